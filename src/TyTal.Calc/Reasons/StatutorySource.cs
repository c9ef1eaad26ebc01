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
}

/// <summary>Where a statutory figure stands.</summary>
/// <param name="Name">The figure's name in case files, e.g. "wageCoefficient".</param>
/// <param name="Year">The calendar year for which it holds.</param>
/// <param name="Source">The act, decree or release that gives it.</param>
/// <param name="Status">Whether it is enacted, announced, or supplied by the caller.</param>
public sealed record StatutorySource(string Name, int Year, string Source, FigureStatus Status) : ValueRecord;
