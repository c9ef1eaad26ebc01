namespace TyTal.Calc.Law;

/// <content>The readings of policies, premiums and neglect (§§ 156–184, 187–200, 204, 233).</content>
public static partial class Readings
{
    /// <summary>§§ 157(1), 194, 199(3), 200(3), 204(1): days for moments.</summary>
    public static Reading PolicyDaysForMoments { get; } = new(
        "policyDaysForMoments",
        SectionReference.Of(157, 1),
        "A policy starts at the moment at which the application arrives, and a policyholder's notice ends it at the earliest at the moment at which it arrives: both days count as days of the policy. "
        + "Whether a claim event on such a day came before or after the moment is left to a human judgement.");

    /// <summary>§ 158(1): the first period of a transferred policy.</summary>
    public static Reading FirstPeriodAfterTransfer { get; } = new(
        "firstPeriodAfterTransfer",
        SectionReference.Of(158, 1),
        "A policy that came by transfer within a year has, at the new insurer, a first period of its own to the end of the next year, and so cannot be transferred again before. "
        + "A policy that starts on 1 January does not start within a year: its first period is that year.");

    /// <summary>§ 158 and act 953/2024: fixed terms at the turn of 2024 and 2025.</summary>
    public static Reading FixedTermAt2025 { get; } = new(
        "fixedTermAt2025",
        SectionReference.Of(158, 2),
        "A fixed-term policy starts by 31 December 2024 at the latest, whenever it was agreed. The term that runs on 1 January 2025, an extension that had begun by then included, lasts to its end; "
        + "an extension that would begin on that day or later is not made, also when it was notified in 2024: the commencement clause keeps the original term, and of a policy whose extension is running that has ended, so that the term then running must be meant. An extension is notified in time on the last day of the term; there is one, and what is asked beyond twelve months is cut.");

    /// <summary>§ 163: the day of the bankruptcy.</summary>
    public static Reading DayOfInsolvency { get; } = new(
        "dayOfInsolvency",
        SectionReference.Of(163),
        "A policy that has ended from the day of the bankruptcy on is in force on the day before for the last time: the day itself is the bankruptcy estate's (§ 164).");

    /// <summary>§§ 158, 160: when the work ends.</summary>
    public static Reading PolicyEndsWithWork { get; } = new(
        "policyEndsWithWork",
        SectionReference.Of(158, 1),
        "A continuous policy of an employer ends with the last day of the work that it insures, as insurers describe it; no section says how. A policyholder cannot give notice of a compulsory policy otherwise, unlike of a policy for work abroad (§ 204(1)).");

    /// <summary>§§ 199(1), 200(1): the attached policy.</summary>
    public static Reading AttachedEndsWithMain { get; } = new(
        "attachedEndsWithMain",
        SectionReference.Of(199, 1),
        "A leisure-time policy is attached to another one: it starts while that one is in force, ends with it at the latest, and is transferred with it, not by itself.");

    /// <summary>§ 160(1): the January after the end.</summary>
    public static Reading InformationAfterEnd { get; } = new(
        "informationAfterEnd",
        SectionReference.Of(160, 1),
        "The information is due each January after the start, and once more in the January after the end, for the premium of the last period; "
        + "of a fixed-term policy that ended by 31 December 2024 within 30 days of the end instead (§ 160(3), repealed by act 953/2024).");

    /// <summary>§ 168(1): which version of § 81.</summary>
    public static Reading WageSumVersion { get; } = new(
        "wageSumVersion",
        SectionReference.Of(168, 1),
        "The wages of an insurance period follow the version of § 81 in force on its last day. Holiday bonus and benefits in kind are part of them.");

    /// <summary>§ 169(2): a difference of exactly the amount.</summary>
    public static Reading SmallAdjustment { get; } = new(
        "smallAdjustment",
        SectionReference.Of(169, 2),
        "Only a difference smaller than the amount of the insurer's grounds is left; one of exactly the amount is collected or returned whole. The amount holds both ways.");

    /// <summary>§ 175: after an interruption.</summary>
    public static Reading LimitationRunsAnew { get; } = new(
        "limitationRunsAnew",
        SectionReference.Of(175),
        "An interruption by the last day of the limitation starts another five years from its own day (act 728/2003, §§ 10–11); one that comes later changes nothing.");

    /// <summary>§ 233: of which premium.</summary>
    public static Reading SafetyChargeOfRevised { get; } = new(
        "safetyChargeOfRevised",
        SectionReference.Of(233),
        "The 1.75 % are taken of the revised premium of the period and rounded to the cent; they are a part of the premium, and a voluntary policy has none.");

    /// <summary>§ 181: which years.</summary>
    public static Reading NeglectYears { get; } = new(
        "neglectYears",
        SectionReference.Of(181),
        "The current calendar year is that of the State Treasury's decision, so that the charge reaches back to 1 January five years before. The alternative, the year of the Center's application, follows when that day is stated as the day of the decision.");

    /// <summary>§ 182(3): leaving out the fee.</summary>
    public static Reading FeeLeftOut { get; } = new(
        "feeLeftOut",
        SectionReference.Of(182, 3),
        "Where a natural person's neglect is judged not intentional and a fee unreasonable, the fee that may be left out is left out.");

    /// <summary>§ 184(1): the amount of which year.</summary>
    public static Reading ExcessOfEventYear { get; } = new(
        "excessOfEventYear",
        SectionReference.Of(184, 1),
        "The most that an employer pays for a claim event is the amount of the year of the claim date, not that of the payment.");

    private static Reading[] OfPolicies =>
    [
        PolicyDaysForMoments, FirstPeriodAfterTransfer, FixedTermAt2025, DayOfInsolvency, PolicyEndsWithWork,
        AttachedEndsWithMain, InformationAfterEnd, WageSumVersion, SmallAdjustment, LimitationRunsAnew, SafetyChargeOfRevised,
        NeglectYears, FeeLeftOut, ExcessOfEventYear,
    ];
}
