using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Explanations.Statute;

/// <summary>The map of the law (pykäläkartta): every section of the Workers' Compensation Act and of its decrees, those of the motor-liability rehabilitation act, and the sections of other acts
/// that the library uses, and for each whether it is computed and where, asks for a fact, or is outside the library and why.</summary>
/// <remarks>Where a section is computed follows from the code's own references; only the reasons of those that are not computed are written by hand.</remarks>
public static partial class StatuteMap
{
    private static readonly Dictionary<(Act Act, string Number), StatuteSection> ByNumber;

#pragma warning disable CA1810 // The list and its index come from one pass.
    static StatuteMap()
    {
        Sections = Build().ToValueList();
        ByNumber = Sections.ToDictionary(section => (section.Act, section.Number));
    }
#pragma warning restore CA1810

    /// <summary>Every section, the Act's first, each act in its own order.</summary>
    public static ValueList<StatuteSection> Sections { get; }

    /// <summary>What a part of the Workers' Compensation Act is about, in a few words.</summary>
    /// <param name="part">The part, 1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The Act has no such part.</exception>
    public static Phrase PartTopic(int part) => StatuteTopics.OfParts[Guard.Range(part, 1, StatuteTopics.OfParts.Length) - 1];

    /// <summary>The section to which a reference is; its subsection and item take no part.</summary>
    /// <param name="section">The reference.</param>
    /// <exception cref="ArgumentException">The map does not hold the section.</exception>
    public static StatuteSection Of(SectionReference section) =>
        Of(Guard.NotNull(section, nameof(section)).Act, StatuteSection.NumberOf(section));

    /// <summary>A section of the Workers' Compensation Act.</summary>
    /// <param name="number">Its number, e.g. "66", "142 a".</param>
    /// <exception cref="ArgumentException">The Act has no such section.</exception>
    public static StatuteSection Of(string number) => Of(Act.WorkersCompensation, number);

    /// <summary>A section of an act or a decree.</summary>
    /// <param name="act">The act or the decree.</param>
    /// <param name="number">Its number, e.g. "66", "8 a", "8:7".</param>
    /// <exception cref="ArgumentException">The map does not hold the section; the error names those of the act.</exception>
    public static StatuteSection Of(Act act, string number)
    {
        Guard.NotNull(act, nameof(act));
        return ByNumber.TryGetValue((act, Guard.NotNull(number, nameof(number))), out var found)
            ? found
            : throw Guard.Invalid("section", $"section is {number} of the {act}; the map holds {Held(act)}.");
    }

    /// <summary>The sections that a public type computes.</summary>
    /// <param name="type">The type without "TyTal.Calc.", e.g. "Benefits.Pension.PensionAmount".</param>
    public static ValueList<StatuteSection> ComputedBy(string type)
    {
        Guard.NotNull(type, nameof(type));
        return Sections.Where(section => section.Places.Any(place => string.Equals(place.Type, type, StringComparison.Ordinal))).ToValueList();
    }

    /// <summary>The public functions that use a figure, directly or through others.</summary>
    /// <param name="figure">The figure.</param>
    public static ValueList<StatutePlace> FunctionsOf(StatutoryFigure figure) => StatuteReferences.OfFigure(figure.CaseName());

    private static string Held(Act act)
    {
        var held = string.Join(", ", Sections.Where(section => section.Act == act).Select(section => section.Number));
        return held.Length == 0 ? "none of it" : held;
    }

    private static IEnumerable<StatuteSection> Build()
    {
        for (var part = 0; part < StatuteTopics.Parts.Length; part++)
        {
            foreach (var topic in StatuteTopics.Parts[part])
            {
                yield return Make(Act.WorkersCompensation, topic) with { Part = part + 1 };
            }
        }

        foreach (var (act, topics) in StatuteTopics.OfOtherActs)
        {
            foreach (var topic in topics)
            {
                yield return Make(act, topic);
            }
        }
    }

    private static StatuteSection Make(Act act, Topic topic)
    {
        var name = act.Number.ToString(CultureInfo.InvariantCulture) + "/" + act.Year.ToString(CultureInfo.InvariantCulture);
        var row = StatuteTreatments.Find(act, topic.Number);
        return new(
            act,
            topic.Number,
            topic.Text,
            row?.Treatment ?? Treatment.Computed,
            row?.Reason,
            StatuteReferences.Of(name, topic.Number, computes: true),
            StatuteReferences.Of(name, topic.Number, computes: false));
    }
}
