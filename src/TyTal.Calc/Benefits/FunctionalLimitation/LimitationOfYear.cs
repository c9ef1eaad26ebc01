using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>Compensation for functional limitation in a calendar year.</summary>
/// <param name="Category">The category.</param>
/// <param name="Percent">The percentage that is paid: that of the category, less that of a paid lump sum (§§ 86, 87(4)).</param>
/// <param name="BasicAmount">The basic amount of the year.</param>
/// <param name="Exact">The exact compensation per year.</param>
/// <param name="PerYear">The compensation per year.</param>
/// <param name="PerMonth">The compensation per month; what is paid when the compensation continues.</param>
public sealed record LimitationOfYear(
    Figure<DisabilityCategory> Category,
    Figure<Percentage> Percent,
    Figure<Money<PerYear>> BasicAmount,
    Figure<Unrounded<PerYear>> Exact,
    Figure<Money<PerYear>> PerYear,
    Figure<Money<PerMonth>> PerMonth) : ValueRecord
{
    /// <summary>Lump sum or continuing: by category (§ 87(1)), but category 10 of a disease that soon leads to death is a lump sum (§ 87(2)).</summary>
    public PaymentForm Form => Category.Rule == LimitationRight.QuicklyFatalRule ? PaymentForm.LumpSum : LimitationRight.FormOf(Category.Value);

    /// <summary>The compensation of a category in a calendar year.</summary>
    /// <param name="category">The category; <see cref="Given"/> makes one of a number.</param>
    /// <param name="year">The calendar year of payment, from 2016.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="paidCategory">The highest category for which a lump sum was paid (§ 87(4)), smaller than the category; null when none was.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, the paid category is not smaller, or the year is outside the time of the Act.</exception>
    /// <exception cref="MissingFigureException">The basic amount of the year is not known.</exception>
    public static LimitationOfYear Of(
        Figure<DisabilityCategory> category, int year, StatutoryParameters parameters, Figure<DisabilityCategory>? paidCategory = null)
    {
        var percent = LimitationAmount.Percent(Guard.NotNull(category, nameof(category)), Guard.NotNull(parameters, nameof(parameters)).Constants);
        if (paidCategory is not null)
        {
            Guard.Range(paidCategory.Value.Number, DisabilityCategory.Least, category.Value.Number - 1, nameof(paidCategory));
            percent = LimitationAmount.PercentAfterLumpSum(percent, LimitationAmount.Percent(paidCategory, parameters.Constants));
        }

        var basicAmount = (Figure<Money<PerYear>>)parameters.Get(StatutoryFigure.FunctionalLimitationBasicAmount, year);
        var exact = LimitationAmount.ExactPerYear(basicAmount, percent);
        return new(category, percent, basicAmount, exact, LimitationAmount.PerYear(exact), LimitationAmount.PerMonth(exact));
    }

    /// <summary>A category that the caller states.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category.</exception>
    public static Figure<DisabilityCategory> Given(DisabilityCategory category) =>
        new(category.Checked(nameof(category)), Rule.Given("given.disabilityCategory"));

    /// <summary>The lump sum when it is paid in this year, with its reasons (§ 87(3)).</summary>
    /// <param name="capitalCoefficient">The capital coefficient.</param>
    /// <exception cref="ArgumentNullException">The coefficient is missing.</exception>
    public Figure<Money<Once>> LumpSum(Figure<CapitalCoefficient> capitalCoefficient) =>
        LimitationAmount.LumpSum(Exact, Guard.NotNull(capitalCoefficient, nameof(capitalCoefficient)));
}
