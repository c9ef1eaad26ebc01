using TyTal.Calc.Law;

namespace TyTal.Calc.LeisureTime;

/// <summary>Why the voluntary leisure-time insurance does not pay.</summary>
public enum LeisureTimeExclusion
{
    /// <summary>The event happened in circumstances of §§ 21–25: it belongs to the insurance of work (§§ 199(1), 200(1)).</summary>
    WorkCircumstances,

    /// <summary>What happened is no accident (§§ 199(1), 200(1)).</summary>
    NoAccident,

    /// <summary>Work for the policyholder and its duty to pay had both been interrupted for over 30 days without a break (§ 199(1)).</summary>
    PauseOverThirtyDays,

    /// <summary>A mental shock reaction: § 35(3) ties it to the circumstances of §§ 21–25.</summary>
    MentalShock,

    /// <summary>An occupational disease, or a worsening compensated as one (§ 201(1)).</summary>
    OccupationalDisease,

    /// <summary>A work-motion strain, or its like in leisure time (§ 201(1)).</summary>
    Strain,

    /// <summary>Another person caused it on purpose (§ 201(1)).</summary>
    IntentionalAct,

    /// <summary>A patient injury (§ 201(2)(1)).</summary>
    PatientInjury,

    /// <summary>Another act gives a right to a compensation like that of this Act (§ 201(2)(2)).</summary>
    AnotherAct,

    /// <summary>The farmers' act gives a right to compensation (§ 201(2)(3)).</summary>
    FarmersAct,

    /// <summary>A traffic accident of the Motor Liability Insurance Act or of its like in the European Economic Area (§ 201(2)(4)).</summary>
    TrafficAccident,

    /// <summary>A rail-traffic accident of the Rail Traffic Liability Act or of its like in the European Economic Area (§ 201(2)(5)).</summary>
    RailAccident,

    /// <summary>The terms of a sea crew's insurance leave armed conflict out (§ 201(3)).</summary>
    ArmedConflict,

    /// <summary>The conditions confine the insurance to hobby sports (§ 187(3)).</summary>
    NoHobbySport,

    /// <summary>The conditions leave this sport out (§ 187(3)).</summary>
    SportLeftOut,

    /// <summary>The conditions leave this person out (§ 187(3)).</summary>
    PersonLeftOut,
}

/// <summary>The plain facts of an event by which the leisure-time insurance is judged; the default is an accident in leisure time that nothing excludes.</summary>
public sealed record LeisureTimeEvent : ValueRecord
{
    /// <summary>Whether the insurance is an entrepreneur's (§ 200), which no pause ends, rather than one of employees (§ 199).</summary>
    public bool OfEntrepreneur { get; init; }

    /// <summary>Whether it happened in circumstances of §§ 21–25.</summary>
    public bool InWorkCircumstances { get; init; }

    /// <summary>Whether it is an accident (§§ 17–19); true unless stated.</summary>
    public bool IsAccident { get; init; } = true;

    /// <summary>Whether it is a mental shock reaction (§ 35).</summary>
    public bool IsMentalShock { get; init; }

    /// <summary>Whether it is an occupational disease, or a worsening compensated as one (§§ 26–30).</summary>
    public bool IsOccupationalDisease { get; init; }

    /// <summary>Whether it is a work-motion strain, or sudden pain of a muscle or tendon without an accident.</summary>
    public bool IsStrain { get; init; }

    /// <summary>Whether another person caused it on purpose.</summary>
    public bool IsIntentionalAct { get; init; }

    /// <summary>Whether it is a patient injury.</summary>
    public bool IsPatientInjury { get; init; }

    /// <summary>Whether another act gives a right to a compensation like that of this Act, e.g. the Rescue Act or the act on athletes.</summary>
    public bool AnotherActPays { get; init; }

    /// <summary>Whether the farmers' act gives a right to compensation.</summary>
    public bool FarmersActPays { get; init; }

    /// <summary>Whether it is a traffic accident of the Finnish act or of its like in the European Economic Area, be it paid or not.</summary>
    public bool IsTrafficAccident { get; init; }

    /// <summary>Whether it is a rail-traffic accident of the Finnish act or of its like in the European Economic Area.</summary>
    public bool IsRailAccident { get; init; }

    /// <summary>Whether it happened in a hobby sport.</summary>
    public bool InHobbySport { get; init; }

    /// <summary>The days for which work and pay had both been interrupted, the accident day included (<see cref="EmploymentPause"/>); 0 or more.</summary>
    public int PauseDays { get; init; }

    /// <summary>What the insurance conditions leave out.</summary>
    public LeisureTimeConditions Conditions { get; init; } = new();
}

/// <summary>How the conditions of a leisure-time insurance confine it (vakuutusehdot; §§ 187(3), 201(3)); they can never widen it.</summary>
public sealed record LeisureTimeConditions : ValueRecord
{
    /// <summary>Whether the insurance covers hobby sports only.</summary>
    public bool SportsOnly { get; init; }

    /// <summary>Whether the sport in which the accident happened is left out.</summary>
    public bool SportLeftOut { get; init; }

    /// <summary>Whether the injured person is left out.</summary>
    public bool PersonLeftOut { get; init; }

    /// <summary>Whether an armed conflict caused the accident, and the terms of a sea crew's insurance leave it out.</summary>
    public bool ArmedConflictLeftOut { get; init; }
}

/// <summary>An exclusion and the section that makes it.</summary>
/// <param name="Exclusion">Why the insurance does not pay.</param>
/// <param name="Section">The section.</param>
public sealed record LeisureTimeExclusionOf(LeisureTimeExclusion Exclusion, SectionReference Section) : ValueRecord;

/// <summary>What the voluntary leisure-time insurance leaves out (vapaa-ajan vakuutuksen rajoitukset; §§ 187(3), 199(1), 200(1), 201).</summary>
public static class LeisureTimeExclusions
{
    private static readonly SectionReference OfEmployees = SectionReference.Of(199, 1);
    private static readonly SectionReference OfEntrepreneur = SectionReference.Of(200, 1);
    private static readonly SectionReference EventsLeftOut = SectionReference.Of(201, 1);
    private static readonly SectionReference Conditions = SectionReference.Of(187, 3);

    /// <summary>Every exclusion that applies, in the order of the enumeration; none when the insurance pays.</summary>
    /// <param name="facts">The facts of the event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pause is negative.</exception>
    public static ValueList<LeisureTimeExclusionOf> Of(LeisureTimeEvent facts)
    {
        Guard.NotNull(facts, nameof(facts));
        var found = new List<LeisureTimeExclusionOf>();
        foreach (var (applies, exclusion, section) in Tests(facts))
        {
            if (applies)
            {
                found.Add(new(exclusion, section));
            }
        }

        return found.ToValueList();
    }

    private static (bool Applies, LeisureTimeExclusion Exclusion, SectionReference Section)[] Tests(LeisureTimeEvent facts) =>
    [
        (facts.InWorkCircumstances, LeisureTimeExclusion.WorkCircumstances, facts.OfEntrepreneur ? OfEntrepreneur : OfEmployees),
        (!facts.IsAccident, LeisureTimeExclusion.NoAccident, facts.OfEntrepreneur ? OfEntrepreneur : OfEmployees),
        (EmploymentPause.IsOverLimit(facts.PauseDays) && !facts.OfEntrepreneur, LeisureTimeExclusion.PauseOverThirtyDays, OfEmployees),
        (facts.IsMentalShock, LeisureTimeExclusion.MentalShock, SectionReference.Of(35, 3)),
        (facts.IsOccupationalDisease, LeisureTimeExclusion.OccupationalDisease, EventsLeftOut),
        (facts.IsStrain, LeisureTimeExclusion.Strain, EventsLeftOut),
        (facts.IsIntentionalAct, LeisureTimeExclusion.IntentionalAct, EventsLeftOut),
        (facts.IsPatientInjury, LeisureTimeExclusion.PatientInjury, SectionReference.Of(201, 2, 1)),
        (facts.AnotherActPays, LeisureTimeExclusion.AnotherAct, SectionReference.Of(201, 2, 2)),
        (facts.FarmersActPays, LeisureTimeExclusion.FarmersAct, SectionReference.Of(201, 2, 3)),
        (facts.IsTrafficAccident, LeisureTimeExclusion.TrafficAccident, SectionReference.Of(201, 2, 4)),
        (facts.IsRailAccident, LeisureTimeExclusion.RailAccident, SectionReference.Of(201, 2, 5)),
        (facts.Conditions.ArmedConflictLeftOut, LeisureTimeExclusion.ArmedConflict, SectionReference.Of(201, 3)),
        (facts.Conditions.SportsOnly && !facts.InHobbySport, LeisureTimeExclusion.NoHobbySport, Conditions),
        (facts.Conditions.SportLeftOut, LeisureTimeExclusion.SportLeftOut, Conditions),
        (facts.Conditions.PersonLeftOut, LeisureTimeExclusion.PersonLeftOut, Conditions),
    ];
}
