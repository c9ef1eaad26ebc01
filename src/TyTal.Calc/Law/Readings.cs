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

    /// <summary>Decree 1466/2015, § 1: which full pay periods.</summary>
    public static Reading LookBackPayPeriods { get; } = new(
        "lookBackPayPeriods",
        Act.AnnualEarningsDecree.Section(1),
        "From 2020 the look-back runs from the first to the last full pay period inside the year before the claim date; a shorter employment counts from its first day, "
        + "whole when no full pay period of it has ended. A window that the caller states is at most a year long and may begin up to a month before that year, as payrolls cut it.");

    /// <summary>Decree 1466/2015, § 4(1): a window of no days.</summary>
    public static Reading WindowOfNoDays { get; } = new(
        "windowOfNoDays",
        Act.AnnualEarningsDecree.Section(4, 1),
        "A look-back window of 0 days by 30/360 (the 31st alone) counts as 1 day.");

    /// <summary>Decree 1466/2015, § 3: part-day absence.</summary>
    public static Reading PartDayAbsence { get; } = new(
        "partDayAbsence",
        Act.AnnualEarningsDecree.Section(3),
        "The hours of part-day absence are added up and divided by the hours of a full working day (2 028 ÷ 253 unless the employment's own are stated); "
        + "the quotient is rounded to whole days, a half up. Before 1 July 2017 part-day absence is not converted and takes off no days.");

    /// <summary>Decree 1466/2015, § 6: the base of the computed holiday bonus.</summary>
    public static Reading HolidayBonusWithoutBenefits { get; } = new(
        "holidayBonusWithoutBenefits",
        Act.AnnualEarningsDecree.Section(6),
        "The computed holiday bonus (1/24, or the wage's own percentage) is taken from the rounded annualised pay and leaves benefits in kind out.");

    /// <summary>§ 71(2): the mean.</summary>
    public static Reading MeanOfFourValues { get; } = new(
        "meanOfFourValues",
        SectionReference.Of(71, 2),
        "Where the current earnings deviate, annual earnings are the mean of four values: the current ones and the three lifted comparison years. "
        + "Published decisions of the appeal board fit only that.");

    /// <summary>§ 71(2): the comparison.</summary>
    public static Reading DeviationInCents { get; } = new(
        "deviationInCents",
        SectionReference.Of(71, 2),
        "The deviation of at least 20 % is judged against the mean of the three lifted years rounded to the cent; equal earnings never deviate, even from 0.");

    /// <summary>§ 71(3) and decree 1466/2015, § 7: exceptional absence.</summary>
    public static Reading ExceptionalAbsence { get; } = new(
        "exceptionalAbsence",
        Act.AnnualEarningsDecree.Section(7, 2),
        "A comparison year's earnings are divided by 360 less its exceptional days and multiplied by 360; confirmed income (§ 75(3)) is added after that, unscaled. "
        + "Of unemployment, the smallest number of days found in all three years is not exceptional.");

    /// <summary>Decree 1466/2015, § 7(3): a year without earnings.</summary>
    public static Reading YearWithoutEarnings { get; } = new(
        "yearWithoutEarnings",
        Act.AnnualEarningsDecree.Section(7, 3),
        "A year without earnings though employed takes those of the last earlier year with earnings, scaled for that year's absence and lifted from that year's own level.");

    /// <summary>§ 74: what goes by retirement.</summary>
    public static Reading VersionsByClaimDate { get; } = new(
        "versionsByClaimDate",
        SectionReference.Of(74),
        "The look-back and the comparison years go by the day of retirement, the version of every rule by the claim date. "
        + "A day of retirement before the known wage coefficients needs the coefficient of its year from the caller.");

    /// <summary>§ 75: to what the amounts are added.</summary>
    public static Reading EntrepreneurWorkAdded { get; } = new(
        "entrepreneurWorkAdded",
        SectionReference.Of(75),
        "The annual earnings of insured entrepreneur and farmer work are added after §§ 71–73, 76 and 78 and before the lower limits of §§ 77 and 79; § 76(2) compares without them. "
        + "Under § 74 they are those of retirement and are lifted with the rest.");

    /// <summary>§§ 91(2) and 278(2): no minimum.</summary>
    public static Reading RehabilitationWithoutMinimum { get; } = new(
        "rehabilitationWithoutMinimum",
        SectionReference.Of(91, 2),
        "Annual earnings by § 91(2) or § 278(2) are not determined under chapter 10 and are not lifted to the minimum of § 79 again.");

    /// <summary>Every reading of the library.</summary>
    public static ValueList<Reading> All { get; } = ValueList.Create(
        ShareTiesGoUp, ThreeDaysOnce, SickPayAndPartialIncapacity, SickPayTotal, NearestPayPeriods, OrderOfDeductions, ReductionIsRounded,
        SixtyFifthBirthday, PartOfMonth, TwentiethAtClaimYear, IncreaseOfLaterPension, PensionerWorkEndsPension, HalfKilometreAllowance, KelaDeductionDays,
        LookBackPayPeriods, WindowOfNoDays, PartDayAbsence, HolidayBonusWithoutBenefits, MeanOfFourValues, DeviationInCents, ExceptionalAbsence,
        YearWithoutEarnings, VersionsByClaimDate, EntrepreneurWorkAdded, RehabilitationWithoutMinimum);
}
