using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>Days of vocational rehabilitation, as a claim takes them (§ 69).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PreventsWork">Whether a measure of these days prevents suitable work.</param>
public sealed record PlannedSpell(LocalDate From, LocalDate To, bool PreventsWork) : ValueRecord;

/// <summary>The days that follow from the measures of a plan.</summary>
internal static class PlanSpells
{
    /// <summary>The days of rehabilitation, apart and in order: a day prevents work when any of its measures does.</summary>
    internal static ValueList<PlannedSpell> Of(RehabilitationPlan plan)
    {
        var counting = plan.Measures.Where(measure => measure.TakesTime && measure.Counts).ToList();
        var preventing = Intervals.Merge(counting.Where(measure => measure.PreventsWork).Select(measure => measure.Days));
        var others = Intervals.Merge(counting.Where(measure => !measure.PreventsWork).Select(measure => measure.Days));
        return preventing.Select(days => new PlannedSpell(days.Start, days.End, PreventsWork: true))
            .Concat(others.SelectMany(days => days.Subtract(preventing)).Select(days => new PlannedSpell(days.Start, days.End, PreventsWork: false)))
            .OrderBy(spell => spell.From)
            .ToValueList();
    }

    /// <summary>The days on which the insurer must insure the person (§ 91(1)): trials, work training, and practice within a training.</summary>
    internal static ValueList<DateInterval> Insured(RehabilitationPlan plan) => Intervals.Merge(plan.Measures
        .Where(measure => measure.Counts)
        .SelectMany(measure => measure.Measure.InsuredAtWork ? ValueList.Create(measure.Days) : measure.Practice));

    /// <summary>The days of vocational training (§ 89(3)(4)), after whose end § 92 may give an allowance; basic education alone does not.</summary>
    internal static ValueList<DateInterval> Training(RehabilitationPlan plan) =>
        Intervals.Merge(plan.Measures.Where(measure => measure.Counts && measure.Kind == MeasureKind.VocationalTraining).Select(measure => measure.Days));
}
