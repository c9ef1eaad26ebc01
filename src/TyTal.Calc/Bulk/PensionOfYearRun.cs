using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>The pensions of a calendar year (§§ 63–67, 268(2)) for any number of rows: the amounts on the first day of payment in the year, and what is paid in it,
/// with the start at the first anniversary and the change to 70 % on the 65th birthday inside the year.</summary>
/// <remarks>Each row is what <see cref="Timelines.BenefitTimeline"/> gives for the claim of the row, to the cent; parts of months as its totals have them (READING partOfMonth).</remarks>
public static class PensionOfYearRun
{
    /// <summary>Computes every row.</summary>
    /// <param name="pensions">The facts.</param>
    /// <param name="year">The calendar year, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures; those of a row that are not known make it <see cref="RowStatus.MissingFigure"/>.</param>
    /// <param name="results">Where the results are written.</param>
    /// <returns>How sure the figures are on which the rows rest, whatever the rows are: the weightiest status of the indexes and minimum annual earnings through the year and of the constants of §§ 66 and 67. With <see cref="FigureStatus.Hypothetical"/> the results are
    /// hypothetical, with <see cref="FigureStatus.Projected"/> a projection, and no decision can rest on them.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    public static FigureStatus Compute(PensionColumns pensions, int year, StatutoryParameters parameters, PensionOfYearColumns results)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Check(pensions);
        var figures = new PensionFigures(year, parameters);
        Compute(pensions, figures, results, LaneWidths.Widest);
        return figures.Status;
    }

    internal static void Compute(PensionColumns pensions, PensionFigures figures, PensionOfYearColumns results, LaneWidth width)
    {
        for (var row = InLanes(pensions, figures, results, width); row < pensions.Rows; row++)
        {
            Write(pensions.Row(row), figures, results, row);
        }
    }

    /// <summary>The number of rows from the first on that lanes have computed.</summary>
    private static int InLanes(PensionColumns pensions, PensionFigures figures, PensionOfYearColumns results, LaneWidth width) =>
#if NET
        figures.Index > 0 && figures.FitLanes
            ? width switch
            {
                LaneWidth.Bits512 => PensionOfYearLanes<Ints512, Longs512>.Compute(pensions, figures.Tables, results),
                LaneWidth.Bits256 => PensionOfYearLanes<Ints256, Longs256>.Compute(pensions, figures.Tables, results),
                _ => 0,
            }
            :
#endif
        0;

    internal static void Write(in PensionRow facts, PensionFigures figures, PensionOfYearColumns results, int row)
    {
        var result = PensionOfYearRow.Of(facts, figures);
        results.PerYear[row] = new(result.PerYear);
        results.PerMonth[row] = new(result.PerMonth);
        results.Total[row] = new(result.Total);
        results.Statuses[row] = result.Status;
    }
}

/// <summary>A row of a year's pensions, computed on its own.</summary>
/// <param name="PerYear">The pension per year, in cents.</param>
/// <param name="PerMonth">The pension per month, in cents.</param>
/// <param name="Total">What is paid in the year, in cents.</param>
/// <param name="Status">What happened to the row.</param>
internal readonly record struct PensionOfYearRow(long PerYear, long PerMonth, long Total, RowStatus Status)
{
    /// <summary>The row for the whole year.</summary>
    internal static PensionOfYearRow Of(in PensionRow row, PensionFigures figures) => Through(row, figures, figures.LastDay);

    /// <summary>The row for the days of the year to a last one.</summary>
    internal static PensionOfYearRow Through(in PensionRow row, PensionFigures figures, PackedDate last)
    {
        var status = RowCheck.Of(row);
        if (status != RowStatus.Computed)
        {
            return new(0, 0, 0, status);
        }

        var anniversary = row.Claim.Anniversary(1);
        if (anniversary > last)
        {
            return new(0, 0, 0, RowStatus.BeforePension);
        }

        if (PensionOnDay.Find(row, figures) is not { } pension || figures.Index < 0)
        {
            return new(0, 0, 0, RowStatus.MissingFigure);
        }

        var from = anniversary > figures.FirstDay ? anniversary : figures.FirstDay;
        var first = pension.On(from, figures.Index);
        var perMonth = first.PerMonth;
        var (monthAfter, dayAfter) = last.EndsMonth ? (last.Month + 1, 1) : (last.Month, last.Day + 1);
        if (pension.From70 <= from || pension.From70 > last)
        {
            return new(first.PerYear, perMonth, Paid(perMonth, from.Month, from.Day, monthAfter, dayAfter), RowStatus.Computed);
        }

        var change = pension.From70;
        var total = Paid(perMonth, from.Month, from.Day, change.Month, change.Day)
            + Paid(pension.On(change, figures.Index).PerMonth, change.Month, change.Day, monthAfter, dayAfter);
        return new(first.PerYear, perMonth, total, RowStatus.Computed);
    }

    /// <summary>What is paid from a day to the day before another one of the same year: part of a month, whole months, part of a month.</summary>
    private static long Paid(long perMonth, int fromMonth, int fromDay, int toMonth, int toDay)
    {
        if (fromMonth == toMonth)
        {
            return PartOfMonth(perMonth, toDay - fromDay);
        }

        var (before, months) = fromDay == 1 ? (0, toMonth - fromMonth) : (DaysFrom(fromDay), toMonth - fromMonth - 1);
        return PartOfMonth(perMonth, before) + (perMonth * months) + PartOfMonth(perMonth, toDay - 1);
    }

    /// <summary>The 30/360 days from a day after the first to the end of its month; none from the 31st.</summary>
    private static int DaysFrom(int day) => Timelines.MonthParts.DaysOfMonth + 1 - day;

    private static long PartOfMonth(long perMonth, int days) => Round.ToCent<Once>(perMonth * days, Timelines.MonthParts.DaysOfMonth).Cents;
}
