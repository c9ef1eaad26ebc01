using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>The attachment of a decision (päätöksen liite): facts, periods, picture, totals, reasons, figures, readings, and what would change the outcome.</summary>
/// <remarks>As HTML (<see cref="Document.ToHtml"/>) one page that prints on A4, without a script and without anything outside it. Nothing is computed again but, with
/// parameters, the first day of the next year.</remarks>
public static class DecisionAttachment
{
    /// <summary>The attachment of a claim.</summary>
    /// <param name="timeline">The claim's timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    /// <param name="parameters">The dated figures of the timeline, to tell the amount of the next year; null to leave it out.</param>
    public static Document Of(BenefitTimeline timeline, Language language = Language.English, DecisionNotes? notes = null, StatutoryParameters? parameters = null) =>
        new ClaimAttachment(Guard.NotNull(timeline, nameof(timeline)), Voice.Of(language)).Write(notes, parameters);

    /// <summary>The attachment of a family's survivors' pensions.</summary>
    /// <param name="timeline">The family's timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    /// <param name="parameters">The dated figures of the timeline, to tell the amount of the next year; null to leave it out.</param>
    public static Document Of(FamilyTimeline timeline, Language language = Language.English, DecisionNotes? notes = null, StatutoryParameters? parameters = null) =>
        new FamilyAttachment(Guard.NotNull(timeline, nameof(timeline)), Voice.Of(language)).Write(notes, parameters);

    /// <summary>The attachment of a correction: what changed and why.</summary>
    /// <param name="difference">The difference of two timelines of the claim.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    /// <param name="parameters">The dated figures of the later timeline, to tell the amount of the next year; null to leave it out.</param>
    public static Document Of(TimelineDifference difference, Language language = Language.English, DecisionNotes? notes = null, StatutoryParameters? parameters = null) =>
        new DifferenceAttachment(Guard.NotNull(difference, nameof(difference)), Voice.Of(language)).Write(notes, parameters);
}
