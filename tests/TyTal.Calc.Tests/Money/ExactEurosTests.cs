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
