using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What became of a demand.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Item">The item of § 145(1) in which it stands.</param>
/// <param name="HasRight">Whether there is a right at all: §§ 187(4) and 276 take it away.</param>
/// <param name="Section">The item of § 145(1), or the section that takes the right away.</param>
/// <param name="Paid">What the claimant receives.</param>
public sealed record PaidDemand(Demand Demand, int Item, bool HasRight, SectionReference Section, Figure<Money<Once>> Paid) : ValueRecord
{
    /// <summary>What of the demand is not paid from this payment.</summary>
    public Money<Once> Unpaid => Demand.Amount - Paid.Value;
}

/// <summary>Days of a retroactive payment with the same claimants.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amount">What is granted for the days.</param>
/// <param name="ToInjuredPerson">What of it is left for the injured person.</param>
public sealed record PaidTime(LocalDate From, LocalDate To, Figure<Money<Once>> Amount, Figure<Money<Once>> ToInjuredPerson) : ValueRecord;

/// <summary>A retroactive payment divided among its receivers. The parts add up to the payment.</summary>
/// <param name="Times">The days, in order.</param>
/// <param name="Receivers">The demands in the order in which they were stated.</param>
/// <param name="ToInjuredPerson">What is left for the injured person.</param>
public sealed record DividedPayment(ValueList<PaidTime> Times, ValueList<PaidDemand> Receivers, Figure<Money<Once>> ToInjuredPerson) : ValueRecord
{
    /// <summary>The whole payment.</summary>
    public Money<Once> Amount => new(Times.Sum(time => time.Amount.Value.Cents));

    /// <summary>The amounts, with their reasons.</summary>
    public ValueList<Figure> Figures() => Receivers.Select(receiver => receiver.Paid).Append(ToInjuredPerson).ToValueList<Figure>();

    /// <summary>The readings that apply to every division.</summary>
    internal static ValueList<Reading> Readings { get; } = ValueList.Create(Law.Readings.OrderByDayOfPayment, Law.Readings.SameTimeByDays, Law.Readings.RankInProportion);
}
