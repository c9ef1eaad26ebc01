using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>What employers receive of the days of a timeline (§§ 139(1), 187(4)).</summary>
public class EmployersOfTimelineTests
{
    private static readonly LocalDate Before2025 = new(2024, 12, 31);
    private static readonly LocalDate From2025 = new(2025, 1, 1);

    /// <summary>The carpenter through the 28 days of sick pay: 2 250 €, 80.36 € a day, § 62 3.02 €.</summary>
    private static readonly Claim FourWeeks = Carpenter.Paid with { Through = new(2024, 4, 1) };

    /// <summary>The carpenter's first pension months: 22 950 × 3077 ÷ 3037 ÷ 12 = 1 937.69 € for April 2025.</summary>
    private static readonly Claim Pension = Carpenter.Paid with { Through = new(2025, 4, 30) };

    [Theory]
    [InlineData(Insurance.Compulsory, true, true)]
    [InlineData(Insurance.LeisureTime, true, true)]
    [InlineData(Insurance.WorkAbroad, true, false)]
    public void Of_SickPayOnBothSidesOf2025_EmployersPartUnlessSection187TakesIt(Insurance insurance, bool before, bool from)
    {
        Assert.Equal(before, HasPart(FourWeeks with { Insurance = insurance, DecidedOn = Before2025 }));
        Assert.Equal(from, HasPart(FourWeeks with { Insurance = insurance, DecidedOn = From2025 }));
        Assert.Equal(from, HasPart(FourWeeks with { Insurance = insurance }));
    }

    [Theory]
    [InlineData(Insurance.Entrepreneur)]
    [InlineData(Insurance.EntrepreneurLeisureTime)]
    public void Of_EntrepreneurWhomAnEmployerPays_PartBefore2025Only(Insurance insurance)
    {
        var claim = FourWeeks with { Insurance = insurance, SicknessAllowanceRight = false };

        Assert.Equal(Euros.PerDay(75m), Carpenter.Compute(claim with { DecidedOn = Before2025 }).Periods[0].Allowance!.EmployerPerDay.Value);
        Assert.Equal(default, Carpenter.Compute(claim with { DecidedOn = From2025 }).Periods[0].Allowance!.EmployerPerDay.Value);
    }

    [Fact]
    public void Of_WorkAbroadFrom2025_ThePayIsThePersonsLessPayments()
    {
        var timeline = Carpenter.Compute(FourWeeks with { Insurance = Insurance.WorkAbroad });

        Assert.Equal(Basis.SickPay, timeline.Periods[0].Basis);
        Assert.Equal(new ReceiverTotals(default, Euros.Once(28 * 3.02m), Euros.Once(2_250m - (28 * 3.02m))), ReceiverTotals.Of(timeline));
        Assert.Equal(Euros.Once(2_250m - (28 * 3.02m)), TimelineSchedule.Of(timeline).Total);
    }

    [Fact]
    public void Of_DecisionBeforeTheClaim_ErrorNamesIt() => Assert.StartsWith(
        "decidedOn is 2024-03-03; allowed is 2024-03-04 to 2200-12-31",
        Assert.Throws<ArgumentOutOfRangeException>(() => Carpenter.Compute(FourWeeks with { DecidedOn = new LocalDate(2024, 3, 3) })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("whole month, less pay", 2025, 4, 1, 2025, 4, 30, 900, 90000)]
    [InlineData("whole month, more pay", 2025, 4, 1, 2025, 4, 30, 3000, 193769)]
    [InlineData("ten of thirty days: 645.896… a third of the month", 2025, 4, 11, 2025, 4, 20, 1000, 64590)]
    [InlineData("ten of thirty days, less pay", 2025, 4, 11, 2025, 4, 20, 100, 10000)]
    [InlineData("twenty days of which ten are in the month", 2025, 4, 21, 2025, 5, 10, 1000, 50000)]
    [InlineData("after the last day", 2025, 5, 1, 2025, 5, 10, 1000, 0)]
    [InlineData("the first day of the pension: 64.5896… a thirtieth of the month", 2025, 3, 4, 2025, 3, 4, 1000, 6459)]
    public void Of_SickPayInAPensionMonth_AtMostThePayAndTheMonthsDays(string why, int year, int month, int day, int toYear, int toMonth, int toDay, int pay, int employerCents)
    {
        Assert.NotEmpty(why);
        var timeline = Carpenter.Compute(With(Pension, new SickPaySpell(new(year, month, day), new(toYear, toMonth, toDay), Euros.Once(pay))));
        var (without, with) = (ReceiverTotals.Of(Carpenter.Compute(Pension)), ReceiverTotals.Of(timeline));

        Assert.Equal(new Money<Once>(employerCents), with.Employer - without.Employer);
        Assert.Equal(new Money<Once>(employerCents), without.InjuredPerson - with.InjuredPerson);
        Assert.Equal(without.Gross, with.Gross);
        Assert.Equal(with.InjuredPerson, TimelineSchedule.Of(timeline).Total);
    }

    [Fact]
    public void Of_TwoEmployersInAPensionMonth_TogetherAtMostThePension()
    {
        var april = new SickPaySpell(new(2025, 4, 1), new(2025, 4, 30), Euros.Once(1_500m));
        var totals = ReceiverTotals.Of(Carpenter.Compute(With(Pension, april, april)));

        Assert.Equal(Euros.Once(2_250m + 1_937.69m), totals.Employer);
    }

    /// <summary>42 cents a year are a pension of 3 cents a month: half a cent for five days, five times rounded up.</summary>
    [Fact]
    public void Of_ManyPaysInAMonth_TogetherAtMostTheMonth()
    {
        var claim = Pension with { ReceivesPension = true, AnnualEarnings = Euros.PerYear(0.42m) };
        var pays = Enumerable.Range(0, 5).Select(i => new LocalDate(2025, 4, 1 + (6 * i))).Select(day => new SickPaySpell(day, day.PlusDays(4), Euros.Once(10m))).ToArray();
        var (without, with) = (ReceiverTotals.Of(Carpenter.Compute(claim)), ReceiverTotals.Of(Carpenter.Compute(With(claim, pays))));

        Assert.Equal(Euros.Once(0.02m), ReceiverTotals.Of(Carpenter.Compute(With(claim, pays[0], pays[1]))).Employer - without.Employer);
        Assert.Equal(Euros.Once(0.03m), with.Employer - without.Employer);
        Assert.Equal(Euros.Once(0.03m), without.InjuredPerson - with.InjuredPerson);
    }

    [Fact]
    public void Of_PayFromOneOfTwoEmploymentsInAPensionMonth_ItsEmployersPart()
    {
        var (one, other) = (CircumstanceTests.TwoEmployments.Employments[0], CircumstanceTests.TwoEmployments.Employments[1]);
        var claim = CircumstanceTests.TwoEmployments with { Through = new(2025, 4, 30) };
        var paid = claim with { Employments = ValueList.Create(one, other with { SickPay = ValueList.Create(new SickPaySpell(new(2025, 4, 1), new(2025, 4, 30), Euros.Once(900m))) }) };

        Assert.Equal(Euros.Once(900m), Employer(paid) - Employer(claim));
    }

    [Fact]
    public void Of_PensionAbroad_NoPartFrom2025()
    {
        var claim = With(Pension with { Insurance = Insurance.WorkAbroad, DecidedOn = Before2025 }, new SickPaySpell(new(2025, 4, 1), new(2025, 4, 30), Euros.Once(900m)));

        Assert.Equal(Euros.Once(2_250m + 900m), ReceiverTotals.Of(Carpenter.Compute(claim)).Employer);
        Assert.Equal(default, ReceiverTotals.Of(Carpenter.Compute(claim with { DecidedOn = From2025 })).Employer);
    }

    /// <summary>36 000 × 85 % × 3077 ÷ 3037 ÷ 12 = 2 583.59 € a month of 2025; six days of thirty are 516.718 €.</summary>
    [Theory]
    [InlineData("through the last day of the pay", 15)]
    [InlineData("through the next day", 16)]
    [InlineData("through the day before the last", 30)]
    [InlineData("through the month", 31)]
    public void Of_DaysWithoutPayAfterThePay_ChangeNothing(string why, int through)
    {
        Assert.NotEmpty(why);
        Assert.Equal(Euros.Once(516.72m), Employer(March with { Through = new(2025, 3, through) }));
    }

    [Fact]
    public void Of_AnotherPensionOnDaysWithoutPay_ChangesNothing()
    {
        var half = March with
        {
            Incapacity = ValueList.Create(Spell(new(2024, 3, 1), new(2025, 3, 6), 50m), Spell(new(2025, 3, 7), new(2025, 3, 17), 100m), Spell(new(2025, 3, 18), to: null, 50m)),
        };

        Assert.Equal(Euros.Once(516.72m), Employer(half));
    }

    /// <summary>The 31st adds no 30/360 day; the last day of February is worth three.</summary>
    [Theory]
    [InlineData("the 31st alone: no 30/360 day", 2025, 3, 31, 2025, 3, 31, 0)]
    [InlineData("30th and 31st: one", 2025, 3, 30, 2025, 3, 31, 8612)]
    [InlineData("28 February 2026: three; 30 600 × 3104 ÷ 3037 ÷ 12 ÷ 10", 2026, 2, 28, 2026, 2, 28, 26063)]
    public void Of_EndsOfMonths_Their30360Days(string why, int year, int month, int day, int toYear, int toMonth, int toDay, int cents)
    {
        Assert.NotEmpty(why);
        var pay = ValueList.Create(new SickPaySpell(new(year, month, day), new(toYear, toMonth, toDay), Euros.Once(5_000m)));

        Assert.Equal(new Money<Once>(cents), Employer(March with { SickPay = pay, Through = new(2026, 2, 28) }));
    }

    /// <summary>Pieces side by side add up: the pay of ten days stated as one spell, or day by day.</summary>
    [Fact]
    public void Of_PayStatedDayByDay_TheSameAsOfOneSpell()
    {
        var days = Enumerable.Range(0, 10).Select(i => new LocalDate(2025, 3, 10).PlusDays(i)).ToList();
        var pays = days.Select(day => new SickPaySpell(day, day, Euros.Once(500m))).ToValueList();

        Assert.Equal(Euros.Once(861.20m), Employer(March with { SickPay = pays, Through = new(2025, 3, 25) }));
        Assert.Equal(Euros.Once(861.20m), Employer(March with { SickPay = ValueList.Create(new SickPaySpell(days[0], days[9], Euros.Once(5_000m))) }));
    }

    /// <summary>What employers receive through a day never falls when the day moves on, and the facts after it play no part.</summary>
    [Fact]
    public void Through_RandomClaimsWithPayInThePensionsTime_NeverFallsNorDependsOnLaterDays() => Properties.Hold(Paid, claim =>
    {
        var (timeline, pay) = (BenefitTimeline.Of(claim, RandomClaims.Parameters), claim.SickPay[0]);
        var before = default(Money<Once>);
        for (var day = Days.Later(pay.From, claim.ClaimDate); day <= Days.Earlier(claim.Through, pay.To.PlusDays(40)); day = day.PlusDays(1))
        {
            var through = ReceiverTotals.Through(timeline, day).Employer;
            Assert.True(before <= through, $"{through} through {day} after {before}");
            before = through;
        }
    });

    /// <summary>Claims with one pay over some days of the pension's time, of whole euros a day.</summary>
    [Fact]
    public void Of_RandomClaimsWithPayInThePensionsTime_EachMonthAtMostThePayAndThePension() => Properties.Hold(
        Paid,
        claim =>
        {
            var timeline = BenefitTimeline.Of(claim, RandomClaims.Parameters);
            var pay = claim.SickPay[0];
            var paid = default(ReceiverTotals);
            foreach (var month in TimelineSchedule.Months(timeline))
            {
                var through = ReceiverTotals.Through(timeline, Days.EndOfMonth(month.From));
                var (employer, person) = (through.Employer - paid.Employer, through.InjuredPerson - paid.InjuredPerson);
                var days = new DateInterval(month.From, month.To).Intersection(new(pay.From, pay.To))?.Length ?? 0;
                Assert.InRange(employer.Cents, 0, days * (pay.Amount.Cents / Days.Count(pay.From, pay.To)));
                Assert.InRange(person.Cents, 0, month.Amount.Cents);
                paid = through;
            }

            Assert.Equal(timeline.Totals.Total, ReceiverTotals.Of(timeline).Gross);
            Assert.Equal(paid, ReceiverTotals.Of(timeline));
        });

    private static Gen<Claim> Paid =>
        from claim in RandomClaims.Of(Insurance.Compulsory)
        from first in Gen.Choose(0, 200)
        from length in Gen.Choose(1, 100)
        from perDay in Gen.Choose(0, 150)
        let start = PensionRight.FirstDay(claim.ClaimDate).PlusDays(first)
        select claim with
        {
            EarningsBefore = new EarningsBefore(Euros.Once(2_000m), 28),
            SickPay = ValueList.Create(new SickPaySpell(start, start.PlusDays(length - 1), Euros.Once(perDay * length))),
        };

    /// <summary>The pension of a claim of 1.3.2024 on 36 000 € a year; pay of 5 000 € for 10.–15.3.2025, more than the pension of the days.</summary>
    private static Claim March => new()
    {
        ClaimDate = new(2024, 3, 1),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(36_000m),
        Through = new(2025, 3, 31),
        EarningsBefore = new EarningsBefore(Euros.Once(2_800m), 28),
        Incapacity = ValueList.Create(Spell(new(2024, 3, 1), to: null, 100m)),
        SickPay = ValueList.Create(new SickPaySpell(new(2025, 3, 10), new(2025, 3, 15), Euros.Once(5_000m))),
    };

    private static IncapacitySpell Spell(LocalDate from, LocalDate? to, decimal degree) => new(from, to, IncapacityDegree.Of(degree));

    private static Money<Once> Employer(Claim claim) => ReceiverTotals.Of(Carpenter.Compute(claim)).Employer;

    private static bool HasPart(Claim claim) => Carpenter.Compute(claim with { SicknessAllowanceRight = false }).Periods[0].Allowance!.EmployerPerDay.Value != default;

    private static Claim With(Claim claim, params SickPaySpell[] spells) => claim with { SickPay = claim.SickPay.Concat(spells).ToValueList() };
}
