using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The timeline that is written into spans, against the one with reasons.</summary>
public class TimelineAmountsProperties
{
    [Fact]
    public void Write_RandomClaims_PeriodsTotalsAndRefusalsOfTheTimelineWithReasons() => Properties.Hold(
        RandomClaims.Any,
        claim => Assert.Equal(WithReasons(claim), Written(claim)),
        times: 1000);

    [Fact]
    public void Write_PeriodsOnly_SamePeriodsAndTotals() => Properties.Hold(RandomClaims.Any.Where(IsPayable), claim =>
    {
        var periods = new PeriodAmounts[BenefitTimeline.MostPeriods(claim)];
        var count = BenefitTimeline.Write(claim, RandomClaims.Parameters, periods, out var totals);
        var timeline = BenefitTimeline.Of(claim, RandomClaims.Parameters);
        Assert.Equal(timeline.Periods.Select(period => period.Amounts), periods.Take(count));
        Assert.Equal(timeline.Totals, totals);
        Assert.All(timeline.Periods, period => Assert.Equal(period.PaidPerMonth, period.Amounts.PaidPerMonth));
    });

    [Fact]
    public void Write_RandomClaims_NeverMorePeriodsThanMostPeriods() => Properties.Hold(
        RandomClaims.Any.Where(IsPayable),
        claim => Assert.InRange(BenefitTimeline.Of(claim, RandomClaims.Parameters).Periods.Count, 0, BenefitTimeline.MostPeriods(claim)));

    [Fact]
    public void Write_SpanOfAnyLength_TooShortOnesAreToldWhatIsNeeded() => Properties.Hold(
        from claim in RandomClaims.Any.Where(IsPayable)
        from lack in Gen.Choose(0, 3)
        select (claim, lack),
        pair =>
        {
            var needed = BenefitTimeline.Of(pair.claim, RandomClaims.Parameters).Periods.Count;
            var periods = new PeriodAmounts[Math.Max(0, needed - pair.lack)];
            if (periods.Length == needed)
            {
                Assert.Equal(needed, BenefitTimeline.Write(pair.claim, RandomClaims.Parameters, periods, out _));
                return;
            }

            var error = Assert.Throws<ArgumentException>(() => BenefitTimeline.Write(pair.claim, RandomClaims.Parameters, periods, out _));
            Assert.StartsWith($"periods has room for {periods.Length}; needed are {needed} (MostPeriods gives a length that is enough).", error.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void Write_RefusalsTooShort_IsToldWhatIsNeeded()
    {
        var error = Assert.Throws<ArgumentException>(() => BenefitTimeline.Write(Carpenter.Paid, RandomClaims.Parameters, new PeriodAmounts[99], default, out _));
        Assert.StartsWith("refusals has room for 0; needed are 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ManySpellsInAnyOrder_SameAsWithReasons()
    {
        var spells = Enumerable.Range(0, 300)
            .Select(i => new IncapacitySpell(Day(10 * i), Day((10 * i) + 7), IncapacityDegree.Of(i % 101)))
            .ToValueList();
        var claim = Carpenter.Paid with { Incapacity = spells, Through = new(2033, 1, 1), Insurance = Insurance.LeisureTime };
        var reversed = claim with { Incapacity = spells.Reverse().ToValueList() };

        Assert.Equal(WithReasons(claim), Written(claim));
        Assert.Equal(Written(claim), Written(reversed));

        static LocalDate Day(int days) => Carpenter.Paid.ClaimDate.PlusDays(days);
    }

    [Fact]
    public void Write_ClaimOrParametersMissing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => BenefitTimeline.Write(null!, RandomClaims.Parameters, default, out _));
        Assert.Throws<ArgumentNullException>(() => BenefitTimeline.Write(Carpenter.Paid, null!, default, out _));
        Assert.Throws<ArgumentNullException>(() => BenefitTimeline.MostPeriods(null!));
    }

#if !NETSTANDARD_BUILD
    [Fact]
    public void Write_EveryKindOfClaim_AllocatesNothing() => Properties.Hold(
        Gen.OneOf(RandomClaims.Any.Where(IsPayable), Gen.Elements<Claim>(CornerClaims.All)),
        claim =>
        {
            var (periods, refusals) = Room(claim);
            Write();
            // A garbage collection may empty the pool between two writings: then one of them rents anew, never all.
            Assert.Equal(0, Enumerable.Range(0, 3).Min(_ => Allocated()));

            long Allocated()
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Write();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            void Write() => BenefitTimeline.Write(claim, RandomClaims.Parameters, periods, refusals, out _);
        },
        times: 500);
#endif

    private static bool IsPayable(Claim claim) => !WithReasons(claim).StartsWith("error", StringComparison.Ordinal);

    private static (PeriodAmounts[] Periods, RefusedDays[] Refusals) Room(Claim claim)
    {
        var most = BenefitTimeline.MostPeriods(claim);
        return (new PeriodAmounts[most], new RefusedDays[most + 1]);
    }

    private static string WithReasons(Claim claim)
    {
        try
        {
            var timeline = BenefitTimeline.Of(claim, RandomClaims.Parameters);
            return Text(timeline.Periods.Select(Text), timeline.Refusals.Select(days => Text(days.From, days.To, days.Reason, days.Section)), timeline.Totals);
        }
        catch (ArgumentException error)
        {
            return "error " + error.Message;
        }
    }

    private static string Written(Claim claim)
    {
        var (periods, refusals) = Room(claim);
        try
        {
            var (count, refused) = BenefitTimeline.Write(claim, RandomClaims.Parameters, periods, refusals, out var totals);
            return Text(periods.Take(count).Select(Text), refusals.Take(refused).Select(days => Text(days.From, days.To, days.Reason, days.Section)), totals);
        }
        catch (ArgumentException error)
        {
            return "error " + error.Message;
        }
    }

    private static string Text(IEnumerable<string> periods, IEnumerable<string> refusals, BenefitTotals totals) =>
        string.Join("\n", periods.Concat(refusals).Append(Text(totals.DailyAllowance, totals.RehabilitationAllowance, totals.Pension, totals.Total)));

    private static string Text(BenefitPeriod period) => Text(
        period.From, period.To, period.Benefit, period.Basis, period.PaidPerMonth, period.Allowance is null, period.Pension is null, period.Deducted is null, string.Join(" ", period.Figures.Select(figure => figure.Amount)));

    private static string Text(PeriodAmounts period) => Text(
        period.From, period.To, period.Benefit, period.Basis, period.PaidPerMonth, period.Allowance is null, period.Pension is null, period.Deducted is null, string.Join(" ", Amounts(period)));

    private static IEnumerable<decimal> Amounts(PeriodAmounts period)
    {
        IEnumerable<IQuantity> amounts = period.Allowance is { } day
            ? [period.SharePercent, day.FullPerDay, day.KelaDeductionPercent, day.PerDay, day.EmployerPerDay, day.EmployeePaymentsPerDay, day.NetPerDay]
            : period.Pension is { } year
                ? [period.SharePercent, year.PensionPercent, year.BasePerYear, year.BasePerDay, year.OneTimeIncreasePercent, year.PerYear, year.PerMonth]
                : [];
        IEnumerable<IQuantity> deducted = period.Deducted is { } others ? [others.OtherBenefitsPerMonth, others.PaidPerMonth] : [];
        return amounts.Concat(deducted).Select(amount => amount.Amount);
    }

    private static string Text(params object?[] values) => string.Join(" ", values);
}
