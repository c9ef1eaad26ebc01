using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>One employment's sick pay and earnings before the claim date, as figures per day (§ 58).</summary>
internal sealed class EmploymentPay
{
    private static readonly Rule SickPayRule = Rule.Given("given.sickPay");
    private static readonly Rule SickPayDaysRule = Rule.Given("given.sickPayDays");
    private static readonly Rule EarningsBeforeRule = Rule.Given("given.earningsBefore");
    private static readonly Rule EarningsBeforeDaysRule = Rule.Given("given.earningsBeforeDays");

    private readonly (SickPaySpell Spell, Figure<Money<PerDay>> PerDay)[] _sickPay;

    /// <summary>A spell of nothing is no sick pay: the earnings before decide.</summary>
    internal EmploymentPay(Employment employment)
    {
        _sickPay = employment.SickPay.Where(spell => spell.Amount > default(Money<Once>)).Select(spell => (spell, PerDay(spell))).ToArray();
        EarningsBefore = employment.EarningsBefore is { } before
            ? FullAllowance.ByEarningsBefore(new(before.Amount, EarningsBeforeRule), new Figure<DayCount>(new(before.Days), EarningsBeforeDaysRule))
            : null;
    }

    /// <summary>The full allowance by the earnings before the claim date; null when they are not stated.</summary>
    internal Figure<Money<PerDay>>? EarningsBefore { get; }

    /// <summary>The pay of each spell that covers a day.</summary>
    internal IEnumerable<Figure<Money<PerDay>>> PaysOn(LocalDate day) => _sickPay.Where(pay => Covers(pay.Spell, day)).Select(pay => pay.PerDay);

    /// <summary>The full sick pay of a day (§ 58(1)); null when nothing, or only a part, was paid for it.</summary>
    internal Figure<Money<PerDay>>? FullPayOn(LocalDate day) =>
        _sickPay.Any(pay => pay.Spell.Partial && Covers(pay.Spell, day)) ? null : Sum(PaysOn(day).ToValueList());

    /// <summary>Pays of the same day added up; null when there is none.</summary>
    internal static Figure<Money<PerDay>>? Sum(ValueList<Figure<Money<PerDay>>> pays) => pays.Count switch
    {
        0 => null,
        1 => pays[0],
        _ => FullAllowance.SickPayOfAll(pays),
    };

    private static bool Covers(SickPaySpell spell, LocalDate day) => spell.From <= day && day <= spell.To;

    /// <summary>The pay of a spell and its days, as they are named wherever they play a part.</summary>
    internal static IEnumerable<Figure> FactsOf(SickPaySpell spell) => [Amount(spell), DaysOf(spell)];

    private static Figure<Money<PerDay>> PerDay(SickPaySpell spell) => FullAllowance.BySickPay(Amount(spell), DaysOf(spell));

    private static Figure<Money<Once>> Amount(SickPaySpell spell) => new(spell.Amount, SickPayRule);

    private static Figure<DayCount> DaysOf(SickPaySpell spell) => new(new(Days.Count(spell.From, spell.To)), SickPayDaysRule);
}
