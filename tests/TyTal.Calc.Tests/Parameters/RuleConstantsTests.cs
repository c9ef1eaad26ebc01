using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Parameters;

public class RuleConstantsTests
{
    private static readonly StatutoryParameters Enacted = StatutoryParameters.Enacted;

    [Fact]
    public void Enacted_AreThoseOfTheAct()
    {
        Assert.Equal((85m, 70m, 65), (PensionAmount.PercentUntil65.Amount, PensionAmount.PercentFrom65.Amount, RuleConstants.Enacted.PensionAgeOfChange));
        Assert.Equal((16m, 15.543m, 0.462m, 0m), (OneTimeIncrease.PercentAt(30).Amount, OneTimeIncrease.PercentAt(31).Amount, OneTimeIncrease.PercentAt(64).Amount, OneTimeIncrease.PercentAt(65).Amount));
        Assert.Equal((1.15m, 60m), (LimitationAmount.Percent(DisabilityCategory.Of(1)).Amount, LimitationAmount.Percent(DisabilityCategory.Of(20)).Amount));
        Assert.Equal((40m, 15m, 0m, 25m, 55m), (SurvivorsShares.SpousePercent(0).Amount, SurvivorsShares.SpousePercent(9).Amount, SurvivorsShares.ChildrenPercent(0).Amount, SurvivorsShares.ChildrenPercent(1).Amount, SurvivorsShares.ChildrenPercent(9).Amount));
        Assert.Equal(15m, SurvivorsShares.OrphansAddition(default, SurvivorsShares.ChildrenPercent(4)).Amount);
        Assert.Same(RuleConstants.Enacted, Enacted.Constants);
        Assert.False(Enacted.IsHypothetical);
        Assert.Null(Enacted.Hypothesis);
    }

    [Fact]
    public void Hypothetically_Constants_AreListedWithWhatIsInForce()
    {
        var reform = KnownFigures.Announced.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(80), PensionAgeOfChange = 67 });

        Assert.True(reform.IsHypothetical);
        Assert.Equal(
            [("pensionPercentUntilChange", 80m, 85m), ("pensionAgeOfChange", 67m, 65m)],
            reform.Hypothesis!.Figures.Select(figure => (figure.Source!.Name, figure.Amount, figure.Source.InForce!.Amount)));
        Assert.All(reform.Hypothesis.Figures, figure => Assert.Equal((FigureStatus.Hypothetical, FigureStatus.Enacted, null), (figure.Source!.Status, figure.Source.InForce!.Source!.Status, figure.Source.Year)));
        Assert.Equal("72 yearly figures, 0 of them supplied; 2 hypothetical", reform.ToString());
    }

    [Fact]
    public void Hypothetically_EnactedParameters_StayAsTheyAre()
    {
        var before = (Enacted.Rows, Enacted.Constants, Enacted.PensionIndex(2024));
        Enacted.Hypothetically(new RuleConstants { OrphansAddition = Percentage.Of(20) }).Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3100);

        Assert.Equal(before, (Enacted.Rows, Enacted.Constants, Enacted.PensionIndex(2024)));
        Assert.Equal(3037, Enacted.PensionIndex(2024).Value.Points);
        Assert.False(Enacted.IsHypothetical);
    }

    [Fact]
    public void Hypothetically_ConstantsAsEnacted_SupposeNothing()
    {
        var same = Enacted.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(85), SpousesPercents = RandomReforms.Percents(40m, 35m, 30m, 20m, 15m) });

        Assert.False(same.IsHypothetical);
        Assert.Equal(Enacted, same);
        Assert.Equal(Enacted.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Enacted, Enacted.Hypothetically(new RuleConstants { SurvivorsMost = Percentage.Of(80) }));
    }

    [Fact]
    public void Hypothetically_YearlyFigure_ReplacesTheEnactedOneAndWhatFollows()
    {
        var other = Enacted.Hypothetically(StatutoryFigure.WageCoefficient, 2024, 1.7m, "another path");
        var minimum = other.MinimumAnnualEarnings(2024);

        // 13 680 × 1.700 ÷ 1.350 = 17 226.67 → 17 230; in force it is 16 590.
        Assert.Equal((17_230m, 16_590m), (minimum.Amount, Enacted.MinimumAnnualEarnings(2024).Amount));
        Assert.True(minimum.IsHypothetical);
        Assert.False(other.MinimumAnnualEarnings(2023).IsHypothetical);
        Assert.Equal(("wageCoefficient", 2024, 1.637m, "another path"), Assert.Single(other.Hypothesis!.Figures) is var figure ? (figure.Source!.Name, figure.Source.Year!.Value, figure.Source.InForce!.Amount, figure.Source.Source) : default);
        Assert.Equal("wageCoefficient", Assert.Single(new Figure[] { minimum }.Sources().NotEnacted()));
    }

    [Fact]
    public void Hypothetically_YearNotKnown_HasNothingInForce()
    {
        var other = KnownFigures.Announced.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2030, 3300);

        Assert.Null(other.PensionIndex(2030).Source!.InForce);
        Assert.Equal(FigureStatus.Hypothetical, other.PensionIndex(2030).Source!.Status);
    }

    [Fact]
    public void Hypothetically_ValueInForce_TakesBackWhatWasSupposed()
    {
        var back = Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3100).Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3037);

        Assert.Equal(Enacted, back);
        Assert.False(back.IsHypothetical);
        Assert.Equal(KnownFigures.Announced, KnownFigures.Announced.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3104));
    }

    /// <summary>The percentage of § 62 follows from contributions that may be supposed themselves; stated, it holds whatever they are.</summary>
    [Fact]
    public void Hypothetically_PercentageThatFollowsFromContributions_HoldsAsStated()
    {
        var other = Enacted.Hypothetically(StatutoryFigure.EmployeesPensionContribution, 2024, 8.15m);

        // 60 % × (1.01 + 8.15 + 0.79 − 2.68) = 4.362.
        Assert.Equal(4.36m, other.EmployeePaymentsPercent(2024).Amount);
        Assert.Equal(3.76m, other.Hypothetically(StatutoryFigure.EmployeePaymentsPercent, 2024, 3.76m).EmployeePaymentsPercent(2024).Amount);
    }

    [Fact]
    public void With_OnHypotheticalParameters_KeepsTheHypothesisAndRefusesEnactedYears()
    {
        var reform = KnownFigures.Announced.Hypothetically(new RuleConstants { PensionAgeOfChange = 67 }).Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3100);
        var supplied = reform.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3200);

        Assert.Equal(reform.Hypothesis, supplied.Hypothesis);
        Assert.Equal(FigureStatus.Supplied, supplied.PensionIndex(2027).Source!.Status);
        Assert.Contains(
            "earningsRelatedPensionIndex of 2024 is enacted (3037); an enacted figure cannot be supplied.",
            Assert.Throws<ArgumentException>(() => reform.With(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3050)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_SupposedConstants_AreAmongTheSteps()
    {
        var constants = new RuleConstants
        {
            PensionPercentUntilChange = Percentage.Of(82.5m),
            OneTimeIncreaseFull = Percentage.Of(20),
            FunctionalLimitationPercents = Enumerable.Range(1, 20).Select(category => Percentage.Of(category)).ToValueList(),
            SpousesPercents = RandomReforms.Percents(30m, 30m, 30m, 20m, 15m),
            SurvivorsMost = Percentage.Of(75),
        };
        var birthDate = new Figure<CalendarDay>(new(new(1980, 6, 15)), Rule.Given("given.birthDate"));
        var percent = PensionAmount.PercentOn(PensionAmount.FirstDayAtLowerPercentage(birthDate, constants), new(2025, 1, 1), constants);

        Assert.Equal((82.5m, 85m), (percent.Amount, Assert.Single(new Figure[] { percent }.Hypotheses()).Source!.InForce!.Amount));
        Assert.True(OneTimeIncrease.Of(new(2024, 3, 4), new(1980, 6, 15), constants).IsHypothetical);
        Assert.Equal((7m, true), LimitationAmount.Percent(LimitationOfYear.Given(DisabilityCategory.Of(7)), constants) is var limitation ? (limitation.Amount, limitation.IsHypothetical) : default);
        Assert.Equal((30m, true), Spouse(0));
        Assert.Equal((30m, false), Spouse(2));
        Assert.Equal((20m, true), SurvivorsShares.OrphansAddition(Given(5), Given(50), constants with { OrphansAddition = Percentage.Of(30) }) is var addition ? (addition.Amount, addition.IsHypothetical) : default);

        (decimal Amount, bool IsHypothetical) Spouse(int children)
        {
            var figure = SurvivorsShares.SpousePercent(new Figure<PersonCount>(new(children), Rule.Given("given.children")), constants);
            return (figure.Amount, figure.IsHypothetical);
        }

        static Figure<Percentage> Given(decimal amount) => new(Percentage.Of(amount), Rule.Given("given.test"));
    }

    [Fact]
    public void Hypothetically_FiguresThatCannotBe_AreRefusedByName()
    {
        Refusal.Is("earningsRelatedPensionIndex is 999; allowed is 1000 to 200000.", () => Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 999));
        Refusal.Is(
            "figure is minimumAnnualEarnings; allowed is a yearly figure; an amount that follows an index is computed: supply wageCoefficient or earningsRelatedPensionIndex.",
            () => Enacted.Hypothetically(StatutoryFigure.MinimumAnnualEarnings, 2024, 20_000m));
        Assert.Equal(
            "earningsRelatedPensionIndex of 2024 is given twice. (Parameter 'supposed')",
            Assert.Throws<ArgumentException>(() => Enacted.Hypothetically([Row(2024), Row(2024)])).Message);

        static YearlyFigure Row(int year) => new(StatutoryFigure.EarningsRelatedPensionIndex, year, 3100, "", FigureStatus.Enacted);
    }
}
