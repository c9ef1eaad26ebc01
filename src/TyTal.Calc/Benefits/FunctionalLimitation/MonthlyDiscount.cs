namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>What a payment a month later is worth at 2 % interest a year (decrees, § 2): the twelfth root of 1 ÷ 1.02.</summary>
/// <remarks>The root is irrational: it is found by Newton's iteration in decimals and is right to at least 26 decimals, so that a factor raised to the 1 560th power,
/// the most that a mortality table asks for, is right to more than 22.</remarks>
internal static class MonthlyDiscount
{
    private const decimal YearlyGrowth = 1.02m;
    private const int MonthsOfYear = 12;
    private const int Iterations = 8;

    /// <summary>The factor of one month, a little under 1.</summary>
    internal static decimal Factor { get; } = 1m / MonthlyGrowth();

    private static decimal MonthlyGrowth()
    {
        var root = 1m + ((YearlyGrowth - 1m) / MonthsOfYear);
        for (var i = 0; i < Iterations; i++)
        {
            var eleventh = Power(root, MonthsOfYear - 1);
            root -= ((eleventh * root) - YearlyGrowth) / (MonthsOfYear * eleventh);
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
