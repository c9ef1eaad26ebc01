using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>A day of which pay was lost through an examination or physiotherapy.</summary>
/// <param name="On">The day, from 1.1.2016.</param>
/// <param name="Pay">The pay that the person would have had for the time.</param>
/// <param name="PaidByEmployer">What of it the employer paid all the same; at most the pay.</param>
/// <param name="LossOfEarningsCompensated">Whether the day has a daily allowance, a pension or a rehabilitation allowance; it counts in § 49 only.</param>
public sealed record LostPayDay(LocalDate On, Money<PerDay> Pay, Money<PerDay> PaidByEmployer = default, bool LossOfEarningsCompensated = false) : ValueRecord;

/// <summary>What is compensated of a day's pay.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, or why nothing.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="ToPerson">What the person gets; null when the day is not compensated.</param>
/// <param name="ToEmployer">What the employer gets; null when the day is not compensated.</param>
public sealed record LostPayDecision(
    LocalDate On, CostReason Reason, SectionReference Section, Figure<Money<PerDay>>? ToPerson, Figure<Money<PerDay>>? ToEmployer) : ValueRecord
{
    /// <summary>Whether the day is compensated.</summary>
    public bool IsCompensated => ToPerson is not null;
}

/// <summary>The compensation of several days' pay.</summary>
/// <param name="Days">The days in order.</param>
public sealed record LostPay(ValueList<LostPayDecision> Days) : ValueRecord
{
    /// <summary>How many days are compensated.</summary>
    public int DaysCompensated => Days.Count(day => day.IsCompensated);

    /// <summary>What the person gets.</summary>
    public Money<Once> ToPerson() => new(Days.Sum(day => day.ToPerson?.Value.Cents ?? 0L));

    /// <summary>What the employer gets.</summary>
    public Money<Once> ToEmployer() => new(Days.Sum(day => day.ToEmployer?.Value.Cents ?? 0L));

    /// <summary>The amounts, with their reasons.</summary>
    public ValueList<Figure> Figures() => Days.SelectMany(day => new Figure?[] { day.ToPerson, day.ToEmployer }).OfType<Figure>().ToValueList();
}

/// <summary>The days in order of the calendar, the first ones compensated until the section's number is full.</summary>
internal static class LostPayDays
{
    /// <summary>How many days of the quota a day uses: none without pay to lose (READING).</summary>
    internal static int Uses(LostPayDay day) => day.Pay > default(Money<PerDay>) ? 1 : 0;

    private static readonly Rule PayRule = Rule.Given("given.payOfDay");
    private static readonly Rule PaidByEmployerRule = Rule.Given("given.paidByEmployer");

    internal static LostPay Decide(ValueList<LostPayDay> days, Func<LostPayDay, CostReason> reasonOf, Rule toPerson, Rule toEmployer)
    {
        Check(days);
        var decided = new List<LostPayDecision>();
        foreach (var day in days)
        {
            var reason = reasonOf(day);
            decided.Add(reason == CostReason.ConditionsMet ? Pay(day, toPerson, toEmployer) : new(day.On, reason, toPerson.Section!, ToPerson: null, ToEmployer: null));
        }

        return new(decided.ToValueList());
    }

    private static LostPayDecision Pay(LostPayDay day, Rule toPerson, Rule toEmployer)
    {
        var pay = new Figure<Money<PerDay>>(day.Pay, PayRule);
        var paid = new Figure<Money<PerDay>>(day.PaidByEmployer, PaidByEmployerRule);
        return new(day.On, CostReason.ConditionsMet, toPerson.Section!, new(day.Pay - day.PaidByEmployer, toPerson, pay, paid), new(day.PaidByEmployer, toEmployer, paid));
    }

    private static void Check(ValueList<LostPayDay> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            Guard.Date(days[i].On, i == 0 ? Guard.FirstDay : days[i - 1].On.PlusDays(1), Guard.LastDay, $"days[{i}].on");
            MoneyGuard.NotNegative(days[i].Pay, $"days[{i}].pay");
            Guard.Range(days[i].PaidByEmployer.Amount, 0m, days[i].Pay.Amount, $"days[{i}].paidByEmployer");
        }
    }
}
