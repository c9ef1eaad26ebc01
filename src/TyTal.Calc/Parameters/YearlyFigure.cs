using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>One row of a dated series: the value of a figure for a calendar year, with the act or decree that gives it.</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="Year">The calendar year for which it holds.</param>
/// <param name="Value">The value in the figure's own unit: percent for percentages, euros for money.</param>
/// <param name="Source">The act, decree or release that gives it.</param>
/// <param name="Status">Whether it is enacted, announced, supplied by the caller, projected or hypothetical.</param>
public sealed record YearlyFigure(StatutoryFigure Figure, int Year, decimal Value, string Source, FigureStatus Status) : ValueRecord;
