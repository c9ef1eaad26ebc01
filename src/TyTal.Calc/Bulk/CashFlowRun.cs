using System.Buffers;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>What a portfolio of pensions is paid in each calendar year, to the projected end of each pension and not beyond.</summary>
/// <remarks>A projection, no decision: each year's amount is that of <see cref="PensionOfYearRun"/>, with the parameters' own figures or with projected ones
/// (<see cref="StatutoryParameters.Projected"/>); in the year of its end a pension is what <see cref="Timelines.BenefitTimeline"/> gives through that day, to the cent.
/// The sums are exact and do not depend on the order of the rows.</remarks>
public static class CashFlowRun
{
    /// <summary>Adds the pensions to the sums of some years. Rows that are not paid, or not in order, add nothing.</summary>
    /// <param name="pensions">The facts.</param>
    /// <param name="ends">The projected last day of each pension; the default value where there is none, and the pension goes on. A row whose end is no day, or before its pension begins, adds nothing.</param>
    /// <param name="from">The first calendar year, from 2016; the last one, as many as there are sums, is at most 2200.</param>
    /// <param name="parameters">The dated figures, with those of the years to come.</param>
    /// <param name="amounts">The sum of each year; what is there is added to.</param>
    /// <param name="paid">How many pensions are paid in each year; as many as the sums, and added to.</param>
    /// <returns>How sure the figures are on which the sums rest: the weightiest status of those that <see cref="PensionOfYearRun"/> tells for each year.
    /// With <see cref="FigureStatus.Hypothetical"/> the sums are hypothetical, with <see cref="FigureStatus.Projected"/> or less a projection.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths; nothing has been added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its range; nothing has been added.</exception>
    public static FigureStatus Add(PensionColumns pensions, ReadOnlySpan<PackedDate> ends, int from, StatutoryParameters parameters, Span<Money<Once>> amounts, Span<long> paid)
    {
        ColumnGuard.Year(from);
        ColumnGuard.Year(from + Math.Max(0, amounts.Length - 1));
        Guard.NotNull(parameters, nameof(parameters));
        pensions.CheckLengths();
        ColumnGuard.Length(ends.Length, pensions.Rows, nameof(ends));
        ColumnGuard.Length(paid.Length, amounts.Length, nameof(paid));
        var perYear = ArrayPool<Money<PerYear>>.Shared.Rent(pensions.Rows);
        var perMonth = ArrayPool<Money<PerMonth>>.Shared.Rent(pensions.Rows);
        var totals = ArrayPool<Money<Once>>.Shared.Rent(pensions.Rows);
        var statuses = ArrayPool<RowStatus>.Shared.Rent(pensions.Rows);
        var status = FigureStatus.Enacted;
        try
        {
            var results = new PensionOfYearColumns { PerYear = perYear, PerMonth = perMonth, Total = totals, Statuses = statuses };
            for (var i = 0; i < amounts.Length; i++)
            {
                var figures = new PensionFigures(from + i, parameters);
                PensionOfYearRun.Compute(pensions, figures, results, LaneWidths.Widest);
                status = FigureStatuses.Weightier(status, figures.Status);
                AddYear(pensions, ends, figures, totals, ref amounts[i], ref paid[i]);
            }

            return status;
        }
        finally
        {
            ArrayPool<Money<PerYear>>.Shared.Return(perYear);
            ArrayPool<Money<PerMonth>>.Shared.Return(perMonth);
            ArrayPool<Money<Once>>.Shared.Return(totals);
            ArrayPool<RowStatus>.Shared.Return(statuses);
        }
    }

    private static void AddYear(PensionColumns pensions, ReadOnlySpan<PackedDate> ends, PensionFigures figures, Money<Once>[] totals, ref Money<Once> amount, ref long paid)
    {
        for (var row = 0; row < ends.Length; row++)
        {
            var part = ends[row] == default ? totals[row] : Through(ends[row], pensions, row, figures, totals);
            amount += part;
            paid += part.Cents > 0 ? 1 : 0;
        }
    }

    /// <summary>What a row is paid in the year to its end. An end that is no day ends nothing that can be told: the row adds nothing.</summary>
    private static Money<Once> Through(PackedDate end, PensionColumns pensions, int row, PensionFigures figures, Money<Once>[] totals) =>
        totals[row].Cents == 0 || end < figures.FirstDay || !end.IsDay ? default
        : end >= figures.LastDay ? totals[row]
        : new(PensionOfYearRow.Through(pensions.Row(row), figures, end).Total);
}
