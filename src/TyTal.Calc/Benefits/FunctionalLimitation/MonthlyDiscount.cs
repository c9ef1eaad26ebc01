using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>What a payment a month later is worth at a yearly interest (decrees, § 2): the twelfth root of 1 ÷ (1 + interest).</summary>
/// <remarks>The root is irrational: it is found by Newton's iteration in decimals and is right to at least 26 decimals, so that a factor raised to the 1 560th power,
/// the most that a mortality table asks for, is right to more than 22.</remarks>
internal static class MonthlyDiscount
{
    private const int MonthsOfYear = 12;
    private const int Iterations = 8;

    /// <summary>The factor of one month: at 2 % a little under 1.</summary>
    internal static decimal Factor(Percentage interest) => 1m / MonthlyGrowth(1m + (interest.Amount / 100m));

    private static decimal MonthlyGrowth(decimal yearlyGrowth)
    {
        var root = 1m;
        for (var i = 0; i < Iterations; i++)
        {
            var eleventh = Power(root, MonthsOfYear - 1);
            root -= ((eleventh * root) - yearlyGrowth) / (MonthsOfYear * eleventh);
        }

        return root;
    }

    private static decimal Power(decimal @base, int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= @base;
        }

        return power;
    }
}
