using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>Daily allowances from annual earnings (§§ 57, 59, 60, 62, 197) for any number of rows: a day of a calendar year, from the claim date + 29 to the first anniversary.</summary>
/// <remarks>Each row is what <see cref="Timelines.BenefitTimeline"/> gives for such a day of the claim of the row, to the cent, without sick pay, reduction and other insured work.
/// In the leisure-time insurances the day is one without a right to the sickness allowance; of other days <see cref="KelaDeductionRun"/> deducts.</remarks>
public static class AllowanceRun
{
    /// <summary>Computes every row.</summary>
    /// <param name="allowances">The facts.</param>
    /// <param name="year">The calendar year of the days, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures; those of a row that are not known make it <see cref="RowStatus.MissingFigure"/>.</param>
    /// <param name="results">Where the results are written.</param>
    /// <returns>How sure the figures are on which the rows rest, whatever the rows are: the weightiest status of the percentage of § 62 and of the minimum annual earnings of the year and the year before. With <see cref="FigureStatus.Hypothetical"/> the results are
    /// hypothetical, with <see cref="FigureStatus.Projected"/> a projection, and no decision can rest on them.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    public static FigureStatus Compute(AllowanceColumns allowances, int year, StatutoryParameters parameters, AllowanceRunColumns results)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Check(allowances);
        var figures = new AllowanceFigures(year, parameters);
        Compute(allowances, figures, results, LaneWidths.Widest);
        return figures.Status;
    }

    internal static void Compute(AllowanceColumns allowances, AllowanceFigures figures, AllowanceRunColumns results, LaneWidth width)
    {
        for (var row = InLanes(allowances, figures, results, width); row < allowances.Rows; row++)
        {
            Write(allowances.Row(row), figures, results, row);
        }
    }

    internal static void Write(in AllowanceRow facts, AllowanceFigures figures, AllowanceRunColumns results, int row)
    {
        var result = AllowanceOfRow.Of(facts, figures);
        results.FullPerDay[row] = result.Full;
        results.PerDay[row] = result.PerDay;
        results.EmployeePaymentsPerDay[row] = result.Payments;
        results.NetPerDay[row] = result.PerDay - result.Payments;
        results.Statuses[row] = result.Status;
    }

    /// <summary>The number of rows from the first on that lanes have computed.</summary>
    private static int InLanes(AllowanceColumns allowances, AllowanceFigures figures, AllowanceRunColumns results, LaneWidth width) =>
#if NET
        figures.PaymentsPercent is not null
            ? width switch
            {
                LaneWidth.Bits512 => AllowanceLanes<Ints512, Longs512>.Compute(allowances, figures, results),
                LaneWidth.Bits256 => AllowanceLanes<Ints256, Longs256>.Compute(allowances, figures, results),
                _ => 0,
            }
            :
#endif
        0;
}
