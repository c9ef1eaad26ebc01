using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>The options of one verb: "--name value", flags "--name", and what stands without a name.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly List<string> _rest = [];

    private Options()
    {
    }

    /// <summary>What stands without a name, in order.</summary>
    public IReadOnlyList<string> Rest => _rest;

    /// <summary>Reads the arguments after the verb.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="allowed">The names that the verb knows; a flag ends with "!", an option that may be given several times with "*", "…" allows what has no name.</param>
    public static Options Parse(ReadOnlySpan<string> args, params string[] allowed)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i];
            if (!name.StartsWith('-') && allowed.Contains("…"))
            {
                options._rest.Add(name);
            }
            else if (allowed.Contains(name + "!"))
            {
                options.Add(name, "", repeated: false);
            }
            else if (!allowed.Contains(name) && !allowed.Contains(name + "*"))
            {
                throw new UsageException($"'{name}' is not known here; allowed are {string.Join(", ", allowed.Where(known => known != "…").Select(known => known.TrimEnd('!', '*')))}.");
            }
            else if (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                throw new UsageException($"{name} needs a value.");
            }
            else
            {
                options.Add(name, args[++i], allowed.Contains(name + "*"));
            }
        }

        return options;
    }

    public bool Has(string name) => _values.ContainsKey(name);

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    public string? Text(string name) => _values.TryGetValue(name, out var values) ? values[0] : null;

    public string Required(string name, string what) => Text(name) ?? throw new UsageException($"{name} is missing: {what}.");

    /// <summary>A file that must be there.</summary>
    public string ExistingFile(string name, string what)
    {
        var path = Required(name, what);
        return File.Exists(path) ? path : throw new UsageException($"{name} {path}: there is no such file.");
    }

    public long Number(string name, long least, long most, long otherwise) => Text(name) is { } text ? Number(text, name, least, most) : otherwise;

    public int Year(string name, int otherwise) => (int)Number(name, 2017, 2200, otherwise);

    /// <summary>A whole number in a range.</summary>
    public static long Number(string text, string name, long least, long most) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(FormattableString.Invariant($"{name} is '{text}'; allowed is a whole number from {least} to {most}."));

    /// <summary>A decimal number in a range.</summary>
    public decimal Decimal(string name, decimal least, decimal most, decimal otherwise) =>
        Text(name) is not { } text
            ? otherwise
            : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : throw new UsageException(FormattableString.Invariant($"{name} is '{text}'; allowed is a number from {least} to {most}."));

    private void Add(string name, string value, bool repeated)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values[name] = [value];
        }
        else if (repeated)
        {
            values.Add(value);
        }
        else
        {
            throw new UsageException($"{name} is given twice.");
        }
    }
}
