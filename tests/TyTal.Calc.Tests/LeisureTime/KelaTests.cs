using NodaTime;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.LeisureTime;

public class KelaTests
{
    [Theory]
    [InlineData("0.01", 70)]
    [InlineData("100.00", 70)]
    [InlineData("100.01", 65)]
    [InlineData("120.00", 65)]
    [InlineData("120.01", 60)]
    [InlineData("150.00", 60)]
    [InlineData("150.01", 55)]
    [InlineData("175.00", 55)]
    [InlineData("175.01", 50)]
    [InlineData("210.00", 50)]
    [InlineData("210.01", 45)]
    [InlineData("260.00", 45)]
    [InlineData("260.01", 40)]
    [InlineData("340.00", 40)]
    [InlineData("340.01", 35)]
    [InlineData("500.00", 35)]
    [InlineData("500.01", 30)]
    [InlineData("90000.00", 30)]
    public void PercentOf_BothEndsOfEveryBand(string perDay, int percent) =>
        Assert.Equal(Percentage.Of(percent), KelaDeduction.PercentOf(Euros.PerDay(decimal.Parse(perDay, System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2016-01-31", false, "2016-02-10")]
    [InlineData("2024-03-15", false, "2024-03-26")]
    [InlineData("2024-12-20", false, "2025-01-03")]
    [InlineData("2017-12-31", true, "2018-01-04")]
    [InlineData("2018-01-01", true, "2018-01-01")]
    public void LastDay_OfTheWaitingPeriod(string from, bool entrepreneur, string last) => Assert.Equal(Day(last), KelaWaitingPeriod.LastDay(Day(from), entrepreneur));

    [Fact]
    public void Of_LongSpell_EndsWithTheMonthBeforeThe300thWeekday() => Assert.Equal(
        "[[2024-03-27, 2025-02-28]]", SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 3, 15), new(2200, 12, 31)))).ToString());

    [Fact]
    public void Of_SpellThatEndsInTheLastMonth_StillEndsWithTheMonthBefore() => Assert.Equal(
        new DateInterval(new(2024, 3, 27), new(2025, 2, 28)), Assert.Single(SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 3, 15), new(2025, 3, 5))))));

    [Fact]
    public void Of_RelapseWithin30Days_WaitsForItsFirstDayOnly()
    {
        var times = SicknessAllowanceTime.Of(ValueList.Create(
            new DateInterval(new(2024, 3, 15), new(2024, 4, 12)), new DateInterval(new(2024, 5, 12), new(2024, 5, 20)), new DateInterval(new(2024, 6, 20), new(2024, 7, 20))));

        // The last weekday paid is Friday 12.4.: 12.5. is the 30th day after it. After Monday 20.5. the next spell is 31 days off.
        Assert.Equal([new(new(2024, 3, 27), new(2024, 4, 12)), new(new(2024, 5, 13), new(2024, 5, 20)), new(new(2024, 7, 3), new LocalDate(2024, 7, 20))], times);
    }

    [Fact]
    public void Of_BreakInTheMonthBefore_TheSpellAfterTheBreakIsProjected()
    {
        // Going on from 26.8. the 300th weekday would fall in September; with the break and the day of waiting it falls in October.
        var times = SicknessAllowanceTime.Of(ValueList.Create(
            new DateInterval(new(2023, 9, 20), new(2024, 8, 26)), new DateInterval(new(2024, 8, 29), new(2024, 9, 9))));

        Assert.Equal(new DateInterval(new(2024, 8, 30), new(2024, 9, 9)), times[1]);
    }

    [Fact]
    public void Of_EarlierWeekdaysAndKnownEnd_ShortenTheRight()
    {
        var spell = ValueList.Create(new DateInterval(new(2024, 3, 15), new(2024, 12, 31)));

        Assert.Empty(SicknessAllowanceTime.Of(spell, weekdaysBefore: 300));
        Assert.Equal(new LocalDate(2024, 5, 31), Assert.Single(SicknessAllowanceTime.Of(spell, new LocalDate(2024, 5, 31))).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => SicknessAllowanceTime.Of(spell, weekdaysBefore: 301));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
