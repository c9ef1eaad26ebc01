using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class CheckedPlanTests
{
    private static readonly PlannedMeasure Trial = Plans.Measure(MeasureKind.WorkTrial, new(2024, 2, 1), new LocalDate(2024, 6, 30));

    private static readonly PlannedMeasure Education = Plans.Training(new(2024, 7, 1), new(2026, 6, 30));

    [Fact]
    public void Of_AFullPlan_NoWarningAndOneSpell()
    {
        var plan = CheckedPlan.Of(Plans.Of(Plans.Assessment, Trial, Education));

        Assert.Empty(plan.Warnings);
        Assert.Equal(new PlannedSpell(new(2024, 1, 8), new(2026, 6, 30), PreventsWork: true), Assert.Single(plan.Spells));
        Assert.Equal([new DateInterval(new(2024, 2, 1), new(2024, 6, 30))], plan.InsuredSpells);
        Assert.Equal([new DateInterval(new(2024, 7, 1), new(2026, 6, 30))], plan.TrainingSpells);
        Assert.Equal(Euros.Once(1_000m), plan.Costs.TotalAmount);
        Assert.Empty(plan.NeedDates);
    }

    [Fact]
    public void Of_OneStatementMissing_ThatWarningOnly()
    {
        var full = Plans.Of(Plans.Assessment, Trial);

        Assert.Equal([PlanWarningReason.NoGround], Plans.Reasons(full with { Ground = RehabilitationGround.None }));
        Assert.Equal([PlanWarningReason.NoMainLivelihood], Plans.Reasons(full with { Aim = RehabilitationAim.NewWork }));
        Assert.Empty(Plans.Reasons(full with { Aim = RehabilitationAim.NewWork, MainLivelihood = true }));
        Assert.Equal([PlanWarningReason.NotCooperating], Plans.Reasons(full with { Cooperates = false }));
        Assert.Equal([PlanWarningReason.NoJustification], Plans.Reasons(full with { Justification = " " }));
        Assert.Equal([PlanWarningReason.NoAssessment], Plans.Reasons(Plans.Of(Trial)));
        foreach (var factor in Plans.AllFactors)
        {
            var without = full with { Considered = Plans.AllFactors.Where(other => other != factor).ToValueList() };
            Assert.Equal(factor, Assert.Single(CheckedPlan.Of(without).Warnings).Factor);
        }
    }

    [Fact]
    public void Of_AMeasureOnTheLastDayOfTheAssessment_StartsBeforeItsEnd()
    {
        Assert.Empty(Plans.Reasons(Plans.Of(Plans.Assessment, Trial)));
        Assert.Contains(PlanWarningReason.BeforeAssessment, Plans.Reasons(Plans.Of(Plans.Assessment, Trial with { From = new(2024, 1, 31) })));
        Assert.Contains(PlanWarningReason.BeforeAssessment, Plans.Reasons(Plans.Of(Plans.Assessment, new PlannedMeasure { Kind = MeasureKind.WorkAid, From = new(2024, 1, 8), Necessary = true })));
        Assert.DoesNotContain(PlanWarningReason.BeforeAssessment, Plans.Reasons(Plans.Of(Plans.Assessment, Plans.Measure(MeasureKind.Waiting, new(2024, 1, 1), new LocalDate(2024, 1, 7)))));
    }

    [Fact]
    public void Of_ASecondAssessmentLater_OnlyTheFirstDecides() => Assert.Empty(Plans.Reasons(
        Plans.Of(Plans.Assessment, Trial, Plans.Measure(MeasureKind.Assessment, new(2024, 7, 1), new LocalDate(2024, 7, 5)))));

    [Fact]
    public void Of_TrialAndTrainingFromTheSameDay_OverlapAndNotOutOfOrder() => Assert.Equal(
        [PlanWarningReason.Overlap], Plans.Reasons(Plans.Of(Plans.Assessment, Trial, Plans.Training(new(2024, 2, 1), new(2024, 6, 30)))));

    [Fact]
    public void Of_WaitingThatOnlyWaitingFollows_BothAreForNothing()
    {
        var warnings = CheckedPlan.Of(Plans.Of(
            Plans.Assessment, Plans.Measure(MeasureKind.Waiting, new(2024, 2, 1), new LocalDate(2024, 2, 15)), Plans.Measure(MeasureKind.Waiting, new(2024, 2, 16), new LocalDate(2024, 2, 29)))).Warnings;

        Assert.Equal([1, 2], warnings.Select(warning => Assert.Single(warning.Measures)));
        Assert.All(warnings, warning => Assert.Equal(PlanWarningReason.WaitingForNothing, warning.Reason));
    }

    [Fact]
    public void Of_TwoMeasuresTooLong_WarnedInTheOrderOfTheAct()
    {
        var training = Plans.Measure(MeasureKind.WorkTraining, new(2024, 9, 1), new LocalDate(2025, 3, 31));
        var trial = Trial with { To = new LocalDate(2024, 8, 31) };

        Assert.Equal(
            [PlanWarningReason.LongerThanUsual, PlanWarningReason.TooLong],
            Plans.Reasons(Plans.Of(Plans.Assessment, training, trial)).Where(reason => reason is PlanWarningReason.LongerThanUsual or PlanWarningReason.TooLong));
    }

    [Fact]
    public void Plan_NothingStated_PreventsWorkAndIsNotJustified()
    {
        var measure = new PlannedMeasure { Kind = MeasureKind.WorkAid, From = new(2024, 3, 1) };
        var plan = new RehabilitationPlan { ClaimDate = new(2023, 5, 8), Measures = ValueList.Create(Plans.Assessment, measure) };

        Assert.Equal((true, ""), (measure.PreventsWork, plan.Justification));
        Assert.Equal("rehabilitation after the claim of 2023-05-08: Assessment 2024-01-08 – 2024-01-31, WorkAid 2024-03-01", plan.ToString());
    }

    [Fact]
    public void Of_BasicEducationThenTraining_NoWarning() => Assert.Empty(Plans.Reasons(Plans.Of(
        Plans.Assessment, Plans.Measure(MeasureKind.BasicEducation, new(2024, 2, 1), new LocalDate(2024, 6, 30)), Education)));

    [Fact]
    public void Of_ABusinessLoan_NoPartOfTheTotal()
    {
        var loan = new PlannedMeasure { Kind = MeasureKind.BusinessLoan, From = new(2024, 3, 1), Cost = Euros.Once(15_000m), ViableBusiness = true, FinancesInOrder = true };
        var costs = CheckedPlan.Of(Plans.Of(Plans.Assessment, loan, loan with { Kind = MeasureKind.BusinessGrant, Cost = Euros.Once(6_000m) })).Costs;

        Assert.Equal((6_000m, 15_000m), (costs.TotalAmount.Amount, costs.Loans.Amount));
        Assert.Equal(Euros.Once(6_000m), costs.SumOf(RehabilitationCostKind.Grant));
    }

    [Fact]
    public void Of_WithoutCosts_NoTotal()
    {
        var costs = CheckedPlan.Of(Plans.Of(Plans.Assessment, Trial)).Costs;

        Assert.Null(costs.Total);
        Assert.Empty(costs.Measures);
        Assert.Equal(default, costs.TotalAmount);
    }

    [Fact]
    public void Of_ImpossibleFacts_ErrorNamesThem()
    {
        AssertRefused("claimDate is 2015-12-31", Plans.Of(Trial) with { ClaimDate = new(2015, 12, 31) });
        AssertRefused("ground is 7; allowed is None, Weakened, WillWeaken", Plans.Of(Trial) with { Ground = (RehabilitationGround)7 });
        AssertRefused("aim is 7", Plans.Of(Trial) with { Aim = (RehabilitationAim)7 });
        AssertRefused("considered is 9", Plans.Of(Trial) with { Considered = ValueList.Create((NeedFactor)9) });
        AssertRefused("measures[1].kind is 77", Plans.Of(Trial, Trial with { Kind = (MeasureKind)77 }));
        AssertRefused("measures[0].to is 2024-01-31; allowed is 2024-02-01 (the start) or later", Plans.Of(Trial with { To = new LocalDate(2024, 1, 31) }));
        AssertRefused("measures[0].travel is -0.01", Plans.Of(Trial with { Travel = Euros.Once(-0.01m) }));
        AssertRefused("measures[0].lodging is -0.01", Plans.Of(Trial with { Lodging = Euros.Once(-0.01m) }));
        AssertRefused("measures[0].necessary is given for WorkTrial; it belongs to an aid or a vehicle", Plans.Of(Trial with { Necessary = true }));
        AssertRefused("measures[0].financesInOrder is given for WorkTrial", Plans.Of(Trial with { FinancesInOrder = true }));
        AssertRefused("measures[0].practice is given for WorkTrial; it belongs to training", Plans.Of(Trial with { Practice = ValueList.Create(new DateInterval(new(2024, 2, 1), new(2024, 2, 2))) }));
        AssertRefused("measures[0].study.equipment is -1", Plans.Of(Education with { Study = new StudyFacts(Equipment: Euros.Once(-1m)) }));
        AssertRefused("measures[0].study.stays[0].fare is -1", Plans.Of(Education with { Study = new StudyFacts(Stays: ValueList.Create(new StudyStay(new(2024, 7, 1), new(2024, 7, 2), Euros.Once(-1m)))) }));
        AssertRefused("measures[0].abroad.paidAbroad is -1", Plans.Of(Trial with { Abroad = new AbroadFacts(RehabilitationState.EuropeanUnion, SpecialReason: false, default, Euros.Once(-1m)) }));
        AssertRefused("measures[0].abroad.state is 5", Plans.Of(Trial with { Abroad = new AbroadFacts((RehabilitationState)5, SpecialReason: false, default) }));
        AssertRefused("children[0] is 1899-12-31", Plans.Of(Trial) with { Children = ValueList.Create(new LocalDate(1899, 12, 31)) });
        AssertRefused("needAssessed[0] is 2023-05-07", Plans.Of(Trial) with { NeedAssessed = ValueList.Create(new LocalDate(2023, 5, 7)) });
        AssertRefused("incapacity[0].from is 2023-05-07", Plans.Of(Trial) with { Incapacity = ValueList.Create(new DateInterval(new(2023, 5, 7), new(2023, 6, 1))) });
        AssertRefused("halfDayAllowances[0].year is 2015", Plans.Of(Trial) with { HalfDayAllowances = ValueList.Create(new HalfDayAllowance(2015, default)) });
        AssertRefused("halfDayAllowances[0].perDay is -1", Plans.Of(Trial) with { HalfDayAllowances = ValueList.Create(new HalfDayAllowance(2024, Euros.PerDay(-1m))) });
        Assert.Throws<ArgumentNullException>(() => CheckedPlan.Of(null!));
    }

    private static void AssertRefused(string message, RehabilitationPlan plan) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => CheckedPlan.Of(plan)).Message, StringComparison.Ordinal);
}
