using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>Compares how long measures last with how long they usually do.</summary>
internal static class MeasureLengths
{
    internal static IEnumerable<PlanWarning> Warnings(RehabilitationPlan plan) => Runs(plan)
        .Select(run => (Run: run, Reason: Judge(run.Measure, run.Days)))
        .Where(judged => judged.Reason is not null)
        .Select(judged => new PlanWarning(judged.Reason!.Value, judged.Run.Places, judged.Run.Days));

    private static PlanWarningReason? Judge(RehabilitationMeasure measure, DateInterval days) =>
        measure.MostMonths is { } most && MonthLength.IsOver(days, most) ? PlanWarningReason.TooLong
        : measure.UsualMostMonths is { } usualMost && MonthLength.IsOver(days, usualMost) ? PlanWarningReason.LongerThanUsual
        : measure.UsualLeastMonths is { } usualLeast && MonthLength.IsUnder(days, usualLeast) ? PlanWarningReason.ShorterThanUsual
        : null;

    /// <summary>Measures of one kind that touch or overlap are one run, so that cutting a measure in two shortens nothing.</summary>
    private static IEnumerable<(RehabilitationMeasure Measure, DateInterval Days, ValueList<int> Places)> Runs(RehabilitationPlan plan)
    {
        var timed = plan.Measures.Select((measure, place) => (Planned: measure, Place: place)).Where(item => item.Planned.TakesTime).ToList();
        foreach (var kind in timed.Select(item => item.Planned.Kind).Distinct().OrderBy(kind => kind))
        {
            var same = timed.Where(item => item.Planned.Kind == kind).ToList();
            foreach (var run in Intervals.Merge(same.Select(item => item.Planned.Days)))
            {
                yield return (RehabilitationMeasure.Of(kind), run, same.Where(item => run.Contains(item.Planned.From)).Select(item => item.Place).ToValueList());
            }
        }
    }
}
