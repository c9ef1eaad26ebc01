using System.Globalization;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>What became of the files of a fuzz.</summary>
internal sealed class FuzzCounts(int seed, int files)
{
    internal const string ReportVariable = "TYTAL_FUZZ_REPORT";

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = " " };

    private int _unreadable;
    private int _refused;
    private int _computed;
    private int _readAsFacts;

    internal static int FilesAsked => int.Parse(Environment.GetEnvironmentVariable("TYTAL_FUZZ_FILES") ?? "4000", CultureInfo.InvariantCulture);

    internal int Files => files;

    /// <summary>Which of the ends came so seldom that the fuzz tries little; empty when none did.</summary>
    internal string TooFew => _unreadable > files / 1000 && _refused > files / 1000 && _computed > files / 1000 && _readAsFacts > files / 1000 ? "" : $"a fuzz that tries little: {this}";

    internal void AddUnreadable() => _unreadable++;

    internal void Add(bool isComputed, bool isReadAsFacts)
    {
        (_refused, _computed) = isComputed ? (_refused, _computed + 1) : (_refused + 1, _computed);
        _readAsFacts += isReadAsFacts ? 1 : 0;
    }

    /// <summary>Adds the counts to a file, one line for a fuzz; nothing when no file is named.</summary>
    internal void Report(string? path)
    {
        if (!string.IsNullOrEmpty(path))
        {
            File.AppendAllText(path, this + "\n");
        }
    }

    public override string ToString() => FormattableString.Invariant($"{N(files)} files of seed {seed}: {N(_unreadable)} unreadable, {N(_refused)} cases refused, {N(_computed)} computed, {N(_readAsFacts)} read as facts");

    private static string N(int number) => number.ToString("N0", Numbers);
}
