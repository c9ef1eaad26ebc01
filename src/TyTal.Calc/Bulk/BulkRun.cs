using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>The same runs on several cores. The rows are cut into partitions of neighbours and each result stands where its row stands,
/// so that the results and their order are those of one thread.</summary>
/// <remarks>A row with a fault has a status and stops nothing. Cancelled, a run leaves whole partitions computed and the others as they were.</remarks>
public static class BulkRun
{
    /// <summary>The rows of a partition: enough to be worth a thread's while, few enough to stay in its cache; and whole cache lines of every column.</summary>
    internal const int RowsOfPartition = 1 << 14;

    /// <summary>January's recalculation; see <see cref="YearlyRun.Compute(PensionColumns, int, StatutoryParameters, YearlyRunColumns)"/>.</summary>
    /// <param name="pensions">The facts.</param>
    /// <param name="year">The new calendar year, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="results">Where the results are written.</param>
    /// <param name="options">How many cores, and how to stop; all of them unless stated.</param>
    /// <param name="progress">Told the number of rows that are done after each partition: an ascending number, from one thread at a time.</param>
    /// <returns>How sure the figures are on which the rows rest, as of the run on one thread.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FigureStatus YearlyRun(
        PensionMemory pensions, int year, StatutoryParameters parameters, YearlyRunMemory results, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Columns.Check(pensions.Columns);
        var figures = new PensionFigures(year, parameters);
        Each(
            pensions.ClaimDates.Length,
            (start, rows) => Bulk.YearlyRun.Compute(pensions.Columns.Slice(start, rows), figures, results.Columns.Slice(start, rows), LaneWidths.Widest),
            options,
            progress);
        return figures.Status;
    }

    /// <summary>The pensions of a calendar year; see <see cref="PensionOfYearRun.Compute(PensionColumns, int, StatutoryParameters, PensionOfYearColumns)"/>.</summary>
    /// <param name="pensions">The facts.</param>
    /// <param name="year">The calendar year, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="results">Where the results are written.</param>
    /// <param name="options">How many cores, and how to stop; all of them unless stated.</param>
    /// <param name="progress">Told the number of rows that are done after each partition: an ascending number, from one thread at a time.</param>
    /// <returns>How sure the figures are on which the rows rest, as of the run on one thread.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FigureStatus PensionOfYear(
        PensionMemory pensions, int year, StatutoryParameters parameters, PensionOfYearMemory results, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Columns.Check(pensions.Columns);
        var figures = new PensionFigures(year, parameters);
        Each(
            pensions.ClaimDates.Length,
            (start, rows) => PensionOfYearRun.Compute(pensions.Columns.Slice(start, rows), figures, results.Columns.Slice(start, rows), LaneWidths.Widest),
            options,
            progress);
        return figures.Status;
    }

    /// <summary>Daily allowances; see <see cref="AllowanceRun.Compute(AllowanceColumns, int, StatutoryParameters, AllowanceRunColumns)"/>.</summary>
    /// <param name="allowances">The facts.</param>
    /// <param name="year">The calendar year of the days, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="results">Where the results are written.</param>
    /// <param name="options">How many cores, and how to stop; all of them unless stated.</param>
    /// <param name="progress">Told the number of rows that are done after each partition: an ascending number, from one thread at a time.</param>
    /// <returns>How sure the figures are on which the rows rest, as of the run on one thread.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FigureStatus DailyAllowance(
        AllowanceMemory allowances, int year, StatutoryParameters parameters, AllowanceRunMemory results, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Columns.Check(allowances.Columns);
        var figures = new AllowanceFigures(year, parameters);
        Each(
            allowances.ClaimDates.Length,
            (start, rows) => AllowanceRun.Compute(allowances.Columns.Slice(start, rows), figures, results.Columns.Slice(start, rows), LaneWidths.Widest),
            options,
            progress);
        return figures.Status;
    }

    /// <summary>Deductions of § 202(1); see <see cref="KelaDeductionRun.Compute(ReadOnlySpan{Money{PerDay}}, KelaDeductionColumns)"/>.</summary>
    /// <param name="perDay">The daily amounts.</param>
    /// <param name="results">Where the results are written.</param>
    /// <param name="options">How many cores, and how to stop; all of them unless stated.</param>
    /// <param name="progress">Told the number of rows that are done after each partition: an ascending number, from one thread at a time.</param>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void KelaDeduction(
        ReadOnlyMemory<Money<PerDay>> perDay, KelaDeductionMemory results, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        results.Columns.Check(perDay.Span);
        Each(
            perDay.Length,
            (start, rows) => KelaDeductionRun.Compute(perDay.Span.Slice(start, rows), results.Columns.Slice(start, rows), LaneWidths.Widest),
            options,
            progress);
    }

    /// <summary>Compensation for functional limitation; see <see cref="LimitationRun.Compute(ReadOnlySpan{byte}, int, StatutoryParameters, LimitationColumns)"/>.</summary>
    /// <param name="categories">The disability categories.</param>
    /// <param name="year">The calendar year of payment, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="results">Where the results are written.</param>
    /// <param name="options">How many cores, and how to stop; all of them unless stated.</param>
    /// <param name="progress">Told the number of rows that are done after each partition: an ascending number, from one thread at a time.</param>
    /// <returns>How sure the figures are on which the rows rest, as of the run on one thread.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FigureStatus FunctionalLimitation(
        ReadOnlyMemory<byte> categories, int year, StatutoryParameters parameters, LimitationMemory results, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Columns.Check(categories.Span);
        var figures = new LimitationFigures(year, parameters);
        Each(
            categories.Length,
            (start, rows) => LimitationRun.Compute(categories.Span.Slice(start, rows), figures, results.Columns.Slice(start, rows), LaneWidths.Widest),
            options,
            progress);
        return figures.Status;
    }

    /// <summary>Runs the partitions on the cores.</summary>
    internal static void Each(int rows, Action<int, int> compute, ParallelOptions? options, IProgress<long>? progress)
    {
        var partitions = (int)(((long)rows + RowsOfPartition - 1) / RowsOfPartition);
        var (done, gate) = (0L, new object());
        Parallel.For(0, partitions, options ?? new ParallelOptions(), partition =>
        {
            var start = partition * RowsOfPartition;
            var count = Math.Min(RowsOfPartition, rows - start);
            compute(start, count);
            if (progress is not null)
            {
                lock (gate)
                {
                    done += count;
                    progress.Report(done);
                }
            }
        });
    }
}
