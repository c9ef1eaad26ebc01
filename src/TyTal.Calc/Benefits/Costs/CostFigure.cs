using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>The amounts that a caller states for a cost, as figures; and the smaller of two.</summary>
internal static class CostFigure
{
    private static readonly Rule CostRule = Rule.Given("given.cost");
    private static readonly Rule ClientFeeRule = Rule.Given("given.clientFee");
    private static readonly Rule ReasonableRule = Rule.Given("given.reasonableCost");

    /// <summary>The cost that arose, without unnecessary expense.</summary>
    internal static Figure<Money<Once>> Cost(Money<Once> cost, string name = "cost") => new(MoneyGuard.NotNegative(cost, name), CostRule);

    /// <summary>The client fee of the same treatment in public care.</summary>
    internal static Figure<Money<Once>> ClientFee(Money<Once> fee) => new(MoneyGuard.NotNegative(fee, "clientFee"), ClientFeeRule);

    /// <summary>A cost that is judged necessary and reasonable.</summary>
    internal static Figure<Money<Once>> Reasonable(Money<Once> cost, string name) => new(MoneyGuard.NotNegative(cost, name), ReasonableRule);

    internal static Money<TPeriod> Smaller<TPeriod>(Money<TPeriod> one, Money<TPeriod> other)
        where TPeriod : struct, IMoneyPeriod => one < other ? one : other;

    /// <summary>The cost, at most a limit.</summary>
    internal static Figure<Money<Once>> AtMost(Figure<Money<Once>> cost, Figure<Money<Once>> limit, Rule rule) =>
        new(Smaller(cost.Value, limit.Value), rule, cost, limit);

    /// <summary>An amount that the caller must state for the decision at hand.</summary>
    internal static T Needed<T>(T? value, string name, string why)
        where T : struct => value ?? throw Guard.Invalid(name, $"{name} is missing; {why}.");
}
