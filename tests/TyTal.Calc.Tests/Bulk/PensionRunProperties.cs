using FsCheck.Fluent;
using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Bulk;

public class PensionRunProperties
{
    [Fact]
    public void YearlyRun_AnyRowsInEveryWidth_AreThoseOfTheSingleClaim() => Properties.Hold(RandomRows.Columns, given =>
    {
        var columns = new RowColumns(given.Rows);
        var expected = Enumerable.Range(0, columns.Rows).Select(row => SingleClaims.YearlyRun(columns, row, given.Year, RandomRows.Parameters)).ToArray();
        foreach (var width in Widths.All)
        {
            var results = new YearlyRunResults(columns.Rows);
            YearlyRun.Compute(columns.Pensions, new(given.Year, RandomRows.Parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                Assert.Equal(expected[row], new(results.Old[row].Cents, results.New[row].Cents, results.Causes[row], results.Statuses[row]));
                Assert.Equal(results.New[row] - results.Old[row], results.Difference[row]);
            }

            results.AssertUntouchedBeyond(columns.Rows);
        }
    });

    [Fact]
    public void PensionOfYear_AnyRowsInEveryWidth_AreThoseOfTheSingleClaim() => Properties.Hold(RandomRows.Columns, given =>
    {
        var columns = new RowColumns(given.Rows);
        var expected = Enumerable.Range(0, columns.Rows).Select(row => SingleClaims.PensionOfYear(columns, row, given.Year, RandomRows.Parameters)).ToArray();
        foreach (var width in Widths.All)
        {
            var results = new PensionOfYearResults(columns.Rows);
            PensionOfYearRun.Compute(columns.Pensions, new(given.Year, RandomRows.Parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                Assert.Equal(expected[row], (results.PerYear[row].Cents, results.PerMonth[row].Cents, results.Total[row].Cents, results.Statuses[row]));
            }

            results.AssertUntouchedBeyond(columns.Rows);
        }
    });

    /// <summary>Lanes compute in passes of some hundred rows: none is left out or done twice between them, and a faulty row stays where it is.</summary>
    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    public void PensionOfYear_SeveralPassesInEveryWidth_AreThoseOfOneRowAfterTheOther(int count) => Properties.Hold(RandomRows.Any.ArrayOf(count), rows =>
    {
        var columns = new RowColumns(rows);
        var expected = new PensionOfYearResults(count);
        PensionOfYearRun.Compute(columns.Pensions, new(2025, RandomRows.Parameters), expected.Columns, LaneWidth.Scalar);
        foreach (var width in Widths.All)
        {
            var results = new PensionOfYearResults(count);
            PensionOfYearRun.Compute(columns.Pensions, new(2025, RandomRows.Parameters), results.Columns, width);
            results.AssertSame(expected);
        }
    }, times: 5);
}

/// <summary>Results of a yearly run with one row too many, which must stay as it is.</summary>
internal sealed class YearlyRunResults
{
    private const long Untouched = -987_654_321;

    internal YearlyRunResults(int rows)
    {
        (Old, New, Difference) = (new Money<PerMonth>[rows + 1], new Money<PerMonth>[rows + 1], new Money<PerMonth>[rows + 1]);
        (Causes, Statuses) = (new ChangeCause[rows + 1], new RowStatus[rows + 1]);
        for (var row = 0; row <= rows; row++)
        {
            Old[row] = New[row] = Difference[row] = new(Untouched);
            (Causes[row], Statuses[row]) = ((ChangeCause)255, (RowStatus)255);
        }
    }

    internal Money<PerMonth>[] Old { get; }

    internal Money<PerMonth>[] New { get; }

    internal Money<PerMonth>[] Difference { get; }

    internal ChangeCause[] Causes { get; }

    internal RowStatus[] Statuses { get; }

    internal YearlyRunColumns Columns => new() { Old = Old, New = New, Difference = Difference, Causes = Causes, Statuses = Statuses };

    internal YearlyRunMemory Memory => new() { Old = Old, New = New, Difference = Difference, Causes = Causes, Statuses = Statuses };

    internal void AssertUntouchedBeyond(int rows)
    {
        for (var row = rows; row < Old.Length; row++)
        {
            Assert.Equal((Untouched, Untouched, Untouched), (Old[row].Cents, New[row].Cents, Difference[row].Cents));
            Assert.Equal(((ChangeCause)255, (RowStatus)255), (Causes[row], Statuses[row]));
        }
    }

    internal void AssertSame(YearlyRunResults other)
    {
        Assert.Equal(other.Old, Old);
        Assert.Equal(other.New, New);
        Assert.Equal(other.Difference, Difference);
        Assert.Equal(other.Causes, Causes);
        Assert.Equal(other.Statuses, Statuses);
    }
}

/// <summary>Results of a year's pensions with one row too many, which must stay as it is.</summary>
internal sealed class PensionOfYearResults
{
    private const long Untouched = -987_654_321;

    internal PensionOfYearResults(int rows)
    {
        (PerYear, PerMonth, Total) = (new Money<PerYear>[rows + 1], new Money<PerMonth>[rows + 1], new Money<Once>[rows + 1]);
        Statuses = new RowStatus[rows + 1];
        for (var row = 0; row <= rows; row++)
        {
            (PerYear[row], PerMonth[row], Total[row], Statuses[row]) = (new(Untouched), new(Untouched), new(Untouched), (RowStatus)255);
        }
    }

    internal Money<PerYear>[] PerYear { get; }

    internal Money<PerMonth>[] PerMonth { get; }

    internal Money<Once>[] Total { get; }

    internal RowStatus[] Statuses { get; }

    internal PensionOfYearColumns Columns => new() { PerYear = PerYear, PerMonth = PerMonth, Total = Total, Statuses = Statuses };

    internal PensionOfYearMemory Memory => new() { PerYear = PerYear, PerMonth = PerMonth, Total = Total, Statuses = Statuses };

    internal void AssertUntouchedBeyond(int rows)
    {
        for (var row = rows; row < Total.Length; row++)
        {
            Assert.Equal((Untouched, Untouched, Untouched, (RowStatus)255), (PerYear[row].Cents, PerMonth[row].Cents, Total[row].Cents, Statuses[row]));
        }
    }

    internal void AssertSame(PensionOfYearResults other)
    {
        Assert.Equal(other.PerYear, PerYear);
        Assert.Equal(other.PerMonth, PerMonth);
        Assert.Equal(other.Total, Total);
        Assert.Equal(other.Statuses, Statuses);
    }
}
