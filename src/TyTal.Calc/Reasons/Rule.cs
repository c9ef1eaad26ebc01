using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Reasons;

/// <summary>The rule by which a figure came about: its section, its rounding, and the reading it rests on, if any.</summary>
/// <remarks>A rule stands beside the function that computes it. What it says in a language is looked up by <see cref="Id"/>.</remarks>
/// <param name="Id">A short name that stays the same, e.g. "dailyAllowance.fromAnnualEarnings"; at least one character.</param>
/// <param name="Section">The section that gives the rule; null for a fact that the caller stated.</param>
/// <param name="Rounding">Where the figure was rounded, by name.</param>
/// <param name="Reading">The interpretation that the rule rests on, where the text leaves a choice.</param>
public sealed record Rule(string Id, SectionReference? Section, Rounding Rounding = Rounding.None, Reading? Reading = null) : ValueRecord
{
    /// <summary>A short name that stays the same; what the rule says in a language is looked up by it.</summary>
    /// <exception cref="ArgumentException">The name is missing or empty.</exception>
    public string Id { get; init => field = Guard.Named(value, "id"); } = Guard.Named(Id, "id");

    /// <summary>A fact that the caller stated, or that follows from one by counting.</summary>
    /// <param name="id">A short name that stays the same, e.g. "given.annualEarnings".</param>
    public static Rule Given(string id) => new(id, Section: null);
}
