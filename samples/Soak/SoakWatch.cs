using System.Diagnostics;

namespace TyTal.Calc.Soak;

/// <summary>Knows which case each worker is at, and since when: a case that does not end is found while it runs.</summary>
/// <param name="most">How long a case may take.</param>
internal sealed class SoakWatch(TimeSpan most)
{
    private readonly Dictionary<int, (long Case, long Since)> _running = [];
    private readonly Lock _gate = new();

    internal void Begin(int worker, long number)
    {
        lock (_gate)
        {
            _running[worker] = (number, Stopwatch.GetTimestamp());
        }
    }

    internal void End(int worker)
    {
        lock (_gate)
        {
            _running.Remove(worker);
        }
    }

    /// <summary>The first of the cases that run for too long; null when none does.</summary>
    internal SoakFailure? Overdue()
    {
        lock (_gate)
        {
            long? found = _running.Values.Where(at => Stopwatch.GetElapsedTime(at.Since) > most).Select(at => (long?)at.Case).Min();
            return found is { } number ? new(number, "a case ends", FormattableString.Invariant($"It still ran after {most.TotalSeconds} seconds."), CaseFile: "") : null;
        }
    }
}
