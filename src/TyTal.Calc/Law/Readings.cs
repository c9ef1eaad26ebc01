namespace TyTal.Calc.Law;

/// <summary>Every interpretation that the library makes: gathered here for the expert who wants to judge them.</summary>
public static partial class Readings
{
    /// <summary>§ 57: a share half way between two steps of five percent goes up.</summary>
    public static Reading ShareTiesGoUp { get; } = new(
        "shareTiesGoUp",
        SectionReference.Of(57, 1),
        ("A degree half way between two steps of five percent goes up (12.5 → 15). The right itself (10 %) is judged on the degree before rounding.", "", ""));

    /// <summary>§ 56(3): one run of three days opens the right for all days.</summary>
    public static Reading ThreeDaysOnce { get; } = new(
        "threeDaysOnce",
        SectionReference.Of(56, 3),
        ("Three consecutive days of incapacity are a condition on the claim event: once one such run exists anywhere, all other days of incapacity count, too.", "", ""));

    /// <summary>§ 58: sick pay and partial incapacity.</summary>
    public static Reading SickPayAndPartialIncapacity { get; } = new(
        "sickPayAndPartialIncapacity",
        SectionReference.Of(58, 1),
        ("On a day with full sick pay and partial incapacity (a degree under 100, however it rounds) the allowance is the sick pay itself: no share is taken of it "
        + "and § 60 lifts nothing. A spell of 0 € is no sick pay.", "", ""));

    /// <summary>§ 58(1): the total of days with sick pay.</summary>
    public static Reading SickPayTotal { get; } = new(
        "sickPayTotal",
        SectionReference.Of(58, 1),
        ("The total of the days on which the allowance equals the sick pay is the pay × those days ÷ the days of the spell, rounded once a spell; "
        + "on days whose allowance was lifted (§ 60) or reduced (§§ 61, 202) it is the decided daily amount × days.", "", ""));

    /// <summary>§ 58(2) from 2020: which full pay periods.</summary>
    public static Reading NearestPayPeriods { get; } = new(
        "nearestPayPeriods",
        SectionReference.Of(58, 2),
        ("The full pay periods are the last ones before the claim date, without a gap; where two numbers of periods are equally near 28 days, the fewer are taken. "
        + "An employment shorter than those periods counts whole; one that began on the claim date counts that day.", "", ""));

    /// <summary>§§ 57–62, 139 and 202: the order of the deductions.</summary>
    public static Reading OrderOfDeductions { get; } = new(
        "orderOfDeductions",
        SectionReference.Of(62),
        ("Full amount with § 60, then the share of incapacity (§ 57), the Kela deduction (§ 202), § 61, the part paid to the employer (§ 139), and § 62 from what is left; "
        + "each step starts from cents.", "", ""));

    /// <summary>§ 61(2): the rounding of the largest reduction.</summary>
    public static Reading ReductionIsRounded { get; } = new(
        "reductionIsRounded",
        SectionReference.Of(61, 2),
        ("The reduction itself is rounded to the cent, like every deduction; half of an odd number of cents rounds up and may so take half a cent more than half.", "", ""));

    /// <summary>§ 66(1): the 65th birthday.</summary>
    public static Reading SixtyFifthBirthday { get; } = new(
        "sixtyFifthBirthday",
        SectionReference.Of(66, 1),
        ("The 65th birthday is the first day at 70 %; born on 29 February, it is 28 February where 29 February does not exist.", "", ""));

    /// <summary>§ 66: a part of a month.</summary>
    public static Reading PartOfMonth { get; } = new(
        "partOfMonth",
        SectionReference.Of(66),
        ("A part of a month pays its 30/360 days × the rounded monthly amount ÷ 30, rounded to the cent.", "", ""));

    /// <summary>§ 63(1): the comparison with a twentieth.</summary>
    public static Reading TwentiethAtClaimYear { get; } = new(
        "twentiethAtClaimYear",
        SectionReference.Of(63, 3),
        ("A loss of earnings (§§ 56(2), 63(1)) is compared, at the level of the claim date's year, with a twentieth of that year's minimum annual earnings; "
        + "the comparison is not made while rehabilitation prevents work.", "", ""));

    /// <summary>§ 67(1): pensions that start later.</summary>
    public static Reading IncreaseOfLaterPension { get; } = new(
        "increaseOfLaterPension",
        SectionReference.Of(67, 1),
        ("A pension, or a rehabilitation allowance of its size, that starts or resumes in the year of the increase or later has the increase, too, "
        + "by the age on 1 January of that year.", "", ""));

    /// <summary>§ 68: what ends.</summary>
    public static Reading PensionerWorkEndsPension { get; } = new(
        "pensionerWorkEndsPension",
        SectionReference.Of(68),
        ("The version goes by the claim date. From 2017 the right ends with the month in which the upper age limit of the pension insurance obligation is reached. "
        + "Only the pension ends: a rehabilitation allowance is paid for as long as the rehabilitation lasts.", "", ""));

    /// <summary>§ 50: half of the kilometre allowance.</summary>
    public static Reading HalfKilometreAllowance { get; } = new(
        "halfKilometreAllowance",
        SectionReference.Of(50, 1),
        ("Half of the tax-free kilometre allowance is rounded to the whole cent (0.43 → 0.22), as the Workers' Compensation Center prints it.", "", ""));

    /// <summary>§ 202(1): which days bear the deduction.</summary>
    public static Reading KelaDeductionDays { get; } = new(
        "kelaDeductionDays",
        SectionReference.Of(202, 1),
        ("The waiting period of the sickness allowance (Health Insurance Act, 8:7 §) runs from the first day of incapacity, the claim date included; a new spell has its own, "
        + "and only its first day when it starts within 30 days of the last weekday that was payable. After it every calendar day of incapacity of at least ten percent, Sundays included, bears the deduction while the right lasts; "
        + "the right ends (8:8 §) with the month before the one in which the weekdays would reach 300 were the incapacity to go on. The band is chosen by the amount after the share of incapacity, before every deduction.", "", ""));

    /// <summary>§ 62(1): which contribution rate.</summary>
    public static Reading BasicPensionContribution { get; } = new(
        "basicPensionContribution",
        SectionReference.Of(62, 1),
        ("The employee's pension contribution is the basic one for every age, also from 2017, when the words 'under 53' left the section: "
        + "only it gives the percentages that the Workers' Compensation Center prints.", "", ""));

    /// <summary>§ 199(2): minimums in the leisure-time insurance.</summary>
    public static Reading NoMinimumInLeisureTime { get; } = new(
        "noMinimumInLeisureTime",
        SectionReference.Of(199, 2),
        ("Nothing is lifted to a minimum in the leisure-time insurance: neither the annual earnings (§ 79) nor the daily allowance (§ 60). "
        + "The comparison of a loss with a twentieth of the minimum (§§ 56(2), 63(1)) is made.", "", ""));

    /// <summary>Every reading of the library.</summary>
    public static ValueList<Reading> All => new[]
    {
        OfClaims,
        OfCircumstances,
        OfCosts,
        OfEarnings,
        OfInsured,
        OfLimitation,
        OfMotorLiability,
        OfPayers,
        OfPayments,
        OfPolicies,
        OfRehabilitation,
        OfSurvivors,
        OfTimeLimits,
    }.SelectMany(area => area).ToValueList();

    private static Reading[] OfClaims =>
    [
        ShareTiesGoUp, ThreeDaysOnce, SickPayAndPartialIncapacity, SickPayTotal, NearestPayPeriods, OrderOfDeductions, ReductionIsRounded,
        SixtyFifthBirthday, PartOfMonth, TwentiethAtClaimYear, IncreaseOfLaterPension, PensionerWorkEndsPension, HalfKilometreAllowance,
        KelaDeductionDays, BasicPensionContribution, NoMinimumInLeisureTime,
    ];
}
