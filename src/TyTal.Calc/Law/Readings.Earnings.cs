namespace TyTal.Calc.Law;

/// <content>The readings of annual earnings (§§ 71–82).</content>
public static partial class Readings
{
    /// <summary>Decree 1466/2015, § 1: which full pay periods.</summary>
    public static Reading LookBackPayPeriods { get; } = new(
        "lookBackPayPeriods",
        Act.AnnualEarningsDecree.Section(1),
        ("From 2020 the look-back runs from the first to the last full pay period inside the year before the claim date; a shorter employment counts from its first day, "
        + "whole when no full pay period of it has ended. A stated window must lie inside that year and may leave out at each end less than a pay period, which is at most a month. "
        + "Before 2020 a stated window must be the year before, or the shorter employment, to the day before. Pay periods are months or half months where the stated ones are, "
        + "otherwise as long as the longest stated one: by that a missing full one is refused.", "", ""));

    /// <summary>§ 71(1): no employment at the claim event.</summary>
    public static Reading NoEmployment { get; } = new(
        "noEmployment",
        SectionReference.Of(71, 1),
        ("Only employments at the claim event count: without one the current earnings are 0, § 71(2) compares them with the three years, and § 79 lifts what comes out. "
        + "In the voluntary insurance of employees there is always the insuring employer's work.", "", ""));

    /// <summary>§ 71(1): the first day back.</summary>
    public static Reading FirstDayBack { get; } = new(
        "firstDayBack",
        SectionReference.Of(71, 1),
        ("Where no day of the look-back window was paid there is nothing to divide: the agreed pay of the event day counts as on the first day of work.", "", ""));

    /// <summary>Decree 1466/2015, § 4(1): a window shorter than a month.</summary>
    public static Reading ShortWindow { get; } = new(
        "shortWindow",
        Act.AnnualEarningsDecree.Section(4, 1),
        ("A look-back window without a whole calendar month never counts more days than it has: 28 February alone is 1 day, not the 3 of 30/360. A window with a whole month counts by 30/360.", "", ""));

    /// <summary>Decree 1466/2015, § 3: days of absence.</summary>
    public static Reading UnpaidCalendarDays { get; } = new(
        "unpaidCalendarDays",
        Act.AnnualEarningsDecree.Section(3),
        ("Unpaid absence is counted in calendar days; a calendar month that is absent whole is 30 days, any other at most 29. "
        + "A pay period and a window lose no more days than they count by 30/360, and all of them only when no day was paid.", "", ""));

    /// <summary>Decree 1466/2015, § 5(2): benefits as a sum.</summary>
    public static Reading BenefitsOfWindow { get; } = new(
        "benefitsOfWindow",
        Act.AnnualEarningsDecree.Section(5, 2),
        ("Benefits in kind stated as a sum over the window are divided by the working days of the window to which they belong and multiplied by the working days of the year.", "", ""));

    /// <summary>Decree 1466/2015, § 4(1): a window of no days.</summary>
    public static Reading WindowOfNoDays { get; } = new(
        "windowOfNoDays",
        Act.AnnualEarningsDecree.Section(4, 1),
        ("A look-back window of 0 days by 30/360 (the 31st alone) counts as 1 day.", "", ""));

    /// <summary>Decree 1466/2015, § 3: part-day absence.</summary>
    public static Reading PartDayAbsence { get; } = new(
        "partDayAbsence",
        Act.AnnualEarningsDecree.Section(3),
        ("The hours of part-day absence are added up and divided by the hours of a full working day (2 028 ÷ 253 unless the employment's own are stated); "
        + "the quotient is rounded to whole days, a half up. These are working days, of which a year has 253; they are taken off the days by 30/360 as they are, "
        + "as the decree converts them to days of absence and no further. Before 1 July 2017 part-day absence is not converted and takes off no days.", "", ""));

    /// <summary>Decree 1466/2015, § 6: the base of the computed holiday bonus.</summary>
    public static Reading HolidayBonusWithoutBenefits { get; } = new(
        "holidayBonusWithoutBenefits",
        Act.AnnualEarningsDecree.Section(6),
        ("The computed holiday bonus (1/24, or the wage's own percentage) is taken from the rounded annualised pay and leaves benefits in kind out.", "", ""));

    /// <summary>Decree 1466/2015, § 6: which paid bonus.</summary>
    public static Reading HolidayBonusPaidInWindow { get; } = new(
        "holidayBonusPaidInWindow",
        Act.AnnualEarningsDecree.Section(6),
        ("The paid holiday bonus is the one paid inside the look-back window, as it was paid; it is not brought to a year.", "", ""));

    /// <summary>Decree 1466/2015, § 4(2): the year of 330 days.</summary>
    public static Reading HolidayDaysOfYear { get; } = new(
        "holidayDaysOfYear",
        Act.AnnualEarningsDecree.Section(4, 2),
        ("Where holiday pay is inside the holiday bonus the year has 330 days, but the days of the window stay as they are: holidays in it are unpaid days only when stated. "
        + "The percentage is taken of the pay of 330 days. From 1 July 2017, and an employment of a year, the year has 360 days and the percentage stays.", "", ""));

    /// <summary>§§ 58(2), 81(2): the holiday bonus in the first 28 days.</summary>
    public static Reading HolidayBonusOfFirstWeeks { get; } = new(
        "holidayBonusOfFirstWeeks",
        SectionReference.Of(81, 2),
        ("Of the earnings of the days before the claim § 81(2) leaves out benefits in kind alone; a holiday bonus paid in those days counts. It is given apart, so that a caller who judges otherwise can leave it out.", "", ""));

    /// <summary>§ 71(2): the mean.</summary>
    public static Reading MeanOfFourValues { get; } = new(
        "meanOfFourValues",
        SectionReference.Of(71, 2),
        ("Where the current earnings deviate, annual earnings are the mean of four values: the current ones and the three lifted comparison years. "
        + "Published decisions of the appeal board fit only that.", "", ""));

    /// <summary>§ 71(2): the comparison.</summary>
    public static Reading DeviationInCents { get; } = new(
        "deviationInCents",
        SectionReference.Of(71, 2),
        ("The deviation of at least 20 % is judged against the mean of the three lifted years rounded to the cent; equal earnings never deviate, even from 0.", "", ""));

    /// <summary>§ 71(3) and decree 1466/2015, § 7: exceptional absence.</summary>
    public static Reading ExceptionalAbsence { get; } = new(
        "exceptionalAbsence",
        Act.AnnualEarningsDecree.Section(7, 2),
        ("A comparison year's earnings are divided by 360 less its exceptional days and multiplied by 360; confirmed income (§ 75(3)) is added after that, unscaled. "
        + "Of unemployment, the smallest number of days found in all three years is not exceptional.", "", ""));

    /// <summary>Decree 1466/2015, § 7(3): a year without earnings.</summary>
    public static Reading YearWithoutEarnings { get; } = new(
        "yearWithoutEarnings",
        Act.AnnualEarningsDecree.Section(7, 3),
        ("A year without earnings though employed takes those of the last earlier year with earnings, scaled for that year's absence and lifted from that year's own level; confirmed income (§ 75(3)) is the year's own and is lifted from the year's own level.", "", ""));

    /// <summary>§ 71(3): a year of nothing but absence.</summary>
    public static Reading YearAllAbsent { get; } = new(
        "yearAllAbsent",
        SectionReference.Of(71, 3),
        ("A year of 360 exceptional days without earnings, in which the employment did not last all the year, leaves nothing to scale: it counts as it is, with confirmed income.", "", ""));

    /// <summary>§ 74: what goes by retirement.</summary>
    public static Reading VersionsByClaimDate { get; } = new(
        "versionsByClaimDate",
        SectionReference.Of(74),
        ("The look-back and the comparison years go by the day of retirement, the version of every rule by the claim date. "
        + "A year of retirement without an enacted wage coefficient needs it from the caller.", "", ""));

    /// <summary>§ 76(2): which earnings are compared.</summary>
    public static Reading StudyComparedAfterMean { get; } = new(
        "studyComparedAfterMean",
        SectionReference.Of(76, 2),
        ("Within a year after the studies the judged wage is compared with the annual earnings of §§ 71-74, so after the mean of § 71(2): they are what would otherwise be used, "
        + "and § 71 calls them the earnings at the claim event. Compared with the current earnings alone, a short spell of high pay would leave a graduate with a mean below the judged wage.", "", ""));

    /// <summary>§ 75: to what the amounts are added.</summary>
    public static Reading EntrepreneurWorkAdded { get; } = new(
        "entrepreneurWorkAdded",
        SectionReference.Of(75),
        ("The annual earnings of insured entrepreneur and farmer work are added after §§ 71–73, 76 and 78 and before the lower limits of §§ 77 and 79; § 76(2) compares without them: § 75 adds to annual earnings, "
        + "whichever section gave them, while §§ 76 and 78 judge the wage of an occupation only, and a lower limit is one of the whole. "
        + "Under § 74 they are those of retirement and are lifted with the rest.", "", ""));

    /// <summary>§§ 91(2) and 278(2): no minimum.</summary>
    public static Reading RehabilitationWithoutMinimum { get; } = new(
        "rehabilitationWithoutMinimum",
        SectionReference.Of(91, 2),
        ("Annual earnings by § 91(2) or § 278(2) are not determined under chapter 10 and are not lifted to the minimum of § 79 again.", "", ""));

    private static Reading[] OfEarnings =>
    [
        LookBackPayPeriods, NoEmployment, FirstDayBack, ShortWindow, UnpaidCalendarDays, BenefitsOfWindow, WindowOfNoDays, PartDayAbsence,
        HolidayBonusWithoutBenefits, HolidayBonusPaidInWindow, HolidayDaysOfYear, HolidayBonusOfFirstWeeks, MeanOfFourValues, DeviationInCents,
        ExceptionalAbsence, YearWithoutEarnings, YearAllAbsent, VersionsByClaimDate, StudyComparedAfterMean, EntrepreneurWorkAdded,
        RehabilitationWithoutMinimum,
    ];
}
