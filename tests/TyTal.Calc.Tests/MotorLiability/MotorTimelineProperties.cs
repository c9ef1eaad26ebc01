using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Tests.MotorLiability;

/// <summary>Random claims: every day judged on its own, and every sum split to the cent.</summary>
public class MotorTimelineProperties
{
    internal static readonly LocalDate First = new(2022, 6, 1);

    internal static readonly Gen<DateInterval> Spell =
        from start in Gen.Choose(0, 300)
        from length in Gen.Choose(0, 200)
        select new DateInterval(First.PlusDays(start), First.PlusDays(start + length));

    internal static readonly Gen<CompensationRate> Rate =
        from cents in Gen.Choose(0, 300_000)
        from monthly in Gen.Elements(true, false)
        select monthly ? CompensationRate.Of(Euros.PerMonth(cents / 100m)) : CompensationRate.Of(Euros.PerDay(cents / 100m));

    internal static readonly Gen<AuthorityClaim> EarningsClaim =
        from authority in Gen.Elements(Authority.Municipality, Authority.WellbeingServicesCounty, Authority.AlandMunicipality, Authority.SocialInsuranceInstitution)
        from kind in Gen.Elements(SupportKind.Services, SupportKind.RehabilitationAllowance)
        from days in Spell
        from rate in Rate
        from late in Gen.Elements(true, false)
        select new AuthorityClaim(authority, kind, days.Start, days.End, rate, new Notice(First.PlusDays(10), First.PlusDays(late ? 9 : 10)));

    private static readonly Gen<MotorClaim> Claims =
        from older in Gen.Elements(true, false)
        from kind in Gen.Elements(MotorMeasureKind.VocationalEducation, MotorMeasureKind.Hospital, MotorMeasureKind.WorkTrial, MotorMeasureKind.Other)
        from purpose in Gen.Elements(RehabilitationPurpose.WorkAbility, RehabilitationPurpose.FunctionalAbility)
        from prevents in Gen.Elements(true, true, false)
        from measure in Spell
        from holiday in Spell
        from waiting in Spell
        from reasonable in Gen.Choose(-1, 220)
        from interruption in Spell
        from full in Rate
        from actual in Rate
        from claims in EarningsClaim.ListOf().Where(list => list.Count < 4)
        from share in Gen.Choose(0, 100_000)
        from through in Gen.Choose(100, 500)
        let inside = holiday.Intersection(measure)
        select new MotorClaim
        {
            AccidentDate = older ? new(2004, 12, 31) : new(2005, 1, 1),
            Through = First.PlusDays(through),
            Measures = ValueList.Create(new MeasureSpell(kind, purpose, measure.Start, measure.End, prevents) { Holidays = inside is null ? default : ValueList.Create(inside) }),
            Waiting = ValueList.Create(new WaitingSpell(purpose, waiting.Start, waiting.End, waiting.Start.PlusDays(reasonable))),
            Interruptions = ValueList.Create(interruption),
            FullCompensation = ValueList.Create(new DatedRate(First, null, full)),
            ActualLoss = ValueList.Create(new DatedRate(First.PlusDays(50), First.PlusDays(250), actual)),
            EarningsClaims = claims.ToValueList(),
            Insurers = ValueList.Create(new InsurersPercentage("A", Percentage.Of(share / 1000m)), new InsurersPercentage("B", Percentage.Of(100m - (share / 1000m)))),
        };

    [Fact]
    public void Of_AnyClaim_EveryDayIsInFullOrRefusedAsItsFactsSay() => Properties.Hold(
        Claims,
        claim =>
        {
            var timeline = MotorTimeline.Of(claim);
            for (var day = First; day <= claim.Through; day = day.PlusDays(1))
            {
                var full = timeline.Periods.Count(period => period.InFull && period.From <= day && day <= period.To);
                var refused = timeline.Refusals.Count(refusal => refusal.From <= day && day <= refusal.To);
                var actual = timeline.Periods.Count(period => !period.InFull && period.From <= day && day <= period.To);
                var expected = IsFull(claim, day);
                Assert.Equal(expected is true ? 1 : 0, full);
                Assert.Equal(expected is false ? 1 : 0, refused);
                Assert.Equal(expected is false && day >= First.PlusDays(50) && day <= First.PlusDays(250) ? 1 : 0, actual);
            }
        },
        times: 150);

    [Fact]
    public void Of_AnyClaim_PeriodsAreMaximalAndSumsAreSplitExactly() => Properties.Hold(
        Claims,
        claim =>
        {
            var timeline = MotorTimeline.Of(claim);
            for (var i = 1; i < timeline.Periods.Count; i++)
            {
                var (one, next) = (timeline.Periods[i - 1], timeline.Periods[i]);
                Assert.True(one.To < next.From);
                Assert.False(one.To.PlusDays(1) == next.From && one.Outcome == next.Outcome && one.Rate == next.Rate && Claimed(claim, one.To) == Claimed(claim, next.From) && next.From != new LocalDate(2023, 1, 1));
            }

            foreach (var period in timeline.Periods)
            {
                Assert.Equal(period.Total.Amount, period.Receivers.Sum(part => part.Amount.Amount));
                Assert.Equal(period.InFull ? period.Total.Amount : 0m, period.Insurers.Sum(share => share.Amount.Amount));
                Assert.All(period.Receivers, part => Assert.True(part.Amount.Amount >= 0m));
            }

            var totals = timeline.Totals;
            Assert.Equal(totals.Total.Amount, totals.Receivers.Sum(sum => sum.Amount.Amount));
            Assert.Equal(totals.Total.Amount, totals.Insurers.Sum(sum => sum.Amount.Amount));
        });

    [Fact]
    public void Of_MoreInterruptions_NeverMoreInFull() => Properties.Hold(
        Claims,
        claim => Assert.True(MotorTimeline.Of(claim).Totals.LostEarnings <= MotorTimeline.Of(claim with { Interruptions = default }).Totals.LostEarnings.Plus(Euros.Once(1))));

    [Fact]
    public void Split_AnyAmountAndShares_WithinACentOfTheShareAndTogetherTheAmount() => Properties.Hold(
        from cents in Gen.Choose(0, int.MaxValue)
        from cuts in Gen.Choose(0, 100_000).ListOf(4)
        select (cents, cuts),
        facts =>
        {
            var edges = facts.cuts.Order().Prepend(0).Append(100_000).ToList();
            var shares = Enumerable.Range(1, edges.Count - 1).Select(i => Percentage.Of((edges[i] - edges[i - 1]) / 1000m)).ToValueList();
            var amount = Euros.Once(facts.cents / 100m);
            var parts = CostSharing.Split(amount, shares);
            Assert.Equal(amount.Amount, parts.Sum(part => part.Amount));
            for (var i = 0; i < parts.Count; i++)
            {
                Assert.True(Math.Abs(parts[i].Amount - (amount.Amount * shares[i].Amount / 100m)) < 0.01m);
            }
        });

    /// <summary>Whether a day is in full; null when it is no day of rehabilitation. Said once more, from the sections.</summary>
    private static bool? IsFull(MotorClaim claim, LocalDate day)
    {
        var (measure, waiting, old) = (claim.Measures[0], claim.Waiting[0], claim.AccidentDate.Year == 2004);
        var (inMeasure, inWaiting) = (measure.From <= day && day <= measure.To, waiting.From <= day && day <= waiting.To);
        if (!inMeasure && !inWaiting)
        {
            return null;
        }

        var interrupted = claim.Interruptions[0].Contains(day);
        var work = measure.Purpose == RehabilitationPurpose.WorkAbility;
        var holiday = measure.Holidays.Any(days => days.Contains(day));
        var named = measure.Kind != MotorMeasureKind.Other && measure.PreventsWork;
        return (inMeasure && named && (holiday ? work && measure.Kind == MotorMeasureKind.VocationalEducation && (!interrupted || old) : !interrupted)) || (inWaiting && work && day <= waiting.ReasonableUntil && !interrupted);
    }

    private static string Claimed(MotorClaim claim, LocalDate day) =>
        string.Join(',', claim.EarningsClaims.Select((given, i) => given.From <= day && day <= given.To ? i : -1));
}
