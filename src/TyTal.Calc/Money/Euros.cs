using System.Runtime.CompilerServices;

namespace TyTal.Calc.Money;

/// <summary>Makes amounts of money from decimals in euros.</summary>
/// <remarks>Every method takes −1 000 000 000 to 1 000 000 000 euros with at most two decimals and throws
/// <see cref="ArgumentOutOfRangeException"/> outside that: nothing is rounded on the way in.</remarks>
public static class Euros
{
    /// <summary>The largest amount that is taken in, in euros.</summary>
    public const decimal Largest = 1_000_000_000m;

    /// <summary>Money for a year.</summary>
    /// <param name="euros">The amount in euros.</param>
    public static Money<PerYear> PerYear(decimal euros) => new(Cents(euros));

    /// <summary>Money for a calendar month.</summary>
    /// <param name="euros">The amount in euros.</param>
    public static Money<PerMonth> PerMonth(decimal euros) => new(Cents(euros));

    /// <summary>Money for a calendar day.</summary>
    /// <param name="euros">The amount in euros.</param>
    public static Money<PerDay> PerDay(decimal euros) => new(Cents(euros));

    /// <summary>Money for a kilometre.</summary>
    /// <param name="euros">The amount in euros.</param>
    public static Money<PerKilometre> PerKilometre(decimal euros) => new(Cents(euros));

    /// <summary>Money once: a sum or a lump sum.</summary>
    /// <param name="euros">The amount in euros.</param>
    public static Money<Once> Once(decimal euros) => new(Cents(euros));

    private static long Cents(decimal euros, [CallerArgumentExpression(nameof(euros))] string name = "")
    {
        Guard.Range(euros, -Largest, Largest, name);
        return (long)(Guard.Decimals(euros, 2, name) * 100m);
    }
}
