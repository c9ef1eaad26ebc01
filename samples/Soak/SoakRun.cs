using System.Diagnostics;

namespace TyTal.Calc.Soak;

/// <summary>Makes the cases of a soak, as many at once as there are cores, until one breaks.</summary>
internal static class SoakRun
{
    private const long ReportEvery = 64;

    internal static SoakResult Run(SoakOptions options, Action<long> report)
    {
        var (begun, next, done) = (Stopwatch.GetTimestamp(), options.FirstCase - 1, 0L);
        var made = new Dictionary<string, long>(StringComparer.Ordinal);
        SoakFailure? failure = null;
        var gate = new Lock();
        Parallel.For(0, options.Cores, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, _ => Work());
        return new(options.FirstCase, done, Stopwatch.GetElapsedTime(begun), made, failure);

        void Work()
        {
            var invariants = new Invariants();
            while (Stopwatch.GetElapsedTime(begun) < options.Time && Volatile.Read(ref failure) is null)
            {
                var number = Interlocked.Increment(ref next);
                if (number >= options.FirstCase + options.Cases)
                {
                    break;
                }

                Keep(SoakCase.Run(options.Seed, number, invariants, number == options.Spoiled));
            }

            Add(invariants);
        }

        void Keep(SoakFailure? found)
        {
            lock (gate)
            {
                done++;
                failure = found is not null && (failure is null || found.Case < failure.Case) ? found : failure;
                if (done % ReportEvery == 0 || done == options.Cases)
                {
                    report(done);
                }
            }
        }

        void Add(Invariants invariants)
        {
            lock (gate)
            {
                foreach (var (check, times) in invariants.Made)
                {
                    made[check] = made.GetValueOrDefault(check) + times;
                }
            }
        }
    }
}
