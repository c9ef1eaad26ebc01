namespace TyTal.Calc.Law;

/// <content>The readings of annual earnings (§§ 71–82).</content>
public static partial class Readings
{
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

    private static Reading[] OfEarnings =>
    [
        LookBackPayPeriods, WindowOfNoDays, PartDayAbsence, HolidayBonusWithoutBenefits, MeanOfFourValues, DeviationInCents, ExceptionalAbsence,
        YearWithoutEarnings, VersionsByClaimDate, EntrepreneurWorkAdded, RehabilitationWithoutMinimum,
    ];
}
