using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Timelines;

/// <summary>From a plan of vocational rehabilitation to the facts of a claim.</summary>
public static class PlannedRehabilitation
{
    /// <summary>The spells that <see cref="Claim.Rehabilitation"/> takes: the days of the plan, apart and in order.</summary>
    /// <param name="plan">The plan.</param>
    public static ValueList<RehabilitationSpell> RehabilitationSpells(this CheckedPlan plan) => Guard.NotNull(plan, nameof(plan)).Spells
        .Select(spell => new RehabilitationSpell(spell.From, spell.To, spell.PreventsWork))
        .ToValueList();
}
