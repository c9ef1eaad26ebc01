using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>What becomes of a notice of transfer.</summary>
public enum TransferOutcome
{
    /// <summary>The policy ends by it.</summary>
    Made,

    /// <summary>A policy attached to another one is not transferred by itself (READING attachedEndsWithMain).</summary>
    Attached,

    /// <summary>A fixed-term policy is not transferred: its only period is the whole term.</summary>
    FixedTerm,

    /// <summary>The day is no last day of March, June, September or December.</summary>
    NotQuarterEnd,

    /// <summary>The first period has not ended by the day.</summary>
    BeforeFirstPeriodEnds,

    /// <summary>The notice reached the old insurer less than three calendar months before.</summary>
    NoticeTooLate,

    /// <summary>A notice to another insurer for the same day was made first (§ 162(2)).</summary>
    AnotherWasFirst,

    /// <summary>The policy has ended before.</summary>
    EndedBefore,
}

/// <summary>What becomes of a notice of transfer, and why.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="LastDayOfNotice">The last day on which it had to reach the old insurer; null where its day is no last day of a quarter.</param>
public sealed record TransferDecision(TransferNotice Notice, TransferOutcome Outcome, Figure<CalendarDay>? LastDayOfNotice) : ValueRecord
{
    /// <summary>§ 162(1): the end by transfer.</summary>
    public static Rule EndsRule { get; } = new("policy.endsByTransfer", SectionReference.Of(162, 1));

    /// <summary>The last day of the policy by this transfer; null when it is not made.</summary>
    public Figure<CalendarDay>? Ends => Outcome == TransferOutcome.Made ? new(new(Notice.Ends), EndsRule, LastDayOfNotice!) : null;

    /// <summary>The section that decides.</summary>
    public SectionReference Section => Outcome switch
    {
        TransferOutcome.AnotherWasFirst => SectionReference.Of(162, 2),
        TransferOutcome.Attached => Readings.AttachedEndsWithMain.Section,
        _ => SectionReference.Of(162, 1),
    };

    /// <summary>Judges the notices of a policy, each by its own facts and then beside the others.</summary>
    internal static ValueList<TransferDecision> All(Policy policy, LocalDate firstPeriodEnds, LocalDate? endsOtherwise)
    {
        var decisions = policy.Transfers.Select(notice => Of(policy, notice, firstPeriodEnds)).ToList();
        var made = decisions.Where(IsMade).Select(decision => decision.Notice.Ends).ToList();
        var ends = made.Append(endsOtherwise ?? Guard.LastDay).Min();
        for (var i = 0; i < decisions.Count; i++)
        {
            if (IsMade(decisions[i]))
            {
                decisions[i] = decisions[i] with { Outcome = Beside(decisions, i, ends) };
            }
        }

        return decisions.ToValueList();
    }

    private static bool IsMade(TransferDecision decision) => decision.Outcome is TransferOutcome.Made or TransferOutcome.AnotherWasFirst;

    private static TransferDecision Of(Policy policy, TransferNotice notice, LocalDate firstPeriodEnds)
    {
        if (!PolicyTransfer.IsTransferDay(notice.Ends))
        {
            return new(notice, Bar(policy) ?? TransferOutcome.NotQuarterEnd, LastDayOfNotice: null);
        }

        var lastDay = PolicyTransfer.LastDayOfNotice(new Figure<CalendarDay>(new(notice.Ends), PolicyFacts.TransferRule));
        var outcome = Bar(policy) ?? notice switch
        {
            _ when notice.Ends < firstPeriodEnds => TransferOutcome.BeforeFirstPeriodEnds,
            _ when notice.ReachedOldInsurer > lastDay.Value.Day => TransferOutcome.NoticeTooLate,
            _ => TransferOutcome.Made,
        };
        return new(notice, outcome, lastDay);
    }

    private static TransferOutcome? Bar(Policy policy) => policy switch
    {
        _ when PolicyKinds.IsAttached(policy.Kind) => TransferOutcome.Attached,
        { FixedTermEnds: not null } => TransferOutcome.FixedTerm,
        _ => null,
    };

    /// <summary>Among notices for the same day the first made is valid; of two made on a day, the one listed first.</summary>
    private static TransferOutcome Beside(List<TransferDecision> decisions, int place, LocalDate ends)
    {
        var notice = decisions[place].Notice;
        var first = decisions
            .Where(other => IsMade(other) && other.Notice.Ends == notice.Ends)
            .Aggregate((one, other) => other.Notice.MadeOn < one.Notice.MadeOn ? other : one);
        return notice.Ends > ends ? TransferOutcome.EndedBefore
            : ReferenceEquals(first.Notice, notice) ? TransferOutcome.Made
            : TransferOutcome.AnotherWasFirst;
    }
}
