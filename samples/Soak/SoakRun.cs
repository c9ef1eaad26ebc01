using System.Diagnostics;

namespace TyTal.Calc.Soak;

/// <summary>Makes the cases of a soak, as many at once as there are cores, until one breaks or does not end.</summary>
internal sealed class SoakRun
{
    private const long ReportEvery = 64;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(0.25);

    private readonly SoakOptions _options;
    private readonly Action<long> _report;
    private readonly SoakWatch _watch;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly Dictionary<string, long> _made = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _last;
    private long _done;
    private SoakFailure? _failure;

    private SoakRun(SoakOptions options, Action<long> report) =>
        (_options, _report, _watch, _last) = (options, report, new(options.CaseTime), options.FirstCase - 1);

    internal static SoakResult Run(SoakOptions options, Action<long> report) => new SoakRun(options, report).Run();

    /// <summary>Waits for the workers; for one that hangs no longer: its thread ends with the process.</summary>
    private SoakResult Run()
    {
        Task[] workers = [.. Enumerable.Range(0, _options.Cores).Select(worker =>
            Task.Factory.StartNew(() => Work(worker), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        while (!Task.WaitAll(workers, LookEvery))
        {
            if (_watch.Overdue() is { } overdue)
            {
                Keep(overdue);
                Task.WaitAll(workers, LookEvery);
                break;
            }
        }

        lock (_gate)
        {
            return new(_options.Seed, _options.FirstCase, _done, Stopwatch.GetElapsedTime(_begun), new Dictionary<string, long>(_made, StringComparer.Ordinal), _failure);
        }
    }

    private void Work(int worker)
    {
        var invariants = new Invariants();
        while (Stopwatch.GetElapsedTime(_begun) < _options.Time && Volatile.Read(ref _failure) is null)
        {
            var number = Interlocked.Increment(ref _last);
            if (number >= _options.FirstCase + _options.Cases)
            {
                break;
            }

            _watch.Begin(worker, number);
            var found = SoakCase.Run(_options, number, invariants);
            _watch.End(worker);
            Keep(found);
        }

        Add(invariants);
    }

    private void Keep(SoakFailure? found)
    {
        lock (_gate)
        {
            _done++;
            _failure = found is not null && (_failure is null || found.Case < _failure.Case) ? found : _failure;
            if (_done % ReportEvery == 0 || _done == _options.Cases)
            {
                _report(_done);
            }
        }
    }

    private void Add(Invariants invariants)
    {
        lock (_gate)
        {
            foreach (var (check, times) in invariants.Made)
            {
                _made[check] = _made.GetValueOrDefault(check) + times;
            }
        }
    }
}
