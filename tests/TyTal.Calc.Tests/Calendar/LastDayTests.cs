using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Calendar;

public class LastDayTests
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
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, LastDay.OnOrAfter(LocalDatePattern.Iso.Parse(day).Value));
}
