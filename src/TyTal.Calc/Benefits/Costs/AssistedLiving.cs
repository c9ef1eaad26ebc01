using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Assisted living (palveluasuminen; § 93): the additional costs of a severely injured person, at most an amount per day.</summary>
public static class AssistedLiving
{
    private static readonly Rule CostPerDayRule = Rule.Given("given.costPerDay");

    /// <summary>§ 93: the costs of a day, at most the amount of the year.</summary>
    public static Rule Rule { get; } = new("assistedLiving.perDay", SectionReference.Of(93));

    /// <summary>What is paid for a day: the additional costs, at most the amount of the year.</summary>
    /// <param name="costPerDay">The additional costs of a day.</param>
    /// <param name="limit">The amount of the year.</param>
    public static Money<PerDay> PerDay(Money<PerDay> costPerDay, Money<PerDay> limit) =>
        CostFigure.Smaller(MoneyGuard.NotNegative(costPerDay), limit);

    /// <summary>What is paid for a day, with its reasons.</summary>
    /// <param name="costPerDay">The additional costs of a day.</param>
    /// <param name="limit">The amount of the year.</param>
    public static Figure<Money<PerDay>> PerDay(Figure<Money<PerDay>> costPerDay, Figure<Money<PerDay>> limit) =>
        new(PerDay(costPerDay.Value, limit.Value), Rule, costPerDay, limit);

    /// <summary>What is paid over an interval with the same costs every day.</summary>
    /// <param name="from">The first day, from 1.1.2016.</param>
    /// <param name="to">The last day.</param>
    /// <param name="costPerDay">The additional costs of a day.</param>
    /// <param name="severelyInjured">Whether the person is severely injured, judged.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day or the costs are outside their range.</exception>
    /// <exception cref="MissingFigureException">The amount of a year is not known.</exception>
    public static SupplementTimeline Timeline(LocalDate from, LocalDate to, Money<PerDay> costPerDay, bool severelyInjured, StatutoryParameters parameters)
    {
        Guard.InTimeOfAct(from);
        Guard.Date(to, from, Guard.LastDay);
        Guard.NotNull(parameters, nameof(parameters));
        var cost = new Figure<Money<PerDay>>(MoneyGuard.NotNegative(costPerDay), CostPerDayRule);
        return SupplementDays.Build(from, to, [], day => severelyInjured
            ? new(PerDay(cost, (Figure<Money<PerDay>>)parameters.Get(StatutoryFigure.AssistedLivingPerDay, day.Year)))
            : new(null, CostReason.NotSeverelyInjured, SectionReference.Of(93)));
    }
}
