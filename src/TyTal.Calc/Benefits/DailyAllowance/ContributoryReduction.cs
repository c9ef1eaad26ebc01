using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>The reduction of the daily allowance for the injured person's own contribution to the event (§ 61).</summary>
/// <remarks>Not of a rehabilitation allowance and not of a pension. How much is a human judgement, and so an input.</remarks>
public static class ContributoryReduction
{
    /// <summary>The largest reduction: half of the allowance (§ 61(2)).</summary>
    public static Percentage Largest { get; } = Percentage.Of(50);

    /// <summary>§ 61(2): the reduction of a day.</summary>
    public static Rule Rule { get; } = new("dailyAllowance.contributoryReduction", SectionReference.Of(61, 2), Rounding.Cent, Readings.ReductionIsRounded);

    /// <summary>The allowance of a day less the reduction; the reduction is rounded to the cent.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction, 0 to 50 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reduction is above 50 %.</exception>
    public static Money<PerDay> Reduce(Money<PerDay> perDay, Percentage reduction)
    {
        Guard.Range(reduction.Amount, 0m, Largest.Amount, nameof(reduction));
        return perDay - reduction.OfCent(perDay);
    }

    /// <summary>The allowance of a day less the reduction, with its reasons.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction, 0 to 50 %.</param>
    /// <returns>The same figure when there is no reduction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reduction is above 50 %.</exception>
    public static Figure<Money<PerDay>> Reduce(Figure<Money<PerDay>> perDay, Figure<Percentage> reduction) =>
        reduction.Value == default ? perDay : new(Reduce(perDay.Value, reduction.Value), Rule, perDay, reduction);
}
