using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class FamilyTimelineProperties
{
    [Fact]
    public void Of_RandomFamilies_SharesNeverPass70Percent() => Properties.Hold(RandomFamilies.Any, family => Assert.All(
        Compute(family).Periods,
        period =>
        {
            Assert.InRange(period.Level.SpousePercent.Amount + period.Level.ChildrenPercent.Amount, 0m, 70m);
            var earnings = Earnings(family);
            Assert.InRange(period.Level.Pensions.Sum(pension => pension.Exact.Amount), 0m, (earnings * 0.7m) + 0.000_000_000_1m);
        }));

    [Fact]
    public void Of_RandomFamilies_SharesAreThoseOfTheTableSplitEvenly() => Properties.Hold(RandomFamilies.Any, family => Assert.All(
        Compute(family).Periods,
        period => Assert.Null(FamilyShares.Wrong(family, period, RandomClaims.Parameters.MinimumAnnualEarnings(family.ClaimDate.Year).Amount))));

    [Fact]
    public void Of_RandomFamilies_EveryDayOfASurvivorIsPaidOrRefusedOrOutsideLife() =>
        Properties.Hold(RandomFamilies.Any, family => Assert.Null(FamilyInvariants.Partition(Compute(family))));

    [Fact]
    public void Of_RandomFamilies_NobodyIsPaidOutsideTheRight() => Properties.Hold(RandomFamilies.Any, family => Assert.Null(FamilyInvariants.WithinRight(Compute(family))));

    [Fact]
    public void Of_HigherIncome_SpouseNeverGetsMoreAndNeverLessThanZero() => Properties.Hold(
        from family in RandomFamilies.Any
        from more in Gen.OneOf(Gen.Choose(1, 100), Gen.Choose(1, 3_000_000))
        where family.Spouses.Count > 0
        select (Family: family, More: more),
        pair => Assert.Null(FamilyInvariants.NeverMoreWithIncome(Compute(pair.Family), Compute(FamilyInvariants.WithIncome(pair.Family, pair.More)))));

    [Fact]
    public void Of_ShorterThrough_SamePeriodsCutShort() => Properties.Hold(
        from family in RandomFamilies.Any
        from cut in Gen.Choose(0, 4000)
        select (Family: family, Through: Days.Earlier(family.DeathDate.PlusDays(cut), family.Through)),
        pair => Assert.Null(FamilyInvariants.CutShort(Compute(pair.Family), Compute(pair.Family with { Through = pair.Through }))));

    [Fact]
    public void Of_RandomFamilies_PeriodsAreInOrderAndMaximal() => Properties.Hold(RandomFamilies.Any, family => Assert.Null(FamilyInvariants.Order(Compute(family))));

    [Fact]
    public void Of_RandomFamilies_EachStepFollowsExactlyFromItsInputs() => Properties.Hold(RandomFamilies.Any, family => AssertEachStepFollows(Compute(family)));

    [Fact]
    public void Of_CornerFamilies_EveryRuleIsRecomputed()
    {
        var recomputed = CornerFamilies.All.SelectMany(family => AssertEachStepFollows(Compute(family))).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(FamilyRecomputation.Rules.Except(recomputed, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_RandomFamilies_TotalsAreSumsOverMonths() => Properties.Hold(RandomFamilies.Any, family =>
    {
        var timeline = Compute(family);
        foreach (var total in timeline.Totals.Pensions)
        {
            var days = timeline.Periods.Where(period => period.Find(total.Beneficiary) is not null)
                .SelectMany(period => DaysOf(period.From, period.To), (period, day) => (Day: day, PerMonth: period.Find(total.Beneficiary)!.PerMonth.Amount));
            var run = 0;
            var last = default((LocalDate Day, decimal PerMonth));
            var sum = days.Select(day =>
                {
                    run += last.PerMonth == day.PerMonth && last.Day.PlusDays(1) == day.Day ? 0 : 1;
                    last = day;
                    return (day.Day, day.PerMonth, Run: run);
                })
                .GroupBy(day => (day.Run, day.Day.Year, day.Day.Month))
                .Sum(month => Math.Round(month.First().PerMonth * Thirty360.Count(month.First().Day, month.Last().Day) / 30m, 2, MidpointRounding.AwayFromZero));
            Assert.Equal(sum, total.Amount.Amount);
        }

        Assert.Equal(timeline.Totals.Pensions.Sum(total => total.Amount.Amount), timeline.TotalLines().Sum(line => line.Amount.Amount));
    });

    [Fact]
    public void On_EveryPeriodsFirstDay_TheLevelOfTheTimeline() => Properties.Hold(RandomFamilies.Any, family =>
    {
        foreach (var period in Compute(family).Periods)
        {
            Assert.Equal(period.Level, FamilyLevel.Of(family, period.From, RandomClaims.Parameters));
        }
    });

    [Fact]
    public void Of_SameFacts_EqualTimelines() => Properties.Hold(RandomFamilies.Any, family => Assert.Null(ClaimInvariants.Same(Compute(family), Compute(family))), times: 100);

    private static HashSet<string> AssertEachStepFollows(FamilyTimeline timeline)
    {
        var recomputed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in timeline.Figures().SelectMany(figure => figure.Steps()).Distinct())
        {
            if (FamilyRecomputation.Follows(step) is { } follows)
            {
                recomputed.Add(step.Rule.Id);
                Assert.True(follows, $"{step.Rule.Id}: {ExplainedStep.Of(step)}");
            }
        }

        return recomputed;
    }

    private static decimal Earnings(Family family)
    {
        var minimum = family.Insurance == Insurance.Compulsory && !family.ReceivesPension && !family.PensionerWork
            ? RandomClaims.Parameters.MinimumAnnualEarnings(family.ClaimDate.Year).Amount
            : 0m;
        return Math.Max(family.AnnualEarnings.Amount, minimum);
    }

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, RandomClaims.Parameters);

    private static IEnumerable<LocalDate> DaysOf(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
