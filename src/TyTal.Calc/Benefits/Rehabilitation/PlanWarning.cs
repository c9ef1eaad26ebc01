using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>What a plan should be looked at again for. A warning refuses nothing.</summary>
public enum PlanWarningReason
{
    /// <summary>Neither has the ability to work or earn weakened, nor will it probably (§ 88).</summary>
    NoGround,

    /// <summary>The new work is not said to give the main livelihood (§ 89(1)).</summary>
    NoMainLivelihood,

    /// <summary>Something that § 89(2) names is not said to have been considered.</summary>
    FactorNotConsidered,

    /// <summary>The person does not take part (§ 131).</summary>
    NotCooperating,

    /// <summary>The plan does not say how it helps to stay in or return to work.</summary>
    NoJustification,

    /// <summary>Nothing in the plan assesses need and possibilities.</summary>
    NoAssessment,

    /// <summary>A measure starts before the first assessment has ended.</summary>
    BeforeAssessment,

    /// <summary>A measure is shorter than usual.</summary>
    ShorterThanUsual,

    /// <summary>A measure is longer than usual.</summary>
    LongerThanUsual,

    /// <summary>A measure is longer than insurers support.</summary>
    TooLong,

    /// <summary>A trial starts after the training that it should prepare.</summary>
    TrialAfterTraining,

    /// <summary>A training starts after work training, whose aim is employment at once.</summary>
    AfterWorkTraining,

    /// <summary>Basic education without a training that it makes possible (§ 89(3)(4)).</summary>
    BasicEducationAlone,

    /// <summary>Two measures take the same days.</summary>
    Overlap,

    /// <summary>Days between measures that are not said to be waiting or assessment, and so do not count (§ 89(4)).</summary>
    Gap,

    /// <summary>Waiting that no measure follows (§ 89(4)).</summary>
    WaitingForNothing,

    /// <summary>Support for a business that is not said to have prospects.</summary>
    BusinessNotViable,

    /// <summary>Support for a business whose finances are not said to be in order.</summary>
    FinancesNotInOrder,

    /// <summary>An aid or a vehicle that is not said to be needed (§ 89(3)(6) and (7)).</summary>
    NotNecessary,

    /// <summary>A measure in a third state without a special reason: neither its costs nor its days count (§ 90(2)).</summary>
    ThirdStateWithoutReason,
}

/// <summary>A warning about a plan.</summary>
/// <param name="Reason">What of.</param>
/// <param name="Measures">The places of the measures in the plan, from 0; none when it is about the whole plan.</param>
/// <param name="Days">The days that it is about; null when there are none.</param>
/// <param name="Factor">What was not considered, with <see cref="PlanWarningReason.FactorNotConsidered"/>.</param>
public sealed record PlanWarning(PlanWarningReason Reason, ValueList<int> Measures = default, DateInterval? Days = null, NeedFactor? Factor = null) : ValueRecord
{
    /// <summary>The section that the warning stands on; null when it is insurers' practice.</summary>
    public SectionReference? Section => SectionOf(Reason);

    /// <summary>The section that a warning stands on.</summary>
    /// <param name="reason">What the warning is of.</param>
    /// <returns>The section; null when it is insurers' practice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static SectionReference? SectionOf(PlanWarningReason reason) => Guard.Defined(reason) switch
    {
        PlanWarningReason.NoGround => SectionReference.Of(88),
        PlanWarningReason.NoMainLivelihood => SectionReference.Of(89, 1),
        PlanWarningReason.FactorNotConsidered => SectionReference.Of(89, 2),
        PlanWarningReason.NotCooperating => SectionReference.Of(131),
        PlanWarningReason.BasicEducationAlone => SectionReference.Of(89, 3, 4),
        PlanWarningReason.NotNecessary => SectionReference.Of(89, 3),
        PlanWarningReason.Gap or PlanWarningReason.WaitingForNothing => SectionReference.Of(89, 4),
        PlanWarningReason.ThirdStateWithoutReason => SectionReference.Of(90, 2),
        _ => null,
    };
}
