using TyTal.Calc.Benefits;
using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Bulk;

public class BulkEdgeTests
{
    private static readonly Row Carpenter = new(Packed(2020, 3, 4), Packed(1980, 6, 15), 2_700_000, 10_000, 0);

    [Fact]
    public void Runs_EveryLengthOfTail_AreThoseOfOneRowAfterTheOther()
    {
        var random = new Random(7);
        for (var rows = 0; rows <= 33; rows++)
        {
            var columns = new RowColumns(Enumerable.Range(0, rows).Select(_ => Carpenter with { Claim = Packed(2016 + random.Next(9), 1 + random.Next(12), 1 + random.Next(28)), Earnings = random.Next(9_000_000) }).ToArray());
            var (run, year) = (Run(columns, LaneWidth.Scalar), Year(columns, LaneWidth.Scalar));
            foreach (var width in Widths.All)
            {
                Run(columns, width).AssertSame(run);
                Year(columns, width).AssertSame(year);
            }
        }
    }

    [Theory]
    [InlineData(2031)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2060)]
    public void YearlyRun_ClaimYearsAtBothEndsOfTheTables_AreThoseOfOneRowAfterTheOther(int year)
    {
        var columns = new RowColumns(Enumerable.Range(2016, 46).SelectMany(claimYear => new[] { (1, 1), (12, 31) }, (claimYear, day) => Carpenter with { Claim = Packed(claimYear, day.Item1, day.Item2) }).ToArray());
        foreach (var width in Widths.All)
        {
            var results = new YearlyRunResults(columns.Rows);
            YearlyRun.Compute(columns.Pensions, new(year, RandomRows.Parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                var expected = SingleClaims.YearlyRun(columns, row, year, RandomRows.Parameters);
                Assert.Equal((expected.New, expected.Status), (results.New[row].Cents, results.Statuses[row]));
            }
        }
    }

    [Fact]
    public void YearlyRun_FigureThenSupplied_RowIsMissingThenComputed()
    {
        var columns = new RowColumns(Enumerable.Repeat(Carpenter, 20).ToArray());
        var results = new YearlyRunResults(20);
        YearlyRun.Compute(columns.Pensions, 2027, KnownFigures.Announced, results.Columns);
        Assert.All(results.Statuses.Take(20), status => Assert.Equal(RowStatus.MissingFigure, status));
        YearlyRun.Compute(columns.Pensions, 2027, KnownFigures.Announced.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3_150m), results.Columns);
        Assert.All(results.Statuses.Take(20), status => Assert.Equal(RowStatus.Computed, status));
        Assert.All(results.Causes.Take(20), causes => Assert.Equal(ChangeCause.Index, causes));
    }

    [Theory]
    [InlineData(2024, 1960, 1, 1, ChangeCause.Index | ChangeCause.Age65LaterInYear, 2025, 1960, 1, 2)]
    [InlineData(2024, 1960, 1, 1, ChangeCause.Index | ChangeCause.Age65, 2025, 1960, 1, 1)]
    [InlineData(2024, 1960, 1, 1, ChangeCause.Index | ChangeCause.Age65LaterInYear, 2025, 1960, 2, 29)]
    [InlineData(2024, 1960, 1, 1, ChangeCause.Index, 2025, 1959, 12, 31)]
    public void YearlyRun_Birthdays_CausesOfTheDay(int claimYear, int _, int claimMonth, int claimDay, ChangeCause causes, int year, int birthYear, int birthMonth, int birthDay)
    {
        var columns = new RowColumns(Enumerable.Repeat(Carpenter with { Claim = Packed(claimYear - 1, claimMonth, claimDay), Birth = Packed(birthYear, birthMonth, birthDay) }, 17).ToArray());
        foreach (var width in Widths.All)
        {
            var results = new YearlyRunResults(17);
            YearlyRun.Compute(columns.Pensions, new(year, StatutoryParameters.Enacted), results.Columns, width);
            Assert.All(results.Causes.Take(17), cause => Assert.Equal(causes, cause));
        }
    }

    [Fact]
    public void Columns_OfDifferentLengths_AreRefusedUnwritten()
    {
        var results = new YearlyRunResults(2);
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var columns = new RowColumns([Carpenter, Carpenter]);
            YearlyRun.Compute(
                new() { ClaimDates = columns.ClaimDates, BirthDates = columns.BirthDates, AnnualEarnings = columns.Earnings, Degrees = columns.Degrees.AsSpan(1), Insurance = columns.Insurances },
                2025, StatutoryParameters.Enacted, results.Columns);
        });
        Assert.StartsWith("Degrees has 1 row; allowed is 2 rows, as in the other columns.", error.Message, StringComparison.Ordinal);
        results.AssertUntouchedBeyond(0);
    }

    [Fact]
    public void Results_TooShort_AreRefusedUnwritten()
    {
        var results = new YearlyRunResults(0);
        var error = Assert.Throws<ArgumentException>(() => YearlyRun.Compute(new RowColumns([Carpenter, Carpenter]).Pensions, 2025, StatutoryParameters.Enacted, results.Columns));
        Assert.StartsWith("Old has room for 1 row; allowed is 2 rows or more.", error.Message, StringComparison.Ordinal);
        results.AssertUntouchedBeyond(0);
    }

    [Fact]
    public void Results_OverFactsOrOneAnother_AreRefusedUnwritten()
    {
        var amounts = Enumerable.Repeat(new Money<PerDay>(500), 8).ToArray();
        var results = new AllowanceResults(8);
        var same = Assert.Throws<ArgumentException>(() => KelaDeductionRun.Compute(amounts, new() { Percents = new Percentage[8], Deductions = amounts, Rests = new Money<PerDay>[8], Statuses = new RowStatus[8] }));
        Assert.StartsWith("Deductions overlaps perDay; allowed is memory of its own.", same.Message, StringComparison.Ordinal);
        var other = Assert.Throws<ArgumentException>(() =>
        {
            var rests = new Money<PerDay>[16];
            KelaDeductionRun.Compute(amounts, new() { Percents = new Percentage[8], Deductions = rests.AsSpan(0, 9), Rests = rests.AsSpan(8), Statuses = new RowStatus[8] });
        });
        Assert.StartsWith("Deductions overlaps Rests", other.Message, StringComparison.Ordinal);
        Assert.All(amounts, amount => Assert.Equal(500, amount.Cents));
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2201)]
    public void Runs_YearOutsideTheAct_AreRefused(int year)
    {
        var columns = new RowColumns([Carpenter]);
        Assert.Contains("allowed is 2016 to 2200", Assert.Throws<ArgumentOutOfRangeException>(() => YearlyRun.Compute(columns.Pensions, year, StatutoryParameters.Enacted, new YearlyRunResults(1).Columns)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PensionOfYearRun.Compute(columns.Pensions, year, StatutoryParameters.Enacted, new PensionOfYearResults(1).Columns));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllowanceRun.Compute(columns.Allowances, year, StatutoryParameters.Enacted, new AllowanceResults(1).Columns));
        Assert.Throws<ArgumentOutOfRangeException>(() => LimitationRun.Compute([1], year, StatutoryParameters.Enacted, default));
    }

    [Fact]
    public void PackedValues_RoundTripsAndRefusals()
    {
        var leapDay = new NodaTime.LocalDate(2024, 2, 29);
        Assert.Equal((leapDay, "2024-02-29", true), (PackedDate.Of(leapDay).ToLocalDate(), PackedDate.Of(leapDay).ToString(), PackedDate.Of(leapDay).IsDay));
        Assert.True(PackedDate.Of(leapDay) < PackedDate.Of(leapDay.PlusDays(1)));
        Assert.False(default(PackedDate).IsDay);
        Assert.Contains("packedDate is 0", Assert.Throws<ArgumentOutOfRangeException>(() => default(PackedDate).ToLocalDate()).Message, StringComparison.Ordinal);
        Assert.Equal("12.5 %", PackedDegree.Of(IncapacityDegree.Of(12.5m)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => PackedDegree.Of(IncapacityDegree.Of(12.345m)));
        Assert.Contains("degree is 100.01; allowed is 0 to 100", Assert.Throws<ArgumentOutOfRangeException>(() => PackedDegree.FromHundredths(10_001).ToDegree()).Message, StringComparison.Ordinal);
        Assert.True(RowStatus.InvalidDegree.IsInvalid() && RowStatus.BeforePension.IsNotEntitled() && !RowStatus.Computed.IsNotEntitled());
    }

    private static YearlyRunResults Run(RowColumns columns, LaneWidth width)
    {
        var results = new YearlyRunResults(columns.Rows);
        YearlyRun.Compute(columns.Pensions, new(2025, StatutoryParameters.Enacted), results.Columns, width);
        return results;
    }

    private static PensionOfYearResults Year(RowColumns columns, LaneWidth width)
    {
        var results = new PensionOfYearResults(columns.Rows);
        PensionOfYearRun.Compute(columns.Pensions, new(2025, StatutoryParameters.Enacted), results.Columns, width);
        return results;
    }

    private static int Packed(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
