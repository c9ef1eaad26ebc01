using FsCheck.Fluent;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Money;

public class MoneyTests
{
    [Fact]
    public void PerDay_TwoDecimals_SameAmountOut()
    {
        Assert.Equal(80.36m, Euros.PerDay(80.36m).Amount);
        Assert.Equal(8036, Euros.PerDay(80.36m).Cents);
        Assert.Equal("80.36 €", Euros.PerDay(80.36m).ToString());
        Assert.Equal(Unit.EurosPerDay, Euros.PerDay(1m).Unit);
        Assert.Equal(
            (Unit.EurosPerYear, Unit.EurosPerMonth, Unit.EurosPerKilometre, Unit.Euros),
            (Euros.PerYear(1m).Unit, Euros.PerMonth(1m).Unit, Euros.PerKilometre(1m).Unit, Euros.Once(1m).Unit));
    }

    [Theory]
    [InlineData("0.001", "euros is 0.001; allowed is a number with at most 2 decimals.")]
    [InlineData("1000000000.01", "euros is 1000000000.01; allowed is -1000000000 to 1000000000.")]
    public void PerYear_BadAmount_ErrorNamesValueAndRange(string euros, string expected) => Assert.StartsWith(
        expected,
        Assert.Throws<ArgumentOutOfRangeException>(() => Euros.PerYear(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Amount_AnyCents_ExactWithTwoDecimals() => Properties.Hold(
        Gen.Choose(int.MinValue, int.MaxValue).Select(cents => cents * 46L),
        cents =>
        {
            Assert.Equal(cents / 100m, new Money<Once>(cents).Amount);
            Assert.Equal(2, new Money<Once>(cents).Amount.Scale);
        });

    /// <summary>A decimal knows a zero below zero, which prints a minus; money has none.</summary>
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Amount_NothingOrMore_HasNoSign(long cents, bool isNegative) => Assert.Equal(isNegative, decimal.IsNegative(new Money<Once>(cents).Amount));

    [Fact]
    public void Operators_TwoAmounts_AsTheirCents()
    {
        var (one, two) = (Euros.Once(1m), Euros.Once(2.50m));

        Assert.Equal(Euros.Once(3.50m), one + two);
        Assert.Equal(Euros.Once(-1.50m), one.Minus(two));
        Assert.Equal(one + two, one.Plus(two));
        Assert.True(one < two && one <= two && two > one && two >= one && one.CompareTo(two) < 0);
        Assert.False(two < one || two <= one || one > two || one >= two);
    }

    [Fact]
    public void Plus_PastTheLargest_Overflows() => Assert.Throws<OverflowException>(() => new Money<Once>(long.MaxValue) + new Money<Once>(1));

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1000.001)]
    [InlineData(0.0001)]
    public void Of_BadPercentage_Refused(double percent) => Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of((decimal)percent));

    [Fact]
    public void Of_Percentage_ComparesAndPrints()
    {
        Assert.Equal("3.76 %", Percentage.Of(3.76m).ToString());
        Assert.Equal(3.76m, Percentage.Of(3.76m).Amount);
        Assert.True(Percentage.Of(1) < Percentage.Of(2) && Percentage.Of(2) > Percentage.Of(1) && Percentage.Of(2) >= Percentage.Of(2) && Percentage.Of(2) <= Percentage.Of(2));
        Assert.True(Percentage.Of(1).CompareTo(Percentage.Of(2)) < 0);
    }
}
