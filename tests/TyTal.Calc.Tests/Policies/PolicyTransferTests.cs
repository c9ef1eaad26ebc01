using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Money;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Policies;

public class PolicyTransferTests
{
    [Theory]
    [InlineData("2024-03-31", "2023-12-31")]
    [InlineData("2024-06-30", "2024-03-31")]
    [InlineData("2024-09-30", "2024-06-30")]
    [InlineData("2024-12-31", "2024-09-30")]
    public void LastDayOfNotice_EndOfQuarter_ThreeWholeMonthsBefore(string ends, string lastDay) => Assert.Equal(Day(lastDay), PolicyTransfer.LastDayOfNotice(Day(ends)));

    [Theory]
    [InlineData("2024-03-30")]
    [InlineData("2024-02-29")]
    [InlineData("2024-12-30")]
    public void LastDayOfNotice_OtherDay_IsRefused(string ends) =>
        Assert.StartsWith("ends is " + ends, Assert.Throws<ArgumentOutOfRangeException>(() => PolicyTransfer.LastDayOfNotice(Day(ends))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-12-31", "2024-08-01", "2025-12-31")]
    [InlineData("2025-12-31", "2025-09-30", "2025-12-31")]
    [InlineData("2025-12-31", "2025-10-01", "2026-03-31")]
    [InlineData("2025-12-31", "2026-03-31", "2026-06-30")]
    [InlineData("2025-12-31", "2026-04-01", "2026-09-30")]
    public void Earliest_ANotice_TheFirstQuarterThatItReaches(string firstPeriodEnds, string reached, string ends) =>
        Assert.Equal(Day(ends), PolicyTransfer.Earliest(Day(firstPeriodEnds), Day(reached)));

    [Theory]
    [InlineData("2024-01-01", "2024-12-31")]
    [InlineData("2024-01-02", "2025-12-31")]
    [InlineData("2024-12-31", "2025-12-31")]
    public void FirstPeriodEnds_AStart_EndOfThisYearOrTheNext(string start, string ends) => Assert.Equal(Day(ends), PolicyPeriods.FirstPeriodEnds(Day(start)));

    [Fact]
    public void Of_LastDayBeforeTheStart_IsRefused() => Assert.StartsWith(
        "lastDay is 2024-01-01", Assert.Throws<ArgumentOutOfRangeException>(() => PolicyPeriods.Of(new(2024, 1, 2), new LocalDate(2024, 1, 1), new(2024, 12, 31))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void IsAllowed_TurnOf2025_NoFixedTermFromThen(string start, bool allowed) => Assert.Equal(allowed, FixedTerm.IsAllowed(Day(start)));

    [Theory]
    [InlineData("2023-02-28", "2024-02-29")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-08-31", "2024-08-31")]
    public void LatestExtended_EndOfTerm_TwelveWholeMonthsAfter(string ends, string latest) => Assert.Equal(Day(latest), FixedTerm.LatestExtended(Day(ends)));

    [Theory]
    [InlineData(StatisticsOccasion.Offer, "2024-12-31", "2025-01-14")]
    [InlineData(StatisticsOccasion.Offer, "2025-01-01", "2025-01-08")]
    [InlineData(StatisticsOccasion.Transfer, "2024-12-31", "2025-01-14")]
    [InlineData(StatisticsOccasion.Transfer, "2025-03-31", "2025-04-07")]
    [InlineData(StatisticsOccasion.AfterTransfer, "2024-12-31", "2025-03-31")]
    [InlineData(StatisticsOccasion.AfterTransfer, "2025-01-01", "2025-01-08")]
    [InlineData(StatisticsOccasion.Offer, "2024-12-10", "2024-12-27")]
    [InlineData(StatisticsOccasion.Transfer, "2023-09-30", "2023-10-16")]
    [InlineData(StatisticsOccasion.AfterTransfer, "2025-11-30", "2025-12-08")]
    public void Due_BothVersions_ByTheDayItRunsFrom(StatisticsOccasion occasion, string from, string due) => Assert.Equal(Day(due), StatisticsHistory.Due(occasion, Day(from)));

    [Theory]
    [InlineData("2024-09-30", "2024-10-14")]
    [InlineData("2023-09-30", "2023-10-16")]
    [InlineData("2021-12-10", "2021-12-27")]
    public void ObstacleDue_TwoWeeks_OrTheNextWorkingDay(string lastDayOfNotice, string due)
    {
        Assert.Equal(Day(due), PolicyTransfer.ObstacleDue(Day(lastDayOfNotice)));
        Assert.Equal(Day(due), PolicyTransfer.ObstacleDue(new Figure<CalendarDay>(new(Day(lastDayOfNotice)), Rule.Given("given.lastDayOfNotice"))).Value.Day);
    }

    [Fact]
    public void Latest_TermFrom2025_IsRefused()
    {
        Assert.Equal(new LocalDate(2025, 12, 30), FixedTerm.Latest(new(2024, 12, 31)));
        Assert.StartsWith("start is 2025-01-01; allowed is 2016-01-01 to 2024-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => FixedTerm.Latest(new(2025, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2025, 12, 30), FixedTerm.LatestExtended(new(2024, 12, 30)));
        Assert.StartsWith(
            "termEnds is 2024-12-31; allowed is 2015-12-31 to 2024-12-30",
            Assert.Throws<ArgumentOutOfRangeException>(() => FixedTerm.LatestExtended(new(2024, 12, 31))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void HasRight_BothVersions_ByWages()
    {
        Assert.True(StatisticsHistory.HasRight(new(2024, 12, 31), Euros.PerYear(150_000m)));
        Assert.False(StatisticsHistory.HasRight(new(2024, 12, 31), Euros.PerYear(149_999.99m)));
        Assert.True(StatisticsHistory.HasRight(new(2025, 1, 1), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatisticsHistory.Due((StatisticsOccasion)9, new LocalDate(2025, 1, 1)));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
