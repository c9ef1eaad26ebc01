using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>Runs under supposed constants are the single claims under the same, to the cent, whatever the percentages are multiples of.</summary>
public class ReformRunProperties
{
    private static readonly Gen<(Row[] Rows, int Year, RuleConstants Constants)> Given =
        from columns in RandomRows.Columns
        from constants in RandomReforms.Any
        select (columns.Rows, columns.Year, constants);

    [Fact]
    public void YearlyRun_RandomReformsInEveryWidth_AreThoseOfTheSingleClaim() => Properties.Hold(Given, given =>
    {
        var (columns, parameters) = (new RowColumns(given.Rows), RandomRows.Parameters.Hypothetically(given.Constants));
        var expected = Enumerable.Range(0, columns.Rows).Select(row => SingleClaims.YearlyRun(columns, row, given.Year, parameters)).ToArray();
        foreach (var width in Widths.All)
        {
            var results = new YearlyRunResults(columns.Rows);
            YearlyRun.Compute(columns.Pensions, new(given.Year, parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                Assert.Equal(expected[row], new(results.Old[row].Cents, results.New[row].Cents, results.Causes[row], results.Statuses[row]));
            }

            results.AssertUntouchedBeyond(columns.Rows);
        }
    });

    [Fact]
    public void PensionOfYear_RandomReformsInEveryWidth_AreThoseOfTheSingleClaim() => Properties.Hold(Given, given =>
    {
        var (columns, parameters) = (new RowColumns(given.Rows), RandomRows.Parameters.Hypothetically(given.Constants));
        var expected = Enumerable.Range(0, columns.Rows).Select(row => SingleClaims.PensionOfYear(columns, row, given.Year, parameters)).ToArray();
        foreach (var width in Widths.All)
        {
            var results = new PensionOfYearResults(columns.Rows);
            PensionOfYearRun.Compute(columns.Pensions, new(given.Year, parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                Assert.Equal(expected[row], (results.PerYear[row].Cents, results.PerMonth[row].Cents, results.Total[row].Cents, results.Statuses[row]));
            }

            results.AssertUntouchedBeyond(columns.Rows);
        }
    });

    [Fact]
    public void LimitationRun_RandomReforms_AreTheRules() => Properties.Hold(RandomReforms.Any, constants =>
    {
        var parameters = StatutoryParameters.Enacted.Hypothetically(constants);
        var categories = Enumerable.Range(1, 20).Select(category => (byte)category).ToArray();
        var (perYear, perMonth, statuses) = (new Money<PerYear>[20], new Money<PerMonth>[20], new RowStatus[20]);
        LimitationRun.Compute(categories, 2024, parameters, new() { PerYear = perYear, PerMonth = perMonth, Statuses = statuses });
        for (var row = 0; row < 20; row++)
        {
            var single = LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(row + 1)), 2024, parameters);
            Assert.Equal((single.PerYear.Value, single.PerMonth.Value), (perYear[row], perMonth[row]));
        }
    });

    [Fact]
    public void YearlyRun_HypotheticalIndexOfAnEnactedYear_IsTheSingleClaims() => Properties.Hold(RandomRows.Columns, given =>
    {
        var parameters = RandomRows.Parameters.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 2_999).Hypothetically(StatutoryFigure.WageCoefficient, 2023, 2.5m);
        var columns = new RowColumns(given.Rows);
        var results = new YearlyRunResults(columns.Rows);
        YearlyRun.Compute(columns.Pensions, given.Year, parameters, results.Columns);
        for (var row = 0; row < columns.Rows; row++)
        {
            Assert.Equal(SingleClaims.YearlyRun(columns, row, given.Year, parameters), new(results.Old[row].Cents, results.New[row].Cents, results.Causes[row], results.Statuses[row]));
        }
    });

    /// <summary>Lanes compute multiples of five percent only; every other percentage goes row by row, exactly.</summary>
    [Theory]
    [InlineData(85, 70, true)]
    [InlineData(80, 70, true)]
    [InlineData(0, 0, true)]
    [InlineData(100, 5, true)]
    [InlineData(82.5, 70, false)]
    [InlineData(81, 70, false)]
    [InlineData(85, 66.667, false)]
    public void FitLanes_MultiplesOfFivePercentOnly(double until, double from, bool fits) => Assert.Equal(fits, new PensionFigures(2026, StatutoryParameters.Enacted.Hypothetically(new RuleConstants
    {
        PensionPercentUntilChange = Percentage.Of((decimal)until),
        PensionPercentFromChange = Percentage.Of((decimal)from),
    })).FitLanes);

    /// <summary>The carpenter's row at 80 %, at 82.5 % and at 66.667 %: 27 000 × percentage × 3 104 ÷ 3 037 ÷ 12 = 1 839.71, 1 897.20, 1 533.10.</summary>
    [Theory]
    [InlineData(80, 183_971)]
    [InlineData(82.5, 189_720)]
    [InlineData(66.667, 153_310)]
    public void YearlyRun_CarpenterUnderAReform_ByHand(double percent, long cents)
    {
        var columns = new RowColumns(Enumerable.Repeat(new Row((2024 << 9) | (3 << 5) | 4, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0), 20).ToArray());
        var results = new YearlyRunResults(columns.Rows);
        YearlyRun.Compute(columns.Pensions, 2026, StatutoryParameters.Enacted.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of((decimal)percent) }), results.Columns);

        Assert.All(results.New.Take(20), amount => Assert.Equal(cents, amount.Cents));
    }

    [Fact]
    public void CashFlow_TwoPensions_YearsToTheirEnds()
    {
        var row = new Row((2024 << 9) | (3 << 5) | 4, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0);
        var columns = new RowColumns([row, row, row with { Degree = 500 }]);
        PackedDate[] ends = [default, PackedDate.Of(new NodaTime.LocalDate(2027, 4, 10)), default];
        var (amounts, paid) = (new Money<Once>[3], new long[3]);
        var projected = KnownFigures.Announced.Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m) });
        CashFlowRun.Add(columns.Pensions, ends, 2026, projected, amounts, paid);

        // 12 × 1 954.69; 12 × 1 984.29; 22 950 × 3 198 ÷ 3 037 ÷ 12 = 2 013.89.
        Assert.Equal([2 * 2_345_628L, 2_381_148L + 793_716L, 12 * 201_389L], amounts.Select(amount => amount.Cents));
        Assert.Equal([2L, 2L, 1L], paid);
    }

    /// <summary>Earnings that are lifted to a large minimum, and large indices: the product would not fit the numbers of the lanes.</summary>
    [Theory]
    [InlineData(200_000, 2026)]
    [InlineData(150_000, 2026)]
    [InlineData(0, 2110)]
    [InlineData(0, 2160)]
    public void Runs_LargeFigures_AreThoseOfOneRowAfterTheOther(int index, int year)
    {
        var parameters = index > 0
            ? StatutoryParameters.Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, year, index)
            : StatutoryParameters.Enacted.Projected(new IndexProjection { Through = year, PensionIndex = new(3m), WageCoefficient = new(3m) });
        var rows = Enumerable.Range(0, 64).Select(row => new Row(((year - 1 - (row % 30)) << 9) | (3 << 5) | 4, ((year - 40) << 9) | (6 << 5) | 15, row * 100_000L, 10_000, 0))
            .Where(row => row.Claim >> 9 >= 2016).ToArray();
        var columns = new RowColumns(rows);
        var (expected, expectedRun) = (new PensionOfYearResults(rows.Length), new YearlyRunResults(rows.Length));
        PensionOfYearRun.Compute(columns.Pensions, new(year, parameters), expected.Columns, LaneWidth.Scalar);
        YearlyRun.Compute(columns.Pensions, new(year, parameters), expectedRun.Columns, LaneWidth.Scalar);
        Assert.Contains(expected.Statuses, status => status == RowStatus.Computed);
        foreach (var width in Widths.All)
        {
            var (results, run) = (new PensionOfYearResults(rows.Length), new YearlyRunResults(rows.Length));
            PensionOfYearRun.Compute(columns.Pensions, new(year, parameters), results.Columns, width);
            YearlyRun.Compute(columns.Pensions, new(year, parameters), run.Columns, width);
            results.AssertSame(expected);
            run.AssertSame(expectedRun);
        }
    }

    [Fact]
    public void CashFlow_EndThatIsNoDayOrBeforeThePension_AddsNothing()
    {
        var row = new Row((2024 << 9) | (11 << 5) | 1, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0);
        var columns = new RowColumns([row, row, row, row]);
        PackedDate[] ends = [PackedDate.Of(new NodaTime.LocalDate(2025, 6, 30)), PackedDate.FromPacked((2025 << 9) | (14 << 5) | 1), PackedDate.FromPacked(1), PackedDate.Of(new NodaTime.LocalDate(2025, 12, 31))];
        var (amounts, paid) = (new Money<Once>[1], new long[1]);
        CashFlowRun.Add(columns.Pensions, ends, 2025, StatutoryParameters.Enacted, amounts, paid);

        // November and December of 1 937.69.
        Assert.Equal((387_538L, 1L), (amounts[0].Cents, paid[0]));
    }

    [Fact]
    public void CashFlow_OfOneRow_IsThatOfTheClaim() => Properties.Hold(RandomRows.Any, row =>
    {
        var columns = new RowColumns([row]);
        var (amounts, paid) = (new Money<Once>[3], new long[3]);
        CashFlowRun.Add(columns.Pensions, new PackedDate[1], 2026, RandomRows.Parameters, amounts, paid);
        for (var i = 0; i < 3; i++)
        {
            var single = SingleClaims.PensionOfYear(columns, 0, 2026 + i, RandomRows.Parameters);
            Assert.Equal((single.Total, single.Total > 0 ? 1L : 0L), (amounts[i].Cents, paid[i]));
        }
    });

    [Fact]
    public void CashFlow_OddColumnsAndYears_AreRefused()
    {
        var columns = new RowColumns([]);
        Assert.Throws<ArgumentException>(() => CashFlowRun.Add(columns.Pensions, new PackedDate[1], 2026, StatutoryParameters.Enacted, new Money<Once>[1], new long[1]));
        Assert.Throws<ArgumentException>(() => CashFlowRun.Add(columns.Pensions, default, 2026, StatutoryParameters.Enacted, new Money<Once>[1], new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowRun.Add(columns.Pensions, default, 2015, StatutoryParameters.Enacted, new Money<Once>[1], new long[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowRun.Add(columns.Pensions, default, 2199, StatutoryParameters.Enacted, new Money<Once>[3], new long[3]));
    }
}
