using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>A survivor's pension that another act pays for the same event; the leisure-time insurance deducts it (§ 202(2)).</summary>
/// <param name="PerMonth">Its amount per month in the years of its days; 0 or more. A new amount, e.g. of a new year, is an entry of its own.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null when it goes on.</param>
public sealed record OtherSurvivorsPension(Money<PerMonth> PerMonth, LocalDate From, LocalDate? To = null) : ValueRecord
{
    private const int MonthsOfYear = 12;

    /// <summary>§ 202(2): the pension per year less another act's, at least 0.</summary>
    public static Rule LessPerYearRule { get; } =
        new("survivors.lessOtherPensionPerYear", SectionReference.Of(202, 2), Rounding.None, Readings.OtherSurvivorsPension);

    /// <summary>§ 202(2): the pension per month less another act's, at least 0.</summary>
    public static Rule LessPerMonthRule { get; } =
        new("survivors.lessOtherPensionPerMonth", SectionReference.Of(202, 2), Rounding.None, Readings.OtherSurvivorsPension);

    /// <summary>A monthly pension less another act's, at least 0.</summary>
    /// <param name="pension">The pension of this Act per month, in the year of payment.</param>
    /// <param name="other">The other pension per month.</param>
    public static Money<PerMonth> Less(Money<PerMonth> pension, Money<PerMonth> other) =>
        new(Math.Max(0, pension.Cents - MoneyGuard.NotNegative(other).Cents));

    /// <summary>A yearly pension less twelve months of another act's, at least 0.</summary>
    /// <param name="pension">The pension of this Act per year, in the year of payment.</param>
    /// <param name="other">The other pension per month.</param>
    public static Money<PerYear> Less(Money<PerYear> pension, Money<PerMonth> other) =>
        new(Math.Max(0, pension.Cents - (MonthsOfYear * MoneyGuard.NotNegative(other).Cents)));

    /// <summary>A monthly pension less another act's, with its reasons.</summary>
    /// <param name="pension">The pension of this Act per month.</param>
    /// <param name="other">The other pension per month.</param>
    public static Figure<Money<PerMonth>> Less(Figure<Money<PerMonth>> pension, Figure<Money<PerMonth>> other) =>
        new(Less(pension.Value, other.Value), LessPerMonthRule, pension, other);

    /// <summary>A yearly pension less twelve months of another act's, with its reasons.</summary>
    /// <param name="pension">The pension of this Act per year.</param>
    /// <param name="other">The other pension per month.</param>
    public static Figure<Money<PerYear>> Less(Figure<Money<PerYear>> pension, Figure<Money<PerMonth>> other) =>
        new(Less(pension.Value, other.Value), LessPerYearRule, pension, other);

    /// <summary>Whether it is paid on a day.</summary>
    internal bool IsPaid(LocalDate day) => From <= day && !(day > To);
}
