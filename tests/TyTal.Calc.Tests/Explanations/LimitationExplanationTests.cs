using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Benefits.FunctionalLimitation;

namespace TyTal.Calc.Tests.Explanations;

public class LimitationExplanationTests
{
    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule()
    {
        var five = LimitationOfYear.Given(DisabilityCategory.Of(5));
        var table = CapitalCoefficientTable.Of([new CapitalCoefficientRow(49, CapitalCoefficient.Of(30m))]);
        var mortality = MortalityTable.Of(49, ValueList.Create(0.5m, 1m));
        var year = LimitationOfYear.Of(five, 2024, StatutoryParameters.Enacted);
        return Paid().Figures().Concat(QuicklyFatal().Figures()).Concat(
        [
            CategoryCombination.Combine(ValueList.Create(five, five)),
            CategoryCombination.RaiseForBoth(CategoryCombination.Add(five, five), 1),
            CategoryRaise.ForPain(five, Pain.Moderate, 1),
            CategoryRaise.ForImportantOrgan(five, 1),
            CategoryReduction.WeakerArm(five),
            CategoryReduction.ForAid(five, FunctionalAid.HearingAid, 1),
            ImpairmentClassification.Find("worse ear weaker")[0].RaiseCategory(five, 1),
            year.PerYear,
            year.LumpSum(table.Of(new(2018, 5, 10), new(1968, 5, 10))),
            year.LumpSum(mortality.Of(new(2018, 5, 10), new(1968, 5, 10))),
            year.LumpSum(mortality.Of(new(2018, 5, 10), new(1968, 5, 10), CapitalCoefficient.GivenInterest(Percentage.Of(1)))),
        ]);
    }

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
        [LimitationExplanation.Of(LimitationTimeline.Of(LimitationTimelineTests.Worsening with { Died = new(2022, 4, 4) }, StatutoryParameters.Enacted), language)];

    [Fact]
    public void Of_ALumpSum_EveryStep()
    {
        const string Expected = """
              1. Base in the Act, at the level of 2014: 12 440.00 €/year (section 86; Workers' Compensation Act (459/2015))
              2. Earnings-related pension index of 2022: 2691 (Employees Pensions Act, section 98; decree 897/2021)
              3. Earnings-related pension index of 2014: 2509 (Employees Pensions Act, section 98; decree 724/2013)
              4. Basic amount of compensation for functional limitation: 12 440.00 €/year × 2691 ÷ 2509 = 13 340.00 €/year, rounded to ten euros (section 268(1))
              5. Disability category: 2 (given)
              6. Percentage of the basic amount: category 2 = 2.27 % (section 86)
              7. Compensation for functional limitation per year, not rounded: 13 340.00 €/year × 2.27 % = 302.818 €/year (section 86; READING limitationOfPaymentYear)
              8. Capital coefficient: 34.43055 (given)
              9. Lump sum of compensation for functional limitation: 302.818 €/year × 34.43055 = 10 426.19 €, rounded to the cent (section 87(3); READING lumpSumFromExactYear)

            """;
        var year = LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(2)), 2022, StatutoryParameters.Enacted);

        Assert.Equal(Expected, Explanation.Of(year.LumpSum(CapitalCoefficient.Given(34.43055m))).ToText());
    }

    [Fact]
    public void Of_ACombination_RoundedToTheNearestWholeNumber() => Assert.Contains(
        "Combined disability category: 5 + 2 − 5 × 2 ÷ 20 = 7, rounded to the nearest whole number (section 84(4))",
        Explanation.Of(CategoryCombination.Combine(ValueList.Create(LimitationOfYear.Given(DisabilityCategory.Of(2)), LimitationOfYear.Given(DisabilityCategory.Of(5))))).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_OfAWorsening_LumpSumsAmountsTotalReadings()
    {
        var text = LimitationExplanation.Of(LimitationTimeline.Of(LimitationTimelineTests.Worsening, StatutoryParameters.Enacted)).ToText();

        Assert.StartsWith("Compensation for functional limitation, claim of 10 May 2018, through 28 February 2023\n\nLump sums\n  15 September 2019: category 3, 12 922.56 €\n", text, StringComparison.Ordinal);
        Assert.Contains("\nContinuing\n  16 March 2022 – 31 December 2022: category 8, 55.58 €/month\n", text, StringComparison.Ordinal);
        Assert.Contains("\nTotal\n  13 569.33 €\n", text, StringComparison.Ordinal);
        Assert.Contains("Percentage after a paid lump sum: 8.36 % − 3.36 % = 5 % (section 87(4); READING paidLumpSumByCategory)", text, StringComparison.Ordinal);
        Assert.Contains("\n  partOfMonth: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Days without compensation", text, StringComparison.Ordinal);
        Assert.DoesNotContain("improvementToLumpSum", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfADeath_NamesTheReading() => Assert.Contains(
        "\n  monthOfOwnDeath: section 135(2): ",
        LimitationExplanation.Of(LimitationTimeline.Of(LimitationTimelineTests.Worsening with { Died = new(2022, 4, 4) }, StatutoryParameters.Enacted)).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_OfEarlyAndImprovedDays_SaysWhyNothingIsPaid()
    {
        var text = LimitationExplanation.Of(LimitationTimeline.Of(
            LimitationTimelineTests.Claim(
                new CategoryChange(new(2018, 8, 1), DisabilityCategory.Of(8)),
                new CategoryChange(new(2020, 1, 1), DisabilityCategory.Of(4)),
                new CategoryChange(new(2021, 1, 1), DisabilityCategory.Of(3)),
                new CategoryChange(new(2022, 1, 1), DisabilityCategory.None)),
            StatutoryParameters.Enacted)).ToText();

        Assert.Contains("1 August 2018 – 9 May 2019: a limitation is permanent after a year from the claim date at the earliest (section 83(2))", text, StringComparison.Ordinal);
        Assert.Contains("1 January 2021 – 31 December 2021: a lump sum for this category or a higher one has been paid (section 87(4))", text, StringComparison.Ordinal);
        Assert.Contains("1 January 2022 – 28 February 2023: there is no limitation to compensate (section 83(3))", text, StringComparison.Ordinal);
        Assert.Contains("\n  improvementToLumpSum: section 87(4): ", text, StringComparison.Ordinal);
        Assert.Contains("\n  limitationFromAnniversary: section 83(2): ", text, StringComparison.Ordinal);
    }

    private static LimitationTimeline Paid() => LimitationTimeline.Of(
        LimitationTimelineTests.Worsening with { PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 9, 15), DisabilityCategory.Of(3))) }, StatutoryParameters.Enacted);

    private static LimitationTimeline QuicklyFatal() => LimitationTimeline.Of(
        LimitationTimelineTests.Fatal(LimitationTimelineTests.Worsening), StatutoryParameters.Enacted);
}
