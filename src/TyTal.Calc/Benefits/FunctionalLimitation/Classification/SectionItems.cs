using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Builds the items of a section, in the order of the annex.</summary>
internal sealed class SectionItems(ClassificationSection section)
{
    private static readonly Phrase None = ("", "", "");

    private readonly List<ClassificationItem> _items = [];
    private Phrase _group = None;
    private bool _countsPain;

    internal ClassificationItem[] ToArray() => _items.ToArray();

    /// <summary>The items from here on have this in common.</summary>
    internal SectionItems Group(Phrase group)
    {
        _group = group;
        return this;
    }

    /// <summary>The items from here on stand by themselves.</summary>
    internal SectionItems Ungrouped() => Group(None);

    /// <summary>The items from here on count a state of pain themselves (§ 84(2)).</summary>
    internal SectionItems CountingPain(bool counts = true)
    {
        _countsPain = counts;
        return this;
    }

    internal SectionItems Item(Phrase finding, int category) => Item(finding, category, category);

    internal SectionItems Item(Phrase finding, int least, int most) => Add(finding, ItemEffect.Category, least, most);

    internal SectionItems Both(Phrase finding, int category) => Add(finding, ItemEffect.Category, category, category, bothSides: true);

    internal SectionItems Raise(Phrase finding, int least, int most, int? ceiling = null) => Add(finding, ItemEffect.Raise, least, most, ceiling);

    internal SectionItems Elsewhere(Phrase finding) => Add(finding, ItemEffect.AssessedElsewhere, 0, 0);

    private SectionItems Add(Phrase finding, ItemEffect effect, int least, int most, int? ceiling = null, bool bothSides = false)
    {
        DisabilityCategory? highest = ceiling is { } number ? DisabilityCategory.Of(number) : null;
        _items.Add(new(section, _group, finding, effect, CategoryRange.Of(least, most), highest, bothSides, _countsPain));
        return this;
    }
}
