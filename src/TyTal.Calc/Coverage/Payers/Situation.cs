using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Where and when the event happened, by the section that names the situation (§§ 21–24); in an occupational disease, where the exposure was.</summary>
public enum Situation
{
    /// <summary>Leisure time: none of the situations of §§ 21–24 (vapaa-aika).</summary>
    Leisure,

    /// <summary>At work, or on the employer's errand (§ 21(1)).</summary>
    AtWork,

    /// <summary>In the duties of a representative of the personnel (§ 21(1)).</summary>
    RepresentativeDuty,

    /// <summary>Travel that the work task requires (§ 21(2)).</summary>
    WorkTravel,

    /// <summary>In the area of the workplace, not working (§ 22).</summary>
    WorkplaceArea,

    /// <summary>Between home and the workplace (§ 23(1)).</summary>
    Commute,

    /// <summary>A meal or a recreation break near the area of the workplace (§ 23(2)).</summary>
    Break,

    /// <summary>Training for the work (§ 24(1)(1)).</summary>
    Training,

    /// <summary>A recreation event of the workplace (§ 24(1)(2)).</summary>
    RecreationEvent,

    /// <summary>Activity that maintains the ability to work, arranged with occupational health care (§ 24(1)(3)).</summary>
    WorkAbilityActivity,

    /// <summary>A health-care visit for an injury of this Act or its suspicion (§ 24(1)(4)).</summary>
    HealthCareForInjury,

    /// <summary>A health-care visit for sudden illness in the working day, for occupational health care, or by order of the employer (§ 24(1)(5)).</summary>
    OccupationalHealthVisit,

    /// <summary>Exercise in working time for the special requirements of the work (§ 24(1)(6)).</summary>
    ExerciseInWorkingTime,

    /// <summary>A journey to the occasions of § 24(1)(1)–(6) or back (§ 24(1)(7)).</summary>
    JourneyToActivity,

    /// <summary>Accommodation for the work in conditions of exceptional danger (§ 24(1)(8)).</summary>
    DangerousAccommodation,
}

/// <summary>What the sections say of the situations.</summary>
internal static class Situations
{
    /// <summary>The section that makes an accident in the situation one of work.</summary>
    internal static SectionReference SectionOf(Situation situation) => situation switch
    {
        Situation.Leisure => SectionReference.Of(20),
        Situation.AtWork or Situation.RepresentativeDuty => SectionReference.Of(21, 1),
        Situation.WorkTravel => SectionReference.Of(21, 2),
        Situation.WorkplaceArea => SectionReference.Of(22),
        Situation.Commute => SectionReference.Of(23, null, 1),
        Situation.Break => SectionReference.Of(23, null, 2),
        _ => SectionReference.Of(24, 1, ItemOf(situation)),
    };

    /// <summary>§ 21: work, what is equated with it, and travel for it.</summary>
    internal static bool IsWork(this Situation situation) => situation is Situation.AtWork or Situation.RepresentativeDuty or Situation.WorkTravel;

    /// <summary>§§ 21(2), 23(1) and 24(1)(7): journeys, on which a small detour may be made.</summary>
    internal static bool IsJourney(this Situation situation) => situation is Situation.WorkTravel or Situation.Commute or Situation.JourneyToActivity;

    /// <summary>§§ 22 and 23, which § 25 switches off and which ask for a usual activity.</summary>
    internal static bool IsAroundWorkplace(this Situation situation) => situation is Situation.WorkplaceArea or Situation.Commute or Situation.Break;

    /// <summary>§ 24(1)(1)–(3), (6) and the journeys to them, which ask for the employer's part: arranging, approval.</summary>
    internal static bool NeedsEmployer(this Situation situation) => situation is
        Situation.Training or Situation.RecreationEvent or Situation.WorkAbilityActivity or Situation.ExerciseInWorkingTime or Situation.JourneyToActivity;

    /// <summary>§ 34(3): a break (§ 23(2)), or § 24(1)(2)–(8).</summary>
    internal static bool IsBreakOrActivity(this Situation situation) => situation == Situation.Break || ItemOf(situation) >= 2;

    /// <summary>The item of § 24(1), 1 to 8; 0 and less for the situations of other sections.</summary>
    private static int ItemOf(Situation situation) => situation - Situation.Training + 1;
}
