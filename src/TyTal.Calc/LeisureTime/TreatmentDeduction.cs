using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.LeisureTime;

/// <summary>Treatment costs of the leisure-time insurance, less what the health insurance paid because of the same event (§ 202(4)).</summary>
/// <remarks>The full-cost compensation of §§ 40–42 to public health care is not paid (§ 203).</remarks>
public static class TreatmentDeduction
{
    /// <summary>§ 202(4): what is left of the costs.</summary>
    public static Rule Rule { get; } = new("treatmentDeduction.rest", SectionReference.Of(202, 4));

    /// <summary>What is left of treatment costs; never below 0.</summary>
    /// <param name="costs">The compensation for treatment; 0 or more.</param>
    /// <param name="healthInsurance">What the health insurance paid for it; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static Money<Once> Rest(Money<Once> costs, Money<Once> healthInsurance)
    {
        MoneyGuard.NotNegative(costs);
        MoneyGuard.NotNegative(healthInsurance);
        return healthInsurance >= costs ? default : costs - healthInsurance;
    }

    /// <summary>What is left of treatment costs, with its reasons.</summary>
    /// <param name="costs">The compensation for treatment.</param>
    /// <param name="healthInsurance">What the health insurance paid for it.</param>
    public static Figure<Money<Once>> Rest(Figure<Money<Once>> costs, Figure<Money<Once>> healthInsurance) =>
        new(Rest(Guard.NotNull(costs, nameof(costs)).Value, Guard.NotNull(healthInsurance, nameof(healthInsurance)).Value), Rule, costs, healthInsurance);
}
