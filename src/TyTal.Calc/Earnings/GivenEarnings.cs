using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The facts that annual earnings start from, as leaves of their reasons.</summary>
internal static class GivenEarnings
{
    internal static Rule LookBackFrom { get; } = Rule.Given("given.lookBackFrom");

    internal static Rule LookBackTo { get; } = Rule.Given("given.lookBackTo");

    internal static Rule LookBackEarnings { get; } = Rule.Given("given.lookBackEarnings");

    internal static Rule UnpaidDays { get; } = Rule.Given("given.unpaidDays");

    internal static Rule BeforePayRise { get; } = Rule.Given("given.earningsBeforePayRise");

    internal static Rule PayRisePercent { get; } = Rule.Given("given.payRisePercent");

    internal static Rule PayRiseAmount { get; } = Rule.Given("given.payRiseAmount");

    internal static Rule BenefitsOfWindow { get; } = Rule.Given("given.benefitsInKindOfWindow");

    internal static Rule BenefitDaysOfWindow { get; } = Rule.Given("given.benefitDaysOfWindow");

    internal static Rule BenefitMonths { get; } = Rule.Given("given.benefitMonths");

    internal static Rule MonthlyBenefits { get; } = Rule.Given("given.monthlyBenefitsInKind");

    internal static Rule DailyBenefits { get; } = Rule.Given("given.dailyBenefitsInKind");

    internal static Rule BenefitDays { get; } = Rule.Given("given.benefitDays");

    internal static Rule HolidayBonusPaid { get; } = Rule.Given("given.holidayBonusPaid");

    internal static Rule HolidayBonusPercent { get; } = Rule.Given("given.holidayBonusPercent");

    internal static Rule ComparisonEarnings { get; } = Rule.Given("given.comparisonEarnings");

    internal static Rule ConfirmedIncome { get; } = Rule.Given("given.confirmedIncome");

    internal static Rule AbsentDays { get; } = Rule.Given("given.absentDays");

    internal static Rule UnemployedDays { get; } = Rule.Given("given.unemployedDays");

    internal static Rule EstablishedUnemployment { get; } = Rule.Given("given.establishedUnemployment");

    internal static Rule EntrepreneurEarnings { get; } = Rule.Given("given.entrepreneurEarnings");

    internal static Rule FarmerEarnings { get; } = Rule.Given("given.farmerEarnings");

    internal static Rule RetirementCoefficient { get; } = Rule.Given("given.retirementCoefficient");

    internal static Rule RehabilitatedClaim { get; } = Rule.Given("given.rehabilitatedAnnualEarnings");

    internal static Rule DisabilityPension { get; } = Rule.Given("given.disabilityPension");

    internal static Rule RehabilitationIncrease { get; } = Rule.Given("given.rehabilitationIncrease");
}
