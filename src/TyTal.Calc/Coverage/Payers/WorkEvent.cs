using TyTal.Calc.Benefits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Whether an event is one that the Act compensates as a claim event of work (vahinkotapahtuma; §§ 15–35).</summary>
/// <param name="Section">The section that compensates it, or that it would be compensated by.</param>
/// <param name="InCircumstances">Whether it happened in circumstances of §§ 21–25.</param>
/// <param name="Exclusions">Every reason why it is not compensated; none when it is.</param>
/// <param name="Liability">A limit in time of the liability (§§ 19(2), 33).</param>
/// <param name="Reading">The interpretation that the compensation rests on, if any.</param>
public sealed record WorkEvent(SectionReference Section, bool InCircumstances, ValueList<Exclusion> Exclusions, Liability Liability, Reading? Reading = null) : ValueRecord
{
    /// <summary>Whether the Act compensates it as one of work.</summary>
    public bool IsCompensated => Exclusions.Count == 0;

    /// <summary>Judges an event; what is unclear is presumed (see <see cref="PayerOrder.Questions"/>).</summary>
    /// <param name="facts">The circumstances.</param>
    public static WorkEvent Of(Circumstances facts)
    {
        Guard.NotNull(facts, nameof(facts));
        return facts.Event switch
        {
            EventKind.Strain => Without(facts, SectionReference.Of(33), WorkMotionStrain.Exclusions(facts.Situation, facts.OtherCause), Liability.WorkMotionStrain),
            EventKind.OccupationalDisease => Without(
                facts, SectionReference.Of(26, 1), OccupationalDisease.Exclusions(facts.Situation, facts.UndefinedPlace, facts.OtherCause, facts.ExposureFromTasks), Liability.Unlimited),
            _ => OfAccident(facts),
        };
    }

    private static WorkEvent Without(Circumstances facts, SectionReference section, ValueList<Exclusion> exclusions, Liability liability)
    {
        // An exposure or a strain is judged by its own section; §§ 20–25 add why the place does not count.
        var outside = WorkAccident.OutsideCircumstances(facts);
        return new(section, outside.Count == 0, outside.Concat(exclusions).ToValueList(), liability);
    }

    private static WorkEvent OfAccident(Circumstances facts)
    {
        var outside = WorkAccident.OutsideCircumstances(facts);
        var forWorkTask = facts.Assault == AssaultReason.WorkTask;
        var exclusions = new List<Exclusion>();
        exclusions.AddRange(forWorkTask ? default : outside);
        exclusions.AddRange(facts.Assault is { } reason ? Payers.Assault.Exclusions(reason, facts.Situation) : default);
        exclusions.AddRange(facts.Event == EventKind.MentalShock ? MentalShock.Exclusions(facts.Situation, facts.ShockConditions, facts.Assault) : default);
        if (facts.Event == EventKind.PatientInjury && facts.Situation == Situation.OccupationalHealthVisit)
        {
            exclusions.Add(new(ExclusionReason.PatientInjuryAtVisit, SectionReference.Of(24, 2)));
        }

        exclusions.AddRange(WorkAccident.MinorShare(facts));
        var section = forWorkTask ? Payers.Assault.ForWorkTask : WorkAccident.SectionOf(facts.Situation);
        var liability = facts.Event == EventKind.Worsening ? Liability.Worsening : Liability.Unlimited;
        return new(section, outside.Count == 0, exclusions.ToValueList(), liability, ReadingOf(facts));
    }

    private static Reading? ReadingOf(Circumstances facts) => facts switch
    {
        { Event: EventKind.PatientInjury, Situation: Situation.HealthCareForInjury } => Readings.PatientInjuryInCareOfInjury,
        { Assault: AssaultReason.Other or AssaultReason.Unclear } => Readings.AssaultForOtherReason,
        _ => null,
    };
}
