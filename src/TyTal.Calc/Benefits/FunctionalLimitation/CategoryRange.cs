using System.Globalization;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>The categories that an item of the classification allows, both ends included; 0 stands for no compensation (decree 768/2015, § 1(2)).</summary>
/// <remarks>Where in the range a limitation lies is a medical judgement. The default value is 0 to 0.</remarks>
public readonly record struct CategoryRange
{
    private CategoryRange(int least, int most) => (Least, Most) = (least, most);

    /// <summary>The smallest category, 0 to 20.</summary>
    public int Least { get; }

    /// <summary>The largest category, 0 to 20; the smallest one where the item has a single category.</summary>
    public int Most { get; }

    /// <summary>Whether the item has a single category.</summary>
    public bool IsSingle => Least == Most;

    /// <summary>A range of categories.</summary>
    /// <param name="least">0 to 20.</param>
    /// <param name="most">From <paramref name="least"/> to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside its range.</exception>
    public static CategoryRange Of(int least, int most) =>
        new(Guard.Range(least, 0, DisabilityCategory.Most), Guard.Range(most, least, DisabilityCategory.Most));

    /// <summary>Whether a category lies in the range; <see cref="DisabilityCategory.None"/> does when the range begins at 0.</summary>
    /// <param name="category">The category.</param>
    public bool Contains(DisabilityCategory category) => category.Number >= Least && category.Number <= Most;

    /// <summary>The range as it is written: "4" or "4–8".</summary>
    public override string ToString() => IsSingle
        ? Least.ToString(CultureInfo.InvariantCulture)
        : Least.ToString(CultureInfo.InvariantCulture) + "–" + Most.ToString(CultureInfo.InvariantCulture);
}
