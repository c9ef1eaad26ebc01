using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>Random claims: every day judged on its own, and every amount in fractions.</summary>
public class LimitationTimelineProperties
{
    private static readonly decimal[] Percentages =
        [0m, 1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13m, 16m, 19m, 22m, 25m, 32m, 39m, 46m, 53m, 60m];

    private static readonly Gen<LimitationClaim> Claims =
        from claimDate in Gen.Choose(0, 2500)
        from gaps in Gen.Choose(1, 700).ListOf().Where(list => list.Count is > 0 and < 6)
        from numbers in Gen.Choose(0, 20).ListOf(gaps.Count)
        from through in Gen.Choose(0, 2500)
        from fatalFrom in Gen.Choose(0, 12)
        let first = new LocalDate(2016, 1, 1).PlusDays(claimDate)
        select new LimitationClaim
        {
            ClaimDate = first,
            Through = Earlier(first.PlusDays(through), new(2026, 12, 31)),
            Changes = gaps.Select((_, i) => new CategoryChange(first.PlusDays(gaps.Take(i + 1).Sum()), numbers[i] == 0 ? DisabilityCategory.None : DisabilityCategory.Of(numbers[i]), QuicklyFatalDisease: i >= fatalFrom)).ToValueList(),
            CapitalCoefficient = CapitalCoefficient.Given(29.87654321m),
        };

    [Fact]
    public void Of_AnyClaim_EveryDayIsPaidOrRefusedAsItsCategorySays() => Properties.Hold(
        Claims,
        claim =>
        {
            var timeline = LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
            for (var day = claim.ClaimDate; day <= claim.Through; day = day.PlusDays(1))
            {
                var change = claim.Changes.LastOrDefault(change => change.From <= day);
                var category = change?.Category.Number;
                var continues = category > (change?.QuicklyFatalDisease == true ? 10 : 5) && day >= claim.ClaimDate.PlusYears(1);
                Assert.Equal(continues ? 1 : 0, timeline.Periods.Count(period => period.From <= day && day <= period.To));
                var early = category is not null && day < claim.ClaimDate.PlusYears(1);
                Assert.Equal(early, timeline.Refusals.Any(refusal => refusal.Reason == LimitationRefusalReason.BeforeAnniversary && refusal.From <= day && day <= refusal.To));
                var nothing = category == 0 && day >= claim.ClaimDate.PlusYears(1);
                Assert.Equal(nothing, timeline.Refusals.Any(refusal => refusal.Reason == LimitationRefusalReason.NoCategory && refusal.From <= day && day <= refusal.To));
            }
        },
        times: 200);

    [Fact]
    public void Of_AnyClaim_AmountsEqualExactRationals() => Properties.Hold(
        Claims,
        claim =>
        {
            var timeline = LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
            foreach (var period in timeline.Periods)
            {
                var paid = At(claim, period.From).QuicklyFatalDisease ? 0 : HighestLumpSum(claim, period.From);
                Assert.Equal((Year(period.Amount.Category.Value.Number, paid, period.From.Year) / 12).ToCent(), period.Amount.PerMonth.Amount);
            }

            foreach (var lumpSum in timeline.LumpSums)
            {
                var change = At(claim, lumpSum.DueFrom);
                var category = change.QuicklyFatalDisease ? 10 : change.Category.Number;
                var paid = HighestLumpSum(claim, lumpSum.DueFrom);
                Assert.Equal((Year(category, paid, lumpSum.On.Year) * 29.87654321m).ToCent(), lumpSum.Amount.Amount);
            }

            Assert.True(timeline.LumpSums.Count <= 5 && timeline.LumpSums.Count(lumpSum => lumpSum.OfYear.Category.Value.Number == 10) <= 1);
        },
        times: 500);

    [Fact]
    public void Of_LumpSumsStatedAsPaidOnAnyLaterDay_TheSameAmountsAndNoLumpSum() => Properties.Hold(
        from claim in Claims
        from late in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 2000))
        select (Claim: claim, Late: late),
        pair =>
        {
            var timeline = LimitationTimeline.Of(pair.Claim, StatutoryParameters.Enacted);
            var paid = timeline.LumpSums.Select(lumpSum => new PaidLumpSum(lumpSum.DueFrom.PlusDays(pair.Late), lumpSum.OfYear.Category.Value)).ToValueList();
            var stated = LimitationTimeline.Of(pair.Claim with { PaidLumpSums = paid, CapitalCoefficient = null }, StatutoryParameters.Enacted);
            Assert.Empty(stated.LumpSums);
            Assert.Equal(
                timeline.Periods.Select(period => (period.From, period.To, period.Amount.PerMonth.Amount)),
                stated.Periods.Select(period => (period.From, period.To, period.Amount.PerMonth.Amount)));
        },
        times: 500);

    [Fact]
    public void Total_AnyClaim_LumpSumsAndEachMonthByThirtyDays() => Properties.Hold(
        Claims,
        claim =>
        {
            var timeline = LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
            var total = timeline.LumpSums.Sum(lumpSum => lumpSum.Amount.Amount);
            foreach (var period in timeline.Periods)
            {
                for (var month = 1; month <= 12; month++)
                {
                    total += OfMonth(period, month);
                }
            }

            Assert.Equal(total, timeline.Total().Amount);
        },
        times: 300);

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

    private static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;
}
