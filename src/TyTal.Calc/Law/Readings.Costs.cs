namespace TyTal.Calc.Law;

/// <content>The readings of costs and supplements (§§ 36–54, 93–98, 109(3), 128).</content>
public static partial class Readings
{
    /// <summary>§ 268: supplements follow the amount of the year of payment.</summary>
    public static Reading SupplementOfPaymentYear { get; } = new(
        "supplementOfPaymentYear",
        SectionReference.Of(268, 2),
        "Care allowance and clothing supplement are the amount of each calendar year, which itself follows the index (§ 268(1)) and is rounded to the cent; "
        + "a first amount is not multiplied by the index besides, as the words of § 268(2) from 2018 might be read.");

    /// <summary>§§ 51, 52, 135(2): the amount of a month.</summary>
    public static Reading SupplementOfMonth { get; } = new(
        "supplementOfMonth",
        SectionReference.Of(135, 2),
        "The amounts of §§ 51 and 52 are per day: a month pays the amount × its calendar days, not thirty.");

    /// <summary>§ 51(2): the two years.</summary>
    public static Reading TwoYearsOfBlindness { get; } = new(
        "twoYearsOfBlindness",
        SectionReference.Of(51, 2),
        "The two years begin with the day of becoming blind; the second anniversary of that day is the first day at half.");

    /// <summary>§ 51(2): half of which amount.</summary>
    public static Reading HalfOfMaximum { get; } = new(
        "halfOfMaximum",
        SectionReference.Of(51, 2),
        "Half is taken of the rounded maximum of the year of payment and rounded to the cent, half a cent up.");

    /// <summary>§ 51: a blind person who needs more.</summary>
    public static Reading BlindWithNeed { get; } = new(
        "blindWithNeed",
        SectionReference.Of(51, 2),
        "A blind person whose need gives a level of its own (§ 51(1)) gets the larger of the two amounts, not both.");

    /// <summary>§ 51(3): which days.</summary>
    public static Reading InstitutionDays { get; } = new(
        "institutionDays",
        SectionReference.Of(51, 3),
        "Every calendar day on which care is given in an institution is without care allowance, the days of coming and of leaving included. Clothing supplement knows no such exception.");

    /// <summary>§ 52: the three months.</summary>
    public static Reading ThreeMonthsOfUse { get; } = new(
        "threeMonthsOfUse",
        SectionReference.Of(52, 1),
        "The three months without a break are a condition of § 52(1) only: overlapping and adjacent spells of its aids count as one use, use that goes on counts as long enough, "
        + "and the supplement is then due from the first day of use. § 52(2) names no shortest time. One supplement is paid at a time, the larger. The amount is that of the year of payment.");

    /// <summary>§ 37(3): a better aid without need.</summary>
    public static Reading BetterAidAsUsualOne { get; } = new(
        "betterAidAsUsualOne",
        SectionReference.Of(37, 3),
        "Of an aid better than usual that neither restores work ability nor lessens the need of help materially, the cost of an aid of the usual level is compensated.");

    /// <summary>§ 44(1)(2): what costs at most the amount.</summary>
    public static Reading LimitOfOneExamination { get; } = new(
        "limitOfOneExamination",
        SectionReference.Of(44, 1, 2),
        "The amount limits the cost of each minor examination or treatment, not that of the visit, and is that of the year in which it is made. "
        + "One that costs more needs a payment commitment as a whole; without it the client fee of public care is the most that is paid.");

    /// <summary>§ 47: a commitment for another place.</summary>
    public static Reading CommitmentForAnotherPlaceAbroad { get; } = new(
        "commitmentForAnotherPlaceAbroad",
        SectionReference.Of(47, 3),
        "A payment commitment for another place than that of the treatment is none for it, as § 45(2) says of treatment in Finland.");

    /// <summary>§ 40, act 570/2022: who is paid.</summary>
    public static Reading ArrangerByDayOfCare { get; } = new(
        "arrangerByDayOfCare",
        SectionReference.Of(40, 1),
        "Whether a municipality or the authority of act 570/2022 gets the payment of full costs goes by the day of the care, whatever the claim date.");

    /// <summary>§§ 48, 49: which days count.</summary>
    public static Reading DaysWithLostPay { get; } = new(
        "daysWithLostPay",
        SectionReference.Of(48, 1),
        "The seven days of a claim event (§ 48), and the thirty of a calendar year (§ 49), are the first days on which pay was lost, or was paid by the employer; days without pay to lose, "
        + "and in § 49 days with a compensation for loss of earnings, use up none. The employer gets what it paid, the person the rest of the pay.");

    /// <summary>§ 50(1): treatment farther away.</summary>
    public static Reading NearestPlaceOnly { get; } = new(
        "nearestPlaceOnly",
        SectionReference.Of(50, 1),
        "A journey to a farther place than the nearest one, without a payment commitment for it, is compensated as the journey to the nearest one by the same means, at most its own cost.");

    /// <summary>§ 50(2): a vehicle that nothing required.</summary>
    public static Reading FareInsteadOfVehicle { get; } = new(
        "fareInsteadOfVehicle",
        SectionReference.Of(50, 2),
        "Of another vehicle that nothing required, the fare of public transport is compensated, where there was such transport; otherwise nothing.");

    /// <summary>§ 53(1): the year.</summary>
    public static Reading YearOfHouseholdHelp { get; } = new(
        "yearOfHouseholdHelp",
        SectionReference.Of(53, 1),
        "The year begins with the claim date and ends with the day before its first anniversary, like that of the daily allowance (§ 56(1)): after 29 February the anniversary is 28 February, and so the year ends on 27 February, "
        + "where other years of act 150/1930 that begin with that day end on 28 February.");

    /// <summary>§ 95: the five years.</summary>
    public static Reading FiveYearsOfAlterations { get; } = new(
        "fiveYearsOfAlterations",
        SectionReference.Of(95),
        "The five years run from the day of the last compensated alterations; from its fifth anniversary on alterations are compensated again.");

    /// <summary>§ 96: what Kela arranges.</summary>
    public static Reading InterpretationByHours { get; } = new(
        "interpretationByHours",
        SectionReference.Of(96),
        "What Kela arranges is a number of hours a year (an input); of more hours the cost is compensated in proportion.");

    /// <summary>§ 128(1): from when the year runs.</summary>
    public static Reading YearOfCostClaim { get; } = new(
        "yearOfCostClaim",
        SectionReference.Of(128, 1),
        "The year runs from the latest of: the day on which the cost arose, the day on which the claim became pending, and the day on which the decision on appeal became final. "
        + "A weighty obstacle (§ 128(2)) that the caller states can only make the limit later.");

    private static Reading[] OfCosts =>
    [
        SupplementOfPaymentYear, SupplementOfMonth, TwoYearsOfBlindness, HalfOfMaximum, BlindWithNeed, InstitutionDays, ThreeMonthsOfUse,
        BetterAidAsUsualOne, LimitOfOneExamination, CommitmentForAnotherPlaceAbroad, ArrangerByDayOfCare, DaysWithLostPay, NearestPlaceOnly,
        FareInsteadOfVehicle, YearOfHouseholdHelp, FiveYearsOfAlterations, InterpretationByHours, YearOfCostClaim,
    ];
}
