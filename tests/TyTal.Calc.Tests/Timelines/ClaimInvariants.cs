using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>What must hold for the timeline of every claim; each says what is wrong, or null when nothing is. The properties ask of random claims, the soak of very many.</summary>
internal static class ClaimInvariants
{
    /// <summary>Periods stand in order between the claim date and the last day, without overlap, and are as long as they can be.</summary>
    internal static string? Order(BenefitTimeline timeline)
    {
        var before = timeline.Claim.ClaimDate;
        for (var i = 0; i < timeline.Periods.Count; i++)
        {
            var period = timeline.Periods[i];
            if (period.From <= before || period.To < period.From || period.To > timeline.Claim.Through)
            {
                return $"{period} after {DayByDay.Iso(before)}";
            }

            if (i > 0 && before.PlusDays(1) == period.From && timeline.Periods[i - 1].HasAmountsOf(period))
            {
                return $"{timeline.Periods[i - 1]} and {period} could be one";
            }

            before = period.To;
        }

        return null;
    }

    /// <summary>Each day of incapacity or rehabilitation after the claim date is paid or refused, once, and no other day is.</summary>
    internal static string? Partition(BenefitTimeline timeline)
    {
        var (claim, first) = (timeline.Claim, timeline.Claim.ClaimDate.PlusDays(1));
        var stated = DayByDay.Tally(first, claim.Through, claim.Incapacity.Select(spell => (spell.From, To: spell.To ?? claim.Through))
            .Concat(claim.Rehabilitation.Select(spell => (spell.From, spell.To)))
            .Concat(claim.AfterTraining.Select(spell => (spell.From, spell.To))));
        var answered = DayByDay.Tally(first, claim.Through, timeline.Periods.Select(period => (period.From, period.To))
            .Concat(timeline.Refusals.Where(refusal => refusal.Reason != RefusalReason.ClaimDate).Select(refusal => (refusal.From, refusal.To))));
        for (var day = 0; day < stated.Length; day++)
        {
            if (answered[day] != Math.Min(1, stated[day]))
            {
                return $"{DayByDay.Iso(first.PlusDays(day))}: {(stated[day] > 0 ? "stated" : "not stated")}, answered {answered[day]} times";
            }
        }

        return null;
    }

    /// <summary>The days up to an earlier last day are the same, with the same amounts and the same refusals.</summary>
    internal static string? CutShort(BenefitTimeline whole, BenefitTimeline cut)
    {
        var last = cut.Claim.Through;
        var (expected, got) = (Through(whole, last), Through(cut, last));
        return expected.Periods != got.Periods || expected.Refusals != got.Refusals ? $"through {DayByDay.Iso(last)}\nexpected: {expected}\ngot:      {got}" : null;
    }

    /// <summary>Computed again from the same facts everything is equal, with the same hash.</summary>
    internal static string? Same<T>(T one, T other)
        where T : notnull => !one.Equals(other) ? "two of the same facts are not equal"
        : one.GetHashCode() != other.GetHashCode() ? "two that are equal have different hashes"
        : null;

    /// <summary>No day pays less than in another timeline, and none of its days is lost.</summary>
    internal static string? NeverLess(BenefitTimeline less, BenefitTimeline more) => DayByDay.NeverLess(Paid(less), Paid(more));

    /// <summary>The claim with each degree of incapacity higher by so much, at most 100 %.</summary>
    internal static Claim MoreIncapable(Claim claim, decimal more) => claim with
    {
        Incapacity = claim.Incapacity.Select(spell => spell with { Degree = IncapacityDegree.Of(Math.Min(100m, spell.Degree.Amount + more)) }).ToValueList(),
    };

    /// <summary>Whether a higher degree can never bring less: entrepreneurs and students are paid whole or half, by other thresholds.</summary>
    internal static bool GrowsWithDegree(Claim claim) => claim.Insurance == Insurance.Compulsory && claim.Circumstance != Circumstance.Student;

    /// <summary>Nothing differs, as between a timeline and itself.</summary>
    internal static string? NoDifference(TimelineDifference difference) => difference.IsEmpty && difference.Amounts == default && difference.ChangedFacts.Count == 0
        ? null
        : $"{difference.Changes.Count} changes, {difference.Amounts}, {difference.ChangedFacts.Count} facts";

    /// <summary>The changes of a correction add up, receiver by receiver, to its amounts, and those to the difference of the totals.</summary>
    internal static string? ChangesAddUp(TimelineDifference difference)
    {
        var sum = difference.Changes.Aggregate(default(ReceiverTotals), (sum, change) => sum + change.Amounts);
        return difference.Amounts != sum ? $"the changes bring {sum}, all together {difference.Amounts}"
            : difference.After.Totals.Total - difference.Before.Totals.Total != difference.Amounts.Gross ? $"the totals differ by another amount than {difference.Amounts.Gross}"
            : difference.Changes.FirstOrDefault(change => change.To < change.From) is { } empty ? $"{empty} has no days"
            : null;
    }

    /// <summary>The years of the cash flow add up to the totals, receiver by receiver, and have the days of the periods.</summary>
    internal static string? CashFlowAddsUp(ClaimCashFlow flow)
    {
        var sum = flow.Years.Aggregate(default(ReceiverTotals), (sum, year) => sum + year.Amounts);
        return sum != flow.Total || sum.Gross != flow.Timeline.Totals.Total ? $"the years bring {sum}, all together {flow.Total}"
            : flow.Years.SelectMany(year => year.Periods).Sum(DaysOf) != flow.Timeline.Periods.Sum(DaysOf) ? "the years have not the days of the periods"
            : flow.Years.FirstOrDefault(year => year.Periods.Any(period => period.From.Year != year.Year || period.To.Year != year.Year)) is { } other ? $"{other.Year} has days of another year"
            : null;
    }

    private static int DaysOf(BenefitPeriod period) => Days.Count(period.From, period.To);

    private static List<(LocalDate From, LocalDate To, decimal Amount)> Paid(BenefitTimeline timeline) =>
        [.. timeline.Periods.Select(period => (period.From, period.To, period.Allowance?.PerDay.Amount ?? (period.PaidPerMonth!.Value.Amount / 30m)))];

    private static (ValueList<PeriodAmounts> Periods, ValueList<TyTal.Calc.Benefits.Refusal> Refusals) Through(BenefitTimeline timeline, LocalDate last) => (
        timeline.Periods.Where(period => period.From <= last).Select(period => (period with { To = Days.Earlier(period.To, last) }).Amounts).ToValueList(),
        timeline.Refusals.Where(refusal => refusal.From <= last).Select(refusal => refusal with { To = Days.Earlier(refusal.To, last) }).ToValueList());
}
