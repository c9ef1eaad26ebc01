namespace TyTal.Calc.Law;

/// <content>The readings of the question which insurance pays (§§ 5, 20–35, 199–201).</content>
public static partial class Readings
{
    /// <summary>§ 199(1): how a pause is counted.</summary>
    public static Reading PauseIncludesAccidentDay { get; } = new(
        "pauseIncludesAccidentDay",
        SectionReference.Of(199, 1),
        ("A pause is counted in whole calendar days from the first day without work and pay to the accident day, both included: on its 31st day it has lasted over 30 days. "
        + "A single day of work, or of the duty to pay, starts the count anew.", "", ""));

    /// <summary>§ 199(1): an accident at work that no section covers.</summary>
    public static Reading NoGapToLeisureTime { get; } = new(
        "noGapToLeisureTime",
        SectionReference.Of(199, 1),
        ("An accident whose circumstances do not meet §§ 21–25 (an unusual activity, more than a small detour, § 25) is one of leisure time. One that meets them, but is refused by §§ 24(2), 34 or 35, is not.", "", ""));

    /// <summary>§ 200(1): an entrepreneur's own work.</summary>
    public static Reading EntrepreneurWorkIsNotLeisure { get; } = new(
        "entrepreneurWorkIsNotLeisure",
        SectionReference.Of(200, 1),
        ("An entrepreneur's own work in circumstances of §§ 21–25 is not leisure time, also when it is not insured; the work of a farmer or an athlete is left out of the Act (§§ 11, 12), "
        + "and the leisure-time insurance is closed by the right under the other act.", "", ""));

    /// <summary>§ 201(1): a strain in leisure time.</summary>
    public static Reading StrainInLeisureTime { get; } = new(
        "strainInLeisureTime",
        SectionReference.Of(201, 1),
        ("Sudden pain of a muscle or a tendon without an accident in leisure time is no accident (§ 17) and is like a work-motion strain: the health insurance pays.", "", ""));

    /// <summary>§ 35(3): a mental shock reaction in leisure time.</summary>
    public static Reading ShockOnlyInWork { get; } = new(
        "shockOnlyInWork",
        SectionReference.Of(35, 3),
        ("A mental shock reaction needs a close connection with the circumstances of §§ 21–25; the leisure-time insurance therefore never pays for one.", "", ""));

    /// <summary>§ 24(1)(4): a patient injury in the care of a work injury.</summary>
    public static Reading PatientInjuryInCareOfInjury { get; } = new(
        "patientInjuryInCareOfInjury",
        SectionReference.Of(24, 2),
        ("A patient injury at a visit for an injury of this Act (item 4) is a work accident, because § 24(2) takes out visits of item 5 only.", "", ""));

    /// <summary>§ 34(1): an assault whose reason is neither the work task nor private life.</summary>
    public static Reading AssaultForOtherReason { get; } = new(
        "assaultForOtherReason",
        SectionReference.Of(34),
        ("An act with another reason, or one not known, is judged by §§ 21–25 and § 34(3).", "", ""));

    /// <summary>§ 5: what pays beside the insurance of work.</summary>
    public static Reading WorkInsurancePaysFirst { get; } = new(
        "workInsurancePaysFirst",
        SectionReference.Of(5),
        ("The insurance of work pays first and in full. From an own or driven vehicle's motor liability insurance comes only the rest (Motor Liability Insurance Act, § 36); "
        + "another's vehicle, the railway and the patient insurance pay the rest to the injured person, and what was paid first to the insurer that paid it by this Act (§ 270). Of another act with a like compensation only the rest is counted on.", "", ""));

    /// <summary>Which traffic accidents the liability acts cover.</summary>
    public static Reading TrafficInEea { get; } = new(
        "trafficInEea",
        SectionReference.Of(201, 2, 4),
        ("Whether a place is isolated from traffic, so that the motor liability insurance does not cover it, is a fact to state. Outside the European Economic Area an accident belongs to neither act of § 201(2)(4)–(5). "
        + "The liability insurance of a vehicle, a railway or a care provider is compulsory: where it is missing, the centre of its branch stands in.", "", ""));

    /// <summary>Insurance conditions: travel insurance.</summary>
    public static Reading TravelInsuranceBeforeLeisureTime { get; } = new(
        "travelInsuranceBeforeLeisureTime",
        SectionReference.Of(5),
        ("A travel insurance pays first aid and repatriation before the leisure-time insurance, but nothing where an insurance of work, traffic, rail or patients pays.", "", ""));

    /// <summary>§§ 11, 12: the other acts.</summary>
    public static Reading OtherActsByTheirOwnConditions { get; } = new(
        "otherActsByTheirOwnConditions",
        SectionReference.Of(11),
        ("The farmers' and the athletes' insurance are taken to pay for every event outside leisure time in that capacity; the conditions of their own acts, and the recourse that they give, are not read here.", "", ""));

    private static Reading[] OfPayers =>
    [
        PauseIncludesAccidentDay, NoGapToLeisureTime, EntrepreneurWorkIsNotLeisure, StrainInLeisureTime, ShockOnlyInWork, PatientInjuryInCareOfInjury,
        AssaultForOtherReason, WorkInsurancePaysFirst, TrafficInEea, TravelInsuranceBeforeLeisureTime, OtherActsByTheirOwnConditions,
    ];
}
