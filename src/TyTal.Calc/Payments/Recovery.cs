using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What is taken off one instalment.</summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Taken">What is taken off.</param>
/// <param name="LeftToRecover">What is still to recover afterwards.</param>
public sealed record TakenOff(FutureInstalment Instalment, Figure<Money<Once>> Taken, Money<Once> LeftToRecover) : ValueRecord;

/// <summary>The recovery of a compensation that was paid without ground (takaisinperintä; § 247).</summary>
/// <remarks>Whether it is waived as reasonable or slight (§ 247(2)) is a judgement.</remarks>
public static class Recovery
{
    private static readonly LocalDate LatestDay = new(2180, 12, 31);
    private static readonly LocalDate FirstDayOfAccounts = new(2017, 1, 1);
    private static readonly Rule ToRecoverRule = Rule.Given("given.toRecover");

    /// <summary>The last day for the decision to recover a payment: ten years from the day of payment, or the next working day (§ 247(4); act 150/1930, § 5).</summary>
    /// <param name="paidOn">The day of payment, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public static LocalDate LastDay(LocalDate paidOn) => AppealLimits.Recovery.LastDay(InRange(paidOn, nameof(paidOn)));

    /// <summary>The last day on which the expiry of a confirmed claim can be interrupted: five years from the decision, or from the last interruption before, or the next working day
    /// (§ 247(4); act 150/1930, § 5). READING <see cref="Readings.LastDayMoves"/>.</summary>
    /// <param name="decidedOn">The day of the decision that confirms it, from 1.1.2016.</param>
    /// <param name="interruptions">The days on which the expiry was interrupted, in order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the range, or an interruption came after the expiry or out of order.</exception>
    public static LocalDate Expiry(LocalDate decidedOn, ValueList<LocalDate> interruptions = default)
    {
        var from = InRange(decidedOn, nameof(decidedOn));
        for (var i = 0; i < interruptions.Count; i++)
        {
            var name = $"interruptions[{i.ToString(CultureInfo.InvariantCulture)}]";
            from = Guard.Date(InRange(interruptions[i], name), from, AppealLimits.ConfirmedRecovery.LastDay(from), name);
        }

        return AppealLimits.ConfirmedRecovery.LastDay(from);
    }

    /// <summary>The first day whose compensation the bank must give back without a decision: the day after the month of death (§ 247(5), with act 1273/2016).</summary>
    /// <param name="died">The day of death.</param>
    /// <param name="paidOn">The day of the payment to the account.</param>
    /// <returns>The day; null when the payment was made before 1.1.2017, when the subsection came into force.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the range.</exception>
    public static LocalDate? FirstDayFromBank(LocalDate died, LocalDate paidOn)
    {
        InRange(died, nameof(died));
        return InRange(paidOn, nameof(paidOn)) < FirstDayOfAccounts ? null : Days.EndOfMonth(died).PlusDays(1);
    }

    /// <summary>Takes a recovery off future instalments, in the order in which they are due, as much as § 247(3) allows.</summary>
    /// <param name="toRecover">What is to be recovered; 0 or more.</param>
    /// <param name="instalments">The instalments in order of their due dates.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a day is outside its range, or the instalments are not in order.</exception>
    public static ValueList<TakenOff> TakeOff(Money<Once> toRecover, ValueList<FutureInstalment> instalments)
    {
        var left = new Figure<Money<Once>>(MoneyGuard.NotNegative(toRecover), ToRecoverRule);
        var taken = new List<TakenOff>();
        for (var i = 0; i < instalments.Count; i++)
        {
            var name = $"instalments[{i.ToString(CultureInfo.InvariantCulture)}]";
            RecoveryOffset.Check(instalments[i], name);
            Guard.Date(instalments[i].Due, i == 0 ? Guard.FirstDay : instalments[i - 1].Due, Guard.LastDay, name + ".due");
            var most = RecoveryOffset.Most(instalments[i]);
            var off = most.Value <= left.Value ? most : new(left.Value, RecoveryOffset.TakenRule, left, most);
            left = SameRank.Left(left, ValueList.Create(off), SectionReference.Of(247, 3));
            taken.Add(new(instalments[i], off, left.Value));
        }

        return taken.ToValueList();
    }

    private static LocalDate InRange(LocalDate day, string name) => Guard.Date(day, Guard.FirstDay, LatestDay, name);
}
