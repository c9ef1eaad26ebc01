using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Claims under supposed figures; the amounts were computed by hand with fractions.</summary>
public class ReformTests
{
    internal static StatutoryParameters Projected { get; } = KnownFigures.Announced.Projected(new IndexProjection
    {
        Through = 2060,
        PensionIndex = new(1.5m),
        WageCoefficient = new(1.5m),
        EmployeePaymentsPercent = Percentage.Of(3.5m),
    });

    /// <summary>80 % until 67, and 1.5 % a year for the index: 3 295 in 2030, 4 119 in 2045, 4 244 in 2047.</summary>
    internal static StatutoryParameters Parameters { get; } = Projected.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(80), PensionAgeOfChange = 67 });

    /// <summary>80 % of 27 000 is 21 600 a year and 60.00 a day; a month of 2025 is 21 600 × 3 077 ÷ 3 037 ÷ 12 = 1 823.71, its 27 days of March 1 641.34.</summary>
    [Fact]
    public void Of_CarpenterAtEightyPercent_TheSamePeriodsWithOtherAmounts()
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid, Parameters);
        var pension = timeline.Periods[^1];

        Assert.Equal(Carpenter.Timeline.Periods.Select(period => (period.From, period.To, period.Benefit)), timeline.Periods.Select(period => (period.From, period.To, period.Benefit)));
        Assert.Equal((80m, 21_600m, 60m, 21_884.49m, 1_823.71m), (pension.Pension!.PensionPercent.Amount, pension.Pension.BasePerYear.Amount, pension.Pension.BasePerDay.Amount, pension.Pension.PerYear.Amount, pension.Pension.PerMonth.Amount));
        Assert.Equal((1_641.34m, 1_743.92m), (timeline.Totals.Pension.Amount, Carpenter.Timeline.Totals.Pension.Amount));
        Assert.Equal(Carpenter.Timeline.Totals.DailyAllowance, timeline.Totals.DailyAllowance);
    }

    /// <summary>The increase of 2030 is 16 % − 19 × 0.457 % = 7.317 %, also under the reform; the percentage falls on 15 June 2047 instead of 2045.</summary>
    [Fact]
    public void Of_CarpenterToOldAge_ThePercentageChangesAtTheSupposedBirthday()
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid with { Through = new(2047, 12, 31) }, Parameters);

        Assert.Equal((2_095.81m, 7.317m), PerMonth(timeline, new(2030, 1, 1)));
        Assert.Equal((2_619.92m, 7.317m), PerMonth(timeline, new(2045, 12, 31)));
        Assert.Equal((2_699.43m, 7.317m), PerMonth(timeline, new(2047, 6, 14)));
        Assert.Equal((2_362.00m, 7.317m), PerMonth(timeline, new(2047, 6, 15)));
        Assert.Contains(timeline.Periods, period => period.From == new LocalDate(2047, 6, 15));
        Assert.DoesNotContain(timeline.Periods, period => period.From == new LocalDate(2045, 6, 15));

        var enacted = BenefitTimeline.Of(Carpenter.Paid with { Through = new(2047, 12, 31) }, Projected);
        Assert.Equal((2_226.80m, 7.317m), PerMonth(enacted, new(2030, 1, 1)));
        Assert.Equal((2_292.43m, 7.317m), PerMonth(enacted, new(2045, 6, 15)));
    }

    [Fact]
    public void Of_UnderAReform_TheTimelineSaysSo()
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid, Parameters);

        Assert.True(timeline.IsHypothetical);
        Assert.Same(Parameters.Hypothesis, timeline.Hypothesis);
        Assert.False(Carpenter.Timeline.IsHypothetical);
        Assert.False(timeline.Periods[1].Allowance!.PerDay.IsHypothetical);
        Assert.True(timeline.Periods[^1].Pension!.PerMonth.IsHypothetical);
        Assert.Contains(timeline.Sources(), source => source is { Name: "pensionPercentUntilChange", Status: FigureStatus.Hypothetical, InForce.Amount: 85m });
        Assert.Contains("pensionPercentUntilChange", timeline.SuppliedFigures(), StringComparer.Ordinal);
    }

    /// <summary>Also a timeline that no supposed figure moves: whoever reads it must know how it was computed.</summary>
    [Fact]
    public void Of_UnderAReformThatChangesNothing_TheTimelineSaysSo()
    {
        var reform = StatutoryParameters.Enacted.Hypothetically(new RuleConstants { SurvivorsMost = Percentage.Of(90) });
        var timeline = BenefitTimeline.Of(Carpenter.Paid, reform);

        Assert.True(timeline.IsHypothetical);
        Assert.Equal(Carpenter.Timeline, timeline with { Hypothesis = null });
    }

    /// <summary>A lower index of 2024 from 3 037 to 3 000 raises later years: 22 950 × 3 077 ÷ 3 000 ÷ 12 = 1 961.59.</summary>
    [Fact]
    public void Of_AnotherEnactedIndex_IsUsedAndNamed()
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid, StatutoryParameters.Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3000));
        var perMonth = timeline.Periods[^1].Pension!.PerMonth;

        Assert.Equal(1_961.59m, perMonth.Amount);
        Assert.Equal(3037m, Assert.Single(new Figure[] { perMonth }.Hypotheses()).Source!.InForce!.Amount);
    }

    /// <summary>Another minimum through the coefficient: 13 680 × 3 ÷ 1.350 = 30 400, which lifts the carpenter's 27 000.</summary>
    [Fact]
    public void Of_AnotherWageCoefficient_LiftsToTheMinimumThatFollows()
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid, StatutoryParameters.Enacted.Hypothetically(StatutoryFigure.WageCoefficient, 2024, 3m));

        Assert.Equal((Basis.Minimum, 25_840m), (timeline.Periods[^1].Basis, timeline.Periods[^1].Pension!.BasePerYear.Amount));
        Assert.True(timeline.Periods[^1].Pension!.BasePerYear.IsHypothetical);
    }

    [Fact]
    public void Difference_OfAReform_NamesTheSupposedConstant()
    {
        var difference = TimelineDifference.Of(Carpenter.Timeline, BenefitTimeline.Of(Carpenter.Paid, Parameters));
        var change = Assert.Single(difference.Changes);

        Assert.True(difference.IsHypothetical);
        Assert.Equal((new LocalDate(2025, 3, 4), -102.58m), (change.From, difference.Amounts.Gross.Amount));
        Assert.Contains(change.Causes, cause => cause is { Name: "constant.pensionPercentUntilChange", Before: null, After.Amount: 80m });
        Assert.Empty(difference.ChangedFacts);
    }

    /// <summary>The widow with two children: 20 % instead of 30 % of 40 000, the children 50 % instead of 40 %, before the income adjustment.</summary>
    [Fact]
    public void Of_FamilyUnderAReform_OtherShares()
    {
        var reform = StatutoryParameters.Enacted.Hypothetically(new RuleConstants
        {
            SpousesPercents = RandomReforms.Percents(40m, 35m, 20m, 20m, 15m),
            ChildrensPercents = RandomReforms.Percents(25m, 50m, 50m, 55m),
        });
        var level = FamilyLevel.Of(CornerFamilies.Widow, new(2016, 6, 1), reform);
        var timeline = FamilyTimeline.Of(CornerFamilies.Widow, reform);

        Assert.Equal((20m, 50m), (level.SpousePercent.Amount, level.ChildrenPercent.Amount));
        Assert.Equal([8_000m, 10_000m, 10_000m], level.Pensions.Select(pension => pension.PerYear.Amount));
        Assert.Equal(2, level.Pensions.Select(pension => (Figure)pension.PerYear).Hypotheses().Count);
        Assert.True(timeline.IsHypothetical);
        Assert.False(FamilyTimeline.Of(CornerFamilies.Widow, StatutoryParameters.Enacted).IsHypothetical);
    }

    /// <summary>The orphans' addition of 15 % within 65 %: two children get 40 + 15, the third share of one who is no full orphan stays 50 ÷ 3.</summary>
    [Fact]
    public void Of_OrphansUnderAReform_TheAdditionOfTheSupposedLimit()
    {
        var reform = StatutoryParameters.Enacted.Hypothetically(new RuleConstants { OrphansAddition = Percentage.Of(25), SurvivorsMost = Percentage.Of(72) });
        var level = FamilyLevel.Of(CornerFamilies.Orphans, new(2018, 6, 1), reform);

        // Three children without a spouse get 50 %; the addition is the smaller of 25 % and 72 % − 50 %.
        Assert.Equal(72m, level.ChildrenPercent.Amount);
        Assert.Equal(["orphansAddition", "survivorsMost"], new Figure[] { level.ChildrenPercent }.Hypotheses().Select(figure => figure.Source!.Name), StringComparer.Ordinal);
    }

    /// <summary>Category 6: 7 % instead of 6.45 % of 15 060 is 1 054.20 a year.</summary>
    [Fact]
    public void Of_LimitationUnderAReform_TheSupposedPercentage()
    {
        var percents = RuleConstants.Enacted.FunctionalLimitationPercents.Select((percent, i) => i == 5 ? Percentage.Of(7) : percent).ToValueList();
        var reform = StatutoryParameters.Enacted.Hypothetically(new RuleConstants { FunctionalLimitationPercents = percents });
        var year = LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(6)), 2024, reform);
        var claim = new LimitationClaim { ClaimDate = new(2022, 5, 1), Through = new(2024, 12, 31), Changes = ValueList.Create(new CategoryChange(new(2024, 1, 1), DisabilityCategory.Of(6))) };

        Assert.Equal((15_060m, 7m, 1_054.20m), (year.BasicAmount.Amount, year.Percent.Amount, year.PerYear.Amount));
        Assert.Equal((6, 6.45m), Assert.Single(new Figure[] { year.PerYear }.Hypotheses()).Source is { } source ? (source.Position!.Value, source.InForce!.Amount) : default);
        Assert.Equal(1_054.20m, LimitationTimeline.Of(claim, reform).Total().Amount);
        Assert.True(LimitationTimeline.Of(claim, reform).IsHypothetical);
    }

    private static (decimal PerMonth, decimal Increase) PerMonth(BenefitTimeline timeline, LocalDate day)
    {
        var pension = timeline.Periods.Single(period => period.From <= day && day <= period.To).Pension!;
        return (pension.PerMonth.Amount, pension.OneTimeIncreasePercent.Amount);
    }
}
