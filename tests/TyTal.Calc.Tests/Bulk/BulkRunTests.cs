using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Bulk;

public class BulkRunTests
{
    private const int Rows = (5 * BulkRun.RowsOfPartition) + 77;

    private static readonly RowColumns Columns = new(Enumerable.Range(0, Rows).Select(row => new Row(
        ((2016 + (row % 9)) << 9) | ((1 + (row % 12)) << 5) | (1 + (row % 31)), ((1950 + (row % 50)) << 9) | ((1 + (row % 12)) << 5) | (1 + (row % 28)), row % 97 == 0 ? -1 : 1_000_000 + (37L * row), (ushort)(row * 7 % 10_100), (byte)(row % 6))).ToArray());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Runs_OnAnyNumberOfCores_AreThoseOfOneThread(int cores)
    {
        var (expected, results) = (new YearlyRunResults(Rows), new YearlyRunResults(Rows));
        YearlyRun.Compute(Columns.Pensions, 2025, StatutoryParameters.Enacted, expected.Columns);
        BulkRun.YearlyRun(Columns.Memory, 2025, StatutoryParameters.Enacted, results.Memory, new() { MaxDegreeOfParallelism = cores });
        results.AssertSame(expected);
        Assert.Contains(RowStatus.InvalidAnnualEarnings, results.Statuses);

        var (expectedYear, year) = (new PensionOfYearResults(Rows), new PensionOfYearResults(Rows));
        PensionOfYearRun.Compute(Columns.Pensions, 2025, StatutoryParameters.Enacted, expectedYear.Columns);
        BulkRun.PensionOfYear(Columns.Memory, 2025, StatutoryParameters.Enacted, year.Memory, new() { MaxDegreeOfParallelism = cores });
        year.AssertSame(expectedYear);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void OtherRuns_OnAnyNumberOfCores_AreThoseOfOneThread(int cores)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = cores };
        var (expected, results) = (new AllowanceResults(Rows), new AllowanceResults(Rows));
        AllowanceRun.Compute(Columns.Allowances, 2024, StatutoryParameters.Enacted, expected.Columns);
        BulkRun.DailyAllowance(Columns.AllowanceMemory, 2024, StatutoryParameters.Enacted, results.Memory, options);
        Assert.Equal(Enumerable.Range(0, Rows).Select(expected.Row), Enumerable.Range(0, Rows).Select(results.Row));

        var perDay = Enumerable.Range(0, Rows).Select(row => new Money<PerDay>(row - 5)).ToArray();
        var (kela, kelaOfOne) = (Kela(), Kela());
        KelaDeductionRun.Compute(perDay, kelaOfOne.Columns);
        BulkRun.KelaDeduction(perDay, kela, options);
        Assert.Equal(kelaOfOne.Rests.ToArray(), kela.Rests.ToArray());
        Assert.Equal(kelaOfOne.Statuses.ToArray(), kela.Statuses.ToArray());

        var categories = Enumerable.Range(0, Rows).Select(row => (byte)(row % 23)).ToArray();
        var (limitation, limitationOfOne) = (Limitation(), Limitation());
        LimitationRun.Compute(categories, 2024, StatutoryParameters.Enacted, limitationOfOne.Columns);
        BulkRun.FunctionalLimitation(categories, 2024, StatutoryParameters.Enacted, limitation, options);
        Assert.Equal(limitationOfOne.PerMonth.ToArray(), limitation.PerMonth.ToArray());
        Assert.Equal(limitationOfOne.Statuses.ToArray(), limitation.Statuses.ToArray());
    }

    [Fact]
    public void Run_Progress_AscendsToTheNumberOfRows()
    {
        var told = new Told();
        BulkRun.YearlyRun(Columns.Memory, 2025, StatutoryParameters.Enacted, new YearlyRunResults(Rows).Memory, progress: told);
        Assert.Equal(told.Numbers.OrderBy(rows => rows), told.Numbers);
        Assert.Equal((6, Rows), (told.Numbers.Distinct().Count(), told.Numbers[^1]));
    }

    [Fact]
    public void Run_Cancelled_LeavesWholePartitionsComputedAndTheOthersUntouched()
    {
        using var source = new CancellationTokenSource();
        var results = new YearlyRunResults(Rows);
        Assert.Throws<OperationCanceledException>(() => BulkRun.YearlyRun(
            Columns.Memory, 2025, StatutoryParameters.Enacted, results.Memory, new() { MaxDegreeOfParallelism = 1, CancellationToken = source.Token }, new Told(() => source.Cancel())));
        var untouched = results.Statuses.Take(Rows).Count(status => status == (RowStatus)255);
        Assert.InRange(untouched, 1, Rows - BulkRun.RowsOfPartition);
        for (var start = 0; start < Rows; start += BulkRun.RowsOfPartition)
        {
            Assert.Single(results.Statuses.Skip(start).Take(Math.Min(BulkRun.RowsOfPartition, Rows - start)).Select(status => status == (RowStatus)255).Distinct());
        }
    }

    [Fact]
    public void Run_NoRows_ComputesNothing() =>
        BulkRun.YearlyRun(new RowColumns([]).Memory, 2025, StatutoryParameters.Enacted, new YearlyRunResults(0).Memory);

    [Fact]
    public void Run_ResultsTooShort_AreRefusedUnwritten()
    {
        var results = new YearlyRunResults(3);
        Assert.Throws<ArgumentException>(() => BulkRun.YearlyRun(Columns.Memory, 2025, StatutoryParameters.Enacted, results.Memory));
        results.AssertUntouchedBeyond(0);
    }

    private static KelaDeductionMemory Kela() => new() { Percents = new Percentage[Rows], Deductions = new Money<PerDay>[Rows], Rests = new Money<PerDay>[Rows], Statuses = new RowStatus[Rows] };

    private static LimitationMemory Limitation() => new() { PerYear = new Money<PerYear>[Rows], PerMonth = new Money<PerMonth>[Rows], Statuses = new RowStatus[Rows] };

    private sealed class Told(Action? then = null) : IProgress<long>
    {
        internal List<long> Numbers { get; } = [];

        public void Report(long value)
        {
            Numbers.Add(value);
            then?.Invoke();
        }
    }
}
