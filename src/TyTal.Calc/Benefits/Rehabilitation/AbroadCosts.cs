using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The costs of vocational rehabilitation abroad (ammatillinen kuntoutus ulkomailla; § 90).</summary>
public static class AbroadCosts
{
    /// <summary>§ 90(3): at most as in Finland, less what was got abroad.</summary>
    public static Rule Rule { get; } = new("abroad.costs", SectionReference.Of(90, 3));

    /// <summary>§ 90(2): nothing in a third state without a special reason.</summary>
    public static Rule NothingRule { get; } = new("abroad.nothing", SectionReference.Of(90, 2), Rounding.None, Readings.ThirdStateDoesNotCount);

    private static readonly Rule InFinlandRule = Rule.Given("given.costInFinland");
    private static readonly Rule PaidAbroadRule = Rule.Given("given.paidAbroad");

    /// <summary>What is compensated: the costs, at most what they would have been compensated with in Finland, less what was got abroad; at least 0.</summary>
    /// <param name="costs">The costs; 0 or more.</param>
    /// <param name="inFinland">What would have been compensated in Finland; 0 or more.</param>
    /// <param name="paidAbroad">What was got abroad for the same costs; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static Money<Once> Of(Money<Once> costs, Money<Once> inFinland, Money<Once> paidAbroad)
    {
        var most = MoneyGuard.NotNegative(costs) < MoneyGuard.NotNegative(inFinland) ? costs : inFinland;
        return MoneyGuard.NotNegative(paidAbroad) < most ? most - paidAbroad : default;
    }

    /// <summary>What is compensated of a measure abroad, with its reasons.</summary>
    /// <param name="costs">The costs of the measure.</param>
    /// <param name="abroad">Where, and what would be or was got for it.</param>
    /// <returns>0 in a third state without a special reason (§ 90(2)).</returns>
    public static Figure<Money<Once>> Of(Figure<Money<Once>> costs, AbroadFacts abroad)
    {
        Guard.NotNull(costs, nameof(costs));
        return Guard.NotNull(abroad, nameof(abroad)) is { State: RehabilitationState.Third, SpecialReason: false }
            ? new(default(Money<Once>), NothingRule, costs)
            : new(
                Of(costs.Value, abroad.CostInFinland, abroad.PaidAbroad),
                Rule,
                costs,
                new Figure<Money<Once>>(abroad.CostInFinland, InFinlandRule),
                new Figure<Money<Once>>(abroad.PaidAbroad, PaidAbroadRule));
    }
}
