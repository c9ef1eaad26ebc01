using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The lump sum for a spouse whose right ends with a new marriage, or a cohabitation that equals one (kertasuoritus; § 106).</summary>
public static class RemarriageLumpSum
{
    private const int MonthsOfThreeYears = 36;

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
}
