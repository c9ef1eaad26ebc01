namespace TyTal.Calc.Reasons;

/// <summary>How sure a statutory figure is.</summary>
public enum FigureStatus
{
    /// <summary>Given in an act or a decree.</summary>
    Enacted,

    /// <summary>Made known by an authority, but not found in an act or a decree when the figures were last checked.</summary>
    Announced,

    /// <summary>Supplied by the caller.</summary>
    Supplied,

    /// <summary>Of a year to come: the figure of the year before, grown by what the caller supposes.</summary>
    Projected,

    /// <summary>Supposed by the caller in the place of what is in force: the result answers "what if", and decides nothing.</summary>
    Hypothetical,
}

/// <summary>Where a statutory figure stands.</summary>
/// <param name="Name">The figure's name in case files, e.g. "wageCoefficient".</param>
/// <param name="Year">The calendar year for which it holds; null for a constant of a rule, which holds in every year.</param>
/// <param name="Source">The act, decree or release that gives it; for a hypothetical figure what the caller says of it, which may be nothing.</param>
/// <param name="Status">Whether it is enacted, announced, supplied by the caller, projected or hypothetical.</param>
public sealed record StatutorySource(string Name, int? Year, string Source, FigureStatus Status) : ValueRecord
{
    /// <summary>What is in force, or announced, where a hypothetical figure stands in its place; null for every other figure, and when nothing is known for the year.</summary>
    public Figure? InForce { get; init; }

    /// <summary>The year from whose figure, known, supplied or supposed, a projected one grew year by year; null for every other figure.</summary>
    public int? GrownFrom { get; init; }

    /// <summary>Which one of a row of constants, e.g. the disability category or the number of children; null where there is only one.</summary>
    public int? Position { get; init; }
}
