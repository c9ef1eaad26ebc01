using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>The instalments of a timeline with their due dates (§ 135), and its amounts by months for the receivers of a retroactive payment (§ 145).</summary>
public static class TimelineSchedule
{
    /// <summary>The injured person's instalments: those of an allowance's size in arrears, those of a pension's size in advance.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="decidedOn">The day of the decision: nothing is due before it; null when it came before everything.</param>
    /// <returns>The instalments in order of their due dates; what an employer receives and the employee payments are left out. Together they are the injured person's total.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the time of the Act.</exception>
    public static PaymentSchedule Of(BenefitTimeline timeline, LocalDate? decidedOn = null) => new(
        Parts(timeline, PaymentRhythm.InArrears, decidedOn)
            .Concat(Parts(timeline, PaymentRhythm.InAdvance, decidedOn))
            .OrderBy(instalment => instalment.Due)
            .ThenBy(instalment => instalment.From)
            .ToValueList());

    /// <summary>What a timeline pays gross for each calendar month, for <see cref="RetroactivePayment"/>.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ValueList<CompensatedTime> Months(BenefitTimeline timeline) => ByMonths(Guard.NotNull(timeline, nameof(timeline)), timeline.Periods, decidedOn: null)
        .Select(part => new CompensatedTime(part.Days.Start, part.Days.End, part.Amounts.Gross))
        .ToValueList();

    private static IEnumerable<Instalment> Parts(BenefitTimeline timeline, PaymentRhythm rhythm, LocalDate? decidedOn)
    {
        var periods = Guard.NotNull(timeline, nameof(timeline)).Periods.Where(period => (period.Allowance is null) == (rhythm == PaymentRhythm.InAdvance)).ToValueList();
        return ByMonths(timeline, periods, decidedOn)
            .Where(part => part.Amounts.InjuredPerson != default)
            .Select(part => new Instalment(part.Days.Start, part.Days.End, rhythm, part.Amounts.InjuredPerson, PaymentSchedule.Due(part.Days.Start, rhythm, decidedOn)));
    }

    /// <summary>The months in which some periods pay anything, each with the days from its first to its last paid one.</summary>
    private static IEnumerable<(DateInterval Days, ReceiverTotals Amounts)> ByMonths(BenefitTimeline timeline, ValueList<BenefitPeriod> periods, LocalDate? decidedOn)
    {
        if (periods.Count == 0)
        {
            yield break;
        }

        var paid = default(ReceiverTotals);
        foreach (var month in PaymentSchedule.Months(periods[0].From, periods[periods.Count - 1].To, decidedOn))
        {
            var through = ReceiverTotals.Of(timeline.Claim, ReceiverTotals.Clip(periods, month.End));
            var days = periods.Select(period => new DateInterval(period.From, period.To).Clip(month)).OfType<DateInterval>().ToList();
            if (days.Count > 0)
            {
                yield return (new(days[0].Start, days[days.Count - 1].End), through - paid);
            }

            paid = through;
        }
    }
}
