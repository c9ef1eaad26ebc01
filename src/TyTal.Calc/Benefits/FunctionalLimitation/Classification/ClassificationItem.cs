using System.Globalization;

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

/// <summary>A finding and its category (nimike; decree 768/2015, annex 1), in this library's own words.</summary>
/// <param name="Section">The section of the annex.</param>
/// <param name="Group">What several items have in common, e.g. a degree; empty when there is none.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Effect">Whether it gives a category, raises one, or sends elsewhere.</param>
/// <param name="Range">The categories that it gives, or by how many it raises; 0 to 0 when assessed elsewhere.</param>
/// <param name="Ceiling">For a raise: the largest category that it may lead to; null for 20.</param>
/// <param name="BothSides">Whether the item is about both limbs, so that no side is the weaker one.</param>
public sealed record ClassificationItem(
    ClassificationSection Section, string Group, string Finding, ItemEffect Effect, CategoryRange Range, DisabilityCategory? Ceiling, bool BothSides)
{
    /// <summary>The range when the injury is in the left or weaker arm (annex 1, part 1); the same range for every other part of the body and for both arms together (READING bothArmsNotLowered).</summary>
    public CategoryRange RangeOfWeakerSide =>
        Section.BodyPart == BodyPart.Arm && !BothSides ? CategoryReduction.WeakerArm(Range) : Range;

    /// <summary>The section, the finding and the category in one line.</summary>
    public override string ToString()
    {
        var finding = Group.Length == 0 ? Finding : $"{Group}: {Finding}";
        return Effect switch
        {
            ItemEffect.Category => $"{Section.Number} {finding}: {Range}",
            ItemEffect.Raise => $"{Section.Number} {finding}: +{Range}" + (Ceiling is { } ceiling ? $", at most {ceiling}" : ""),
            _ => $"{Section.Number} {finding}",
        };
    }

    /// <summary>Whether a word stands in the finding, its group, or the title of its section; letter case does not matter.</summary>
    internal bool Says(string word) => Contains(Finding, word) || Contains(Group, word) || Contains(Section.Title, word);

    private static bool Contains(string text, string word) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.OrdinalIgnoreCase) >= 0;
}
