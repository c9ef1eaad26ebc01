using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class KelaPictureTests
{
    [Fact]
    public void Layout_EveryLanguage_IsReadable() => PictureChecks.AssertInEveryLanguage(language => KelaPicture.Layout(null, language));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(10_001)]
    [InlineData(12_028)]
    [InlineData(49_999)]
    [InlineData(50_001)]
    [InlineData(99_999_999)]
    [InlineData(99_999_999_999)]
    public void Layout_AnyAmount_IsReadable(long cents) => PictureChecks.AssertInEveryLanguage(language => KelaPicture.Layout(new Money<PerDay>(cents), language));

    [Fact]
    public void Layout_GeneratedAmounts_AreReadable()
    {
        var random = new Random(202);
        for (var i = 0; i < 300; i++)
        {
            var amount = new Money<PerDay>((long)Math.Pow(10, random.NextDouble() * 11));
            PictureChecks.AssertReadable(KelaPicture.Layout(amount, (Language)(i % 3)));
        }
    }

    [Fact]
    public void Layout_NoAmount_ShowsEveryLimitAndJump()
    {
        var texts = PictureChecks.Texts(KelaPicture.Layout(null, Language.English)).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal) { "100", "120", "150", "175", "210", "260", "340", "500", "70 %", "30 %" }.Select(text => text.Replace(' ', '\u00a0')).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal) { "+5.00", "+6.00", "+7.50", "+8.75", "+10.51", "+13.01", "+17.01", "+25.01" });
    }

    [Fact]
    public void Layout_AmountJustAboveALimit_IsMarkedWithWhatIsLeft()
    {
        var layout = KelaPicture.Layout(Euros.PerDay(120.28m), Language.Finnish);

        Assert.Contains("120,28 → 48,11\u00a0€/pv", PictureChecks.Texts(layout), StringComparer.Ordinal);
        Assert.Contains(layout.Shapes, shape => shape.Style == PictureStyle.Point);
        Assert.StartsWith("Merkitty: 120,28 eurosta päivässä jää 48,11. 100,00 eurosta päivässä jää 30,00, sentin suuremmasta 35,00.", layout.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_NegativeAmount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => KelaPicture.Svg(new Money<PerDay>(-1)));

    [Fact]
    public void Svg_UnknownLanguage_Throws() => Assert.Throws<ArgumentOutOfRangeException>("language", () => KelaPicture.Svg(language: (Language)3));
}
