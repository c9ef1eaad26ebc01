using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class PrisonSentenceTests
{
    [Theory]
    [InlineData("2025-01-15", "2025-02-15")]
    [InlineData("2025-01-28", "2025-02-28")]
    [InlineData("2025-01-29", "2025-03-01")]
    [InlineData("2025-01-31", "2025-03-01")]
    [InlineData("2024-01-29", "2024-02-29")]
    [InlineData("2024-01-31", "2024-03-01")]
    [InlineData("2025-03-31", "2025-05-01")]
    public void Suspended_AfterAMonth_FromTheCorrespondingDayOrTheNextMonth(string from, string first)
    {
        var (start, suspended) = (Day(from), Day(first));

        Assert.Equal(new DateInterval(suspended, suspended.PlusDays(9)), PrisonSentence.Suspended(start, suspended.PlusDays(9)));
        Assert.Equal(new DateInterval(suspended, suspended), PrisonSentence.Suspended(start, suspended));
        Assert.Null(PrisonSentence.Suspended(start, suspended.PlusDays(-1)));
    }

    [Fact]
    public void Suspended_ReleasedBeforeTheFirstDay_Refused()
    {
        Refusal.Is("released is 2025-01-14; allowed is 2025-01-15 (the start) or later.", () => PrisonSentence.Suspended(Day("2025-01-15"), Day("2025-01-14")));
        Assert.Null(PrisonSentence.Suspended(Day("2025-01-15"), Day("2025-01-15")));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
