using System.Globalization;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Statute;

/// <summary>What the library does with a section.</summary>
public enum Treatment
{
    /// <summary>The library computes it.</summary>
    Computed,

    /// <summary>It asks for a judgement or a fact that the caller states.</summary>
    Input,

    /// <summary>It is outside the library: administration, organisation, procedure, or a provision without a date or an amount.</summary>
    Outside,
}

/// <summary>The words for the treatments.</summary>
public static class TreatmentNames
{
    /// <summary>What the library does with a section, in a word.</summary>
    /// <param name="treatment">The treatment.</param>
    public static Phrase Name(this Treatment treatment) => Guard.Defined(treatment) switch
    {
        Treatment.Computed => ("computed", "lasketaan", "beräknas"),
        Treatment.Input => ("input", "kysytään", "frågas"),
        _ => ("outside", "ulkona", "utanför"),
    };
}

/// <summary>A public type that names a section in its rules or its documentation.</summary>
/// <param name="Type">The type without "TyTal.Calc.", e.g. "Benefits.Pension.PensionAmount".</param>
/// <param name="Members">Those of its members that name the section; empty when the type names it as a whole.</param>
public sealed record StatutePlace(string Type, ValueList<string> Members)
{
    /// <summary>The type and its members in one line.</summary>
    public override string ToString() => Members.Count == 0 ? Type : $"{Type} ({string.Join(", ", Members)})";
}

/// <summary>A section of the Act, of a decree or of another act that the library uses, and what the library does with it.</summary>
/// <param name="Act">The act or the decree.</param>
/// <param name="Number">The section: "66", "142 a", or "8:7" in acts whose sections are numbered anew in each chapter.</param>
/// <param name="Topic">What it is about, in a few words; not the statute's heading.</param>
/// <param name="Treatment">What the library does with it.</param>
/// <param name="Reason">Why it is an input or outside the library; null when it is computed.</param>
/// <param name="Places">Where it is computed; empty when it is not.</param>
/// <param name="Facts">The facts, choices and results that name it.</param>
public sealed record StatuteSection(
    Act Act, string Number, Phrase Topic, Treatment Treatment, Phrase? Reason, ValueList<StatutePlace> Places, ValueList<StatutePlace> Facts)
{
    /// <summary>The part of the Workers' Compensation Act, 1 to 9; null for a section of another act.</summary>
    public int? Part { get; init; }

    /// <summary>The readings of the section.</summary>
    public ValueList<Reading> Readings => Law.Readings.All.Where(reading => Is(reading.Section)).ToValueList();

    /// <summary>Whether a reference is to this section, whatever its subsection.</summary>
    /// <param name="reference">The reference; one without a letter is never to a section with one.</param>
    public bool Is(SectionReference reference) =>
        Guard.NotNull(reference, nameof(reference)).Act == Act && string.Equals(NumberOf(reference), Number, StringComparison.Ordinal);

    /// <summary>The section and its topic in English in one line.</summary>
    public override string ToString() => $"{(Act == Act.WorkersCompensation ? "" : Act.Name + ", ")}§ {Number}: {Topic}";

    internal static string NumberOf(SectionReference reference) =>
        (reference.Chapter is { } chapter ? chapter.ToString(CultureInfo.InvariantCulture) + ":" : "") + reference.Section.ToString(CultureInfo.InvariantCulture);
}
