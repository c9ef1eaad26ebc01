using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

public class FamilyExplanationTests
{
    private static readonly FamilyTimeline Timeline = FamilyTimeline.Of(CornerFamilies.LaterStudies, RandomClaims.Parameters);

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        FamilyExplanation.Of(Timeline, language),
        FamilyExplanation.Of(FamilyTimeline.Of(CornerFamilies.Widow with { Cause = CauseOfDeath.ProbablyOther }, RandomClaims.Parameters), language),
    ];

    [Fact]
    public void ToText_OfAFamily_SaysPeriodsReasonsTotalsRefusalsAndReadings()
    {
        var text = FamilyExplanation.Of(Timeline).ToText();

        Assert.StartsWith("Survivors' pensions after the death on 20 May 2016, through 31 December 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("21 May 2016 – 31 December 2016: spouse: 1 000.00 €/month; child 1: 666.67 €/month; child 2: 666.67 €/month", text, StringComparison.Ordinal);
        Assert.Contains("Reduction by the spouse's income, not rounded: 30 % × (45 000.00 €/year − 29 906.50 €/year) = 4 528.05 €/year (section 107(1); READING reductionStaysExact)", text, StringComparison.Ordinal);
        Assert.Contains("Lump sum at a new marriage, above the earnings-related pension: 36 × (1 152.58 €/month − 100.00 €/month), at least 0 = 37 892.88 €", text, StringComparison.Ordinal);
        Assert.Contains("Funeral assistance by the costs: 3 000.00 €, at most 4 780.00 € = 3 000.00 € (section 109(2); READING funeralYearOfCosts)", text, StringComparison.Ordinal);
        Assert.Contains("spouse, 21 May 2016 – 31 May 2016: 1 000.00 € × 10 ÷ 30 days = 333.33 € (READING partOfMonth)", text, StringComparison.Ordinal);
        Assert.Contains("child 1, 1 September 2020 – 30 September 2020: the shares are revised from the next month (section 104(6))", text, StringComparison.Ordinal);
        Assert.Contains("monthOfChange: section 104(6)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfAFamily_HeadingsAndLists()
    {
        var text = FamilyExplanation.Of(Timeline).ToMarkdown();

        Assert.StartsWith("# Survivors' pensions after the death on 20 May 2016, through 31 December 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Funeral assistance\n\n1. Costs of the funeral: 3 000.00 € (given)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_AnIndexThatStays_SameAmountsOfOtherReasons()
    {
        var parameters = StatutoryParameters.Enacted.Through(2025).With(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3077m);
        var text = FamilyExplanation.Of(FamilyTimeline.Of(CornerFamilies.Widow with { Through = new(2026, 12, 31) }, parameters)).ToMarkdown();

        Assert.Contains("From 1 January 2026 the same amounts follow from:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NothingDue_SaysSoAndWhy()
    {
        var text = FamilyExplanation.Of(FamilyTimeline.Of(CornerFamilies.Widow with { Cause = CauseOfDeath.ProbablyOther }, RandomClaims.Parameters)).ToText();

        Assert.Contains("No pension is due.", text, StringComparison.Ordinal);
        Assert.Contains("the death does not follow from the claim event (section 99(1))", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryReason_HasItsOwnText()
    {
        var reasons = Enum.GetValues<SurvivorsRefusalReason>();

        Assert.Equal(reasons.Length, reasons.Select(value => FamilyExplanation.Reason(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => FamilyExplanation.Reason((SurvivorsRefusalReason)99));
    }

    [Theory]
    [InlineData(true, 0, "spouse")]
    [InlineData(true, 1, "spouse 2")]
    [InlineData(false, 0, "child 1")]
    [InlineData(false, 9, "child 10")]
    public void Name_OfASurvivor_CountedFromOne(bool isSpouse, int position, string name) => Assert.Equal(name, FamilyExplanation.Name(new(isSpouse, position)));
}
