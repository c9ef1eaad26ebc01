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
    private static readonly Gen<Claim> Payable =
        RandomClaims.Any.Select(claim => claim.Employments.Count > 0
            ? claim with { Employments = claim.Employments.Select(employment => employment with { EarningsBefore = employment.EarningsBefore ?? Before }).ToValueList() }
            : claim with { EarningsBefore = claim.EarningsBefore ?? Before });

    private static EarningsBefore Before => new(Euros.Once(2345.67m), 28);

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
    public void Of_RandomClaims_PeriodsAndRefusalsPartitionDaysOfIncapacityAndRehabilitation() => Properties.Hold(Payable, claim =>
    {
        var timeline = Compute(claim);
        var stated = claim.Incapacity.Select(spell => (spell.From, To: spell.To ?? claim.Through))
            .Concat(claim.Rehabilitation.Select(spell => (spell.From, spell.To)))
            .Concat(claim.AfterTraining.Select(spell => (spell.From, spell.To)))
            .SelectMany(spell => DaysOf(Days.Later(spell.From, claim.ClaimDate), Days.Earlier(spell.To, claim.Through)))
            .Distinct()
            .Where(day => day > claim.ClaimDate)
            .OrderBy(day => day);
        var answered = timeline.Periods.SelectMany(period => DaysOf(period.From, period.To))
            .Concat(timeline.Refusals.Where(refusal => refusal.Reason != RefusalReason.ClaimDate).SelectMany(refusal => DaysOf(refusal.From, refusal.To)))
            .OrderBy(day => day);
        Assert.Equal(stated, answered);
    });

    [Fact]
    public void Of_RandomClaims_PeriodsAreInOrderAndMaximal() => Properties.Hold(Payable, claim =>
    {
        var periods = Compute(claim).Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            Assert.True(periods[i].From <= periods[i].To);
            Assert.True(i == 0 || periods[i - 1].To < periods[i].From);
            Assert.False(i > 0 && periods[i - 1].To.PlusDays(1) == periods[i].From && periods[i - 1].HasAmountsOf(periods[i]), "two periods could be one");
        }
    });

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
        pair =>
        {
            var whole = Compute(pair.Claim).Periods
                .Where(period => period.From <= pair.Through)
                .Select(period => period with { To = Days.Earlier(period.To, pair.Through) })
                .Select(period => period with { OtherReasons = period.OtherReasons.Where(part => part.From <= pair.Through).ToValueList() })
                .Select(period => (period.From, period.To, period.Benefit, period.Basis, period.Allowance, period.Pension))
                .ToValueList();
            var cut = Compute(pair.Claim with { Through = pair.Through }).Periods
                .Select(period => (period.From, period.To, period.Benefit, period.Basis, period.Allowance, period.Pension))
                .ToValueList();
            Assert.Equal(whole, cut);
        });

    [Fact]
    public void Of_SameFacts_EqualTimelines() => Properties.Hold(
        Payable,
        claim =>
        {
            var (one, other) = (Compute(claim), Compute(claim));
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        },
        times: 100);

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
        where claim.Insurance == Insurance.Compulsory && claim.Circumstance != Circumstance.Student
        select (Less: claim, More: claim with
        {
            Incapacity = claim.Incapacity.Select(spell => spell with { Degree = IncapacityDegree.Of(Math.Min(100m, spell.Degree.Amount + more)) }).ToValueList(),
        }),
        pair => AssertNoDayPaysLess(Compute(pair.Less), Compute(pair.More)));

    [Fact]
    public void Of_LaterBirth_NeverPaysLess() => Properties.Hold(
        from claim in Payable
        from days in Gen.Choose(0, 4000)
        select (Older: claim, Younger: claim with { BirthDate = Days.Earlier(claim.BirthDate.PlusDays(days), claim.ClaimDate) }),
        pair => AssertNoDayPaysLess(Compute(pair.Older), Compute(pair.Younger)));

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

    private static void AssertNoDayPaysLess(BenefitTimeline less, BenefitTimeline more)
    {
        var paid = more.Periods.SelectMany(period => DaysOf(period.From, period.To), (period, day) => (day, period)).ToDictionary(pair => pair.day, pair => pair.period);
        foreach (var period in less.Periods)
        {
            foreach (var day in DaysOf(period.From, period.To))
            {
                Assert.True(paid.TryGetValue(day, out var other), $"{day} is not paid with more");
                Assert.True(PerDay(other) >= PerDay(period), $"{day}: {other} is less than {period}");
            }
        }
    }

    private static decimal PerDay(BenefitPeriod period) => period.Allowance?.PerDay.Amount ?? (period.PaidPerMonth!.Value.Amount / 30m);

    private static BenefitTimeline Compute(Claim claim) => BenefitTimeline.Of(claim, RandomClaims.Parameters);

    private static IEnumerable<LocalDate> DaysOf(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
