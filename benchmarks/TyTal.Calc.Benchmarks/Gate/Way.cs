using System.Diagnostics;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>A way of doing some work.</summary>
/// <param name="Run">One run.</param>
/// <param name="Units">How many rows, claims or calls a run does.</param>
internal sealed record Way(Action Run, int Units)
{
    private const int CallsOfARun = 1_000;
    private const int RunsOfACount = 20;
    private const int Counts = 3;

    private static readonly TimeSpan Warming = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(0.5);

    /// <summary>A short call, many times a run.</summary>
    internal static Way Calls<T>(Func<T> call) => new(
        () =>
        {
            for (var i = 0; i < CallsOfARun; i++)
            {
                Kept<T>.Value = call();
            }
        },
        CallsOfARun);

    /// <summary>A call that takes long enough by itself.</summary>
    internal static Way Call<T>(Func<T> call) => new(() => Kept<T>.Value = call(), 1);

    /// <summary>This way against a reference.</summary>
    internal Measurement Against(Way reference, int rounds) => Pairs([(this, reference)], rounds);

    /// <summary>Ways against their references, the rounds shared among the pairs: both warm, then in turns, each leading in every other round.</summary>
    internal static Measurement Pairs(IReadOnlyCollection<(Way Own, Way Reference)> pairs, int rounds)
    {
        var (own, others) = (new List<double>(), new List<double>());
        foreach (var (way, reference) in pairs)
        {
            var (times, referenceTimes) = (way.Warm(), reference.Warm());
            for (var round = 0; round < rounds / pairs.Count; round++)
            {
                if (round % 2 == 0)
                {
                    own.Add(way.Spent(times));
                    others.Add(reference.Spent(referenceTimes));
                }
                else
                {
                    others.Add(reference.Spent(referenceTimes));
                    own.Add(way.Spent(times));
                }
            }
        }

        return own.Count == 0
            ? new(0, 0, 0)
            : new(own.Min() / others.Min(), own.Zip(others, (one, other) => one / other).Order().ElementAt(own.Count / 2), pairs.Max(pair => pair.Own.Bytes()));
    }

    /// <summary>The bytes that a run allocates: the fewest of some counts, since the runtime may allocate once for itself.</summary>
    internal long Bytes()
    {
        Run();
        var fewest = long.MaxValue;
        for (var count = 0; count < Counts; count++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var run = 0; run < RunsOfACount; run++)
            {
                Run();
            }

            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // Rounded up: one byte in twenty runs is an allocation.
        return (fewest + RunsOfACount - 1) / RunsOfACount;
    }

    /// <summary>Runs until everything is compiled and in the caches; gives the runs that make a sample.</summary>
    private int Warm()
    {
        var (runs, clock) = (0, Stopwatch.StartNew());
        do
        {
            Run();
            runs++;
        }
        while (clock.Elapsed < Warming);

        var latest = Stopwatch.GetTimestamp();
        Run();
        var one = Math.Min(Stopwatch.GetElapsedTime(latest).TotalNanoseconds, clock.Elapsed.TotalNanoseconds / runs);
        return Math.Max(1, (int)(Sample.TotalNanoseconds / Math.Max(1, one)));
    }

    /// <summary>Nanoseconds a unit.</summary>
    private double Spent(int times)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            Run();
        }

        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / ((double)times * Units);
    }

    /// <summary>What a call gives is kept, so that nothing is left out.</summary>
    private static class Kept<T>
    {
        internal static T? Value { get; set; }
    }
}
