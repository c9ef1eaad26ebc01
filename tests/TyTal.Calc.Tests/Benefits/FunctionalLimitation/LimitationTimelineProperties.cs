using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>Random claims: every day judged on its own, and every amount in fractions.</summary>
public class LimitationTimelineProperties
{
    [Fact]
    public void Of_AnyClaim_EveryDayIsPaidOrRefusedAsItsCategorySays() => Properties.Hold(RandomLimitations.Any, claim => Assert.Null(LimitationInvariants.Days(Compute(claim))), times: 200);

    [Fact]
    public void Of_AnyClaim_AmountsEqualExactRationals() => Properties.Hold(RandomLimitations.Any, claim => Assert.Null(LimitationInvariants.Amounts(Compute(claim))), times: 500);

    [Fact]
    public void Of_LumpSumsStatedAsPaidOnAnyLaterDay_TheSameAmountsAndNoLumpSum() => Properties.Hold(
        from claim in RandomLimitations.Any
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
        RandomLimitations.Any,
        claim =>
        {
            var timeline = Compute(claim);
            Assert.Null(LimitationInvariants.Total(timeline, timeline.Total().Amount));
            Assert.NotNull(LimitationInvariants.Total(timeline, timeline.Total().Amount + 0.01m));
        },
        times: 300);

    [Fact]
    public void Invariants_SpoiledTimelines_AreFound() => Properties.Hold(
        RandomLimitations.Any.Where(claim =>
        {
            var timeline = Compute(claim);
            return timeline.Periods.Count > 0 && timeline.LumpSums.Count > 0 && timeline.Refusals.Any(refusal => refusal.Reason != LimitationRefusalReason.LumpSumPaid);
        }),
        claim =>
        {
            var timeline = Compute(claim);
            var richer = new CategoryChange(claim.Changes[0].From, DisabilityCategory.Of(20));

            Assert.NotNull(LimitationInvariants.Days(timeline with { Periods = default }));
            Assert.NotNull(LimitationInvariants.Days(timeline with { Periods = timeline.Periods.Append(timeline.Periods[0]).ToValueList() }));
            Assert.NotNull(LimitationInvariants.Days(timeline with { Refusals = timeline.Refusals.Where(refusal => refusal.Reason == LimitationRefusalReason.LumpSumPaid).ToValueList() }));
            Assert.NotNull(LimitationInvariants.Amounts(timeline with { Claim = claim with { Changes = ValueList.Create(richer) } }));
        },
        times: 50);

    private static LimitationTimeline Compute(LimitationClaim claim) => LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
}
