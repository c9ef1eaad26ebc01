namespace TyTal.Calc.Law;

/// <summary>The place in an act where a rule stands.</summary>
/// <param name="Act">The act.</param>
/// <param name="Section">The section (pykälä).</param>
/// <param name="Subsection">The subsection (momentti), when one is meant.</param>
/// <param name="Item">The item (kohta), when one is meant.</param>
/// <param name="Chapter">The chapter, in acts whose sections are numbered anew in each chapter.</param>
public sealed record SectionReference(Act Act, int Section, int? Subsection = null, int? Item = null, int? Chapter = null)
{
    /// <summary>A section of the Workers' Compensation Act.</summary>
    /// <param name="section">The section number.</param>
    /// <param name="subsection">The subsection, when one is meant.</param>
    /// <param name="item">The item, when one is meant.</param>
    public static SectionReference Of(int section, int? subsection = null, int? item = null) =>
        Act.WorkersCompensation.Section(section, subsection, item);

    /// <summary>The reference as it is written in errors and case files: "§ 62(1)", with the act's name unless it is the Workers' Compensation Act.</summary>
    public override string ToString()
    {
        var chapter = Chapter is { } c ? $"{c}:" : "";
        var subsection = Subsection is { } s ? $"({s})" : "";
        var item = Item is { } i ? $"({i})" : "";
        var place = $"§ {chapter}{Section}{subsection}{item}";
        return Act == Act.WorkersCompensation ? place : $"{Act.Name}, {place}";
    }
}
