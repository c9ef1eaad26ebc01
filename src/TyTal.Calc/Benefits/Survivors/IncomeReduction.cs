using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The income adjustment of the spouse's pension (tulosovitus; §§ 107, 108).</summary>
public static class IncomeReduction
{
    private const int PercentOfExcess = 30;
    private const int Hundred = 100;
    private const int MonthsUntilAdjustment = 13;
    private const int CoefficientScale = 1000;

    /// <summary>§ 107(1): 30 % of what the income has above the threshold, not rounded.</summary>
    public static Rule ReductionRule { get; } = new("survivors.incomeReduction", SectionReference.Of(107, 1), Rounding.None, Readings.ReductionStaysExact);

    /// <summary>§ 107(1): the income is not above the threshold.</summary>
    public static Rule NoReductionRule { get; } = new("survivors.noIncomeReduction", SectionReference.Of(107, 1));

    /// <summary>§ 107(1): the reduction per year, at the level of the year of the death.</summary>
    public static Rule ReductionPerYearRule { get; } = new("survivors.incomeReductionPerYear", SectionReference.Of(107, 1), Rounding.Cent);

    /// <summary>§ 108(3): the reduction at the level of the claim date's year, not rounded.</summary>
    public static Rule AtClaimYearRule { get; } =
        new("survivors.incomeReductionAtClaimYear", SectionReference.Of(108, 3), Rounding.None, Readings.ReductionStaysExact);

    /// <summary>§ 107(1): the spouse's pension less the reduction, at least 0.</summary>
    public static Rule AdjustedBaseRule { get; } = new("survivors.adjustedBase", SectionReference.Of(107, 1), Rounding.None, Readings.FirstAdjustedDay);

    /// <summary>§ 108(2): the last adjusted pension before the studies, within what the children leave of 70 %.</summary>
    public static Rule LaterStudyRule { get; } = new("survivors.laterStudy", SectionReference.Of(108, 2), Rounding.None, Readings.LaterStudy);

    /// <summary>§ 108(2): the same within what is supposed in the place of 70 %.</summary>
    public static Rule SupposedLaterStudyRule { get; } = new("survivors.supposedLaterStudy", SectionReference.Of(108, 2), Rounding.None, Readings.LaterStudy);

    /// <summary>The first day on which the adjustment may apply: that of the 13th calendar month after the death (§ 108(1)).</summary>
    /// <param name="deathDate">The day of the death.</param>
    public static LocalDate FirstDay(LocalDate deathDate) => new LocalDate(deathDate.Year, deathDate.Month, 1).PlusMonths(MonthsUntilAdjustment);

    /// <summary>The exact reduction per year at the level of the year of the death: 30 % of what the income has above the threshold, else 0 (§ 107(1)).</summary>
    /// <param name="income">The spouse's confirmed income per year at the death.</param>
    /// <param name="threshold">The income adjustment threshold of the year of the death.</param>
    public static ExactPension Reduction(Money<PerYear> income, Money<PerYear> threshold) =>
        ExactPension.Of(Math.Max(0, (MoneyGuard.NotNegative(income) - MoneyGuard.NotNegative(threshold)).Cents), 1).Times(PercentOfExcess, Hundred);

    /// <summary>The reduction per year at the level of the year of the death, rounded to the cent.</summary>
    /// <param name="reduction">The exact reduction.</param>
    public static Money<PerYear> ReductionPerYear(ExactPension reduction) => reduction.PerYear(1, 1);

    /// <summary>The exact reduction at the level of the claim date's year: × wage coefficient of that year ÷ that of the year of the death (§ 108(3)).</summary>
    /// <param name="reduction">The exact reduction at the level of the year of the death.</param>
    /// <param name="claimYear">The wage coefficient of the claim date's year.</param>
    /// <param name="deathYear">The wage coefficient of the year of the death.</param>
    public static ExactPension AtClaimYear(ExactPension reduction, WageCoefficient claimYear, WageCoefficient deathYear) =>
        reduction.Times(Thousandths(claimYear), Thousandths(deathYear));

    /// <summary>The spouse's exact pension less the reduction, at least 0.</summary>
    /// <param name="base">The exact pension before adjustment.</param>
    /// <param name="reduction">The exact reduction at the level of the claim date's year.</param>
    public static ExactPension Adjusted(ExactPension @base, ExactPension reduction) => @base.Less(reduction);

    /// <summary>The spouse's exact pension while a child studies that started after the adjustment (§ 108(2)).</summary>
    /// <param name="lastAdjusted">The exact adjusted pension before the studies.</param>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="childrenPercent">The children's percentage with the orphans' addition, at most 70.</param>
    public static ExactPension DuringLaterStudy(ExactPension lastAdjusted, Money<PerYear> annualEarnings, Percentage childrenPercent) =>
        DuringLaterStudy(lastAdjusted, annualEarnings, childrenPercent, RuleConstants.Enacted);

    /// <summary>The spouse's exact pension while a child studies that started after the adjustment.</summary>
    /// <param name="lastAdjusted">The exact adjusted pension before the studies.</param>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="childrenPercent">The children's percentage with the orphans' addition, at most what all survivors get together.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static ExactPension DuringLaterStudy(ExactPension lastAdjusted, Money<PerYear> annualEarnings, Percentage childrenPercent, RuleConstants constants)
    {
        var most = Guard.NotNull(constants, nameof(constants)).SurvivorsMost.Amount;
        var left = Percentage.Of(most - Guard.Range(childrenPercent.Amount, 0m, most, nameof(childrenPercent)));
        return ExactPension.Smaller(lastAdjusted, SurvivorsAmount.SpouseBase(annualEarnings, left));
    }

    /// <summary>The exact reduction at the level of the year of the death, with its reasons.</summary>
    /// <param name="income">The spouse's confirmed income per year at the death.</param>
    /// <param name="threshold">The threshold of the year of the death.</param>
    public static Figure<ExactPension> Reduction(Figure<Money<PerYear>> income, Figure<Money<PerYear>> threshold) =>
        new(Reduction(income.Value, threshold.Value), income.Value > threshold.Value ? ReductionRule : NoReductionRule, income, threshold);

    /// <summary>The reduction per year in cents, with its reasons.</summary>
    /// <param name="reduction">The exact reduction.</param>
    public static Figure<Money<PerYear>> ReductionPerYear(Figure<ExactPension> reduction) =>
        new(ReductionPerYear(reduction.Value), ReductionPerYearRule, reduction);

    /// <summary>The exact reduction at the level of the claim date's year, with its reasons.</summary>
    /// <param name="reduction">The exact reduction at the level of the year of the death.</param>
    /// <param name="claimYear">The wage coefficient of the claim date's year.</param>
    /// <param name="deathYear">The wage coefficient of the year of the death.</param>
    public static Figure<ExactPension> AtClaimYear(Figure<ExactPension> reduction, Figure<WageCoefficient> claimYear, Figure<WageCoefficient> deathYear) =>
        new(AtClaimYear(reduction.Value, claimYear.Value, deathYear.Value), AtClaimYearRule, reduction, claimYear, deathYear);

    /// <summary>The spouse's exact pension less the reduction, with its reasons.</summary>
    /// <param name="base">The exact pension before adjustment.</param>
    /// <param name="reduction">The exact reduction at the level of the claim date's year.</param>
    public static Figure<ExactPension> Adjusted(Figure<ExactPension> @base, Figure<ExactPension> reduction) =>
        new(Adjusted(@base.Value, reduction.Value), AdjustedBaseRule, @base, reduction);

    /// <summary>The spouse's exact pension while a child studies that started after the adjustment, with its reasons.</summary>
    /// <param name="lastAdjusted">The exact adjusted pension before the studies.</param>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="childrenPercent">The children's percentage with the orphans' addition.</param>
    public static Figure<ExactPension> DuringLaterStudy(
        Figure<ExactPension> lastAdjusted, Figure<Money<PerYear>> annualEarnings, Figure<Percentage> childrenPercent) =>
        DuringLaterStudy(lastAdjusted, annualEarnings, childrenPercent, RuleConstants.Enacted);

    /// <summary>The spouse's exact pension while a child studies that started after the adjustment, with its reasons: a supposed constant is among them, with the one in force.</summary>
    /// <param name="lastAdjusted">The exact adjusted pension before the studies.</param>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="childrenPercent">The children's percentage with the orphans' addition.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<ExactPension> DuringLaterStudy(
        Figure<ExactPension> lastAdjusted, Figure<Money<PerYear>> annualEarnings, Figure<Percentage> childrenPercent, RuleConstants constants)
    {
        var exact = DuringLaterStudy(lastAdjusted.Value, annualEarnings.Value, childrenPercent.Value, constants);
        return constants.SurvivorsMost == SurvivorsShares.Most
            ? new(exact, LaterStudyRule, lastAdjusted, annualEarnings, childrenPercent)
            : new(exact, SupposedLaterStudyRule, lastAdjusted, annualEarnings, childrenPercent, ConstantFigures.SurvivorsMost(constants));
    }

    /// <summary>Wage coefficients have three decimals.</summary>
    private static int Thousandths(WageCoefficient coefficient)
    {
        Guard.Range(coefficient.Amount, 0.001m, 1000m, nameof(coefficient));
        return decimal.ToInt32(Guard.Decimals(coefficient.Amount, 3, nameof(coefficient)) * CoefficientScale);
    }
}
