using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits;

/// <summary>Why there is no benefit for some days on which a person was unable to work or in rehabilitation.</summary>
public enum RefusalReason
{
    /// <summary>Nothing is paid for the claim date itself (§ 56(3)).</summary>
    ClaimDate,

    /// <summary>The incapacity never lasted three consecutive days after the claim date (§ 56(3)).</summary>
    NotThreeConsecutiveDays,

    /// <summary>The incapacity is under ten percent (§§ 56(2), 63(1)).</summary>
    UnderTenPercent,

    /// <summary>The loss of earnings is under a twentieth of the minimum annual earnings (§§ 56(2), 63(1)).</summary>
    LossUnderTwentieth,

    /// <summary>The liability has ended (§§ 19, 33).</summary>
    LiabilityEnded,

    /// <summary>The right to a pension from work on an old-age pension has ended (§ 68).</summary>
    PensionerWorkEnded,

    /// <summary>The person's own doing interrupted or delayed rehabilitation (§ 149), and no incapacity is stated.</summary>
    RehabilitationInterrupted,

    /// <summary>The six months after vocational training are over (§ 92(1)), and no incapacity is stated.</summary>
    AfterTrainingOver,

    /// <summary>After vocational training the earnings are not smaller than the annual earnings, or the loss rounds to nothing (§ 92), and no incapacity is stated.</summary>
    NoLossAfterTraining,

    /// <summary>The payment is suspended during a prison sentence (§ 144(1)).</summary>
    Prison,
}

/// <summary>Days without a benefit although there was incapacity or rehabilitation, and why.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public sealed record Refusal(LocalDate From, LocalDate To, RefusalReason Reason, SectionReference Section) : ValueRecord
{
    /// <summary>The section that sets the least degree and the least loss for a daily allowance.</summary>
    internal static readonly SectionReference Allowance = SectionReference.Of(56, 2);

    /// <summary>The same for an entrepreneur's daily allowance.</summary>
    internal static readonly SectionReference Entrepreneur = SectionReference.Of(197, 2);

    /// <summary>The same for a pension.</summary>
    internal static readonly SectionReference Pension = SectionReference.Of(63, 1);

    /// <summary>The same for a student.</summary>
    internal static readonly SectionReference Student = SectionReference.Of(70, 1);

    private static readonly SectionReference ThreeDays = SectionReference.Of(56, 3);
    private static readonly SectionReference PensionerWork = SectionReference.Of(68);
    private static readonly SectionReference Interruption = SectionReference.Of(149);
    private static readonly SectionReference AfterTraining = SectionReference.Of(92, 1);
    private static readonly SectionReference PrisonSentence = SectionReference.Of(144, 1);

    /// <summary>The section of a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="degree">The section that sets the least degree and the least loss on the day.</param>
    /// <param name="liability">What the insurer is liable for.</param>
    internal static SectionReference SectionOf(RefusalReason reason, SectionReference degree, Liability liability) => reason switch
    {
        RefusalReason.ClaimDate or RefusalReason.NotThreeConsecutiveDays => ThreeDays,
        RefusalReason.LiabilityEnded => LiabilityTime.SectionOf(liability),
        RefusalReason.PensionerWorkEnded => PensionerWork,
        RefusalReason.RehabilitationInterrupted => Interruption,
        RefusalReason.AfterTrainingOver or RefusalReason.NoLossAfterTraining => AfterTraining,
        RefusalReason.Prison => PrisonSentence,
        _ => degree,
    };
}
