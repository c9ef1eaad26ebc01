using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Calendar;

public sealed class DaysTests
{
    [Fact]
    public void AfterAndBefore_EveryDayOfTwelveYears_AreTheCalendarsNeighbours()
    {
        for (var day = new LocalDate(2095, 1, 1); day.Year < 2107; day = day.PlusDays(1))
        {
            Assert.Equal(day.PlusDays(1), Days.After(day));
            Assert.Equal(day, Days.Before(day.PlusDays(1)));
            Assert.Equal(day.PlusDays(1).Day == 1, Days.EndsMonth(day));
        }
    }

    [Fact]
    public void Anniversary_AnyDayAndYears_IsTheCalendars() => Properties.Hold(
        from day in Gen.OneOf(Gen.Choose(0, 100_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)), Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2096, 2, 29)))
        from years in Gen.Choose(-100, 100)
        select (Day: day, Years: years),
        x => Assert.Equal(x.Day.PlusYears(x.Years), Days.Anniversary(x.Day, x.Years)));

    [Fact]
    public void IsFromAnniversary_DaysAroundAnyAnniversary_BeginsOnIt() => Properties.Hold(
        from day in Gen.OneOf(Gen.Choose(0, 100_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)), Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2096, 2, 29)))
        from years in Gen.Choose(0, 100)
        from off in Gen.OneOf(Gen.Choose(-40, 40), Gen.Choose(-1, 1), Gen.Choose(-800, 800))
        select (Day: day, Years: years, On: day.PlusYears(years).PlusDays(off)),
        x => Assert.Equal(x.On >= Days.Anniversary(x.Day, x.Years), Days.IsFromAnniversary(x.Day, x.Years, x.On)));

    [Theory]
    [InlineData("2024-09-01", 6, "2025-02-28")]
    [InlineData("2023-09-01", 6, "2024-02-29")]
    [InlineData("2024-08-28", 6, "2025-02-27")]
    [InlineData("2024-08-29", 6, "2025-02-28")]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-01-30", 1, "2024-02-29")]
    [InlineData("2024-01-29", 1, "2024-02-28")]
    [InlineData("2024-03-15", 0, "2024-03-14")]
    public void LastOfMonths_FromADay_TheDayBeforeTheCorrespondingOneOrTheLastOfTheMonth(string from, int months, string last)
    {
        var day = LocalDatePattern.Iso.Parse(from).Value;

        Assert.Equal(LocalDatePattern.Iso.Parse(last).Value, Days.LastOfMonths(day, months));
        Assert.Equal(LocalDatePattern.Iso.Parse(last).Value.PlusDays(1), Days.FirstAfterMonths(day, months));
    }

    [Fact]
    public void Anniversary_PastTheEndsOfTheCalendar_IsRefusedByTheCalendar()
    {
        Assert.Equal(new LocalDate(9999, 2, 28), Days.Anniversary(new(9996, 2, 29), 3));
        Assert.Equal(new LocalDate(1, 3, 1), Days.Anniversary(new(2, 3, 1), -1));
        Assert.Equal(new LocalDate(0, 3, 1), Days.Anniversary(new(2, 3, 1), -2));
        Assert.ThrowsAny<Exception>(() => Days.Anniversary(new(9999, 3, 1)));
    }

    [Fact]
    public void LaterAndEarlier_OfTwoDays_EitherOrder()
    {
        var (first, second) = (new LocalDate(2024, 3, 4), new LocalDate(2024, 3, 5));

        Assert.Equal((second, second), (Days.Later(first, second), Days.Later(second, first)));
        Assert.Equal((first, first), (Days.Earlier(first, second), Days.Earlier(second, first)));
        Assert.Equal((first, first), (Days.Later(first, first), Days.Earlier(first, first)));
    }

    [Theory]
    [InlineData("2024-03-04", "2024-03-04", 1)]
    [InlineData("2024-02-28", "2024-03-01", 3)]
    [InlineData("2023-02-28", "2023-03-01", 2)]
    [InlineData("2023-12-31", "2024-12-31", 367)]
    public void Count_OfAnInterval_BothEndsIncluded(string from, string to, int days) =>
        Assert.Equal(days, Days.Count(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value));

    [Fact]
    public void Age_BeforeTheBirth_IsRefused() => Assert.StartsWith(
        "on is 1999-12-31; allowed is 2000-01-01 (the start) or later.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Age(new(2000, 1, 1), new(1999, 12, 31))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AnyFunction_DayOfAnotherCalendar_IsRefusedByItsName()
    {
        var julian = new LocalDate(2024, 3, 4, CalendarSystem.Julian);
        var day = new LocalDate(2024, 3, 4);

        Assert.All(
            new (string Name, Action Call)[]
            {
                ("day", () => Days.Anniversary(julian)),
                ("from", () => Days.LastOfMonths(julian, 1)),
                ("birthDate", () => Days.Age(julian, day)),
                ("on", () => Days.Age(day, julian)),
                ("from", () => Days.Count(julian, day)),
                ("to", () => Days.Count(day, julian)),
                ("day", () => Days.EndOfMonth(julian)),
                ("to", () => Thirty360.Count(day, julian)),
                ("from", () => Thirty360.Count(julian, day)),
            },
            pair => Assert.StartsWith($"{pair.Name} is a date of the Julian calendar; allowed is a date of the ISO calendar.", Assert.Throws<ArgumentOutOfRangeException>(pair.Call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void DayRanges_MergedAndAskedForADay_AsDaysOneByOne()
    {
        var first = new LocalDate(2024, 3, 4);
        DayRange Range(int from, int to) => new(first.PlusDays(from), first.PlusDays(to));
        var ranges = new[] { Range(10, 12), Range(0, 2), Range(3, 3), Range(5, 8), Range(6, 7) };

        var count = DayRange.Merge(ranges);

        Assert.Equal([Range(0, 3), Range(5, 8), Range(10, 12)], ranges.Take(count));
        Assert.Equal("0 1 2 3 5 6 7 8 10 11 12", string.Join(' ', Enumerable.Range(-1, 15).Where(day => DayRange.AnyContains(ranges.AsSpan(0, count), first.PlusDays(day)))));
        Assert.False(DayRange.AnyContains([], first));
        Assert.Equal(0, DayRange.Merge([]));
    }

    [Theory]
    [InlineData(1, 3, 4, 6, false)]
    [InlineData(1, 3, 3, 6, true)]
    [InlineData(1, 9, 4, 6, true)]
    [InlineData(4, 6, 4, 6, true)]
    [InlineData(5, 5, 5, 5, true)]
    [InlineData(5, 5, 6, 6, false)]
    public void Overlap_TwoIntervalsOfDays_WhenTheyShareADay(int from, int to, int otherFrom, int otherTo, bool overlap)
    {
        static LocalDate Day(int day) => new(2026, 3, day);

        Assert.Equal(overlap, Days.Overlap(Day(from), Day(to), Day(otherFrom), Day(otherTo)));
        Assert.Equal(overlap, Days.Overlap(Day(otherFrom), Day(otherTo), Day(from), Day(to)));
    }
}
