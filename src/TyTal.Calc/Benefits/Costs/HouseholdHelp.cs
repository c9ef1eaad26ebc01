using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Additional costs of household help (kodinhoidon lisäkustannukset; § 53), for at most a year from the claim event.</summary>
public static class HouseholdHelp
{
    private static readonly Rule ClaimDateRule = Rule.Given("given.claimDate");

    /// <summary>§ 53(1): the costs, at most what is reasonable.</summary>
    public static Rule Rule { get; } = new("householdHelp", SectionReference.Of(53, 1));

    /// <summary>§ 53(1): the last day of the year.</summary>
    public static Rule LastDayRule { get; } = new("householdHelp.lastDay", SectionReference.Of(53, 1), Rounding.None, Readings.YearOfHouseholdHelp);

    /// <summary>What household help is (§ 53(2)): the named tasks and comparable ordinary upkeep of the home.</summary>
    public static ValueList<string> Tasks { get; } = ValueList.Create("cleaning", "laundry", "shopping", "child care", "comparable ordinary upkeep of the home");

    /// <summary>The last day for which costs are compensated: the day before the first anniversary of the claim date (READING).</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    public static LocalDate LastDay(LocalDate claimDate) => Days.Anniversary(Guard.InTimeOfAct(claimDate)).PlusDays(-1);

    /// <summary>The last day for which costs are compensated, with its reasons.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    public static Figure<CalendarDay> LastDayOf(LocalDate claimDate) =>
        new(new(LastDay(claimDate)), LastDayRule, new Figure<CalendarDay>(new(claimDate), ClaimDateRule));

    /// <summary>What is compensated of the necessary additional costs of a day.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="on">The day for which help was needed, not before the claim date.</param>
    /// <param name="cost">The necessary additional costs.</param>
    /// <param name="reasonable">What is reasonable: to begin with, the client fee of the same service in public care.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision Decide(LocalDate claimDate, LocalDate on, Money<Once> cost, Money<Once> reasonable)
    {
        var lastDay = LastDayOf(claimDate);
        Guard.Date(on, claimDate, Guard.LastDay);
        var given = CostFigure.Cost(cost);
        var limit = CostFigure.Reasonable(reasonable, nameof(reasonable));
        return on > lastDay.Value.Day
            ? CostDecision.Refuse(CostReason.AfterFirstYear, SectionReference.Of(53, 1))
            : CostDecision.Pay(CostReason.ConditionsMet, new(CostFigure.Smaller(given.Value, limit.Value), Rule, given, limit, lastDay));
    }
}
