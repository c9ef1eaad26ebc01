namespace TyTal.Calc.Money;

/// <summary>The named roundings. Each goes to the nearest step, a tie away from zero.</summary>
public enum Rounding
{
    /// <summary>Nothing is rounded.</summary>
    None,

    /// <summary>To the nearest cent.</summary>
    Cent,

    /// <summary>To the nearest ten euros (§ 269).</summary>
    TenEuros,

    /// <summary>To the nearest hundred euros (§ 269).</summary>
    HundredEuros,

    /// <summary>A percentage to two decimals (§ 62).</summary>
    TwoDecimals,

    /// <summary>A share of incapacity to the nearest five percent (§§ 57, 64, 92).</summary>
    FivePercent,

    /// <summary>A disability category to the nearest whole number (§ 84(4)).</summary>
    WholeNumber,

    /// <summary>A capital coefficient to ten decimals (§ 87(3)).</summary>
    TenDecimals,

    /// <summary>A wage coefficient to three decimals, as the decrees give it.</summary>
    ThreeDecimals,
}

/// <summary>Carries out the named roundings.</summary>
public static class Round
{
    /// <summary>Rounds an exact number of euros or percent.</summary>
    /// <param name="exact">The number before rounding.</param>
    /// <param name="rounding">Which rounding.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not one of the named ones.</exception>
    public static decimal To(decimal exact, Rounding rounding) => rounding switch
    {
        Rounding.None => exact,
        Rounding.Cent or Rounding.TwoDecimals => ToStep(exact, 0.01m),
        Rounding.TenEuros => ToStep(exact, 10m),
        Rounding.HundredEuros => ToStep(exact, 100m),
        Rounding.FivePercent => ToStep(exact, 5m),
        Rounding.WholeNumber => ToStep(exact, 1m),
        Rounding.ThreeDecimals => ToStep(exact, 0.001m),
        Rounding.TenDecimals => ToStep(exact, 0.0000000001m),
        _ => throw Guard.OutOfRange(nameof(rounding), rounding.ToString(), string.Join(", ", Enum.GetNames(typeof(Rounding)))),
    };

    /// <summary>Exact euros as money in cents, a half cent away from zero.</summary>
    /// <param name="euros">The exact number of euros.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    internal static Money<TPeriod> ToCent<TPeriod>(decimal euros)
        where TPeriod : struct, IMoneyPeriod => new(decimal.ToInt64(decimal.Round(euros * 100m, MidpointRounding.AwayFromZero)));

    /// <summary>A fraction of a cent as money in cents, a half cent away from zero.</summary>
    /// <param name="numerator">The numerator, in cents.</param>
    /// <param name="denominator">The denominator, above 0.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    internal static Money<TPeriod> ToCent<TPeriod>(long numerator, long denominator)
        where TPeriod : struct, IMoneyPeriod
    {
        var doubled = 2 * numerator;
        return new((doubled >= 0 ? doubled + denominator : doubled - denominator) / (2 * denominator));
    }

    /// <summary>Exact euros × a fraction as money in cents, a half cent away from zero; exact throughout.</summary>
    /// <param name="euros">The exact number of euros, with at most 11 decimals.</param>
    /// <param name="numerator">The numerator, from 1.</param>
    /// <param name="denominator">The denominator, 1 to 10⁸.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    /// <exception cref="OverflowException">The product has more than 28 digits.</exception>
    internal static Money<TPeriod> ToCent<TPeriod>(decimal euros, int numerator, int denominator)
        where TPeriod : struct, IMoneyPeriod => new ExactEuros(euros).ToCent<TPeriod>(numerator, denominator);

    /// <summary>The quotient by its remainder: decimals multiply and subtract exactly, and only their division rounds.</summary>
    internal static Money<TPeriod> ToCentInDecimals<TPeriod>(decimal euros, decimal numerator, decimal denominator)
        where TPeriod : struct, IMoneyPeriod
    {
        var cents = euros * 100m * numerator;
        var quotient = decimal.Truncate(cents / denominator);
        var remainder = cents - (quotient * denominator);
        if (remainder < 0m)
        {
            (quotient, remainder) = (quotient - 1m, remainder + denominator);
        }

        return new(decimal.ToInt64(quotient) + (2m * remainder >= denominator ? 1 : 0));
    }

    private static decimal ToStep(decimal exact, decimal step) => decimal.Round(exact / step, MidpointRounding.AwayFromZero) * step;
}
