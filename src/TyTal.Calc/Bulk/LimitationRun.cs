using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>Compensation for functional limitation in a calendar year (haittaraha; §§ 86, 268) for any number of rows.</summary>
/// <remarks>Each row is what <see cref="LimitationOfYear"/> gives for the category, to the cent.</remarks>
public static class LimitationRun
{
    /// <summary>Computes every row.</summary>
    /// <param name="categories">The disability categories, 1 to 20; 0 when there is nothing to compensate.</param>
    /// <param name="year">The calendar year of payment, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures; without the basic amount of the year the rows are <see cref="RowStatus.MissingFigure"/>.</param>
    /// <param name="results">Where the results are written.</param>
    /// <returns>How sure the figures are on which the rows rest, whatever the rows are: the weightiest status of the year's basic amount and of the percentages of § 86. With <see cref="FigureStatus.Hypothetical"/> the results are
    /// hypothetical, with <see cref="FigureStatus.Projected"/> a projection, and no decision can rest on them.</returns>
    /// <exception cref="ArgumentException">Results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    public static FigureStatus Compute(ReadOnlySpan<byte> categories, int year, StatutoryParameters parameters, LimitationColumns results)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Check(categories);
        var figures = new LimitationFigures(year, parameters);
        Compute(categories, figures, results, LaneWidths.Widest);
        return figures.Status;
    }

    internal static void Compute(ReadOnlySpan<byte> categories, LimitationFigures figures, LimitationColumns results, LaneWidth width)
    {
        for (var row = InLanes(categories, figures, results, width); row < categories.Length; row++)
        {
            Write(categories[row], figures, results, row);
        }
    }

    internal static void Write(byte category, LimitationFigures figures, LimitationColumns results, int row)
    {
        var entry = Math.Min((int)category, LimitationFigures.Entries - 1);
        results.PerYear[row] = new(figures.PerYear[entry]);
        results.PerMonth[row] = new(figures.PerMonth[entry]);
        results.Statuses[row] = (RowStatus)figures.Statuses[entry];
    }

    /// <summary>The number of rows from the first on that lanes have computed.</summary>
    private static int InLanes(ReadOnlySpan<byte> categories, LimitationFigures figures, LimitationColumns results, LaneWidth width) => width switch
    {
#if NET
        LaneWidth.Bits512 => LimitationLanes<Ints512, Longs512>.Compute(categories, figures, results),
        LaneWidth.Bits256 => LimitationLanes<Ints256, Longs256>.Compute(categories, figures, results),
#endif
        _ => 0,
    };
}
