using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>The compensation for functional limitation of a claim over time (§§ 83, 86, 87, 268): continuing amounts by year, lump sums with their days, and refusals.</summary>
/// <param name="Claim">The facts from which it was computed.</param>
/// <param name="Periods">Days with a continuing compensation, in order; a new period starts with a change of category and with each calendar year.</param>
/// <param name="LumpSums">The lump sums that are due, in order of the changes that give them; those stated as paid are not among them.</param>
/// <param name="Refusals">Days with a stated category for which nothing is paid, and why.</param>
public sealed record LimitationTimeline(
    LimitationClaim Claim, ValueList<LimitationPeriod> Periods, ValueList<LimitationLumpSum> LumpSums, ValueList<LimitationRefusal> Refusals) : ValueRecord
{
    /// <summary>What was supposed instead of the law in force; null when nothing was.</summary>
    public Hypothesis? Hypothesis { get; init; }

    /// <summary>Whether the timeline was computed under figures that are not in force.</summary>
    public bool IsHypothetical => Hypothesis is not null;

    /// <summary>The compensation of a claim.</summary>
    /// <param name="claim">The facts.</param>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">A lump sum is due and the capital coefficient is missing.</exception>
    /// <exception cref="MissingFigureException">The basic amount of a year is needed and not known.</exception>
    public static LimitationTimeline Of(LimitationClaim claim, StatutoryParameters parameters)
    {
        LimitationClaimCheck.Check(claim);
        return new LimitationTimelineBuilder(claim, Guard.NotNull(parameters, nameof(parameters))).Build();
    }

    /// <summary>Everything that is paid through <see cref="LimitationClaim.Through"/>: lump sums, months and parts of months.</summary>
    public Money<Once> Total()
    {
        var total = default(Money<Once>);
        foreach (var lumpSum in LumpSums)
        {
            total += lumpSum.Amount.Value;
        }

        foreach (var period in Periods)
        {
            total += period.Total();
        }

        return total;
    }

    /// <summary>The amounts that are paid, with their reasons: lump sums, then the monthly amounts of each period.</summary>
    public ValueList<Figure> Figures() => LumpSums.Select(lumpSum => (Figure)lumpSum.Amount).Concat(Periods.Select(period => period.Amount.PerMonth)).ToValueList();
}
