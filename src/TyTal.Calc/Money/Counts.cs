using NodaTime;

namespace TyTal.Calc.Money;

/// <summary>A number of days.</summary>
/// <param name="Count">How many.</param>
public readonly record struct DayCount(int Count) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Count;

    /// <inheritdoc/>
    public Unit Unit => Unit.Days;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>An age in full years.</summary>
/// <param name="Years">How many.</param>
public readonly record struct AgeInYears(int Years) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Years;

    /// <inheritdoc/>
    public Unit Unit => Unit.Years;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>A number of persons.</summary>
/// <param name="Count">How many.</param>
public readonly record struct PersonCount(int Count) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Count;

    /// <inheritdoc/>
    public Unit Unit => Unit.Persons;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>A distance.</summary>
/// <param name="Amount">How many kilometres, with at most three decimals.</param>
public readonly record struct Kilometres(decimal Amount) : IQuantity
{
    /// <inheritdoc/>
    public Unit Unit => Unit.Kilometres;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>A number of hours.</summary>
/// <param name="Amount">How many, with at most two decimals.</param>
public readonly record struct Hours(decimal Amount) : IQuantity
{
    /// <inheritdoc/>
    public Unit Unit => Unit.Hours;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>How many times something is counted, e.g. years begun or journeys.</summary>
/// <param name="Count">How many.</param>
public readonly record struct Times(int Count) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Count;

    /// <inheritdoc/>
    public Unit Unit => Unit.Times;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>A wage coefficient (palkkakerroin; Employees Pensions Act, § 96): how far earnings have risen since 2004, when it was 1.000.</summary>
/// <param name="Amount">The coefficient, with three decimals.</param>
public readonly record struct WageCoefficient(decimal Amount) : IQuantity
{
    /// <inheritdoc/>
    public Unit Unit => Unit.Factor;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>An earnings-related pension index (työeläkeindeksi; Employees Pensions Act, § 98).</summary>
/// <param name="Points">The index points of a year.</param>
public readonly record struct PensionIndex(int Points) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Points;

    /// <inheritdoc/>
    public Unit Unit => Unit.IndexPoints;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>A day that decides a figure, e.g. a 65th birthday.</summary>
/// <param name="Day">The day.</param>
public readonly record struct CalendarDay(LocalDate Day) : IQuantity
{
    /// <summary>The day as the number yyyymmdd.</summary>
    public decimal Amount => (Day.Year * 10_000) + (Day.Month * 100) + Day.Day;

    /// <inheritdoc/>
    public Unit Unit => Unit.Date;

    /// <summary>The day as yyyy-MM-dd.</summary>
    public override string ToString() => Guard.Iso(Day);
}
