using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>The amount of compensation for functional limitation (haittaraha; §§ 86, 87): a percentage of the basic amount of the year of payment, by category.</summary>
/// <remarks>The yearly amount stays exact; the yearly and the monthly amount and the lump sum are each rounded to the cent from it.
/// The percentages are constants that a caller may suppose to be others (<see cref="RuleConstants"/>); without them a function works with the enacted ones.</remarks>
public static class LimitationAmount
{
    private const int MonthsOfYear = 12;

    /// <summary>§ 86: the percentage of a category.</summary>
    public static Rule PercentRule { get; } = new("functionalLimitation.percent", SectionReference.Of(86));

    /// <summary>§ 87(4): less what a paid lump sum corresponds to.</summary>
    public static Rule PercentAfterLumpSumRule { get; } =
        new("functionalLimitation.percentAfterLumpSum", SectionReference.Of(87, 4), Rounding.None, Readings.PaidLumpSumByCategory);

    /// <summary>§§ 86, 268: the percentage of the year's basic amount, not rounded.</summary>
    public static Rule ExactPerYearRule { get; } =
        new("functionalLimitation.exactPerYear", SectionReference.Of(86), Rounding.None, Readings.LimitationOfPaymentYear);

    /// <summary>§ 86: the compensation per year.</summary>
    public static Rule PerYearRule { get; } = new("functionalLimitation.perYear", SectionReference.Of(86), Rounding.Cent);

    /// <summary>§ 135(2): the compensation per month.</summary>
    public static Rule PerMonthRule { get; } = new("functionalLimitation.perMonth", SectionReference.Of(135, 2), Rounding.Cent);

    /// <summary>§ 87(3): the capital value.</summary>
    public static Rule LumpSumRule { get; } =
        new("functionalLimitation.lumpSum", SectionReference.Of(87, 3), Rounding.Cent, Readings.LumpSumFromExactYear);

    /// <summary>The percentage of the basic amount: 1.15 % for category 1 to 60 % for category 20 (§ 86).</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category.</exception>
    public static Percentage Percent(DisabilityCategory category) => Percent(category, RuleConstants.Enacted);

    /// <summary>The percentage of the basic amount.</summary>
    /// <param name="category">The category.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category.</exception>
    public static Percentage Percent(DisabilityCategory category, RuleConstants constants) =>
        Guard.NotNull(constants, nameof(constants)).FunctionalLimitationPercents[category.Checked(nameof(category)).Number - 1];

    /// <summary>The percentage after a paid lump sum: that of the new category less that of the category for which it was paid (§ 87(4); READING).</summary>
    /// <param name="percent">The percentage of the new category.</param>
    /// <param name="paidPercent">The percentage of the category for which a lump sum was paid, not larger.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paid percentage is larger.</exception>
    public static Percentage PercentAfterLumpSum(Percentage percent, Percentage paidPercent)
    {
        Guard.Range(paidPercent.Amount, 0m, percent.Amount, nameof(paidPercent));
        return Percentage.Of(percent.Amount - paidPercent.Amount);
    }

    /// <summary>The exact compensation per year.</summary>
    /// <param name="basicAmount">The basic amount of the year of payment.</param>
    /// <param name="percent">The percentage.</param>
    public static Unrounded<PerYear> ExactPerYear(Money<PerYear> basicAmount, Percentage percent) => new(basicAmount.Amount * percent.Amount / 100m);

    /// <summary>The compensation per year, rounded to the cent.</summary>
    /// <param name="exact">The exact compensation per year.</param>
    public static Money<PerYear> PerYear(Unrounded<PerYear> exact) => Round.ToCent<PerYear>(exact.Amount);

    /// <summary>The compensation per month: a twelfth of the exact year, rounded to the cent.</summary>
    /// <param name="exact">The exact compensation per year.</param>
    public static Money<PerMonth> PerMonth(Unrounded<PerYear> exact) => Round.ToCent<PerMonth>(exact.Amount, 1, MonthsOfYear);

    /// <summary>The lump sum: the exact year × the capital coefficient, rounded to the cent (§ 87(3); decrees, § 1).</summary>
    /// <param name="exact">The exact compensation per year, of the year in which the lump sum is paid.</param>
    /// <param name="coefficient">The capital coefficient.</param>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is the default value, which is none.</exception>
    public static Money<Once> LumpSum(Unrounded<PerYear> exact, CapitalCoefficient coefficient) =>
        Round.ToCent<Once>(exact.Amount * coefficient.Checked().Amount);

    /// <summary>The percentage of a category, with its reasons.</summary>
    /// <param name="category">The category.</param>
    public static Figure<Percentage> Percent(Figure<DisabilityCategory> category) => Percent(category, RuleConstants.Enacted);

    /// <summary>The percentage of a category, with its reasons: a supposed one is among them, with the one in force.</summary>
    /// <param name="category">The category.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<Percentage> Percent(Figure<DisabilityCategory> category, RuleConstants constants)
    {
        var percent = Percent(category.Value, constants);
        return percent == Percent(category.Value)
            ? new(percent, PercentRule, category)
            : new(percent, PercentRule, category, ConstantFigures.FunctionalLimitationPercent(constants, category.Value.Number));
    }

    /// <summary>The percentage after a paid lump sum, with its reasons.</summary>
    /// <param name="percent">The percentage of the new category.</param>
    /// <param name="paidPercent">The percentage of the category for which a lump sum was paid; null when none was.</param>
    public static Figure<Percentage> PercentAfterLumpSum(Figure<Percentage> percent, Figure<Percentage>? paidPercent) =>
        paidPercent is null ? percent : new(PercentAfterLumpSum(percent.Value, paidPercent.Value), PercentAfterLumpSumRule, percent, paidPercent);

    /// <summary>The exact compensation per year, with its reasons.</summary>
    /// <param name="basicAmount">The basic amount of the year of payment.</param>
    /// <param name="percent">The percentage.</param>
    public static Figure<Unrounded<PerYear>> ExactPerYear(Figure<Money<PerYear>> basicAmount, Figure<Percentage> percent) =>
        new(ExactPerYear(basicAmount.Value, percent.Value), ExactPerYearRule, basicAmount, percent);

    /// <summary>The compensation per year, with its reasons.</summary>
    /// <param name="exact">The exact compensation per year.</param>
    public static Figure<Money<PerYear>> PerYear(Figure<Unrounded<PerYear>> exact) => new(PerYear(exact.Value), PerYearRule, exact);

    /// <summary>The compensation per month, with its reasons.</summary>
    /// <param name="exact">The exact compensation per year.</param>
    public static Figure<Money<PerMonth>> PerMonth(Figure<Unrounded<PerYear>> exact) => new(PerMonth(exact.Value), PerMonthRule, exact);

    /// <summary>The lump sum, with its reasons.</summary>
    /// <param name="exact">The exact compensation per year, of the year in which the lump sum is paid.</param>
    /// <param name="coefficient">The capital coefficient.</param>
    public static Figure<Money<Once>> LumpSum(Figure<Unrounded<PerYear>> exact, Figure<CapitalCoefficient> coefficient) =>
        new(LumpSum(exact.Value, coefficient.Value), LumpSumRule, exact, coefficient);
}
