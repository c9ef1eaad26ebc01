using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>Half of the tax-free kilometre allowance, for journeys by car (§ 50).</summary>
public static class HalfKilometre
{
    /// <summary>§ 50, rounded to the cent.</summary>
    public static Rule Rule { get; } = new("kilometreAllowance.half", SectionReference.Of(50, 1), Rounding.Cent, Readings.HalfKilometreAllowance);

    /// <summary>Half of the allowance, rounded to the cent: 0.43 → 0.22.</summary>
    /// <param name="full">The tax-free kilometre allowance of the year.</param>
    public static Money<PerKilometre> Of(Money<PerKilometre> full) => Round.ToCent<PerKilometre>(full.Cents, 2);

    /// <summary>Half of the allowance with its reasons.</summary>
    /// <param name="full">The tax-free kilometre allowance of the year.</param>
    public static Figure<Money<PerKilometre>> Of(Figure<Money<PerKilometre>> full) => new(Of(full.Value), Rule, full);
}

/// <summary>The income adjustment threshold of the spouse's pension (tulosovitusperuste; § 107(2)).</summary>
public static class IncomeAdjustment
{
    /// <summary>§ 107(2): 2.15 times the rounded minimum annual earnings.</summary>
    public static Rule Rule { get; } = new("incomeAdjustment.threshold", SectionReference.Of(107, 2), Rounding.Cent);

    /// <summary>The threshold of a year.</summary>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the year, rounded as § 269 says.</param>
    public static Money<PerYear> Threshold(Money<PerYear> minimumAnnualEarnings) => Round.ToCent<PerYear>(minimumAnnualEarnings.Cents * 215, 100);

    /// <summary>The threshold of a year with its reasons.</summary>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the year.</param>
    public static Figure<Money<PerYear>> Threshold(Figure<Money<PerYear>> minimumAnnualEarnings) =>
        new(Threshold(minimumAnnualEarnings.Value), Rule, minimumAnnualEarnings);
}
