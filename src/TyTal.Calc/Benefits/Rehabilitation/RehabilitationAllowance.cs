using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The rehabilitation allowance during vocational rehabilitation (kuntoutusraha; § 69).</summary>
/// <remarks>It takes the place of the daily allowance and the pension for the same days: before the first anniversary of the claim date it is the full daily allowance,
/// from it the full pension, whatever the degree of incapacity. When rehabilitation does not prevent suitable work, it is by degree (§§ 56, 57, 63, 64).
/// § 61 does not reduce it.</remarks>
public static class RehabilitationAllowance
{
    /// <summary>§ 69(2): in full, whatever the degree.</summary>
    public static Rule FullShareRule { get; } = new("rehabilitationAllowance.fullShare", SectionReference.Of(69, 2));

    /// <summary>The share while rehabilitation prevents work: 100 %, with its reason.</summary>
    public static Figure<Percentage> FullShare { get; } = new(Percentage.Hundred, FullShareRule);
}
