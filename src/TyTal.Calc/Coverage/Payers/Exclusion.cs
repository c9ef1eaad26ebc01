using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Why an insurance does not pay.</summary>
public enum ExclusionReason
{
    /// <summary>None of the situations of §§ 21–24 (§ 20).</summary>
    OutsideWork,

    /// <summary>The work is done at home or in a place not defined by the employer, where §§ 22 and 23 do not apply (§ 25).</summary>
    UndefinedPlace,

    /// <summary>The activity did not belong usually to being there (§§ 22, 23).</summary>
    UnusualActivity,

    /// <summary>More than a small detour, or for another reason (§ 23(1)).</summary>
    LargeDetour,

    /// <summary>The employer neither arranged nor approved it as § 24(1) asks.</summary>
    NotByEmployer,

    /// <summary>The dangerous conditions of the accommodation did not cause it (§ 24(1)(8)).</summary>
    NotByConditions,

    /// <summary>A patient injury at a visit of § 24(1)(5) (§ 24(2)).</summary>
    PatientInjuryAtVisit,

    /// <summary>The accident had only a minor share in causing the worsening (§ 19(1)).</summary>
    SmallShareOfCause,

    /// <summary>A strain outside work of § 21 and exercise of § 24(1)(6) (§ 33).</summary>
    StrainOutsideWork,

    /// <summary>A strain from an earlier injury or disease, or tissue damage that only an accident can cause (§ 33).</summary>
    StrainOfOtherCause,

    /// <summary>The exposure was not in work, in the area of the workplace or in training (§ 26(1)).</summary>
    NoExposureAtWork,

    /// <summary>At home or in a place not defined, and the exposure did not come from the work tasks (§ 26(1)).</summary>
    ExposureNotFromTasks,

    /// <summary>The exposure is not the main cause of the disease (§ 26(1)).</summary>
    DiseaseOfOtherCause,

    /// <summary>Private life is the main reason of the assault (§ 34(2)).</summary>
    AssaultInPrivateLife,

    /// <summary>An assault in a break, or in circumstances of § 24(1)(2)–(8), and not because of the work task (§ 34(3)).</summary>
    AssaultInBreakOrActivity,

    /// <summary>The mental shock reaction does not meet § 35(1)–(3).</summary>
    ShockConditions,

    /// <summary>A mental shock reaction in a break, or in circumstances of § 24(1)(2)–(7) (§ 35(4)).</summary>
    ShockInBreakOrActivity,

    /// <summary>The person acted in another capacity than this insurance covers (§§ 8, 10–12).</summary>
    OtherCapacity,

    /// <summary>Leisure-time insurance: circumstances of work (§§ 199(1), 200(1)).</summary>
    WorkCircumstances,

    /// <summary>Leisure-time insurance: no accident (§ 199(1)).</summary>
    NoAccident,

    /// <summary>Leisure-time insurance: work and pay interrupted for over 30 days (§ 199(1)).</summary>
    PauseOverThirtyDays,

    /// <summary>Leisure-time insurance: a mental shock reaction (§ 35(3)).</summary>
    MentalShock,

    /// <summary>Leisure-time insurance: an occupational disease (§ 201(1)).</summary>
    OccupationalDisease,

    /// <summary>Leisure-time insurance: a work-motion strain or its like (§ 201(1)).</summary>
    Strain,

    /// <summary>Leisure-time insurance: another person's intentional act (§ 201(1)).</summary>
    IntentionalAct,

    /// <summary>Leisure-time insurance: a patient injury (§ 201(2)(1)).</summary>
    PatientInjury,

    /// <summary>Leisure-time insurance: another act gives a like compensation (§ 201(2)(2)).</summary>
    AnotherAct,

    /// <summary>Leisure-time insurance: the farmers' act gives compensation (§ 201(2)(3)).</summary>
    FarmersAct,

    /// <summary>Leisure-time insurance: a traffic accident (§ 201(2)(4)).</summary>
    TrafficAccident,

    /// <summary>Leisure-time insurance: a rail-traffic accident (§ 201(2)(5)).</summary>
    RailAccident,

    /// <summary>Leisure-time insurance: armed conflict, by the terms of a sea crew's insurance (§ 201(3)).</summary>
    ArmedConflict,

    /// <summary>Leisure-time insurance: confined to hobby sports (§ 187(3)).</summary>
    NoHobbySport,

    /// <summary>Leisure-time insurance: the sport is left out (§ 187(3)).</summary>
    SportLeftOut,

    /// <summary>Leisure-time insurance: the person is left out (§ 187(3)).</summary>
    PersonLeftOut,

    /// <summary>Motor liability insurance: a place isolated from traffic.</summary>
    IsolatedArea,

    /// <summary>Liability insurance of a vehicle or a railway: outside the European Economic Area.</summary>
    OutsideEea,

    /// <summary>Travel insurance: no trip abroad.</summary>
    NotAbroad,

    /// <summary>Travel insurance: an insurance of work, traffic, rail or patients pays.</summary>
    StatutoryPaysFirst,
}

/// <summary>A reason why an insurance does not pay.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Section">The section that gives it; null where insurance conditions or another act do.</param>
/// <param name="Reading">The interpretation that it rests on, if any.</param>
public sealed record Exclusion(ExclusionReason Reason, SectionReference? Section, Reading? Reading = null) : ValueRecord;
