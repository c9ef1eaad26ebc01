using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>The attachment of a decision (päätöksen liite): facts, periods, picture, totals, reasons, figures, readings, and what would change the outcome.</summary>
/// <remarks>As HTML (<see cref="Document.ToHtml"/>) one page that prints on A4, without a script and without anything outside it. Nothing is computed again but, with
/// parameters, the first day of the next year. Decisions on costs and on rehabilitation have no picture.</remarks>
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

    /// <summary>The attachment of a decision on a cost.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    public static Document Of(CostDecision decision, Language language = Language.English, DecisionNotes? notes = null) =>
        new CostAttachment(Voice.Of(language)).Write(Guard.NotNull(decision, nameof(decision)), notes);

    /// <summary>The attachment of a supplement that is paid per day: a care allowance, a clothing supplement, assisted living.</summary>
    /// <param name="timeline">Its days.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    public static Document Of(SupplementTimeline timeline, Language language = Language.English, DecisionNotes? notes = null) =>
        new CostAttachment(Voice.Of(language)).Write(Guard.NotNull(timeline, nameof(timeline)), notes);

    /// <summary>The attachment of a decision on vocational rehabilitation.</summary>
    /// <param name="plan">The judged plan.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    public static Document Of(CheckedPlan plan, Language language = Language.English, DecisionNotes? notes = null) =>
        new RehabilitationAttachment(Guard.NotNull(plan, nameof(plan)), Voice.Of(language)).Write(notes);

    /// <summary>The attachment of a correction: what changed and why.</summary>
    /// <param name="difference">The difference of two timelines of the claim.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <param name="notes">What the caller writes on it; null for nothing.</param>
    /// <param name="parameters">The dated figures of the later timeline, to tell the amount of the next year; null to leave it out.</param>
    public static Document Of(TimelineDifference difference, Language language = Language.English, DecisionNotes? notes = null, StatutoryParameters? parameters = null) =>
        new DifferenceAttachment(Guard.NotNull(difference, nameof(difference)), Voice.Of(language)).Write(notes, parameters);
}
