using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>Annual earnings brought from the level of one year to that of another by the wage coefficient (§§ 74, 91(2)).</summary>
public static class WageLevel
{
    /// <summary>The decimals of a coefficient.</summary>
    internal const int Decimals = 3;

    /// <summary>The smallest coefficient.</summary>
    internal const decimal Least = 0.001m;

    /// <summary>The largest coefficient.</summary>
    internal const decimal Most = 100m;

    private const int MostThousandths = 100_000;

    /// <summary>§ 74: earnings at retirement, at the level of the year in which the disease appeared.</summary>
    public static Rule FromRetirementRule { get; } = new("annualEarnings.fromRetirement", SectionReference.Of(74), Rounding.Cent, Readings.VersionsByClaimDate);

    /// <summary>§ 91(2): the annual earnings of the rehabilitated claim, at the level of the year of the new one.</summary>
    public static Rule FromRehabilitatedClaimRule { get; } = new("annualEarnings.fromRehabilitatedClaim", SectionReference.Of(91, 2), Rounding.Cent, Readings.RehabilitationWithoutMinimum);

    /// <summary>Annual earnings at the level of another year, rounded to the cent.</summary>
    /// <param name="annualEarnings">The annual earnings at the level of their own year.</param>
    /// <param name="to">The wage coefficient of the other year.</param>
    /// <param name="from">The wage coefficient of their own year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient is not 0.001 to 100 with at most three decimals.</exception>
    public static Money<PerYear> Lift(Money<PerYear> annualEarnings, WageCoefficient to, WageCoefficient from) =>
        Round.ToCent<PerYear>(annualEarnings.Amount, Thousandths(to), Thousandths(from));

    /// <summary>Annual earnings at the level of another year, with their reasons.</summary>
    /// <param name="annualEarnings">The annual earnings at the level of their own year.</param>
    /// <param name="to">The wage coefficient of the other year.</param>
    /// <param name="from">The wage coefficient of their own year.</param>
    /// <param name="rule">Which section asks for it: <see cref="FromRetirementRule"/> or <see cref="FromRehabilitatedClaimRule"/>.</param>
    public static Figure<Money<PerYear>> Lift(Figure<Money<PerYear>> annualEarnings, Figure<WageCoefficient> to, Figure<WageCoefficient> from, Rule rule) =>
        new(Lift(annualEarnings.Value, to.Value, from.Value), rule, annualEarnings, to, from);

    /// <summary>A coefficient in thousandths: exact, as coefficients have three decimals.</summary>
    internal static int Thousandths(WageCoefficient coefficient)
    {
#if NET
        // The digits themselves, where the coefficient is written with three decimals.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(coefficient.Amount, bits);
        if (coefficient.Amount.Scale == Decimals && (bits[1] | bits[2]) == 0 && bits[3] > 0 && bits[0] is > 0 and <= MostThousandths)
        {
            return bits[0];
        }
#endif
        Guard.Range(coefficient.Amount, Least, Most, nameof(coefficient));
        var thousandths = coefficient.Amount * 1000m;
        var whole = (int)thousandths;
        if (whole != thousandths)
        {
            Guard.Decimals(coefficient.Amount, Decimals, nameof(coefficient));
        }

        return whole;
    }
}
