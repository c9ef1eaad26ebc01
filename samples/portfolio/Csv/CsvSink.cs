namespace TyTal.Calc.Portfolio;

/// <summary>Writes result rows to a file that gets its name when it is whole. Killed on the way, the next run with the same settings goes on where the journal says.</summary>
internal sealed class CsvSink : IResultSink
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Journal _journal;
    private readonly RunSettings _settings;
    private readonly RunTotals _totals;

    private CsvSink(string path, FileStream file, Journal journal, RunSettings settings, RunTotals totals) =>
        (_path, _file, _journal, _settings, _totals) = (path, file, journal, settings, totals);

    /// <summary>Where the input goes on; null at its first row.</summary>
    public long? ResumedAt { get; private init; }

    /// <summary>What was added up before, and goes on being added up.</summary>
    public RunTotals Totals => _totals;

    /// <summary>Opens the output: a new one, or the one that an interrupted run left.</summary>
    /// <param name="path">The name of the whole output.</param>
    /// <param name="settings">What decides the result.</param>
    /// <param name="fresh">Whether to forget an interrupted run.</param>
    public static CsvSink Open(string path, RunSettings settings, bool fresh)
    {
        var journal = new Journal(path + ".journal");
        var file = Lock(path + ".part");
        try
        {
            var entry = fresh ? null : journal.Read();
            if (entry is not null && entry.Settings != settings)
            {
                throw new RunFailedException($"{journal.Path} tells of another run ({entry.Settings}); this one is {settings}. Give --fresh to forget it.");
            }

            var resumed = entry is not null && file.Length >= entry.OutputLength ? entry : null;
            file.SetLength(resumed?.OutputLength ?? 0);
            file.Seek(0, SeekOrigin.End);
            if (resumed is null)
            {
                journal.Delete();
                file.Write(ResultText.Header);
            }

            return new(path, file, journal, settings, resumed?.Totals ?? new()) { ResumedAt = resumed?.InputPosition };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Format(Chunk chunk)
    {
        chunk.Text.Clear();
        ResultText.Append(chunk.Text, chunk);
    }

    public void Write(Chunk chunk) => _file.Write(chunk.Text.Written);

    /// <summary>First the rows are on the disk, then the journal says so.</summary>
    public void Commit(long inputPosition)
    {
        _file.Flush(flushToDisk: true);
        _journal.Write(new(_settings, inputPosition, _file.Length, _totals));
    }

    public void Complete()
    {
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(_path + ".part", _path, overwrite: true);
        _journal.Delete();
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Two runs at once must not write the same file.</summary>
    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (File.Exists(path))
        {
            throw new RunFailedException($"{path} is being written by another run: {error.Message}", error);
        }
    }
}
