namespace TyTal.Calc.Law;

/// <content>The readings of limits in time (act 150/1930, and the sections that set the limits).</content>
public static partial class Readings
{
    /// <summary>Act 150/1930, § 5: which last days move.</summary>
    public static Reading LastDayMoves { get; } = new(
        "lastDayMoves",
        Act.TimeLimits.Section(5),
        "What somebody must do, and a claim that expires unless it is interrupted, has until the next working day when the last day is a Saturday, a Sunday, a holiday, "
        + "Christmas Eve or Midsummer Eve; a fixed day such as 31 January, too. The last day stays where cover, compensation or a right ends by itself, where a premium falls due, where something must have happened in time, "
        + "where documents are kept, and where the time is counted backwards from a day (§ 4), since the whole time must be left. "
        + "The act speaks of courts and authorities: the limits of insurers and of those who deal with them are counted alike.");

    /// <summary>§§ 41, 111, 119: weekdays.</summary>
    public static Reading WeekdaysOfLimits { get; } = new(
        "weekdaysOfLimits",
        SectionReference.Of(111, 1),
        "A limit in weekdays counts Saturdays and eves, not Sundays and holidays, from the day after the one that starts it; where the last of them is a Saturday or an eve, "
        + "the limit moves like every other (act 150/1930, § 5).");

    /// <summary>§ 195(1): the thirtieth day.</summary>
    public static Reading ThirtiethDay { get; } = new(
        "thirtiethDay", SectionReference.Of(195, 1), "The claim date is not counted (act 150/1930, § 2): the thirtieth day is the claim date plus thirty.");

    /// <summary>§ 18(2): within a day.</summary>
    public static Reading ExposureByDay { get; } = new(
        "exposureByDay", SectionReference.Of(18, 2), "Hours are not known: a day and night is met when the injury appears on the day of the exposure or the next one.");

    /// <summary>§§ 173, 231, 240(1): years and months from the start or the end of a year.</summary>
    public static Reading YearsFromTheTurnOfTheYear { get; } = new(
        "yearsFromTheTurnOfTheYear",
        SectionReference.Of(240, 1),
        "Two years from the start of the year after are two calendar years: they end on 31 December, not on 1 January.");

    /// <summary>§ 162(1): calendar months.</summary>
    public static Reading WholeCalendarMonths { get; } = new(
        "wholeCalendarMonths",
        SectionReference.Of(162, 1),
        "Three calendar months are whole ones: for a policy that ends on 30 June the notice is at the old insurer by 31 March, for one that ends on 31 December by 30 September. "
        + "The day is not moved from a weekend: that would shorten the old insurer's three months.");

    /// <summary>§ 167(2), decree 1589/2015, § 1(2): the last day of transfer.</summary>
    public static Reading LastTransferDay { get; } = new(
        "lastTransferDay",
        SectionReference.Of(167, 2),
        "The last day of transfer is the last one for the notice of transfer (§ 162(1)), not the day on which the policy ends: only so is an obstacle known in time. It does not move.");

    /// <summary>§§ 158, 160, 167: act 953/2024.</summary>
    public static Reading LimitOfItsStart { get; } = new(
        "limitOfItsStart",
        SectionReference.Of(167),
        "Act 953/2024 says nothing of requests made before 2025: the version in force on the day from which the limit runs decides.");

    /// <summary>§ 234 and act 953/2024: the first three years.</summary>
    public static Reading ResultsAfterThoseOf2024 { get; } = new(
        "resultsAfterThoseOf2024",
        SectionReference.Of(234),
        "The three years run from one publication to the next. A yearly publication of 2025 is not due any more, and act 953/2024 says nothing of the first one: its three years run from the last yearly one, that of 2024.");

    /// <summary>§ 260(2): the five years.</summary>
    public static Reading FiveYearsOfCombinedData { get; } = new(
        "fiveYearsOfCombinedData",
        SectionReference.Of(260, 2),
        "The Act does not say from when the five years run: they run from the day on which the data were combined. Where the supervision for which they were combined ends before, the data are kept no longer than that.");

    private static Reading[] OfTimeLimits =>
    [
        LastDayMoves, WeekdaysOfLimits, ThirtiethDay, ExposureByDay, YearsFromTheTurnOfTheYear, WholeCalendarMonths, LastTransferDay, LimitOfItsStart,
        ResultsAfterThoseOf2024, FiveYearsOfCombinedData,
    ];
}
