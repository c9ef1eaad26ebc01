using System.Globalization;
using System.Text.Json;

namespace TyTal.Calc.Portfolio;

/// <summary>What a task says of its part when it is whole.</summary>
/// <param name="Output">The name of the part's file, beside the manifest.</param>
/// <param name="Checksum">The SHA-256 of the part's file.</param>
/// <param name="Settings">What decides its bytes: the input, the year, the supplied indexes, which part of how many.</param>
/// <param name="Totals">What its rows add up to.</param>
internal sealed record Manifest(string Output, string Checksum, RunSettings Settings, RunTotals Totals)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The file of a part: "result.3-of-8.csv" of "result.csv".</summary>
    public static string OutputOf(string whole, Partition partition) => partition.IsWhole
        ? whole
        : Path.ChangeExtension(whole, string.Create(CultureInfo.InvariantCulture, $".{partition.Number}-of-{partition.Count}{Path.GetExtension(whole)}"));

    /// <summary>Whether a part is there already, of this very run: a task that is started once more has nothing to do.</summary>
    public static bool IsDone(string output, RunSettings settings) =>
        settings.Partitions > 1 && File.Exists(PathOf(output)) && File.Exists(output)
        && Read(PathOf(output)) is var manifest && manifest.Settings == settings && manifest.Checksum == Fingerprint.Of(output);

    /// <summary>Writes the manifest of a part beside it, under its name when it is whole.</summary>
    public static string Write(string output, RunSettings settings, RunTotals totals)
    {
        var path = PathOf(output);
        File.WriteAllText(path + ".part", JsonSerializer.Serialize(new Manifest(Path.GetFileName(output), Fingerprint.Of(output), settings, totals), Readable) + "\n");
        File.Move(path + ".part", path, overwrite: true);
        return path;
    }

    public static Manifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path)) is { Output: not null, Checksum: not null, Settings: not null, Totals: not null } manifest
                ? manifest
                : throw new JsonException("Something is missing in it.");
        }
        catch (JsonException error)
        {
            throw new RunFailedException($"{path} is no manifest of a part: {error.Message}", error);
        }
    }

    private static string PathOf(string output) => Path.ChangeExtension(output, ".json");
}
