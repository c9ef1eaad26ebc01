using System.Globalization;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class CashFlowPictureTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 100_000_000_000)]
    [InlineData(2, 1)]
    [InlineData(40, 430_000_000)]
    [InlineData(100, 100_000_000_000)]
    [InlineData(1_000, 99_999_999_999_999)]
    public void Layout_AnyYears_IsReadable(int count, long cents) => PictureChecks.AssertInEveryLanguage(language => Layout(Series(count, cents), Series(count, cents / 2), language));

    [Fact]
    public void Layout_GeneratedSeries_AreReadable()
    {
        var random = new Random(2026);
        for (var i = 0; i < 200; i++)
        {
            var years = Enumerable.Range(2026, 1 + random.Next(150)).Where(_ => random.Next(4) > 0).DefaultIfEmpty(2030)
                .Select(year => new CashFlowYear(year, new Money<Once>((long)Math.Pow(10, random.NextDouble() * 14)))).ToValueList();
            PictureChecks.AssertReadable(CashFlowPicture.Layout(years, default, new string('x', i), null, (Language)(i % 3)));
        }
    }

    [Fact]
    public void Layout_WhatIf_IsALineNamedInTheLegend()
    {
        var layout = CashFlowPicture.Layout(Series(3, 10_000), Series(3, 8_000), title: null, whatIfName: "80 % instead of 85 %", Language.English);

        Assert.Contains("80 % instead of 85 %", PictureChecks.Texts(layout), StringComparer.Ordinal);
        Assert.Contains(layout.Shapes, shape => shape.Style == PictureStyle.Curve);
        Assert.Contains("In all 300.00\u00a0€; what-if 240.00\u00a0€.", PictureChecks.Texts(layout), StringComparer.Ordinal);
        Assert.Equal(
            "2026: 100.00\u00a0€. 2027: 100.00\u00a0€. 2028: 100.00\u00a0€. 80 % instead of 85 %: 2026: 80.00\u00a0€. 2027: 80.00\u00a0€. 2028: 80.00\u00a0€.",
            layout.Description);
    }

    [Fact]
    public void Layout_FallingSeries_TheLastAmountStandsAboveTheColumnsUnderIt()
    {
        var years = Enumerable.Range(0, 40).Select(i => new CashFlowYear(2026 + i, new Money<Once>(430_000_000L * (40 - i) / 40))).ToValueList();
        var layout = Layout(years, default, Language.Finnish);

        var last = Assert.Single(layout.Texts, text => text.Content.Replace('\u00a0', ' ') == "107 500,00 €").Box;
        Assert.Equal(40, layout.Tips.Count);
        Assert.All(layout.Tips, tip =>
        {
            var edges = tip.Path.Split(['M', ' ', 'H', 'V', 'Z', 'h', 'v', 'z'], StringSplitOptions.RemoveEmptyEntries).Select(edge => decimal.Parse(edge, CultureInfo.InvariantCulture)).ToList();
            Assert.False(edges[0] < last.Right && last.Left < edges[2] && edges[1] < last.Bottom, tip.Words);
        });
    }

    [Fact]
    public void Layout_NoWhatIf_HasNoLine() => Assert.DoesNotContain(Layout(Series(3, 10_000), default, Language.English).Shapes, shape => shape.Style == PictureStyle.Curve);

    [Fact]
    public void Svg_BadSeries_NamesTheFact()
    {
        Assert.StartsWith("years.count is 0;", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowPicture.Svg(default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("years.span is 1001; allowed is 1 to 1000.", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowPicture.Svg(Series(1_001, 1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("years[0].amount is -1;", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlowPicture.Svg(Series(1, -1))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "whatIf[1].year is 2026; allowed is each year once.",
            Assert.Throws<ArgumentException>("whatIf", () => CashFlowPicture.Svg(Series(1, 1), ValueList.Create(Series(1, 1)[0], Series(1, 2)[0]))).Message,
            StringComparison.Ordinal);
    }

    private static PictureLayout Layout(ValueList<CashFlowYear> years, ValueList<CashFlowYear> whatIf, Language language) => CashFlowPicture.Layout(years, whatIf, title: null, whatIfName: null, language);

    private static ValueList<CashFlowYear> Series(int count, long cents) => Enumerable.Range(2026, count).Select(year => new CashFlowYear(year, new Money<Once>(cents))).ToValueList();
}
