using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>The life of a policy, its premiums, and neglect in English: what follows, why, the reasons of every day and amount, and readings.</summary>
public static class PolicyExplanation
{
    /// <summary>The life of a policy as plain text.</summary>
    /// <param name="timeline">The life of the policy.</param>
    public static string ToText(PolicyTimeline timeline)
    {
        var page = new Page(markdown: false);
        page.Line($"{Name(Guard.NotNull(timeline, nameof(timeline)).Policy.Kind)} from {EnglishFormat.Date(timeline.Start.Value.Day)} ({timeline.Start.Rule.Section})");
        page.Line(timeline.End is { } end ? $"Ends with {EnglishFormat.Date(end.LastDay.Value.Day)}: {Reason(end.Reason)} ({end.Section})" : "Goes on: nothing is stated that ends it");
        page.List("Insurance periods", timeline.Periods.Select(period => EnglishFormat.Dates(period.From, period.To) + (period.IsCut ? ", cut by the end" : "")));
        if (timeline is { FirstTransfer: { } transfer, LastDayOfNotice: { } notice })
        {
            page.List("Transfer", [$"at the earliest to {EnglishFormat.Date(transfer.Value.Day)}, notice by {EnglishFormat.Date(notice.Value.Day)}, later to each end of a quarter"]);
        }

        page.List("Notices of transfer", timeline.Transfers.Select(decision => $"to {EnglishFormat.Date(decision.Notice.Ends)}: {Reason(decision.Outcome)} ({decision.Section})"));
        page.List("Events", timeline.Events.Select(Line));
        if (timeline.Extension is { } extension)
        {
            page.List("Extension of the term", [$"{Reason(extension)} (§ 158(2))"]);
        }

        page.List("To be told to the insurer", timeline.Duties.Select(duty => $"by {EnglishFormat.Date(duty.LastDay)}: {Name(duty.Kind)} ({duty.Section})"));
        page.List("Work without this policy", timeline.Uninsured.Select(days => $"{EnglishFormat.Dates(days.Start, days.End)} (§ 156(1))"));
        Steps(page, timeline.Figures(), DutyReadings(timeline.Duties));
        return page.ToString();
    }

    /// <summary>An adjustment premium as plain text.</summary>
    /// <param name="adjustment">The adjustment premium.</param>
    public static string ToText(PremiumAdjustment adjustment)
    {
        var page = new Page(markdown: false);
        page.Line(Guard.NotNull(adjustment, nameof(adjustment)).Direction switch
        {
            AdjustmentDirection.Collected => $"Adjustment premium {EnglishFormat.Quantity(adjustment.Amount)} to collect, due on {EnglishFormat.Date(adjustment.Due.Value.Day)}",
            AdjustmentDirection.Returned => $"Adjustment premium {EnglishFormat.Money(-adjustment.Amount.Amount, Unit.Euros)} to return, due on {EnglishFormat.Date(adjustment.Due.Value.Day)}",
            _ => "No adjustment premium",
        });
        Steps(page, adjustment.Figures());
        return page.ToString();
    }

    /// <summary>What an employer pays for neglecting to insure as plain text.</summary>
    /// <param name="decision">What the employer pays.</param>
    public static string ToText(NeglectDecision decision)
    {
        var page = new Page(markdown: false);
        page.Line($"Neglect from {EnglishFormat.Date(Guard.NotNull(decision, nameof(decision)).Facts.From)}: in all {EnglishFormat.Money(decision.Total.Amount, Unit.Euros)}");
        page.Line($"Premium-like charge {EnglishFormat.Quantity(decision.Charge)} ({Years(decision.Years)}; § 181), decided by the {ByWhom(NeglectTask.Decide)} on the application of the {ByWhom(NeglectTask.Apply)} (§ 183)");
        page.Line($"Neglect fee: {(decision.Fee is { } fee ? EnglishFormat.Quantity(fee) : "none")}, {Reason(decision.FeeOutcome)} ({decision.FeeSection})");
        page.List("Excess of claim events, collected by the " + ByWhom(NeglectTask.CollectExcess), decision.Excesses.Select(excess => EnglishFormat.Date(excess.Event.ClaimDate)
            + (excess.Excess is { } amount ? $": {EnglishFormat.Quantity(amount)}" : ": none, not during the neglect") + " (§ 184(1))"));
        page.List("Years too far back", decision.YearsTooOld.Select(year => FormattableString.Invariant($"{year} (§ 181)")));
        page.List("Applied to charge and fee (§ 183(3)); appeals to the " + ByWhom(NeglectTask.HearAppeal), decision.Applied.Select(section => section.ToString()));
        Steps(page, decision.Figures(), decision.FeeOutcome == NeglectFeeOutcome.LeftOut ? [Readings.FeeLeftOut] : []);
        return page.ToString();
    }

    /// <summary>The name of a kind of policy.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(PolicyKind kind) => Guard.Defined(kind) switch
    {
        PolicyKind.Compulsory => "Compulsory policy",
        PolicyKind.WorkAbroad => "Policy for work abroad",
        PolicyKind.Entrepreneur => "Entrepreneur's policy",
        PolicyKind.LeisureTime => "Leisure-time policy",
        _ => "Entrepreneur's leisure-time policy",
    };

    /// <summary>The name of an authority.</summary>
    /// <param name="authority">The authority.</param>
    public static string Name(NeglectAuthority authority) => Guard.Defined(authority) switch
    {
        NeglectAuthority.WorkersCompensationCenter => "Workers' Compensation Center",
        NeglectAuthority.StateTreasury => "State Treasury",
        _ => "Employment Accidents Appeal Board",
    };

    /// <summary>The name of what must be told.</summary>
    /// <param name="duty">What must be told.</param>
    public static string Name(PolicyDutyKind duty) => Guard.Defined(duty) switch
    {
        PolicyDutyKind.InformationAtStart => "the information for the premium, after the start",
        PolicyDutyKind.YearlyInformation => "the information for the premium, of the year before",
        PolicyDutyKind.Change => "a material change",
        _ => "the information for the premium, after the term",
    };

    /// <summary>Why a policy ends.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(PolicyEndReason reason) => Guard.Defined(reason) switch
    {
        PolicyEndReason.PolicyholdersBankruptcy => "the policyholder was declared bankrupt",
        PolicyEndReason.ObstacleCertificate => "the policyholder has no means or cannot be found",
        PolicyEndReason.InsurersInsolvency => "the insurer went into liquidation or bankruptcy",
        PolicyEndReason.WorkEnded => "there is no more work to insure",
        PolicyEndReason.NoticeByPolicyholder => "the policyholder gave notice",
        PolicyEndReason.UnpaidPremium => "the insurer gave notice for an overdue premium",
        PolicyEndReason.FalseInformation => "the insurer gave notice for false information",
        PolicyEndReason.NoticeByTerms => "the insurer gave notice by the policy terms",
        PolicyEndReason.PensionInsuranceEnded => "the entrepreneur's pension insurance ended",
        PolicyEndReason.ActivityEnded => "the activity ended before a pension insurance came into force",
        PolicyEndReason.Transferred => "it was transferred to another insurer",
        PolicyEndReason.TermOver => "the fixed term is over",
        _ => "the policy that it is attached to ended",
    };

    /// <summary>What becomes of a notice of transfer.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Reason(TransferOutcome outcome) => Guard.Defined(outcome) switch
    {
        TransferOutcome.Made => "made",
        TransferOutcome.Attached => "not made, an attached policy goes with the other one",
        TransferOutcome.FixedTerm => "not made, a fixed-term policy is not transferred",
        TransferOutcome.NotQuarterEnd => "not made, the day is no end of a quarter",
        TransferOutcome.BeforeFirstPeriodEnds => "not made, the first period has not ended",
        TransferOutcome.NoticeTooLate => "not made, the notice came less than three calendar months before",
        TransferOutcome.AnotherWasFirst => "not made, another notice for the day was made first",
        _ => "not made, the policy has ended before",
    };

    /// <summary>What becomes of the extension of a fixed term.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Reason(ExtensionOutcome outcome) => Guard.Defined(outcome) switch
    {
        ExtensionOutcome.Extended => "extended as stated",
        ExtensionOutcome.ExtendedTwelveMonths => "extended by twelve months, the most",
        ExtensionOutcome.NotifiedTooLate => "not extended, notified after the term",
        _ => "not extended, there is no extension from 1 January 2025 on",
    };

    /// <summary>What becomes of the neglect fee.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Reason(NeglectFeeOutcome outcome) => Guard.Defined(outcome) switch
    {
        NeglectFeeOutcome.Imposed => "as judged",
        NeglectFeeOutcome.None => "judged to be nothing",
        NeglectFeeOutcome.LeftOut => "left out for a natural person without intent, as unreasonable",
        _ => "barred by a criminal matter about the same act",
    };

    private static IEnumerable<Reading> DutyReadings(ValueList<PolicyDuty> duties)
    {
        if (duties.Any(duty => duty.Kind is PolicyDutyKind.YearlyInformation or PolicyDutyKind.InformationAfterTerm))
        {
            yield return Readings.InformationAfterEnd;
        }

        if (duties.Any(duty => duty.Deadline.IsMoved))
        {
            yield return Readings.LastDayMoves;
        }
    }

    private static string ByWhom(NeglectTask task) => Name(NeglectAuthorities.Of(task));

    private static string Line(PolicyEventDecision decision)
    {
        var text = decision.Outcome switch
        {
            PolicyEventOutcome.Ends => $"ends the policy with {EnglishFormat.Date(decision.LastDay!.Value.Day)} unless it ends before",
            PolicyEventOutcome.NotForThisKind => "does not end a policy of this kind",
            PolicyEventOutcome.PaidInTime => "does not end it, the premium was paid in time",
            _ => "does not end it, it goes on beyond the age limit",
        };
        return $"{EnglishFormat.Date(decision.Event.On)}, {Reason(decision.Event.Reason)}: {text} ({decision.Section})";
    }

    private static string Years(ValueList<int> years) => years.Count switch
    {
        0 => "no year counts",
        1 => FormattableString.Invariant($"{years[0]}"),
        _ => FormattableString.Invariant($"{years[0]}–{years[years.Count - 1]}"),
    };

    private static void Steps(Page page, IEnumerable<Figure> figures, IEnumerable<Reading>? others = null)
    {
        var list = figures.ToList();
        page.Heading("Reasons", 2);
        page.Block(Explanation.Of(list), asMarkdown: false);
        page.List("Readings", list
            .SelectMany(figure => figure.Steps())
            .Select(step => step.Rule.Reading)
            .OfType<Reading>()
            .Concat(others ?? [])
            .Distinct()
            .Select(reading => $"{reading.Id}: {reading}"));
    }
}
