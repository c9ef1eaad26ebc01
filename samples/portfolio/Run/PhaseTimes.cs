using System.Diagnostics;

namespace TyTal.Calc.Portfolio;

/// <summary>A part of the work whose time is measured on its own.</summary>
internal enum Phase
{
    /// <summary>Fetching the rows from the file or the server, and the fingerprint of the file.</summary>
    Read,

    /// <summary>Making columns of text.</summary>
    Parse,

    /// <summary>The library's kernels and the sums.</summary>
    Compute,

    /// <summary>Making text of the results and writing them.</summary>
    Write,
}

/// <summary>How long each phase took, added up over all cores.</summary>
internal sealed class PhaseTimes
{
    private readonly long[] _ticks = new long[Enum.GetValues<Phase>().Length];
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public void Measure(Phase phase, Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        Interlocked.Add(ref _ticks[(int)phase], Stopwatch.GetTimestamp() - started);
    }

    /// <summary>The share of a phase in the work of all cores, in percent.</summary>
    public decimal Share(Phase phase) => 100m * _ticks[(int)phase] / Math.Max(1, _ticks.Sum());

    /// <summary>The work of a phase on all cores.</summary>
    public TimeSpan Work(Phase phase) => Stopwatch.GetElapsedTime(0, _ticks[(int)phase]);
}
