namespace TyTal.Calc.Tests.Reference;

/// <summary>The amounts that follow an index (§§ 268, 269, 285): base of 2014 × index of the year ÷ index of 2014.</summary>
internal static class LiteralAmounts
{
    private const int BaseYear = 2014;

    /// <summary>§ 79: 13 680 € at the 2014 level, by the wage coefficient, to the nearest ten euros (§ 269).</summary>
    internal static decimal MinimumAnnualEarnings(int year, LiteralFigures figures)
        => ByWageCoefficient(13_680, 10, year, figures);

    /// <summary>§ 60: the daily allowance of someone whose annual earnings are the minimum of the claim year.</summary>
    internal static decimal MinimumPerDay(int claimYear, LiteralFigures figures)
        => (LiteralFraction.Of(MinimumAnnualEarnings(claimYear, figures)) / 360).ToCent();

    /// <summary>Any amount of section 1 of the rules, by the contract's name.</summary>
    internal static decimal Of(string name, int year, LiteralFigures figures) => name switch
    {
        "insuranceObligationThreshold" => ByWageCoefficient(1_200, 100, year, figures), // § 3.2
        "privateTreatmentLimit" => ByWageCoefficient(300, 10, year, figures), // § 44.1(2)
        "careAllowanceBasic" => ByPensionIndex(8.70m, 0.01m, year, figures), // § 51.1
        "careAllowanceIncreased" => ByPensionIndex(19.55m, 0.01m, year, figures),
        "careAllowanceMaximum" => ByPensionIndex(28.96m, 0.01m, year, figures), // act 1650/2015
        "clothingSupplement" => ByPensionIndex(0.58m, 0.01m, year, figures), // § 52
        "clothingSupplementIncreased" => ByPensionIndex(2.31m, 0.01m, year, figures),
        "minimumAnnualEarnings" => MinimumAnnualEarnings(year, figures), // § 79
        "functionalLimitationBasicAmount" => ByPensionIndex(12_440, 10, year, figures), // § 86
        "assistedLivingPerDay" => ByPensionIndex(57.92m, 0.01m, year, figures), // § 93, act 1650/2015
        "funeralAssistance" => ByPensionIndex(4_760, 10, year, figures), // § 109.1
        "smallestIncreaseForDelay" => ByWageCoefficient(7.28m, 0.01m, year, figures), // § 152.4
        "employersExcess" => ByWageCoefficient(5_000, 10, year, figures), // § 184.1
        "incomeAdjustmentThreshold" => 2.15m * MinimumAnnualEarnings(year, figures), // § 107.2
        "employeePaymentsPercent" => figures.EmployeePaymentsPercentOf(year), // § 62
        "wageCoefficient" => figures.WageCoefficientOf(year),
        "earningsRelatedPensionIndex" => figures.PensionIndexOf(year),
        _ => throw new LiteralRefusal("name: " + name),
    };

    private static decimal ByWageCoefficient(decimal base2014, decimal step, int year, LiteralFigures figures)
        => (LiteralFraction.Of(base2014) * figures.WageCoefficientOf(year) / figures.WageCoefficientOf(BaseYear))
            .RoundToMultipleOf(step);

    private static decimal ByPensionIndex(decimal base2014, decimal step, int year, LiteralFigures figures)
        => (LiteralFraction.Of(base2014) * figures.PensionIndexOf(year) / figures.PensionIndexOf(BaseYear))
            .RoundToMultipleOf(step);
}
