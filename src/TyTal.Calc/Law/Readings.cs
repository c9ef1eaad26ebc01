namespace TyTal.Calc.Law;

/// <summary>Every interpretation that the library makes: gathered here for the expert who wants to judge them.</summary>
public static class Readings
{
    /// <summary>§ 57: a share half way between two steps of five percent goes up.</summary>
    public static Reading ShareTiesGoUp { get; } = new(
        "shareTiesGoUp",
        SectionReference.Of(57, 1),
        "A degree half way between two steps of five percent goes up (12.5 → 15). The right itself (10 %) is judged on the degree before rounding.");

    /// <summary>§ 56(3): one run of three days opens the right for all days.</summary>
    public static Reading ThreeDaysOnce { get; } = new(
        "threeDaysOnce",
        SectionReference.Of(56, 3),
        "Three consecutive days of incapacity are a condition on the claim event: once one such run exists anywhere, all other days of incapacity count, too.");

    /// <summary>§ 58: sick pay and partial incapacity.</summary>
    public static Reading SickPayAndPartialIncapacity { get; } = new(
        "sickPayAndPartialIncapacity",
        SectionReference.Of(58, 1),
        "On a day with full sick pay and partial incapacity the allowance is the sick pay itself: no share is taken of it and § 60 lifts nothing.");

    /// <summary>§ 58(1): the total of days with sick pay.</summary>
    public static Reading SickPayTotal { get; } = new(
        "sickPayTotal",
        SectionReference.Of(58, 1),
        "The total of the days on which the allowance equals the sick pay is the pay × those days ÷ the days of the spell, rounded once a spell; "
        + "on days whose allowance was lifted (§ 60) or reduced (§§ 61, 202) it is the decided daily amount × days.");

    /// <summary>§ 58(2) from 2020: which full pay periods.</summary>
    public static Reading NearestPayPeriods { get; } = new(
        "nearestPayPeriods",
        SectionReference.Of(58, 2),
        "The full pay periods are the last ones before the claim date, without a gap; where two numbers of periods are equally near 28 days, the fewer are taken. "
        + "An employment that began on the claim date counts that day.");

    /// <summary>§§ 57–62, 139 and 202: the order of the deductions.</summary>
    public static Reading OrderOfDeductions { get; } = new(
        "orderOfDeductions",
        SectionReference.Of(62, 2),
        "Full amount with § 60, then the share of incapacity (§ 57), the Kela deduction (§ 202), § 61, the part paid to the employer (§ 139), and § 62 from what is left; "
        + "each step starts from cents.");

    /// <summary>§ 61(2): the rounding of the largest reduction.</summary>
    public static Reading ReductionIsRounded { get; } = new(
        "reductionIsRounded",
        SectionReference.Of(61, 2),
        "The reduction itself is rounded to the cent, like every deduction; half of an odd number of cents rounds up and may so take half a cent more than half.");

    /// <summary>§ 66(1): the 65th birthday.</summary>
    public static Reading SixtyFifthBirthday { get; } = new(
        "sixtyFifthBirthday",
        SectionReference.Of(66, 1),
        "The 65th birthday is the first day at 70 %; born on 29 February, it is 28 February where 29 February does not exist.");

    /// <summary>§ 66: a part of a month.</summary>
    public static Reading PartOfMonth { get; } = new(
        "partOfMonth",
        SectionReference.Of(66),
        "A part of a month pays its 30/360 days × the rounded monthly amount ÷ 30, rounded to the cent.");

    /// <summary>§ 63(1): the comparison with a twentieth.</summary>
    public static Reading TwentiethAtClaimYear { get; } = new(
        "twentiethAtClaimYear",
        SectionReference.Of(63, 1),
        "A loss of earnings is compared, at the level of the claim date's year, with a twentieth of that year's minimum annual earnings; "
        + "the comparison is not made while rehabilitation prevents work.");

    /// <summary>§ 67(1): pensions that start later.</summary>
    public static Reading IncreaseOfLaterPension { get; } = new(
        "increaseOfLaterPension",
        SectionReference.Of(67, 1),
        "A pension, or a rehabilitation allowance of its size, that starts or resumes after the year of the increase has the increase, too, by the age on 1 January of that year.");

    /// <summary>§ 68: what ends.</summary>
    public static Reading PensionerWorkEndsPension { get; } = new(
        "pensionerWorkEndsPension",
        SectionReference.Of(68),
        "The version goes by the claim date. From 2017 the right ends with the month in which the upper age limit of the pension insurance obligation is reached. "
        + "Only the pension ends: a rehabilitation allowance is paid for as long as the rehabilitation lasts.");

    /// <summary>§ 50: half of the kilometre allowance.</summary>
    public static Reading HalfKilometreAllowance { get; } = new(
        "halfKilometreAllowance",
        SectionReference.Of(50),
        "Half of the tax-free kilometre allowance is rounded to the whole cent (0.43 → 0.22), as the Workers' Compensation Center prints it.");

    /// <summary>§ 202(1): which days bear the deduction.</summary>
    public static Reading KelaDeductionDays { get; } = new(
        "kelaDeductionDays",
        SectionReference.Of(202, 1),
        "After the waiting period every calendar day of incapacity of at least ten percent, Sundays included, bears the deduction while the right lasts; "
        + "the right ends with the month before the one in which the weekdays would reach 300 were the incapacity to go on; the band is chosen by the amount after the share of incapacity, before every deduction.");

    /// <summary>§ 100(3): the cohabitant in the spouse's place.</summary>
    public static Reading CohabitantInSpousesPlace { get; } = new(
        "cohabitantInSpousesPlace",
        SectionReference.Of(100, 3),
        "While a divorce was pending the cohabitant takes the spouse's place only when the cohabitant has a right, § 102 included; otherwise the spouse keeps it.");

    /// <summary>§§ 101(1), 103: the last day of a survivor's right.</summary>
    public static Reading LastDayOfSurvivorsRight { get; } = new(
        "lastDayOfSurvivorsRight",
        SectionReference.Of(103, 3),
        "A birthday, a new marriage and an adoption end the right with the day before; the last day of studies or of incapacity and the day of a beneficiary's death are still paid. "
        + "A child born after the death has the right from its birth.");

    /// <summary>§ 104(6): the month of a change.</summary>
    public static Reading MonthOfChange { get; } = new(
        "monthOfChange",
        SectionReference.Of(104, 6),
        "The change happens on the day of the event: the birthday, wedding, adoption, death, first or last day of studies; the shares follow from the start of the next month, "
        + "also when the event falls on the first day of a month. Until then the one whose right ended gets nothing, nor does a newcomer; "
        + "but where nobody has a share that could be revised, a newcomer's pension starts with the right.");

    /// <summary>§ 104(5): the limit of the orphans' addition.</summary>
    public static Reading OrphansAdditionLimit { get; } = new(
        "orphansAdditionLimit",
        SectionReference.Of(104, 5),
        "The addition fills up to 70 % beside the spouse's percentage before income adjustment; what the adjustment takes from the spouse does not go to the orphans.");

    /// <summary>§ 104(7): the year of the national pension's basic amount.</summary>
    public static Reading NationalPensionYear { get; } = new(
        "nationalPensionYear",
        SectionReference.Of(104, 7),
        "The basic amount deducted from a child's pension is twelve times that of the January of the year in which this child's right started; the pension never falls below zero.");

    /// <summary>§ 106: the last monthly pension.</summary>
    public static Reading LastMonthlyPension { get; } = new(
        "lastMonthlyPension",
        SectionReference.Of(106),
        "The lump sum is 36 times the rounded monthly pension in force on the last day of the right; where none was in force there is no lump sum. "
        + "What the Employees Pensions Act pays in three years is 36 times its monthly pension.");

    /// <summary>§ 107(1): rounding of the income adjustment.</summary>
    public static Reading ReductionStaysExact { get; } = new(
        "reductionStaysExact",
        SectionReference.Of(107, 1),
        "The reduction is shown in cents, but goes unrounded into the yearly and the monthly pension; it takes at most the whole pension.");

    /// <summary>§ 108(1): the first adjusted day.</summary>
    public static Reading FirstAdjustedDay { get; } = new(
        "firstAdjustedDay",
        SectionReference.Of(108, 1),
        "The adjustment starts on the first day, from the 13th calendar month after the death on, on which no child in the spouse's care at the death has a right: "
        + "the day after the last right, also within a month, and also in a break between studies. A child born after the death counts like one in care. Once started, it stays.");

    /// <summary>§ 108(2): studies that start later.</summary>
    public static Reading LaterStudy { get; } = new(
        "laterStudy",
        SectionReference.Of(108, 2),
        "While a child whose right started after the adjustment has a share, the spouse keeps the adjusted pension of the day before those studies, index apart, "
        + "also when the income had reduced nothing, but at most what the children's percentage leaves of 70 %.");

    /// <summary>Every reading of the library.</summary>
    public static ValueList<Reading> All { get; } = ValueList.Create(
        ShareTiesGoUp, ThreeDaysOnce, SickPayAndPartialIncapacity, SickPayTotal, NearestPayPeriods, OrderOfDeductions, ReductionIsRounded,
        SixtyFifthBirthday, PartOfMonth, TwentiethAtClaimYear, IncreaseOfLaterPension, PensionerWorkEndsPension, HalfKilometreAllowance, KelaDeductionDays,
        CohabitantInSpousesPlace, LastDayOfSurvivorsRight, MonthOfChange, OrphansAdditionLimit, NationalPensionYear, LastMonthlyPension,
        ReductionStaysExact, FirstAdjustedDay, LaterStudy);
}
