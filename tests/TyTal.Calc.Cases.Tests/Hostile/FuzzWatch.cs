using System.Diagnostics;
using System.Text;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>Knows at which file a fuzz is, and since when: one that does not end is found while it runs, one that ends the process stays behind in a file.</summary>
/// <param name="most">How long a file may take.</param>
/// <param name="whole">How long all files may take together.</param>
/// <param name="path">Where the file at hand is written, its seed and number above it; it is gone once the fuzz has ended.</param>
internal sealed class FuzzWatch(TimeSpan most, TimeSpan whole, string path) : IDisposable
{
    /// <summary>It tells a file that hangs, not one that is slow: a busy machine stays far below.</summary>
    internal static readonly TimeSpan MostOfFile = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan MostOnAverage = TimeSpan.FromSeconds(0.15);

    private readonly FileStream _left = new(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    private readonly Lock _gate = new();
    private readonly long _begun = Stopwatch.GetTimestamp();
    private string _name = "before the first file";
    private byte[] _file = [];
    private long? _since;

    /// <summary>Beside the report of the fuzz; where none is asked for, beside the tests.</summary>
    internal static string Place => Environment.GetEnvironmentVariable(FuzzCounts.ReportVariable) is { Length: > 0 } report ? report + ".current" : Path.Combine(AppContext.BaseDirectory, "fuzz.current");

    internal static TimeSpan WholeOf(int files) => MostOfFile + (files * MostOnAverage);

    /// <summary>Makes the next file; from before that on it is the one at hand.</summary>
    internal byte[] Begin(int seed, int number, Func<Random, byte[]> make)
    {
        At($"Seed {seed}, file {number}", []);
        var file = make(new(seed));
        At($"Seed {seed}, file {number}", file);
        return file;
    }

    /// <summary>Waits for a fuzz; for one that hangs no longer: its thread ends with the process.</summary>
    internal async Task Run(Action fuzz, CancellationToken cancelled)
    {
        var running = Task.Factory.StartNew(fuzz, cancelled, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(0.25), cancelled)).ConfigureAwait(false) != running)
        {
            cancelled.ThrowIfCancellationRequested();
            if (Overdue() is { } overdue)
            {
                Assert.Fail(overdue);
            }
        }

        await running.ConfigureAwait(false);
    }

    public void Dispose()
    {
        _left.Dispose();
        File.Delete(path);
    }

    private void At(string name, byte[] file)
    {
        lock (_gate)
        {
            (_name, _file, _since) = (name, file, Stopwatch.GetTimestamp());
        }

        _left.Position = 0;
        _left.Write([.. Encoding.UTF8.GetBytes(name), (byte)'\n', .. file]);
        _left.SetLength(_left.Position);
    }

    private string? Overdue()
    {
        lock (_gate)
        {
            return _since is { } since && Stopwatch.GetElapsedTime(since) > most ? $"{_name} did not end in {most}.\n{Encoding.UTF8.GetString(_file)}"
                : Stopwatch.GetElapsedTime(_begun) > whole ? $"{_name}: all files did not end in {whole}."
                : null;
        }
    }
}
