using System.Globalization;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class MoneyAxisTests
{
    [Theory]
    [InlineData("0.000003")]
    [InlineData("0.86")]
    [InlineData("1")]
    [InlineData("63.75")]
    [InlineData("80.36")]
    [InlineData("99.99")]
    [InlineData("460.36")]
    [InlineData("9999999.99")]
    [InlineData("12345678901.23")]
    [InlineData("90000000000000000")]
    public void Ticks_AnyAmount_AreFourToSixWithLabelsOfTheirOwn(string amount)
    {
        var highest = decimal.Parse(amount, CultureInfo.InvariantCulture);
        var axis = new MoneyAxis(highest, top: 100m, bottom: 386m, new PictureWords(Voice.Of(Language.English)));

        var ticks = axis.Ticks().ToList();
        Assert.InRange(ticks.Count, 4, 6);
        Assert.Equal("0", axis.Label(ticks[0]));
        Assert.Equal(ticks.Count, ticks.Select(axis.Label).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(axis.Y(highest), 100m + LabelPlaces.LineHeight, 386m);
        Assert.All(ticks, tick => Assert.InRange(axis.Y(tick), 100m, 386m));
    }

    [Theory]
    [InlineData("0", "0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData("0.00086", "0 0.0002 0.0004 0.0006 0.0008 0.0010")]
    [InlineData("75", "0 20 40 60 80")]
    [InlineData("100", "0 20 40 60 80 100")]
    [InlineData("105", "0 25 50 75 100")]
    [InlineData("2500000", "0 500\u00a0000 1\u00a0000\u00a0000 1\u00a0500\u00a0000 2\u00a0000\u00a0000 2\u00a0500\u00a0000")]
    [InlineData("10000000", "0 2 4 6 8 10")]
    public void Label_AmountsOfEverySize_AreRound(string amount, string labels)
    {
        var axis = new MoneyAxis(decimal.Parse(amount, CultureInfo.InvariantCulture), top: 100m, bottom: 386m, new PictureWords(Voice.Of(Language.English)));

        Assert.Equal(labels, string.Join(' ', axis.Ticks().Select(axis.Label)));
    }
}
