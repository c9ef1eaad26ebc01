using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Payments;

/// <summary>An amount that should have been paid earlier.</summary>
/// <param name="Amount">The amount; 0 or more.</param>
/// <param name="Due">The last day on which its payment was in time: for the first payment by a decision see <see cref="DelayIncrease.LastDayInTime"/>,
/// for a later instalment of the same decision its due date (§ 152(2)).</param>
public sealed record LateInstalment(Money<Once> Amount, LocalDate Due) : ValueRecord;

/// <summary>Days for which no increase is owed, because a provision of law, a stop of traffic or payments, or a like obstacle kept from paying (§ 152(3)).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ForceMajeure(LocalDate From, LocalDate To) : ValueRecord;

/// <summary>Amounts that are paid late on one day.</summary>
public sealed record DelayedPayment : ValueRecord
{
    /// <summary>The amounts; at least one.</summary>
    public required ValueList<LateInstalment> Instalments { get; init; }

    /// <summary>The day of payment; it counts as a day of delay.</summary>
    public required LocalDate PaidOn { get; init; }

    /// <summary>Days that do not count; they may overlap.</summary>
    public ValueList<ForceMajeure> Obstacles { get; init; }

    /// <summary>Where a reason on the receiver's side kept from paying: the day on which the insurer learned that it had ended; it is the first day that counts (§ 152(3)).</summary>
    public LocalDate? ReceiversObstacleEnded { get; init; }

    /// <summary>The later day from which the appeal body orders the increase to be counted (§ 152(2)).</summary>
    public LocalDate? OrderedFrom { get; init; }

    /// <summary>Whether it is a payment between insurers or pension institutions, for coordination or recourse: it bears no increase (§ 152(1)).</summary>
    public bool BetweenInsurers { get; init; }
}

/// <summary>What became of an increase for delay.</summary>
public enum DelayOutcome
{
    /// <summary>It is paid.</summary>
    Paid,

    /// <summary>No day of delay counts (§ 152(2), (3)).</summary>
    NoDelay,

    /// <summary>It is smaller than the smallest amount of the year (§ 152(4)).</summary>
    UnderSmallest,

    /// <summary>The payment is one between insurers (§ 152(1)).</summary>
    BetweenInsurers,
}
