using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>One step on the way to an answer.</summary>
/// <param name="Reason">What was found.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="Reading">The interpretation that the step rests on, if any.</param>
public sealed record InsuredGround(InsuredReason Reason, SectionReference Section, Reading? Reading = null) : ValueRecord;

/// <summary>How a single fact would have to be for another answer.</summary>
public enum FactChange
{
    /// <summary>Above the limit.</summary>
    Above,

    /// <summary>At most the limit.</summary>
    AtMost,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>Ordinary work, which no other act insures.</summary>
    Ordinary,
}

/// <summary>A single fact that, alone, would change the answer. Every other fact stays; a part of the family, and votes that follow the shares, go along.</summary>
/// <param name="Fact">The fact's name in case files, e.g. "ownSharePercent".</param>
/// <param name="Change">How it would have to be.</param>
/// <param name="Limit">The nearest limit in percent of <see cref="FactChange.Above"/> and <see cref="FactChange.AtMost"/>: with what the family holds it may be
/// another than 30 or 50. Null otherwise.</param>
/// <param name="Status">The answer then.</param>
public sealed record StatusChange(string Fact, FactChange Change, decimal? Limit, InsuredStatus Status) : ValueRecord;

/// <summary>How a person's work is insured, why, and what would change it.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Grounds">The steps that led to it; the last one decides.</param>
/// <param name="Changes">The single facts that would change it.</param>
public sealed record InsuredDecision(InsuredStatus Status, ValueList<InsuredGround> Grounds, ValueList<StatusChange> Changes) : ValueRecord
{
    /// <summary>The deciding reason.</summary>
    public InsuredReason Reason => Last.Reason;

    /// <summary>The section of the deciding reason.</summary>
    public SectionReference Section => Last.Section;

    private InsuredGround Last => Grounds[Grounds.Count - 1];
}
