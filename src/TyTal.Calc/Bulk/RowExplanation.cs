using System.Globalization;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
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
    private static readonly SectionReference StartOfPension = SectionReference.Of(63, 1);
    private static readonly SectionReference DaysOfAllowance = SectionReference.Of(56, 1);
    private static readonly SectionReference FromAnnualEarnings = SectionReference.Of(59);
    private static readonly SectionReference NoLimitation = SectionReference.Of(84);
    private static readonly Rule PerDayRule = Rule.Given("given.perDay");

    /// <summary>What a row of pensions gets in a year and why; or why nothing; or what is wrong with the row.</summary>
    /// <param name="pensions">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year, 2016 to 2200. The days are those of a yearly run: from 31 December of the year before.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <returns>English text: the explanation of the timeline, a refusal with its section, or the name of a fact, its value and what is allowed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the year is outside its range.</exception>
    public static string OfPension(PensionColumns pensions, int row, int year, StatutoryParameters parameters)
    {
        ColumnGuard.Year(year);
        Guard.Range(row, 0, pensions.Rows - 1);
        pensions.CheckLengths();
        try
        {
            return OfClaim(RowClaim.OfPension(pensions, row, new(year - 1, 12, 31), new(year, 12, 31)), year, parameters);
        }
        catch (ArgumentException error)
        {
            return WithoutParameter(error);
        }
    }

    /// <summary>What a row of daily allowances gets a day in a year and why; or why nothing; or what is wrong with the row.</summary>
    /// <param name="allowances">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year of the days, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <returns>English text, as for a pension.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the year is outside its range.</exception>
    public static string OfAllowance(AllowanceColumns allowances, int row, int year, StatutoryParameters parameters)
    {
        ColumnGuard.Year(year);
        Guard.Range(row, 0, allowances.Rows - 1);
        allowances.CheckLengths();
        try
        {
            var claim = RowClaim.OfAllowance(allowances, row, year);
            var timeline = BenefitTimeline.Of(claim, parameters);
            var (first, last) = (AllowanceRight.LastOfFirstWeeks(claim.ClaimDate).PlusDays(1), AllowanceRight.LastDay(claim.ClaimDate));
            return claim.Through == claim.ClaimDate && claim.Incapacity[0].Degree.GivesRight
                ? $"No allowance by annual earnings in {year}: its days are {Guard.Iso(first)} to {Guard.Iso(last)} ({DaysOfAllowance}, {FromAnnualEarnings})."
                : TimelineExplanation.Of(timeline).ToText();
        }
        catch (ArgumentException error)
        {
            return WithoutParameter(error);
        }
    }

    /// <summary>The deduction of § 202(1) from a daily amount and why; or what is wrong with the amount.</summary>
    /// <param name="perDay">The daily amount of the row.</param>
    public static string OfKelaDeduction(Money<PerDay> perDay)
    {
        if (!RowCheck.IsAmount(perDay.Cents))
        {
            var largest = Euros.Largest.ToString(CultureInfo.InvariantCulture);
            return WithoutParameter(Guard.OutOfRange("perDay", perDay.Amount.ToString(CultureInfo.InvariantCulture), $"0 to {largest}"));
        }

        var amount = new Figure<Money<PerDay>>(perDay, PerDayRule);
        return Explanation.Of(KelaDeduction.Rest(amount, KelaDeduction.Deduction(amount, KelaDeduction.PercentOf(amount)))).ToText();
    }

    /// <summary>The compensation of a category in a year and why; or why nothing; or what is wrong with the number.</summary>
    /// <param name="category">The category of the row.</param>
    /// <param name="year">The calendar year of payment, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static string OfLimitation(byte category, int year, StatutoryParameters parameters)
    {
        ColumnGuard.Year(year);
        if (category == 0)
        {
            return $"No compensation: there is no limitation to compensate ({NoLimitation}).";
        }

        try
        {
            var amount = LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(category)), year, parameters);
            return Explanation.Of(ValueList.Create<Figure>(amount.PerYear, amount.PerMonth)).ToText();
        }
        catch (ArgumentException error)
        {
            return WithoutParameter(error);
        }
    }

    private static string OfClaim(Claim claim, int year, StatutoryParameters parameters)
    {
        if (claim.ClaimDate <= Guard.LastDay && PensionRight.FirstDay(claim.ClaimDate) is var first && first.Year > year)
        {
            BenefitTimeline.Of(claim with { Through = Days.Later(claim.ClaimDate, claim.Through) }, parameters);
            return $"No pension in {year}: it begins on {Guard.Iso(first)}, the first anniversary of the claim date ({StartOfPension}).";
        }

        return TimelineExplanation.Of(BenefitTimeline.Of(claim, parameters)).ToText();
    }

    /// <summary>The message without the name of the argument, which stands in it.</summary>
    private static string WithoutParameter(ArgumentException error)
    {
        var end = error.ParamName is null ? -1 : error.Message.IndexOf($" (Parameter '{error.ParamName}')", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message.Substring(0, end);
    }
}
