using NodaTime;

namespace TyTal.Calc.Policies;

/// <summary>Refuses facts of a policy that no policy can have.</summary>
internal static class PolicyCheck
{
    private const int LeastGroup = 2;

    /// <summary>The last day of a fact, so that every limit of time that runs from it ends within the calendar.</summary>
    private static readonly LocalDate LatestDay = new(2180, 12, 31);

    internal static LocalDate InTime(LocalDate day, string name) => Guard.Date(day, Guard.FirstDay, LatestDay, name);

    internal static void Check(Policy policy)
    {
        Guard.NotNull(policy, nameof(policy));
        Guard.Defined(policy.Kind, "kind");
        Beginning(policy);
        Attachment(policy);
        Work(policy);
        Guard.NoNulls(policy.Transfers, "transfers");
        Guard.NoNulls(policy.Events, "events");
        for (var i = 0; i < policy.Transfers.Count; i++)
        {
            Transfer(policy.Transfers[i], FormattableString.Invariant($"transfers[{i}]"));
        }

        for (var i = 0; i < policy.Events.Count; i++)
        {
            Event(policy.Events[i], FormattableString.Invariant($"events[{i}]"));
        }
    }

    /// <summary>The facts that need the first day.</summary>
    internal static void CheckFrom(Policy policy, LocalDate start)
    {
        Guard.Date(policy.Through, start, LatestDay, "through");
        if (policy.Main is { } main && (main.From > start || main.To < start))
        {
            throw Guard.Invalid("main", $"main is not in force on {Guard.Iso(start)}, the start of the policy attached to it.");
        }

        if (policy.FixedTermEnds is { } ends)
        {
            if (!FixedTerm.IsAllowed(start))
            {
                throw Guard.Invalid("fixedTermEnds", $"fixedTermEnds is {Guard.Iso(ends)}; no fixed-term policy starts from 2025-01-01 on, and this one starts on {Guard.Iso(start)}.");
            }

            Guard.Date(ends, start, FixedTerm.Latest(start), "fixedTermEnds");
        }
        else if (policy.Extension is not null)
        {
            throw Guard.Invalid("extension", "extension needs fixedTermEnds: only a fixed term is extended.");
        }
    }

    internal static void Event(PolicyEvent policyEvent, string name)
    {
        if (Guard.Defined(policyEvent.Reason, name + ".reason") >= PolicyEndReason.Transferred)
        {
            throw Guard.Invalid(name + ".reason", $"{name}.reason is {policyEvent.Reason}: that follows from other facts.");
        }

        InTime(policyEvent.On, name + ".on");
        Named(policyEvent.Ends, policyEvent, name + ".ends", policyEvent.Reason is PolicyEndReason.NoticeByPolicyholder or PolicyEndReason.NoticeByTerms);
        Named(policyEvent.PaidOn, policyEvent, name + ".paidOn", policyEvent.Reason == PolicyEndReason.UnpaidPremium);
        if (policyEvent is { Reason: PolicyEndReason.NoticeByTerms, Ends: null })
        {
            throw Guard.Invalid(name + ".ends", $"{name}.ends is missing: the policy terms give the last day of {policyEvent.Reason}.");
        }
    }

    private static void Named(LocalDate? day, PolicyEvent policyEvent, string name, bool hasSuchDay)
    {
        if (day is not { } stated)
        {
            return;
        }

        if (!hasSuchDay)
        {
            throw Guard.Invalid(name, $"{name} is {Guard.Iso(stated)}; {policyEvent.Reason} has no such day.");
        }

        Guard.Date(stated, policyEvent.On, Guard.LastDay, name);
    }

    private static void Beginning(Policy policy)
    {
        if (policy.ApplicationArrived is { } arrived)
        {
            InTime(arrived, "applicationArrived");
            if (policy.LastDayElsewhere is not null)
            {
                throw Guard.Invalid("lastDayElsewhere", "applicationArrived and lastDayElsewhere exclude each other: a policy is applied for or comes by transfer.");
            }
        }
        else
        {
            Transferred(policy);
        }

        if (policy.AgreedStart is { } agreed)
        {
            InTime(agreed, "agreedStart");
        }
    }

    private static void Transferred(Policy policy)
    {
        if (policy.LastDayElsewhere is not { } last)
        {
            throw Guard.Invalid("applicationArrived", "applicationArrived is missing: a policy needs it, or lastDayElsewhere when it came by transfer.");
        }

        Guard.Date(last, Guard.FirstDay.PlusDays(-1), LatestDay, "lastDayElsewhere");
        if (!PolicyTransfer.IsTransferDay(last))
        {
            throw Guard.OutOfRange("lastDayElsewhere", Guard.Iso(last), "the last day of March, June, September or December");
        }

        var stray = policy switch
        {
            { AgreedStart: not null } => "agreedStart",
            { FixedTermEnds: not null } => "fixedTermEnds",
            _ => null,
        };
        if (stray is not null)
        {
            throw Guard.Invalid(stray, $"{stray} does not go with lastDayElsewhere: a transferred policy is continuous and starts when the former one ends.");
        }
    }

    private static void Attachment(Policy policy)
    {
        var attached = PolicyKinds.IsAttached(policy.Kind);
        if (attached != (policy.Main is not null))
        {
            throw Guard.Invalid("main", attached ? $"main is missing: a policy of the kind {policy.Kind} is attached to another one." : $"main does not go with the kind {policy.Kind}.");
        }

        if (policy.Main is { To: { } to } main)
        {
            Guard.Interval(Guard.IsoDay(main.From, "main.from"), Guard.IsoDay(to, "main.to"), "main.to");
        }

        if (policy.GroupOf is { } persons)
        {
            Guard.Range(persons, LeastGroup, int.MaxValue, "groupOf");
            if (policy.Kind != PolicyKind.LeisureTime)
            {
                throw Guard.Invalid("groupOf", $"groupOf does not go with the kind {policy.Kind}.");
            }
        }

        if (policy.ContinuedBeyondAgeLimit && policy.Kind != PolicyKind.Entrepreneur)
        {
            throw Guard.Invalid("continuedBeyondAgeLimit", $"continuedBeyondAgeLimit does not go with the kind {policy.Kind}.");
        }
    }

    private static void Work(Policy policy)
    {
        if (policy.WorkFrom is not { } from)
        {
            if (policy.WorkTo is not null)
            {
                throw Guard.Invalid("workFrom", "workFrom is missing: workTo needs it.");
            }

            return;
        }

        InTime(from, "workFrom");
        Guard.Interval(from, Guard.IsoDay(policy.WorkTo ?? from, "workTo"), "workTo");
        if (policy.Kind != PolicyKind.Compulsory)
        {
            throw Guard.Invalid("workFrom", $"workFrom does not go with the kind {policy.Kind}: only employees must be insured.");
        }
    }

    private static void Transfer(TransferNotice notice, string name)
    {
        InTime(notice.MadeOn, name + ".madeOn");
        Guard.Date(notice.ReachedOldInsurer, notice.MadeOn, LatestDay, name + ".reachedOldInsurer");
        InTime(notice.Ends, name + ".ends");
    }
}
