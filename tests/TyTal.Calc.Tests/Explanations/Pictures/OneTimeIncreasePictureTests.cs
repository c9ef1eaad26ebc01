using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class OneTimeIncreasePictureTests
{
    [Fact]
    public void Layout_NoAge_IsReadable() => PictureChecks.AssertInEveryLanguage(language => OneTimeIncreasePicture.Layout(null, language));

    [Fact]
    public void Layout_EveryAge_IsReadable()
    {
        for (var age = 0; age <= 130; age++)
        {
            PictureChecks.AssertReadable(OneTimeIncreasePicture.Layout(age, (Language)(age % 3)));
        }
    }

    [Theory]
    [InlineData(49, "49 years: 7.317\u00a0%", true)]
    [InlineData(65, "65 years: 0\u00a0%", false)]
    public void Layout_Age_IsMarked(int age, string label, bool hasColumn)
    {
        var layout = OneTimeIncreasePicture.Layout(age, Language.English);

        Assert.Contains(label, PictureChecks.Texts(layout), StringComparer.Ordinal);
        Assert.Equal(hasColumn, layout.Shapes.Any(shape => shape.Style == PictureStyle.Pension));
    }

    [Fact]
    public void Layout_NoAge_NamesWhereItFallsAndEnds() => Assert.Equal(
        "Lika stor till 30 års ålder, sedan lika mycket mindre för varje år, ingen över 64 år. 30 år: 16\u00a0%. 64 år: 0,462\u00a0%.",
        OneTimeIncreasePicture.Layout(null, Language.Swedish).Description);

    [Theory]
    [InlineData(Language.English, ">Hypothetical: One-time increase", "HYPOTHETICAL. ", "20 %, in force 16 %")]
    [InlineData(Language.Finnish, ">Oletuslaskelma: Eläkkeen kertakorotus", "OLETUSLASKELMA. ", "20 %, voimassa 16 %")]
    [InlineData(Language.Swedish, ">Hypotetiskt: Engångsförhöjning", "HYPOTETISKT. ", "20 %, gällande 16 %")]
    public void Svg_SupposedConstants_SaysSoInTitleAndDescription(Language language, string title, string description, string supposed)
    {
        var svg = OneTimeIncreasePicture.Svg(50, Supposing(new() { OneTimeIncreaseFull = Percentage.Of(20), OneTimeIncreaseLessPerYear = Percentage.Of(0.5m), OneTimeIncreaseOldestWithFull = 40 }), language).Replace('\u00a0', ' ');

        Assert.All([title, description, supposed, "15 %"], text => Assert.Contains(text, svg, StringComparison.Ordinal));
    }

    [Fact]
    public void Svg_OtherConstantsSupposed_IsThatInForce()
    {
        Assert.Equal(OneTimeIncreasePicture.Svg(50), OneTimeIncreasePicture.Svg(50, StatutoryParameters.Enacted));
        Assert.Equal(OneTimeIncreasePicture.Svg(), OneTimeIncreasePicture.Svg(null, Supposing(new() { PensionAgeOfChange = 67 })));
    }

    [Fact]
    public void Layout_AnySupposedConstants_IsReadable()
    {
        var language = 0;
        foreach (var (full, less, oldestWithFull, oldest) in new[] { (0m, 0m, 30, 64), (100m, 0m, 0, 0), (16m, 0m, 30, 64), (100m, 1m, 20, 120), (1m, 0.1m, 10, 20), (16m, 0.1m, 0, 120), (5m, 0m, 120, 120) })
        {
            var constants = new RuleConstants { OneTimeIncreaseFull = Percentage.Of(full), OneTimeIncreaseLessPerYear = Percentage.Of(less), OneTimeIncreaseOldestWithFull = oldestWithFull, OneTimeIncreaseOldest = oldest };
            PictureChecks.AssertReadable(OneTimeIncreasePicture.Layout(null, (Language)(language++ % 3), Supposing(constants).Constants));
            PictureChecks.AssertReadable(OneTimeIncreasePicture.Layout(33, (Language)(language % 3), Supposing(constants).Constants));
        }
    }

    [Theory]
    [InlineData(0, 0, 64, "None at any age.")]
    [InlineData(16, 0, 64, "The same up to 64 years, none above. 64 years: 16 %.")]
    [InlineData(20, 0.5, 70, "The same up to 30 years, then less by a fixed number of points for each year, none above 69 years. 30 years: 20 %. 69 years: 0.5 %.")]
    public void Layout_SupposedConstants_NamesWhereItFallsAndEnds(int full, double less, int oldest, string words)
    {
        var constants = new RuleConstants { OneTimeIncreaseFull = Percentage.Of(full), OneTimeIncreaseLessPerYear = Percentage.Of((decimal)less), OneTimeIncreaseOldest = oldest };

        Assert.EndsWith(" " + words, OneTimeIncreasePicture.Layout(null, Language.English, Supposing(constants).Constants).Description.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(131)]
    public void Svg_AgeOutsideItsRange_Throws(int age) => Assert.StartsWith(
        $"age is {age}; allowed is 0 to 130.", Assert.Throws<ArgumentOutOfRangeException>(() => OneTimeIncreasePicture.Svg(age)).Message, StringComparison.Ordinal);

    private static StatutoryParameters Supposing(RuleConstants constants) => StatutoryParameters.Enacted.Hypothetically(constants);
}
