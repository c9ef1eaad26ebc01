using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Pension;

public class PensionRuleTests
{
    [Theory]
    [InlineData("2021-09-16", 85)]
    [InlineData("2021-09-17", 70)]
    public void PercentOn_65thBirthday_FirstDayAt70(string day, int percent) =>
        Assert.Equal(Percentage.Of(percent), PensionAmount.PercentOn(new LocalDate(1956, 9, 17), Day(day)));

    [Fact]
    public void PercentOn_BornOnLeapDay_28February() => Assert.Equal(new LocalDate(2021, 2, 28), PensionAmount.FirstDayAtLowerPercentage(new LocalDate(1956, 2, 29)));

    [Fact]
    public void Base_ExamplesOfTheDocument_Exact()
    {
        var full = PensionAmount.Base(Euros.PerYear(27_000m), PensionAmount.PercentUntil65, Percentage.Hundred);
        var fifth = PensionAmount.Base(Euros.PerYear(27_000m), PensionAmount.PercentUntil65, Percentage.Of(20));
        var asthma = PensionAmount.Base(Euros.PerYear(30_900m), PensionAmount.PercentUntil65, Percentage.Of(15));

        Assert.Equal((22_950m, 63.75m, 12.75m, 3_939.75m), (
            PensionAmount.BasePerYear(full).Amount, PensionAmount.BasePerDay(full).Amount, PensionAmount.BasePerDay(fifth).Amount, PensionAmount.BasePerYear(asthma).Amount));
    }

    [Fact]
    public void Base_PercentageWithDecimals_NotCut() =>
        Assert.Equal(0.0825m * 0.15m, PensionAmount.Base(Euros.PerYear(0.10m), Percentage.Of(82.5m), Percentage.Of(15)).Amount);

    [Fact]
    public void PerYear_FromTheUnroundedBase_NotFromTheRoundedYear()
    {
        // 0.01 × 85 % = 0.0085, which rounds to 0.01; 0.0085 × 1.5 = 0.01275 rounds to 0.01, not 0.02.
        var exact = PensionAmount.Base(Euros.PerYear(0.01m), PensionAmount.PercentUntil65, Percentage.Hundred);

        Assert.Equal(0.01m, PensionAmount.BasePerYear(exact).Amount);
        Assert.Equal(0.01m, PensionAmount.PerYear(exact, new PensionIndex(3_000), new PensionIndex(2_000)).Amount);
    }

    [Theory]
    [InlineData(0, "16")]
    [InlineData(30, "16")]
    [InlineData(31, "15.543")]
    [InlineData(50, "6.86")]
    [InlineData(64, "0.462")]
    [InlineData(65, "0")]
    [InlineData(100, "0")]
    public void PercentAt_Age_AsTheSectionSays(int age, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), OneTimeIncrease.PercentAt(age).Amount);

    [Fact]
    public void PercentAt_EveryYearOlder_LessByTheSamePoints()
    {
        for (var age = 31; age <= 64; age++)
        {
            Assert.Equal(0.457m, OneTimeIncrease.PercentAt(age - 1).Amount - OneTimeIncrease.PercentAt(age).Amount);
        }
    }

    [Theory]
    [InlineData("2016-01-01", "2022-01-01")]
    [InlineData("2016-12-31", "2022-01-01")]
    [InlineData("2017-01-01", "2023-01-01")]
    public void FirstDay_OfTheIncrease_SixYearsAfterTheClaimYear(string claim, string first) => Assert.Equal(Day(first), OneTimeIncrease.FirstDay(Day(claim)));

    [Theory]
    [InlineData("1957-01-01", "0")]
    [InlineData("1957-01-02", "0.462")]
    [InlineData("1991-01-01", "15.543")]
    [InlineData("1991-01-02", "16")]
    public void Of_BirthdayAtNewYear_AgeOnThatDay(string birth, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), OneTimeIncrease.Of(new(2016, 5, 2), Day(birth)).Amount);

    [Fact]
    public void Of_BadDates_ErrorNamesThem()
    {
        Assert.StartsWith("claimDate is 2015-05-02", Assert.Throws<ArgumentOutOfRangeException>(() => OneTimeIncrease.Of(new(2015, 5, 2), new(1980, 1, 1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("birthDate is 2016-05-03", Assert.Throws<ArgumentOutOfRangeException>(() => OneTimeIncrease.Of(new(2016, 5, 2), new(2016, 5, 3))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-12-31", "1950-05-10", "2018-05-09")]
    [InlineData("2016-05-02", "1952-01-01", "2019-05-01")]
    [InlineData("2017-01-01", "1950-05-10", "2018-05-31")]
    [InlineData("2024-02-29", "1956-02-10", "2024-02-29")]
    [InlineData("2024-02-29", "1958-03-10", "2027-02-27")]
    [InlineData("2024-06-01", "1957-12-31", "2025-12-31")]
    [InlineData("2024-06-01", "1958-01-01", "2027-01-31")]
    [InlineData("2030-06-01", "1961-12-31", "2030-12-31")]
    [InlineData("2030-06-01", "1962-01-01", "2032-01-31")]
    public void LastDayOfPensionerWork_ByVersionAndBirth(string claim, string birth, string last) =>
        Assert.Equal(Day(last), PensionRight.LastDayOfPensionerWork(Day(claim), Day(birth)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
