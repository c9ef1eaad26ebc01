namespace TyTal.Calc.Law;

/// <content>The readings of compensation for functional limitation (§§ 83–87).</content>
public static partial class Readings
{
    /// <summary>§ 268(2): compensation for functional limitation follows the basic amount.</summary>
    public static Reading LimitationOfPaymentYear { get; } = new(
        "limitationOfPaymentYear",
        SectionReference.Of(268, 2),
        ("Compensation for functional limitation is the percentage of the basic amount of the year of payment, which itself follows the index (§ 268(1)) and is rounded to ten euros; "
        + "a continuing one is so in every calendar year anew, and not a first amount multiplied by the index.", "", ""));

    /// <summary>§ 87(3): from what a lump sum starts.</summary>
    public static Reading LumpSumFromExactYear { get; } = new(
        "lumpSumFromExactYear",
        SectionReference.Of(87, 3),
        ("The lump sum is the exact yearly amount × the capital coefficient, rounded once, to the cent. The yearly amount is that of the year in which the lump sum is paid.", "", ""));

    /// <summary>§ 87(4): what a paid lump sum corresponds to.</summary>
    public static Reading PaidLumpSumByCategory { get; } = new(
        "paidLumpSumByCategory",
        SectionReference.Of(87, 4),
        ("The amount that a paid lump sum corresponds to is the percentage of the highest category for which one was paid, of the basic amount of each year of payment; "
        + "it is taken off from the first day of the next change on, also when the lump sum is paid only after that day; "
        + "so after a worsening the difference of the two percentages is paid. A lump sum after a worsening takes the same coefficient: that of the claim date.", "", ""));

    /// <summary>§ 87(4): a continuing compensation that improves to category 5 or lower.</summary>
    public static Reading ImprovementToLumpSum { get; } = new(
        "improvementToLumpSum",
        SectionReference.Of(87, 4),
        ("When the category of a continuing compensation falls to 1–5, the continuing payment ends with the day before and the lump sum of the new category is paid (§ 87(1)), less what an earlier lump sum corresponds to. "
        + "A lump sum that was paid is never taken back. The alternative: § 87(4) speaks of a continuing compensation whose category falls and of no capital, "
        + "so that the percentage of the lower category would go on every month; to get that, leave the lump sum out and multiply its exact yearly amount.", "", ""));

    /// <summary>§ 87(2): a disease that soon leads to death.</summary>
    public static Reading QuicklyFatalLumpSum { get; } = new(
        "quicklyFatalLumpSum",
        SectionReference.Of(87, 2),
        ("The lump sum of category 10 is paid once in every such disease, whatever its category at first; while the category exceeds 10 the continuing compensation is paid besides, in full. "
        + "An ordinary lump sum that was paid before is taken off that of category 10 (§ 87(4)): the exception covers the continuing compensation only. "
        + "The alternative: the lump sum only from the day on which the category reaches 10, and until then by the category as in other diseases (§ 87(1)).", "", ""));

    /// <summary>§ 83(2): the earliest day.</summary>
    public static Reading LimitationFromAnniversary { get; } = new(
        "limitationFromAnniversary",
        SectionReference.Of(83, 2),
        ("A limitation is permanent from the first anniversary of the claim date at the earliest; nothing is paid for earlier days, in a disease that soon leads to death neither.", "", ""));

    /// <summary>§ 87(3) and the decrees: the birthday before the claim date.</summary>
    public static Reading BirthdayBeforeClaimDate { get; } = new(
        "birthdayBeforeClaimDate",
        SectionReference.Of(87, 3),
        ("The birthday that goes before the claim date is strictly before it: who turns 50 on the claim date counts as 49½.", "", ""));

    /// <summary>§ 87(3) and the decrees: between two birthdays.</summary>
    public static Reading DeathsWithinYear { get; } = new(
        "deathsWithinYear",
        SectionReference.Of(87, 3),
        ("A coefficient from a caller's mortality table spreads the deaths of a year of age evenly over it and is rounded to ten decimals; the decrees' own formula stands in an annex that is not public here.", "", ""));

    /// <summary>Decree 768/2015, annex 1, part 1: losses of both arms.</summary>
    public static Reading BothArmsNotLowered { get; } = new(
        "bothArmsNotLowered",
        Act.ImpairmentClassification.Section(1),
        ("The classes of both wrists and of both arms are not lowered by one: they have no weaker side.", "", ""));

    /// <summary>§ 84(2): severe pain.</summary>
    public static Reading SeverePainRaise { get; } = new(
        "severePainRaise",
        SectionReference.Of(84, 2),
        ("Severe pain raises by one category or more, without an upper limit other than category 20; moderate pain by one or two.", "", ""));

    /// <summary>Decree 768/2015, annex 1, 2.1: prostheses of the leg.</summary>
    public static Reading ProsthesisOfNamedAmputations { get; } = new(
        "prosthesisOfNamedAmputations",
        Act.ImpairmentClassification.Section(1, 3),
        ("The annex names the amputation of the lower leg and that of the thigh only. One at the knee joint counts as that of the thigh, as its prosthesis replaces the knee; "
        + "where both legs are amputated the category of the item for both is lowered once, not for each leg, and for a lower leg and the other thigh by the number of the thigh.", "", ""));

    /// <summary>§§ 135(2), 247(5): the month of the injured person's own death.</summary>
    public static Reading MonthOfOwnDeath { get; } = new(
        "monthOfOwnDeath",
        SectionReference.Of(135, 2),
        ("A continuing compensation is paid for the whole month of the injured person's death: it is paid monthly in advance, and what may be had back concerns the time after the month of death (§ 247(5)). "
        + "A lump sum that fell due by the day of death is still paid; a category that would begin later gives nothing.", "", ""));

    private static Reading[] OfLimitation =>
    [
        LimitationOfPaymentYear, LumpSumFromExactYear, PaidLumpSumByCategory, ImprovementToLumpSum, QuicklyFatalLumpSum, LimitationFromAnniversary,
        BirthdayBeforeClaimDate, DeathsWithinYear, BothArmsNotLowered, SeverePainRaise, ProsthesisOfNamedAmputations, MonthOfOwnDeath,
    ];
}
