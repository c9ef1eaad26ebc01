using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>An amount for each calendar day, or for each calendar month, as the caller has it.</summary>
/// <remarks>The default value is 0.00 € a day.</remarks>
public readonly record struct CompensationRate
{
    private CompensationRate(long cents, bool isPerMonth) => (Cents, IsPerMonth) = (cents, isPerMonth);

    /// <summary>The amount in cents.</summary>
    public long Cents { get; }

    /// <summary>Whether it is for a calendar month; otherwise it is for a calendar day.</summary>
    public bool IsPerMonth { get; }

    /// <summary>An amount for each calendar day.</summary>
    /// <param name="perDay">The amount; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static CompensationRate Of(Money<PerDay> perDay) => new(MoneyGuard.NotNegative(perDay).Cents, isPerMonth: false);

    /// <summary>An amount for each calendar month.</summary>
    /// <param name="perMonth">The amount; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static CompensationRate Of(Money<PerMonth> perMonth) => new(MoneyGuard.NotNegative(perMonth).Cents, isPerMonth: true);

    /// <summary>What it makes for an interval: days × the amount, or whole months and of a part of a month its 30/360 days ÷ 30, rounded to the cent (READING partOfMonth).</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public Money<Once> For(LocalDate from, LocalDate to)
    {
        var days = Days.Count(from, to);
        return IsPerMonth ? OfMonths(Cents, from, to) : new(Cents * days);
    }

    /// <summary>The amount and its unit, e.g. "80.00 € a day".</summary>
    public override string ToString() => new Money<Once>(Cents) + (IsPerMonth ? " a month" : " a day");

    /// <summary>The amount as a fact.</summary>
    internal Figure Given(Rule perDay, Rule perMonth) =>
        IsPerMonth ? new Figure<Money<PerMonth>>(new(Cents), perMonth) : new Figure<Money<PerDay>>(new(Cents), perDay);

    private static Money<Once> OfMonths(long cents, LocalDate from, LocalDate to)
    {
        var total = default(Money<Once>);
        for (var start = from; start <= to; start = Days.EndOfMonth(start).PlusDays(1))
        {
            total += Round.ToCent<Once>(cents * Thirty360.Count(start, Days.Earlier(Days.EndOfMonth(start), to)), denominator: 30);
        }

        return total;
    }
}

/// <summary>An amount from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null: it goes on.</param>
/// <param name="Rate">The amount a day or a month.</param>
public sealed record DatedRate(LocalDate From, LocalDate? To, CompensationRate Rate) : ValueRecord;

/// <summary>Sums of days and months with their reasons.</summary>
internal static class RateTotals
{
    internal static Rule DaysRule { get; } = new("motor.totalOfDays", MotorAct.Section(8));

    internal static Rule MonthsRule { get; } = new("motor.totalOfMonths", MotorAct.Section(8), Rounding.Cent, Readings.PartOfMonth);

    internal static Rule ClaimOfDaysRule { get; } = new("motor.claimOfDays", MotorAct.Section(10));

    internal static Rule ClaimOfMonthsRule { get; } = new("motor.claimOfMonths", MotorAct.Section(10), Rounding.Cent, Readings.PartOfMonth);

    private static readonly Rule CalendarDays = Rule.Given("given.calendarDays");
    private static readonly Rule ThirtiethDays = Rule.Given("given.thirtiethDays");

    internal static Figure<Money<Once>> Total(Figure rate, LocalDate from, LocalDate to) => Of(rate, from, to, DaysRule, MonthsRule);

    internal static Figure<Money<Once>> Claim(Figure rate, LocalDate from, LocalDate to) => Of(rate, from, to, ClaimOfDaysRule, ClaimOfMonthsRule);

    private static Figure<Money<Once>> Of(Figure rate, LocalDate from, LocalDate to, Rule days, Rule months) => rate is Figure<Money<PerMonth>> month
        ? new(CompensationRate.Of(month.Value).For(from, to), months, rate, new Figure<DayCount>(new(Thirty360.Count(from, to)), ThirtiethDays))
        : new(CompensationRate.Of(((Figure<Money<PerDay>>)rate).Value).For(from, to), days, rate, new Figure<DayCount>(new(Days.Count(from, to)), CalendarDays));
}
