using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Policies;

/// <summary>Random policies, premiums and neglects.</summary>
public class PolicyProperties
{
    [Fact]
    public void Transfers_AnyPolicy_EndOfAQuarterAfterTheFirstPeriodWithThreeMonthsNotice() => Properties.Hold(
        RandomPolicies.All,
        policy =>
        {
            if (TimelineOf(policy) is not { } timeline)
            {
                return;
            }

            foreach (var decision in timeline.Transfers.Where(decision => decision.Outcome == TransferOutcome.Made))
            {
                var ends = decision.Notice.Ends;
                Assert.True(ends.PlusDays(1).Day == 1 && ends.Month is 3 or 6 or 9 or 12);
                Assert.True(ends >= timeline.FirstPeriodEnds.Value.Day);
                Assert.True(decision.Notice.ReachedOldInsurer <= decision.LastDayOfNotice!.Value.Day);
                Assert.True(decision.LastDayOfNotice.Value.Day.PlusDays(1).PlusMonths(3) == ends.PlusDays(1), "not three whole calendar months");
                Assert.Equal(timeline.End!.LastDay.Value.Day, ends);
            }

            Assert.True(timeline.Transfers.Count(decision => decision.Outcome == TransferOutcome.Made) <= 1);
        },
        times: 1000);

    [Fact]
    public void Periods_AnyPolicy_EveryDayOfThePolicyInOnePeriod() => Properties.Hold(
        RandomPolicies.All,
        policy =>
        {
            if (TimelineOf(policy) is not { } timeline)
            {
                return;
            }

            for (var day = timeline.Start.Value.Day.PlusDays(-3); day <= policy.Through; day = day.PlusDays(1))
            {
                Assert.Equal(timeline.IsInForce(day) ? 1 : 0, timeline.Periods.Count(period => period.From <= day && day <= period.To));
            }

            Assert.All(timeline.Periods.Skip(1), period => Assert.Equal((1, 1), (period.From.Month, period.From.Day)));
            if (policy.FixedTermEnds is null)
            {
                Assert.All(timeline.Periods.Where(period => !period.IsCut), period => Assert.Equal((12, 31), (period.To.Month, period.To.Day)));
            }
        });

    [Fact]
    public void Duties_AnyPolicy_OnDaysOnWhichSomethingCanBeDone() => Properties.Hold(
        RandomPolicies.All,
        policy => Assert.All(
            TimelineOf(policy)?.Duties ?? default, duty => Assert.Null(WorkingDays.WhyClosed(duty.LastDay))));

    [Fact]
    public void Uninsured_AnyPolicy_TheDaysOfWorkOutsideIt() => Properties.Hold(
        RandomPolicies.All,
        policy =>
        {
            if (policy.WorkFrom is not { } from || TimelineOf(policy) is not { } timeline)
            {
                return;
            }

            for (var day = from; day <= policy.Through; day = day.PlusDays(1))
            {
                Assert.Equal(!timeline.IsInForce(day), timeline.Uninsured.Any(days => days.Contains(day)));
            }
        });

    [Fact]
    public void Earliest_AnyNotice_NoEarlierQuarterWouldDo() => Properties.Hold(
        from start in RandomPolicies.Days
        from reached in RandomPolicies.Days
        select (start, reached),
        pair =>
        {
            var firstPeriodEnds = PolicyPeriods.FirstPeriodEnds(pair.start);
            var earliest = PolicyTransfer.Earliest(firstPeriodEnds, pair.reached);

            Assert.True(PolicyTransfer.IsTransferDay(earliest) && earliest >= firstPeriodEnds && PolicyTransfer.LastDayOfNotice(earliest) >= pair.reached);
            var before = earliest.PlusDays(1).PlusMonths(-3).PlusDays(-1);
            Assert.True(before < firstPeriodEnds || PolicyTransfer.LastDayOfNotice(before) < pair.reached, "an earlier quarter would do");
        },
        times: 1000);

    [Fact]
    public void Charge_AnyYears_IsAdditiveAndTheFeeAtMostThreeTimesIt() => Properties.Hold(
        from cents in Gen.Choose(0, 900_000).ListOf(6)
        from split in Gen.Choose(0, 6)
        from multiple in Gen.Choose(0, 30_000)
        select (Cents: cents.ToList(), split, Multiple: multiple / 10_000m),
        facts =>
        {
            var whole = Charge(facts.Cents);
            var fee = NeglectRules.Fee(whole, facts.Multiple);

            Assert.Equal(whole, Charge(facts.Cents.Take(facts.split)) + Charge(facts.Cents.Skip(facts.split)));
            Assert.True(fee >= default(Money<Once>) && fee.Cents <= 3 * whole.Cents);
            Assert.True(Math.Abs(fee.Amount - (whole.Amount * facts.Multiple)) <= 0.005m);
        });

    [Fact]
    public void Neglect_AnyTime_CurrentAndFivePastYearsAndExcessWithinBounds() => Properties.Hold(
        from begun in RandomPolicies.Days
        from length in Gen.Choose(0, 2500)
        from waited in Gen.Choose(0, 2500)
        from paid in Gen.Choose(0, 1_500_000)
        select (begun, ended: begun.PlusDays(length), decided: begun.PlusDays(length + waited), paid),
        facts =>
        {
            var years = Enumerable.Range(facts.begun.Year, facts.ended.Year - facts.begun.Year + 1).ToList();
            var decision = NeglectDecision.Of(
                new()
                {
                    From = facts.begun,
                    To = facts.ended,
                    DecidedOn = facts.decided,
                    Premiums = years.Select(year => new NeglectYear(year, Euros.Once(100m))).ToValueList(),
                    FeeMultiple = 1m,
                    Events = ValueList.Create(new UninsuredEvent(new(2024, 1, 1), new(facts.paid))),
                },
                StatutoryParameters.Enacted);

            Assert.Equal(years, decision.YearsTooOld.Concat(decision.Years));
            Assert.All(decision.Years, year => Assert.True(facts.decided.Year - year <= 5));
            Assert.All(decision.YearsTooOld, year => Assert.True(facts.decided.Year - year > 5));
            Assert.Equal(100m * decision.Years.Count, decision.Charge.Amount);
            var during = facts.begun <= new LocalDate(2024, 1, 1) && facts.ended >= new LocalDate(2024, 1, 1);
            Assert.Equal(during ? Math.Min(facts.paid / 100m, 6_060m) : 0m, decision.ExcessTotal.Amount);
        });

    [Fact]
    public void Adjustment_AnyPremiums_CollectedAndAdjustmentMakeTheRevisedOne() => Properties.Hold(
        from revised in Gen.Choose(0, 5_000_000)
        from collected in Gen.Choose(0, 5_000_000)
        select (Revised: new Money<Once>(revised), Collected: new Money<Once>(collected)),
        pair =>
        {
            Assert.Equal(pair.Revised, pair.Collected + Premium.Adjustment(pair.Revised, pair.Collected));
            Assert.Equal(default, Premium.Adjustment(pair.Revised, pair.Collected) + Premium.Adjustment(pair.Collected, pair.Revised));
            Assert.True(Math.Abs(Premium.WorkSafetyCharge(pair.Revised).Amount - (pair.Revised.Amount * 0.0175m)) <= 0.005m);
        });

    private static Money<Once> Charge(IEnumerable<int> cents) =>
        NeglectRules.Charge(cents.Select(amount => new Figure<Money<Once>>(new(amount), Rule.Given("given.reasonablePremium"))).ToValueList()).Value;

    /// <summary>The life of a policy; null when it would end before it starts.</summary>
    private static PolicyTimeline? TimelineOf(Policy policy)
    {
        try
        {
            return PolicyTimeline.Of(policy);
        }
        catch (ArgumentException error) when (error.Message.StartsWith("the policy would end", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
