using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Calendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2024-03-27", "2024-03-27")] // an ordinary Wednesday
    [InlineData("2024-03-28", "2024-03-28")] // Maundy Thursday
    [InlineData("2024-03-29", "2024-04-02")] // Good Friday, then Easter Monday
    [InlineData("2024-05-01", "2024-05-02")]
    [InlineData("2024-05-09", "2024-05-10")] // Ascension Day
    [InlineData("2024-06-20", "2024-06-20")]
    [InlineData("2024-06-21", "2024-06-24")] // Midsummer Eve
    [InlineData("2024-11-02", "2024-11-04")] // All Saints' Day, a Saturday
    [InlineData("2024-12-06", "2024-12-09")]
    [InlineData("2025-12-24", "2025-12-29")] // Christmas Eve on a Wednesday
    [InlineData("2024-12-31", "2024-12-31")] // New Year's Eve is not named
    public void OnOrAfter_ADay_ItOrTheNextWeekday(string day, string expected) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, WorkingDays.OnOrAfter(LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("2024-12-24", ClosedDay.ChristmasEve)]
    [InlineData("2022-12-24", ClosedDay.Saturday)]
    [InlineData("2023-12-24", ClosedDay.Sunday)]
    [InlineData("2024-06-21", ClosedDay.MidsummerEve)]
    [InlineData("2024-06-22", ClosedDay.Holiday)]
    [InlineData("2024-05-01", ClosedDay.Holiday)]
    [InlineData("2025-12-06", ClosedDay.Holiday)]
    [InlineData("2024-05-11", ClosedDay.Saturday)]
    [InlineData("2024-12-31", null)]
    [InlineData("2024-06-20", null)]
    public void WhyClosed_ADay_TheReason(string day, ClosedDay? why) => Assert.Equal(why, WorkingDays.WhyClosed(LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void OnOrAfter_DayOutsideTheRules_ErrorNamesIt() =>
        Assert.StartsWith("day is 1991-12-31; allowed is 1992-01-01 to 2200-12-31.", Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.OnOrAfter(new(1991, 12, 31))).Message, StringComparison.Ordinal);
}
