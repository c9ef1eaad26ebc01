using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Money;

/// <summary>Every quantity: its number and what it counts.</summary>
public class QuantityTests
{
    public static TheoryData<IQuantity, decimal, Unit> Quantities() => new()
    {
        { new DayCount(28), 28m, Unit.Days },
        { new AgeInYears(65), 65m, Unit.Years },
        { new PersonCount(3), 3m, Unit.Persons },
        { new Kilometres(12.345m), 12.345m, Unit.Kilometres },
        { new Hours(1.25m), 1.25m, Unit.Hours },
        { new Times(4), 4m, Unit.Times },
        { new WageCoefficient(1.637m), 1.637m, Unit.Factor },
        { new PensionIndex(3037), 3037m, Unit.IndexPoints },
        { new CalendarDay(new LocalDate(2045, 6, 15)), 20_450_615m, Unit.Date },
        { new CalendarDay(new LocalDate(2016, 12, 31)), 20_161_231m, Unit.Date },
        { Percentage.Of(85m), 85m, Unit.Percent },
        { new Money<PerYear>(1_368_000), 13_680m, Unit.EurosPerYear },
        { new Unrounded<PerMonth>(1.005m), 1.005m, Unit.EurosPerMonth },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Amount_EveryQuantity_ItsNumberAndUnit(IQuantity quantity, decimal amount, Unit unit)
    {
        Assert.Equal(amount, quantity.Amount);
        Assert.Equal(unit, quantity.Unit);
    }

    [Fact]
    public void ToString_ACount_TheNumberAndItsUnit() => Assert.Equal(
        "28 Days, 65 Years, 3 Persons, 12.345 Kilometres, 1.25 Hours, 4 Times, 1.637 Factor, 3037 IndexPoints, 1.005 EurosPerMonth",
        string.Join<IQuantity>(", ", [new DayCount(28), new AgeInYears(65), new PersonCount(3), new Kilometres(12.345m), new Hours(1.25m), new Times(4), new WageCoefficient(1.637m), new PensionIndex(3037), new Unrounded<PerMonth>(1.005m)]));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 3)]
    [InlineData(10, 1, 2)]
    [InlineData(100, 1, 1)]
    [InlineData(1_000, 1, 0)]
    [InlineData(3_760, 376, 2)]
    [InlineData(12_500, 125, 1)]
    [InlineData(33_333, 33_333, 3)]
    [InlineData(100_000, 100, 0)]
    [InlineData(1_000_000, 1_000, 0)]
    public void Digits_OfAPercentage_AreAsFewAsCanBe(int thousandths, int number, int decimals)
    {
        var percentage = Percentage.OfThousandths(thousandths);

        Assert.Equal((number, decimals), percentage.Digits);
        Assert.Equal(decimals, percentage.Amount.Scale);
        Assert.Equal(thousandths / 1000m, percentage.Amount);
        Assert.Equal(percentage, Percentage.Of(thousandths / 1000m));
        Assert.Equal(thousandths, percentage.Thousandths);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void OfThousandths_OutsideTheRange_IsRefused(int thousandths) => Assert.StartsWith(
        $"thousandths is {thousandths}; allowed is 0 to 1000000.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.OfThousandths(thousandths)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Operators_OfPercentages_BothEndsAndEqual()
    {
        var (one, two) = (Percentage.Of(1m), Percentage.Of(2m));

        Assert.False(one < Percentage.Of(1m));
        Assert.False(one > Percentage.Of(1m));
        Assert.False(two <= one);
        Assert.False(one >= two);
        Assert.True(one <= two && two >= one);
        Assert.Equal(0, one.CompareTo(Percentage.Of(1m)));
        Assert.Equal("85 %", Percentage.Of(85.000m).ToString());
        Assert.Equal("0 %", default(Percentage).ToString());
        Assert.Equal("0.001 %", Percentage.Of(0.001m).ToString());
        Assert.Equal(100m, Percentage.Hundred.Amount);
    }

    [Fact]
    public void Operators_OfEqualMoney_NeitherSmallerNorLarger()
    {
        var (one, same) = (Euros.PerMonth(1m), Euros.PerMonth(1m));

        Assert.False(one < same);
        Assert.False(one > same);
        Assert.True(one <= same && one >= same);
        Assert.Equal(0, one.CompareTo(same));
    }

    [Theory]
    [InlineData("1000000000")]
    [InlineData("-1000000000")]
    [InlineData("999999999.99")]
    [InlineData("0")]
    [InlineData("-0.01")]
    public void Euros_WithinTheRange_AreTakenToTheCent(string text)
    {
        var euros = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var cents = (long)(euros * 100m);

        Assert.Equal(
            (cents, cents, cents, cents, cents),
            (Euros.PerYear(euros).Cents, Euros.PerMonth(euros).Cents, Euros.PerDay(euros).Cents, Euros.PerKilometre(euros).Cents, Euros.Once(euros).Cents));
    }

    [Fact]
    public void Euros_BelowTheRange_AreRefused() => Assert.StartsWith(
        "euros is -1000000000.01; allowed is -1000000000 to 1000000000.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Euros.Once(-1_000_000_000.01m)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void NotNegative_ZeroIsTaken_OneCentLessIsRefused()
    {
        Assert.Equal(default, MoneyGuard.NotNegative(Euros.PerDay(0m)));
        var perDay = Euros.PerDay(-0.01m);
        Assert.StartsWith(
            "perDay is -0.01; allowed is 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => MoneyGuard.NotNegative(perDay)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(long.MaxValue, "92233720368547758.07 €")]
    [InlineData(-long.MaxValue, "-92233720368547758.07 €")]
    [InlineData(4_294_967_296, "42949672.96 €")]
    [InlineData(0, "0.00 €")]
    [InlineData(-1, "-0.01 €")]
    public void Amount_OfManyCents_KeepsEveryDigit(long cents, string text) => Assert.Equal(text, new Money<Once>(cents).ToString());

    [Theory]
    [InlineData(1_000, 50, 1)]
    [InlineData(999, 50, 0)]
    [InlineData(1, 50_000, 1)]
    [InlineData(1, 49_999, 0)]
    [InlineData(-1, 50_000, -1)]
    [InlineData(10_000, 3_760, 376)]
    [InlineData(8_036, 85_000, 6_831)]
    public void OfCent_APercentage_HalfACentAwayFromZero(long cents, int thousandths, long expected) =>
        Assert.Equal(expected, Percentage.OfThousandths(thousandths).OfCent(new Money<PerDay>(cents)).Cents);
}
