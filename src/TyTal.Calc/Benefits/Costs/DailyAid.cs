using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>An aid for ordinary daily activities (päivittäisissä toiminnoissa tarvittava apuväline; § 94) that is no aid of medical rehabilitation.</summary>
public static class DailyAid
{
    /// <summary>§ 94: the costs, at most what is reasonable.</summary>
    public static Rule Rule { get; } = new("dailyAid", SectionReference.Of(94));

    /// <summary>What is compensated of the costs of obtaining an aid of the usual level.</summary>
    /// <param name="cost">The necessary costs.</param>
    /// <param name="reasonable">What of them is reasonable, judged: at most the cost of an aid of the usual level.</param>
    /// <param name="severelyInjured">Whether the person is severely injured, judged.</param>
    /// <param name="necessary">Whether the person necessarily needs it for ordinary daily activities, judged.</param>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative.</exception>
    public static CostDecision Decide(Money<Once> cost, Money<Once> reasonable, bool severelyInjured, bool necessary)
    {
        var given = CostFigure.Cost(cost);
        var limit = CostFigure.Reasonable(reasonable, nameof(reasonable));
        return (severelyInjured, necessary) switch
        {
            (false, _) => CostDecision.Refuse(CostReason.NotSeverelyInjured, SectionReference.Of(94)),
            (_, false) => CostDecision.Refuse(CostReason.NotNecessary, SectionReference.Of(94)),
            _ => CostDecision.Pay(CostReason.ConditionsMet, CostFigure.AtMost(given, limit, Rule)),
        };
    }
}
