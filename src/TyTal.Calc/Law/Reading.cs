namespace TyTal.Calc.Law;

/// <summary>An interpretation: what the library does where the text of the law leaves a choice.</summary>
/// <param name="Id">A short name that stays the same.</param>
/// <param name="Section">The section whose text leaves the choice.</param>
/// <param name="Text">How the library reads it, and on what ground.</param>
public sealed record Reading(string Id, SectionReference Section, Phrase Text)
{
    /// <summary>The section and the reading in one line, in English.</summary>
    public override string ToString() => $"{Section}: {Text}";
}
