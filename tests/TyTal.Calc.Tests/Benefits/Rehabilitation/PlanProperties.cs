using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

/// <summary>Random plans: every day judged on its own, and nothing that depends on the order in which the measures are written.</summary>
public class PlanProperties
{
    [Fact]
    public void Spells_AnyPlan_EveryDayAsItsMeasuresSay() => Properties.Hold(
        Plans.Random,
        plan =>
        {
            var found = CheckedPlan.Of(plan);
            for (var day = new LocalDate(2024, 1, 1); day.Year < 2027; day = day.PlusDays(1))
            {
                var measures = plan.Measures.Where(measure => measure.To is { } to && measure.From <= day && day <= to && measure.Abroad is not { SpecialReason: false }).ToList();
                var spells = found.Spells.Where(spell => spell.From <= day && day <= spell.To).ToList();
                Assert.Equal(measures.Count > 0, spells.Count == 1);
                Assert.Equal(measures.Exists(measure => measure.PreventsWork), spells.Exists(spell => spell.PreventsWork));
                Assert.Equal(
                    measures.Exists(measure => measure.Kind is MeasureKind.WorkTrial or MeasureKind.TrainingTrial or MeasureKind.WorkTraining),
                    found.InsuredSpells.Any(days => days.Contains(day)));
                Assert.Equal(measures.Exists(measure => measure.Kind == MeasureKind.VocationalTraining), found.TrainingSpells.Any(days => days.Contains(day)));
            }
        },
        times: 100);

    [Fact]
    public void Gaps_AnyPlan_TheDaysBetweenMeasuresThatNoneTakes() => Properties.Hold(
        Plans.Random,
        plan =>
        {
            var timed = plan.Measures.Where(measure => measure.To is not null).ToList();
            var gaps = CheckedPlan.Of(plan).Warnings.Where(warning => warning.Reason == PlanWarningReason.Gap).ToList();
            for (var day = timed.Min(measure => measure.From); day <= timed.Max(measure => measure.To); day = day.PlusDays(1))
            {
                Assert.Equal(!timed.Exists(measure => measure.From <= day && day <= measure.To), gaps.Exists(gap => gap.Days!.Contains(day)));
            }
        },
        times: 100);

    [Fact]
    public void Of_MeasuresInReverse_TheSameWarningsSpellsAndTotal() => Properties.Hold(
        Plans.Random,
        plan =>
        {
            var (one, other) = (CheckedPlan.Of(plan), CheckedPlan.Of(plan with { Measures = plan.Measures.Reverse().ToValueList() }));

            Assert.Equal(one.Spells, other.Spells);
            Assert.Equal(one.Costs.TotalAmount, other.Costs.TotalAmount);
            Assert.Equal(one.Costs.Loans, other.Costs.Loans);
            Assert.Equal(
                one.Warnings.Select(warning => (warning.Reason, warning.Days?.ToString())).Order(),
                other.Warnings.Select(warning => (warning.Reason, warning.Days?.ToString())).Order());
        });

    [Fact]
    public void Costs_AnyPlan_SumOfItsMeasures() => Properties.Hold(
        Plans.Random,
        plan =>
        {
            var costs = CheckedPlan.Of(plan).Costs;
            var expected = plan.Measures.Sum(measure =>
            {
                var loan = measure.Kind is MeasureKind.BusinessLoan or MeasureKind.VehicleLoan;
                var training = measure.Kind is MeasureKind.VocationalTraining or MeasureKind.BasicEducation;
                var all = (loan ? 0m : measure.Cost.Amount) + (training ? StudyCosts.LumpSum(new(measure.From, measure.To!.Value)).Amount : 0m);
                return measure.Abroad switch
                {
                    null => all,
                    { SpecialReason: false } => 0m,
                    _ => Math.Max(0m, Math.Min(all, 2_000m) - 100m),
                };
            });
            Assert.Equal(expected, costs.TotalAmount.Amount);
            Assert.Equal(costs.TotalAmount.Amount, costs.Measures.Sum(measure => measure.Total?.Amount ?? 0m));
        });

    [Fact]
    public void Lengths_OneMeasure_BySteppingMonths() => Properties.Hold(
        Plans.TimedMeasures.Where(measure => measure.Kind is MeasureKind.WorkTrial or MeasureKind.WorkTraining),
        measure =>
        {
            var to = measure.To!.Value;
            var (under3, over6) = (to.PlusDays(1) < MonthSteps.FirstAfter(measure.From, 3), to >= MonthSteps.FirstAfter(measure.From, 6));
            var reasons = Plans.Reasons(Plans.Of(measure with { Abroad = null }));
            Assert.Equal(measure.Kind == MeasureKind.WorkTrial && under3, reasons.Contains(PlanWarningReason.ShorterThanUsual));
            Assert.Equal(measure.Kind == MeasureKind.WorkTrial && over6, reasons.Contains(PlanWarningReason.LongerThanUsual));
            Assert.Equal(measure.Kind == MeasureKind.WorkTraining && over6, reasons.Contains(PlanWarningReason.TooLong));
        });
}
