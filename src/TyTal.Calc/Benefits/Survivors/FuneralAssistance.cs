using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>Funeral assistance (hautausapu; § 109): the amount of the year in which the costs arose.</summary>
public static class FuneralAssistance
{
    /// <summary>§ 109(2): the estate paid the funeral.</summary>
    public static Rule ToEstateRule { get; } = new("funeralAssistance.toEstate", SectionReference.Of(109, 2), Rounding.None, Readings.FuneralYearOfCosts);

    /// <summary>§ 109(2): others paid the funeral: their costs, at most what the estate would get.</summary>
    public static Rule ToOthersRule { get; } = new("funeralAssistance.toOthers", SectionReference.Of(109, 2), Rounding.None, Readings.FuneralYearOfCosts);

    /// <summary>What those get who saw to the funeral when the estate did not pay it: the costs, at most the amount of the year (§ 109(2)).</summary>
    /// <param name="costs">The costs of the funeral.</param>
    /// <param name="amount">The funeral assistance of the year in which they arose.</param>
    public static Money<Once> ToOthers(Money<Once> costs, Money<Once> amount) => MoneyGuard.NotNegative(costs) < amount ? costs : amount;

    /// <summary>What the estate gets when the funeral was paid from its means: the amount of the year, whatever the costs (§ 109(2)).</summary>
    /// <param name="amount">The funeral assistance of the year in which the costs arose.</param>
    public static Figure<Money<Once>> ToEstate(Figure<Money<Once>> amount)
    {
        Guard.NotNull(amount, nameof(amount));
        return new(amount.Value, ToEstateRule, amount);
    }

    /// <summary>What those get who saw to the funeral when the estate did not pay it, with its reasons.</summary>
    /// <param name="costs">The costs of the funeral.</param>
    /// <param name="amount">The funeral assistance of the year in which they arose.</param>
    public static Figure<Money<Once>> ToOthers(Figure<Money<Once>> costs, Figure<Money<Once>> amount) =>
        new(ToOthers(costs.Value, amount.Value), ToOthersRule, costs, amount);
}
