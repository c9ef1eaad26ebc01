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
        "On a day with full sick pay and partial incapacity (a degree under 100, however it rounds) the allowance is the sick pay itself: no share is taken of it "
        + "and § 60 lifts nothing. A spell of 0 € is no sick pay.");

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
        + "An employment shorter than those periods counts whole; one that began on the claim date counts that day.");

    /// <summary>§§ 57–62, 139 and 202: the order of the deductions.</summary>
    public static Reading OrderOfDeductions { get; } = new(
        "orderOfDeductions",
        SectionReference.Of(62),
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
        SectionReference.Of(63, 3),
        "A loss of earnings (§§ 56(2), 63(1)) is compared, at the level of the claim date's year, with a twentieth of that year's minimum annual earnings; "
        + "the comparison is not made while rehabilitation prevents work.");

    /// <summary>§ 67(1): pensions that start later.</summary>
    public static Reading IncreaseOfLaterPension { get; } = new(
        "increaseOfLaterPension",
        SectionReference.Of(67, 1),
        "A pension, or a rehabilitation allowance of its size, that starts or resumes in the year of the increase or later has the increase, too, "
        + "by the age on 1 January of that year.");

    /// <summary>§ 68: what ends.</summary>
    public static Reading PensionerWorkEndsPension { get; } = new(
        "pensionerWorkEndsPension",
        SectionReference.Of(68),
        "The version goes by the claim date. From 2017 the right ends with the month in which the upper age limit of the pension insurance obligation is reached. "
        + "Only the pension ends: a rehabilitation allowance is paid for as long as the rehabilitation lasts.");

    /// <summary>§ 50: half of the kilometre allowance.</summary>
    public static Reading HalfKilometreAllowance { get; } = new(
        "halfKilometreAllowance",
        SectionReference.Of(50, 1),
        "Half of the tax-free kilometre allowance is rounded to the whole cent (0.43 → 0.22), as the Workers' Compensation Center prints it.");

    /// <summary>§ 202(1): which days bear the deduction.</summary>
    public static Reading KelaDeductionDays { get; } = new(
        "kelaDeductionDays",
        SectionReference.Of(202, 1),
        "The waiting period of the sickness allowance (Health Insurance Act, 8:7 §) runs from the first day of incapacity, the claim date included; a new spell has its own, "
        + "and only its first day when it starts within 30 days of the last weekday that was payable. After it every calendar day of incapacity of at least ten percent, Sundays included, bears the deduction while the right lasts; "
        + "the right ends (8:8 §) with the month before the one in which the weekdays would reach 300 were the incapacity to go on. The band is chosen by the amount after the share of incapacity, before every deduction.");

    /// <summary>§ 62(1): which contribution rate.</summary>
    public static Reading BasicPensionContribution { get; } = new(
        "basicPensionContribution",
        SectionReference.Of(62, 1),
        "The employee's pension contribution is the basic one for every age, also from 2017, when the words 'under 53' left the section: "
        + "only it gives the percentages that the Workers' Compensation Center prints.");

    /// <summary>§ 199(2): minimums in the leisure-time insurance.</summary>
    public static Reading NoMinimumInLeisureTime { get; } = new(
        "noMinimumInLeisureTime",
        SectionReference.Of(199, 2),
        "Nothing is lifted to a minimum in the leisure-time insurance: neither the annual earnings (§ 79) nor the daily allowance (§ 60). "
        + "The comparison of a loss with a twentieth of the minimum (§§ 56(2), 63(1)) is made.");

    /// <summary>§ 268(2): compensation for functional limitation follows the basic amount.</summary>
    public static Reading LimitationOfPaymentYear { get; } = new(
        "limitationOfPaymentYear",
        SectionReference.Of(268, 2),
        "Compensation for functional limitation is the percentage of the basic amount of the year of payment, which itself follows the index (§ 268(1)) and is rounded to ten euros; "
        + "a continuing one is so in every calendar year anew, and not a first amount multiplied by the index.");

    /// <summary>§ 87(3): from what a lump sum starts.</summary>
    public static Reading LumpSumFromExactYear { get; } = new(
        "lumpSumFromExactYear",
        SectionReference.Of(87, 3),
        "The lump sum is the exact yearly amount × the capital coefficient, rounded once, to the cent. The yearly amount is that of the year in which the lump sum is paid.");

    /// <summary>§ 87(4): what a paid lump sum corresponds to.</summary>
    public static Reading PaidLumpSumByCategory { get; } = new(
        "paidLumpSumByCategory",
        SectionReference.Of(87, 4),
        "The amount that a paid lump sum corresponds to is the percentage of the highest category for which one was paid, of the basic amount of each year of payment; "
        + "so after a worsening the difference of the two percentages is paid. A lump sum after a worsening takes the same coefficient: that of the claim date.");

    /// <summary>§ 87(4): a continuing compensation that improves to category 5 or lower.</summary>
    public static Reading ImprovementToLumpSum { get; } = new(
        "improvementToLumpSum",
        SectionReference.Of(87, 4),
        "When the category of a continuing compensation falls to 1–5, the continuing payment ends with the day before and the lump sum of the new category is paid (§ 87(1)), less what an earlier lump sum corresponds to. "
        + "A lump sum that was paid is never taken back.");

    /// <summary>§ 87(2): a disease that soon leads to death.</summary>
    public static Reading QuicklyFatalLumpSum { get; } = new(
        "quicklyFatalLumpSum",
        SectionReference.Of(87, 2),
        "The lump sum of category 10 is paid once in every such disease, whatever its category at first; while the category exceeds 10 the continuing compensation is paid besides, in full.");

    /// <summary>§ 83(2): the earliest day.</summary>
    public static Reading LimitationFromAnniversary { get; } = new(
        "limitationFromAnniversary",
        SectionReference.Of(83, 2),
        "A limitation is permanent from the first anniversary of the claim date at the earliest; nothing is paid for earlier days, in a disease that soon leads to death neither.");

    /// <summary>§ 87(3) and the decrees: the birthday before the claim date.</summary>
    public static Reading BirthdayBeforeClaimDate { get; } = new(
        "birthdayBeforeClaimDate",
        SectionReference.Of(87, 3),
        "The birthday that goes before the claim date is strictly before it: who turns 50 on the claim date counts as 49½.");

    /// <summary>§ 87(3) and the decrees: between two birthdays.</summary>
    public static Reading DeathsWithinYear { get; } = new(
        "deathsWithinYear",
        SectionReference.Of(87, 3),
        "A coefficient from a caller's mortality table spreads the deaths of a year of age evenly over it and is rounded to ten decimals; the decrees' own formula stands in an annex that is not public here.");

    /// <summary>Decree 768/2015, annex 1, part 1: losses of both arms.</summary>
    public static Reading BothArmsNotLowered { get; } = new(
        "bothArmsNotLowered",
        Act.ImpairmentClassification.Section(1),
        "The classes of both wrists and of both arms are not lowered by one: they have no weaker side.");

    /// <summary>§ 84(2): severe pain.</summary>
    public static Reading SeverePainRaise { get; } = new(
        "severePainRaise",
        SectionReference.Of(84, 2),
        "Severe pain raises by one category or more, without an upper limit other than category 20; moderate pain by one or two.");

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
        BasicPensionContribution, NoMinimumInLeisureTime, LimitationOfPaymentYear, LumpSumFromExactYear, PaidLumpSumByCategory, ImprovementToLumpSum,
        QuicklyFatalLumpSum, LimitationFromAnniversary, BirthdayBeforeClaimDate, DeathsWithinYear, BothArmsNotLowered, SeverePainRaise,
        CohabitantInSpousesPlace, LastDayOfSurvivorsRight, MonthOfChange, OrphansAdditionLimit, NationalPensionYear, LastMonthlyPension,
        ReductionStaysExact, FirstAdjustedDay, LaterStudy);
}
