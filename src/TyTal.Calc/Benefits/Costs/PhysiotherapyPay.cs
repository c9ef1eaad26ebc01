using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Pay for the time of physiotherapy (palkan korvaaminen fysikaalisen hoidon ajalta; § 49).</summary>
public static class PhysiotherapyPay
{
    /// <summary>The most days of a calendar year that are compensated.</summary>
    public const int MostDaysOfYear = 30;

    /// <summary>§ 49: the pay that the employer did not pay.</summary>
    public static Rule ToPersonRule { get; } = new("physiotherapyPay.toPerson", SectionReference.Of(49), Rounding.None, Readings.DaysWithLostPay);

    /// <summary>§ 49: what the employer paid.</summary>
    public static Rule ToEmployerRule { get; } = new("physiotherapyPay.toEmployer", SectionReference.Of(49), Rounding.None, Readings.DaysWithLostPay);

    /// <summary>The compensation of the days of one claim event: the first thirty of each calendar year that have no compensation for loss of earnings.</summary>
    /// <param name="days">The days on which pay was lost, in order, each once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names the day.</exception>
    public static LostPay Of(ValueList<LostPayDay> days)
    {
        Guard.NoNulls(days, nameof(days));
        var used = 0;
        var year = 0;
        return LostPayDays.Decide(days, Reason, ToPersonRule, ToEmployerRule);

        CostReason Reason(LostPayDay day)
        {
            (used, year) = (day.On.Year == year ? used : 0, day.On.Year);
            return day.LossOfEarningsCompensated
                ? CostReason.LossOfEarningsCompensated
                : (used += LostPayDays.Uses(day)) <= MostDaysOfYear ? CostReason.ConditionsMet : CostReason.DaysUsedUp;
        }
    }
}
