namespace TyTal.Calc.Soak;

/// <summary>The kinds of cases take turns: each round has the same number of each kind, in the same places.</summary>
internal static class SoakRound
{
    /// <summary>How many cases a round has.</summary>
    internal const int Length = 13;

    /// <summary>The places of a round after the claims, the families, and so on.</summary>
    internal const int Claims = 7;
    internal const int Families = 9;
    internal const int Columns = 10;
    internal const int Earnings = 11;
    internal const int Limitations = 12;

    private static readonly (string Name, int From, int To)[] Kinds =
    [
        ("claims", 0, Claims),
        ("families", Claims, Families),
        ("columns of rows", Families, Columns),
        ("annual earnings", Columns, Earnings),
        ("limitations", Earnings, Limitations),
        ("payments", Limitations, Length),
    ];

    /// <summary>The place of a case in its round, from 0.</summary>
    internal static int PlaceOf(long number) => (int)(number % Length);

    /// <summary>How many cases from the first on hold so many claims.</summary>
    internal static long CasesOf(long first, long claims)
    {
        var missing = claims + Before(first, 0, Claims) - 1;
        return (missing / Claims * Length) + (missing % Claims) + 1 - first;
    }

    /// <summary>How many of each kind so many cases from the first on are: "8 claims, 2 families, …".</summary>
    internal static string Counts(long first, long cases) => string.Join(", ", Kinds.Select(kind =>
        FormattableString.Invariant($"{Before(first + cases, kind.From, kind.To) - Before(first, kind.From, kind.To)} {kind.Name}")));

    /// <summary>How many cases before a number are in some places of their rounds.</summary>
    private static long Before(long number, int from, int to) => (number / Length * (to - from)) + Math.Clamp((number % Length) - from, 0, to - from);
}
