using TyTal.Calc.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio.Tests;

public class FieldTextTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(" \"17\"\r", 17)]
    [InlineData("999999999999999999", 999_999_999_999_999_999)]
    [InlineData("1000000000000000000", 0)]
    [InlineData("", 0)]
    [InlineData("-1", 0)]
    [InlineData("A1", 0)]
    public void Id_Text_IsANumberOrNone(string text, long id) => Assert.Equal(id, FieldText.Id(text));

    [Theory]
    [InlineData("30000", 3_000_000)]
    [InlineData("30000.5", 3_000_050)]
    [InlineData("30000.05", 3_000_005)]
    [InlineData("0.00", 0)]
    [InlineData("-5.00", -500)]
    [InlineData("999999999999999.99", 99_999_999_999_999_999)]
    public void Earnings_Euros_AreCents(string text, long cents) => Assert.Equal(cents, FieldText.Earnings(text).Cents);

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.234")]
    [InlineData("1 000")]
    [InlineData("1e3")]
    [InlineData("1000000000000000")]
    public void Earnings_NoAmount_IsOneThatIsRefused(string text) => Assert.Equal(FieldText.NoEarnings, FieldText.Earnings(text));

    [Theory]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2016-01-01", "2016-01-01")]
    [InlineData("2023-02-29", "0")]
    [InlineData("2023-13-01", "0")]
    [InlineData("2023-1-01", "0")]
    [InlineData("0000-00-00", "0")]
    [InlineData("", "0")]
    public void Day_Text_IsADayOrNone(string text, string day) => Assert.Equal(day, FieldText.Day(text).ToString());

    [Theory]
    [InlineData("100", 10_000)]
    [InlineData("7.5", 750)]
    [InlineData("0", 0)]
    [InlineData("120", 12_000)]
    [InlineData("655.35", ushort.MaxValue)]
    [InlineData("-1", ushort.MaxValue)]
    [InlineData("full", ushort.MaxValue)]
    public void Degree_Text_IsADegreeOrNone(string text, int hundredths) => Assert.Equal(PackedDegree.FromHundredths((ushort)hundredths), FieldText.Degree(text));

    [Fact]
    public void Insurance_NameOrNot_IsFoundOrRefused()
    {
        Assert.Equal(Insurance.EntrepreneurLeisureTime, FieldText.Insurance("entrepreneurLeisureTime"));
        Assert.Equal((Insurance)255, FieldText.Insurance("other"));
    }
}
