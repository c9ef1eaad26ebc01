using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

public class BenefitTimelineTests
{
    [Fact]
    public void Of_Carpenter_FourPeriodsOfTheDocument()
    {
        var periods = Timeline.Periods;

        Assert.Equal(4, periods.Count);
        Assert.Equal((Benefit.DailyAllowance, Basis.SickPay, 80.36m), (periods[0].Benefit, periods[0].Basis, periods[0].Allowance!.PerDay.Amount));
        Assert.Equal((80.36m, 0m), (periods[0].Allowance!.EmployerPerDay.Amount, periods[0].Allowance!.NetPerDay.Amount));
        Assert.Equal((75.00m, 2.82m, 72.18m), Amounts(periods[1]));
        Assert.Equal((75.00m, 2.66m, 72.34m), Amounts(periods[2]));
        Assert.Equal((85m, 22_950m, 63.75m), (periods[3].Pension!.PensionPercent.Amount, periods[3].Pension!.BasePerYear.Amount, periods[3].Pension!.BasePerDay.Amount));
        Assert.Equal(new LocalDate(2025, 3, 4), periods[3].From);
    }

    [Fact]
    public void Of_Carpenter_TotalsAreThePayTheDaysAndThePartOfTheMonth()
    {
        Assert.Equal(2_250m + (274 * 75m) + (62 * 75m), Timeline.Totals.DailyAllowance.Amount);
        Assert.Equal(1_743.92m, Timeline.Totals.Pension.Amount);
        Assert.Equal(0m, Timeline.Totals.RehabilitationAllowance.Amount);
    }

    [Fact]
    public void Of_PartialPension_TwentyPercentOfTheFullOne()
    {
        var timeline = Compute(Unpaid with
        {
            ClaimDate = new(2022, 3, 4),
            AnnualEarnings = Euros.PerYear(27_000m),
            Incapacity = ValueList.Create(
                new IncapacitySpell(new(2022, 3, 4), new(2023, 5, 31), IncapacityDegree.Full), new IncapacitySpell(new(2023, 6, 1), null, IncapacityDegree.Of(20))),
            Through = new(2023, 6, 30),
        });

        Assert.Equal(12.75m, timeline.Periods[timeline.Periods.Count - 1].Pension!.BasePerDay.Amount);
    }

    [Fact]
    public void Of_TwoYearsOfRetraining_52530BeforeIndex()
    {
        var timeline = Compute(Unpaid with
        {
            ClaimDate = new(2019, 1, 1),
            BirthDate = new(1989, 1, 1),
            AnnualEarnings = Euros.PerYear(30_900m),
            Incapacity = Incapable(new(2019, 1, 1)),
            Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2020, 1, 1), new(2021, 12, 31))),
            Through = new(2021, 12, 31),
        });

        var rehabilitation = timeline.Periods.Where(period => period.Benefit == Benefit.RehabilitationAllowance).ToList();
        Assert.Equal(52_530m, rehabilitation.Sum(period => period.Pension!.BasePerYear.Amount));
    }

    [Fact]
    public void Of_LowSickPayAndFullIncapacity_LiftedAndTheRestIsThePersons()
    {
        var claim = Paid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(560m))), AnnualEarnings = Euros.PerYear(9_000m) };
        var first = Compute(claim).Periods[0];

        // 16 590 / 360 = 46.08; the employer paid 20.00 a day.
        Assert.Equal((Basis.Minimum, 46.08m, 20m, 0m, 26.08m), (
            first.Basis, first.Allowance!.PerDay.Amount, first.Allowance.EmployerPerDay.Amount, first.Allowance.EmployeePaymentsPerDay.Amount, first.Allowance.NetPerDay.Amount));
    }

    [Fact]
    public void Of_LowSickPayOfPensioner_NotLifted()
    {
        var claim = Paid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(560m))), ReceivesPension = true };

        Assert.Equal((Basis.SickPay, 20m), (Compute(claim).Periods[0].Basis, Compute(claim).Periods[0].Allowance!.PerDay.Amount));
    }

    [Fact]
    public void Of_SickPayAndPartialIncapacity_ThePayInFull()
    {
        var first = Compute(Paid with { Incapacity = Incapable(new(2024, 3, 5), degree: 50) }).Periods[0];

        Assert.Equal((Basis.SickPay, 100m, 80.36m), (first.Basis, first.SharePercent.Amount, first.Allowance!.PerDay.Amount));
    }

    [Fact]
    public void Of_PartialSickPay_EarningsBeforeDecideAndThePayIsTheEmployers()
    {
        var claim = Unpaid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(840m), Partial: true)) };
        var first = Compute(claim).Periods[0];

        // 100.00, of which 30.00 to the employer; 3.76 % of 70.00 is 2.63.
        Assert.Equal((Basis.EarningsBefore, 100m, 30m, 2.63m, 67.37m), (
            first.Basis, first.Allowance!.PerDay.Amount, first.Allowance.EmployerPerDay.Amount, first.Allowance.EmployeePaymentsPerDay.Amount, first.Allowance.NetPerDay.Amount));
    }

    [Fact]
    public void Of_SickPayAfterDay28_EmployersPartOfTheAnnualEarningsAllowance()
    {
        var claim = Paid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 30), Euros.Once(57 * 60m))) };
        var second = Compute(claim).Periods[1];

        Assert.Equal((Basis.AnnualEarnings, 75m, 60m), (second.Basis, second.Allowance!.PerDay.Amount, second.Allowance.EmployerPerDay.Amount));
        Assert.Equal(0.56m, second.Allowance.EmployeePaymentsPerDay.Amount);
    }

    [Theory]
    [InlineData(9.99, false)]
    [InlineData(10, true)]
    public void Of_DegreeAtTheLimit_EntitledFromTen(double degree, bool entitled) =>
        Assert.Equal(entitled, Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: (decimal)degree) }).Entitled);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Of_FewDays_EntitledFromThree(int days, bool entitled)
    {
        var timeline = Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 4), new LocalDate(2024, 3, 4).PlusDays(days)) });

        Assert.Equal(entitled, timeline.Entitled);
        Assert.Equal(!entitled, timeline.Refusals.Any(refusal => refusal.Reason == RefusalReason.NotThreeConsecutiveDays));
    }

    [Fact]
    public void Of_TwoDaysAndLaterThree_AllFivePaid()
    {
        var timeline = Compute(Unpaid with
        {
            Incapacity = ValueList.Create(
                new IncapacitySpell(new(2024, 3, 6), new(2024, 3, 7), IncapacityDegree.Full), new IncapacitySpell(new(2024, 5, 6), new(2024, 5, 8), IncapacityDegree.Full)),
        });

        Assert.Equal(5, timeline.TotalLines().Sum(line => line.Count));
    }

    [Theory]
    [InlineData("829.49", false)]
    [InlineData("829.50", true)]
    public void Of_LossAtATwentieth_EntitledFromIt(string loss, bool entitled) =>
        Assert.Equal(entitled, Compute(Unpaid with { LossPerYear = Euros.PerYear(decimal.Parse(loss, System.Globalization.CultureInfo.InvariantCulture)) }).Entitled);

    [Fact]
    public void Of_ContributoryReduction_ReducesTheAllowanceOnly()
    {
        var timeline = Compute(Unpaid with { ContributoryReduction = Percentage.Of(50) });

        Assert.Equal(50m, timeline.Periods[0].Allowance!.PerDay.Amount);
        Assert.Equal(30_600m, timeline.Periods[timeline.Periods.Count - 1].Pension!.BasePerYear.Amount);
    }

    [Fact]
    public void Of_ClaimOnLeapDay_PensionFrom28February()
    {
        var timeline = Compute(Unpaid with { ClaimDate = new(2024, 2, 29), Incapacity = Incapable(new(2024, 2, 29)) });

        Assert.Equal(new LocalDate(2025, 2, 28), timeline.Periods.First(period => period.Pension is not null).From);
    }

    [Fact]
    public void Of_LiabilityEnds_NothingAfterAndTheReasonIsTold()
    {
        var timeline = Compute(Unpaid with { LiabilityEnds = new(2024, 4, 15) });

        Assert.Equal(new LocalDate(2024, 4, 15), timeline.Periods[timeline.Periods.Count - 1].To);
        Assert.Contains(timeline.Refusals, refusal => refusal is { Reason: RefusalReason.LiabilityEnded } && refusal.From == new LocalDate(2024, 4, 16));
    }

    [Fact]
    public void Of_Entrepreneur_AnnualEarningsFromTheFirstDayWithoutDeductions()
    {
        var first = Compute(Paid with { Insurance = Insurance.Entrepreneur, SickPay = default, AnnualEarnings = Euros.PerYear(9_000m), Incapacity = Incapable(new(2024, 3, 5), degree: 50) }).Periods[0];

        Assert.Equal((Basis.AnnualEarnings, 50m, 25m, 12.5m, 12.5m), (
            first.Basis, first.SharePercent.Amount, first.Allowance!.FullPerDay.Amount, first.Allowance.PerDay.Amount, first.Allowance.NetPerDay.Amount));
    }

    [Fact]
    public void Of_AnnouncedIndex_SaysSo()
    {
        var parameters = KnownFigures.Announced.With(StatutoryFigure.EmployeePaymentsPercent, 2026, 3.83m);
        var timeline = BenefitTimeline.Of(Unpaid with { ClaimDate = new(2025, 3, 4), Incapacity = Incapable(new(2025, 3, 4)), Through = new(2026, 12, 31) }, parameters);

        Assert.Equal("earningsRelatedPensionIndex employeePaymentsPercent", string.Join(' ', timeline.SuppliedFigures().Order(StringComparer.Ordinal)));
        Assert.Empty(Timeline.SuppliedFigures());
    }

    [Fact]
    public void Of_EqualAmountsInTwoYears_OnePeriodWithBothReasons()
    {
        // 3.76 % and 3.54 % of 0.13 € both round to 0.00 €.
        var timeline = Compute(Unpaid with { ReceivesPension = true, AnnualEarnings = Euros.PerYear(46.80m), Through = new(2025, 1, 31) });
        var last = timeline.Periods[timeline.Periods.Count - 1];

        Assert.Equal((new LocalDate(2024, 4, 2), new LocalDate(2025, 1, 31)), (last.From, last.To));
        Assert.Equal(new LocalDate(2025, 1, 1), Assert.Single(last.OtherReasons).From);
        Assert.Contains(timeline.Sources(), source => source is { Name: "sicknessAllowanceContribution", Year: 2025 });
    }

    [Fact]
    public void Of_OtherReasonsOverTwoStretches_PartReachesTheEndOfThePeriod()
    {
        var timeline = Compute(Unpaid with
        {
            ReceivesPension = true,
            AnnualEarnings = Euros.PerYear(46.80m),
            Incapacity = ValueList.Create(
                new IncapacitySpell(new(2024, 3, 4), new(2025, 1, 15), IncapacityDegree.Full), new IncapacitySpell(new(2025, 1, 16), null, IncapacityDegree.Full)),
            Through = new(2025, 1, 31),
        });

        var part = Assert.Single(timeline.Periods[timeline.Periods.Count - 1].OtherReasons);
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 31)), (part.From, part.To));
    }

    [Fact]
    public void Of_EveryQuarter_EqualsLiteralReferenceOrNamesTheMissingFigure()
    {
        var figures = LiteralComparison.Figures(KnownFigures.Announced);
        for (var day = new LocalDate(2016, 1, 1); day.Year <= 2026; day = day.PlusMonths(3))
        {
            var claim = Unpaid with { ClaimDate = day, Incapacity = Incapable(day), Through = day.PlusDays(500) };
            if (day > new LocalDate(2025, 1, 1))
            {
                Assert.Contains("2026", Assert.Throws<MissingFigureException>(() => BenefitTimeline.Of(claim, KnownFigures.Announced)).Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(LiteralComparison.Literal(claim, figures), LiteralComparison.Library(claim, KnownFigures.Announced));
            }
        }
    }

    [Fact]
    public void Of_Year2200WithSuppliedFigures_Computed()
    {
        var supplied = Enumerable.Range(2026, 175).Select(year => new YearlyFigure(StatutoryFigure.EarningsRelatedPensionIndex, year, 3_104 + year, "test", Reasons.FigureStatus.Supplied));
        var timeline = BenefitTimeline.Of(Unpaid with { Through = new(2200, 12, 31) }, KnownFigures.Through2025.With(supplied));

        Assert.Equal(new LocalDate(2200, 12, 31), timeline.Periods[timeline.Periods.Count - 1].To);
    }

    private static (decimal PerDay, decimal Payments, decimal Net) Amounts(BenefitPeriod period) =>
        (period.Allowance!.PerDay.Amount, period.Allowance.EmployeePaymentsPerDay.Amount, period.Allowance.NetPerDay.Amount);
}
