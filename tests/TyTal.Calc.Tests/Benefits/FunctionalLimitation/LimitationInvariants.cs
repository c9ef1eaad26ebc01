using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>What must hold for the compensation of every functional limitation, each day judged on its own and every amount in fractions; each says what is wrong, or null when nothing is.</summary>
internal static class LimitationInvariants
{
    private static readonly decimal[] Percentages =
        [0m, 1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13m, 16m, 19m, 22m, 25m, 32m, 39m, 46m, 53m, 60m];

    /// <summary>Every day is paid or refused as its category says.</summary>
    internal static string? Days(LimitationTimeline timeline)
    {
        var (claim, anniversary) = (timeline.Claim, timeline.Claim.ClaimDate.PlusYears(1));
        var paid = DayByDay.Tally(claim.ClaimDate, claim.Through, timeline.Periods.Select(period => (period.From, period.To)));
        var (early, none) = (Refused(LimitationRefusalReason.BeforeAnniversary), Refused(LimitationRefusalReason.NoCategory));
        for (var i = 0; i < paid.Length; i++)
        {
            var day = claim.ClaimDate.PlusDays(i);
            var change = claim.Changes.LastOrDefault(change => change.From <= day);
            var category = change?.Category.Number;
            var continues = category > (change?.QuicklyFatalDisease == true ? 10 : 5) && day >= anniversary;
            if (paid[i] != (continues ? 1 : 0) || early[i] > 0 != (category is not null && day < anniversary) || none[i] > 0 != (category == 0 && day >= anniversary))
            {
                return $"{DayByDay.Iso(day)}: category {category}, paid {paid[i]} times, refused {early[i]} and {none[i]} times";
            }
        }

        return null;

        int[] Refused(LimitationRefusalReason reason) => DayByDay.Tally(
            claim.ClaimDate, claim.Through, timeline.Refusals.Where(refusal => refusal.Reason == reason).Select(refusal => (refusal.From, refusal.To)));
    }

    /// <summary>Every amount of a claim of <see cref="RandomLimitations"/> is the exact one, rounded once.</summary>
    internal static string? Amounts(LimitationTimeline timeline)
    {
        var claim = timeline.Claim;
        foreach (var period in timeline.Periods)
        {
            var paid = At(claim, period.From).QuicklyFatalDisease ? 0 : HighestLumpSum(claim, period.From);
            if ((Year(period.Amount.Category.Value.Number, paid, period.From.Year) / 12).ToCent() != period.Amount.PerMonth.Amount)
            {
                return period.ToString();
            }
        }

        foreach (var lumpSum in timeline.LumpSums)
        {
            var change = At(claim, lumpSum.DueFrom);
            var category = change.QuicklyFatalDisease ? 10 : change.Category.Number;
            if ((Year(category, HighestLumpSum(claim, lumpSum.DueFrom), lumpSum.On.Year) * RandomLimitations.Coefficient).ToCent() != lumpSum.Amount.Amount)
            {
                return lumpSum.ToString();
            }
        }

        return timeline.LumpSums.Count <= 5 && timeline.LumpSums.Count(lumpSum => lumpSum.OfYear.Category.Value.Number == 10) <= 1 ? null : "too many lump sums";
    }

    /// <summary>The total is that of the lump sums and of each month by its part of thirty days.</summary>
    internal static string? Total(LimitationTimeline timeline, decimal total)
    {
        var sum = timeline.LumpSums.Sum(lumpSum => lumpSum.Amount.Amount) + timeline.Periods.Sum(period => Enumerable.Range(1, 12).Sum(month => OfMonth(period, month)));
        return sum == total ? null : $"the lump sums and months bring {sum}, the total is {total}";
    }

    private static decimal OfMonth(LimitationPeriod period, int month)
    {
        var start = new LocalDate(period.From.Year, month, 1);
        var end = start.PlusMonths(1).PlusDays(-1);
        if (period.To < start || period.From > end)
        {
            return 0m;
        }

        var before = period.From <= start ? 0 : Math.Min(30, period.From.Day - 1);
        var until = period.To >= end ? 30 : Math.Min(30, period.To.Day);
        return (LiteralFraction.Of(period.Amount.PerMonth.Amount) * (until - before) / 30).ToCent();
    }

    /// <summary>The highest category of 1–5 that was in force on a day from the anniversary on, before this one.</summary>
    private static int HighestLumpSum(LimitationClaim claim, LocalDate before)
    {
        var highest = 0;
        for (var i = 0; i < claim.Changes.Count; i++)
        {
            var anniversary = claim.ClaimDate.PlusYears(1);
            var from = claim.Changes[i].From < anniversary ? anniversary : claim.Changes[i].From;
            var last = i + 1 < claim.Changes.Count ? claim.Changes[i + 1].From.PlusDays(-1) : claim.Through;
            if (from < before && from <= last && claim.Changes[i].Category.Number <= 5 && !claim.Changes[i].QuicklyFatalDisease)
            {
                highest = Math.Max(highest, claim.Changes[i].Category.Number);
            }
        }

        return highest;
    }

    private static CategoryChange At(LimitationClaim claim, LocalDate day) => claim.Changes.Last(change => change.From <= day);

    private static LiteralFraction Year(int category, int paid, int year)
    {
        var basic = (LiteralFraction.Of(12_440m) * StatutoryParameters.Enacted.PensionIndex(year).Amount / 2509).RoundToMultipleOf(10m);
        return LiteralFraction.Of(basic) * (Percentages[category] - Percentages[paid]) / 100;
    }
}
