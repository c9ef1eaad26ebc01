using NodaTime;
using TyTal.Calc.Earnings;

namespace TyTal.Calc.Tests.Earnings;

public class FirstWeeksEarningsTests
{
    [Fact]
    public void Window_Before2020_The28DaysBefore() => Assert.Equal(
        new DateInterval(new(2019, 12, 3), new(2019, 12, 30)), FirstWeeksEarnings.Window(new(2019, 12, 31), new(2010, 1, 1)));

    [Fact]
    public void Window_Before2020ShortEmployment_FromItsStart() => Assert.Equal(
        new DateInterval(new(2019, 12, 20), new(2019, 12, 30)), FirstWeeksEarnings.Window(new(2019, 12, 31), new(2019, 12, 20)));

    [Theory]
    [InlineData(7, "2024-05-06", "2024-06-02")]
    [InlineData(14, "2024-05-06", "2024-06-02")]
    [InlineData(19, "2024-05-15", "2024-06-02")]
    [InlineData(8, "2024-05-10", "2024-06-02")]
    public void Window_From2020_FullPayPeriodsNearest28Days(int length, string from, string to)
    {
        // 7 × 4 and 14 × 2 make 28; of 19 and 38 days 19 is nearer; 24 and 32 are equally near: the fewer.
        var periods = Enumerable.Range(0, 12).Select(i => Interval(new LocalDate(2024, 6, 2).PlusDays(-length * i), length)).ToValueList();

        Assert.Equal(new DateInterval(Day(from), Day(to)), FirstWeeksEarnings.Window(new(2024, 6, 4), new(2010, 1, 1), periods));
    }

    [Fact]
    public void Window_MonthlyPay_TheLastFullMonth() => Assert.Equal(
        new DateInterval(new(2024, 5, 1), new(2024, 5, 31)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2010, 1, 1), Months2024()));

    [Fact]
    public void Window_EmploymentBeganInTheLastMonth_TheWholeEmployment() => Assert.Equal(
        new DateInterval(new(2024, 5, 20), new(2024, 6, 14)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 5, 20), Months2024()));

    [Theory]
    [InlineData(8)]
    [InlineData(2)]
    public void Window_EmploymentShorterThanFourWeeklyPeriods_TheWholeEmployment(int periodsGiven)
    {
        var periods = Enumerable.Range(0, periodsGiven).Select(i => Interval(new LocalDate(2024, 5, 19).PlusDays(-7 * i), 7)).ToValueList();

        Assert.Equal(new DateInterval(new(2024, 5, 1), new(2024, 5, 19)), FirstWeeksEarnings.Window(new(2024, 5, 20), new(2024, 5, 1), periods));
    }

    [Fact]
    public void Window_EmploymentAsLongAsItsOneShortPeriod_ThatPeriod() => Assert.Equal(
        new DateInterval(new(2024, 5, 1), new(2024, 5, 20)),
        FirstWeeksEarnings.Window(new(2024, 5, 21), new(2024, 5, 1), ValueList.Create(Interval(new(2024, 5, 20), 20))));

    [Fact]
    public void Window_FirstDayOfWork_ThatDay() => Assert.Equal(
        new DateInterval(new(2024, 6, 15), new(2024, 6, 15)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 6, 15)));

    [Fact]
    public void Window_GapBetweenPayPeriods_NothingBeforeTheGap()
    {
        var periods = ValueList.Create(Interval(new(2024, 6, 2), 7), Interval(new(2024, 5, 20), 7));

        Assert.Equal(new DateInterval(new(2024, 5, 27), new(2024, 6, 2)), FirstWeeksEarnings.Window(new(2024, 6, 4), new(2010, 1, 1), periods));
    }

    [Fact]
    public void Window_EmploymentBeganWithTheLastFullMonth_ThatMonth() => Assert.Equal(
        new DateInterval(new(2024, 5, 1), new(2024, 5, 31)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 5, 1), Months2024()));

    [Theory]
    [InlineData("2024-05-01", "2024-05-05", "2024-05-24")]
    [InlineData("2024-05-02", "2024-05-02", "2024-05-28")]
    public void Window_EmploymentOf28And27Days_OnlyTheShorterCountsWhole(string employmentFrom, string from, string to) => Assert.Equal(
        new DateInterval(Day(from), Day(to)), FirstWeeksEarnings.Window(new(2024, 5, 29), Day(employmentFrom), ValueList.Create(Interval(new(2024, 5, 24), 20))));

    [Fact]
    public void Window_ThePeriodEndsTheDayBeforeTheClaim_ItCounts() => Assert.Equal(
        new DateInterval(new(2024, 5, 1), new(2024, 5, 31)), FirstWeeksEarnings.Window(new(2024, 6, 1), new(2010, 1, 1), Months2024()));

    [Fact]
    public void Window_TheNewestPeriodEnded31DaysBeforeTheEve_IsStillTaken() => Assert.Equal(
        new DateInterval(new(2024, 5, 8), new(2024, 5, 14)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2010, 1, 1), ValueList.Create(Interval(new(2024, 5, 14), 7))));

    [Fact]
    public void Window_NoPeriods_OnlyAnEmploymentOf31DaysIsAnswered()
    {
        Assert.Equal(new DateInterval(new(2024, 5, 15), new(2024, 6, 14)), FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 5, 15)));
        Refusal.Is(
            "payPeriods is without a period before the claim date; allowed is a list with a full period that ends on 2024-05-14 or later.",
            () => FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 5, 14)));
    }

    [Fact]
    public void Window_BadInput_ErrorNamesIt()
    {
        Assert.StartsWith("employmentFrom is 2024-06-16", Assert.Throws<ArgumentOutOfRangeException>(() => FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 6, 16))).Message, StringComparison.Ordinal);
        Assert.StartsWith("claimDate is 2015-06-15", Assert.Throws<ArgumentOutOfRangeException>(() => FirstWeeksEarnings.Window(new(2015, 6, 15), new(2010, 6, 16))).Message, StringComparison.Ordinal);
        Assert.StartsWith("payPeriods is without a period", Assert.Throws<ArgumentOutOfRangeException>(() => FirstWeeksEarnings.Window(new(2024, 6, 15), new(1994, 6, 16))).Message, StringComparison.Ordinal);
        var stale = ValueList.Create(Interval(new(2024, 5, 13), 7));
        Assert.StartsWith("payPeriods is a list that ends on 2024-05-13; allowed is a list with a full period that ends on 2024-05-14 or later", Assert.Throws<ArgumentOutOfRangeException>(() => FirstWeeksEarnings.Window(new(2024, 6, 15), new(1994, 6, 16), stale)).Message, StringComparison.Ordinal);
        var overlap = ValueList.Create(Interval(new(2024, 6, 2), 7), Interval(new(2024, 5, 27), 7));
        Assert.StartsWith("payPeriods overlap", Assert.Throws<ArgumentException>(() => FirstWeeksEarnings.Window(new(2024, 6, 15), new(2010, 1, 1), overlap)).Message, StringComparison.Ordinal);
    }

    private static ValueList<DateInterval> Months2024() =>
        Enumerable.Range(1, 6).Select(month => new DateInterval(new(2024, month, 1), new LocalDate(2024, month, 1).PlusMonths(1).PlusDays(-1))).ToValueList();

    private static DateInterval Interval(LocalDate end, int days) => new(end.PlusDays(1 - days), end);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
