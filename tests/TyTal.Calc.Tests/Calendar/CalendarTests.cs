using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Calendar;

public class CalendarTests
{
    private static readonly Gen<LocalDate> AnyDay = Gen.Choose(0, 67_000).Select(new LocalDate(2016, 1, 1).PlusDays);

    [Theory]
    [InlineData("2016-10-01", "2017-02-01", 121)]
    [InlineData("2024-02-01", "2024-02-29", 30)]
    [InlineData("2023-02-28", "2023-02-28", 3)]
    [InlineData("2024-02-28", "2024-02-28", 1)]
    [InlineData("2024-02-29", "2024-02-29", 2)]
    [InlineData("2024-01-31", "2024-01-31", 0)]
    [InlineData("2025-03-04", "2025-03-31", 27)]
    [InlineData("2024-01-01", "2024-12-31", 360)]
    [InlineData("2024-05-02", "2024-05-01", 0)]
    public void Count_Interval_ByThirty360(string from, string to, int expected) => Assert.Equal(expected, Thirty360.Count(Day(from), Day(to)));

    [Fact]
    public void Count_SplitAnywhere_SameSum() => Properties.Hold(
        from start in AnyDay
        from first in Gen.Choose(1, 800)
        from second in Gen.Choose(1, 800)
        select (start, middle: start.PlusDays(first), end: start.PlusDays(first + second)),
        x => Assert.Equal(Thirty360.Count(x.start, x.end), Thirty360.Count(x.start, x.middle.PlusDays(-1)) + Thirty360.Count(x.middle, x.end)),
        times: 3000);

    [Fact]
    public void Count_EveryMonth_Thirty()
    {
        for (var month = new LocalDate(2016, 1, 1); month.Year < 2201; month = month.PlusMonths(1))
        {
            Assert.Equal(30, Thirty360.Count(month, Days.EndOfMonth(month)));
        }
    }

    [Fact]
    public void Count_EndBeforeStart_ErrorNamesTheEnd() =>
        Assert.StartsWith("to is 2024-05-01", Assert.Throws<ArgumentOutOfRangeException>(() => Days.Count(Day("2024-05-02"), Day("2024-05-01"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-01-30", "2024-01-30", 1)]
    [InlineData("2024-01-30", "2024-01-31", 1)]
    [InlineData("2024-01-29", "2024-01-30", 2)]
    [InlineData("2024-04-30", "2024-05-01", 2)]
    [InlineData("2023-12-31", "2024-01-01", 1)]
    [InlineData("2022-06-15", "2024-06-14", 720)]
    [InlineData("2022-07-15", "2024-06-14", 690)]
    public void Count_AtTheEndsOfMonths_ByThirty360(string from, string to, int expected) => Assert.Equal(expected, Thirty360.Count(Day(from), Day(to)));

    [Fact]
    public void Count_MoreThanADayBackwards_IsRefused() => Assert.StartsWith(
        "to is 2024-04-30; allowed is 2024-05-01 (the start) or later.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Thirty360.Count(Day("2024-05-02"), Day("2024-04-30"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-05-04", 1, "2024-05-04")]
    [InlineData("2024-05-05", 1, "2024-05-06")]
    [InlineData("2024-05-08", 2, "2024-05-10")]
    public void Weekday_FromADayOpenOrClosed_TheFirstOneCounts(string from, int count, string expected) => Assert.Equal(Day(expected), FinnishCalendar.Weekday(Day(from), count));

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Weekday_CountOutsideItsRange_ErrorNamesIt(int count) => Assert.StartsWith(
        $"count is {count}; allowed is 1 to 1000.",
        Assert.Throws<ArgumentOutOfRangeException>(() => FinnishCalendar.Weekday(Day("2024-05-06"), count)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Feasts_YearOutsideTheRange_IsRefused() => Assert.All(
        new Action[] { () => FinnishCalendar.EasterSunday(1991), () => FinnishCalendar.MidsummerDay(2201), () => FinnishCalendar.AllSaintsDay(1991) },
        call => Assert.Contains("allowed is 1992 to 2200.", Assert.Throws<ArgumentOutOfRangeException>(call).Message, StringComparison.Ordinal));

    [Fact]
    public void Intervals_Missing_AreRefusedByName()
    {
        var day = new DateInterval(Day("2024-05-06"), Day("2024-05-06"));

        Assert.Equal("whole", Assert.Throws<ArgumentNullException>(() => Intervals.Split(null!, [])).ParamName);
        Assert.Equal("starts", Assert.Throws<ArgumentNullException>(() => day.Split(null!)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => Intervals.Clip(null!, day)).ParamName);
        Assert.Equal("bounds", Assert.Throws<ArgumentNullException>(() => day.Clip(null!)).ParamName);
        Assert.Equal("intervals", Assert.Throws<ArgumentNullException>(() => Intervals.Merge(null!)).ParamName);
        Assert.Equal("whole", Assert.Throws<ArgumentNullException>(() => Intervals.Subtract(null!, [])).ParamName);
        Assert.Equal("taken", Assert.Throws<ArgumentNullException>(() => day.Subtract(null!)).ParamName);
    }

    [Fact]
    public void Split_AnyStarts_PartsAreTheWholeInOrder() => Properties.Hold(
        from start in AnyDay
        from length in Gen.Choose(0, 60)
        from cuts in Gen.Choose(-5, 70).ListOf()
        select (Whole: new DateInterval(start, start.PlusDays(length)), Starts: cuts.Select(start.PlusDays).ToList()),
        x =>
        {
            var parts = x.Whole.Split(x.Starts);
            Assert.Equal(x.Whole.AsEnumerable(), parts.SelectMany(part => part));
            Assert.All(parts.Skip(1), part => Assert.Contains(part.Start, x.Starts));
            Assert.All(x.Starts.Where(x.Whole.Contains), day => Assert.Contains(parts, part => part.Start == day || day == x.Whole.Start));
        });

    [Theory]
    [InlineData("1-3", "4-6")]
    [InlineData("1-4", "5-6")]
    [InlineData("6-9", "4-5")]
    [InlineData("7-9", "4-6")]
    [InlineData("5-5", "4-4 6-6")]
    [InlineData("5-5 1-4", "6-6")]
    [InlineData("4-6", "")]
    public void Subtract_FromTheFourthToTheSixth_WhatIsLeft(string taken, string left)
    {
        static DateInterval Days(string days) => new(new(2026, 3, days[0] - '0'), new(2026, 3, days[^1] - '0'));

        var intervals = Days("4-6").Subtract(taken.Split(' ').Select(Days));

        Assert.Equal(left, string.Join(' ', intervals.Select(interval => $"{interval.Start.Day}-{interval.End.Day}")));
    }

    [Fact]
    public void MergeAndSubtract_AnyIntervals_AreUnionAndDifferenceOfDays() => Properties.Hold(
        from start in AnyDay
        from length in Gen.Choose(0, 60)
        from others in (from first in Gen.Choose(-20, 70) from days in Gen.Choose(0, 15) select (first, days)).ListOf()
        select (Whole: new DateInterval(start, start.PlusDays(length)), Others: others.Select(o => new DateInterval(start.PlusDays(o.first), start.PlusDays(o.first + o.days))).ToList()),
        x =>
        {
            var merged = Intervals.Merge(x.Others);
            Assert.Equal(x.Others.SelectMany(days => days).Distinct().OrderBy(day => day), merged.SelectMany(days => days));
            Assert.All(merged.Zip(merged.Skip(1)), pair => Assert.True(pair.First.End.PlusDays(1) < pair.Second.Start));

            var left = x.Whole.Subtract(x.Others);
            Assert.Equal(x.Whole.Where(day => !x.Others.Exists(other => other.Contains(day))), left.SelectMany(days => days));
            Assert.All(x.Others, other => Assert.Equal(x.Whole.Where(other.Contains), x.Whole.Clip(other)?.AsEnumerable() ?? []));
        });

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2023-02-28", 1, "2024-02-28")]
    [InlineData("2024-03-04", 1, "2025-03-04")]
    public void Anniversary_OfADay_SameDayOrLastOfFebruary(string day, int years, string expected) => Assert.Equal(Day(expected), Days.Anniversary(Day(day), years));

    [Theory]
    [InlineData("1957-12-31", "2022-01-01", 64)]
    [InlineData("1957-01-01", "2022-01-01", 65)]
    [InlineData("1957-01-02", "2022-01-01", 64)]
    [InlineData("1956-02-29", "2021-02-28", 65)]
    [InlineData("1956-02-29", "2021-02-27", 64)]
    [InlineData("2020-05-05", "2020-05-05", 0)]
    public void Age_OnADay_FullYears(string birth, string on, int expected) => Assert.Equal(expected, Days.Age(Day(birth), Day(on)));

    [Fact]
    public void EasterSunday_EveryYear_EqualsTheGregorianTables()
    {
        for (var year = FinnishCalendar.FirstYear; year <= FinnishCalendar.LastYear; year++)
        {
            Assert.Equal(ByButcher(year), FinnishCalendar.EasterSunday(year));
        }
    }

    [Fact]
    public void Holidays_Of2024_AsInTheAlmanac() => Assert.Equal(
        "01-01 01-06 03-29 04-01 05-01 05-09 06-22 11-02 12-06 12-25 12-26",
        string.Join(' ', FinnishCalendar.Holidays(2024).Select(day => day.ToString("MM-dd", null))));

    [Fact]
    public void Holidays_EveryYear_ElevenOrTenDaysAndSaturdaysWhereTheyBelong()
    {
        for (var year = FinnishCalendar.FirstYear; year <= FinnishCalendar.LastYear; year++)
        {
            var holidays = FinnishCalendar.Holidays(year);

            // Ascension Day falls on 1 May in a few years (2008, 2160).
            Assert.Equal(FinnishCalendar.EasterSunday(year) == new LocalDate(year, 3, 23) ? 10 : 11, holidays.Count);
            Assert.Equal(IsoDayOfWeek.Saturday, FinnishCalendar.MidsummerDay(year).DayOfWeek);
            Assert.InRange(FinnishCalendar.MidsummerDay(year), new LocalDate(year, 6, 20), new LocalDate(year, 6, 26));
            Assert.Equal(IsoDayOfWeek.Saturday, FinnishCalendar.AllSaintsDay(year).DayOfWeek);
            Assert.InRange(FinnishCalendar.AllSaintsDay(year), new LocalDate(year, 10, 31), new LocalDate(year, 11, 6));
            Assert.All(holidays, day => Assert.False(FinnishCalendar.IsWeekday(day)));
        }
    }

    [Theory]
    [InlineData("2024-12-24", true)]
    [InlineData("2024-06-21", true)]
    [InlineData("2024-03-30", true)]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-05-09", false)]
    [InlineData("2024-12-06", false)]
    public void IsWeekday_EvesAndSaturdaysAre_HolidaysAndSundaysAreNot(string day, bool expected) => Assert.Equal(expected, FinnishCalendar.IsWeekday(Day(day)));

    [Fact]
    public void Weekday_NineFromMonday_CountsSaturdays() => Assert.Equal(Day("2016-02-10"), FinnishCalendar.Weekday(Day("2016-02-01"), 9));

    [Theory]
    [InlineData(1991)]
    [InlineData(2201)]
    public void Holidays_YearOutsideTheRange_ErrorNamesIt(int year) =>
        Assert.StartsWith($"year is {year}; allowed is 1992 to 2200", Assert.Throws<ArgumentOutOfRangeException>(() => FinnishCalendar.Holidays(year)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1991-12-31")]
    [InlineData("2201-01-01")]
    public void Weekday_DayOutsideTheRules_ErrorNamesIt(string day)
    {
        Assert.StartsWith($"day is {day}; allowed is 1992-01-01 to 2200-12-31.", Assert.Throws<ArgumentOutOfRangeException>(() => FinnishCalendar.IsWeekday(Day(day))).Message, StringComparison.Ordinal);
        Assert.StartsWith($"from is {day}; allowed is 1992-01-01 to 2200-12-31.", Assert.Throws<ArgumentOutOfRangeException>(() => FinnishCalendar.Weekday(Day(day), 3)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1992-01-06", false)]
    [InlineData("1992-05-28", false)]
    [InlineData("1992-01-02", true)]
    [InlineData("2200-12-31", true)]
    public void IsWeekday_FirstAndLastYear_ByTheRulesOfToday(string day, bool expected) => Assert.Equal(expected, FinnishCalendar.IsWeekday(Day(day)));

    /// <summary>Easter by the anonymous algorithm of 1876, another than the library's.</summary>
    private static LocalDate ByButcher(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
