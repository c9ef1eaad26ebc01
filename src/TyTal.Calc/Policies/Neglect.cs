using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Policies;

/// <summary>The facts of an employer's neglect of the obligation to insure (vakuuttamisvelvollisuuden laiminlyönti; §§ 181–184).</summary>
public sealed record Neglect : ValueRecord
{
    /// <summary>The first day without the insurance that was due; from 1.1.2016.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last such day; null while the neglect goes on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day of the State Treasury's decision: its year is the current one of § 181 (READING neglectYears).</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>The premium that is held reasonable for the neglected time of each calendar year: one for every year that counts; earlier ones may be there.</summary>
    public ValueList<NeglectYear> Premiums { get; init; }

    /// <summary>The neglect fee as a multiple of the premium-like charge, as judged by § 182(2): 0 to 3 with at most four decimals.</summary>
    public decimal FeeMultiple { get; init; }

    /// <summary>The employer is a natural person (§ 182(3)).</summary>
    public bool NaturalPerson { get; init; }

    /// <summary>The neglect is judged to be intentional (§ 182(3)).</summary>
    public bool Intentional { get; init; }

    /// <summary>A neglect fee is judged to be unreasonable (§ 182(3)).</summary>
    public bool Unreasonable { get; init; }

    /// <summary>The same act is, for this employer, a pending criminal matter or has been finally decided by a court (§ 182(4)).</summary>
    public bool CriminalMatter { get; init; }

    /// <summary>The claim events in the employer's work, in any order (§ 184).</summary>
    public ValueList<UninsuredEvent> Events { get; init; }
}

/// <summary>The reasonable premium of a calendar year of neglect.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Premium">The premium for the neglected time of the year.</param>
public sealed record NeglectYear(int Year, Money<Once> Premium) : ValueRecord;

/// <summary>A claim event in the work of an employer that neglected to insure.</summary>
/// <param name="ClaimDate">The claim date.</param>
/// <param name="Paid">The compensation and the payments of full costs (§ 40) that were paid for it.</param>
public sealed record UninsuredEvent(LocalDate ClaimDate, Money<Once> Paid) : ValueRecord;

/// <summary>A plain multiple, e.g. of the premium-like charge.</summary>
/// <param name="Amount">How many times.</param>
public readonly record struct Multiple(decimal Amount) : IQuantity
{
    /// <inheritdoc/>
    public Unit Unit => Unit.Factor;

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => QuantityText.Of(this);
}
