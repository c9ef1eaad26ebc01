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
}

/// <summary>Days without a benefit although there was incapacity or rehabilitation, and why.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public sealed record Refusal(LocalDate From, LocalDate To, RefusalReason Reason, SectionReference Section)
{
    private static readonly SectionReference ThreeDays = SectionReference.Of(56, 3);
    private static readonly SectionReference EndOfLiability = SectionReference.Of(19, 2);
    private static readonly SectionReference Entrepreneur = SectionReference.Of(197, 2);
    private static readonly SectionReference PensionerWork = SectionReference.Of(68);
    private static readonly SectionReference Allowance = SectionReference.Of(56, 2);
    private static readonly SectionReference Pension = SectionReference.Of(63, 1);

    /// <summary>The section of a reason, for a day before or from the first anniversary of the claim date. A liability may also end by § 33.</summary>
    internal static SectionReference SectionOf(RefusalReason reason, bool beforeAnniversary, bool entrepreneur) => reason switch
    {
        RefusalReason.ClaimDate or RefusalReason.NotThreeConsecutiveDays => ThreeDays,
        RefusalReason.LiabilityEnded => EndOfLiability,
        RefusalReason.PensionerWorkEnded => PensionerWork,
        _ when !beforeAnniversary => Pension,
        _ => entrepreneur ? Entrepreneur : Allowance,
    };
}
