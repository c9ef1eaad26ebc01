using System.Text.Json;

namespace TyTal.Calc.Portfolio;

/// <summary>What decides a run's result: two runs with equal settings give the same bytes.</summary>
/// <param name="Input">The SHA-256 of the input, as hexadecimal digits.</param>
/// <param name="Year">The year of the run.</param>
/// <param name="Indexes">The supplied indexes, e.g. "2027=3150", in order of years.</param>
/// <param name="Partition">The number of the part.</param>
/// <param name="Partitions">The number of parts.</param>
internal sealed record RunSettings(string Input, int Year, string Indexes, int Partition, int Partitions);

/// <summary>How far a run has come: everything before these positions is on the disk.</summary>
/// <param name="Settings">Of which run.</param>
/// <param name="InputPosition">Where the input goes on.</param>
/// <param name="OutputLength">How long the output is.</param>
/// <param name="Totals">What the rows before have added up to.</param>
internal sealed record JournalEntry(RunSettings Settings, long InputPosition, long OutputLength, RunTotals Totals);

/// <summary>The journal of a run: one small file, replaced as a whole after each commit, so that it tells either of the commit before or of this one.</summary>
internal sealed class Journal(string path)
{
    public string Path => path;

    /// <summary>The last entry; null when there is no journal.</summary>
    public JournalEntry? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(File.ReadAllBytes(path)) ?? throw new JsonException("It is empty.");
        }
        catch (JsonException error)
        {
            throw new RunFailedException($"{path} is no journal of a run: {error.Message} Give --fresh to start again.", error);
        }
    }

    public void Write(JournalEntry entry)
    {
        var next = path + ".next";
        using (var file = new FileStream(next, FileMode.Create))
        {
            JsonSerializer.Serialize(file, entry);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    public void Delete() => File.Delete(path);
}
