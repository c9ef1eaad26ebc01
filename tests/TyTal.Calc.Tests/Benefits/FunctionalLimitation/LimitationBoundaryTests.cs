using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using static TyTal.Calc.Tests.Benefits.FunctionalLimitation.LimitationTimelineTests;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class LimitationBoundaryTests
{
    [Theory]
    [InlineData(7, "7.42 functionalLimitation.percent: given.disabilityCategory")]
    [InlineData(8, "9 functionalLimitation.percent: given.disabilityCategory constant.functionalLimitationPercents")]
    public void Percent_OfCategoryEightSupposed_SaysSoForIt(int category, string figure)
    {
        var percents = RuleConstants.Enacted.FunctionalLimitationPercents.Select((percent, i) => i == 7 ? Percentage.Of(9) : percent).ToValueList();

        Assert.Equal(figure, FigureText.Of(LimitationAmount.Percent(LimitationOfYear.Given(Category(category)), new RuleConstants { FunctionalLimitationPercents = percents })));
    }

    [Fact]
    public void PercentAfterLumpSum_NonePaid_ThePercentItself()
    {
        var percent = new Figure<Percentage>(Percentage.Of(8.36m), Rule.Given("given.percent"));

        Assert.Same(percent, LimitationAmount.PercentAfterLumpSum(percent, paidPercent: null));
    }

    [Fact]
    public void Combine_NoCategoryAmongFigures_Refused()
    {
        var none = new Figure<DisabilityCategory>(DisabilityCategory.None, Rule.Given("given.disabilityCategory"));

        Refusal.Is("categories is 0; allowed is 1 to 20.", () => CategoryCombination.Combine(ValueList.Create(none)));
        Refusal.Is("categories is 0; allowed is 1 to 20.", () => CategoryCombination.Combine(ValueList.Create(none, LimitationOfYear.Given(Category(3)))));
    }

    [Fact]
    public void Figures_OfATimeline_LumpSumsThenMonthlyAmounts() => Assert.Equal(
        "12922.56 functionalLimitation.lumpSum; 55.58 functionalLimitation.perMonth; 59.38 functionalLimitation.perMonth",
        string.Join("; ", Compute(Worsening).Figures().Select(figure => FigureText.Of(figure).Split(':')[0])));

    [Fact]
    public void IsHypothetical_OnlyWithASupposedParameter()
    {
        var supposed = StatutoryParameters.Enacted.Hypothetically(new RuleConstants { SurvivorsMost = Percentage.Of(80) });

        Assert.False(Compute(Worsening).IsHypothetical);
        Assert.True(LimitationTimeline.Of(Worsening, supposed).IsHypothetical);
    }

    [Fact]
    public void Of_OneDayBeforeTheAnniversary_RefusedForThatDay()
    {
        var refusal = Assert.Single(Compute(Claim(new CategoryChange(new(2018, 8, 1), Category(8))) with { Through = new(2018, 8, 1) }).Refusals);

        Assert.Equal((new(2018, 8, 1), new(2018, 8, 1), LimitationRefusalReason.BeforeAnniversary), (refusal.From, refusal.To, refusal.Reason));
    }

    [Fact]
    public void Of_LumpSumPaidBeforeTwoChanges_TakenOffFromTheFirst()
    {
        var claim = Claim(new CategoryChange(new(2021, 1, 1), Category(8)), new CategoryChange(new(2022, 1, 1), Category(9))) with { PaidLumpSums = Paid(new(2020, 6, 1), 2) };

        // 13 040 × (8.36 − 2.27) % ÷ 12; 13 340 × (9.27 − 2.27) % ÷ 12.
        Assert.Equal([66.18m, 77.82m], Compute(claim).Periods.Take(2).Select(period => period.Amount.PerMonth.Amount));
    }

    [Fact]
    public void Of_LumpSumOfTenPaidBeforeTheDisease_NotTakenOffTheCategoryBefore()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(8)), new CategoryChange(new(2021, 1, 1), Category(12), QuicklyFatalDisease: true));
        var timeline = Compute(claim with { Through = new(2021, 12, 31), PaidLumpSums = Paid(new(2019, 5, 20), 10), CapitalCoefficient = null });

        // 12 820 and 12 980 × 8.36 % ÷ 12; 13 040 × 16 % ÷ 12.
        Assert.Empty(timeline.LumpSums);
        Assert.Equal([89.31m, 90.43m, 173.87m], timeline.Periods.Select(period => period.Amount.PerMonth.Amount));
    }

    [Fact]
    public void Of_PaidLumpSumOfNoChange_Refused()
    {
        const string Needed = "belongs to no change; needed is a change of that category in force by then, or a change that begins on that day or later.";

        Refusal.Is($"paidLumpSums[0] of category 3 on 2021-06-01 {Needed}", () => Compute(
            Claim(new CategoryChange(new(2019, 5, 10), Category(8))) with { PaidLumpSums = Paid(new(2021, 6, 1), 3) }));
        Refusal.Is($"paidLumpSums[0] of category 3 on 2019-05-11 {Needed}", () => Compute(
            Claim(new CategoryChange(new(2018, 8, 1), Category(3)), new CategoryChange(new(2019, 5, 10), Category(6))) with { PaidLumpSums = Paid(new(2019, 5, 11), 3) }));
        Refusal.Is($"paidLumpSums[0] of category 3 on 2019-07-01 {Needed}", () => Compute(
            Fatal(Claim(new CategoryChange(new(2019, 6, 1), Category(12)))) with { PaidLumpSums = Paid(new(2019, 7, 1), 3) }));
    }

    [Fact]
    public void Of_CoefficientMissingOrDiseaseCured_Refused()
    {
        Refusal.Is("capitalCoefficient is missing; the lump sum of category 3 on 2019-09-15 needs it (§ 87(3)).", () => Compute(Worsening with { CapitalCoefficient = null }));
        Refusal.Is(
            "changes[1].quicklyFatalDisease is false, but changes[0].quicklyFatalDisease is true; a disease that soon leads to death stays one.",
            () => Compute(Claim(new CategoryChange(new(2019, 6, 1), Category(3), QuicklyFatalDisease: true), new CategoryChange(new(2020, 6, 1), Category(3)))));
    }

    [Fact]
    public void ToString_OfFactsAndTables_OneLine()
    {
        Assert.Equal("limitation of the claim of 2018-05-10, category 3 from 2019-06-01, category 8 from 2022-03-16, through 2023-02-28", Worsening.ToString());
        Assert.Equal("mortality of 3 ages, 60 to 62", MortalityTable.Of(60, ValueList.Create(0.25m, 0.5m, 1m)).ToString());
        Assert.Equal("2 capital coefficients, ages 48 to 49", CapitalCoefficientTable.Of([Row(48, 31m), Row(49, 30.5m)]).ToString());

        static CapitalCoefficientRow Row(int age, decimal coefficient) => new(age, CapitalCoefficient.Of(coefficient));
    }

    private static LimitationTimeline Compute(LimitationClaim claim) => LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
}
