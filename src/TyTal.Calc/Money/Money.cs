using System.Globalization;

namespace TyTal.Calc.Money;

/// <summary>What an amount of money is paid for: a year, a month, a day, a kilometre, or once.</summary>
public interface IMoneyPeriod
{
    /// <summary>The unit of money for this.</summary>
    Unit Unit { get; }
}

/// <summary>Money for a year.</summary>
public readonly record struct PerYear : IMoneyPeriod
{
    /// <inheritdoc/>
    public Unit Unit => Unit.EurosPerYear;
}

/// <summary>Money for a calendar month.</summary>
public readonly record struct PerMonth : IMoneyPeriod
{
    /// <inheritdoc/>
    public Unit Unit => Unit.EurosPerMonth;
}

/// <summary>Money for a calendar day.</summary>
public readonly record struct PerDay : IMoneyPeriod
{
    /// <inheritdoc/>
    public Unit Unit => Unit.EurosPerDay;
}

/// <summary>Money for a kilometre.</summary>
public readonly record struct PerKilometre : IMoneyPeriod
{
    /// <inheritdoc/>
    public Unit Unit => Unit.EurosPerKilometre;
}

/// <summary>Money once: a sum, a lump sum, a total.</summary>
public readonly record struct Once : IMoneyPeriod
{
    /// <inheritdoc/>
    public Unit Unit => Unit.Euros;
}

/// <summary>An exact amount of money in whole cents, for a year, a month, a day, or once. Amounts for different periods do not mix.</summary>
/// <remarks>Made with <see cref="Euros"/>. The default value is 0.00 €.</remarks>
/// <typeparam name="TPeriod">What the money is for: <see cref="PerYear"/>, <see cref="PerMonth"/>, <see cref="PerDay"/>, <see cref="PerKilometre"/> or <see cref="Once"/>.</typeparam>
/// <param name="Cents">The amount in cents; may be negative, as a difference.</param>
public readonly record struct Money<TPeriod>(long Cents) : IQuantity, IComparable<Money<TPeriod>>
    where TPeriod : struct, IMoneyPeriod
{
    /// <summary>The amount in euros, with two decimals.</summary>
    public decimal Amount
    {
        get
        {
            var magnitude = unchecked((ulong)(Cents < 0 ? -Cents : Cents));
            return new(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, Cents < 0, scale: 2);
        }
    }

    /// <inheritdoc/>
    public Unit Unit => default(TPeriod).Unit;

    /// <summary>The sum of two amounts for the same period.</summary>
    public static Money<TPeriod> operator +(Money<TPeriod> left, Money<TPeriod> right) => new(left.Cents + right.Cents);

    /// <summary>The difference of two amounts for the same period.</summary>
    public static Money<TPeriod> operator -(Money<TPeriod> left, Money<TPeriod> right) => new(left.Cents - right.Cents);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money<TPeriod> left, Money<TPeriod> right) => left.Cents < right.Cents;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money<TPeriod> left, Money<TPeriod> right) => left.Cents > right.Cents;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money<TPeriod> left, Money<TPeriod> right) => left.Cents <= right.Cents;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money<TPeriod> left, Money<TPeriod> right) => left.Cents >= right.Cents;

    /// <summary>The sum of two amounts; the named form of +.</summary>
    /// <param name="other">The amount to add.</param>
    public Money<TPeriod> Plus(Money<TPeriod> other) => this + other;

    /// <summary>The difference of two amounts; the named form of −.</summary>
    /// <param name="other">The amount to take off.</param>
    public Money<TPeriod> Minus(Money<TPeriod> other) => this - other;

    /// <inheritdoc/>
    public int CompareTo(Money<TPeriod> other) => Cents.CompareTo(other.Cents);

    /// <summary>The amount in euros with two decimals and the euro sign, e.g. "75.00 €".</summary>
    public override string ToString() => Amount.ToString("0.00 €", CultureInfo.InvariantCulture);
}

/// <summary>Money before its rounding point: exact euros, kept until a named rounding makes cents of them.</summary>
/// <typeparam name="TPeriod">What the money is for.</typeparam>
public readonly record struct Unrounded<TPeriod> : IQuantity
    where TPeriod : struct, IMoneyPeriod
{
    /// <summary>An exact amount.</summary>
    /// <param name="amount">The exact amount in euros.</param>
    public Unrounded(decimal amount) => Exact = new(amount);

    internal Unrounded(ExactEuros exact) => Exact = exact;

    /// <summary>The exact amount in euros.</summary>
    public decimal Amount => Exact.Amount;

    /// <inheritdoc/>
    public Unit Unit => default(TPeriod).Unit;

    /// <summary>The number as the rules go on with it.</summary>
    internal ExactEuros Exact { get; }

    /// <summary>Whether two amounts are equal, with whatever number of decimals.</summary>
    public bool Equals(Unrounded<TPeriod> other) => Amount == other.Amount;

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}
