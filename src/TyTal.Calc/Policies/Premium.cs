using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>Premiums (vakuutusmaksu; §§ 169, 173, 175, 233): what is collected or returned after a period, by when, and how long.</summary>
/// <remarks>The premium itself follows the insurer's own grounds (§ 166) and is stated. The table of limits gives the days.</remarks>
public static class Premium
{
    /// <summary>§ 169(1): the difference.</summary>
    public static Rule AdjustmentRule { get; } = new("premium.adjustment", SectionReference.Of(169, 1));

    /// <summary>§ 169(2): a difference too small to be collected or returned.</summary>
    public static Rule SmallAdjustmentRule { get; } = new("premium.smallAdjustment", SectionReference.Of(169, 2), Rounding.None, Readings.SmallAdjustment);

    /// <summary>§ 169(2): the latest due day.</summary>
    public static Rule LatestDueRule { get; } = new("premium.latestDue", SectionReference.Of(169, 2));

    /// <summary>§ 169(2): the latest due day as agreed with an experience-rated policyholder.</summary>
    public static Rule AgreedDueRule { get; } = new("premium.agreedDue", SectionReference.Of(169, 2));

    /// <summary>§ 173: the last day to impose a premium.</summary>
    public static Rule LastDayToImposeRule { get; } = new("premium.lastDayToImpose", SectionReference.Of(173));

    /// <summary>§ 175: the last day of a claim for a premium paid without ground.</summary>
    public static Rule LastDayOfRefundRule { get; } = new("premium.lastDayOfRefund", SectionReference.Of(175), Rounding.None, Readings.LimitationRunsAnew);

    /// <summary>§ 233: the part of a premium for work safety.</summary>
    public static Rule WorkSafetyChargeRule { get; } = new("premium.workSafetyCharge", SectionReference.Of(233), Rounding.Cent, Readings.SafetyChargeOfRevised);

    /// <summary>1.75 %, the part of a compulsory premium for work safety (§ 233).</summary>
    public static Percentage WorkSafetyPercent { get; } = Percentage.Of(1.75m);

    /// <summary>The adjustment premium: revised less collected; collected when positive, returned when negative (§ 169(1)).</summary>
    /// <param name="revised">The premium of the period as revised.</param>
    /// <param name="collected">What was collected for the period.</param>
    /// <param name="smallest">The amount below which the insurer's grounds collect and return nothing (§ 169(2)).</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static Money<Once> Adjustment(Money<Once> revised, Money<Once> collected, Money<Once> smallest = default)
    {
        var difference = MoneyGuard.NotNegative(revised) - MoneyGuard.NotNegative(collected);
        return Math.Abs(difference.Cents) < MoneyGuard.NotNegative(smallest).Cents ? default : difference;
    }

    /// <summary>The adjustment premium, with its reasons.</summary>
    /// <param name="revised">The premium of the period as revised.</param>
    /// <param name="collected">What was collected for the period.</param>
    /// <param name="smallest">The amount below which nothing is collected or returned; null when the grounds name none.</param>
    public static Figure<Money<Once>> Adjustment(Figure<Money<Once>> revised, Figure<Money<Once>> collected, Figure<Money<Once>>? smallest = null)
    {
        var amount = Adjustment(revised.Value, collected.Value, smallest?.Value ?? default);
        return smallest is not null && amount == default && revised.Value != collected.Value
            ? new(amount, SmallAdjustmentRule, revised, collected, smallest)
            : new(amount, AdjustmentRule, revised, collected);
    }

    /// <summary>The latest day on which the adjustment premium falls due.</summary>
    /// <param name="periodEnds">The last day of the period, or of a policy that ended within it.</param>
    /// <param name="agreedLimit">A later day agreed with an experience-rated policyholder, at most four years after the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period's end is before 2016, or the agreed day before it or more than four years after it.</exception>
    public static LocalDate LatestDue(LocalDate periodEnds, LocalDate? agreedLimit = null)
    {
        var within = LimitedDay.Of(PolicyLimits.AdjustmentPremium, periodEnds);
        var atMost = PolicyLimits.AdjustmentPremium.Extension!.Length!.Value.After(periodEnds);
        return agreedLimit is { } agreed && Guard.Date(agreed, periodEnds, atMost, nameof(agreedLimit)) > within ? agreed : within;
    }

    /// <summary>The latest day on which the adjustment premium falls due, with its reasons.</summary>
    /// <param name="periodEnds">The last day of the period.</param>
    /// <param name="agreedLimit">A later day agreed with an experience-rated policyholder.</param>
    public static Figure<CalendarDay> LatestDue(Figure<CalendarDay> periodEnds, Figure<CalendarDay>? agreedLimit = null) => agreedLimit is null
        ? new(new(LatestDue(periodEnds.Value.Day)), LatestDueRule, periodEnds)
        : new(new(LatestDue(periodEnds.Value.Day, agreedLimit.Value.Day)), AgreedDueRule, periodEnds, agreedLimit);

    /// <summary>The last day on which a premium can be imposed: five years from the end of the calendar year in which the adjustment premium fell due (§ 173).</summary>
    /// <param name="adjustmentDue">The day on which the adjustment premium of the period fell due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static LocalDate LastDayToImpose(LocalDate adjustmentDue) => LimitedDay.Of(PolicyLimits.PremiumOrder, adjustmentDue);

    /// <summary>The last day on which a premium can be imposed, with its reasons.</summary>
    /// <param name="adjustmentDue">The day on which the adjustment premium of the period fell due.</param>
    public static Figure<CalendarDay> LastDayToImpose(Figure<CalendarDay> adjustmentDue) =>
        new(new(LastDayToImpose(adjustmentDue.Value.Day)), LastDayToImposeRule, adjustmentDue);

    /// <summary>The last day of a claim for a premium paid without ground: five years from the payment, or from an interruption in time, or the next working day (§ 175).</summary>
    /// <param name="paidOn">The day of payment, from 1.1.2016.</param>
    /// <param name="interrupted">The days on which the limitation was interrupted (act 728/2003, §§ 10–11), in any order; one that comes too late changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The payment is before 2016, or an interruption before the payment.</exception>
    public static LocalDate LastDayOfRefund(LocalDate paidOn, ValueList<LocalDate> interrupted = default) => PolicyLimits.PremiumRefund.LastDay(LimitationFrom(paidOn, interrupted));

    /// <summary>The last day of a claim for a premium paid without ground, with its reasons.</summary>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="interrupted">The days on which the limitation was interrupted.</param>
    public static Figure<CalendarDay> LastDayOfRefund(Figure<CalendarDay> paidOn, ValueList<LocalDate> interrupted = default)
    {
        var from = LimitationFrom(paidOn.Value.Day, interrupted);
        return LimitedDay.Of(
            PolicyLimits.PremiumRefund,
            LastDayOfRefundRule,
            from == paidOn.Value.Day ? paidOn : new Figure<CalendarDay>(new(from), PolicyFacts.InterruptedRule));
    }

    /// <summary>The part of a compulsory premium that the insurer passes on for work safety: 1.75 %, rounded to the cent (§ 233). It is in the premium, not on top of it.</summary>
    /// <param name="premium">The premium of the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The premium is negative.</exception>
    public static Money<Once> WorkSafetyCharge(Money<Once> premium) => WorkSafetyPercent.OfCent(MoneyGuard.NotNegative(premium));

    /// <summary>The part of a compulsory premium for work safety, with its reasons.</summary>
    /// <param name="premium">The premium of the period.</param>
    public static Figure<Money<Once>> WorkSafetyCharge(Figure<Money<Once>> premium) => new(WorkSafetyCharge(premium.Value), WorkSafetyChargeRule, premium);

    private static LocalDate LimitationFrom(LocalDate paidOn, ValueList<LocalDate> interrupted)
    {
        var limit = PolicyLimits.PremiumRefund;
        var from = Guard.Date(paidOn, limit.FirstStart, limit.LastStart);
        foreach (var day in interrupted.OrderBy(day => day))
        {
            from = Guard.Date(day, paidOn, limit.LastStart, nameof(interrupted)) <= limit.LastDay(from) ? day : from;
        }

        return from;
    }
}
