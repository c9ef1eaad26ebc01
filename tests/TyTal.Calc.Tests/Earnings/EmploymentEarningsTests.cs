using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

public class EmploymentEarningsTests
{
    private static readonly LocalDate Claim = new(2024, 4, 15);

    [Fact]
    public void OfPayPeriods_From2020_FullPeriodsOfTheYearAdded()
    {
        var employment = EmploymentEarnings.OfPayPeriods(Claim, new(2010, 1, 1), Months());

        Assert.Equal(new DateInterval(new(2023, 5, 1), new(2024, 3, 31)), employment.Window);
        Assert.Equal((Euros.Once(11 * 3_000m), 11), (employment.Earnings, employment.UnpaidDays));
    }

    [Fact]
    public void OfPayPeriods_EmploymentBeganInsideAPeriod_ThatPeriodCounts()
    {
        var employment = EmploymentEarnings.OfPayPeriods(Claim, new(2024, 2, 12), Months());

        Assert.Equal(new DateInterval(new(2024, 2, 12), new(2024, 3, 31)), employment.Window);
        Assert.Equal(Euros.Once(6_000m), employment.Earnings);
    }

    [Fact]
    public void OfPayPeriods_Before2020_PeriodsCutAtTheWindow()
    {
        var periods = ValueList.Create(Period("2018-04-15", "2018-12-31", 20_000m), Period("2019-01-01", "2019-04-14", 10_000m));

        Assert.Equal(Euros.Once(30_000m), EmploymentEarnings.OfPayPeriods(new(2019, 4, 15), new(2010, 1, 1), periods).Earnings);
    }

    [Theory]
    [InlineData("2018-04-01", "2019-04-14", "payPeriods: 2018-04-01 to 2019-04-14 crosses the look-back window 2018-04-15 to 2019-04-14; cut it there.")]
    [InlineData("2018-04-15", "2019-04-15", "payPeriods: 2018-04-15 to 2019-04-15 crosses")]
    [InlineData("2018-04-16", "2019-04-14", "payPeriods leave out 2018-04-15 to 2018-04-15.")]
    [InlineData("2018-04-15", "2019-04-13", "payPeriods leave out 2019-04-14 to 2019-04-14.")]
    [InlineData("2019-04-15", "2019-04-30", "payPeriods leave out 2018-04-15 to 2019-04-14.")]
    public void OfPayPeriods_Before2020OtherPeriods_ErrorNamesTheDays(string from, string to, string error)
    {
        var shorter = error.Contains("2018-04-15 to 2018-04-15", StringComparison.Ordinal);
        var employmentFrom = shorter ? new LocalDate(2018, 4, 15) : new(2010, 1, 1);

        Assert.StartsWith(error, Assert.Throws<ArgumentException>(() => EmploymentEarnings.OfPayPeriods(new(2019, 4, 15), employmentFrom, ValueList.Create(Period(from, to, 1m)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfPayPeriods_NoFullPeriodYet_TheWholeEmploymentCutAtTheEve()
    {
        var employment = EmploymentEarnings.OfPayPeriods(Claim, new(2024, 4, 2), ValueList.Create(Period("2024-04-01", "2024-04-14", 900m)));

        Assert.Equal((new DateInterval(new(2024, 4, 2), new(2024, 4, 14)), Euros.Once(900m)), (employment.Window, employment.Earnings));
    }

    [Fact]
    public void OfPayPeriods_FirstDayOfWork_ThatDay() =>
        Assert.Equal(Euros.Once(100m), EmploymentEarnings.OfPayPeriods(Claim, Claim, ValueList.Create(Period("2024-04-15", "2024-04-15", 100m))).Earnings);

    [Fact]
    public void Days_WithoutAWindow_IsRefused() => Assert.Equal(
        "window is missing. (Parameter 'window')",
        Assert.Throws<ArgumentNullException>(() => UnpaidAbsence.Days(ValueList.Create(new DateInterval(Claim, Claim)), null!)).Message);

    [Fact]
    public void OfPartDays_From1July2017_WholeDaysTiesUp()
    {
        Assert.Equal(new DayCount(0), UnpaidAbsence.OfPartDays(new(2017, 6, 30), 40m, 8m));
        Assert.Equal(new DayCount(5), UnpaidAbsence.OfPartDays(new(2017, 7, 1), 40m, 8m));
        Assert.Equal(new DayCount(3), UnpaidAbsence.OfPartDays(new(2017, 7, 1), 20m, 8m));
        Assert.Equal(new DayCount(2), UnpaidAbsence.OfPartDays(new(2017, 7, 1), 19.99m, 8m));
        Assert.Equal(new DayCount(253), UnpaidAbsence.OfPartDays(new(2017, 7, 1), 2_028m));
        Assert.StartsWith("hours is -1", Assert.Throws<ArgumentOutOfRangeException>(() => UnpaidAbsence.OfPartDays(Claim, -1m)).Message, StringComparison.Ordinal);
        Assert.StartsWith("hoursOfDay is 0", Assert.Throws<ArgumentOutOfRangeException>(() => UnpaidAbsence.OfPartDays(Claim, 1m, 0m)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-28", "2023-02-28", 1)]
    [InlineData("2024-01-31", "2024-01-31", 1)]
    [InlineData("2023-02-01", "2023-02-28", 30)]
    [InlineData("2023-02-02", "2023-02-28", 27)]
    [InlineData("2024-01-02", "2024-01-31", 29)]
    [InlineData("2024-01-01", "2024-01-31", 30)]
    [InlineData("2023-12-20", "2024-01-06", 18)]
    [InlineData("2023-12-31", "2024-03-01", 62)]
    public void Days_OfAnAbsence_CalendarDaysAndWholeMonthsOf30(string from, string to, int days) =>
        Assert.Equal(new DayCount(days), UnpaidAbsence.Days(ValueList.Create(new DateInterval(Day(from), Day(to)))));

    [Fact]
    public void Days_OfAbsencesInAWindow_FewerThanItHasUnlessAllOfItIsAbsent()
    {
        var window = new DateInterval(new(2024, 1, 15), new(2024, 1, 31));

        Assert.Equal(new DayCount(15), UnpaidAbsence.Days(ValueList.Create(new DateInterval(new(2024, 1, 16), new(2024, 2, 5))), window));
        Assert.Equal(new DayCount(16), UnpaidAbsence.Days(ValueList.Create(new DateInterval(new(2024, 1, 1), new(2024, 2, 5))), window));
        Assert.Equal(new DayCount(29), UnpaidAbsence.Days(ValueList.Create(new DateInterval(new(2024, 1, 1), new(2024, 1, 10)), new DateInterval(new(2024, 1, 12), new(2024, 1, 31)))));
    }

    [Theory]
    [InlineData(31, 28, 60)]
    [InlineData(30, 0, 29)]
    [InlineData(0, 28, 30)]
    [InlineData(1, 1, 2)]
    public void OfPayPeriods_UnpaidDays_NeverMoreThanThePeriodsBy30Of360(int january, int february, int days)
    {
        var periods = ValueList.Create(
            Period("2023-01-01", "2023-01-31", 1m) with { UnpaidDays = january }, Period("2023-02-01", "2023-02-28", 1m) with { UnpaidDays = february }, Period("2023-03-01", "2023-03-31", 1m));

        Assert.Equal(days, EmploymentEarnings.OfPayPeriods(new(2023, 4, 1), new(2023, 1, 1), periods).UnpaidDays);
    }

    [Fact]
    public void Days_OfAbsences_By30Of360Once() => Assert.Equal(
        new DayCount(30 + 5),
        UnpaidAbsence.Days(ValueList.Create(new DateInterval(new(2024, 1, 1), new(2024, 1, 31)), new DateInterval(new(2024, 1, 10), new(2024, 1, 20)), new DateInterval(new(2024, 3, 4), new(2024, 3, 8)))));

    [Fact]
    public void OfPayPeriods_BadFiguresOfAPeriod_ErrorNamesThem()
    {
        var february = Period("2024-02-01", "2024-02-29", 1m);

        Refused("payPeriods[1].earnings is -1; allowed is 0", Period("2024-03-01", "2024-03-31", -1m));
        Refused("payPeriods[1].unpaidDays is -1; allowed is 0 to 31.", Period("2024-03-01", "2024-03-31", 1m) with { UnpaidDays = -1 });
        Refused("payPeriods[1].unpaidDays is 32; allowed is 0 to 31.", Period("2024-03-01", "2024-03-31", 1m) with { UnpaidDays = 32 });
        Assert.Equal(30, EmploymentEarnings.OfPayPeriods(new(2024, 3, 1), new(2024, 2, 1), ValueList.Create(february with { UnpaidDays = 30 })).UnpaidDays);

        void Refused(string error, PayPeriod second) => Assert.StartsWith(
            error, Assert.Throws<ArgumentOutOfRangeException>(() => EmploymentEarnings.OfPayPeriods(Claim, new(2024, 2, 1), ValueList.Create(february, second))).Message, StringComparison.Ordinal);
    }

    private static ValueList<PayPeriod> Months() => LookBackWindowTests.Months().Select(month => new PayPeriod(month, Euros.Once(3_000m), 1)).ToValueList();

    private static PayPeriod Period(string from, string to, decimal earnings) => new(new(Day(from), Day(to)), Euros.Once(earnings));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
