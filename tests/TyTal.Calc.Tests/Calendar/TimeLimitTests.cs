using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Calendar;

public class TimeLimitTests
{
    private static readonly LocalDate First = new(2016, 1, 1);

    private static readonly Gen<TimeLimit> AnyLimit = Gen.Choose(0, TimeLimits.All.Count - 1).Select(place => TimeLimits.All[place]);

    /// <summary>A limit and a day of 2016–2035 from which it runs.</summary>
    private static readonly Gen<(TimeLimit Limit, LocalDate From)> AnyStart =
        from limit in AnyLimit
        from day in Gen.Choose(0, Period.DaysBetween(limit.FirstStart, Days.Earlier(limit.LastStart, new(2035, 12, 31))))
        select (limit, limit.FirstStart.PlusDays(day));

    [Fact]
    public void LastDay_AnyStart_NeverFallsWhenTheStartGrows() => Properties.Hold(
        from start in AnyStart
        from days in Gen.Choose(0, 40)
        select (start.Limit, start.From, Later: Days.Earlier(start.From.PlusDays(days), start.Limit.LastStart)),
        x => Assert.True(x.Limit.LastDay(x.From) <= x.Limit.LastDay(x.Later)),
        times: 2000);

    [Fact]
    public void LastDay_OfALimitThatMoves_IsADayOnWhichSomethingCanBeDone() => Properties.Hold(
        AnyStart.Where(start => start.Limit.Moves),
        x =>
        {
            var deadline = x.Limit.Of(x.From);
            Assert.Null(WorkingDays.WhyClosed(deadline.LastDay));
            Assert.Equal(Period.DaysBetween(deadline.Ends, deadline.LastDay), deadline.Passed().Count);
            Assert.All(deadline.Passed(), passed => Assert.Equal(WorkingDays.WhyClosed(passed.Day), passed.Why));
        },
        times: 2000);

    [Fact]
    public void LastDay_OfALimitThatStays_IsTheDayOnWhichTheTimeHasRun() => Properties.Hold(
        AnyStart.Where(start => !start.Limit.Moves),
        x => Assert.Equal((false, x.Limit.Of(x.From).Ends), (x.Limit.Of(x.From).IsMoved, x.Limit.LastDay(x.From))),
        times: 1000);

    [Fact]
    public void IsInTime_AnyDay_ExactlyThroughTheLast() => Properties.Hold(
        from start in AnyStart
        from days in Gen.Choose(-400, 400)
        select (start.Limit, start.From, days),
        x => Assert.Equal(x.days <= 0, x.Limit.IsInTime(x.From, x.Limit.LastDay(x.From).PlusDays(x.days))),
        times: 2000);

    [Fact]
    public void EarliestStart_AnyAct_IsInTimeAndTheDayBeforeIsNot() => Properties.Hold(
        from start in AnyStart
        from days in Gen.Choose(-3, 20)
        select (start.Limit, start.From, ActedOn: start.Limit.LastDay(start.From).PlusDays(days), days),
        x =>
        {
            var earliest = x.Limit.EarliestStart(x.ActedOn);
            if (earliest is not { } start)
            {
                Assert.False(x.Limit.IsInTime(x.Limit.LastStart, x.ActedOn));
                return;
            }

            Assert.True(x.Limit.IsInTime(start, x.ActedOn));
            Assert.True(start == x.Limit.FirstStart || !x.Limit.IsInTime(start.PlusDays(-1), x.ActedOn));
            Assert.Equal(x.days <= 0, start <= x.From);
        },
        times: 2000);

    [Fact]
    public void EarliestStart_OfARepealedLimit_NoneOnceItHasRunOut()
    {
        var limit = PolicyLimits.FixedTermInformation;

        Assert.Equal(new LocalDate(2024, 12, 31), limit.EarliestStart(new(2025, 1, 30)));
        Assert.Null(limit.EarliestStart(new(2025, 1, 31)));
        Assert.Equal(First, limit.EarliestStart(new(1999, 1, 1)));
    }

    /// <summary>Each way of counting, by hand: with the day, from a posting, from the turn of the year or the quarter, and before a day.</summary>
    [Theory]
    [InlineData("worsening", "2024-03-04", "2024-03-04", "2024-09-03")]
    [InlineData("worsening", "2024-08-31", "2024-08-31", "2025-02-28")]
    [InlineData("workMotionStrain", "2024-03-04", "2024-03-04", "2024-04-14")]
    [InlineData("householdHelp", "2024-03-04", "2024-03-04", "2025-03-03")]
    [InlineData("householdHelp", "2024-02-29", "2024-02-29", "2025-02-27")]
    [InlineData("fixedTerm", "2024-02-29", "2024-02-29", "2025-02-28")]
    [InlineData("fixedTerm", "2023-03-01", "2023-03-01", "2024-02-29")]
    [InlineData("yearlyInformation", "2024-05-15", "2023-12-31", "2024-01-31")]
    [InlineData("interestOfReserves", "2024-08-15", "2024-06-30", "2024-09-30")]
    [InlineData("interestOfReserves", "2024-03-31", "2023-12-31", "2024-04-02")]
    [InlineData("premiumOrder", "2024-08-15", "2024-12-31", "2029-12-31")]
    [InlineData("appeal", "2024-05-15", "2024-05-22", "2024-06-24")]
    [InlineData("newInsurer", "2024-06-01", "2024-06-01", "2024-04-01")]
    public void Of_EachWayOfCounting_TheDayItStartsFromAndTheLastDay(string name, string from, string countedFrom, string last)
    {
        var deadline = TimeLimits.Find(name, Day(from)).Of(Day(from));

        Assert.Equal((Day(countedFrom), Day(last)), (deadline.CountedFrom, deadline.LastDay));
    }

    [Fact]
    public void LastStart_OfALimitBeforeADay_IsTheLastDayOfAll()
    {
        Assert.Equal(new LocalDate(2200, 12, 31), TimeLimits.Find("newInsurer", First).LastStart);
        Assert.Equal(new LocalDate(2198, 11, 19), ClaimLimits.WorkMotionStrain.LastStart);
    }

    [Fact]
    public void EarliestStart_DayOfAnotherCalendar_IsRefused() => Assert.StartsWith(
        "actedOn is a date of the Julian calendar; allowed is a date of the ISO calendar.",
        Assert.Throws<ArgumentOutOfRangeException>(() => AppealLimits.Appeal.EarliestStart(new(2024, 3, 4, CalendarSystem.Julian))).Message,
        StringComparison.Ordinal);

    /// <summary>Easter, Christmas Eve and Midsummer Eve of every year: what ends on them moves, what is counted in weekdays counts the eves.</summary>
    [Fact]
    public void LastDay_FeastsOf2016To2035_MoveAsTheAlmanacSays()
    {
        for (var year = 2016; year <= 2035; year++)
        {
            var easter = FinnishCalendar.EasterSunday(year);
            Assert.Equal(easter.PlusDays(2), WorkingDays.OnOrAfter(easter.PlusDays(-2)));
            Assert.Equal(ClosedDay.Saturday, WorkingDays.WhyClosed(easter.PlusDays(-1)));

            var midsummer = FinnishCalendar.MidsummerDay(year);
            Assert.Equal(midsummer.PlusDays(2), WorkingDays.OnOrAfter(midsummer.PlusDays(-1)));
            Assert.Equal(ClosedDay.MidsummerEve, WorkingDays.WhyClosed(midsummer.PlusDays(-1)));
            Assert.Null(WorkingDays.WhyClosed(midsummer.PlusDays(-2)));

            var christmas = new LocalDate(year, 12, 24);
            var open = christmas.DayOfWeek switch
            {
                IsoDayOfWeek.Wednesday => 5,
                IsoDayOfWeek.Thursday => 4,
                _ => 3,
            };
            Assert.Equal(christmas.PlusDays(open), WorkingDays.OnOrAfter(christmas));
            Assert.Equal(christmas.DayOfWeek != IsoDayOfWeek.Sunday, FinnishCalendar.IsWeekday(christmas));

            var (report, eve) = (TimeLimitLength.Weekdays(1), christmas.DayOfWeek == IsoDayOfWeek.Sunday ? 4 : 1);
            Assert.Equal(christmas.PlusDays(eve - 1), report.After(christmas.PlusDays(-1)));
        }
    }

    [Theory]
    [InlineData("2024-01-31", "2024-02-29", "2024-02-29", "2023-12-31")]
    [InlineData("2023-01-31", "2023-02-28", "2023-02-28", "2022-12-31")]
    [InlineData("2024-06-30", "2024-07-30", "2024-07-31", "2024-05-30")]
    public void After_AMonth_CorrespondingDayOrWholeCalendarMonth(string day, string month, string calendarMonth, string before)
    {
        Assert.Equal(Day(month), TimeLimitLength.Months(1).After(Day(day)));
        Assert.Equal(Day(calendarMonth), TimeLimitLength.CalendarMonths(1).After(Day(day)));
        Assert.Equal(Day(before), TimeLimitLength.Months(1).Before(Day(day)));
    }

    [Theory]
    [InlineData("2024-06-30", "2024-03-31")]
    [InlineData("2024-06-29", "2024-02-29")]
    [InlineData("2024-07-01", "2024-03-31")]
    [InlineData("2024-12-31", "2024-09-30")]
    public void Before_ThreeCalendarMonths_AllWhole(string day, string last) => Assert.Equal(Day(last), TimeLimitLength.CalendarMonths(3).Before(Day(day)));

    [Fact]
    public void AfterAndBefore_DaysWeekdaysAndWeeks_UndoEachOther() => Properties.Hold(
        from day in Gen.Choose(0, 7000).Select(First.PlusDays)
        from count in Gen.Choose(0, 60)
        select (day, count),
        x =>
        {
            Assert.Equal(x.day, TimeLimitLength.Days(x.count).Before(TimeLimitLength.Days(x.count).After(x.day)));
            Assert.Equal(x.day.PlusDays(7 * x.count), TimeLimitLength.Weeks(x.count).After(x.day));
            Assert.Equal(x.day.PlusDays(-7 * x.count), TimeLimitLength.Weeks(x.count).Before(x.day));
            var weekdays = TimeLimitLength.Weekdays(x.count).After(x.day);
            Assert.Equal(x.count, Enumerable.Range(1, Period.DaysBetween(x.day, weekdays)).Count(days => FinnishCalendar.IsWeekday(x.day.PlusDays(days))));
            Assert.True(x.count == 0 || FinnishCalendar.IsWeekday(weekdays));
            Assert.True(!FinnishCalendar.IsWeekday(x.day) || x.day == TimeLimitLength.Weekdays(x.count).Before(weekdays));
        });

    [Fact]
    public void Length_NoTimeAtAll_IsTheDayItself()
    {
        var day = new LocalDate(2024, 3, 31);

        Assert.Equal((day, day), (default(TimeLimitLength).After(day), default(TimeLimitLength).Before(day)));
        Assert.Equal((day, day), (TimeLimitLength.Weekdays(0).After(day), TimeLimitLength.Weekdays(0).Before(day)));
        Assert.Equal((day, day), (TimeLimitLength.CalendarMonths(0).After(day), TimeLimitLength.CalendarMonths(0).Before(day)));
        var within = new LocalDate(2024, 3, 15);
        Assert.Equal((within, within), (TimeLimitLength.CalendarMonths(0).After(within), TimeLimitLength.CalendarMonths(0).Before(within)));
        Assert.Equal((3, TimeLimitUnit.Years), (TimeLimitLength.Years(3).Count, TimeLimitLength.Years(3).Unit));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Length_NumberOutsideItsRange_ErrorNamesIt(int count) =>
        Assert.StartsWith(FormattableString.Invariant($"count is {count}; allowed is 0 to 1000."), Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimitLength.Weeks(count)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_FirstAndLastStart_AllowedAndTheDaysBesideThemRefused() => Assert.All(TimeLimits.All, limit =>
    {
        Assert.True(limit.LastDay(limit.FirstStart) <= limit.LastDay(limit.LastStart));
        Assert.True(limit.LastDay(limit.LastStart).Year <= 2200);
        var early = Assert.Throws<ArgumentOutOfRangeException>(() => limit.Of(limit.FirstStart.PlusDays(-1)));
        var late = Assert.Throws<ArgumentOutOfRangeException>(() => limit.Of(limit.LastStart.PlusDays(1)));
        Assert.StartsWith($"from is {Iso(limit.FirstStart.PlusDays(-1))}; allowed is {Iso(limit.FirstStart)} to {Iso(limit.LastStart)}.", early.Message, StringComparison.Ordinal);
        Assert.StartsWith($"from is {Iso(limit.LastStart.PlusDays(1))}; allowed is", late.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Find_OfTwoVersions_TheOneInForceOnTheDay()
    {
        Assert.Equal(TimeLimitLength.Months(3), TimeLimits.Find("statisticsForExperienceRating", new(2024, 12, 31)).Length);
        Assert.Equal(TimeLimitLength.Days(7), TimeLimits.Find("statisticsForExperienceRating", new(2025, 1, 1)).Length);
        Assert.Same(AppealLimits.Appeal, TimeLimits.Find("appeal", First));
    }

    [Fact]
    public void Find_UnknownNameOrDay_ErrorNamesWhatIsAllowed()
    {
        Assert.StartsWith("name is appeals; allowed is exposure, worsening, ", Assert.Throws<ArgumentException>(() => TimeLimits.Find("appeals", First)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => TimeLimits.Find(null!, First));
        Assert.StartsWith(
            "from is 2025-01-01; allowed is 2016-01-01 to 2024-12-31.",
            Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimits.Find("fixedTermInformation", new(2025, 1, 1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ReadingsUsed_WhereALastDayStaysOnAClosedDay_SaySo()
    {
        Assert.Equal([Readings.LastDayMoves], PolicyLimits.TerminatedPolicy.Of(new(2024, 3, 1)).ReadingsUsed());
        Assert.Empty(PolicyLimits.TerminatedPolicy.Of(new(2024, 3, 4)).ReadingsUsed());
        Assert.Equal([Readings.WeekdaysOfLimits], ClaimLimits.EmployerReport.Of(new(2024, 3, 5)).ReadingsUsed());
        Assert.Empty(ClaimLimits.Decision.Of(new(2024, 5, 22)).ReadingsUsed());
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
