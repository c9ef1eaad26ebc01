using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>What a timeline is asked for besides its periods: room, lines of its totals, sources, a line of text.</summary>
public class TimelineOutputTests
{
    /// <summary>Eight dates of the law, two of each of six spells, one after the training, two each of the sentence and the incapacity, and a turn of the year.</summary>
    [Fact]
    public void MostPeriods_OfEveryKindOfSpell_EachOfItsDays()
    {
        var claim = Paid with
        {
            Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 5, 1), new(2024, 5, 31))),
            Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 5, 1), new(2024, 5, 2))),
            AfterTraining = CircumstanceTests.After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 6, 30)),
            OtherBenefits = ValueList.Create(new OtherBenefitSpell(OtherBenefitKind.OldAgePension, new(2025, 3, 4), To: null, default)),
            Prison = ValueList.Create(new PrisonSpell(new(2024, 8, 1), new(2024, 8, 2))),
        };

        Assert.Equal(8 + 12 + 1 + 2 + 2 + 1, BenefitTimeline.MostPeriods(claim));
        Assert.Equal(8 + 10 + 1 + 2 + 2 + 1, BenefitTimeline.MostPeriods(claim with { SickPay = default }));
    }

    [Theory]
    [InlineData(2023, 14)]
    [InlineData(2024, 14)]
    [InlineData(2025, 15)]
    [InlineData(2034, 24)]
    public void MostPeriods_ThroughAYear_OneMoreForEachTurnOfTheYear(int through, int expected)
    {
        Assert.Equal(expected, BenefitTimeline.MostPeriods(Paid with { Through = new(through, 12, 31) }));
        Assert.Equal(expected, BenefitTimeline.MostPeriods(CircumstanceTests.TwoEmployments with { Through = new(through, 12, 31) }));
    }

    [Fact]
    public void Write_RoomForTheRefusals_ExactlyEnoughIsEnough()
    {
        var claim = Unpaid with { LiabilityEnds = new(2024, 4, 15) };
        var refusals = new RefusedDays[2];

        Assert.Equal((2, 2), BenefitTimeline.Write(claim, StatutoryParameters.Enacted, new PeriodAmounts[2], refusals, out _));
        Assert.Equal([RefusalReason.ClaimDate, RefusalReason.LiabilityEnded], refusals.Select(refusal => refusal.Reason));
        Assert.Equal(
            "refusals has room for 1; needed are 2 (MostPeriods gives a length that is enough). (Parameter 'refusals')",
            Assert.Throws<ArgumentException>(() => BenefitTimeline.Write(claim, StatutoryParameters.Enacted, new PeriodAmounts[2], new RefusedDays[1], out _)).Message);
        Assert.Equal(
            "periods has room for 1; needed are 2 (MostPeriods gives a length that is enough). (Parameter 'periods')",
            Assert.Throws<ArgumentException>(() => BenefitTimeline.Write(claim, StatutoryParameters.Enacted, new PeriodAmounts[1], out _)).Message);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void Of_ThroughTheFirstDays_PeriodsFromTheDayAfterTheClaimDate(int through, int periods) =>
        Assert.Equal(periods, Compute(Paid with { Through = new(2024, 3, through) }).Periods.Count);

    [Fact]
    public void TotalLines_OfTheCarpenter_EachInTheOrderOfItsDays() => Assert.Equal(
        [
            new(Benefit.DailyAllowance, TotalKind.SickPay, new(2024, 3, 5), new(2024, 4, 1), 225_000, 28, 28, Euros.Once(2_250m)),
            new(Benefit.DailyAllowance, TotalKind.Days, new(2024, 4, 2), new(2024, 12, 31), 7_500, 274, 1, Euros.Once(20_550m)),
            new(Benefit.DailyAllowance, TotalKind.Days, new(2025, 1, 1), new(2025, 3, 3), 7_500, 62, 1, Euros.Once(4_650m)),
            new TotalLine(Benefit.Pension, TotalKind.PartOfMonth, new(2025, 3, 4), new(2025, 3, 31), 193_769, 27, 30, Euros.Once(1_743.92m)),
        ],
        Timeline.TotalLines());

    [Fact]
    public void TotalLines_OfTwoEmployments_SaysThatTheDayIsASum() => Assert.Equal(
        new TotalLine(Benefit.DailyAllowance, TotalKind.Days, new(2024, 3, 5), new(2024, 4, 1), 10_036, 28, 1, Euros.Once(2_810.08m), IsOfSeveral: true),
        Compute(CircumstanceTests.TwoEmployments).TotalLines()[0]);

    /// <summary>2 250 × 17 ÷ 28 and × 11 ÷ 28.</summary>
    [Fact]
    public void TotalLines_OfRehabilitationOnDaysOfSickPay_ThePayByBenefit() => Assert.Equal(
        [
            new(Benefit.DailyAllowance, TotalKind.SickPay, new(2024, 3, 5), new(2024, 4, 1), 225_000, 17, 28, Euros.Once(1_366.07m)),
            new TotalLine(Benefit.RehabilitationAllowance, TotalKind.SickPay, new(2024, 3, 10), new(2024, 3, 20), 225_000, 11, 28, Euros.Once(883.93m)),
        ],
        Compute(Paid with { Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 3, 10), new(2024, 3, 20))), Through = new(2024, 4, 1) }).TotalLines());

    [Theory]
    [InlineData(31, 2, 160.71)]
    [InlineData(32, 1, 80.36)]
    public void TotalLines_FromTheLastDaysOfThePay_ItsPart(int day, int count, double amount)
    {
        var from = new LocalDate(2024, 2, 29).PlusDays(day);
        var line = new TotalLine(Benefit.DailyAllowance, TotalKind.SickPay, from, new(2024, 4, 1), 225_000, count, 28, Euros.Once((decimal)amount));

        Assert.Equal([line], Compute(Paid with { Incapacity = Incapable(from), Through = new(2024, 4, 1) }).TotalLines());
    }

    [Fact]
    public void Sources_OfAPeriodWithOtherReasons_InTheOrderOfItsDays()
    {
        var day = new LocalDate(2024, 12, 10);
        var timeline = Compute(Unpaid with
        {
            ClaimDate = day,
            Incapacity = Incapable(day),
            Circumstance = Circumstance.Student,
            ReceivesPension = true,
            AnnualEarnings = Euros.PerYear(46.80m),
            Through = new(2025, 1, 31),
        });

        Assert.Single(Assert.Single(timeline.Periods).OtherReasons);
        Assert.Equal("2024 2025", string.Join(' ', timeline.Sources().Where(source => string.Equals(source.Name, "sicknessAllowanceContribution", StringComparison.Ordinal)).Select(source => source.Year)));
    }

    [Fact]
    public void Sources_OfAComparedMinimum_AreThereThoughItEnteredNoAmount()
    {
        var claim = Unpaid with { ReceivesPension = true };

        var compared = Compute(claim with { LossPerYear = Euros.PerYear(20_000m) });
        var sources = compared.Compared[0].Steps().Select(step => step.Source).OfType<StatutorySource>().ToList();

        Assert.NotEmpty(sources);
        Assert.Equal(Compute(claim).Sources().Concat(sources), compared.Sources());
    }

    [Fact]
    public void ToString_OfTheCarpenter_TheClaimThePeriodsAndTheTotal()
    {
        const string Claim = "claim of 2024-03-04, Compulsory, annual earnings 27000.00 €, through 2025-03-31";

        Assert.Equal(Claim, Paid.ToString());
        Assert.Equal(Claim + ": 4 periods, 29193.92 € in all", Timeline.ToString());
    }
}
