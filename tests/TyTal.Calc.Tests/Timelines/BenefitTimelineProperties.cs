using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class BenefitTimelineProperties
{
    /// <summary>Claims that are not refused for missing pay facts.</summary>
    private static readonly Gen<Claim> Payable = RandomClaims.Any.Select(RandomClaims.WithPay);

    [Fact]
    public void Of_RandomClaims_EqualsLiteralReference()
    {
        var figures = LiteralComparison.Figures(RandomClaims.Parameters);
        Properties.Hold(
            RandomClaims.Any,
            claim => Assert.Equal(LiteralComparison.Literal(claim, figures), LiteralComparison.Library(claim, RandomClaims.Parameters)),
            times: 1500);
    }

    [Fact]
    public void Of_LeisureTimeWithSeveralSpells_EqualsLiteralReference()
    {
        var figures = LiteralComparison.Figures(RandomClaims.Parameters);
        Properties.Hold(
            RandomClaims.Of(Insurance.LeisureTime).Where(claim => claim.Incapacity.Count > 1).Select(claim => claim with { Through = claim.ClaimDate.PlusDays(400) }),
            claim => Assert.Equal(LiteralComparison.Literal(claim, figures), LiteralComparison.Library(claim, RandomClaims.Parameters)),
            times: 500);
    }

    [Fact]
    public void Of_RandomClaims_PeriodsAndRefusalsPartitionDaysOfIncapacityAndRehabilitation() =>
        Properties.Hold(Payable, claim => Assert.Null(ClaimInvariants.Partition(Compute(claim))));

    [Fact]
    public void Of_RandomClaims_PeriodsAreInOrderAndMaximal() => Properties.Hold(Payable, claim => Assert.Null(ClaimInvariants.Order(Compute(claim))));

    [Fact]
    public void Of_RandomClaims_AllowanceBeforeAnniversaryAndPensionFromIt() => Properties.Hold(Payable, claim =>
    {
        var anniversary = claim.ClaimDate.PlusYears(1);
        Assert.All(Compute(claim).Periods, period =>
        {
            Assert.True(period.From > claim.ClaimDate);
            Assert.Equal(period.To < anniversary, period.Allowance is not null);
            Assert.Equal(period.From >= anniversary, period.Pension is not null);
            Assert.NotEqual(period.Benefit, period.Allowance is not null ? Benefit.Pension : Benefit.DailyAllowance);
        });
    });

    [Fact]
    public void Of_ShorterThrough_SamePeriodsCutShort() => Properties.Hold(
        from claim in Payable
        from cut in Gen.Choose(0, 3000)
        select (Claim: claim, Through: Days.Earlier(claim.ClaimDate.PlusDays(cut), claim.Through)),
        pair => Assert.Null(ClaimInvariants.CutShort(Compute(pair.Claim), Compute(pair.Claim with { Through = pair.Through }))));

    [Fact]
    public void Of_SameFacts_EqualTimelines() => Properties.Hold(Payable, claim => Assert.Null(ClaimInvariants.Same(Compute(claim), Compute(claim))), times: 100);

    [Fact]
    public void Of_IncapacityListInAnyOrder_SameTimeline() => Properties.Hold(Payable, claim =>
    {
        var reversed = claim with { Incapacity = claim.Incapacity.Reverse().ToValueList(), SickPay = claim.SickPay.Reverse().ToValueList() };
        Assert.Equal(LiteralComparison.Library(Compute(claim)), LiteralComparison.Library(Compute(reversed)));
    });

    [Fact]
    public void Of_MoreIncapacity_NeverPaysLess() => Properties.Hold(
        from claim in Payable
        from more in Gen.Elements(0m, 2.5m, 10m, 40m, 100m)
        where ClaimInvariants.GrowsWithDegree(claim)
        select (Less: claim, More: ClaimInvariants.MoreIncapable(claim, more)),
        pair => Assert.Null(ClaimInvariants.NeverLess(Compute(pair.Less), Compute(pair.More))));

    [Fact]
    public void Of_HigherAnnualEarnings_NeverPaysLess() => Properties.Hold(
        from claim in Payable
        from more in Gen.OneOf(Gen.Choose(1, 100), Gen.Choose(1, 3_000_000))
        select (Less: claim, More: claim with { AnnualEarnings = claim.AnnualEarnings + new Money<PerYear>(more) }),
        pair => Assert.Null(ClaimInvariants.NeverLess(Compute(pair.Less), Compute(pair.More))));

    [Fact]
    public void Of_LaterBirth_NeverPaysLess() => Properties.Hold(
        from claim in Payable
        from days in Gen.Choose(0, 4000)
        select (Older: claim, Younger: claim with { BirthDate = Days.Earlier(claim.BirthDate.PlusDays(days), claim.ClaimDate) }),
        pair => Assert.Null(ClaimInvariants.NeverLess(Compute(pair.Older), Compute(pair.Younger))));

    [Fact]
    public void Of_AllowanceDay_AmountsAddUp() => Properties.Hold(Payable, claim => Assert.All(
        Compute(claim).Periods.Select(period => period.Allowance).OfType<TyTal.Calc.Payments.AllowanceOfDay>(),
        day =>
        {
            Assert.Equal(day.PerDay.Value, day.EmployerPerDay.Value + day.EmployeePaymentsPerDay.Value + day.NetPerDay.Value);
            Assert.All([day.PerDay, day.EmployerPerDay, day.EmployeePaymentsPerDay, day.NetPerDay], part => Assert.InRange(part.Amount, 0m, day.FullPerDay.Amount));
        }));

    [Fact]
    public void Of_RandomClaims_TotalsAreSumsOverDaysAndMonths() => Properties.Hold(Payable, claim =>
    {
        var timeline = Compute(claim);
        var days = timeline.Periods
            .Where(period => period.Allowance is { } day && (period.Basis != Basis.SickPay || day.PerDay.Value != day.FullPerDay.Value))
            .Sum(period => DaysOf(period.From, period.To).Sum(_ => period.Allowance!.PerDay.Amount));
        var months = timeline.Periods
            .Where(period => period.Pension is not null)
            .SelectMany(period => DaysOf(period.From, period.To).GroupBy(day => (day.Year, day.Month)), (period, month) =>
                Math.Round(period.PaidPerMonth!.Value.Amount * Thirty360.Count(month.First(), month.Last()) / 30m, 2, MidpointRounding.AwayFromZero))
            .Sum();
        var sickPay = timeline.TotalLines().Where(line => line.Kind == TotalKind.SickPay).Sum(line => line.Amount.Amount);
        Assert.Equal(days + months + sickPay, timeline.Totals.Total.Amount);
        Assert.Equal(timeline.TotalLines().Sum(line => line.Amount.Amount), timeline.Totals.Total.Amount);
    });

    [Fact]
    public void Of_SickPaySpellPaidWhole_TotalIsThePayItself() => Properties.Hold(
        from cents in Gen.Choose(200_000, 900_000)
        from days in Gen.Choose(3, 28)
        select (Pay: new Money<Once>(cents), Days: days),
        pair =>
        {
            var claim = Carpenter.Paid;
            var to = claim.ClaimDate.PlusDays(pair.Days);
            var timeline = Compute(claim with
            {
                SickPay = ValueList.Create(new SickPaySpell(claim.ClaimDate.PlusDays(1), to, pair.Pay)),
                Incapacity = ValueList.Create(new IncapacitySpell(claim.ClaimDate, to, IncapacityDegree.Full)),
            });
            Assert.Equal(pair.Pay, timeline.Totals.DailyAllowance);
        });

    private static BenefitTimeline Compute(Claim claim) => BenefitTimeline.Of(claim, RandomClaims.Parameters);

    private static IEnumerable<LocalDate> DaysOf(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
