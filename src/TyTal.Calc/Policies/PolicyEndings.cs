using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>What becomes of an event.</summary>
public enum PolicyEventOutcome
{
    /// <summary>It ends the policy, unless something else ends it before.</summary>
    Ends,

    /// <summary>It does not end a policy of this kind.</summary>
    NotForThisKind,

    /// <summary>The overdue premium was paid before the thirty days were over (§ 192(2)).</summary>
    PaidInTime,

    /// <summary>The policy goes on, on application, beyond the age limit (§ 189).</summary>
    Continued,
}

/// <summary>What becomes of an event, and why.</summary>
/// <param name="Event">The event.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="LastDay">The last day of the policy by it; null when it does not end the policy.</param>
/// <param name="Section">The section that decides.</param>
public sealed record PolicyEventDecision(PolicyEvent Event, PolicyEventOutcome Outcome, Figure<CalendarDay>? LastDay, SectionReference Section) : ValueRecord;

/// <summary>How events end policies (vakuutuksen päättyminen; §§ 163, 165, 192–194, 199(3), 200(3), 204(1)).</summary>
public static class PolicyEndings
{
    /// <summary>§ 163: the day before the bankruptcy or the certificate.</summary>
    public static Rule InsolvencyRule { get; } = new("policy.endsByInsolvency", SectionReference.Of(163), Rounding.None, Readings.DayOfInsolvency);

    /// <summary>§ 165: a month after the policyholder learned of it.</summary>
    public static Rule InsurersInsolvencyRule { get; } = new("policy.endsByInsurersInsolvency", SectionReference.Of(165));

    /// <summary>The last day of work that must be insured.</summary>
    public static Rule WorkEndedRule { get; } = new("policy.endsWithWork", SectionReference.Of(158, 1), Rounding.None, Readings.PolicyEndsWithWork);

    /// <summary>§ 194: an entrepreneur's notice.</summary>
    public static Rule EntrepreneursNoticeRule { get; } = new("policy.endsByEntrepreneursNotice", SectionReference.Of(194), Rounding.None, Readings.PolicyDaysForMoments);

    /// <summary>§ 199(3): the employer's notice of a leisure-time policy.</summary>
    public static Rule LeisureTimeNoticeRule { get; } = new("policy.endsByLeisureTimeNotice", SectionReference.Of(199, 3), Rounding.None, Readings.PolicyDaysForMoments);

    /// <summary>§ 200(3): the entrepreneur's notice of a leisure-time policy.</summary>
    public static Rule EntrepreneursLeisureTimeNoticeRule { get; } =
        new("policy.endsByEntrepreneursLeisureTimeNotice", SectionReference.Of(200, 3), Rounding.None, Readings.PolicyDaysForMoments);

    /// <summary>§ 204(1): the employer's notice of a policy for work abroad.</summary>
    public static Rule EmployersNoticeRule { get; } = new("policy.endsByEmployersNotice", SectionReference.Of(204, 1), Rounding.None, Readings.PolicyDaysForMoments);

    /// <summary>§ 192(2), for work abroad with § 204(1): thirty days from the sending of the insurer's notice.</summary>
    public static Rule InsurersNoticeRule { get; } = new("policy.endsByInsurersNotice", SectionReference.Of(192, 2));

    /// <summary>§ 199(3): the insurer's notice by the terms.</summary>
    public static Rule LeisureTimeTermsRule { get; } = new("policy.endsByLeisureTimeTerms", SectionReference.Of(199, 3));

    /// <summary>§ 200(3): the insurer's notice by the terms, of an entrepreneur's leisure-time policy.</summary>
    public static Rule EntrepreneursLeisureTimeTermsRule { get; } = new("policy.endsByEntrepreneursLeisureTimeTerms", SectionReference.Of(200, 3));

    /// <summary>§ 193(1): the end of the pension insurance, or of an activity that never had one.</summary>
    public static Rule PensionInsuranceRule { get; } = new("policy.endsWithPensionInsurance", SectionReference.Of(193, 1));

    /// <summary>§ 199(1): the end of the compulsory policy that a leisure-time policy is attached to.</summary>
    public static Rule MainPolicyRule { get; } = new("policy.endsWithMain", SectionReference.Of(199, 1), Rounding.None, Readings.AttachedEndsWithMain);

    /// <summary>§ 200(1): the end of the entrepreneur's policy that a leisure-time policy is attached to.</summary>
    public static Rule EntrepreneursMainPolicyRule { get; } = new("policy.endsWithEntrepreneursMain", SectionReference.Of(200, 1), Rounding.None, Readings.AttachedEndsWithMain);

    /// <summary>What becomes of an event of a policy.</summary>
    /// <param name="policy">The policy; only its kind and <see cref="Policy.ContinuedBeyondAgeLimit"/> are looked at.</param>
    /// <param name="policyEvent">The event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none that an event can have, or a day of the event is before it.</exception>
    /// <exception cref="ArgumentException">A notice by the terms names no last day, or an event has a day that only another one has.</exception>
    public static PolicyEventDecision Decide(Policy policy, PolicyEvent policyEvent)
    {
        Guard.NotNull(policy, nameof(policy));
        PolicyCheck.Event(Guard.NotNull(policyEvent, nameof(policyEvent)), "policyEvent");
        return OfChecked(policy, policyEvent);
    }

    internal static PolicyEventDecision OfChecked(Policy policy, PolicyEvent policyEvent)
    {
        var rule = RuleOf(policyEvent.Reason, policy.Kind);
        if (!Concerns(policyEvent.Reason, policy.Kind))
        {
            return new(policyEvent, PolicyEventOutcome.NotForThisKind, LastDay: null, rule.Section!);
        }

        if (policy.ContinuedBeyondAgeLimit && policyEvent.Reason == PolicyEndReason.PensionInsuranceEnded)
        {
            return new(policyEvent, PolicyEventOutcome.Continued, LastDay: null, SectionReference.Of(189));
        }

        var lastDay = LastDay(policyEvent, rule);
        return policyEvent.PaidOn <= lastDay.Value.Day
            ? new(policyEvent, PolicyEventOutcome.PaidInTime, LastDay: null, rule.Section!)
            : new(policyEvent, PolicyEventOutcome.Ends, lastDay, rule.Section!);
    }

    private static bool Concerns(PolicyEndReason reason, PolicyKind kind) => reason switch
    {
        PolicyEndReason.WorkEnded => kind is PolicyKind.Compulsory or PolicyKind.WorkAbroad,
        PolicyEndReason.NoticeByPolicyholder => kind != PolicyKind.Compulsory,
        PolicyEndReason.NoticeByTerms => PolicyKinds.IsAttached(kind),
        PolicyEndReason.UnpaidPremium or PolicyEndReason.FalseInformation => kind is PolicyKind.Entrepreneur or PolicyKind.WorkAbroad,
        PolicyEndReason.PensionInsuranceEnded or PolicyEndReason.ActivityEnded => kind == PolicyKind.Entrepreneur,
        _ => true,
    };

    private static Rule RuleOf(PolicyEndReason reason, PolicyKind kind) => (reason, kind) switch
    {
        (PolicyEndReason.PolicyholdersBankruptcy or PolicyEndReason.ObstacleCertificate, _) => InsolvencyRule,
        (PolicyEndReason.InsurersInsolvency, _) => InsurersInsolvencyRule,
        (PolicyEndReason.WorkEnded, _) => WorkEndedRule,
        (PolicyEndReason.NoticeByPolicyholder, PolicyKind.WorkAbroad) => EmployersNoticeRule,
        (PolicyEndReason.NoticeByPolicyholder, PolicyKind.LeisureTime) => LeisureTimeNoticeRule,
        (PolicyEndReason.NoticeByPolicyholder, PolicyKind.EntrepreneurLeisureTime) => EntrepreneursLeisureTimeNoticeRule,
        (PolicyEndReason.NoticeByPolicyholder, _) => EntrepreneursNoticeRule,
        (PolicyEndReason.NoticeByTerms, PolicyKind.EntrepreneurLeisureTime) => EntrepreneursLeisureTimeTermsRule,
        (PolicyEndReason.NoticeByTerms, _) => LeisureTimeTermsRule,
        (PolicyEndReason.PensionInsuranceEnded or PolicyEndReason.ActivityEnded, _) => PensionInsuranceRule,
        _ => InsurersNoticeRule,
    };

    private static Figure<CalendarDay> LastDay(PolicyEvent policyEvent, Rule rule)
    {
        var on = new Figure<CalendarDay>(new(policyEvent.On), PolicyFacts.EventRule);
        if (policyEvent.Reason is not (PolicyEndReason.NoticeByPolicyholder or PolicyEndReason.NoticeByTerms))
        {
            return new(new(LastDay(policyEvent.Reason, policyEvent.On)), rule, on);
        }

        var named = policyEvent.Ends is { } ends ? new Figure<CalendarDay>(new(ends), PolicyFacts.NoticeEndsRule) : on;
        return new(named.Value, rule, named, on);
    }

    private static LocalDate LastDay(PolicyEndReason reason, LocalDate on) => reason switch
    {
        PolicyEndReason.PolicyholdersBankruptcy or PolicyEndReason.ObstacleCertificate => on.PlusDays(-1),
        PolicyEndReason.InsurersInsolvency => PolicyLimits.InsurersBankruptcy.LastDay(on),
        PolicyEndReason.UnpaidPremium or PolicyEndReason.FalseInformation => PolicyLimits.TerminatedPolicy.LastDay(on),
        _ => on,
    };
}
