using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>Explains a row in words, by computing it on its own.</summary>
public static class RowExplanation
{
    private static readonly Rule PerDayRule = Rule.Given("given.perDay");

    /// <summary>What a row of pensions gets in a year and why; or why nothing; or what is wrong with the row.</summary>
    /// <param name="pensions">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year, 2016 to 2200. The days are those of a yearly run: from 31 December of the year before.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <returns>Plain text: the explanation of the timeline, a refusal with its section, or the name of a fact, its value and what is allowed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the year is outside its range.</exception>
    public static string OfPension(PensionColumns pensions, int row, int year, StatutoryParameters parameters, Language language = Language.English)
    {
        ColumnGuard.Year(year);
        Guard.Range(row, 0, pensions.Rows - 1);
        pensions.CheckLengths();
        Guard.NotNull(parameters, nameof(parameters));
        var (facts, words) = (pensions.Row(row), new RowWords(Voice.Of(language)));
        var status = RowCheck.Of(facts);
        if (status.IsInvalid())
        {
            return words.Invalid(status, facts);
        }

        var begins = PensionRight.FirstDay(facts.Claim.ToLocalDate());
        if (begins.Year > year)
        {
            return status == RowStatus.UnderTenPercent ? words.NoPensionUnderTenPercent(year) : words.NoPensionYet(year, begins);
        }

        return OfClaim(RowClaim.OfPension(pensions, row, new(year - 1, 12, 31), new(year, 12, 31)), parameters, words, language);
    }

    /// <summary>What a row of daily allowances gets a day in a year and why; or why nothing; or what is wrong with the row.</summary>
    /// <param name="allowances">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year of the days, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <returns>Plain text, as for a pension.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the year is outside its range.</exception>
    public static string OfAllowance(AllowanceColumns allowances, int row, int year, StatutoryParameters parameters, Language language = Language.English)
    {
        ColumnGuard.Year(year);
        Guard.Range(row, 0, allowances.Rows - 1);
        allowances.CheckLengths();
        Guard.NotNull(parameters, nameof(parameters));
        var (facts, words) = (allowances.Row(row), new RowWords(Voice.Of(language)));
        var status = facts.Check(new AllowanceFigures(year, parameters));
        if (status.IsInvalid())
        {
            return words.Invalid(status, new(facts.Claim, default, facts.Earnings.Cents, facts.Degree, facts.Insurance));
        }

        var claimDate = facts.Claim.ToLocalDate();
        var (first, last) = (AllowanceRight.LastOfFirstWeeks(claimDate).PlusDays(1), AllowanceRight.LastDay(claimDate));
        if (status is RowStatus.BeforeAllowance or RowStatus.AfterAllowance)
        {
            return words.NoAllowanceInYear(year, first, last);
        }

        return first.Year > year || last.Year < year
            ? words.NoAllowanceUnderTenPercent(year)
            : OfClaim(RowClaim.OfAllowance(allowances, row, year), parameters, words, language);
    }

    /// <summary>The deduction of § 202(1) from a daily amount and why; or what is wrong with the amount.</summary>
    /// <param name="perDay">The daily amount of the row.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string OfKelaDeduction(Money<PerDay> perDay, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        if (!RowCheck.IsAmount(perDay.Cents))
        {
            return new RowWords(voice).InvalidPerDay(perDay);
        }

        var amount = new Figure<Money<PerDay>>(perDay, PerDayRule);
        return Explanation.Of(KelaDeduction.Rest(amount, KelaDeduction.Deduction(amount, KelaDeduction.PercentOf(amount))), language).ToText();
    }

    /// <summary>The compensation of a category in a year and why; or why nothing; or what is wrong with the number.</summary>
    /// <param name="category">The category of the row.</param>
    /// <param name="year">The calendar year of payment, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static string OfLimitation(byte category, int year, StatutoryParameters parameters, Language language = Language.English)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        var words = new RowWords(Voice.Of(language));
        if (category == 0)
        {
            return words.NoCategory();
        }

        if (category > DisabilityCategory.Most)
        {
            return words.InvalidCategory(category);
        }

        try
        {
            var amount = LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(category)), year, parameters);
            return Explanation.Of(ValueList.Create<Figure>(amount.PerYear, amount.PerMonth), language).ToText();
        }
        catch (MissingFigureException error)
        {
            return words.Missing(error.Figure, error.Year);
        }
    }

    private static string OfClaim(Claim claim, StatutoryParameters parameters, RowWords words, Language language)
    {
        try
        {
            return TimelineExplanation.Of(BenefitTimeline.Of(claim, parameters), language).ToText();
        }
        catch (MissingFigureException error)
        {
            return words.Missing(error.Figure, error.Year);
        }
    }
}
