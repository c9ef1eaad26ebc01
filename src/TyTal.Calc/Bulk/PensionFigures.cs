using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>The dated figures and the constants of the rules that a run of pensions needs, looked up once for all rows.</summary>
internal sealed class PensionFigures
{
    /// <summary>What stands for a figure that is not known.</summary>
    internal const int Unknown = -1;

    /// <summary>Shares, and the percentages that lanes compute, are multiples of this many thousandths of a percent: 5 %.</summary>
    internal const int Step = 5_000;

    /// <summary>The thousandths of a percent of the whole.</summary>
    internal const int Whole = 100_000;

    /// <summary>How many years after the claim date's year the one-time increase begins.</summary>
    internal static readonly int YearsToIncrease = OneTimeIncrease.FirstDay(Guard.FirstDay).Year - Guard.FirstDay.Year;

    /// <summary>The ages that a row can have when the one-time increase begins.</summary>
    private static readonly int Ages = Guard.LastDay.Year + YearsToIncrease - Guard.EarliestBirth.Year + 1;

    /// <summary>The one-time increase by age as enacted, in thousandths of a percent.</summary>
    private static readonly int[] EnactedIncreases = IncreasesOf(RuleConstants.Enacted);

    private readonly int[] _index;
    private readonly int[] _increases;
    private readonly long[] _minimum;

    internal PensionFigures(int year, StatutoryParameters parameters)
    {
        Year = year;
        Constants = parameters.Constants;
        var (until, from) = (Constants.PensionPercentUntilChange.Thousandths, Constants.PensionPercentFromChange.Thousandths);
        PercentStep = CommonDivisor(CommonDivisor(until, from), Step);
        (StepsUntil, StepsFrom) = (until / PercentStep, from / PercentStep);
        _increases = ReferenceEquals(Constants, RuleConstants.Enacted) ? EnactedIncreases : IncreasesOf(Constants);
        FirstDay = PackedDate.Of(year, 1, 1);
        LastDay = PackedDate.Of(year, 12, 31);
        LastDayBefore = PackedDate.Of(year - 1, 12, 31);
        (LastClaimOld, LastClaimNew, LastClaimOfYear) = (LastDayBefore.Anniversary(-1), FirstDay.Anniversary(-1), LastDay.Anniversary(-1));
        Index = IndexOf(parameters, year);
        IndexBefore = IndexOf(parameters, year - 1);
        var years = year - Guard.FirstDay.Year + 1;
        (_index, _minimum) = (new int[years], new long[years]);
        for (var i = 0; i < years; i++)
        {
            _index[i] = IndexOf(parameters, Guard.FirstDay.Year + i);
            _minimum[i] = parameters.Find(StatutoryFigure.MinimumAnnualEarnings, Guard.FirstDay.Year + i) is Figure<Money<PerYear>> minimum ? minimum.Value.Cents : Unknown;
        }

        Status = FigureStatuses.Weightiest(DatedFigures(year, parameters).Concat(ConstantsOf(year, Constants)));
#if NET
        Tables = new(this);
#endif
    }

#if NET
    /// <summary>The same figures for lanes.</summary>
    internal Lanes.PensionTables Tables { get; }
#endif

    internal int Year { get; }

    /// <summary>How sure the figures and the constants are on which a pension in the year can rest.</summary>
    internal FigureStatus Status { get; }

    /// <summary>The constants of the rules.</summary>
    internal RuleConstants Constants { get; }

    /// <summary>Both percentages of pensions are multiples of this many thousandths of a percent: 5 % as enacted, and then lanes compute them;
    /// a part of it where a caller supposes others, and then each row is computed on its own.</summary>
    internal int PercentStep { get; }

    /// <summary>The percentage until the birthday of the change, in steps.</summary>
    internal int StepsUntil { get; }

    /// <summary>The percentage from that birthday on, in steps.</summary>
    internal int StepsFrom { get; }

    /// <summary>How many years after the day of birth the percentage changes.</summary>
    internal int YearsToChange => Constants.PensionAgeOfChange;

    /// <summary>Whether the percentages are of those that lanes compute.</summary>
    internal bool FitLanes => PercentStep == Step;

    internal PackedDate FirstDay { get; }

    internal PackedDate LastDay { get; }

    internal PackedDate LastDayBefore { get; }

    /// <summary>The last claim date with a pension on the last day of the year before.</summary>
    internal PackedDate LastClaimOld { get; }

    /// <summary>The last claim date with a pension on the first day of the year.</summary>
    internal PackedDate LastClaimNew { get; }

    /// <summary>The last claim date with a pension in the year.</summary>
    internal PackedDate LastClaimOfYear { get; }

    /// <summary>The index of the year.</summary>
    internal int Index { get; }

    /// <summary>The index of the year before.</summary>
    internal int IndexBefore { get; }

    /// <summary>The index of a claim date's year, not after the year of the run.</summary>
    internal int ClaimIndex(int claimYear) => _index[claimYear - Guard.FirstDay.Year];

    /// <summary>The minimum annual earnings of a claim date's year, in cents.</summary>
    internal long Minimum(int claimYear) => _minimum[claimYear - Guard.FirstDay.Year];

    /// <summary>The one-time increase of a row, in thousandths of a percent, once it has begun.</summary>
    internal int Increase(PackedDate claim, PackedDate birth)
    {
        var age = claim.Year + YearsToIncrease - birth.Year;
        var birthdayIsLater = (birth.Packed & PackedDate.DayOfYearMask) > FirstDayOfYear;
        return _increases[birthdayIsLater ? age - 1 : age];
    }

    /// <summary>1 January in the bits of a packed date.</summary>
    internal const int FirstDayOfYear = (1 << PackedDate.MonthShift) | 1;

    /// <summary>The indexes of the year and of every claim date's year, and the minimum annual earnings of the latter: a pension begins a year after its claim date.</summary>
    private static IEnumerable<Figure?> DatedFigures(int year, StatutoryParameters parameters)
    {
        for (var claimYear = Guard.FirstDay.Year; claimYear < year; claimYear++)
        {
            yield return parameters.Find(StatutoryFigure.EarningsRelatedPensionIndex, claimYear);
            yield return parameters.Find(StatutoryFigure.MinimumAnnualEarnings, claimYear);
        }

        yield return parameters.Find(StatutoryFigure.EarningsRelatedPensionIndex, year);
    }

    /// <summary>The constants of a pension, and those of the one-time increase from the first year on in which there is one.</summary>
    private static IEnumerable<Figure> ConstantsOf(int year, RuleConstants constants)
    {
        yield return ConstantFigures.PensionPercentUntilChange(constants);
        yield return ConstantFigures.PensionPercentFromChange(constants);
        yield return ConstantFigures.PensionAgeOfChange(constants);
        if (year >= Guard.FirstDay.Year + YearsToIncrease)
        {
            yield return ConstantFigures.OneTimeIncreaseFull(constants);
            yield return ConstantFigures.OneTimeIncreaseLessPerYear(constants);
            yield return ConstantFigures.OneTimeIncreaseOldestWithFull(constants);
            yield return ConstantFigures.OneTimeIncreaseOldest(constants);
        }
    }

    private static int IndexOf(StatutoryParameters parameters, int year) =>
        parameters.Find(StatutoryFigure.EarningsRelatedPensionIndex, year) is Figure<PensionIndex> index ? index.Value.Points : Unknown;

    private static int[] IncreasesOf(RuleConstants constants) =>
        Enumerable.Range(0, Ages).Select(age => OneTimeIncrease.PercentAt(age, constants).Thousandths).ToArray();

    private static int CommonDivisor(int one, int other) => other == 0 ? one : CommonDivisor(other, one % other);
}
