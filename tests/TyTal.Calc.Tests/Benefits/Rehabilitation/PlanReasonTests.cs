using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

/// <summary>The rules of a plan's costs, and the days around which the order of measures is warned of.</summary>
public class PlanReasonTests
{
    private static readonly LocalDate February = new(2024, 2, 1);

    [Theory]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    public void Of_TrainingAroundTheEndOfWorkTraining_WarnedOfAfterIt(string from, bool warned)
    {
        var training = Plans.Training(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, new(2024, 12, 31));
        var plan = Plans.Of(Plans.Assessment, Plans.Measure(MeasureKind.WorkTraining, February, new LocalDate(2024, 6, 30)), training);

        Assert.Equal(warned, Plans.Reasons(plan).Contains(PlanWarningReason.AfterWorkTraining));
    }

    [Theory]
    [InlineData("2024-02-01", true)]
    [InlineData("2024-02-02", false)]
    public void Of_TrainingAroundTheStartOfBasicEducation_FollowsWhenItStartsLater(string from, bool alone)
    {
        var training = Plans.Training(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, new(2024, 12, 31));
        var plan = Plans.Of(Plans.Assessment, Plans.Measure(MeasureKind.BasicEducation, February, new LocalDate(2024, 6, 30)), training);

        Assert.Equal(alone, Plans.Reasons(plan).Contains(PlanWarningReason.BasicEducationAlone));
    }

    [Fact]
    public void Of_TrialsFromTheSameDay_OverlapInTheOrderOfThePlan()
    {
        var plan = Plans.Of(
            Plans.Assessment,
            Plans.Measure(MeasureKind.WorkTrial, February, new LocalDate(2024, 6, 30)),
            Plans.Measure(MeasureKind.TrainingTrial, February, new LocalDate(2024, 4, 30)));

        var warning = Assert.Single(CheckedPlan.Of(plan).Warnings);

        Assert.Equal(PlanWarningReason.Overlap, warning.Reason);
        Assert.Equal([1, 2], warning.Measures);
    }

    [Fact]
    public void Figures_OfALoanAndAGrant_TheLoanAndTheTotal()
    {
        var loan = new PlannedMeasure { Kind = MeasureKind.BusinessLoan, From = new(2024, 3, 1), Cost = Euros.Once(15_000m), ViableBusiness = true, FinancesInOrder = true };
        var costs = CheckedPlan.Of(Plans.Of(Plans.Assessment, loan, loan with { Kind = MeasureKind.BusinessGrant, Cost = Euros.Once(6_000m) })).Costs;

        Assert.Equal([("rehabilitation.loan", 15_000m), ("rehabilitation.costsOfPlan", 6_000m)], costs.Figures().Select(figure => (figure.Rule.Id, figure.Amount)));
    }

    [Fact]
    public void Costs_OfWeeklyJourneys_NameTheStayAndTheChildren()
    {
        var stay = new StudyStay(new(2024, 9, 1), new(2025, 5, 31), Euros.Once(10m));

        var cost = Assert.Single(HomeJourneys.Costs(ValueList.Create(stay), ValueList.Create(new LocalDate(2015, 1, 1), new LocalDate(2016, 1, 1))));

        Assert.Equal("given.fare homeJourneys.startAndEnd homeJourneys.monthly homeJourneys.weekly", Inputs(cost));
        Assert.Equal("given.stayFrom given.stayTo given.maintainedChild given.maintainedChild", Inputs(cost.Inputs[3]));

        static string Inputs(Figure figure) => string.Join(' ', figure.Inputs.Select(input => input.Rule.Id));
    }

    [Theory]
    [InlineData("2025-02-28", "studyCosts.noLumpSum", 0)]
    [InlineData("2025-03-01", "studyCosts.overSixMonths", 250)]
    [InlineData("2025-08-31", "studyCosts.overSixMonths", 250)]
    [InlineData("2025-09-01", "studyCosts.overTwelveMonths", 500)]
    public void PerYear_TrainingFrom1September2024_RuleOfItsLength(string to, string rule, int amount)
    {
        var perYear = StudyCosts.PerYear(Day("2024-09-01"), Day(to));

        Assert.Equal((rule, Euros.PerYear(amount)), (perYear.Rule.Id, perYear.Value));
    }

    [Fact]
    public void PerYear_TrainingThatEndsBeforeItStarts_ErrorNamesTheEnd() => Refusal.Is(
        "to is 2024-08-31; allowed is 2024-09-01 (the start) or later.", () => StudyCosts.PerYear(Day("2024-09-01"), Day("2024-08-31")));

    private static Figure<CalendarDay> Day(string iso) => new(new(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value), Rule.Given("given.test"));
}
