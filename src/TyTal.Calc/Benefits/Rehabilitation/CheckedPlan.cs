using NodaTime;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>A plan of vocational rehabilitation and what follows from it.</summary>
/// <param name="Plan">The facts.</param>
/// <param name="Warnings">What the plan should be looked at again for: about the plan, about conditions, lengths, and the order of measures.</param>
/// <param name="Spells">The days of rehabilitation, apart and in order, as a claim takes them (§ 69).</param>
/// <param name="InsuredSpells">The days on which the insurer must insure the person against accidents in the rehabilitation (§ 91(1)).</param>
/// <param name="TrainingSpells">The days of training; after each the allowance of § 92 may follow.</param>
/// <param name="Costs">What the plan costs.</param>
/// <param name="NeedDates">The days by which the need of rehabilitation must be assessed while the person is unable to work and not in rehabilitation (§ 120); none without incapacity.</param>
public sealed record CheckedPlan(
    RehabilitationPlan Plan,
    ValueList<PlanWarning> Warnings,
    ValueList<PlannedSpell> Spells,
    ValueList<DateInterval> InsuredSpells,
    ValueList<DateInterval> TrainingSpells,
    RehabilitationCosts Costs,
    ValueList<NeedDate> NeedDates) : ValueRecord
{
    /// <summary>Judges a plan.</summary>
    /// <param name="plan">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">Facts contradict each other, or the half-day allowance of a year is needed and missing.</exception>
    public static CheckedPlan Of(RehabilitationPlan plan)
    {
        PlanFactCheck.Check(plan);
        var spells = PlanSpells.Of(plan);
        return new(
            plan,
            PlanWarnings.Of(plan),
            spells,
            PlanSpells.Insured(plan),
            PlanSpells.Training(plan),
            RehabilitationCosts.OfChecked(plan),
            NeedOfRehabilitation.Dates(plan.Incapacity, spells.Select(spell => new DateInterval(spell.From, spell.To)).ToValueList(), plan.NeedAssessed));
    }
}
