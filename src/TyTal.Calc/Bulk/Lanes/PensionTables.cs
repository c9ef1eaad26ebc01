#if NET
using TyTal.Calc.Benefits.Pension;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The figures of a run of pensions, laid out for lanes: tables by the lowest five bits of a year, for the 32 claim years up to the year of the run.</summary>
/// <remarks>A claim of an earlier or a later year, one whose figures are not known or whose earnings are very large, and a birth or a claim on 29 February
/// are left to the path of one row.</remarks>
internal sealed class PensionTables
{
    internal const int Entries = 32;

    /// <summary>What a dividend never exceeds; see <see cref="Divisor{TLongs}"/>.</summary>
    private const long MostDividend = (1L << 62) - 1;

    internal static readonly int FullIncrease = OneTimeIncrease.PercentAt(OneTimeIncrease.OldestWithFullIncrease).Thousandths;
    internal static readonly int IncreaseLessPerYear = FullIncrease - OneTimeIncrease.PercentAt(OneTimeIncrease.OldestWithFullIncrease + 1).Thousandths;

    internal PensionTables(PensionFigures figures)
    {
        Figures = figures;
        var firstClaimYear = Math.Max(Guard.FirstDay.Year, figures.Year - Entries + 1);
        (FirstClaim, LastClaim) = (PackedDate.Of(firstClaimYear, 1, 1).Packed, figures.LastDay.Packed);
        (FirstWithoutIncrease, FirstWithoutIncreaseBefore) =
            (PackedDate.Of(figures.Year - PensionFigures.YearsToIncrease + 1, 1, 1).Packed, PackedDate.Of(figures.Year - PensionFigures.YearsToIncrease, 1, 1).Packed);
        (Indices, Minimums) = (new int[Entries], new int[Entries]);
        for (var year = firstClaimYear; year <= figures.Year; year++)
        {
            Indices[year % Entries] = figures.ClaimIndex(year);
            Minimums[year % Entries] = figures.Minimum(year) is var minimum and <= int.MaxValue ? (int)minimum : PensionFigures.Unknown;
        }

        var largestFactor = Math.Max(PensionFigures.StepsUntil65, PensionFigures.StepsFrom65) * (PensionFigures.Whole / PensionFigures.Step) * (long)(PensionFigures.Whole + FullIncrease);
        var index = Math.Max(figures.Index, figures.IndexBefore);
        MostEarnings = index > 0 ? Math.Min(int.MaxValue, MostDividend / largestFactor / index) : -1;
    }

    internal PensionFigures Figures { get; }

    /// <summary>The first claim date of the lanes.</summary>
    internal int FirstClaim { get; }

    /// <summary>The last claim date of the lanes.</summary>
    internal int LastClaim { get; }

    /// <summary>The first claim date whose one-time increase has not begun in the year.</summary>
    internal int FirstWithoutIncrease { get; }

    /// <summary>The first claim date whose one-time increase had not begun in the year before.</summary>
    internal int FirstWithoutIncreaseBefore { get; }

    /// <summary>The index of each claim year.</summary>
    internal int[] Indices { get; }

    /// <summary>The minimum annual earnings of each claim year, in cents.</summary>
    internal int[] Minimums { get; }

    /// <summary>The largest annual earnings of the lanes, in cents; negative when there are none.</summary>
    internal long MostEarnings { get; }
}
#endif
