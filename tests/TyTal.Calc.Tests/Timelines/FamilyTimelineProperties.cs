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
    public void Of_RandomFamilies_EveryDayOfASurvivorIsPaidOrRefusedOrOutsideLife() => Properties.Hold(RandomFamilies.Any, family =>
    {
        var timeline = Compute(family);
        foreach (var survivor in timeline.Totals.Pensions.Select(total => total.Beneficiary))
        {
            var (born, died) = survivor.IsSpouse
                ? (family.DeathDate, family.Spouses[survivor.Position].Died)
                : (family.Children[survivor.Position].BirthDate, family.Children[survivor.Position].Died);
            var first = Days.Later(born, family.DeathDate.PlusDays(1));
            var paid = timeline.Periods.Where(period => period.Find(survivor) is not null).SelectMany(period => DaysOf(period.From, period.To)).ToHashSet();
            var refused = timeline.Refusals.Where(refusal => refusal.Beneficiary == survivor).SelectMany(refusal => DaysOf(refusal.From, refusal.To)).ToHashSet();
            Assert.Empty(paid.Intersect(refused));
            Assert.All(paid.Concat(refused), day => Assert.True(day > family.DeathDate && day <= family.Through));
            Assert.All(paid, day => Assert.True(day >= born && !(day > EndOfMonth(died))));
            Assert.Empty(DaysOf(first, Days.Earlier(family.Through, died ?? family.Through)).Except(paid).Except(refused));
        }
    });

    [Fact]
    public void Of_RandomFamilies_NobodyIsPaidOutsideTheRight() => Properties.Hold(RandomFamilies.Any, family =>
    {
        foreach (var period in Compute(family).Periods)
        {
            Assert.True(period.From > family.DeathDate);
            foreach (var survivor in period.Pensions.Select(pension => pension.Beneficiary))
            {
                if (survivor.IsSpouse)
                {
                    Assert.False(period.To >= family.Spouses[survivor.Position].Remarried);
                    continue;
                }

                var child = family.Children[survivor.Position];
                var died = EndOfMonth(child.Died);
                Assert.False((period.To >= child.Adopted && !(child.Adopted > child.Died)) || (period.To >= child.Replaced && !(child.Replaced > child.Died)) || period.To > died);
                var days = period.From > child.Died ? (child.Died!.Value, child.Died.Value) : (period.From, child.Died is { } last ? Days.Earlier(period.To, last) : period.To);
                Assert.Contains(ChildRight.Spells(child, family.DeathDate), spell => spell.Contains(days.Item1) && spell.Contains(days.Item2));
            }
        }
    });

    [Fact]
    public void Of_HigherIncome_SpouseNeverGetsMoreAndNeverLessThanZero() => Properties.Hold(
        from family in RandomFamilies.Any
        from more in Gen.OneOf(Gen.Choose(1, 100), Gen.Choose(1, 3_000_000))
        where family.Spouses.Count > 0
        select (Family: family, More: more),
        pair =>
        {
            var richer = pair.Family with { Spouses = pair.Family.Spouses.Select(spouse => spouse with { Income = spouse.Income + new Money<PerYear>(pair.More) }).ToValueList() };
            var (less, more) = (ByDay(Compute(richer)), ByDay(Compute(pair.Family)));
            Assert.Equal(more.Keys.Order(), less.Keys.Order());
            Assert.All(less, day => Assert.InRange(day.Value, 0m, more[day.Key]));
        });

    [Fact]
    public void Of_ShorterThrough_SamePeriodsCutShort() => Properties.Hold(
        from family in RandomFamilies.Any
        from cut in Gen.Choose(0, 4000)
        select (Family: family, Through: Days.Earlier(family.DeathDate.PlusDays(cut), family.Through)),
        pair =>
        {
            var whole = Compute(pair.Family).Periods
                .Where(period => period.From <= pair.Through)
                .Select(period => period with
                {
                    To = Days.Earlier(period.To, pair.Through),
                    OtherReasons = period.OtherReasons.Where(part => part.From <= pair.Through).Select(part => part with { To = default }).ToValueList(),
                });
            var cut = Compute(pair.Family with { Through = pair.Through }).Periods
                .Select(period => period with { OtherReasons = period.OtherReasons.Select(part => part with { To = default }).ToValueList() });
            Assert.Equal(whole.ToValueList(), cut.ToValueList());
        });

    [Fact]
    public void Of_RandomFamilies_PeriodsAreInOrderAndMaximal() => Properties.Hold(RandomFamilies.Any, family =>
    {
        var periods = Compute(family).Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            Assert.True(periods[i].From <= periods[i].To);
            Assert.NotEmpty(periods[i].Pensions);
            if (i > 0)
            {
                Assert.True(periods[i - 1].To < periods[i].From);
                Assert.False(periods[i - 1].To.PlusDays(1) == periods[i].From && periods[i - 1].HasAmountsOf(periods[i]));
            }
        }
    });

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
    public void Of_SameFacts_EqualTimelines() => Properties.Hold(
        RandomFamilies.Any,
        family =>
        {
            var (one, other) = (Compute(family), Compute(family));
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        },
        times: 100);

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

    private static LocalDate? EndOfMonth(LocalDate? day) => day is { } stated ? Days.EndOfMonth(stated) : null;

    private static decimal Earnings(Family family)
    {
        var minimum = family.Insurance == Insurance.Compulsory && !family.ReceivesPension && !family.PensionerWork
            ? RandomClaims.Parameters.MinimumAnnualEarnings(family.ClaimDate.Year).Amount
            : 0m;
        return Math.Max(family.AnnualEarnings.Amount, minimum);
    }

    private static Dictionary<LocalDate, decimal> ByDay(FamilyTimeline timeline) => timeline.Periods
        .Where(period => period.Pensions[0].Beneficiary.IsSpouse)
        .SelectMany(period => DaysOf(period.From, period.To), (period, day) => (day, period.Pensions[0].PerYear.Amount))
        .ToDictionary(pair => pair.day, pair => pair.Amount);

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, RandomClaims.Parameters);

    private static IEnumerable<LocalDate> DaysOf(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
