namespace TyTal.Calc.Law;

/// <content>The readings of survivors' pensions (§§ 99–109).</content>
public static partial class Readings
{
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

    private static Reading[] OfSurvivors =>
    [
        CohabitantInSpousesPlace, LastDayOfSurvivorsRight, MonthOfChange, OrphansAdditionLimit, NationalPensionYear, LastMonthlyPension,
        ReductionStaysExact, FirstAdjustedDay, LaterStudy,
    ];
}
