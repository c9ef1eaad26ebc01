using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>Who is liable to the injured person under another act, as far as it limits the recourse (§ 270).</summary>
public enum LiableParty
{
    /// <summary>A company or another legal person.</summary>
    Other,

    /// <summary>The employer whose insurance compensates the event, or the State as the employer.</summary>
    InsuringEmployer,

    /// <summary>A natural person.</summary>
    NaturalPerson,
}

/// <summary>Whether there is a right of recourse (§ 270).</summary>
public enum RecourseOutcome
{
    /// <summary>There is.</summary>
    Exists,

    /// <summary>None against the insuring employer without intent or gross negligence (§ 270(2)).</summary>
    InsuringEmployer,

    /// <summary>None against a natural person without intent or gross negligence (§ 270(3)).</summary>
    NaturalPerson,
}

/// <summary>The insurer's right to get back what it paid from the one who is liable (takautumisoikeus; § 270).</summary>
/// <param name="Outcome">Whether it exists.</param>
/// <param name="Amount">How much; 0 when it does not.</param>
/// <param name="Section">The section.</param>
public sealed record Recourse(RecourseOutcome Outcome, Figure<Money<Once>> Amount, SectionReference Section) : ValueRecord
{
    /// <summary>§ 270(1): what was paid, at most what the liable one owes the injured person.</summary>
    public static Rule AmountRule { get; } = new("recourse.amount", SectionReference.Of(270, 1));

    /// <summary>§ 270(2), (3): no right.</summary>
    public static Rule NoneRule { get; } = new("recourse.none", SectionReference.Of(270));

    private static readonly Rule PaidRule = Rule.Given("given.paidCompensation");
    private static readonly Rule LiabilityRule = Rule.Given("given.liabilityOfOther");

    /// <summary>The right of recourse.</summary>
    /// <param name="paid">What the insurer paid; 0 or more.</param>
    /// <param name="liability">What the liable one would owe the injured person for the same; 0 or more.</param>
    /// <param name="party">Who is liable.</param>
    /// <param name="intentOrGrossNegligence">Whether the damage was caused intentionally or by gross negligence.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the party is not one of the named ones.</exception>
    public static Recourse Of(Money<Once> paid, Money<Once> liability, LiableParty party, bool intentOrGrossNegligence = false)
    {
        var compensation = new Figure<Money<Once>>(MoneyGuard.NotNegative(paid), PaidRule);
        var owed = new Figure<Money<Once>>(MoneyGuard.NotNegative(liability), LiabilityRule);
        return (Guard.Defined(party), intentOrGrossNegligence) switch
        {
            (LiableParty.InsuringEmployer, false) => new(RecourseOutcome.InsuringEmployer, new(default, NoneRule), SectionReference.Of(270, 2)),
            (LiableParty.NaturalPerson, false) => new(RecourseOutcome.NaturalPerson, new(default, NoneRule), SectionReference.Of(270, 3)),
            _ => new(RecourseOutcome.Exists, new(paid < liability ? paid : liability, AmountRule, compensation, owed), SectionReference.Of(270, 1)),
        };
    }
}
