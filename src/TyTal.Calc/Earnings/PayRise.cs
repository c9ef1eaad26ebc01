using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>A pay rise inside the look-back window (palkankorotus; decree 1466/2015, § 2): what was earned before it counts as if it had been paid from the window's start.</summary>
/// <param name="EarningsBefore">What the window holds from before the rise, as it was paid: from the window's first day to the last at the old pay.</param>
/// <param name="Percent">The rise in percent of the old pay, with at most two decimals; 0 where <see cref="Amount"/> is stated.</param>
public sealed record PayRise(Money<Once> EarningsBefore, Percentage Percent) : ValueRecord
{
    /// <summary>In place of a percentage, what the rise would have added to <see cref="EarningsBefore"/>, in euros: e.g. (new pay − old pay) × the pay days before it. Null otherwise.</summary>
    public Money<Once>? Amount { get; init; }

    /// <summary>Decree § 2: the earnings with a rise in euros from the start.</summary>
    public static Rule AmountRule { get; } = new("annualEarnings.payRiseInEuros", Act.AnnualEarningsDecree.Section(2));

    /// <summary>Decree § 2: the earnings with one rise from the start.</summary>
    public static Rule Rule { get; } = new("annualEarnings.payRise", Act.AnnualEarningsDecree.Section(2));

    /// <summary>Decree § 2: the earnings with a further rise from the start; it lifts what the rises before it gave, too.</summary>
    public static Rule FurtherRule { get; } = new("annualEarnings.furtherPayRise", Act.AnnualEarningsDecree.Section(2));

    /// <summary>A rise that is known in euros.</summary>
    /// <param name="earningsBefore">What the window holds from before the rise, as it was paid.</param>
    /// <param name="amount">What the rise would have added to it; 0 or more.</param>
    public static PayRise OfAmount(Money<Once> earningsBefore, Money<Once> amount) => new(earningsBefore, default(Percentage)) { Amount = amount };

    /// <summary>The exact earnings of the window with one more rise counted from its start.</summary>
    /// <param name="paid">The earnings of the window as they were paid.</param>
    /// <param name="soFar">The earnings with the rises before this one; those paid, when it is the first.</param>
    /// <param name="rise">The rise.</param>
    public static Unrounded<Once> Lift(Money<Once> paid, Unrounded<Once> soFar, PayRise rise)
    {
        if (Guard.NotNull(rise, nameof(rise)).Amount is { } amount)
        {
            return new(soFar.Amount + amount.Amount);
        }

        var before = rise.EarningsBefore.Amount + (soFar.Amount - paid.Amount);
        return new(soFar.Amount + (before * rise.Percent.Amount / 100m));
    }

    /// <summary>The exact earnings with one more rise, with their reasons.</summary>
    internal static Figure<Unrounded<Once>> Lift(Figure<Money<Once>> paid, Figure<Unrounded<Once>>? soFar, PayRise rise)
    {
        if (rise.Amount is { } amount)
        {
            var value = Lift(paid.Value, soFar?.Value ?? new(paid.Amount), rise);
            return new(value, AmountRule, (Figure?)soFar ?? paid, new Figure<Money<Once>>(amount, GivenEarnings.PayRiseAmount));
        }

        var before = new Figure<Money<Once>>(rise.EarningsBefore, GivenEarnings.BeforePayRise);
        var percent = new Figure<Percentage>(rise.Percent, GivenEarnings.PayRisePercent);
        return soFar is null
            ? new(Lift(paid.Value, new(paid.Amount), rise), Rule, paid, before, percent)
            : new(Lift(paid.Value, soFar.Value, rise), FurtherRule, soFar, before, percent, paid);
    }
}
