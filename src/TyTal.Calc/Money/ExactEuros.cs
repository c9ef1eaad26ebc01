using System.Runtime.CompilerServices;

namespace TyTal.Calc.Money;

/// <summary>An exact number of euros, to be multiplied by fractions and rounded to the cent: in integers where they have room, in decimals elsewhere, with the same results.</summary>
internal readonly struct ExactEuros
{
    private const int ScaleOfCents = 2;
    private const int LargestScale = 11;
    private const long MostFactor = 1_000_000;
    private const long MostDigits = long.MaxValue / MostFactor;

    private static readonly long[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private readonly long _digits;

    /// <summary>How many of the digits are decimals; 0 when the number is kept as a decimal.</summary>
    private readonly int _scale;
    private readonly decimal _decimal;

    /// <summary>Takes the number apart.</summary>
    /// <param name="euros">The number, with at most 11 decimals.</param>
    internal ExactEuros(decimal euros)
    {
        (_digits, _scale, _decimal) = (0, 0, euros);
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(euros, bits);
        var digits = unchecked(((long)bits[1] << 32) | (uint)bits[0]);

        // The sign makes it negative.
        var scale = bits[3] >> 16;
        if (bits[2] == 0 && digits >= 0 && scale is >= ScaleOfCents and <= LargestScale)
        {
            (_digits, _scale) = (digits, scale);
        }
#endif
    }

    private ExactEuros(long digits, int scale) => (_digits, _scale, _decimal) =
        scale <= LargestScale ? (digits, scale, 0m) : (0, 0, Decimal(digits, scale));

    /// <summary>The number as a decimal.</summary>
    internal decimal Amount => IsInIntegers ? Decimal(_digits, _scale) : _decimal;

    /// <summary>Whether the number is kept in integers.</summary>
    internal bool IsInIntegers => _scale > 0;

    /// <summary>A percentage of a percentage of an amount.</summary>
    internal static ExactEuros Of<TPeriod>(Money<TPeriod> amount, Percentage one, Percentage other)
        where TPeriod : struct, IMoneyPeriod
    {
        var (first, second) = (one.Digits, other.Digits);
        var factor = (long)first.Number * second.Number;
        return HasRoom(amount.Cents, factor)
            ? Divided(amount.Cents * factor, ScaleOfCents + first.Decimals + second.Decimals, powers: 4)
            : new(amount.Amount * one.Amount * other.Amount / 10_000m);
    }

    /// <summary>The number and a percentage of it.</summary>
    internal ExactEuros With(Percentage more)
    {
        var (points, decimals) = Percentage.DigitsOf(Percentage.Hundred.Thousandths + more.Thousandths);
        return HasRoom(_digits, points)
            ? Divided(_digits * points, _scale + decimals, powers: 2)
            : new(Amount * (100m + more.Amount) / 100m);
    }

    /// <summary>The number × a fraction as money in cents, a half cent away from zero; exact throughout.</summary>
    /// <param name="numerator">The numerator, from 1.</param>
    /// <param name="denominator">The denominator, 1 to 10⁸.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    /// <exception cref="OverflowException">The product has more than 28 digits.</exception>
    internal Money<TPeriod> ToCent<TPeriod>(int numerator, int denominator)
        where TPeriod : struct, IMoneyPeriod => HasRoomFor(numerator)
            ? Round.ToCent<TPeriod>(_digits * numerator, PowersOfTen[_scale - ScaleOfCents] * denominator)
            : InDecimals<TPeriod>(numerator, denominator);

    /// <summary>The same, and a part of it, each rounded from the exact number: with one division, as what is left of it cannot lift the part over a whole cent.</summary>
    /// <param name="numerator">The numerator, from 1.</param>
    /// <param name="denominator">The denominator, from 1.</param>
    /// <param name="parts">Into how many parts; an even number, and with the denominator at most 10⁸.</param>
    /// <param name="whole">The number × the fraction.</param>
    /// <param name="part">One of its parts.</param>
    internal void ToCents<TWhole, TPart>(int numerator, int denominator, int parts, out Money<TWhole> whole, out Money<TPart> part)
        where TWhole : struct, IMoneyPeriod
        where TPart : struct, IMoneyPeriod
    {
        if (!HasRoomFor(numerator))
        {
            (whole, part) = (InDecimals<TWhole>(numerator, denominator), InDecimals<TPart>(numerator, denominator * parts));
            return;
        }

        var (product, ofCent) = (_digits * numerator, PowersOfTen[_scale - ScaleOfCents] * denominator);
        var cents = product / ofCent;
        whole = new(cents + (2 * (product - (cents * ofCent)) >= ofCent ? 1 : 0));
        part = new((cents + (parts / 2)) / parts);
    }

    /// <summary>Not of zero, whose decimals go by other rules, and which are the digits of a number kept as a decimal.</summary>
    private static bool HasRoom(long digits, long factor) => digits is > 0 and <= MostDigits && factor is > 0 and <= MostFactor;

    /// <summary>Digits divided by a power of ten: zeros at their end cancel out, the rest of the powers become decimals.</summary>
    private static ExactEuros Divided(long digits, int scale, int powers)
    {
        while (powers > 0 && digits % 100 == 0)
        {
            (digits, powers) = (digits / 100, powers - 2);
        }

        return powers > 0 && digits % 10 == 0 ? new(digits / 10, scale + powers - 1) : new(digits, scale + powers);
    }

    private static decimal Decimal(long digits, int scale) => new(unchecked((int)digits), (int)(digits >> 32), 0, isNegative: false, (byte)scale);

    /// <summary>Whether the product fits into 61 bits.</summary>
    private bool HasRoomFor(int numerator) => IsInIntegers &&
#if NET
        Math.BigMul((ulong)_digits, (ulong)numerator, out var product) == 0 && product <= long.MaxValue / 4;
#else
        _digits <= long.MaxValue / 4 / numerator;
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Money<TPeriod> InDecimals<TPeriod>(int numerator, int denominator)
        where TPeriod : struct, IMoneyPeriod => Amount < 0m
            ? new(-Round.ToCentInDecimals<TPeriod>(-Amount, numerator, denominator).Cents)
            : Round.ToCentInDecimals<TPeriod>(Amount, numerator, denominator);
}
