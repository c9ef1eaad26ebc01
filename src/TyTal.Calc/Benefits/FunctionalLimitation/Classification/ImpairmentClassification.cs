using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>The classification of functional limitation (haittaluokitus; § 85; decree 768/2015, annex 1), to be searched: findings and their categories.</summary>
/// <remarks>The words are this library's own and short; the Finnish annex decides. Which item fits, and where in a range a limitation lies, is a medical judgement (§ 84(1)).</remarks>
public static class ImpairmentClassification
{
    private static readonly char[] BetweenWords = [' ', ',', ';', '\t', '\n', '\r'];

    /// <summary>Every item, in the order of the annex.</summary>
    public static ValueList<ClassificationItem> Items { get; } = new[]
    {
        ArmItems.All, LegItems.All, SpineItems.All, HeadItems.All, BrainAndCordItems.All, EyeItems.All, EarAndLarynxItems.All,
        LungItems.All, CirculationItems.All, AbdomenItems.All, SkinItems.All, MindItems.All, WholePersonItems.All,
    }.SelectMany(items => items).ToValueList();

    /// <summary>Every section that has items, in the order of the annex.</summary>
    public static ValueList<ClassificationSection> Sections { get; } = Items.Select(item => item.Section).Distinct().ToValueList();

    /// <summary>The items of a part of the body.</summary>
    /// <param name="bodyPart">The part of the body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not one of the named ones.</exception>
    public static ValueList<ClassificationItem> Of(BodyPart bodyPart)
    {
        Guard.Defined(bodyPart);
        return Items.Where(item => item.Section.BodyPart == bodyPart).ToValueList();
    }

    /// <summary>The items that can give a category; those that only raise one are left out.</summary>
    /// <param name="category">The category; <see cref="DisabilityCategory.None"/> finds the items that may give no compensation.</param>
    public static ValueList<ClassificationItem> Of(DisabilityCategory category) =>
        Items.Where(item => item.Effect == ItemEffect.Category && item.Range.Contains(category)).ToValueList();

    /// <summary>The items in which every given word stands, in the finding, its group or the title of its section, all in one language.</summary>
    /// <param name="words">Words or parts of words, e.g. "thumb index" or "peukalo etusormi"; letter case and order do not matter. No word finds nothing.</param>
    public static ValueList<ClassificationItem> Find(string words)
    {
        var parts = Guard.NotNull(words, nameof(words)).Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? default : Items.Where(item => Languages.All.Any(language => parts.All(word => item.Says(word, language)))).ToValueList();
    }
}
