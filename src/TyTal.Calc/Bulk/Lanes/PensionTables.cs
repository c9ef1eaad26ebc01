#if NET
namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The figures of a run of pensions, laid out for lanes: tables by the lowest five bits of a year, for the 32 claim years up to the year of the run.</summary>
/// <remarks>A claim of an earlier or a later year, one whose figures are not known or whose earnings are very large, and a birth or a claim on 29 February
/// are left to the path of one row.</remarks>
internal sealed class PensionTables
{
    internal const int Entries = 32;

    /// <summary>What a dividend never exceeds; see <see cref="Divisor{TLongs}"/>.</summary>
    private const long MostDividend = (1L << 62) - 1;

    internal PensionTables(PensionFigures figures)
    {
        Figures = figures;
        (StepsUntil, StepsFrom, YearsToChange) = (figures.StepsUntil, figures.StepsFrom, figures.YearsToChange << PackedDate.YearShift);
        var constants = figures.Constants;
        (FullIncrease, IncreaseLessPerYear) = (constants.OneTimeIncreaseFull.Thousandths, constants.OneTimeIncreaseLessPerYear.Thousandths);
        (OldestWithFullIncrease, FirstAgeWithout) = (constants.OneTimeIncreaseOldestWithFull, constants.OneTimeIncreaseOldest + 1);
        var firstClaimYear = Math.Max(Guard.FirstDay.Year, figures.Year - Entries + 1);
        (FirstClaim, LastClaim) = (PackedDate.Of(firstClaimYear, 1, 1).Packed, figures.LastDay.Packed);
        (FirstWithoutIncrease, FirstWithoutIncreaseBefore) =
            (PackedDate.Of(figures.Year - PensionFigures.YearsToIncrease + 1, 1, 1).Packed, PackedDate.Of(figures.Year - PensionFigures.YearsToIncrease, 1, 1).Packed);
        // Where the percentages are multiples of 5 %, a factor is at most 20 × 20 × 200 000 and fits an int.
        var largestFactor = Math.Max(1, Math.Max(StepsUntil, StepsFrom)) * (PensionFigures.Whole / PensionFigures.Step) * (long)(PensionFigures.Whole + FullIncrease);
        var index = Math.Max(figures.Index, figures.IndexBefore);
        MostEarnings = index > 0 ? Math.Min(int.MaxValue, MostDividend / largestFactor / index) : -1;

        // Earnings that are lifted to the minimum keep to the same bound.
        (Indices, Minimums) = (new int[Entries], new int[Entries]);
        for (var year = firstClaimYear; year <= figures.Year; year++)
        {
            Indices[year % Entries] = figures.ClaimIndex(year);
            Minimums[year % Entries] = figures.Minimum(year) is var minimum && minimum <= MostEarnings ? (int)minimum : PensionFigures.Unknown;
        }

    }

    internal PensionFigures Figures { get; }

    /// <summary>The percentage until the birthday of the change, in steps of 5 %.</summary>
    internal int StepsUntil { get; }

    /// <summary>The percentage from that birthday on, in steps of 5 %.</summary>
    internal int StepsFrom { get; }

    /// <summary>The years from birth to that birthday, in the bits of a packed date.</summary>
    internal int YearsToChange { get; }

    /// <summary>The largest one-time increase, in thousandths of a percent.</summary>
    internal int FullIncrease { get; }

    /// <summary>By how much less it is for each year of age.</summary>
    internal int IncreaseLessPerYear { get; }

    /// <summary>The oldest age with the largest increase.</summary>
    internal int OldestWithFullIncrease { get; }

    /// <summary>The first age without an increase.</summary>
    internal int FirstAgeWithout { get; }

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
