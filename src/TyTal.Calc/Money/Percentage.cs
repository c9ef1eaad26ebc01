using System.Globalization;

namespace TyTal.Calc.Money;

/// <summary>A percentage with up to three decimals: 85 is 85 %.</summary>
/// <remarks>The default value is 0 %. Not a degree of incapacity: that is <c>IncapacityDegree</c>.</remarks>
public readonly record struct Percentage : IQuantity, IComparable<Percentage>
{
    private const int PerPoint = 1000;
    private const int Decimals = 3;

    private Percentage(int thousandths) => Thousandths = thousandths;

    /// <summary>100 %.</summary>
    public static Percentage Hundred { get; } = Of(100);

    /// <summary>The percentage in percent: 85 for 85 %.</summary>
    public decimal Amount
    {
        get
        {
            var (number, decimals) = Digits;
            return new(number, 0, 0, isNegative: false, (byte)decimals);
        }
    }

    /// <inheritdoc/>
    public Unit Unit => Unit.Percent;

    /// <summary>The percentage in thousandths of a point: 85 000 for 85 %.</summary>
    internal int Thousandths { get; }

    /// <summary>The percentage as an integer and the number of its decimals, as few as can be: 85 and 0 for 85 %.</summary>
    internal (int Number, int Decimals) Digits => DigitsOf(Thousandths);

    /// <summary>Whether the left percentage is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Thousandths < right.Thousandths;

    /// <summary>Whether the left percentage is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Thousandths > right.Thousandths;

    /// <summary>Whether the left percentage is smaller or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Thousandths <= right.Thousandths;

    /// <summary>Whether the left percentage is larger or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Thousandths >= right.Thousandths;

    /// <summary>A percentage from a number of percent.</summary>
    /// <param name="percent">0 to 1 000 with at most three decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range or has more decimals.</exception>
    public static Percentage Of(decimal percent)
    {
        Guard.Range(percent, 0, 1000);
        return new((int)(Guard.Decimals(percent, 3) * PerPoint));
    }

    /// <summary>A percentage from thousandths of a point.</summary>
    internal static Percentage OfThousandths(int thousandths) => new(Guard.Range(thousandths, 0, 1000 * PerPoint));

    /// <summary>Thousandths as an integer and the number of its decimals, as few as can be.</summary>
    internal static (int Number, int Decimals) DigitsOf(int thousandths) =>
        thousandths % 1000 == 0 ? (thousandths / 1000, 0)
        : thousandths % 100 == 0 ? (thousandths / 100, 1)
        : thousandths % 10 == 0 ? (thousandths / 10, 2)
        : (thousandths, Decimals);

    /// <summary>This percentage of an amount, rounded to the cent, half away from zero.</summary>
    /// <param name="whole">The amount.</param>
    /// <typeparam name="TPeriod">What the money is for.</typeparam>
    public Money<TPeriod> OfCent<TPeriod>(Money<TPeriod> whole)
        where TPeriod : struct, IMoneyPeriod => Round.ToCent<TPeriod>(whole.Cents * Thousandths, 100L * PerPoint);

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Thousandths.CompareTo(other.Thousandths);

    /// <summary>The percentage with its decimals, e.g. "3.76 %".</summary>
    public override string ToString() => Amount.ToString("0.### ", CultureInfo.InvariantCulture) + "%";
}
