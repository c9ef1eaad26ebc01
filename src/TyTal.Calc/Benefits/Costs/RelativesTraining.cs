using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>A relative's or carer's part in adaptation training (omaisen sopeutumisvalmennuksessa mukanaolo; § 97): travel (§ 98), lodging and loss of earnings.</summary>
public static class RelativesTraining
{
    private static readonly Rule TravelRule = Rule.Given("given.travelCosts");
    private static readonly Rule LodgingRule = Rule.Given("given.lodgingCosts");
    private static readonly Rule LostEarningsRule = Rule.Given("given.lostEarnings");

    /// <summary>§ 97: the necessary costs and the loss together.</summary>
    public static Rule Rule { get; } = new("relativesTraining", SectionReference.Of(97));

    /// <summary>What is compensated.</summary>
    /// <param name="travel">The necessary travel costs, as <see cref="TravelCosts"/> gives them for rehabilitation.</param>
    /// <param name="lodging">The necessary costs of lodging.</param>
    /// <param name="lostEarnings">The loss of earnings.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static CostDecision Decide(Money<Once> travel, Money<Once> lodging, Money<Once> lostEarnings) => CostDecision.Pay(
        CostReason.ConditionsMet,
        new(
            MoneyGuard.NotNegative(travel) + MoneyGuard.NotNegative(lodging) + MoneyGuard.NotNegative(lostEarnings),
            Rule,
            new Figure<Money<Once>>(travel, TravelRule),
            new Figure<Money<Once>>(lodging, LodgingRule),
            new Figure<Money<Once>>(lostEarnings, LostEarningsRule)));
}
