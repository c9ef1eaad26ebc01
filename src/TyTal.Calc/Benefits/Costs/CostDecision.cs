using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Why a cost is compensated, compensated in part, or not at all.</summary>
public enum CostReason
{
    /// <summary>The section's conditions are met: the cost is compensated as the section says.</summary>
    ConditionsMet,

    /// <summary>Urgent care: no payment commitment is needed (§§ 44(1)(1), 47(2)(1)).</summary>
    UrgentCare,

    /// <summary>A visit to a practice: no payment commitment is needed (§§ 44(1)(2), 47(2)(2)).</summary>
    Visit,

    /// <summary>A minor examination or treatment during a visit that needs no payment commitment (§§ 44(1)(2), 47(2)(2)).</summary>
    MinorExamination,

    /// <summary>A payment commitment was given for this place of treatment (§§ 45(1), 47(1)).</summary>
    PaymentCommitment,

    /// <summary>No payment commitment was given: at most the client fee of public care (§§ 45(2), 47(3)).</summary>
    NoPaymentCommitment,

    /// <summary>An examination dearer than the amount of the year, without a payment commitment for the place: at most the client fee of public care (§§ 44(1)(2), 45(2)).</summary>
    ExaminationAboveLimit,

    /// <summary>Treatment at another place than the one of the payment commitment: at most the client fee of public care (§§ 45(2), 47(3)).</summary>
    OtherPlaceThanCommitment,

    /// <summary>Public treatment although the insurer had directed the person elsewhere: the client fee alone (§ 42(3)).</summary>
    DirectedElsewhere,

    /// <summary>The public unit did not give the notice that the payment of full costs presumes (§§ 40(1), 41).</summary>
    NoticeNotGiven,

    /// <summary>Long-term institutional care bears no payment of full costs (§ 40(2)).</summary>
    LongTermCare,

    /// <summary>No payment of full costs in the leisure-time insurance (§ 203).</summary>
    LeisureTimeInsurance,

    /// <summary>A better aid than usual, which restores work ability or lessens the need of help materially (§ 37(3)).</summary>
    BetterAidNeeded,

    /// <summary>A better aid than usual without such an effect: at most the cost of a usual one (§ 37(3)).</summary>
    UsualAidOnly,

    /// <summary>Treatment or help at a place farther than necessary: as if at the nearest one (§ 50(1)).</summary>
    NearestPlaceOnly,

    /// <summary>The injury, the illness or the traffic required this vehicle (§§ 50(2), 98(2)).</summary>
    VehicleRequired,

    /// <summary>Nothing required this vehicle: at most the fare of public transport (§§ 50(1), 98(1)).</summary>
    VehicleNotRequired,

    /// <summary>Nothing required to stay overnight (§§ 50(3), 98(3)).</summary>
    NightNotRequired,

    /// <summary>The escort was not necessary (§§ 50(4), 98(4)).</summary>
    EscortNotNecessary,

    /// <summary>More days than the section compensates (§ 48(1): seven; § 49: thirty in a calendar year).</summary>
    DaysUsedUp,

    /// <summary>The day has a compensation for loss of earnings already (§ 49).</summary>
    LossOfEarningsCompensated,

    /// <summary>The care, help or supervision that the person needs does not give a care allowance (§ 51(1)).</summary>
    NoNeed,

    /// <summary>Care in a hospital or another institution (§ 51(3)).</summary>
    InInstitution,

    /// <summary>No aid that wears clothes is in use, or not for three months without a break (§ 52).</summary>
    NoWearOfClothes,

    /// <summary>More than a year from the claim event (§ 53(1)).</summary>
    AfterFirstYear,

    /// <summary>The thing is not on the closed list, or it broke in another way (§ 54).</summary>
    NotOnList,

    /// <summary>The thing was not in use when the claim event happened (§ 54).</summary>
    NotInUse,

    /// <summary>The person is not severely injured (§§ 93–96).</summary>
    NotSeverelyInjured,

    /// <summary>The person does not necessarily need it for ordinary daily activities (§§ 94, 95).</summary>
    NotNecessary,

    /// <summary>The dwelling is not the permanent one (§ 95).</summary>
    NotPermanentHome,

    /// <summary>The person's care cannot be secured at home (§ 95).</summary>
    OutpatientCareNotEnough,

    /// <summary>Less than five years from the last alterations, without particularly weighty reasons (§ 95).</summary>
    UnderFiveYears,
}

/// <summary>What is compensated of a cost, and why.</summary>
/// <param name="Reason">Why so much, or why nothing.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="Amount">The compensation; null when there is none.</param>
public sealed record CostDecision(CostReason Reason, SectionReference Section, Figure<Money<Once>>? Amount) : ValueRecord
{
    /// <summary>Whether the cost is compensated, in full or in part.</summary>
    public bool IsCompensated => Amount is not null;

    /// <summary>The compensation; 0 when there is none.</summary>
    public Money<Once> Paid => Amount is null ? default : Amount.Value;

    internal static CostDecision Pay(CostReason reason, Figure<Money<Once>> amount) => new(reason, amount.Rule.Section!, amount);

    internal static CostDecision Refuse(CostReason reason, SectionReference section) => new(reason, section, Amount: null);
}
