using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits;

/// <summary>The loss of earnings that a daily allowance and a pension need (§§ 56(2), 63(1)).</summary>
public static class LossOfEarnings
{
    private const int Fraction = 20;

    /// <summary>§ 56(2): a twentieth of the minimum annual earnings.</summary>
    public static Rule TwentiethRule { get; } = new("lossOfEarnings.twentieth", SectionReference.Of(56, 2), Rounding.None, Readings.TwentiethAtClaimYear);

    /// <summary>A twentieth of the minimum annual earnings, with its reasons.</summary>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the claim date's year.</param>
    public static Figure<Unrounded<PerYear>> Twentieth(Figure<Money<PerYear>> minimumAnnualEarnings) =>
        new(new(minimumAnnualEarnings.Value.Amount / Fraction), TwentiethRule, minimumAnnualEarnings);

    /// <summary>Whether the loss is at least a twentieth of the minimum annual earnings.</summary>
    /// <param name="lossPerYear">The loss of earnings, per year, at the level of the claim date's year.</param>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the claim date's year (READING also for pensions).</param>
    public static bool IsEnough(Money<PerYear> lossPerYear, Money<PerYear> minimumAnnualEarnings) =>
        lossPerYear.Cents * Fraction >= minimumAnnualEarnings.Cents;
}
