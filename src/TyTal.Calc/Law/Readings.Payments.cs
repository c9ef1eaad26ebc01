namespace TyTal.Calc.Law;

/// <content>Readings on payments (§§ 135–152, 187, 247).</content>
public static partial class Readings
{
    /// <summary>§§ 139(1), 145: the cents of a division.</summary>
    public static Reading CentsLeftOver { get; } = new(
        "centsLeftOver",
        SectionReference.Of(139, 1),
        "In a division in proportion each part is first the whole cents of its exact share; the cents left over go, one each, to the largest fractions of a cent, among equal ones to the one stated first.");

    /// <summary>§ 145: an amount of several days cut into parts.</summary>
    public static Reading AmountOfSomeDays { get; } = new(
        "amountOfSomeDays",
        SectionReference.Of(145, 1),
        "An amount that is granted or paid for several days belongs to each calendar day alike; it is rounded to the cent cumulatively, so that parts side by side add up to it.");

    /// <summary>§§ 139–143: the same time.</summary>
    public static Reading SameTimeByDays { get; } = new(
        "sameTimeByDays",
        SectionReference.Of(140),
        "The same time is the same calendar days: a receiver gets of the days for which it paid at most what it paid for them and at most what is granted for them. "
        + "A receiver who wants months compared states a demand for each month. A recovery and an enforcement are not tied to days and take from the earliest days first.");

    /// <summary>§ 145: receivers of the same item.</summary>
    public static Reading RankInProportion { get; } = new(
        "rankInProportion",
        SectionReference.Of(145, 1),
        "Receivers of the same item share what is left in proportion to their demands for the same days, as § 139(1) says of employers.");

    /// <summary>§ 145: which version.</summary>
    public static Reading OrderByDayOfPayment { get; } = new(
        "orderByDayOfPayment",
        SectionReference.Of(145, 1),
        "The order is that of the day of payment, whatever the claim date: part IV of the Act applies to earlier claim events, too (§ 286(2)(3)), and no amending act says otherwise. "
        + "Item 3 of 2021 points to § 142; meant is § 142 a.");

    /// <summary>§ 187(4): whom it concerns.</summary>
    public static Reading LeisureTimeEmployers { get; } = new(
        "leisureTimeEmployers",
        SectionReference.Of(187, 4),
        "In matters decided from 1.1.2025 on, an employer or a sickness fund receives of a compensation from a voluntary insurance only where that employer took the leisure-time insurance that pays; "
        + "so nobody does of a voluntary working-time insurance (§§ 188–190, 204) or of an entrepreneur's leisure-time insurance (§ 200). Apprenticeship pay has its own subsection, § 139(2), and is not touched.");

    /// <summary>§ 139(1): the employer's part of a pension.</summary>
    public static Reading EmployersPartOfPension { get; } = new(
        "employersPartOfPension",
        SectionReference.Of(139, 1),
        "A pension is a compensation for loss of earnings, too: of the days for which an employer paid it receives at most the pay. Each calendar month is taken by itself; "
        + "the pension of days in a row with pay is their 30/360 days × the monthly pension ÷ 30, as of every part of a month, and is rounded to the cent cumulatively from their first day in the month on; "
        + "the pay belongs to each of its calendar days alike.");

    /// <summary>§ 145(1): who receives of which benefit where the Act names another act only.</summary>
    public static Reading RightsByOtherActs { get; } = new(
        "rightsByOtherActs",
        SectionReference.Of(145, 1),
        "Of the State's pay security, and of Kela by the Health Insurance Act, its rehabilitation act and the Act on Financial Aid for Students, the Act gives only the place in the order. "
        + "They receive of the benefits of which it lets others receive for the like: pay security of compensation for loss of earnings, as an employer for pay (§ 139(1)); Kela of compensation for loss of earnings and "
        + "survivors' pensions (§ 142(1)), and, but for financial aid for students, of the compensation of costs (§ 142(2)). What no section gives to others is not transferred (§ 276(1)).");

    /// <summary>§ 135(2): banking days.</summary>
    public static Reading BankingDay { get; } = new(
        "bankingDay",
        SectionReference.Of(135, 2),
        "Banking days are Monday to Friday without holidays, Christmas Eve and Midsummer Eve; other eves are banking days.");

    /// <summary>§ 135(2): due dates.</summary>
    public static Reading DueDates { get; } = new(
        "dueDates",
        SectionReference.Of(135, 2),
        "The instalment of a calendar month in arrears is due on the first banking day of the next month; nothing is due before the first banking day from the decision on.");

    /// <summary>§ 152(2): the first and the last day of delay.</summary>
    public static Reading DaysOfDelay { get; } = new(
        "daysOfDelay",
        SectionReference.Of(152, 2),
        "The delay runs from the day after the last day in time, or after the due date of a later instalment, through the day of payment. "
        + "From the day on which the insurer learned that an obstacle of the receiver's had ended, that day itself counts.");

    /// <summary>§ 152: a year of interest.</summary>
    public static Reading YearOfDelay { get; } = new(
        "yearOfDelay",
        SectionReference.Of(152, 2),
        "A day bears 1/365 of the yearly rate, also in a leap year; the increase of an instalment is rounded once, over all rates.");

    /// <summary>§ 152(4): what is compared.</summary>
    public static Reading SmallestIncrease { get; } = new(
        "smallestIncrease",
        SectionReference.Of(152, 4),
        "The increases of all instalments that are paid on one day are compared together with the smallest amount of the year of payment; an increase equal to it is paid.");

    /// <summary>§ 145(1)(1): a recovery from a retroactive payment.</summary>
    public static Reading RecoveryFromPayment { get; } = new(
        "recoveryFromPayment",
        SectionReference.Of(145, 1, 1),
        "The first place is given to a recovery as § 247 means it, and so with its limits: without consent at most a sixth of the payment after the withheld tax, and nothing from what § 276(2) protects. "
        + "A retroactive payment is paid as one instalment: the sixth is taken of the whole, before other receivers get anything; several recoveries share it in proportion, of the earliest days first. "
        + "An advance (§ 138) is no recovery: it is taken off what is granted beforehand.");

    /// <summary>§ 247(3): a sixth in cents.</summary>
    public static Reading SixthInWholeCents { get; } = new(
        "sixthInWholeCents",
        SectionReference.Of(247, 3),
        "No more than a sixth may be taken off, and so a sixth is cut to whole cents, not rounded.");

    private static Reading[] OfPayments =>
    [
        CentsLeftOver, AmountOfSomeDays, SameTimeByDays, RankInProportion, OrderByDayOfPayment, LeisureTimeEmployers, EmployersPartOfPension, RightsByOtherActs, BankingDay, DueDates,
        DaysOfDelay, YearOfDelay, SmallestIncrease, RecoveryFromPayment, SixthInWholeCents,
    ];
}
