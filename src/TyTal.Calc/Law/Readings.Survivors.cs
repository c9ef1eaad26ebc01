namespace TyTal.Calc.Law;

/// <content>The readings of survivors' pensions (§§ 99–109).</content>
public static partial class Readings
{
    /// <summary>§ 100(3): the cohabitant in the spouse's place.</summary>
    public static Reading CohabitantInSpousesPlace { get; } = new(
        "cohabitantInSpousesPlace",
        SectionReference.Of(100, 3),
        ("While a divorce was pending the cohabitant takes the spouse's place only when the cohabitant has a right, § 102 included; otherwise the spouse keeps it.", "", ""));

    /// <summary>§§ 101(1), 103: the last day of a survivor's right.</summary>
    public static Reading LastDayOfSurvivorsRight { get; } = new(
        "lastDayOfSurvivorsRight",
        SectionReference.Of(103, 3),
        ("A birthday, a new marriage and an adoption end the right with the day before; the last day of studies or of incapacity is still paid, and of a beneficiary's death the whole month: "
        + "a pension is paid monthly in advance (§ 135(2)), and what may be had back concerns the time after the month of death (§ 247(5)). "
        + "A child born after the death has the right from its birth.", "", ""));

    /// <summary>§ 104(6): the month of a change.</summary>
    public static Reading MonthOfChange { get; } = new(
        "monthOfChange",
        SectionReference.Of(104, 6),
        ("The change happens on the day of the event: the birthday, wedding, adoption, death, first or last day of studies; the shares follow from the start of the next month, "
        + "also when the event falls on the first day of a month. Until then the one whose right ended gets nothing, nor does a newcomer; "
        + "but where nobody has a share that could be revised, a newcomer's pension starts with the right.", "", ""));

    /// <summary>§ 104(5): the limit of the orphans' addition.</summary>
    public static Reading OrphansAdditionLimit { get; } = new(
        "orphansAdditionLimit",
        SectionReference.Of(104, 5),
        ("The addition fills up to 70 % beside the spouse's percentage before income adjustment; what the adjustment takes from the spouse does not go to the orphans.", "", ""));

    /// <summary>§ 104(7): the year of the national pension's basic amount.</summary>
    public static Reading NationalPensionYear { get; } = new(
        "nationalPensionYear",
        SectionReference.Of(104, 7),
        ("The basic amount deducted from a child's pension is twelve times that of the January of the year in which this child's right started; the pension never falls below zero.", "", ""));

    /// <summary>§ 106: the last monthly pension.</summary>
    public static Reading LastMonthlyPension { get; } = new(
        "lastMonthlyPension",
        SectionReference.Of(106),
        ("The lump sum is 36 times the rounded monthly pension in force on the last day of the right; where none was in force there is no lump sum. "
        + "What the Employees Pensions Act pays in three years is 36 times its monthly pension.", "", ""));

    /// <summary>§ 107(1): rounding of the income adjustment.</summary>
    public static Reading ReductionStaysExact { get; } = new(
        "reductionStaysExact",
        SectionReference.Of(107, 1),
        ("The reduction is shown in cents, but goes unrounded into the yearly and the monthly pension; it takes at most the whole pension.", "", ""));

    /// <summary>§ 108(1): the first adjusted day.</summary>
    public static Reading FirstAdjustedDay { get; } = new(
        "firstAdjustedDay",
        SectionReference.Of(108, 1),
        ("The adjustment starts on the first day, from the 13th calendar month after the death on, on which no child in the spouse's care at the death has a right: "
        + "the day after the last right, also within a month, and also in a break between studies. A child born after the death counts like one in care. Once started, it stays.", "", ""));

    /// <summary>§ 108(2): studies that start later.</summary>
    public static Reading LaterStudy { get; } = new(
        "laterStudy",
        SectionReference.Of(108, 2),
        ("While a child whose right started after the adjustment has a share, the spouse keeps the adjusted pension of the day before those studies, index apart, "
        + "also when the income had reduced nothing, but at most what the children's percentage leaves of 70 %.", "", ""));

    /// <summary>§ 104(7): how long a child has the national child's pension.</summary>
    public static Reading NationalPensionOfChild { get; } = new(
        "nationalPensionOfChild",
        SectionReference.Of(104, 7),
        ("The basic amount is deducted only while the child is entitled to the child's pension of the National Pensions Act. Where its last day is not stated, that is to the eve of the 21st birthday, "
        + "from the 18th birthday on only during full-time studies.", "", ""));

    /// <summary>§ 106: three years beyond a fixed end.</summary>
    public static Reading LumpSumWithinFixedEnd { get; } = new(
        "lumpSumWithinFixedEnd",
        SectionReference.Of(106),
        ("The lump sum equals what the pension would have been for three years. Where the right would have ended within them on a day that is fixed already (§§ 99(2), 103(4)), "
        + "it stands for the 30/360 days up to that day only. The alternative: three full years in every case.", "", ""));

    /// <summary>§ 109: the year of the funeral assistance.</summary>
    public static Reading FuneralYearOfCosts { get; } = new(
        "funeralYearOfCosts",
        SectionReference.Of(109, 1),
        ("The funeral assistance is that of the year in which the costs of the funeral arose, not that of the death or of the payment.", "", ""));

    /// <summary>§ 102: a union that changes form.</summary>
    public static Reading UnionOfOneForm { get; } = new(
        "unionOfOneForm",
        SectionReference.Of(102, 1),
        ("A marriage counts from the wedding, also where the two lived together like spouses before it, and a cohabitation from its own first day; the three years are those of one form. "
        + "The alternative, one union from its first day, follows when that day is stated as the beginning.", "", ""));

    /// <summary>§ 102: a child born before the wedding.</summary>
    public static Reading ChildOfUnion { get; } = new(
        "childOfUnion",
        SectionReference.Of(102, 1),
        ("A child is born of a union when it is born during it, or after the death; a common child born before the wedding, or before the cohabitation began, does not take the place of the three years.", "", ""));

    /// <summary>§ 102: a wedding on the claim date.</summary>
    public static Reading UnionOnClaimDate { get; } = new(
        "unionOnClaimDate",
        SectionReference.Of(102, 1),
        ("A union that began on the claim date did not begin after the claim event: no three years and no child are needed.", "", ""));

    /// <summary>§ 202(2): another act's survivors' pension.</summary>
    public static Reading OtherSurvivorsPension { get; } = new(
        "otherSurvivorsPension",
        SectionReference.Of(202, 2),
        ("In the leisure-time insurance the monthly pension of another act for the same event is deducted from the monthly pension of the same beneficiary and the same days, at the level of the year of payment; "
        + "the pension never falls below zero, and what is deducted from one goes to no other.", "", ""));

    /// <summary>§ 107: earnings and pensions.</summary>
    public static Reading SpousesIncome { get; } = new(
        "spousesIncome",
        SectionReference.Of(107, 3),
        ("The income is earnings or pensions: where there are both, the larger counts. Beside a pension that § 107(4) names, earnings or pensions because of incapacity (or a part-time pension), "
        + "again the larger, count as well; an old-age pension counts with the pension so named.", "", ""));

    private static Reading[] OfSurvivors =>
    [
        CohabitantInSpousesPlace, LastDayOfSurvivorsRight, MonthOfChange, OrphansAdditionLimit, NationalPensionYear, LastMonthlyPension,
        ReductionStaysExact, FirstAdjustedDay, LaterStudy, NationalPensionOfChild, LumpSumWithinFixedEnd, FuneralYearOfCosts, UnionOfOneForm,
        ChildOfUnion, UnionOnClaimDate, OtherSurvivorsPension, SpousesIncome,
    ];
}
