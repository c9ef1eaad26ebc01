namespace TyTal.Calc.Law;

/// <content>Readings of the motor-liability rehabilitation act 626/1991.</content>
public static partial class Readings
{
    /// <summary>Act 626/1991: which version holds where a commencement clause says nothing.</summary>
    public static Reading MotorVersions { get; } = new(
        "motorVersions",
        Act.MotorRehabilitation.Section(7),
        ("The versions of act 1361/2004 hold for accidents from 1 January 2005, as it says. Those without such a clause go by the day on which the cost arises, the service is given, the initiative "
        + "is pending or the recommendation is asked for. The acts of 2010 and 2022 amend § 7(1) as it is in act 1361/2004, so that an accident before 2005 keeps the original § 7(1).", "", ""));

    /// <summary>§ 9 of act 626/1991 for accidents before 2005.</summary>
    public static Reading OlderAccidentInterrupted { get; } = new(
        "olderAccidentInterrupted",
        Act.MotorRehabilitation.Section(9),
        ("Before act 1361/2004 an interruption by the person's own doing ends what § 8(1) and (3) give, and not a holiday in the programme (§ 8(4)). § 8(2) gives only the size of the compensation of "
        + "someone without income, no days of its own: it ends with the subsection that gives the days.", "", ""));

    /// <summary>§ 8(1) of act 626/1991: what is paid when compensation is not in full.</summary>
    public static Reading ActualLossByOtherAct { get; } = new(
        "actualLossByOtherAct",
        Act.MotorRehabilitation.Section(8, 1),
        ("What is paid for the actual loss on days without compensation in full, also on those of an interruption (§ 9), stands on the Motor Liability Insurance Act and not on this act: "
        + "§ 10 moves none of it to an authority, and § 13 does not share it.", "", ""));

    /// <summary>§ 13 of act 626/1991: shares in whole cents.</summary>
    public static Reading LargestRemainder { get; } = new(
        "largestRemainder",
        Act.MotorRehabilitation.Section(13, 2),
        ("The sum of a period, or a cost, is shared at once: everyone gets the whole cents of the share, and the cents that are left go one by one to the largest remainders, of equal ones to the one that is named first. "
        + "The shares make the sum, to the cent.", "", ""));

    /// <summary>§ 10 of act 626/1991: several claims that are more than the compensation.</summary>
    public static Reading ClaimsOverCompensation { get; } = new(
        "claimsOverCompensation",
        Act.MotorRehabilitation.Section(10, 1),
        ("The right moves at most up to the compensation of the same purpose and time. Claims that together are more share it in proportion to their amounts, in whole cents by the largest remainder.", "", ""));

    /// <summary>§ 10(3) of act 626/1991 as amended by act 567/2022.</summary>
    public static Reading KelaAllowanceFrom2023 { get; } = new(
        "kelaAllowanceFrom2023",
        Act.MotorRehabilitation.Section(10, 3),
        ("Until the end of 2022 the right moves to the Social Insurance Institution for rehabilitation that it arranged and for rehabilitation allowance that it paid, from 1 October 2005 under act 566/2005 in place of acts 610/1991 and 611/1991. "
        + "From 2023 the words name only rehabilitation that it arranged: § 10 gives it nothing for an allowance of later days.", "", ""));

    /// <summary>§ 8(4) of act 626/1991: whose holidays.</summary>
    public static Reading HolidayInTeachingProgramme { get; } = new(
        "holidayInTeachingProgramme",
        Act.MotorRehabilitation.Section(8, 4),
        ("Of the measures of § 8(1) only vocational education, with the general education that prepares for it, has a teaching programme to which a holiday belongs. Days off from a trial, "
        + "coaching, a clinic, a hospital or an institution are not compensated in full by § 8(4).", "", ""));

    /// <summary>§ 8 a of act 626/1991: which amount are the annual earnings.</summary>
    public static Reading AccidentInMotorRehabilitation { get; } = new(
        "accidentInMotorRehabilitation",
        Act.MotorRehabilitation.Section(8),
        ("§ 8 a: the compensation in full for the time of the rehabilitation, on the level of a year, stands in the place of the rehabilitation allowance of § 278(2); the Act has no other amount that is granted to the person.", "", ""));

    /// <summary>§ 16(4)–(5) of act 626/1991: how the appeal time runs after a recommendation.</summary>
    public static Reading AppealTimeAnew { get; } = new(
        "appealTimeAnew",
        Act.MotorRehabilitation.Section(16, 5),
        ("From the day on which the board's handling ends a whole new time of 30 days runs, without the seven days of posting: so the Insurance Court, VakO 2407:2022 (recommendation 8 June 2022, last day 8 July 2022). A recommendation never shortens the time: the last day without it stays when it is the later one.", "", ""));

    /// <summary>§ 16(4) of act 626/1991 from 2025: a recommendation asked for when the appeal time is over.</summary>
    public static Reading RecommendationAfterAppealTime { get; } = new(
        "recommendationAfterAppealTime",
        Act.MotorRehabilitation.Section(16, 4),
        ("From 2025 a recommendation may be asked for within a year of the decision. Only a time that still runs can stop: a request after the appeal time is handled, but does not open the time again.", "", ""));

    private static Reading[] OfMotorLiability =>
    [
        MotorVersions, OlderAccidentInterrupted, ActualLossByOtherAct, LargestRemainder, ClaimsOverCompensation, KelaAllowanceFrom2023,
        HolidayInTeachingProgramme, AccidentInMotorRehabilitation, AppealTimeAnew, RecommendationAfterAppealTime,
    ];
}
