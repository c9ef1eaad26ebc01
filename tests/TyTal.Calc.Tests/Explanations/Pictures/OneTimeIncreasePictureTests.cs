using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;

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
    [InlineData(-1)]
    [InlineData(131)]
    public void Svg_AgeOutsideItsRange_Throws(int age) => Assert.StartsWith(
        $"age is {age}; allowed is 0 to 130.", Assert.Throws<ArgumentOutOfRangeException>(() => OneTimeIncreasePicture.Svg(age)).Message, StringComparison.Ordinal);
}
