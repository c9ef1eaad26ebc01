using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>The category of several injuries together (§ 84(4)–(6); decree 768/2015, § 2 and annex 2).</summary>
public static class CategoryCombination
{
    private const int Whole = 20;

    /// <summary>§ 84(4): the formula, rounded to the nearest whole category.</summary>
    public static Rule CombinedRule { get; } = new("disabilityCategory.combined", SectionReference.Of(84, 4), Rounding.WholeNumber);

    /// <summary>§ 84(5): no formula for organs and senses that stand in for each other.</summary>
    public static Rule AddedRule { get; } = new("disabilityCategory.added", SectionReference.Of(84, 5));

    /// <summary>Decree 768/2015, § 2(2): the sum is raised to the whole limitation.</summary>
    public static Rule RaisedForBothRule { get; } = new("disabilityCategory.raisedForBoth", Act.ImpairmentClassification.Section(2, 2));

    /// <summary>Two categories combined: A + B − A × B ÷ 20, rounded to the nearest whole number, a half up (§ 84(4)).</summary>
    /// <param name="first">A category.</param>
    /// <param name="second">Another; the order does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no category.</exception>
    public static DisabilityCategory Combine(DisabilityCategory first, DisabilityCategory second)
    {
        var (a, b) = (first.Checked(nameof(first)).Number, second.Checked(nameof(second)).Number);
        return DisabilityCategory.Clamped(((Whole * (a + b)) - (a * b) + (Whole / 2)) / Whole);
    }

    /// <summary>Any number of categories combined, the largest first, rounded after each step (§ 84(4)).</summary>
    /// <param name="categories">The categories in any order, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no category.</exception>
    public static DisabilityCategory Combine(ValueList<DisabilityCategory> categories)
    {
        var ordered = LargestFirst(categories, category => category);
        var combined = ordered[0].Checked(nameof(categories));
        for (var i = 1; i < ordered.Length; i++)
        {
            combined = Combine(combined, ordered[i].Checked(nameof(categories)));
        }

        return combined;
    }

    /// <summary>Any number of categories combined, with their reasons: a step for each category after the first.</summary>
    /// <param name="categories">The categories in any order, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no category.</exception>
    public static Figure<DisabilityCategory> Combine(ValueList<Figure<DisabilityCategory>> categories)
    {
        var ordered = LargestFirst(Guard.NoNulls(categories, nameof(categories)), figure => figure.Value);
        ordered[0].Value.Checked(nameof(categories));
        var combined = ordered[0];
        for (var i = 1; i < ordered.Length; i++)
        {
            ordered[i].Value.Checked(nameof(categories));
            combined = new(Combine(combined.Value, ordered[i].Value), CombinedRule, combined, ordered[i]);
        }

        return combined;
    }

    /// <summary>The categories of paired organs that stand in for each other, or of sight and hearing, added: at most 20 (§ 84(5) and (6)).</summary>
    /// <remarks>Only where the classification has no item for both together. Where both are considerably limited the sum is then raised to the whole limitation:
    /// <see cref="RaiseForBoth(DisabilityCategory, int)"/>.</remarks>
    /// <param name="first">The category of one organ or sense.</param>
    /// <param name="second">The category of the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no category.</exception>
    public static DisabilityCategory Add(DisabilityCategory first, DisabilityCategory second) =>
        DisabilityCategory.Clamped(first.Checked(nameof(first)).Number + second.Checked(nameof(second)).Number);

    /// <summary>The categories of paired organs, or of sight and hearing, added, with their reasons.</summary>
    /// <param name="first">The category of one organ or sense.</param>
    /// <param name="second">The category of the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no category.</exception>
    public static Figure<DisabilityCategory> Add(Figure<DisabilityCategory> first, Figure<DisabilityCategory> second) =>
        new(Add(first.Value, second.Value), AddedRule, first, second);

    /// <summary>The sum of the categories of both organs or senses, raised to the whole limitation (decree 768/2015, § 2(2)).</summary>
    /// <param name="sum">The sum of the categories.</param>
    /// <param name="raise">By how many categories: a medical judgement, 0 to 19.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is no category, or the raise is outside its range.</exception>
    public static DisabilityCategory RaiseForBoth(DisabilityCategory sum, int raise) =>
        DisabilityCategory.Clamped(sum.Checked(nameof(sum)).Number + Guard.Range(raise, 0, Whole - 1));

    /// <summary>The sum of the categories of both organs or senses, raised, with its reasons.</summary>
    /// <param name="sum">The sum of the categories.</param>
    /// <param name="raise">By how many categories, 0 to 19.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is no category, or the raise is outside its range.</exception>
    public static Figure<DisabilityCategory> RaiseForBoth(Figure<DisabilityCategory> sum, int raise) =>
        new(RaiseForBoth(sum.Value, raise), RaisedForBothRule, sum, CategoryRaise.Given(raise));

    private static T[] LargestFirst<T>(ValueList<T> categories, Func<T, DisabilityCategory> category)
    {
        if (categories.Count == 0)
        {
            throw Guard.Invalid(nameof(categories), "categories is empty; at least one is needed.");
        }

        return categories.OrderByDescending(category).ToArray();
    }
}
