namespace TyTal.Calc.Money;

/// <summary>What a number counts. A figure is shown with its unit and two units never mix.</summary>
public enum Unit
{
    /// <summary>Euros once, e.g. a sum or a lump sum.</summary>
    Euros,

    /// <summary>Euros a year.</summary>
    EurosPerYear,

    /// <summary>Euros a calendar month.</summary>
    EurosPerMonth,

    /// <summary>Euros a calendar day.</summary>
    EurosPerDay,

    /// <summary>Euros a kilometre.</summary>
    EurosPerKilometre,

    /// <summary>Percent: 85 is 85 %.</summary>
    Percent,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Full years of age.</summary>
    Years,

    /// <summary>A plain factor, e.g. a wage coefficient.</summary>
    Factor,

    /// <summary>Index points.</summary>
    IndexPoints,

    /// <summary>A day of the calendar, written as the number yyyymmdd.</summary>
    Date,

    /// <summary>A disability category, 1 to 20.</summary>
    Category,

    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Kilometres.</summary>
    Kilometres,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>How many times something is counted, e.g. years begun or journeys.</summary>
    Times,
}

/// <summary>A number with its unit.</summary>
public interface IQuantity
{
    /// <summary>The number: euros for money, percent for percentages.</summary>
    decimal Amount { get; }

    /// <summary>What the number counts.</summary>
    Unit Unit { get; }
}
