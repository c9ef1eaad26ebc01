using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Transport of the deceased (vainajan kuljetuskustannukset; § 109(3)) from the place of death to the municipality of residence or the home municipality.</summary>
public static class TransportOfDeceased
{
    /// <summary>§ 109(3): the costs, at most what is necessary and reasonable.</summary>
    public static Rule Rule { get; } = new("transportOfDeceased", SectionReference.Of(109, 3));

    /// <summary>What is compensated of the transport.</summary>
    /// <param name="cost">What it cost.</param>
    /// <param name="reasonable">What of it is necessary and reasonable, judged: for transport to the municipality of residence or the home municipality.</param>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative.</exception>
    public static CostDecision Decide(Money<Once> cost, Money<Once> reasonable) => CostDecision.Pay(
        CostReason.ConditionsMet, CostFigure.AtMost(CostFigure.Cost(cost), CostFigure.Reasonable(reasonable, nameof(reasonable)), Rule));
}
