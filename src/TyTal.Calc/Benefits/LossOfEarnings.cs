using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits;

/// <summary>The loss of earnings that a daily allowance and a pension need (§§ 56(2), 63(1)).</summary>
public static class LossOfEarnings
{
    private const int Fraction = 20;

    /// <summary>Whether the loss is at least a twentieth of the minimum annual earnings.</summary>
    /// <param name="lossPerYear">The loss of earnings, per year, at the level of the claim date's year.</param>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the claim date's year (READING also for pensions).</param>
    public static bool IsEnough(Money<PerYear> lossPerYear, Money<PerYear> minimumAnnualEarnings) =>
        lossPerYear.Cents * Fraction >= minimumAnnualEarnings.Cents;
}
