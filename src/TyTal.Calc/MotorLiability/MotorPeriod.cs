using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>Days with the same amount, for the same reason.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Outcome">What the days are: compensated in full, or why not.</param>
/// <param name="Rate">The amount of each calendar day (<c>Figure&lt;Money&lt;PerDay&gt;&gt;</c>) or of each calendar month (<c>Figure&lt;Money&lt;PerMonth&gt;&gt;</c>), as the caller stated it.</param>
/// <param name="Total">What it makes for these days.</param>
/// <param name="Receivers">Who gets it: the injured person, and the authorities to which the right moved (§ 10); together the total.</param>
/// <param name="Insurers">Who bears it (§ 13), together the total; empty when one insurer pays, and for the actual loss.</param>
public sealed record MotorPeriod(
    LocalDate From, LocalDate To, DayOutcome Outcome, Figure Rate, Figure<Money<Once>> Total, ValueList<ReceiversPart> Receivers, ValueList<InsurersShare> Insurers) : ValueRecord
{
    /// <summary>Whether it is compensated in full by this act; otherwise it is what the Motor Liability Insurance Act gives for the actual loss.</summary>
    public bool InFull => LostEarnings.InFull(Outcome);

    /// <summary>Every amount with its reasons.</summary>
    public ValueList<Figure> Figures => Receivers.Select(part => (Figure)part.Amount).Concat(Insurers.Select(share => share.Amount)).Prepend(Total).Prepend(Rate).ToValueList();
}

/// <summary>Days of rehabilitation that are not compensated in full, and why.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Outcome">Why not.</param>
/// <param name="Section">The section that says so.</param>
public sealed record MotorRefusal(LocalDate From, LocalDate To, DayOutcome Outcome, SectionReference Section) : ValueRecord;

/// <summary>A cost that is compensated.</summary>
/// <param name="Cost">The cost.</param>
/// <param name="Item">The item in its version of the day.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Receivers">Who gets it; together the amount.</param>
/// <param name="Insurers">Who bears it; together the amount, or empty when one insurer pays.</param>
public sealed record MotorCostLine(RehabilitationCost Cost, CostItem Item, Figure<Money<Once>> Amount, ValueList<ReceiversPart> Receivers, ValueList<InsurersShare> Insurers) : ValueRecord
{
    /// <summary>Every amount with its reasons.</summary>
    public ValueList<Figure> Figures => Receivers.Select(part => (Figure)part.Amount).Concat(Insurers.Select(share => share.Amount)).Prepend(Amount).ToValueList();
}

/// <summary>A cost that is not compensated.</summary>
/// <param name="Cost">The cost.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Section">The section that says so.</param>
public sealed record CostRefusal(RehabilitationCost Cost, CostRefusalReason Reason, SectionReference Section) : ValueRecord;

/// <summary>A claim of an authority to which the right does not move.</summary>
/// <param name="Claim">The place of the claim in the facts, e.g. "earningsClaims[0]", "costs[1].claims[0]".</param>
/// <param name="Authority">Who claims.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Section">The section that says so.</param>
public sealed record TransferRefusal(string Claim, Authority Authority, LocalDate From, LocalDate To, TransferRefusalReason Reason, SectionReference Section) : ValueRecord;

/// <summary>What someone gets, or bears, in all.</summary>
/// <param name="Name">The receiver ("InjuredPerson" or the name of an <see cref="Authority"/>) or the insurer.</param>
/// <param name="Amount">The sum.</param>
public sealed record MotorSum(string Name, Money<Once> Amount) : ValueRecord;

/// <summary>The sums of a timeline.</summary>
/// <param name="LostEarnings">Lost earnings in full (§ 8).</param>
/// <param name="Costs">Costs (§§ 6–7).</param>
/// <param name="ActualLoss">What the Motor Liability Insurance Act gives besides, for the actual loss.</param>
/// <param name="Receivers">Who gets <see cref="Total"/>; the injured person first.</param>
/// <param name="Insurers">Who bears <see cref="Total"/>; empty when one insurer pays.</param>
public sealed record MotorTotals(Money<Once> LostEarnings, Money<Once> Costs, Money<Once> ActualLoss, ValueList<MotorSum> Receivers, ValueList<MotorSum> Insurers) : ValueRecord
{
    /// <summary>What act 626/1991 gives: lost earnings in full and costs.</summary>
    public Money<Once> Total => LostEarnings + Costs;
}
