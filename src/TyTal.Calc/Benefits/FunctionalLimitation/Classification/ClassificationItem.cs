using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>What an item of the classification does.</summary>
public enum ItemEffect
{
    /// <summary>Gives a category, or a range of them.</summary>
    Category,

    /// <summary>Raises the category of another item by a number of categories.</summary>
    Raise,

    /// <summary>Sends the reader to another section.</summary>
    AssessedElsewhere,
}

/// <summary>A finding and its category (nimike; decree 768/2015, annex 1), in this library's own words in each language.</summary>
/// <param name="Section">The section of the annex.</param>
/// <param name="Group">What several items have in common, e.g. a degree; empty when there is none.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Effect">Whether it gives a category, raises one, or sends elsewhere.</param>
/// <param name="Range">The categories that it gives, or by how many it raises; 0 to 0 when assessed elsewhere.</param>
/// <param name="Ceiling">For a raise: the largest category that it may lead to; null for 20.</param>
/// <param name="BothSides">Whether the item is about both limbs, so that no side is the weaker one.</param>
/// <param name="CountsPain">Whether it counts a state of pain itself, so that the category is not raised for it again (§ 84(2)): complex regional pain syndrome, and the nerve pain of 5.5.</param>
public sealed record ClassificationItem(
    ClassificationSection Section, Phrase Group, Phrase Finding, ItemEffect Effect, CategoryRange Range, DisabilityCategory? Ceiling, bool BothSides, bool CountsPain = false)
{
    /// <summary>Decree 768/2015, annex 1: a category raised by an item.</summary>
    public static Rule RaisedByItemRule { get; } = new("disabilityCategory.raisedByItem", ClassificationSection.Source);

    private static Phrase AtMost { get; } = ("at most", "enintään", "högst");

    /// <summary>The range when the injury is in the left or weaker arm (annex 1, part 1); the same range for every other part of the body and for both arms together (READING bothArmsNotLowered).</summary>
    public CategoryRange RangeOfWeakerSide =>
        Section.BodyPart == BodyPart.Arm && !BothSides ? CategoryReduction.WeakerArm(Range) : Range;

    /// <summary>A category raised by this item: at most its ceiling, or 20.</summary>
    /// <param name="category">The category of the other item, at most the ceiling; <see cref="DisabilityCategory.None"/> where that item gave 0.</param>
    /// <param name="raise">By how many categories, within <see cref="Range"/>.</param>
    /// <exception cref="ArgumentException">The item raises nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The category is over the ceiling, or the raise is outside its range.</exception>
    public DisabilityCategory RaiseCategory(DisabilityCategory category, int raise)
    {
        if (Effect != ItemEffect.Raise)
        {
            throw Guard.Invalid("item", $"item is \"{this}\"; it raises no category.");
        }

        var most = Ceiling?.Number ?? DisabilityCategory.Most;
        var raised = Guard.Range(category.Number, 0, most, nameof(category)) + Guard.Range(raise, Range.Least, Range.Most);
        return raised == 0 ? DisabilityCategory.None : DisabilityCategory.Of(Math.Min(raised, most));
    }

    /// <summary>A category raised by this item, with its reasons.</summary>
    /// <param name="category">The category of the other item, at most the ceiling.</param>
    /// <param name="raise">By how many categories, within <see cref="Range"/>.</param>
    /// <exception cref="ArgumentException">The item raises nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The category is over the ceiling, or the raise is outside its range.</exception>
    public Figure<DisabilityCategory> RaiseCategory(Figure<DisabilityCategory> category, int raise) =>
        new(RaiseCategory(Guard.NotNull(category, nameof(category)).Value, raise), RaisedByItemRule, category, CategoryRaise.Given(raise));

    /// <summary>The finding with what it has in common with others, in a language, e.g. "Loss of two fingers: thumb and index finger".</summary>
    /// <param name="language">The language.</param>
    public string FindingIn(Language language)
    {
        var (group, finding) = (Group.In(Guard.Defined(language)), Finding.In(language));
        return group.Length == 0 ? finding : $"{group}: {finding}";
    }

    /// <summary>The section, the finding and the category in one line, in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var finding = FindingIn(language);
        return Effect switch
        {
            ItemEffect.Category => $"{Section.Number} {finding}: {Range}",
            ItemEffect.Raise => $"{Section.Number} {finding}: +{Range}" + (Ceiling is { } ceiling ? $", {AtMost.In(language)} {ceiling}" : ""),
            _ => $"{Section.Number} {finding}",
        };
    }

    /// <summary>The section, the finding and the category in one line, in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Whether a word of a language stands in the finding, its group, or the title of its section; letter case does not matter.</summary>
    internal bool Says(string word, Language language) =>
        Contains(Finding.In(language), word) || Contains(Group.In(language), word) || Contains(Section.Title.In(language), word);

    private static bool Contains(string text, string word) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.OrdinalIgnoreCase) >= 0;
}
