using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>A yearly pension before its rounding point, as an exact quotient: a third of 50 % has no last decimal.</summary>
/// <remarks>The default value is 0.</remarks>
public readonly record struct ExactPension : IQuantity
{
    private const decimal CentsPerEuro = 100m;
    private const int MonthsOfYear = 12;

    private readonly long _denominatorLessOne;

    private ExactPension(decimal cents, long denominator) => (Numerator, _denominatorLessOne) = (cents, denominator - 1);

    /// <summary>The numerator: a whole number of cents.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator, from 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The amount in euros to 28 digits, for reading; what is rounded is rounded from the quotient.</summary>
    public decimal Amount => Numerator / CentsPerEuro / Denominator;

    /// <inheritdoc/>
    public Unit Unit => Unit.EurosPerYear;

    /// <summary>The smaller of two; of equal ones, the first.</summary>
    /// <param name="one">A pension.</param>
    /// <param name="other">Another.</param>
    public static ExactPension Smaller(ExactPension one, ExactPension other) =>
        one.Numerator * other.Denominator <= other.Numerator * one.Denominator ? one : other;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);

    /// <summary>A pension of whole cents divided by a number.</summary>
    /// <param name="cents">A whole number of cents.</param>
    /// <param name="denominator">From 1.</param>
    internal static ExactPension Of(decimal cents, long denominator) => new(cents, denominator);

    /// <summary>A percentage of cents, divided by a number; the fraction in lowest terms, so that the digits stay few.</summary>
    internal static ExactPension Share(long cents, Percentage percent, int parts)
    {
        const int Whole = 100_000;
        var common = CommonDivisor(percent.Thousandths, Whole);
        return new((decimal)cents * (percent.Thousandths / common), (long)(Whole / common) * parts);
    }

    /// <summary>The sum.</summary>
    internal ExactPension Plus(ExactPension other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>What is left, at least 0.</summary>
    internal ExactPension Less(ExactPension other) =>
        new(Math.Max(0m, (Numerator * other.Denominator) - (other.Numerator * Denominator)), Denominator * other.Denominator);

    /// <summary>This × a fraction.</summary>
    internal ExactPension Times(int numerator, int denominator) => new(Numerator * numerator, Denominator * denominator);

    /// <summary>The yearly amount at another index level, rounded to the cent.</summary>
    internal Money<PerYear> PerYear(int index, int baseIndex) => Cents<PerYear>(index, baseIndex, 1);

    /// <summary>The twelfth of the exact year at another index level, rounded to the cent.</summary>
    internal Money<PerMonth> PerMonth(int index, int baseIndex) => Cents<PerMonth>(index, baseIndex, MonthsOfYear);

    private static int CommonDivisor(int one, int other)
    {
        while (one != 0)
        {
            (one, other) = (other % one, one);
        }

        return other;
    }

    private Money<TPeriod> Cents<TPeriod>(int index, int baseIndex, int months)
        where TPeriod : struct, IMoneyPeriod
    {
        var denominator = Denominator * baseIndex * months;
        if (Numerator <= long.MaxValue / 4 / index && denominator <= long.MaxValue / 4)
        {
            return Round.ToCent<TPeriod>(decimal.ToInt64(Numerator) * index, denominator);
        }

        return Round.ToCentInDecimals<TPeriod>(Numerator / CentsPerEuro, index, denominator);
    }
}
