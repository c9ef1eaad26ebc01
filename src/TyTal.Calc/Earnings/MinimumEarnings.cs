using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The minimum annual earnings (vähimmäisvuosityöansio; § 79).</summary>
public static class MinimumEarnings
{
    /// <summary>§ 79: annual earnings below the minimum are lifted to it.</summary>
    public static Rule LiftedRule { get; } = new("annualEarnings.liftedToMinimum", SectionReference.Of(79));

    /// <summary>The annual earnings, lifted to the minimum of the claim date's year when they are below it.</summary>
    /// <param name="annualEarnings">The annual earnings of §§ 71–78.</param>
    /// <param name="minimum">The minimum annual earnings of the claim date's year.</param>
    /// <remarks>Not for a person who got an old-age or a disability pension at the claim event (unless § 74 applies), nor in voluntary insurance (§§ 197–200, 204(2)), nor under §§ 91(2) and 278(2).</remarks>
    public static Money<PerYear> AtLeast(Money<PerYear> annualEarnings, Money<PerYear> minimum) => annualEarnings < minimum ? minimum : annualEarnings;

    /// <summary>The annual earnings, lifted where they are below the minimum, with their reasons.</summary>
    /// <param name="annualEarnings">The annual earnings of §§ 71–78.</param>
    /// <param name="minimum">The minimum annual earnings of the claim date's year.</param>
    public static Figure<Money<PerYear>> AtLeast(Figure<Money<PerYear>> annualEarnings, Figure<Money<PerYear>> minimum) =>
        annualEarnings.Value < minimum.Value
            ? new(AtLeast(annualEarnings.Value, minimum.Value), LiftedRule, annualEarnings, minimum)
            : annualEarnings;
}
