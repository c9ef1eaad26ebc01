using System.Globalization;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>The checked-in measurements: a line for each, "name,best,paired,bytes"; lines that begin with # are remarks.</summary>
internal static class BaselineFile
{
    private const string Header = "name,best,paired,bytes";

    /// <summary>Reads the file.</summary>
    /// <exception cref="GateException">There is no file, it is not one of these, a name stands twice, or nothing is in it.</exception>
    internal static IReadOnlyDictionary<string, Measurement> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new GateException($"There is no baseline at {path}. Write one on a quiet machine: gate --write.");
        }

        var lines = File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (lines.Count == 0 || lines[0] != Header)
        {
            throw new GateException($"{path} is no baseline: its first line is not '{Header}'.");
        }

        var baseline = new Dictionary<string, Measurement>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var (name, measured) = Of(line) ?? throw new GateException($"{path}: '{line}' is no measurement; allowed is {Header} with numbers above 0, and bytes from 0.");
            if (!baseline.TryAdd(name, measured))
            {
                throw new GateException($"{path}: '{name}' stands there twice.");
            }
        }

        return baseline.Count > 0 ? baseline : throw new GateException($"{path} holds no measurement: nothing can be compared.");
    }

    internal static void Write(string path, string remark, IEnumerable<(string Name, Measurement Measured)> measurements) => File.WriteAllLines(
        path,
        [
            "# " + remark,
            Header,
            .. measurements.Select(one => FormattableString.Invariant($"{one.Name},{one.Measured.Best:0.#####},{one.Measured.Paired:0.#####},{one.Measured.Bytes}")),
        ]);

    private static (string Name, Measurement Measured)? Of(string line) =>
        line.Split(',') is [{ Length: > 0 } name, var best, var paired, var bytes]
        && double.TryParse(best, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bestRatio)
        && double.TryParse(paired, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pairedRatio)
        && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var allocated)
        && new Measurement(bestRatio, pairedRatio, allocated) is { IsReal: true } measured
            ? (name, measured)
            : null;
}

/// <summary>The gate could not compare.</summary>
internal sealed class GateException(string message) : Exception(message);
