using NodaTime;
using TyTal.Calc.Calendar;
using static TyTal.Calc.Benefits.Rehabilitation.PlanWarningReason;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>Looks at the order of measures: assessment first, trials before training, work training last, nothing twice, no unexplained days between.</summary>
internal static class MeasureOrder
{
    internal static IEnumerable<PlanWarning> Warnings(RehabilitationPlan plan)
    {
        var inOrder = plan.Measures.Select((measure, place) => new Placed(measure, place)).OrderBy(item => item.Measure.From).ThenBy(item => item.Place).ToList();
        var timed = inOrder.Where(item => item.Measure.TakesTime).ToList();
        return BeforeFirstAssessment(inOrder, timed)
            .Concat(Pairs(timed, TrialAfterTraining, static (training, trial) => IsAnyTraining(training.Kind) && IsTrial(trial.Kind) && trial.From > training.From))
            .Concat(Pairs(timed, AfterWorkTraining, static (first, then) => first.Kind == MeasureKind.WorkTraining && then.Measure.IsTraining && then.From > first.To))
            .Concat(Unfollowed(inOrder, BasicEducationAlone, MeasureKind.BasicEducation, static later => later.Kind == MeasureKind.VocationalTraining))
            .Concat(Unfollowed(inOrder, WaitingForNothing, MeasureKind.Waiting, static later => later.Kind is not (MeasureKind.Waiting or MeasureKind.AssessmentTime)))
            .Concat(Overlaps(timed))
            .Concat(Gaps(timed));
    }

    private static IEnumerable<PlanWarning> BeforeFirstAssessment(List<Placed> inOrder, List<Placed> timed)
    {
        var ends = timed.Where(item => item.Measure.Measure.IsAssessment).Select(item => item.Measure.To!.Value).ToList();
        return ends.Count == 0 ? [] : inOrder
            .Where(item => !item.Measure.Measure.IsAssessment && item.Measure.Kind != MeasureKind.Waiting && item.Measure.From <= ends.Min())
            .Select(item => new PlanWarning(BeforeAssessment, ValueList.Create(item.Place)));
    }

    /// <summary>A later measure is warned of once, with the earliest measure that it does not fit after.</summary>
    private static IEnumerable<PlanWarning> Pairs(List<Placed> timed, PlanWarningReason reason, Func<PlannedMeasure, PlannedMeasure, bool> clash)
    {
        foreach (var later in timed)
        {
            if (timed.Find(first => clash(first.Measure, later.Measure)) is { } earlier)
            {
                yield return new(reason, ValueList.Create(earlier.Place, later.Place));
            }
        }
    }

    private static IEnumerable<PlanWarning> Unfollowed(List<Placed> inOrder, PlanWarningReason reason, MeasureKind kind, Func<PlannedMeasure, bool> follows) => inOrder
        .Where(item => item.Measure.Kind == kind && !inOrder.Exists(other => other.Measure.From > item.Measure.From && follows(other.Measure)))
        .Select(item => new PlanWarning(reason, ValueList.Create(item.Place), item.Measure.Days));

    /// <summary>An examination within the time of assessment is no overlap.</summary>
    private static IEnumerable<PlanWarning> Overlaps(List<Placed> timed) =>
        from i in Enumerable.Range(0, timed.Count)
        from j in Enumerable.Range(i + 1, timed.Count - i - 1)
        let common = timed[i].Measure.Days.Clip(timed[j].Measure.Days)
        where common is not null && !(timed[i].Measure.Measure.IsAssessment && timed[j].Measure.Measure.IsAssessment)
        select new PlanWarning(Overlap, ValueList.Create(timed[i].Place, timed[j].Place), common);

    private static IEnumerable<PlanWarning> Gaps(List<Placed> timed)
    {
        var runs = Intervals.Merge(timed.Select(item => item.Measure.Days));
        for (var i = 1; i < runs.Count; i++)
        {
            var (end, start) = (runs[i - 1].End, runs[i].Start);
            var around = ValueList.Create(timed.Find(item => item.Measure.To == end)!.Place, timed.Find(item => item.Measure.From == start)!.Place);
            yield return new(Gap, around, new DateInterval(end.PlusDays(1), start.PlusDays(-1)));
        }
    }

    private static bool IsTrial(MeasureKind kind) => kind is MeasureKind.WorkTrial or MeasureKind.TrainingTrial;

    private static bool IsAnyTraining(MeasureKind kind) => kind is MeasureKind.WorkTraining or MeasureKind.VocationalTraining;

    /// <summary>A measure with its place in the plan.</summary>
    private sealed record Placed(PlannedMeasure Measure, int Place);
}
