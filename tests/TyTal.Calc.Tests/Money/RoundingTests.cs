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
    [InlineData(Rounding.None, "1.23456", "1.23456")]
    public void To_NamedRounding_NearestStepAndTiesAway(Rounding rounding, string exact, string expected) =>
        Assert.Equal(Parse(expected), Round.To(Parse(exact), rounding));

    [Fact]
    public void To_UnknownRounding_ErrorNamesIt() =>
        Assert.StartsWith("rounding is 9", Assert.Throws<ArgumentOutOfRangeException>(() => Round.To(1m, (Rounding)9)).Message, StringComparison.Ordinal);

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

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
