using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>A year of a portfolio is the sum of the years of its claims, each to its end: to the cent, in any order.</summary>
public class CashFlowRunTests
{
    private const int Years = 3;

    private static readonly Row Carpenter = new((2024 << 9) | (3 << 5) | 4, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0);

    /// <summary>Days that end something, or are beside it.</summary>
    private static readonly (int Month, int Day)[] Edges = [(1, 1), (1, 30), (1, 31), (2, 1), (2, 27), (2, 28), (2, 29), (3, 1), (3, 30), (3, 31), (4, 30), (12, 1), (12, 30), (12, 31)];

    /// <summary>A row and its end; half the rows are 65 in the year of it.</summary>
    private static readonly Gen<(Row Row, PackedDate End)> RowsAndEnds =
        from row in RandomRows.Any
        from year in Gen.Frequency((3, Gen.Constant((row.Claim >> 9) + 1)), (3, Gen.Constant((row.Birth >> 9) + 65)), (3, Gen.Choose(2016, 2060)))
        from is65 in Gen.Elements(true, false)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 31)
        let given = is65 ? row with { Birth = ((Year(year) - 65) << 9) | (month << 5) | day } : row
        from end in EndOf(given, Year(year))
        select (given, end);

    private static readonly Gen<((Row Row, PackedDate End)[] Rows, int From)> Portfolios =
        from count in Gen.Choose(1, 40)
        from rows in RowsAndEnds.ArrayOf(count)
        from at in Gen.Choose(0, count - 1)
        from before in Gen.Choose(0, Years - 1)
        select (rows, Math.Min(2060, Math.Max(2016, Year(rows[at].End.Packed >> 9) - before)));

    [Fact]
    public void Add_AnyRowsAndEnds_IsTheSumOfTheirTimelines() => Properties.Hold(Portfolios, given =>
    {
        var (amounts, paid) = Run(given.Rows, given.From);
        var columns = new RowColumns(given.Rows.Select(row => row.Row).ToArray());
        for (var i = 0; i < Years; i++)
        {
            var single = given.Rows.Select((row, at) => SingleClaims.PaidToEnd(columns, at, row.End, given.From + i, RandomRows.Parameters)).ToArray();
            Assert.Equal((single.Sum(), single.Count(cents => cents > 0)), (amounts[i].Cents, (int)paid[i]));
        }
    });

    [Fact]
    public void Add_OneRowAndItsEnd_IsItsTimeline() => Properties.Hold(RowsAndEnds, given =>
    {
        var from = Math.Min(2060, Year(given.End.Packed >> 9));
        var (amounts, _) = Run([given], from);
        Assert.Equal(SingleClaims.PaidToEnd(new RowColumns([given.Row]), 0, given.End, from, RandomRows.Parameters), amounts[0].Cents);
    }, times: 3_000);

    /// <summary>All years of a pension are its whole timeline through its end.</summary>
    [Fact]
    public void Add_EveryYearOfARow_IsItsWholeTimeline() => Properties.Hold(RowsAndEnds.Where(given => given.End.IsDay && given.End.ToLocalDate().Year <= 2060), given =>
    {
        var columns = new RowColumns([given.Row]);
        var statuses = new PensionOfYearResults(1);
        var parameters = RandomRows.Parameters.With(StatutoryFigure.EarningsRelatedPensionIndex, 2050, 4_100m).With(StatutoryFigure.WageCoefficient, 2050, 2.4m);
        PensionOfYearRun.Compute(columns.Pensions, 2060, parameters, statuses.Columns);
        var (amounts, paid) = (new Money<Once>[45], new long[45]);
        CashFlowRun.Add(columns.Pensions, new[] { given.End }, 2016, parameters, amounts, paid);
        var isPaid = statuses.Statuses[0] == RowStatus.Computed && given.End.ToLocalDate() >= columns.ClaimDates[0].ToLocalDate();
        var expected = isPaid ? BenefitTimeline.Of(RowClaim.OfPension(columns.Pensions, 0, new(2016, 1, 1), given.End.ToLocalDate()), parameters).Totals.Pension : default;
        Assert.Equal(expected.Cents, amounts.Sum(amount => amount.Cents));
    });

    [Fact]
    public void Add_RowsInAnotherOrderAndInParts_TheSameSums() => Properties.Hold(
        from given in Portfolios
        from shuffled in Gen.Shuffle(given.Rows)
        from cut in Gen.Choose(0, shuffled.Length)
        select (given, shuffled, cut),
        sample =>
        {
            var expected = Run(sample.given.Rows, sample.given.From);
            var (amounts, paid) = Run(sample.shuffled.Take(sample.cut).ToArray(), sample.given.From);
            Add(sample.shuffled.Skip(sample.cut).ToArray(), sample.given.From, amounts, paid);
            Assert.Equal(expected.Amounts, amounts);
            Assert.Equal(expected.Paid, paid);
        });

    /// <summary>Born 15 June 1961: 1 954.69 a month at 85 %, 1 609.75 at 70 % from 15 June 2026.</summary>
    [Theory]
    [InlineData(1, 1, 6_516)]
    [InlineData(1, 30, 195_469)]
    [InlineData(1, 31, 195_469)]
    [InlineData(2, 27, 195_469 + 175_922)]
    [InlineData(2, 28, 2 * 195_469)]
    [InlineData(6, 13, (5 * 195_469) + 84_703)]
    [InlineData(6, 14, (5 * 195_469) + 91_219)]
    [InlineData(6, 15, (5 * 195_469) + 91_219 + 5_366)]
    [InlineData(6, 30, (5 * 195_469) + 91_219 + 85_853)]
    [InlineData(7, 10, (5 * 195_469) + 91_219 + 85_853 + 53_658)]
    [InlineData(12, 31, (5 * 195_469) + 91_219 + 85_853 + (6 * 160_975))]
    public void Add_EndInTheYearOf65_ByHand(int month, int day, long cents)
    {
        var (amounts, paid) = (new Money<Once>[2], new long[2]);
        CashFlowRun.Add(
            new RowColumns([Carpenter with { Birth = (1961 << 9) | (6 << 5) | 15 }]).Pensions, new[] { PackedDate.Of(new LocalDate(2026, month, day)) }, 2026,
            KnownFigures.Announced.Projected(new IndexProjection { Through = 2027, PensionIndex = new(1.5m) }), amounts, paid);
        Assert.Equal((cents, 0L), (amounts[0].Cents, amounts[1].Cents));
        Assert.Equal([1L, 0L], paid);
    }

    /// <summary>The pension begins on 4 March 2025: 1 937.69 a month.</summary>
    [Theory]
    [InlineData(3, 3, 0, 0)]
    [InlineData(3, 4, 6_459, 1)]
    [InlineData(3, 30, 174_392, 1)]
    [InlineData(3, 31, 174_392, 1)]
    [InlineData(4, 15, 174_392 + 96_885, 1)]
    public void Add_EndInTheFirstYear_ByHand(int month, int day, long cents, long pensions)
    {
        var (amounts, paid) = (new Money<Once>[1], new long[1]);
        CashFlowRun.Add(new RowColumns([Carpenter]).Pensions, new[] { PackedDate.Of(new LocalDate(2025, month, day)) }, 2025, StatutoryParameters.Enacted, amounts, paid);
        Assert.Equal((cents, pensions), (amounts[0].Cents, paid[0]));
    }

    [Fact]
    public void Add_TwoPensions_YearsToTheirEnds()
    {
        var columns = new RowColumns([Carpenter, Carpenter, Carpenter with { Degree = 500 }]);
        PackedDate[] ends = [default, PackedDate.Of(new LocalDate(2027, 4, 10)), default];
        var (amounts, paid) = (new Money<Once>[3], new long[3]);
        var projected = KnownFigures.Announced.Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m) });
        CashFlowRun.Add(columns.Pensions, ends, 2026, projected, amounts, paid);

        // 12 × 1 954.69; 12 × 1 984.29, and of the other one three months and 10 ÷ 30 of the fourth, 5 952.87 + 661.43; 22 950 × 3 198 ÷ 3 037 ÷ 12 = 2 013.89.
        Assert.Equal([2 * 2_345_628L, 2_381_148L + 661_430L, 12 * 201_389L], amounts.Select(amount => amount.Cents));
        Assert.Equal([2L, 2L, 1L], paid);
    }

    [Fact]
    public void Add_EndThatIsNoDayOrBeforeThePension_AddsNothing()
    {
        var row = new Row((2024 << 9) | (11 << 5) | 1, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0);
        var columns = new RowColumns([row, row, row, row]);
        PackedDate[] ends = [PackedDate.Of(new LocalDate(2025, 6, 30)), PackedDate.FromPacked((2025 << 9) | (14 << 5) | 1), PackedDate.FromPacked(1), PackedDate.Of(new LocalDate(2025, 12, 31))];
        var (amounts, paid) = (new Money<Once>[1], new long[1]);
        CashFlowRun.Add(columns.Pensions, ends, 2025, StatutoryParameters.Enacted, amounts, paid);

        // November and December of 1 937.69.
        Assert.Equal((387_538L, 1L), (amounts[0].Cents, paid[0]));
    }

    [Fact]
    public void Add_OddColumnsAndYears_AreRefused()
    {
        var columns = new RowColumns([]);
        Assert.Throws<ArgumentException>(() => CashFlowRun.Add(columns.Pensions, new PackedDate[1], 2026, StatutoryParameters.Enacted, new Money<Once>[1], new long[1]));
        Assert.Throws<ArgumentException>(() => CashFlowRun.Add(columns.Pensions, default, 2026, StatutoryParameters.Enacted, new Money<Once>[1], new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowRun.Add(columns.Pensions, default, 2015, StatutoryParameters.Enacted, new Money<Once>[1], new long[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowRun.Add(columns.Pensions, default, 2199, StatutoryParameters.Enacted, new Money<Once>[3], new long[3]));
    }

    private static int Year(int year) => Math.Min(2060, Math.Max(2016, year));

    private static (Money<Once>[] Amounts, long[] Paid) Run((Row Row, PackedDate End)[] rows, int from)
    {
        var (amounts, paid) = (new Money<Once>[Years], new long[Years]);
        Add(rows, from, amounts, paid);
        return (amounts, paid);
    }

    private static void Add((Row Row, PackedDate End)[] rows, int from, Money<Once>[] amounts, long[] paid) =>
        CashFlowRun.Add(new RowColumns(rows.Select(row => row.Row).ToArray()).Pensions, rows.Select(row => row.End).ToArray(), from, RandomRows.Parameters, amounts, paid);

    /// <summary>An end in a year: any day, an edge of a month, at or beside the first day of the pension or the birthday; or none, or no day.</summary>
    private static Gen<PackedDate> EndOf(Row row, int year) => Gen.Frequency(
        (4, Gen.Choose(0, 364).Select(days => PackedDate.Of(new LocalDate(year, 1, 1).PlusDays(days)))),
        (4, Gen.Elements(Edges).Select(edge => edge == (2, 29) ? PackedDate.Of(new LocalDate(year, 3, 1).PlusDays(-1)) : PackedDate.Of(new LocalDate(year, edge.Month, edge.Day)))),
        (3, Beside(row.Claim, 1)),
        (4, Beside(row.Birth, 65)),
        (1, Gen.Elements(default, PackedDate.FromPacked((year << 9) | (13 << 5) | 1), PackedDate.FromPacked((year << 9) | (2 << 5) | 30), PackedDate.FromPacked(-1))));

    private static Gen<PackedDate> Beside(int packed, int years) => Gen.Choose(-1, 1).Select(days =>
    {
        var day = PackedDate.FromPacked(packed);
        return day.IsDay && day.Year + years < 9999 ? PackedDate.Of(day.ToLocalDate().PlusYears(years).PlusDays(days)) : day;
    });
}
