using FsCheck.Fluent;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Money;

public class RoundingTests
{
    [Theory]
    [InlineData(Rounding.Cent, "0.005", "0.01")]
    [InlineData(Rounding.Cent, "-0.005", "-0.01")]
    [InlineData(Rounding.Cent, "0.0049999", "0")]
    [InlineData(Rounding.TenEuros, "15205", "15210")]
    [InlineData(Rounding.TenEuros, "15204.99", "15200")]
    [InlineData(Rounding.HundredEuros, "1450", "1500")]
    [InlineData(Rounding.TwoDecimals, "4.345", "4.35")]
    [InlineData(Rounding.FivePercent, "12.5", "15")]
    [InlineData(Rounding.FivePercent, "12.4999", "10")]
    [InlineData(Rounding.WholeNumber, "15.5", "16")]
    [InlineData(Rounding.WholeNumber, "15.4999", "15")]
    [InlineData(Rounding.TenDecimals, "0.00000000005", "0.0000000001")]
    [InlineData(Rounding.TenDecimals, "34.12345678904999", "34.1234567890")]
    [InlineData(Rounding.None, "1.23456", "1.23456")]
    public void To_NamedRounding_NearestStepAndTiesAway(Rounding rounding, string exact, string expected) =>
        Assert.Equal(Parse(expected), Round.To(Parse(exact), rounding));

    [Fact]
    public void To_UnknownRounding_ErrorNamesIt() =>
        Assert.StartsWith("rounding is 9; allowed is None, Cent, TenEuros, HundredEuros, TwoDecimals, FivePercent, WholeNumber, TenDecimals, ThreeDecimals.", Assert.Throws<ArgumentOutOfRangeException>(() => Round.To(1m, (Rounding)9)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToCent_AnyFraction_EqualsExactRational() => Properties.Hold(
        from numerator in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from factor in Gen.Choose(1, 1_000_000)
        from denominator in Gen.Choose(1, 4_000)
        select (Numerator: (long)numerator * factor, Denominator: (long)denominator),
        x => Assert.Equal(
            (LiteralFraction.Of(x.Numerator) / (int)x.Denominator).Round(0), Round.ToCent<Once>(x.Numerator, x.Denominator).Cents),
        times: 2000);

    [Fact]
    public void ToCent_EveryTieOfASmallDenominator_GoesAwayFromZero()
    {
        for (var denominator = 2; denominator <= 720; denominator += 2)
        {
            Assert.Equal(1, Round.ToCent<Once>(denominator / 2, denominator).Cents);
            Assert.Equal(-1, Round.ToCent<Once>(-denominator / 2, denominator).Cents);
            Assert.Equal(0, Round.ToCent<Once>((denominator / 2) - 1, denominator).Cents);
        }
    }

    [Fact]
    public void OfCent_AnyPercentage_EqualsExactRational() => Properties.Hold(
        from cents in Gen.Choose(0, int.MaxValue)
        from thousandths in Gen.Choose(0, 100_000)
        select (Cents: (long)cents, Percent: thousandths / 1000m),
        x => Assert.Equal(
            (LiteralFraction.Of(x.Cents) * LiteralFraction.Of(x.Percent) / 100).Round(0),
            Percentage.Of(x.Percent).OfCent(new Money<PerDay>(x.Cents)).Cents),
        times: 2000);

    [Fact]
    public void ToCent_FractionOfExactEuros_IntegersAndDecimalsEqualTheRational() => Properties.Hold(
        from units in Gen.Choose(0, int.MaxValue)
        from more in Gen.Choose(0, 1_000_000)
        from scale in Gen.Choose(0, 11)
        from numerator in Gen.Choose(1, 200_000)
        from denominator in Gen.OneOf(Gen.Choose(1, 2_400_000), Gen.Elements(1, 2, 4, 1000, 24_000))
        let euros = (((long)units * 1_000_000) + more) / Power(scale)
        select (Euros: euros % 2_000_000_000m, Numerator: numerator, Denominator: denominator),
        x =>
        {
            var expected = (LiteralFraction.Of(x.Euros) * 100 * x.Numerator / x.Denominator).Round(0);
            Assert.Equal(expected, Round.ToCent<Once>(x.Euros, x.Numerator, x.Denominator).Cents);
            Assert.Equal(expected, Round.ToCentInDecimals<Once>(x.Euros, x.Numerator, x.Denominator).Cents);
        },
        times: 5000);

    [Theory]
    [InlineData("0.005", 1, 1, 1)]
    [InlineData("0.00499999999", 1, 1, 0)]
    [InlineData("0.01", 1, 2, 1)]
    [InlineData("0.03", 5, 10, 2)]
    [InlineData("0", 3104, 3037, 0)]
    [InlineData("-0.005", 1, 1, -1)]
    [InlineData("0.1", 1, 20, 1)]
    [InlineData("-0.1", 1, 20, -1)]
    [InlineData("-22950", 3077, 3037, -2325227)]
    [InlineData("1160000000.00000000000", 200000, 1000, 23200000000000)]
    public void ToCent_FractionAtTheEdges_TiesGoUp(string euros, int numerator, int denominator, long cents)
    {
        Assert.Equal(cents, Round.ToCent<Once>(Parse(euros), numerator, denominator).Cents);
        Assert.Equal(Math.Abs(cents), Round.ToCentInDecimals<Once>(Math.Abs(Parse(euros)), numerator, denominator).Cents);
    }

    [Theory]
    [InlineData("0.005", 1)]
    [InlineData("0.0049999", 0)]
    [InlineData("-0.005", -1)]
    [InlineData("80.3649", 8036)]
    public void ToCent_ExactEuros_HalfACentAwayFromZero(string euros, long cents) => Assert.Equal(cents, Round.ToCent<Once>(Parse(euros)).Cents);

    /// <summary>3 · 10¹⁸ less a part of 25 thousand millions: the division of decimals gives the whole number, and what is left of it is negative.</summary>
    [Fact]
    public void ToCentInDecimals_QuotientThatTheDivisionLifts_IsTheNearestCent() =>
        Assert.Equal(3_000_000_000_000_000_000, Round.ToCentInDecimals<Once>(749_999_999_999_999_999_999_999_999.99m, 1m, 25_000_000_000m).Cents);

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
