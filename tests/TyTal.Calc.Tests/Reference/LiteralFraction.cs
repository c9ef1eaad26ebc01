using System.Numerics;

namespace TyTal.Calc.Tests.Reference;

/// <summary>An exact rational number. Nothing is rounded until <see cref="Round"/> or <see cref="ToCent"/> is called.</summary>
internal readonly struct LiteralFraction
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private LiteralFraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static implicit operator LiteralFraction(decimal value)
    {
        BigInteger denominator = BigInteger.One;
        while (value != decimal.Truncate(value))
        {
            value *= 10;
            denominator *= 10;
        }

        return new LiteralFraction(new BigInteger(value), denominator);
    }

    public static LiteralFraction operator +(LiteralFraction a, LiteralFraction b)
        => new((a._numerator * b._denominator) + (b._numerator * a._denominator), a._denominator * b._denominator);

    public static LiteralFraction operator -(LiteralFraction a, LiteralFraction b)
        => new((a._numerator * b._denominator) - (b._numerator * a._denominator), a._denominator * b._denominator);

    public static LiteralFraction operator *(LiteralFraction a, LiteralFraction b)
        => new(a._numerator * b._numerator, a._denominator * b._denominator);

    public static LiteralFraction operator /(LiteralFraction a, LiteralFraction b)
        => new(a._numerator * b._denominator, a._denominator * b._numerator);

    public static bool operator <(LiteralFraction a, LiteralFraction b)
        => a._numerator * b._denominator < b._numerator * a._denominator;

    public static bool operator >(LiteralFraction a, LiteralFraction b)
        => a._numerator * b._denominator > b._numerator * a._denominator;

    /// <summary>The number as a fraction, so that a division that follows is exact.</summary>
    internal static LiteralFraction Of(decimal value) => value;

    /// <summary>To the cent, half away from zero.</summary>
    internal decimal ToCent() => Round(2);

    /// <summary>To so many decimals, half away from zero.</summary>
    internal decimal Round(int decimals)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger twice = 2 * BigInteger.Abs(_numerator) * scale;
        BigInteger units = (twice + _denominator) / (2 * _denominator);
        return _numerator.Sign * (decimal)units / (decimal)scale;
    }

    /// <summary>To the nearest multiple of a step, half away from zero.</summary>
    internal decimal RoundToMultipleOf(decimal step) => (this / step).Round(0) * step;
}
