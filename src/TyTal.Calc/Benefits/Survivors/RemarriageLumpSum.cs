using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The lump sum for a spouse whose right ends with a new marriage, or a cohabitation that equals one (kertasuoritus; § 106).</summary>
public static class RemarriageLumpSum
{
    private const int MonthsOfThreeYears = 36;
    private const int DaysOfMonth = 30;

    /// <summary>The 30/360 days of three years.</summary>
    public const int MostDays = MonthsOfThreeYears * DaysOfMonth;

    /// <summary>§ 106: the days of three years before a fixed end of the right.</summary>
    public static Rule WithinFixedEndRule { get; } =
        new("survivors.remarriageLumpSumWithinEnd", SectionReference.Of(106), Rounding.Cent, Readings.LumpSumWithinFixedEnd);

    /// <summary>§ 106: of the days before a fixed end, what passes the earnings-related survivor's pension that goes on.</summary>
    public static Rule AboveWithinFixedEndRule { get; } =
        new("survivors.remarriageLumpSumAboveWithinEnd", SectionReference.Of(106), Rounding.Cent, Readings.LumpSumWithinFixedEnd);

    /// <summary>§ 106: three years of the last monthly pension.</summary>
    public static Rule Rule { get; } = new("survivors.remarriageLumpSum", SectionReference.Of(106), Rounding.None, Readings.LastMonthlyPension);

    /// <summary>§ 106: what passes three years of the earnings-related survivor's pension that goes on.</summary>
    public static Rule AboveEarningsRelatedRule { get; } =
        new("survivors.remarriageLumpSumAbove", SectionReference.Of(106), Rounding.None, Readings.LastMonthlyPension);

    /// <summary>36 times the last monthly pension.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    public static Money<Once> Of(Money<PerMonth> lastPerMonth) => new(MoneyGuard.NotNegative(lastPerMonth).Cents * MonthsOfThreeYears);

    /// <summary>36 times what the last monthly pension has above an earnings-related survivor's pension for the same death that goes on, at least 0.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    /// <param name="earningsRelated">The survivor's pension of the Employees Pensions Act, per month.</param>
    public static Money<Once> Of(Money<PerMonth> lastPerMonth, Money<PerMonth> earningsRelated) =>
        new(Math.Max(0, Of(lastPerMonth).Cents - Of(MoneyGuard.NotNegative(earningsRelated)).Cents));

    /// <summary>36 times the last monthly pension, with its reasons.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    public static Figure<Money<Once>> Of(Figure<Money<PerMonth>> lastPerMonth) => new(Of(lastPerMonth.Value), Rule, lastPerMonth);

    /// <summary>36 times what the last monthly pension has above the earnings-related one, with its reasons.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    /// <param name="earningsRelated">The survivor's pension of the Employees Pensions Act, per month.</param>
    public static Figure<Money<Once>> Of(Figure<Money<PerMonth>> lastPerMonth, Figure<Money<PerMonth>> earningsRelated) =>
        new(Of(lastPerMonth.Value, earningsRelated.Value), AboveEarningsRelatedRule, lastPerMonth, earningsRelated);

    /// <summary>The 30/360 days for which the lump sum stands: 1 080, or fewer when the right would have ended within three years (READING lumpSumWithinFixedEnd).</summary>
    /// <param name="remarried">The first day without the right.</param>
    /// <param name="fixedEnd">The last day that the right could have lasted; null when it has no fixed end.</param>
    public static int DaysOfLumpSum(LocalDate remarried, LocalDate? fixedEnd)
    {
        if (fixedEnd is not { } end)
        {
            return MostDays;
        }

        return end < remarried ? 0 : Math.Min(MostDays, Thirty360.Count(remarried, end));
    }

    /// <summary>The last monthly pension, less an earnings-related one that goes on, × the 30/360 days before a fixed end ÷ 30, rounded to the cent; at least 0.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    /// <param name="earningsRelated">The survivor's pension of the Employees Pensions Act, per month; 0 when none goes on.</param>
    /// <param name="days">The days, 0 to 1 080.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is outside its range.</exception>
    public static Money<Once> WithinFixedEnd(Money<PerMonth> lastPerMonth, Money<PerMonth> earningsRelated, int days)
    {
        var perMonth = Math.Max(0, (MoneyGuard.NotNegative(lastPerMonth) - MoneyGuard.NotNegative(earningsRelated)).Cents);
        return Round.ToCent<Once>(perMonth * Guard.Range(days, 0, MostDays), DaysOfMonth);
    }

    /// <summary>The lump sum for the days before a fixed end, with its reasons.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    /// <param name="days">The days, 0 to 1 080.</param>
    public static Figure<Money<Once>> WithinFixedEnd(Figure<Money<PerMonth>> lastPerMonth, Figure<DayCount> days) =>
        new(WithinFixedEnd(lastPerMonth.Value, default, days.Value.Count), WithinFixedEndRule, lastPerMonth, days);

    /// <summary>The lump sum for the days before a fixed end, above the earnings-related pension, with its reasons.</summary>
    /// <param name="lastPerMonth">The last monthly pension.</param>
    /// <param name="earningsRelated">The survivor's pension of the Employees Pensions Act, per month.</param>
    /// <param name="days">The days, 0 to 1 080.</param>
    public static Figure<Money<Once>> WithinFixedEnd(Figure<Money<PerMonth>> lastPerMonth, Figure<Money<PerMonth>> earningsRelated, Figure<DayCount> days) =>
        new(WithinFixedEnd(lastPerMonth.Value, earningsRelated.Value, days.Value.Count), AboveWithinFixedEndRule, lastPerMonth, earningsRelated, days);
}
