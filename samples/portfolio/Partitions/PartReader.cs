using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>Reads the result rows of a part one by one, and counts and adds what it reads.</summary>
internal sealed class PartReader : IDisposable
{
    private const int OldPlace = 1;
    private const int NewPlace = 2;

    private readonly string _path;
    private readonly Manifest _manifest;
    private readonly StreamReader _lines;
    private long _rows;
    private long _oldCents;
    private long _newCents;

    /// <summary>Opens a part whose bytes are those of its manifest.</summary>
    public PartReader(string folder, Manifest manifest)
    {
        (_path, _manifest) = (Path.Combine(folder, manifest.Output), manifest);
        if (!File.Exists(_path) || Fingerprint.Of(_path) != manifest.Checksum)
        {
            throw new RunFailedException($"{_path} is not there, or not as its manifest says.");
        }

        _lines = new(_path);
        _ = _lines.ReadLine();
    }

    /// <summary>The row of a claim, which must be the next one.</summary>
    public string Next(long id)
    {
        var line = _lines.ReadLine() ?? throw new RunFailedException($"{_path} ends before the row of {id}.");
        var fields = line.Split(',');
        if (fields[0] != id.ToString(CultureInfo.InvariantCulture))
        {
            throw new RunFailedException($"{_path} has the row of {fields[0]} where that of {id} belongs.");
        }

        _rows++;
        _oldCents += Cents(fields[OldPlace]);
        _newCents += Cents(fields[NewPlace]);
        return line;
    }

    /// <summary>Whether every row was asked for, and counts and sums are those of the manifest.</summary>
    public void CheckEnd()
    {
        var totals = _manifest.Totals;
        if (_lines.ReadLine() is { } line)
        {
            throw new RunFailedException($"{_path} has a row too many: {line}");
        }

        if ((_rows, _oldCents, _newCents) != (totals.Rows, totals.OldCents, totals.NewCents))
        {
            throw new RunFailedException($"{_path} has {_rows} rows, {_oldCents} and {_newCents} cents; its manifest says {totals.Rows}, {totals.OldCents} and {totals.NewCents}.");
        }
    }

    public void Dispose() => _lines.Dispose();

    private static long Cents(string euros) => (long)(decimal.Parse(euros, CultureInfo.InvariantCulture) * 100m);
}
