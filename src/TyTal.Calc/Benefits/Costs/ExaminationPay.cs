using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Pay for the time of an examination that clarifies the injury, and of the incapacity that it causes (palkan korvaaminen tutkimusajalta; § 48).</summary>
public static class ExaminationPay
{
    /// <summary>The most days that are compensated.</summary>
    public const int MostDays = 7;

    /// <summary>§ 48(1): the pay that the employer did not pay.</summary>
    public static Rule ToPersonRule { get; } = new("examinationPay.toPerson", SectionReference.Of(48, 1), Rounding.None, Readings.DaysWithLostPay);

    /// <summary>§ 48(1): what the employer paid.</summary>
    public static Rule ToEmployerRule { get; } = new("examinationPay.toEmployer", SectionReference.Of(48, 1), Rounding.None, Readings.DaysWithLostPay);

    /// <summary>§ 48(2): taken off a compensation for loss of earnings of the same time.</summary>
    public static Rule DeductedRule { get; } = new("examinationPay.deducted", SectionReference.Of(48, 2));

    /// <summary>The compensation of the days of one claim event: the first seven on which pay was lost.</summary>
    /// <param name="days">The days on which pay was lost, in order, each once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names the day.</exception>
    public static LostPay Of(ValueList<LostPayDay> days)
    {
        Guard.NoNulls(days, nameof(days));
        var used = 0;
        return LostPayDays.Decide(days, day => (used += LostPayDays.Uses(day)) <= MostDays ? CostReason.ConditionsMet : CostReason.DaysUsedUp, ToPersonRule, ToEmployerRule);
    }

    /// <summary>What is left of a compensation for loss of earnings when the injury proves compensable later (§ 48(2)).</summary>
    /// <param name="lossOfEarnings">The compensation for loss of earnings of a day.</param>
    /// <param name="paid">What was paid for the day by § 48(1), to the person and the employer together.</param>
    public static Money<PerDay> Deduct(Money<PerDay> lossOfEarnings, Money<PerDay> paid) =>
        MoneyGuard.NotNegative(paid) < MoneyGuard.NotNegative(lossOfEarnings) ? lossOfEarnings - paid : default;

    /// <summary>What is left of a compensation for loss of earnings, with its reasons.</summary>
    /// <param name="lossOfEarnings">The compensation for loss of earnings of a day.</param>
    /// <param name="paid">What was paid for the day by § 48(1), to the person and the employer together.</param>
    public static Figure<Money<PerDay>> Deduct(Figure<Money<PerDay>> lossOfEarnings, Figure<Money<PerDay>> paid) =>
        new(Deduct(lossOfEarnings.Value, paid.Value), DeductedRule, lossOfEarnings, paid);
}
