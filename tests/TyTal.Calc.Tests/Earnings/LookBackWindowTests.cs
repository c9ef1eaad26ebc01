using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

public class LookBackWindowTests
{
    private static readonly LocalDate LongAgo = new(2010, 1, 1);

    [Theory]
    [InlineData("2016-01-01", "2015-01-01", "2015-12-31")]
    [InlineData("2019-12-31", "2018-12-31", "2019-12-30")]
    [InlineData("2016-02-29", "2015-02-28", "2016-02-28")]
    public void Of_Before2020_TheYearBefore(string claim, string from, string to) => Assert.Equal(Interval(from, to), LookBackWindow.Of(Day(claim), LongAgo));

    [Theory]
    [InlineData("2018-12-30", "2018-12-31")]
    [InlineData("2018-12-31", "2018-12-31")]
    [InlineData("2019-01-01", "2019-01-01")]
    [InlineData("2019-12-30", "2019-12-30")]
    public void Of_Before2020ShorterEmployment_FromItsStart(string employmentFrom, string from) =>
        Assert.Equal(Interval(from, "2019-12-30"), LookBackWindow.Of(new(2019, 12, 31), Day(employmentFrom)));

    [Theory]
    [InlineData("2020-01-01", "2019-01-01", "2019-12-31")]
    [InlineData("2024-04-15", "2023-05-01", "2024-03-31")]
    [InlineData("2024-05-01", "2023-05-01", "2024-04-30")]
    [InlineData("2024-05-02", "2023-06-01", "2024-04-30")]
    [InlineData("2024-04-30", "2023-05-01", "2024-03-31")]
    public void Of_From2020_FullPayPeriodsInsideTheYear(string claim, string from, string to) =>
        Assert.Equal(Interval(from, to), LookBackWindow.Of(Day(claim), LongAgo, Months()));

    [Theory]
    [InlineData("2023-11-20", "2023-11-20", "2024-03-31")]
    [InlineData("2024-03-10", "2024-03-10", "2024-03-31")]
    [InlineData("2024-04-02", "2024-04-02", "2024-04-14")]
    [InlineData("2024-04-15", "2024-04-15", "2024-04-15")]
    [InlineData("2023-04-15", "2023-05-01", "2024-03-31")]
    [InlineData("2023-04-16", "2023-04-16", "2024-03-31")]
    public void Of_From2020ShorterEmployment_FromItsStartToTheLastFullPeriod(string employmentFrom, string from, string to) =>
        Assert.Equal(Interval(from, to), LookBackWindow.Of(new(2024, 4, 15), Day(employmentFrom), Months()));

    [Fact]
    public void Of_Retired_TheYearBeforeRetirementByTheVersionOfTheClaimDate()
    {
        Assert.Equal(Interval("2014-03-10", "2015-03-09"), LookBackWindow.Of(new(2019, 12, 31), LongAgo, retiredOn: new(2015, 3, 10)));
        Assert.Equal(Interval("2023-05-01", "2024-03-31"), LookBackWindow.Of(new(2025, 6, 2), LongAgo, Months(), new(2024, 4, 10)));
        Assert.Equal(Interval("2015-03-10", "2015-03-10"), LookBackWindow.Of(new(2024, 4, 15), new(2015, 3, 10), retiredOn: new(2015, 3, 10)));
    }

    [Fact]
    public void Of_RetiredAfterTheClaimDateOrBeforeTheEmployment_ErrorNamesIt()
    {
        Assert.StartsWith("retiredOn is 2024-04-16; allowed is 1900-01-01 to 2024-04-15.", Assert.Throws<ArgumentOutOfRangeException>(() => LookBackWindow.Of(new(2024, 4, 15), LongAgo, retiredOn: new(2024, 4, 16))).Message, StringComparison.Ordinal);
        Assert.StartsWith("employmentFrom is 2010-01-01; allowed is 2009-12-31 (retiredOn) or earlier", Assert.Throws<ArgumentOutOfRangeException>(() => LookBackWindow.Of(new(2024, 4, 15), LongAgo, retiredOn: new(2009, 12, 31))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PeriodsInAnyOrder_SameWindow() =>
        Assert.Equal(LookBackWindow.Of(new(2024, 4, 15), LongAgo, Months()), LookBackWindow.Of(new(2024, 4, 15), LongAgo, Months().Reverse().ToValueList()));

    [Fact]
    public void Of_PeriodsOfTheYearOnly_NothingIsMissing() =>
        Assert.Equal(Interval("2023-05-01", "2024-03-31"), LookBackWindow.Of(new(2024, 4, 15), LongAgo, Months().Where(month => month.Start >= new LocalDate(2023, 5, 1) && month.End < new LocalDate(2024, 4, 1)).ToValueList()));

    [Fact]
    public void Of_OverlappingPeriods_ErrorNamesThem() =>
        Refused("payPeriods overlap: 2023-06-01 to 2023-06-30 and 2023-06-30 to 2023-07-31.", Months().Select(month => month.Start == new LocalDate(2023, 7, 1) ? new DateInterval(new(2023, 6, 30), month.End) : month));

    [Fact]
    public void Of_AHoleInside_ErrorNamesTheDays() => Refused("payPeriods leave out 2023-07-01 to 2023-07-31.", Months().Where(month => month.Start != new LocalDate(2023, 7, 1)));

    [Fact]
    public void Of_AHoleAtTheStart_ErrorNamesTheDays() => Refused("payPeriods leave out 2023-04-15 to 2023-05-31.", Months().Where(month => month.Start >= new LocalDate(2023, 6, 1)));

    [Fact]
    public void Of_AHoleAtTheEnd_ErrorNamesTheDays() => Refused("payPeriods leave out 2024-03-01 to 2024-04-14.", Months().Where(month => month.End < new LocalDate(2024, 3, 1)));

    [Fact]
    public void Of_NoPeriods_ErrorNamesTheYear() => Refused("payPeriods hold no full pay period from 2023-04-15 to 2024-04-14.", []);

    [Fact]
    public void Of_BadDates_ErrorNamesThem()
    {
        Assert.StartsWith("claimDate is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => LookBackWindow.Of(new(2015, 12, 31), LongAgo)).Message, StringComparison.Ordinal);
        Assert.StartsWith("employmentFrom is 2019-01-02", Assert.Throws<ArgumentOutOfRangeException>(() => LookBackWindow.Of(new(2019, 1, 1), new(2019, 1, 2))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-01", 1, "2023-05-01 to 2023-05-31")]
    [InlineData("2024-05-01", 12, "2024-04-01 to 2024-04-30")]
    [InlineData("2024-03-01", 1, "2023-03-01 to 2023-03-31")]
    [InlineData("2024-03-01", 12, "2024-02-01 to 2024-02-29")]
    public void Of_AMissingMonthOfAnyLengthAtAnEnd_IsRefused(string claim, int number, string hole)
    {
        var first = Day(claim).PlusYears(-1);
        var periods = Enumerable.Range(1, 12).Where(i => i != number).Select(i => first.PlusMonths(i - 1)).Select(start => new DateInterval(start, start.PlusMonths(1).PlusDays(-1))).ToValueList();

        Assert.StartsWith("payPeriods leave out " + hole, Assert.Throws<ArgumentException>(() => LookBackWindow.Of(Day(claim), LongAgo, periods)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheFirstPartOfAMonthOfANewEmployment_IsEnough()
    {
        Assert.Equal(Interval("2024-03-20", "2024-03-31"), LookBackWindow.Of(new(2024, 4, 15), new(2024, 3, 20), ValueList.Create(Interval("2024-03-20", "2024-03-31"))));
        Assert.Equal(Interval("2024-03-20", "2024-03-31"), LookBackWindow.Of(new(2024, 4, 30), new(2024, 3, 20), ValueList.Create(Interval("2024-03-20", "2024-03-31"))));
        Assert.StartsWith("payPeriods leave out 2024-04-01 to 2024-04-30", Assert.Throws<ArgumentException>(() => LookBackWindow.Of(new(2024, 5, 1), new(2024, 3, 20), ValueList.Create(Interval("2024-03-20", "2024-03-31")))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-04-15", true)]
    [InlineData("2024-04-16", false)]
    public void Of_HalfMonths_TheNextEndsOnThe15thOrTheLastDay(string claim, bool taken)
    {
        var halves = Months().Where(month => month.Start >= new LocalDate(2023, 4, 1) && month.End < new LocalDate(2024, 4, 1))
            .SelectMany(month => new[] { new DateInterval(month.Start, month.Start.PlusDays(14)), new DateInterval(month.Start.PlusDays(15), month.End) })
            .ToValueList();

        Assert.Equal(taken, Record.Exception(() => LookBackWindow.Of(Day(claim), LongAgo, halves)) is null);
    }

    [Theory]
    [InlineData("2024-04-14", true)]
    [InlineData("2024-04-15", false)]
    public void Of_TwoWeeks_TheNextEndsTwoWeeksLater(string claim, bool taken)
    {
        var weeks = Enumerable.Range(0, 30).Select(i => new LocalDate(2024, 3, 31).PlusDays(-14 * i)).Select(end => new DateInterval(end.PlusDays(-13), end)).ToValueList();

        Assert.Equal(taken, Record.Exception(() => LookBackWindow.Of(Day(claim), LongAgo, weeks)) is null);
    }

    [Theory]
    [InlineData("2016-10-01", "2017-02-01", 121)]
    [InlineData("2023-04-15", "2024-04-14", 360)]
    [InlineData("2024-05-31", "2024-05-31", 1)]
    [InlineData("2024-05-30", "2024-05-31", 1)]
    [InlineData("2024-05-29", "2024-05-31", 2)]
    [InlineData("2023-02-28", "2023-02-28", 1)]
    [InlineData("2024-02-29", "2024-02-29", 1)]
    [InlineData("2023-02-27", "2023-02-28", 4)]
    [InlineData("2024-02-28", "2024-02-29", 3)]
    [InlineData("2023-02-02", "2023-02-28", 29)]
    [InlineData("2023-02-01", "2023-02-28", 30)]
    [InlineData("2023-02-25", "2023-03-03", 9)]
    [InlineData("2024-02-19", "2024-03-05", 17)]
    [InlineData("2023-02-02", "2023-03-30", 59)]
    [InlineData("2023-02-02", "2023-03-31", 59)]
    [InlineData("2023-01-31", "2023-02-28", 30)]
    public void Days_OfAWindow_By30Of360AndASingleDayIsOne(string from, string to, int days) => Assert.Equal(new DayCount(days), LookBackWindow.Days(Interval(from, to)));

    internal static ValueList<DateInterval> Months() => Enumerable.Range(0, 72)
        .Select(i => new LocalDate(2019, 1, 1).PlusMonths(i))
        .Select(first => new DateInterval(first, first.PlusMonths(1).PlusDays(-1)))
        .ToValueList();

    private static void Refused(string message, IEnumerable<DateInterval> periods) => Assert.StartsWith(
        message, Assert.Throws<ArgumentException>(() => LookBackWindow.Of(new(2024, 4, 15), LongAgo, periods.ToValueList())).Message, StringComparison.Ordinal);

    private static DateInterval Interval(string from, string to) => new(Day(from), Day(to));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
