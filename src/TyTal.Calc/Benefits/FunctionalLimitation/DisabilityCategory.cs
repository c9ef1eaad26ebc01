using System.Globalization;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>A disability category, 1 the smallest and 20 the largest limitation (haittaluokka; §§ 83(3), 84).</summary>
/// <remarks>A medical judgement, and so an input. The default value is <see cref="None"/>: the 0 of the classification, a finding that is not compensated.
/// It is no category: no percentage, amount or combination takes it.</remarks>
public readonly record struct DisabilityCategory : IQuantity, IComparable<DisabilityCategory>
{
    /// <summary>The smallest category.</summary>
    public const int Least = 1;

    /// <summary>The largest category.</summary>
    public const int Most = 20;

    private DisabilityCategory(int number) => Number = number;

    /// <summary>No category: nothing to compensate. The default value.</summary>
    public static DisabilityCategory None => default;

    /// <summary>1 to 20; 0 for <see cref="None"/>.</summary>
    public int Number { get; }

    /// <summary>Whether it is a category, 1 to 20, and not <see cref="None"/>.</summary>
    public bool IsCategory => Number > 0;

    /// <inheritdoc/>
    public decimal Amount => Number;

    /// <inheritdoc/>
    public Unit Unit => Unit.Category;

    /// <summary>Whether the left category is smaller.</summary>
    public static bool operator <(DisabilityCategory left, DisabilityCategory right) => left.Number < right.Number;

    /// <summary>Whether the left category is larger.</summary>
    public static bool operator >(DisabilityCategory left, DisabilityCategory right) => left.Number > right.Number;

    /// <summary>Whether the left category is smaller or equal.</summary>
    public static bool operator <=(DisabilityCategory left, DisabilityCategory right) => left.Number <= right.Number;

    /// <summary>Whether the left category is larger or equal.</summary>
    public static bool operator >=(DisabilityCategory left, DisabilityCategory right) => left.Number >= right.Number;

    /// <summary>A disability category.</summary>
    /// <param name="category">1 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 20.</exception>
    public static DisabilityCategory Of(int category) => new(Guard.Range(category, Least, Most));

    /// <inheritdoc/>
    public int CompareTo(DisabilityCategory other) => Number.CompareTo(other.Number);

    /// <summary>The number, e.g. "7"; "none" for <see cref="None"/>.</summary>
    public override string ToString() => IsCategory ? Number.ToString(CultureInfo.InvariantCulture) : "none";

    /// <summary>The category of a number that a rule gave: at most 20 (§ 84(6)), at least 1.</summary>
    internal static DisabilityCategory Clamped(int number) => new(Math.Max(Least, Math.Min(Most, number)));

    /// <summary>The same value, refused when it is <see cref="None"/>.</summary>
    internal DisabilityCategory Checked(string name) => IsCategory
        ? this
        : throw Guard.OutOfRange(name, "0", "1 to 20");
}
