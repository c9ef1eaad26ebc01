using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Days on which two timelines of a claim differ in the same way.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Before">The period of these days before the correction; null when there was no benefit.</param>
/// <param name="After">The period of these days after it; null when there is no benefit.</param>
/// <param name="Amounts">By how much more each receiver gets after it; negative where it was too much.</param>
/// <param name="Causes">The facts and figures that differ, on days of a pension with those of the pay of which employers receive (§ 139(1)); empty when only the rounding of a part of a month moved a cent, or the days of a right changed.</param>
/// <param name="RefusedBefore">Why there was no benefit before, if there was none.</param>
/// <param name="RefusedAfter">Why there is no benefit after, if there is none.</param>
public sealed record TimelineChange(
    LocalDate From,
    LocalDate To,
    BenefitPeriod? Before,
    BenefitPeriod? After,
    ReceiverTotals Amounts,
    ValueList<FigureChange> Causes,
    RefusalReason? RefusedBefore,
    RefusalReason? RefusedAfter) : ValueRecord;

/// <summary>The correction of a claim: what another timeline of the same claim pays more, or less, by days and by receiver (korvauksen oikaisu, takautuva korvaus; §§ 137, 247).</summary>
/// <remarks>Differences add up: those of A to B and of B to C give those of A to C, through every day and for every receiver.</remarks>
/// <param name="Before">The timeline before the correction.</param>
/// <param name="After">The timeline after it.</param>
/// <param name="Changes">The days that differ, in order.</param>
/// <param name="Amounts">By how much more each receiver gets in all.</param>
/// <param name="ChangedFacts">The facts of the claim that differ, by their names in case files.</param>
public sealed record TimelineDifference(
    BenefitTimeline Before, BenefitTimeline After, ValueList<TimelineChange> Changes, ReceiverTotals Amounts, ValueList<string> ChangedFacts) : ValueRecord
{
    /// <summary>Whether either timeline was computed under figures that are not in force.</summary>
    public bool IsHypothetical => Before.IsHypothetical || After.IsHypothetical;

    /// <summary>Whether nothing differs on any day.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>The difference of two timelines of the same claim.</summary>
    /// <param name="before">The timeline before the correction.</param>
    /// <param name="after">The timeline after it; of the same claim date and the same day of birth.</param>
    /// <exception cref="ArgumentException">The timelines are of two claims.</exception>
    public static TimelineDifference Of(BenefitTimeline before, BenefitTimeline after)
    {
        var (one, other) = (Guard.NotNull(before, nameof(before)).Claim, Guard.NotNull(after, nameof(after)).Claim);
        if (one.ClaimDate != other.ClaimDate)
        {
            throw Guard.Invalid(nameof(after), $"after.claimDate is {Guard.Iso(other.ClaimDate)}; allowed is {Guard.Iso(one.ClaimDate)}: the two timelines must be of the same claim.");
        }

        var changes = new List<TimelineChange>();
        var (paidBefore, paidAfter) = (default(ReceiverTotals), default(ReceiverTotals));
        foreach (var days in Stretches(before, after))
        {
            var (throughBefore, throughAfter) = (ReceiverTotals.Through(before, days.End), ReceiverTotals.Through(after, days.End));
            var amounts = throughAfter - paidAfter - (throughBefore - paidBefore);
            (paidBefore, paidAfter) = (throughBefore, throughAfter);
            if (Change(before, after, days, amounts) is { } change)
            {
                changes.Add(change);
            }
        }

        return new(before, after, changes.ToValueList(), ReceiverTotals.Of(after) - ReceiverTotals.Of(before), ClaimChanges.Of(one, other));
    }

    /// <summary>By how much more each receiver gets from the first day through a day.</summary>
    /// <param name="day">The last day that counts.</param>
    public ReceiverTotals Through(LocalDate day) => ReceiverTotals.Through(After, day) - ReceiverTotals.Through(Before, day);

    /// <summary>The days from the claim date on, cut wherever the pay of a pension's days, a period, a part with other reasons or a refusal of either timeline begins or ends.</summary>
    private static ValueList<DateInterval> Stretches(BenefitTimeline before, BenefitTimeline after)
    {
        var whole = new DateInterval(before.Claim.ClaimDate, Days.Later(before.Claim.Through, after.Claim.Through));
        return whole.Split(Starts(before).Concat(Starts(after)));
    }

    private static IEnumerable<LocalDate> Starts(BenefitTimeline timeline) => timeline.Periods
        .SelectMany(period => period.OtherReasons.Select(part => part.From).Append(period.From).Append(period.To.PlusDays(1)))
        .Concat(timeline.Refusals.SelectMany(refusal => new[] { refusal.From, refusal.To.PlusDays(1) }))
        .Concat(EmployersOfPension.Spells(timeline.Claim)
            .SelectMany(spell => new[] { spell.From, spell.To.PlusDays(1) })
            .Where(day => day >= PensionRight.FirstDay(timeline.Claim.ClaimDate)))
        .Append(timeline.Claim.Through.PlusDays(1));

    private static TimelineChange? Change(BenefitTimeline before, BenefitTimeline after, DateInterval days, ReceiverTotals amounts)
    {
        var (one, other) = (PeriodOn(before, days.Start), PeriodOn(after, days.Start));
        var (refused, refusedAfter) = (RefusalOn(before, days.Start), RefusalOn(after, days.Start));
        if (amounts == default
            && refused == refusedAfter
            && ((one is null && other is null) || (one is not null && other is not null && one.HasAmountsOf(other))))
        {
            return null;
        }

        var causes = FigureChange.Between(one, other, PaysOn(before, one, days.Start), PaysOn(after, other, days.Start));
        return new(days.Start, days.End, one, other, amounts, causes, refused, refusedAfter);
    }

    /// <summary>The period of a day, or the part of it with the reasons of the day.</summary>
    private static BenefitPeriod? PeriodOn(BenefitTimeline timeline, LocalDate day)
    {
        var period = timeline.Periods.FirstOrDefault(candidate => candidate.From <= day && day <= candidate.To);
        return period?.OtherReasons.LastOrDefault(part => part.From <= day) ?? period;
    }

    /// <summary>The pay of which employers receive on a day of a benefit of a pension's size; an allowance has its pay among its own figures.</summary>
    private static IEnumerable<Figure> PaysOn(BenefitTimeline timeline, BenefitPeriod? period, LocalDate day) => period is { Allowance: null }
        ? EmployersOfPension.Spells(timeline.Claim).Where(spell => spell.From <= day && day <= spell.To).SelectMany(EmploymentPay.FactsOf)
        : [];

    private static RefusalReason? RefusalOn(BenefitTimeline timeline, LocalDate day) =>
        timeline.Refusals.Where(refusal => refusal.From <= day && day <= refusal.To).Select(refusal => (RefusalReason?)refusal.Reason).FirstOrDefault();
}
