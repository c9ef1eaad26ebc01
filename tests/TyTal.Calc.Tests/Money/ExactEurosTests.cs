using FsCheck.Fluent;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Money;

public sealed class ExactEurosTests
{
    [Fact]
    public void Of_AnyAmountAndPercentages_IsTheDecimalToItsLastDecimal() => Properties.Hold(
        from cents in Gen.OneOf(Gen.Choose(0, int.MaxValue).Select(number => (long)number), Gen.Choose(0, int.MaxValue).Select(number => number * 40_000_000L))
        from one in AnyPercentage
        from other in AnyPercentage
        from more in AnyPercentage
        select (Amount: new Money<PerYear>(cents), One: one, Other: other, More: more),
        x =>
        {
            var exact = x.Amount.Amount * x.One.Amount * x.Other.Amount / 10_000m;
            SameText(exact, ExactEuros.Of(x.Amount, x.One, x.Other));
            SameText(exact * (100m + x.More.Amount) / 100m, ExactEuros.Of(x.Amount, x.One, x.Other).With(x.More));
        },
        times: 3000);

    [Fact]
    public void ToCents_AnyFraction_RoundsWholeAndPartEachByItself() => Properties.Hold(
        from units in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 11)
        from numerator in Gen.OneOf(Gen.Choose(1, 200_000), Gen.Elements(1, 2, 6))
        from denominator in Gen.OneOf(Gen.Choose(1, 200_000), Gen.Elements(1, 2, 6, 100))
        from parts in Gen.Elements(2, 12)
        select (Exact: new ExactEuros(new decimal(units, 0, 0, isNegative: false, (byte)scale)), Numerator: numerator, Denominator: denominator, Parts: parts),
        x =>
        {
            x.Exact.ToCents<PerYear, PerMonth>(x.Numerator, x.Denominator, x.Parts, out var whole, out var part);
            Assert.Equal(x.Exact.ToCent<PerYear>(x.Numerator, x.Denominator), whole);
            Assert.Equal(x.Exact.ToCent<PerMonth>(x.Numerator, x.Denominator * x.Parts), part);
        },
        times: 3000);

    /// <summary>A half of 0.01 is a whole cent, and of 0.03 two; a half of a half is nothing, and one.</summary>
    [Theory]
    [InlineData("0.01", 1, 0)]
    [InlineData("0.03", 2, 1)]
    public void ToCents_AHalfCent_GoesUp(string euros, long whole, long part)
    {
        new ExactEuros(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)).ToCents<PerYear, PerMonth>(1, 2, 2, out var one, out var other);

        Assert.Equal((whole, part), (one.Cents, other.Cents));
    }

    [Theory]
    [InlineData(2_700_000, 12_500, 85_000)]
    [InlineData(2_700_000, 85_000, 12_500)]
    [InlineData(2_700_001, 3_760, 85_000)]
    [InlineData(1, 333, 250)] // 11 decimals
    [InlineData(1, 333, 251)] // 12
    [InlineData(7, 1_000_000, 1_000_000)] // a factor of a million
    [InlineData(7, 100_100, 1_000_000)] // 1 001 × 1 000
    [InlineData(9_223_372_036_854, 100_000, 100_000)] // the most that × a million fits
    [InlineData(9_223_372_036_855, 100_000, 100_000)]
    [InlineData(9_223_372_036_854, 1_000_000, 1_000_000)]
    [InlineData(9_223_372_036_855, 1_000_000, 1_000_000)]
    [InlineData(0, 85_000, 85_000)]
    [InlineData(-1, 85_000, 85_000)]
    [InlineData(1, 0, 85_000)]
    public void Of_AtTheEdgesOfTheIntegers_IsTheDecimalToItsLastDecimal(long cents, int one, int other)
    {
        var (first, second) = (Percentage.OfThousandths(one), Percentage.OfThousandths(other));
        var expected = cents / 100m * first.Amount * second.Amount / 10_000m;

        var exact = ExactEuros.Of(new Money<PerYear>(cents), first, second);

        SameText(new Money<PerYear>(cents).Amount * first.Amount * second.Amount / 10_000m, exact);
        Assert.Equal(decimal.ToInt64(Math.Round(expected * 100m, MidpointRounding.AwayFromZero)), exact.ToCent<PerYear>(1, 1).Cents);
        Assert.Equal(expected * (100m + second.Amount) / 100m, exact.With(second).Amount);
    }

#if !NETSTANDARD_BUILD
    [Theory]
    [InlineData("0.00", true)]
    [InlineData("0.0", false)]
    [InlineData("22950", false)]
    [InlineData("22950.00", true)]
    [InlineData("22950.00000000000", true)]
    [InlineData("22950.000000000000", false)]
    [InlineData("92233720368547758.07", true)]
    [InlineData("92233720368547758.08", false)]
    [InlineData("184467440737095516.16", false)]
    [InlineData("-0.01", false)]
    public void New_ADecimal_InIntegersWhenItsDigitsAndDecimalsFit(string text, bool isInIntegers)
    {
        var euros = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isInIntegers, new ExactEuros(euros).IsInIntegers);
        SameText(euros, new ExactEuros(euros));
    }
#endif

    [Fact]
    public void Unrounded_OtherNumberOfDecimals_IsEqual()
    {
        Assert.Equal(new Unrounded<PerYear>(22_950m), new Unrounded<PerYear>(22_950.000m));
        Assert.Equal(new Unrounded<PerYear>(22_950m).GetHashCode(), new Unrounded<PerYear>(22_950.000m).GetHashCode());
        Assert.NotEqual(new Unrounded<PerYear>(22_950m), new Unrounded<PerYear>(22_950.001m));
    }

    private static FsCheck.Gen<Percentage> AnyPercentage => Gen.OneOf(
        Gen.Choose(0, 1_000_000).Select(Percentage.OfThousandths),
        Gen.Choose(0, 20).Select(steps => Percentage.OfThousandths(steps * 5_000)));

    private static void SameText(decimal expected, ExactEuros exact) => Assert.Equal(
        expected.ToString(System.Globalization.CultureInfo.InvariantCulture), exact.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
