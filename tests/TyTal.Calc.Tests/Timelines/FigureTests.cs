using FsCheck.Fluent;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class FigureTests
{
    [Fact]
    public void Steps_OfRandomTimelines_EachFollowsExactlyFromItsInputs()
    {
        Properties.Hold(RandomClaims.Any.Where(claim => claim.Employments.Count > 0 ? claim.Employments.All(employment => employment.EarningsBefore is not null) : claim.EarningsBefore is not null), claim => AssertEachStepFollows(BenefitTimeline.Of(claim, RandomClaims.Parameters)));
    }

    [Fact]
    public void Steps_OfEveryRule_EachFollowsExactlyFromItsInputs()
    {
        var recomputed = CornerClaims.All.SelectMany(claim => AssertEachStepFollows(BenefitTimeline.Of(claim, RandomClaims.Parameters))).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(FigureRecomputation.Rules.Except(recomputed, StringComparer.Ordinal).Except(["incomeAdjustment.threshold", "kilometreAllowance.half"], StringComparer.Ordinal));
    }

    [Fact]
    public void Get_EveryFigureOfEveryYear_FollowsExactlyFromItsInputs()
    {
        foreach (var (figure, year) in StatutoryFigureNames.All.SelectMany(figure => Enumerable.Range(2016, 10), (figure, year) => (figure, year)))
        {
            Assert.All(RandomClaims.Parameters.Get(figure, year).Steps(), step => Assert.Equal(FigureRecomputation.Of(step) ?? step.Amount, step.Amount));
        }
    }

    private static HashSet<string> AssertEachStepFollows(BenefitTimeline timeline)
    {
        var recomputed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Compared).SelectMany(figure => figure.Steps()).Distinct())
        {
            if (FigureRecomputation.Of(step) is { } expected)
            {
                recomputed.Add(step.Rule.Id);
                Assert.True(expected == step.Amount, $"{step.Rule.Id}: {ExplainedStep.Of(step)} should be {expected}");
            }
        }

        return recomputed;
    }

    [Fact]
    public void Steps_OfADeduction_StartWithItsFactsAndEndWithItself()
    {
        var deduction = Carpenter.Timeline.Periods[1].Allowance!.EmployeePaymentsPerDay;
        var steps = deduction.Steps();

        Assert.Equal("given.annualEarnings", steps[0].Rule.Id);
        Assert.Equal(deduction, steps[steps.Count - 1]);
        Assert.Equal(steps.Count, steps.Distinct().Count());
        Assert.All(steps, step => Assert.All(step.Inputs, input => Assert.Contains(input, steps)));
    }

    [Fact]
    public void Sources_OfEveryStatutoryLeaf_NameTheAct() => Assert.All(
        Carpenter.Timeline.Sources(), source => Assert.Matches(@"\d+/\d{4}", source.Source));

    [Fact]
    public void ToString_OfAFigure_AmountUnitAndSection() =>
        Assert.Equal("75.00 EurosPerDay (§ 59)", Carpenter.Timeline.Periods[1].Allowance!.FullPerDay.ToString());
}
