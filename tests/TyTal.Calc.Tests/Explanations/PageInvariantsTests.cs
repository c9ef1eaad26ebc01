using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>Each invariant holds for the pages of a claim and a family in every language, and says what is wrong with a spoiled page.</summary>
public class PageInvariantsTests
{
    private static readonly BenefitTimeline Timeline = BenefitTimeline.Of(Carpenter.Paid with { Through = new(2031, 6, 30) }, RandomClaims.Parameters);
    private static readonly FamilyTimeline Family = FamilyTimeline.Of(CornerFamilies.LaterStudies with { Through = new(2030, 6, 30) }, RandomClaims.Parameters);

    public static TheoryData<Language> EveryLanguage => new(Languages.All);

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Roundings_OfWholePages_NothingIsMissing(Language language)
    {
        Assert.Null(Roundings(TimelineExplanation.Of(Timeline, language).ToText(), language));
        Assert.Null(PageInvariants.Roundings(FamilyExplanation.Of(Family, language).ToText(), PageInvariants.PartsOf(Family, language), language));
        Assert.NotNull(Family.LumpSum);
    }

    [Theory]
    [InlineData("\n\n2 April 2024 – ", "\n\n3 April 2024 – ", "no heading '2 April 2024 – ")]
    [InlineData("= 2.82 €/day, rounded to the cent", "= 2.82 €/day", "'2 April 2024 – ")]
    [InlineData("Deduction of employee payments: 75.00", "Deduction: 75.00", "has no line 'Deduction of employee payments: … 2.82 €/day, rounded …'")]
    [InlineData("÷ 360 = ", "÷ {1} = ", "a place is not filled in: {1}")]
    public void Roundings_SpoiledPage_IsFound(string said, string spoiled, string expected)
    {
        var text = TimelineExplanation.Of(Timeline).ToText();

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains(expected, Roundings(text.Replace(said, spoiled), Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Roundings_EmptyPage_IsFound() => Assert.Contains("no heading", Roundings("", Language.English), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Supplied_OfWholePages_NothingIsMissing(Language language)
    {
        Assert.NotEmpty(Timeline.SuppliedFigures());
        Assert.Null(PageInvariants.Supplied(TimelineExplanation.Of(Timeline, language).ToText(), PageInvariants.FiguresOf(Timeline), Timeline.SuppliedFigures(), language));
        Assert.Null(PageInvariants.Supplied(FamilyExplanation.Of(Family, language).ToText(), Family.Figures(), Family.SuppliedFigures(), language));
        Assert.Null(PageInvariants.Supplied(TimelineExplanation.Of(Carpenter.Timeline, language).ToText(), PageInvariants.FiguresOf(Carpenter.Timeline), default, language));
    }

    [Fact]
    public void Supplied_SpoiledPageOrNames_IsFound()
    {
        var text = TimelineExplanation.Of(Timeline).ToText();
        var line = text.Split('\n').First(line => line.StartsWith("  ", StringComparison.Ordinal) && line.EndsWith("(supplied, not enacted: test)", StringComparison.Ordinal));

        Assert.Contains("named are", Supplied(text, default), StringComparison.Ordinal);
        Assert.Contains("does not say that", Supplied(text.Replace(line, "  nothing"), Timeline.SuppliedFigures()), StringComparison.Ordinal);
        Assert.Contains("the page does not say so", Supplied(text.Replace("Figures that are not enacted", "Figures"), Timeline.SuppliedFigures()), StringComparison.Ordinal);
        Assert.Contains("0 figures are supplied, and the page says so", PageInvariants.Supplied(text, [], default, Language.English), StringComparison.Ordinal);
    }

    private static string? Roundings(string text, Language language) => PageInvariants.Roundings(text, PageInvariants.PartsOf(Timeline, language), language);

    private static string? Supplied(string text, ValueList<string> named) => PageInvariants.Supplied(text, PageInvariants.FiguresOf(Timeline), named, Language.English);
}
