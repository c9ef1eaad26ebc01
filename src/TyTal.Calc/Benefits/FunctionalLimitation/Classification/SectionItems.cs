namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Builds the items of a section, in the order of the annex.</summary>
internal sealed class SectionItems(ClassificationSection section)
{
    private readonly List<ClassificationItem> _items = [];
    private string _group = "";
    private bool _countsPain;

    internal ClassificationItem[] ToArray() => _items.ToArray();

    /// <summary>The items from here on have this in common.</summary>
    internal SectionItems Group(string group)
    {
        _group = group;
        return this;
    }

    /// <summary>The items from here on count a state of pain themselves (§ 84(2)).</summary>
    internal SectionItems CountingPain(bool counts = true)
    {
        _countsPain = counts;
        return this;
    }

    internal SectionItems Item(string finding, int category) => Item(finding, category, category);

    internal SectionItems Item(string finding, int least, int most) => Add(finding, ItemEffect.Category, least, most);

    internal SectionItems Both(string finding, int category) => Add(finding, ItemEffect.Category, category, category, bothSides: true);

    internal SectionItems Raise(string finding, int least, int most, int? ceiling = null) => Add(finding, ItemEffect.Raise, least, most, ceiling);

    internal SectionItems Elsewhere(string finding) => Add(finding, ItemEffect.AssessedElsewhere, 0, 0);

    private SectionItems Add(string finding, ItemEffect effect, int least, int most, int? ceiling = null, bool bothSides = false)
    {
        DisabilityCategory? highest = ceiling is { } number ? DisabilityCategory.Of(number) : null;
        _items.Add(new(section, _group, finding, effect, CategoryRange.Of(least, most), highest, bothSides, _countsPain));
        return this;
    }
}
