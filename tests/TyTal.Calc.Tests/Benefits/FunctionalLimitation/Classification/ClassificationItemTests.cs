using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation.Classification;

public class ClassificationItemTests
{
    [Theory]
    [InlineData("sideways 2 mm", 2, 1, 3)]
    [InlineData("sideways 2 mm", 0, 1, 1)]
    [InlineData("severe nerve pain", 5, 4, 9)]
    [InlineData("worse ear weaker", 10, 1, 11)]
    [InlineData("speech unclear easily", 10, 5, 12)]
    [InlineData("speech unclear easily", 10, 2, 12)]
    [InlineData("speech unclear easily", 10, 1, 11)]
    [InlineData("speech unclear easily", 0, 0, 0)]
    [InlineData("speech disorder understood with difficulty", 3, 8, 11)]
    [InlineData("speech disorder understood with difficulty", 8, 8, 14)]
    [InlineData("long or lasting tinnitus", 20, 1, 20)]
    public void RaiseCategory_WithinItsRange_ToItsCeiling(string words, int category, int raise, int raised)
    {
        var item = Raise(words);

        Assert.Equal(raised, item.RaiseCategory(Category(category), raise).Number);
        if (category > 0)
        {
            var figure = item.RaiseCategory(LimitationOfYear.Given(Category(category)), raise);
            Assert.Equal([category, raise, raised], figure.Inputs.Append(figure).Select(step => (int)step.Amount));
        }
    }

    [Fact]
    public void RaiseCategory_OutsideItsRange_ErrorNamesIt()
    {
        Assert.StartsWith("raise is 6; allowed is 0 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => Raise("speech unclear easily").RaiseCategory(Category(3), 6)).Message, StringComparison.Ordinal);
        Assert.StartsWith("category is 13; allowed is 0 to 12.", Assert.Throws<ArgumentOutOfRangeException>(() => Raise("speech unclear easily").RaiseCategory(Category(13), 1)).Message, StringComparison.Ordinal);
        Refusal.Is("item is \"9.5 deafblindness: 20\"; it raises no category.", () => ImpairmentClassification.Find("deafblindness")[0].RaiseCategory(Category(13), 1));
    }

    [Theory]
    [InlineData(Language.English, "9.2 speech unclear but easily understood: +0–5, at most 12", "9.1 Both ears: the worse ear weaker than the better one by a mean of at least 35 dB: +1")]
    [InlineData(Language.Finnish, "9.2 puhe epäselvää mutta helposti ymmärrettävää: +0–5, enintään 12", "9.1 Molemmat korvat: huonompi korva keskimäärin vähintään 35 dB parempaa heikompi: +1")]
    [InlineData(Language.Swedish, "9.2 talet otydligt men lätt att förstå: +0–5, högst 12", "9.1 Båda öronen: det sämre örat i medeltal minst 35 dB svagare än det bättre: +1")]
    public void In_ARaiseWithAndWithoutCeiling_OneLineOfTheLanguage(Language language, string withCeiling, string without) =>
        Assert.Equal((withCeiling, without), (Raise("speech unclear easily").In(language), Raise("worse ear weaker").In(language)));

    [Fact]
    public void CountsPain_OnlyWherePainIsTheItem() => Assert.Equal(
        "1.4 1.4 1.4 1.4 2.3 2.3 2.3 2.3 5.5 5.5",
        string.Join(' ', ImpairmentClassification.Items.Where(item => item.CountsPain).Select(item => item.Section.Number)));

    [Fact]
    public void ForPain_ItemThatCountsPain_Refused()
    {
        var four = LimitationOfYear.Given(Category(4));

        Assert.Equal(5, CategoryRaise.ForPain(ImpairmentClassification.Find("elbow stiff good")[0], four, Pain.Moderate, 1).Value.Number);
        Assert.StartsWith(
            "item is \"1.4 Moderate CRPS: ",
            Assert.Throws<ArgumentException>(() => CategoryRaise.ForPain(ImpairmentClassification.Find("arm CRPS moderate")[0], four, Pain.Moderate, 1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CategoryRaise.ForPain(Raise("severe nerve pain"), four, Pain.Severe, 1));
    }

    private static ClassificationItem Raise(string words) => ImpairmentClassification.Find(words).Single(item => item.Effect == ItemEffect.Raise);

    private static DisabilityCategory Category(int number) => number == 0 ? DisabilityCategory.None : DisabilityCategory.Of(number);
}
