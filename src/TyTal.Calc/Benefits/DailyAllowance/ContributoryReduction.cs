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
    public static Rule Rule { get; } = new("contributoryReduction", SectionReference.Of(61, 2), Rounding.Cent, Readings.ReductionIsRounded);

    /// <summary>§ 61(2): what is left of the day.</summary>
    public static Rule RestRule { get; } = new("contributoryReduction.rest", SectionReference.Of(61, 2));

    /// <summary>The reduction of a day, rounded to the cent.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction, 0 to 50 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reduction is above 50 %.</exception>
    public static Money<PerDay> Of(Money<PerDay> perDay, Percentage reduction)
    {
        Guard.Range(reduction.Amount, 0m, Largest.Amount, nameof(reduction));
        return reduction.OfCent(perDay);
    }

    /// <summary>The reduction of a day, with its reasons.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction, 0 to 50 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reduction is above 50 %.</exception>
    public static Figure<Money<PerDay>> Of(Figure<Money<PerDay>> perDay, Figure<Percentage> reduction) =>
        new(Of(perDay.Value, reduction.Value), Rule, perDay, reduction);

    /// <summary>What is left of the day.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction of the day.</param>
    public static Money<PerDay> Rest(Money<PerDay> perDay, Money<PerDay> reduction) => perDay - reduction;

    /// <summary>What is left of the day, with its reasons.</summary>
    /// <param name="perDay">The allowance after § 57 and § 202.</param>
    /// <param name="reduction">The reduction of the day.</param>
    public static Figure<Money<PerDay>> Rest(Figure<Money<PerDay>> perDay, Figure<Money<PerDay>> reduction) =>
        new(Rest(perDay.Value, reduction.Value), RestRule, perDay, reduction);
}
