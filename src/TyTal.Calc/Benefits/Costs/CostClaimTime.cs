using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>The costs of the Act, for the question whether they must be claimed within a year (§ 128(1)).</summary>
public enum CostKind
{
    /// <summary>Medicines and care supplies (§ 37(1)(2)).</summary>
    Medicines,

    /// <summary>Pay for the time of an examination (§ 48).</summary>
    ExaminationPay,

    /// <summary>Pay for the time of physiotherapy (§ 49).</summary>
    PhysiotherapyPay,

    /// <summary>Travel and lodging for medical care (§ 50).</summary>
    Travel,

    /// <summary>Household help (§ 53).</summary>
    HouseholdHelp,

    /// <summary>Broken things (§ 54).</summary>
    BrokenItem,

    /// <summary>Travel and lodging for rehabilitation (§ 98).</summary>
    RehabilitationTravel,

    /// <summary>Medical costs that the employer paid (§ 139(4)).</summary>
    PaidByEmployer,

    /// <summary>Every other cost: the insurer clarifies it without a claim (§ 119).</summary>
    Other,
}

/// <summary>The facts from which the year runs.</summary>
/// <param name="Kind">What the cost is.</param>
/// <param name="Arisen">The day on which it arose, from 1.1.2016.</param>
public sealed record CostClaim(CostKind Kind, LocalDate Arisen) : ValueRecord
{
    /// <summary>The day on which the claim became pending at the insurer, if after the cost arose; null when it was pending then.</summary>
    public LocalDate? PendingFrom { get; init; }

    /// <summary>The day on which the appeal body's decision that made the cost compensable became final, after the insurer had refused; null when it had not.</summary>
    public LocalDate? AppealFinal { get; init; }

    /// <summary>The day on which a weighty obstacle ended that kept from claiming in time (§ 128(2)); null when there was none.</summary>
    public LocalDate? ObstacleEnded { get; init; }
}

/// <summary>Claiming certain costs in time (eräiden kulukorvausten hakeminen; § 128): within a year.</summary>
public static class CostClaimTime
{
    private static readonly Rule ArisenRule = Rule.Given("given.costArisen");
    private static readonly Rule PendingRule = Rule.Given("given.pendingFrom");
    private static readonly Rule AppealRule = Rule.Given("given.appealFinal");
    private static readonly Rule ObstacleRule = Rule.Given("given.obstacleEnded");

    /// <summary>§ 128(1): the day from which the year runs.</summary>
    public static Rule RunsFromRule { get; } = new("costClaim.runsFrom", SectionReference.Of(128, 1), Rounding.None, Readings.YearOfCostClaim);

    /// <summary>§ 128(1): the same day a year later.</summary>
    public static Rule YearEndsRule { get; } = new("costClaim.yearEnds", SectionReference.Of(128, 1));

    /// <summary>§ 128(2): a year from the end of the obstacle, if later.</summary>
    public static Rule ObstacleYearEndsRule { get; } = new("costClaim.obstacleYearEnds", SectionReference.Of(128, 2));

    /// <summary>Act 150/1930, §§ 3 and 5: the day on which the limit ends, or the next weekday.</summary>
    public static Rule LastDayRule { get; } = new("costClaim.lastDay", Act.TimeLimits.Section(5));

    /// <summary>Whether a cost must be claimed within a year (§ 128(1), with act 1650/2015).</summary>
    /// <param name="kind">The cost.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the named ones.</exception>
    public static bool IsLimited(CostKind kind) => Guard.Defined(kind) != CostKind.Other;

    /// <summary>The last day for the claim, with its reasons.</summary>
    /// <param name="claim">The cost and the days that count.</param>
    /// <returns>The last day; null when the cost need not be claimed within a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside its range.</exception>
    public static Figure<CalendarDay>? LastDay(CostClaim claim)
    {
        Check(claim);
        if (!IsLimited(claim.Kind))
        {
            return null;
        }

        var from = RunsFrom(claim);
        var end = new Figure<CalendarDay>(new(ClaimLimits.CostClaim.Length.After(from.Value.Day)), YearEndsRule, from);
        if (claim.ObstacleEnded is { } ended && ClaimLimits.CostClaimAfterObstacle.Length.After(ended) is var later && later > end.Value.Day)
        {
            end = new(new(later), ObstacleYearEndsRule, new Figure<CalendarDay>(new(ended), ObstacleRule), end);
        }

        return new(new(WorkingDays.OnOrAfter(end.Value.Day)), LastDayRule, end);
    }

    /// <summary>Whether a cost was claimed in time.</summary>
    /// <param name="claim">The cost and the days that count.</param>
    /// <param name="claimedOn">The day on which the insurer got the claim, not before the cost arose.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside its range.</exception>
    public static bool IsInTime(CostClaim claim, LocalDate claimedOn)
    {
        var lastDay = LastDay(claim);
        Guard.Date(claimedOn, claim.Arisen, Guard.LastDay);
        return lastDay is null || claimedOn <= lastDay.Value.Day;
    }

    private static Figure<CalendarDay> RunsFrom(CostClaim claim)
    {
        var inputs = new List<Figure> { new Figure<CalendarDay>(new(claim.Arisen), ArisenRule) };
        var from = claim.Arisen;
        if (claim.PendingFrom is { } pending)
        {
            inputs.Add(new Figure<CalendarDay>(new(pending), PendingRule));
            from = Days.Later(from, pending);
        }

        if (claim.AppealFinal is { } final)
        {
            inputs.Add(new Figure<CalendarDay>(new(final), AppealRule));
            from = Days.Later(from, final);
        }

        return new(new CalendarDay(from), RunsFromRule, inputs.ToValueList());
    }

    private static void Check(CostClaim claim)
    {
        var latest = Guard.LastDay.PlusYears(-2);
        Guard.Defined(Guard.NotNull(claim, nameof(claim)).Kind, "cost");
        Guard.Date(claim.Arisen, Guard.FirstDay, latest, "arisen");
        CheckDay(claim.PendingFrom, "pendingFrom");
        CheckDay(claim.AppealFinal, "appealFinal");
        CheckDay(claim.ObstacleEnded, "obstacleEnded");

        void CheckDay(LocalDate? day, string name)
        {
            if (day is { } value)
            {
                Guard.Date(value, Guard.FirstDay, latest, name);
            }
        }
    }
}
