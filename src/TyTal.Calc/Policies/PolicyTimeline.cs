using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>The end of a policy.</summary>
/// <param name="LastDay">The last day.</param>
/// <param name="Reason">Why it ends.</param>
/// <param name="Section">The section by which it ends.</param>
public sealed record PolicyEnd(Figure<CalendarDay> LastDay, PolicyEndReason Reason, SectionReference Section) : ValueRecord;

/// <summary>The life of a policy: its start, its periods, the days on which it can be transferred, its end, and what must be told by when.</summary>
/// <param name="Policy">The facts.</param>
/// <param name="Start">The first day.</param>
/// <param name="Periods">The insurance periods that begin by the last day asked about; of a fixed-term policy one.</param>
/// <param name="FirstPeriodEnds">The last day of the first period, as if nothing ended the policy within it.</param>
/// <param name="End">The end; null while nothing is known to end the policy.</param>
/// <param name="Extension">What became of the extension of a fixed term; null without one.</param>
/// <param name="Transfers">What becomes of each notice of transfer, in the order of the facts.</param>
/// <param name="Events">What becomes of each event, in the order of the facts.</param>
/// <param name="Duties">What the policyholder must tell, in order, by the last day asked about; that of the start always.</param>
/// <param name="Uninsured">The days of work, by the last day asked about, without this policy; empty when work is not stated.</param>
public sealed record PolicyTimeline(
    Policy Policy,
    Figure<CalendarDay> Start,
    ValueList<PolicyPeriod> Periods,
    Figure<CalendarDay> FirstPeriodEnds,
    PolicyEnd? End,
    ExtensionOutcome? Extension,
    ValueList<TransferDecision> Transfers,
    ValueList<PolicyEventDecision> Events,
    ValueList<PolicyDuty> Duties,
    ValueList<DateInterval> Uninsured) : ValueRecord
{
    /// <summary>The earliest day with which the policy can end by transfer; null for a fixed-term or an attached policy, and for one that ends before.</summary>
    public Figure<CalendarDay>? FirstTransfer =>
        Policy.FixedTermEnds is not null || PolicyKinds.IsAttached(Policy.Kind) || End?.LastDay.Value.Day < FirstPeriodEnds.Value.Day ? null : FirstPeriodEnds;

    /// <summary>The last day on which a notice for the earliest transfer may reach the old insurer; null when there is no transfer.</summary>
    public Figure<CalendarDay>? LastDayOfNotice => FirstTransfer is { } first ? PolicyTransfer.LastDayOfNotice(first) : null;

    /// <summary>The life of a policy.</summary>
    /// <param name="policy">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">Facts contradict each other, or the policy would end before it starts.</exception>
    public static PolicyTimeline Of(Policy policy)
    {
        PolicyCheck.Check(policy);
        var start = StartOf(policy);
        PolicyCheck.CheckFrom(policy, start.Value.Day);
        var term = policy.FixedTermEnds is { } ends ? FixedTerm.Decide(new Figure<CalendarDay>(new(ends), PolicyFacts.TermRule), policy.Extension) : null;
        var first = term?.LastDay ?? PolicyPeriods.FirstPeriodEnds(start);
        var events = policy.Events.Select(policyEvent => PolicyEndings.OfChecked(policy, policyEvent)).ToValueList();
        var otherwise = Endings(policy, term, events).ToList();
        var transfers = TransferDecision.All(policy, first.Value.Day, Earliest(otherwise)?.LastDay.Value.Day);
        var end = Earliest(otherwise.Concat(transfers.Where(decision => decision.Outcome == TransferOutcome.Made).Select(Transfer)));
        var lastDay = end?.LastDay.Value.Day;
        RefuseEndBeforeStart(start.Value.Day, end);
        return new(
            policy,
            start,
            term is null ? PolicyPeriods.Of(start.Value.Day, lastDay, policy.Through) : ValueList.Create(Term(start.Value.Day, lastDay!.Value, first.Value.Day)),
            first,
            end,
            term?.Extension,
            transfers,
            events,
            PolicyDuties.Of(start.Value.Day, lastDay, term is not null, policy.Through),
            UninsuredDays(policy, start.Value.Day, lastDay));
    }

    /// <summary>Whether the policy is in force on a day, as far as the facts tell.</summary>
    /// <param name="day">The day, not after the last day asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is after the last day asked about.</exception>
    public bool IsInForce(LocalDate day) =>
        Guard.Date(day, LocalDate.MinIsoValue, Policy.Through) >= Start.Value.Day && !(day > End?.LastDay.Value.Day);

    /// <summary>Every day with its reasons.</summary>
    public IEnumerable<Figure> Figures() => new Figure?[] { Start, FirstPeriodEnds, LastDayOfNotice, LastDayOfNotice is { } notice ? PolicyTransfer.ObstacleDue(notice) : null }
        .Concat(Transfers.Select(decision => decision.LastDayOfNotice))
        .Concat(Events.Select(decision => decision.LastDay))
        .Append(End?.LastDay)
        .OfType<Figure>()
        .Distinct();

    private static Figure<CalendarDay> StartOf(Policy policy) => policy.LastDayElsewhere is { } elsewhere
        ? PolicyStart.ByTransfer(new Figure<CalendarDay>(new(elsewhere), PolicyFacts.ElsewhereRule))
        : PolicyStart.Of(
            new Figure<CalendarDay>(new(policy.ApplicationArrived!.Value), PolicyFacts.ApplicationRule),
            policy.AgreedStart is { } agreed ? new Figure<CalendarDay>(new(agreed), PolicyFacts.AgreedStartRule) : null);

    private static IEnumerable<PolicyEnd> Endings(Policy policy, TermDecision? term, ValueList<PolicyEventDecision> events)
    {
        foreach (var decision in events)
        {
            if (decision.LastDay is { } lastDay)
            {
                yield return new(lastDay, decision.Event.Reason, decision.Section);
            }
        }

        if (term is not null)
        {
            yield return new(term.LastDay, PolicyEndReason.TermOver, term.LastDay.Rule.Section!);
        }

        if (policy.Main?.To is { } mainEnds)
        {
            var rule = policy.Kind == PolicyKind.LeisureTime ? PolicyEndings.MainPolicyRule : PolicyEndings.EntrepreneursMainPolicyRule;
            var main = new Figure<CalendarDay>(new(mainEnds), PolicyFacts.MainRule);
            yield return new(new(main.Value, rule, main), PolicyEndReason.MainPolicyEnded, rule.Section!);
        }
    }

    private static PolicyEnd Transfer(TransferDecision decision) =>
        new(decision.Ends!, PolicyEndReason.Transferred, decision.Section);

    /// <summary>The end that comes first; of two on a day the one whose reason is named first.</summary>
    private static PolicyEnd? Earliest(IEnumerable<PolicyEnd> ends) => ends.OrderBy(end => end.LastDay.Value.Day).ThenBy(end => end.Reason).FirstOrDefault();

    private static PolicyPeriod Term(LocalDate start, LocalDate lastDay, LocalDate termEnds) => new(start, lastDay, lastDay < termEnds);

    private static void RefuseEndBeforeStart(LocalDate start, PolicyEnd? end)
    {
        if (end is not null && end.LastDay.Value.Day < start)
        {
            throw Guard.Invalid("events", $"the policy would end on {Guard.Iso(end.LastDay.Value.Day)} ({end.Reason}), before it starts on {Guard.Iso(start)}.");
        }
    }

    private static ValueList<DateInterval> UninsuredDays(Policy policy, LocalDate start, LocalDate? lastDay)
    {
        if (policy.WorkFrom is not { } from || from > policy.Through)
        {
            return default;
        }

        var work = new DateInterval(from, Days.Earlier(policy.WorkTo ?? policy.Through, policy.Through));
        return work.Subtract(ValueList.Create(new DateInterval(start, lastDay ?? Days.Later(policy.Through, start))));
    }
}
