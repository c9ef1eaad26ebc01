using System.Diagnostics;
using System.Globalization;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>The command <c>ratios</c>: a minute of rounds in which each way of doing the same work has its turn, so that a noisy machine disturbs all of them alike;
/// a table; and exit code 1 when a goal is missed by more than the noise, 2 when a kernel is named that is not there.</summary>
internal static class Ratios
{
    /// <summary>The columns are walked in so many slices, each too large for the inner caches: many short turns, of which a neighbour on the machine disturbs few.</summary>
    private const int Slices = 20;

    private const double OverTouch = 1.3;
    private const double OverTouchOnTwo = 1.5;
    private const double LeastOfTwoThreads = 1.5;
    private const double LeastOverIdiomatic = 100;

    private const int Unknown = 2;

    /// <summary>Measures the kernels that are named, all of them when none is.</summary>
    internal static int Run(bool quick, IReadOnlyList<string> names)
    {
        if (names.Except(BulkKernel.Names, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"'{unknown}' is not known here; allowed are --quick and {string.Join(", ", BulkKernel.Names.Select(name => $"'{name}'"))}.");
            return Unknown;
        }

        var (rows, seconds) = quick ? (200_000, 0.5) : (10_000_000, 10d);
        var missed = new List<string>();
        Console.WriteLine(FormattableString.Invariant($"{rows} rows; {Environment.ProcessorCount} processors; {Lanes}; ns a row: median (least to most); ratios: median of the rounds (middle half)"));
        Console.WriteLine();
        Console.WriteLine("| kernel | bytes in + out | touch | kernel | one row after the other | NodaTime + decimal | kernel ÷ touch | the same on two threads | two threads over one | touch: two threads over one | NodaTime + decimal ÷ kernel | bytes allocated a row |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var name in BulkKernel.Names.Where(name => names.Count == 0 || names.Contains(name, StringComparer.Ordinal)))
        {
            missed.AddRange(Measure(name, rows, seconds, quick));
        }

        Console.WriteLine();
        Console.WriteLine(missed.Count == 0 ? "Every goal is met, or missed by no more than the noise." : string.Join('\n', missed.Select(goal => "MISSED: " + goal)));
        return missed.Count == 0 ? 0 : 1;
    }

    private static string Lanes => "lanes: " + TyTal.Calc.Bulk.Lanes.LaneWidths.Widest;

    private static List<string> Measure(string name, int rows, double seconds, bool quick)
    {
        var kernel = BulkKernel.Of(name, rows);
        var slice = rows / Slices;
        var (scalarRows, idiomaticRows) = (slice / 8, slice / 64);
        (Action<int> Run, int Rows, bool IsOneThread)[] ways =
        [
            (start => kernel.Touch(start, slice), slice, true),
            (start => kernel.Kernel(start, slice), slice, true),
            (start => kernel.TouchOnTwo(start, slice), slice, false),
            (start => kernel.KernelOnTwo(start, slice), slice, false),
            (start => kernel.Scalar(start, scalarRows), scalarRows, true),
            (_ => kernel.Idiomatic(idiomaticRows), idiomaticRows, true),
        ];
        var samples = ways.Select(_ => new List<double>()).ToArray();
        var allocated = Allocated(() => kernel.Kernel(0, rows), rows);
        for (var (round, clock) = (0, Stopwatch.StartNew()); round < 3 * Slices || clock.Elapsed.TotalSeconds < seconds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                // Far from the rows of the way before, which are in the cache.
                var start = ((round * 7) + (way * 3)) % Slices * slice;
                var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                ways[way].Run(start);
                var spent = ways[way].IsOneThread ? Environment.CpuUsage.TotalTime - used : Stopwatch.GetElapsedTime(started);
                if (round >= Slices)
                {
                    samples[way].Add(spent.TotalNanoseconds / ways[way].Rows);
                }
            }
        }

        var measured = new Measured(samples);
        Console.WriteLine(string.Join(" | ", measured.Cells(name, kernel, allocated)));
        return Missed(name, measured, allocated, quick).ToList();
    }

    /// <summary>Bytes that a run on one thread allocates, per row.</summary>
    private static double Allocated(Action run, int rows)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)rows;
    }

    /// <summary>The goals of the measured ratios; one is missed when the middle half of the rounds lies beyond it.</summary>
    private static IEnumerable<string> Missed(string name, Measured measured, double allocated, bool quick)
    {
        if (allocated > 0)
        {
            yield return FormattableString.Invariant($"{name}: {allocated} bytes a row, allowed 0");
        }

        if (quick)
        {
            yield break;
        }

        if (measured.OverTouch.Low > OverTouch)
        {
            yield return $"{name}: {measured.OverTouch} × touch, allowed {Text(OverTouch)}";
        }

        if (measured.OverTouchOnTwo.Low > OverTouchOnTwo)
        {
            yield return $"{name}: {measured.OverTouchOnTwo} × touch on two threads, allowed {Text(OverTouchOnTwo)}";
        }

        if (measured.TwoThreads.High < LeastOfTwoThreads)
        {
            yield return $"{name}: two threads {measured.TwoThreads} × one (touch {measured.TouchOnTwo}), allowed {Text(LeastOfTwoThreads)} or more";
        }

        if (measured.OverIdiomatic.High < LeastOverIdiomatic)
        {
            yield return $"{name}: {measured.OverIdiomatic} × idiomatic (touch {measured.TouchOverIdiomatic}), allowed {Text(LeastOverIdiomatic)} or more";
        }
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The samples of the ways: touch, kernel, touch on two threads, kernel on two threads, one row after the other, idiomatic.</summary>
internal sealed class Measured(List<double>[] samples)
{
    internal Spread OverTouch { get; } = Spread.Of(samples[1].Zip(samples[0], (kernel, touch) => kernel / touch));

    internal Spread OverTouchOnTwo { get; } = Spread.Of(samples[3].Zip(samples[2], (kernel, touch) => kernel / touch));

    internal Spread TwoThreads { get; } = Spread.Of(samples[1].Zip(samples[3], (one, two) => one / two));

    /// <summary>What two threads gain where nothing is computed: more than this the memory does not allow.</summary>
    internal Spread TouchOnTwo { get; } = Spread.Of(samples[0].Zip(samples[2], (one, two) => one / two));

    /// <summary>What the memory allows.</summary>
    internal Spread TouchOverIdiomatic { get; } = Spread.Of(samples[5].Zip(samples[0], (idiomatic, touch) => idiomatic / touch));

    internal Spread OverIdiomatic { get; } = Spread.Of(samples[5].Zip(samples[1], (idiomatic, kernel) => idiomatic / kernel));

    internal IEnumerable<string> Cells(string name, BulkKernel kernel, double allocated) =>
    [
        "| " + name, $"{kernel.BytesIn} + {kernel.BytesOut}", Times(0), Times(1), Times(4), Times(5),
        OverTouch.ToString(), OverTouchOnTwo.ToString(), TwoThreads.ToString(), TouchOnTwo.ToString(), OverIdiomatic.ToString(), allocated.ToString("0.###", CultureInfo.InvariantCulture) + " |",
    ];

    private string Times(int way)
    {
        var ordered = samples[way].Order().ToList();
        return FormattableString.Invariant($"{ordered[ordered.Count / 2]:0.00} ({ordered[0]:0.00} to {ordered[^1]:0.00})");
    }
}

/// <summary>The median of the rounds and their middle half.</summary>
internal sealed record Spread(double Low, double Median, double High)
{
    internal static Spread Of(IEnumerable<double> rounds)
    {
        var ordered = rounds.Order().ToList();
        return new(ordered[ordered.Count / 4], ordered[ordered.Count / 2], ordered[ordered.Count * 3 / 4]);
    }

    public override string ToString() => FormattableString.Invariant($"{Median:0.00} ({Low:0.00} to {High:0.00})");
}
