using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class SurvivorsFigureTests
{
    private static readonly RuleConstants Reform = new()
    {
        SpousesPercents = Percents(40, 35, 25, 20, 15),
        ChildrensPercents = Percents(25, 45, 50, 55),
    };

    [Theory]
    [InlineData(0, "40 survivors.spousePercent: given.children", "0 survivors.childrenPercent: given.children")]
    [InlineData(1, "35 survivors.spousePercent: given.children", "25 survivors.childrenPercent: given.children")]
    [InlineData(2, "25 survivors.spousePercent: given.children constant.spousesPercents", "45 survivors.childrenPercent: given.children constant.childrensPercents")]
    [InlineData(3, "20 survivors.spousePercent: given.children", "50 survivors.childrenPercent: given.children")]
    public void Percents_OfTwoChildrenSupposed_SaySoForTwo(int children, string spouse, string together)
    {
        var count = new Figure<PersonCount>(new(children), Rule.Given("given.children"));

        Assert.Equal((spouse, together), (FigureText.Of(SurvivorsShares.SpousePercent(count, Reform)), FigureText.Of(SurvivorsShares.ChildrenPercent(count, Reform))));
    }

    [Fact]
    public void OrphansAddition_EitherConstantSupposed_SaysSo()
    {
        const string Constants = "constant.orphansAddition constant.survivorsMost";

        Addition("15 survivors.orphansAddition: given.spouse given.children", RuleConstants.Enacted);
        Addition($"20 survivors.supposedAddition: given.spouse given.children {Constants}", new() { OrphansAddition = Percentage.Of(20) });
        Addition($"15 survivors.supposedAddition: given.spouse given.children {Constants}", new() { SurvivorsMost = Percentage.Of(80) });
        Addition($"20 survivors.supposedAddition: given.spouse given.children {Constants}", new() { OrphansAddition = Percentage.Of(20), SurvivorsMost = Percentage.Of(80) });

        static void Addition(string figure, RuleConstants constants) =>
            Assert.Equal(figure, FigureText.Of(SurvivorsShares.OrphansAddition(Percent(0, "given.spouse"), Percent(25, "given.children"), constants)));
    }

    [Theory]
    [InlineData("33948.49", "0 survivors.noIncomeReduction: given.income given.threshold")]
    [InlineData("33948.50", "0 survivors.noIncomeReduction: given.income given.threshold")]
    [InlineData("33948.51", "0.003 survivors.incomeReduction: given.income given.threshold")]
    public void Reduction_IncomeAroundTheThreshold_ReducesAboveItOnly(string income, string figure) => Assert.Equal(
        figure,
        FigureText.Of(IncomeReduction.Reduction(PerYear(decimal.Parse(income, System.Globalization.CultureInfo.InvariantCulture), "given.income"), PerYear(33_948.50m, "given.threshold"))));

    [Fact]
    public void DuringLaterStudy_WhatAllGetSupposed_SaysSo()
    {
        const string Inputs = "given.lastAdjusted given.annualEarnings given.childrenPercent";

        Study($"30 survivors.laterStudy: {Inputs}", RuleConstants.Enacted);
        Study($"40 survivors.supposedLaterStudy: {Inputs} constant.survivorsMost", new() { SurvivorsMost = Percentage.Of(80) });

        static void Study(string figure, RuleConstants constants)
        {
            var last = new Figure<ExactPension>(SurvivorsAmount.SpouseBase(Euros.PerYear(100m), Percentage.Of(45)), Rule.Given("given.lastAdjusted"));
            Assert.Equal(figure, FigureText.Of(IncomeReduction.DuringLaterStudy(last, PerYear(100m, "given.annualEarnings"), Percent(40, "given.childrenPercent"), constants)));
        }
    }

    [Fact]
    public void Smaller_OfEqualOnes_TheFirst()
    {
        var (half, quarters) = (ExactPension.Of(1m, 2), ExactPension.Of(2m, 4));

        Assert.Equal((half, quarters), (ExactPension.Smaller(half, quarters), ExactPension.Smaller(quarters, half)));
        Assert.Equal(half, ExactPension.Smaller(ExactPension.Of(3m, 4), half));
    }

    [Fact]
    public void PerMonth_DenominatorNearTheLargestLong_WithoutOverflow() =>
        Assert.Equal(0, ExactPension.Of(1m, 750_000_000_000_000_000).PerMonth(1, 1).Cents);

    [Theory]
    [InlineData("2024-05-13", 0)]
    [InlineData("2024-05-14", 0)]
    [InlineData("2024-05-15", 1)]
    [InlineData("2024-05-16", 2)]
    [InlineData("2027-05-13", 1_079)]
    [InlineData("2027-05-14", 1_080)]
    [InlineData("2027-05-15", 1_080)]
    [InlineData(null, 1_080)]
    public void DaysOfLumpSum_FixedEnd_ToItWithinThreeYears(string? end, int days) =>
        Assert.Equal(days, RemarriageLumpSum.DaysOfLumpSum(new(2024, 5, 15), end is null ? null : Day(end)));

    [Theory]
    [InlineData(500_00, 1_080, 18_000_36)]
    [InlineData(500_00, 1, 16_67)]
    [InlineData(1_000_00, 30, 1)]
    [InlineData(1_000_01, 30, 0)]
    [InlineData(1_000_02, 30, 0)]
    public void WithinFixedEnd_EarningsRelatedPensionGoesOn_WhatPassesIt(long earningsRelatedCents, int days, long cents) =>
        Assert.Equal(cents, RemarriageLumpSum.WithinFixedEnd(Euros.PerMonth(1_000.01m), new Money<PerMonth>(earningsRelatedCents), days).Cents);

    [Theory]
    [InlineData("2024-01-31", false)]
    [InlineData("2024-02-01", true)]
    [InlineData("2024-03-31", true)]
    [InlineData("2024-04-01", false)]
    public void IsPaid_OtherPension_FromItsFirstDayToItsLast(string day, bool paid) =>
        Assert.Equal(paid, new OtherSurvivorsPension(Euros.PerMonth(1m), new(2024, 2, 1), new LocalDate(2024, 3, 31)).IsPaid(Day(day)));

    [Fact]
    public void ToEstate_NoAmount_Refused() => Refusal.Is("amount is missing.", () => FuneralAssistance.ToEstate(null!));

    [Fact]
    public void SectionOf_ReasonThatIsNone_Refused() => Refusal.Is(
        "reason is 99; allowed is NotByClaimEvent, MissingYearOver, NoChildOrContract, DeceasedWasMarried, CohabitantInPlace, UnionUnderThreeYears, SpouseWithoutRight, "
            + "NeitherStudyingNorUnable, TwentyFive, Replaced, Remarried, Adopted, PensionerWorkEnded, NextMonth, CausedDeath.",
        () => SurvivorsRefusal.SectionOf((SurvivorsRefusalReason)99));

    private static ValueList<Percentage> Percents(params int[] percents) => percents.Select(percent => Percentage.Of(percent)).ToValueList();

    private static Figure<Percentage> Percent(int percent, string fact) => new(Percentage.Of(percent), Rule.Given(fact));

    private static Figure<Money<PerYear>> PerYear(decimal euros, string fact) => new(Euros.PerYear(euros), Rule.Given(fact));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
