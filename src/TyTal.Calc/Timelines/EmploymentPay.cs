using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The sick pay and the earnings before the claim date of the employments that § 58 decides, per day.</summary>
internal static class EmploymentPay
{
    private static readonly Rule SickPayRule = Rule.Given("given.sickPay");
    private static readonly Rule SickPayDaysRule = Rule.Given("given.sickPayDays");
    private static readonly Rule EarningsBeforeRule = Rule.Given("given.earningsBefore");
    private static readonly Rule EarningsBeforeDaysRule = Rule.Given("given.earningsBeforeDays");

    /// <summary>The full allowance by the earnings before the claim date of an employment; null when they are not stated.</summary>
    internal static Reasoned<Money<PerDay>>? EarningsBefore(in ClaimFacts facts, int employment) => facts.Claim.EarningsBeforeOf(employment) is { } before
        ? Reasoned.By(
            facts.Fact(before.Amount, EarningsBeforeRule),
            facts.Fact(new DayCount(before.Days), EarningsBeforeDaysRule),
            FullAllowance.PerDay,
            FullAllowance.ByEarningsBefore)
        : null;

    /// <summary>Everything that employers paid for a day; null when nothing.</summary>
    internal static Reasoned<Money<PerDay>>? OnDay(in ClaimFacts facts, LocalDate day)
    {
        var pays = default(Addends<PerDay>);
        for (var i = 0; i < facts.Claim.DecidedEmployments; i++)
        {
            AddPays(facts, i, day, ref pays);
        }

        return pays.Count == 0 ? null : Sum(pays);
    }

    /// <summary>The full sick pay of a day from an employment (§ 58(1)); null when nothing, or only a part, was paid for it.</summary>
    internal static Reasoned<Money<PerDay>>? FullPay(in ClaimFacts facts, int employment, LocalDate day)
    {
        foreach (var spell in facts.Claim.SickPayOf(employment))
        {
            if (spell.Partial && IsPaid(spell, day))
            {
                return null;
            }
        }

        var pays = default(Addends<PerDay>);
        AddPays(facts, employment, day, ref pays);
        return pays.Count == 0 ? null : Sum(pays);
    }

    /// <summary>Pays of the same day added up.</summary>
    internal static Reasoned<Money<PerDay>> Sum(in Addends<PerDay> pays) => pays.Sum(FullAllowance.SickPayOfAll);

    private static void AddPays(in ClaimFacts facts, int employment, LocalDate day, ref Addends<PerDay> pays)
    {
        foreach (var spell in facts.Claim.SickPayOf(employment))
        {
            if (IsPaid(spell, day))
            {
                pays.Add(Reasoned.By(
                    facts.Fact(spell.Amount, SickPayRule),
                    facts.Fact(new DayCount(Days.Count(spell.From, spell.To)), SickPayDaysRule),
                    FullAllowance.PerDay,
                    FullAllowance.BySickPay));
            }
        }
    }

    /// <summary>A spell of nothing is no sick pay: the earnings before decide.</summary>
    private static bool IsPaid(SickPaySpell spell, LocalDate day) => spell.From <= day && day <= spell.To && spell.Amount > default(Money<Once>);

    /// <summary>The pay of a spell and its days, as they are named wherever they play a part.</summary>
    internal static IEnumerable<Figure> FactsOf(SickPaySpell spell) =>
        [new Figure<Money<Once>>(spell.Amount, SickPayRule), new Figure<DayCount>(new(Days.Count(spell.From, spell.To)), SickPayDaysRule)];
}
