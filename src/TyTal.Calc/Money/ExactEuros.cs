namespace TyTal.Calc.Money;

/// <summary>An exact number of euros, made ready to be multiplied by many fractions and rounded to the cent.</summary>
internal readonly struct ExactEuros
{
#if NET
    private static readonly long[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private readonly long _digits;
    private readonly long _perCent;
#endif
    private readonly decimal _euros;

    /// <summary>Takes the number apart.</summary>
    /// <param name="euros">The number, with at most 11 decimals.</param>
    internal ExactEuros(decimal euros)
    {
        _euros = euros;
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(euros, bits);
        var digits = unchecked(((long)bits[1] << 32) | (uint)bits[0]);
        if (bits[2] == 0 && euros.Scale is >= 2 and <= 11 && digits >= 0 && euros >= 0m)
        {
            (_digits, _perCent) = (digits, PowersOfTen[euros.Scale - 2]);
        }
#endif
    }

    /// <summary>The number × a fraction as money in cents, a half cent away from zero; exact throughout.</summary>
    /// <param name="numerator">The numerator, from 1.</param>
    /// <param name="denominator">The denominator, 1 to 10⁸.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    /// <exception cref="OverflowException">The product has more than 28 digits.</exception>
    internal Money<TPeriod> ToCent<TPeriod>(int numerator, int denominator)
        where TPeriod : struct, IMoneyPeriod
    {
#if NET
        // In integers where the digits of the product fit into 61 bits: the same quotient, faster.
        if (_perCent > 0 && Math.BigMul(_digits, numerator, out var product) == 0 && product is >= 0 and <= long.MaxValue / 4)
        {
            return Round.ToCent<TPeriod>(product, _perCent * denominator);
        }
#endif
        return _euros < 0m
            ? new(-Round.ToCentInDecimals<TPeriod>(-_euros, numerator, denominator).Cents)
            : Round.ToCentInDecimals<TPeriod>(_euros, numerator, denominator);
    }
}
