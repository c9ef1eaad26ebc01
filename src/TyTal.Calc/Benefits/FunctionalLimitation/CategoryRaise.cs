using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>How bad a particular state of pain is (§ 84(2)).</summary>
public enum Pain
{
    /// <summary>Moderate: one or two categories more.</summary>
    Moderate,

    /// <summary>Severe: one category more, or several.</summary>
    Severe,
}

/// <summary>A number of categories by which another is raised.</summary>
/// <param name="Categories">How many.</param>
public readonly record struct CategorySteps(int Categories) : IQuantity
{
    /// <inheritdoc/>
    public decimal Amount => Categories;

    /// <inheritdoc/>
    public Unit Unit => Unit.Category;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}

/// <summary>Raises of a category for pain and for an organ that an earlier injury has made important (§ 84(2) and (3); decree 768/2015, § 2(1)).</summary>
/// <remarks>How much is a medical judgement, and so an input. The result is never over 20 (§ 84(6)).</remarks>
public static class CategoryRaise
{
    private const int MostForModeratePain = 2;
    private const int Largest = DisabilityCategory.Most - DisabilityCategory.Least;

    private static readonly Rule GivenRule = Rule.Given("given.categoryRaise");

    /// <summary>§ 84(2): more limitation than usual because of pain.</summary>
    public static Rule ForPainRule { get; } = new("disabilityCategory.raisedForPain", SectionReference.Of(84, 2), Rounding.None, Readings.SeverePainRaise);

    /// <summary>§ 84(3): an organ or a function that was exceptionally important already.</summary>
    public static Rule ForImportantOrganRule { get; } = new("disabilityCategory.raisedForImportantOrgan", SectionReference.Of(84, 3));

    /// <summary>A category raised for a particular state of pain.</summary>
    /// <remarks>Not where the item of the classification counts the pain itself (the overload that takes the item refuses that), and not for the pain that usually goes with the injury (§ 83(3)).</remarks>
    /// <param name="category">The category without the raise.</param>
    /// <param name="pain">How bad the pain is.</param>
    /// <param name="raise">By how many categories: 1 or 2 for moderate pain, 1 to 19 for severe pain (READING).</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the raise is outside its range.</exception>
    public static DisabilityCategory ForPain(DisabilityCategory category, Pain pain, int raise) =>
        Raise(category, Guard.Range(raise, 1, Guard.Defined(pain) == Pain.Moderate ? MostForModeratePain : Largest));

    /// <summary>A category raised for a particular state of pain, with its reasons.</summary>
    /// <param name="category">The category without the raise.</param>
    /// <param name="pain">How bad the pain is.</param>
    /// <param name="raise">By how many categories: 1 or 2 for moderate pain, 1 to 19 for severe pain.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the raise is outside its range.</exception>
    public static Figure<DisabilityCategory> ForPain(Figure<DisabilityCategory> category, Pain pain, int raise) =>
        new(ForPain(category.Value, pain, raise), ForPainRule, category, Given(raise));

    /// <summary>A category of an item raised for a particular state of pain; refused where the item counts the pain itself (§ 84(2)).</summary>
    /// <param name="item">The item of the classification that gave the category.</param>
    /// <param name="category">The category without the raise.</param>
    /// <param name="pain">How bad the pain is.</param>
    /// <param name="raise">By how many categories: 1 or 2 for moderate pain, 1 to 19 for severe pain.</param>
    /// <exception cref="ArgumentException">The item counts the pain itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the raise is outside its range.</exception>
    public static Figure<DisabilityCategory> ForPain(ClassificationItem item, Figure<DisabilityCategory> category, Pain pain, int raise) =>
        Guard.NotNull(item, nameof(item)).CountsPain
            ? throw Guard.Invalid(nameof(item), $"item is \"{item}\"; it counts the pain itself, and the category is not raised for it again (§ 84(2)).")
            : ForPain(category, pain, raise);

    /// <summary>A category raised because the organ or function was exceptionally important already, through an earlier injury or disease.</summary>
    /// <param name="category">The category without the raise.</param>
    /// <param name="raise">By how many categories, in proportion to the limitation that the claim event added: 1 to 19.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the raise is outside its range.</exception>
    public static DisabilityCategory ForImportantOrgan(DisabilityCategory category, int raise) =>
        Raise(category, Guard.Range(raise, 1, Largest));

    /// <summary>A category raised because the organ or function was exceptionally important already, with its reasons.</summary>
    /// <param name="category">The category without the raise.</param>
    /// <param name="raise">By how many categories, 1 to 19.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the raise is outside its range.</exception>
    public static Figure<DisabilityCategory> ForImportantOrgan(Figure<DisabilityCategory> category, int raise) =>
        new(ForImportantOrgan(category.Value, raise), ForImportantOrganRule, category, Given(raise));

    internal static Figure<CategorySteps> Given(int raise) => new(new(raise), GivenRule);

    private static DisabilityCategory Raise(DisabilityCategory category, int raise) =>
        DisabilityCategory.Clamped(category.Checked(nameof(category)).Number + raise);
}
