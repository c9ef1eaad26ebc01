namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Facts of a claim, statutory figures and the amounts that follow an index.</summary>
    private static (string Id, string Title, string? Formula)[] Facts =>
    [
        ("given.claimDate", "Claim date", null),
        ("given.birthDate", "Day of birth", null),
        ("given.annualEarnings", "Annual earnings", null),
        ("given.degree", "Degree of incapacity", null),
        ("given.sickPay", "Sick pay of the spell", null),
        ("given.sickPayDays", "Calendar days of the spell", null),
        ("given.earningsBefore", "Earnings before the claim date", null),
        ("given.earningsBeforeDays", "Calendar days of those earnings", null),
        ("given.insuredWork", "Annual earnings of insured entrepreneur's or farmer's work", null),
        ("given.earningsAfterTraining", "Earnings a year after training", null),
        ("given.contributoryReduction", "Reduction for the person's own contribution", null),
        ("given.perDay", "Daily amount", null),
        ("given.lossPerYear", "Loss of earnings per year", null),
        ("statutory.wageCoefficient", "Wage coefficient", null),
        ("statutory.earningsRelatedPensionIndex", "Earnings-related pension index", null),
        ("statutory.sicknessAllowanceContribution", "Sickness daily-allowance contribution", null),
        ("statutory.employeesPensionContribution", "Employee's earnings-related pension contribution", null),
        ("statutory.employeesUnemploymentContribution", "Employee's unemployment insurance contribution", null),
        ("statutory.exemptPoints", "Exempt points", null),
        ("statutory.employeePaymentsPercent", "Percentage of the deduction of employee payments", null),
        ("statutory.kilometreAllowance", "Tax-free kilometre allowance", null),
        ("statutory.halfKilometreAllowance", "Half of the tax-free kilometre allowance", null),
        ("statutory.base", "Base in the Act, at the level", null),
        ("amount.insuranceObligationThreshold", "Insurance obligation threshold", Indexed),
        ("amount.privateTreatmentLimit", "Private treatment without a payment commitment, at most", Indexed),
        ("amount.careAllowanceBasic", "Basic care allowance", Indexed),
        ("amount.careAllowanceIncreased", "Increased care allowance", Indexed),
        ("amount.careAllowanceMaximum", "Maximum care allowance", Indexed),
        ("amount.clothingSupplement", "Clothing supplement", Indexed),
        ("amount.clothingSupplementIncreased", "Increased clothing supplement", Indexed),
        ("amount.minimumAnnualEarnings", "Minimum annual earnings", Indexed),
        ("amount.functionalLimitationBasicAmount", "Basic amount of compensation for functional limitation", Indexed),
        ("amount.assistedLivingPerDay", "Assisted living, at most", Indexed),
        ("amount.funeralAssistance", "Funeral assistance", Indexed),
        ("amount.smallestIncreaseForDelay", "Smallest increase for delay", Indexed),
        ("amount.employersExcess", "Employer's excess, at most", Indexed),
        ("lossOfEarnings.twentieth", "A twentieth of the minimum annual earnings", "{0} ÷ 20"),
        ("incomeAdjustment.threshold", "Income adjustment threshold", "2.15 × {0}"),
        ("kilometreAllowance.half", "Half of the kilometre allowance", "{0} ÷ 2"),
        ("employeePayments.percent", "Percentage of the deduction of employee payments", "60 % × ({0} + {1} + {2} − {3})"),
    ];
}
