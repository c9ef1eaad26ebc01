using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class MonthLengthTests
{
    [Theory]
    [InlineData("2024-09-01", 6, "2025-02-28")]
    [InlineData("2023-09-01", 6, "2024-02-29")]
    [InlineData("2024-02-15", 3, "2024-05-14")]
    [InlineData("2024-08-28", 6, "2025-02-27")]
    [InlineData("2024-08-29", 6, "2025-02-28")]
    [InlineData("2024-08-30", 6, "2025-02-28")]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2023-08-29", 6, "2024-02-28")]
    [InlineData("2023-08-30", 6, "2024-02-29")]
    [InlineData("2024-03-31", 3, "2024-06-30")]
    [InlineData("2024-03-30", 3, "2024-06-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-28")]
    public void LastDay_OfMonths_TheDayBeforeTheCorrespondingOneOrTheLastOfTheMonth(string from, int months, string last) => Assert.Equal(Day(last), MonthLength.LastDay(Day(from), months));

    [Theory]
    [InlineData("2024-09-01", "2025-02-27", true, false)]
    [InlineData("2024-09-01", "2025-02-28", false, false)]
    [InlineData("2024-09-01", "2025-03-01", false, true)]
    [InlineData("2024-08-31", "2025-02-27", true, false)]
    [InlineData("2024-08-31", "2025-02-28", false, false)]
    [InlineData("2024-08-31", "2025-03-01", false, true)]
    public void IsUnderAndIsOver_SixMonths_BothEndsOfTheBoundary(string from, string to, bool under, bool over)
    {
        var days = new DateInterval(Day(from), Day(to));

        Assert.Equal((under, over), (MonthLength.IsUnder(days, 6), MonthLength.IsOver(days, 6)));
    }

    [Theory]
    [InlineData("2024-09-01", 1)]
    [InlineData("2025-08-31", 1)]
    [InlineData("2025-09-01", 2)]
    [InlineData("2026-08-31", 2)]
    [InlineData("2026-09-01", 3)]
    public void YearsBegun_ToADay_OneMoreAfterEachTwelveMonths(string to, int years) => Assert.Equal(years, MonthLength.YearsBegun(new(new(2024, 9, 1), Day(to))));

    [Fact]
    public void LastDay_NoMonths_ErrorNamesTheRange() =>
        Assert.StartsWith("months is 0; allowed is 1 to 1200", Assert.Throws<ArgumentOutOfRangeException>(() => MonthLength.LastDay(new(2024, 1, 1), 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void YearsBegun_NoDays_Refused() => Refusal.Is("days is missing.", () => MonthLength.YearsBegun(null!));

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
