using NodaTime;

namespace TyTal.Calc.Policies;

/// <summary>The facts of a policy with one insurer. All days are inclusive; none is before 1.1.2016 but <see cref="LastDayElsewhere"/>, and what happens is by 31.12.2180.</summary>
public sealed record Policy : ValueRecord
{
    /// <summary>Which kind of policy it is.</summary>
    public PolicyKind Kind { get; init; }

    /// <summary>The day on which the insurer verifiably received the application (§ 157(1)); null for a policy that came by transfer.</summary>
    public LocalDate? ApplicationArrived { get; init; }

    /// <summary>A later first day, if agreed (§ 157(1)).</summary>
    public LocalDate? AgreedStart { get; init; }

    /// <summary>The last day of the policy at the former insurer, for one that came by transfer (§ 162(2)); null for one that was applied for.</summary>
    public LocalDate? LastDayElsewhere { get; init; }

    /// <summary>The last day of the agreed term of a fixed-term policy (§ 158(2), in force until 31.12.2024); null for a continuous one.</summary>
    public LocalDate? FixedTermEnds { get; init; }

    /// <summary>The notice that the work goes on beyond the term (§ 158(2)).</summary>
    public TermExtension? Extension { get; init; }

    /// <summary>The policy that a leisure-time policy is attached to (§§ 199(1), 200(1)).</summary>
    public MainPolicy? Main { get; init; }

    /// <summary>How many persons a group policy for leisure time insures, from 2; null for a policy of named persons.</summary>
    public int? GroupOf { get; init; }

    /// <summary>The entrepreneur's policy goes on, on application, beyond the age limit of the pension insurance (§ 189).</summary>
    public bool ContinuedBeyondAgeLimit { get; init; }

    /// <summary>The first day of work that must be insured, for the question which days of work are without insurance; null when it is not asked.</summary>
    public LocalDate? WorkFrom { get; init; }

    /// <summary>The last day of that work; null when it goes on.</summary>
    public LocalDate? WorkTo { get; init; }

    /// <summary>Notices of transfer to other insurers, in any order (§ 162).</summary>
    public ValueList<TransferNotice> Transfers { get; init; }

    /// <summary>Events that may end the policy, in any order.</summary>
    public ValueList<PolicyEvent> Events { get; init; }

    /// <summary>The last day asked about: periods and duties that begin after it are not listed.</summary>
    public required LocalDate Through { get; init; }
}

/// <summary>A notice to the insurer that the work of a fixed-term policy goes on.</summary>
/// <param name="NotifiedOn">The day on which it reached the insurer.</param>
/// <param name="Ends">The last day of the new term, as the policyholder states it.</param>
public sealed record TermExtension(LocalDate NotifiedOn, LocalDate Ends) : ValueRecord;

/// <summary>The policy that another one is attached to.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; null while it goes on.</param>
public sealed record MainPolicy(LocalDate From, LocalDate? To = null) : ValueRecord;

/// <summary>A notice of transfer (siirtoilmoitus; § 162, decree 1589/2015, § 1).</summary>
/// <param name="MadeOn">The day on which the policyholder made it to the new insurer.</param>
/// <param name="ReachedOldInsurer">The day on which the new insurer had it delivered to the old one.</param>
/// <param name="Ends">The day with which the policy is to end at the old insurer.</param>
public sealed record TransferNotice(LocalDate MadeOn, LocalDate ReachedOldInsurer, LocalDate Ends) : ValueRecord;

/// <summary>Something that may end a policy.</summary>
/// <param name="Reason">What it is; not <see cref="PolicyEndReason.TermOver"/>, <see cref="PolicyEndReason.Transferred"/> or <see cref="PolicyEndReason.MainPolicyEnded"/>, which follow from other facts.</param>
/// <param name="On">The day of the event; what it is the day of stands with each reason.</param>
public sealed record PolicyEvent(PolicyEndReason Reason, LocalDate On) : ValueRecord
{
    /// <summary>The last day that a notice names, not before the event: of <see cref="PolicyEndReason.NoticeByTerms"/>, and a later one of <see cref="PolicyEndReason.NoticeByPolicyholder"/>.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>The day on which the overdue premium was paid, with <see cref="PolicyEndReason.UnpaidPremium"/>; null when it was not.</summary>
    public LocalDate? PaidOn { get; init; }
}

/// <summary>Why a policy ends.</summary>
public enum PolicyEndReason
{
    /// <summary>The policyholder was declared bankrupt on the day (§ 163).</summary>
    PolicyholdersBankruptcy,

    /// <summary>On the day the enforcement authority certified that the policyholder has no means or cannot be found (§ 163).</summary>
    ObstacleCertificate,

    /// <summary>On the day the policyholder learned of the insurer's liquidation or bankruptcy and of the duty to take a new policy (§ 165).</summary>
    InsurersInsolvency,

    /// <summary>The day is the last one of work that must be insured; no section says it (READING policyEndsWithWork).</summary>
    WorkEnded,

    /// <summary>The policyholder's written notice arrived on the day (§§ 194, 199(3), 200(3), 204(1)); of every policy but a compulsory one.</summary>
    NoticeByPolicyholder,

    /// <summary>The insurer sent a notice on the day because the premium of an entrepreneur, or of a policy for work abroad, is overdue (§§ 192, 204(1)).</summary>
    UnpaidPremium,

    /// <summary>The insurer sent a notice on the day because an entrepreneur, or the employer of a policy for work abroad, gave false or incomplete information on purpose, for gain (§§ 192, 204(1)).</summary>
    FalseInformation,

    /// <summary>The insurer gave a notice on the day on grounds that the policy terms of a leisure-time policy name (§§ 199(3), 200(3)).</summary>
    NoticeByTerms,

    /// <summary>The day is the last one of the entrepreneur's pension insurance (§ 193(1)); it may be known afterwards.</summary>
    PensionInsuranceEnded,

    /// <summary>The day is the last one of an activity of under four months, for which the pension insurance never came into force (§ 193(1)).</summary>
    ActivityEnded,

    /// <summary>The policy was transferred to another insurer (§ 162).</summary>
    Transferred,

    /// <summary>The fixed term is over (§ 158(2)).</summary>
    TermOver,

    /// <summary>The policy that this one is attached to has ended (§§ 199(1), 200(1)).</summary>
    MainPolicyEnded,
}
