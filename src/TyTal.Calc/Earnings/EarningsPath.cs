using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>The ways in which the Act determines annual earnings.</summary>
public enum EarningsPathKind
{
    /// <summary>The earnings of the year before, brought to a year (§ 71(1)).</summary>
    LookBack,

    /// <summary>The mean with the three calendar years before (§ 71(2)).</summary>
    ComparisonMean,

    /// <summary>A permanent change: the current earnings (§ 72).</summary>
    PermanentChange,

    /// <summary>A permanent change with pay by commission: the average of similar work (§ 72(2)).</summary>
    AverageOfSimilarWork,

    /// <summary>Work on an old-age pension begun at 63 or later (§ 73).</summary>
    PensionerWork,

    /// <summary>A disease found on a pension (§ 74).</summary>
    DiseaseOnPension,

    /// <summary>Insured entrepreneur work beside the employment (§ 75(1)).</summary>
    EntrepreneurWork,

    /// <summary>Insured farmer work beside the employment (§ 75(2)).</summary>
    FarmerWork,

    /// <summary>Confirmed income in the comparison years (§ 75(3)).</summary>
    ConfirmedIncome,

    /// <summary>A full-time vocational student (§ 76).</summary>
    VocationalStudy,

    /// <summary>A pupil (§ 77).</summary>
    Pupil,

    /// <summary>A young person (§ 78).</summary>
    YoungPerson,

    /// <summary>The minimum annual earnings (§ 79).</summary>
    Minimum,

    /// <summary>An accident in rehabilitation that a claim pays for (§ 91(2)).</summary>
    Rehabilitation,

    /// <summary>An accident in rehabilitation under the pension acts (§ 278(2)).</summary>
    PensionRehabilitation,

    /// <summary>An entrepreneur's own insurance (§§ 197(3), 198(2)).</summary>
    EntrepreneursInsurance,
}

/// <summary>What became of a path that was looked at.</summary>
public enum PathOutcome
{
    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>No comparison years were stated.</summary>
    NoComparisonYears,

    /// <summary>The current earnings deviate less than 20 % from the mean of the comparison years.</summary>
    DeviationUnderTwentyPercent,

    /// <summary>The change of earnings is permanent (§ 72).</summary>
    ChangeIsPermanent,

    /// <summary>Another section determines the earnings instead.</summary>
    ReplacedByAnotherSection,

    /// <summary>The section does not apply in this insurance (§§ 197(3), 199(2), 204(2)).</summary>
    NotInThisInsurance,

    /// <summary>The section did not yet hold on the claim date.</summary>
    NotYetInForce,

    /// <summary>The person did that work at the claim event, so its insurance counts instead (§ 75(3)).</summary>
    WorkAtClaimEvent,

    /// <summary>The studies ended more than a year before the claim date (§ 76(2)).</summary>
    StudiesEndedEarlier,

    /// <summary>The person's own earnings are not lower (§ 76(2)).</summary>
    OwnEarningsNotLower,

    /// <summary>Basic education ended more than five years before the claim date (§ 78(2)).</summary>
    BasicEducationEndedEarlier,

    /// <summary>The person has established earnings (§ 78(3)).</summary>
    EarningsEstablished,

    /// <summary>The earnings are not below the limit (§§ 77, 79).</summary>
    NotBelowLimit,

    /// <summary>The person got an old-age or a disability pension at the claim event (§ 79).</summary>
    ReceivesPension,

    /// <summary>There was no employment at the claim event (§ 71(1)).</summary>
    NoEmployment,
}

/// <summary>A path that was looked at, and what became of it.</summary>
/// <param name="Kind">The path.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct EarningsPath(EarningsPathKind Kind, PathOutcome Outcome)
{
    /// <summary>Whether it was taken.</summary>
    public bool Taken => Outcome == PathOutcome.Taken;

    /// <summary>The section of the path.</summary>
    public SectionReference Section => Kind switch
    {
        EarningsPathKind.LookBack => SectionReference.Of(71, 1),
        EarningsPathKind.ComparisonMean => SectionReference.Of(71, 2),
        EarningsPathKind.PermanentChange => SectionReference.Of(72, 1),
        EarningsPathKind.AverageOfSimilarWork => SectionReference.Of(72, 2),
        EarningsPathKind.PensionerWork => SectionReference.Of(73),
        EarningsPathKind.DiseaseOnPension => SectionReference.Of(74),
        EarningsPathKind.EntrepreneurWork => SectionReference.Of(75, 1),
        EarningsPathKind.FarmerWork => SectionReference.Of(75, 2),
        EarningsPathKind.ConfirmedIncome => SectionReference.Of(75, 3),
        EarningsPathKind.VocationalStudy => SectionReference.Of(76),
        EarningsPathKind.Pupil => SectionReference.Of(77),
        EarningsPathKind.YoungPerson => SectionReference.Of(78),
        EarningsPathKind.Minimum => SectionReference.Of(79),
        EarningsPathKind.Rehabilitation => SectionReference.Of(91, 2),
        EarningsPathKind.PensionRehabilitation => SectionReference.Of(278, 2),
        _ => SectionReference.Of(197, 3),
    };

    /// <summary>The path, its section and its outcome.</summary>
    public override string ToString() => $"{Kind} ({Section}): {Outcome}";
}
