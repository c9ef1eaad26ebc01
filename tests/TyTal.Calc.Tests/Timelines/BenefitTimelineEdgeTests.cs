using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The last days of rights on which another fact changes, too; refusals side by side; reasons, lines and instalments.</summary>
public class BenefitTimelineEdgeTests
{
    [Fact]
    public void ToString_OfAPeriod_DaysBenefitAndAmount()
    {
        Assert.Equal("2024-03-05 – 2024-04-01: DailyAllowance, 80.36 € a day", Timeline.Periods[0].ToString());
        Assert.Equal("2025-03-04 – 2025-03-31: Pension, 1937.69 € a month", Timeline.Periods[3].ToString());
    }

    [Fact]
    public void Of_DegreeThatChangesOnTheLastDayOfLiability_ThatDayIsPaid()
    {
        var timeline = Compute(Unpaid with { LiabilityEnds = new(2024, 4, 15), Incapacity = FullThenHalf(new(2024, 3, 4), new(2024, 4, 15)) });

        Assert.Equal((new LocalDate(2024, 4, 15), new LocalDate(2024, 4, 15), 50m), LastPeriod(timeline));
        Assert.Equal((new LocalDate(2024, 4, 16), RefusalReason.LiabilityEnded), (timeline.Refusals[^1].From, timeline.Refusals[^1].Reason));
    }

    /// <summary>§ 68: three years from 4.3.2020.</summary>
    [Fact]
    public void Of_DegreeThatChangesOnTheLastDayOfPensionersWork_ThatDayIsPaid()
    {
        var timeline = Compute(Pensioner with { Incapacity = FullThenHalf(new(2020, 3, 4), new(2023, 3, 3)), Through = new(2023, 4, 30) });

        Assert.Equal((new LocalDate(2023, 3, 3), new LocalDate(2023, 3, 3), 50m), LastPeriod(timeline));
        Assert.Equal((new LocalDate(2023, 3, 4), RefusalReason.PensionerWorkEnded), (timeline.Refusals[^1].From, timeline.Refusals[^1].Reason));
    }

    /// <summary>§ 92: six months from 1.5.2024; half of 36 000 is lost.</summary>
    [Fact]
    public void Of_TimeAfterTrainingFromItsLastDayOn_ThatDayIsPaid()
    {
        var timeline = Compute(Unpaid with { Incapacity = default, AfterTraining = CircumstanceTests.After(new(2024, 4, 30), new(2024, 10, 31), new(2024, 11, 10), 18_000m) });

        Assert.Equal(Benefit.RehabilitationAllowance, Assert.Single(timeline.Periods).Benefit);
        Assert.Equal((new LocalDate(2024, 10, 31), new LocalDate(2024, 10, 31), 50m), LastPeriod(timeline));
        Assert.Equal(["2024-11-01 2024-11-10 AfterTrainingOver § 92(1)"], Refusals(timeline));
    }

    [Fact]
    public void Refusals_OfDegreesSideBySide_OneForEachSection()
    {
        var timeline = Compute(Unpaid with
        {
            Incapacity = Incapable(new(2024, 3, 5), new(2024, 3, 20), 5m).Concat(Incapable(new(2024, 3, 21), degree: 9m)).ToValueList(),
        });

        Assert.Equal(["2024-03-05 2025-03-03 UnderTenPercent § 56(2)", "2025-03-04 2025-03-31 UnderTenPercent § 63(1)"], Refusals(timeline));
        Assert.Equal(2, BenefitTimeline.Write(timeline.Claim, StatutoryParameters.Enacted, new PeriodAmounts[100], new RefusedDays[100], out _).Refusals);
    }

    [Fact]
    public void Refusals_OfTheSameSectionSideBySide_OneForEachReason()
    {
        var timeline = Compute(Unpaid with { Incapacity = default, AfterTraining = CircumstanceTests.After(new(2024, 4, 30), new(2024, 10, 1), new(2024, 11, 10), 36_000m) });

        Assert.Equal(["2024-10-01 2024-10-31 NoLossAfterTraining § 92(1)", "2024-11-01 2024-11-10 AfterTrainingOver § 92(1)"], Refusals(timeline));
    }

    /// <summary>§ 92: a share that gives nothing, or less than the degree does, has decided by comparison; one that is paid stands among the reasons of its amount.</summary>
    [Theory]
    [InlineData("2024-10-01", false, 36_000, "0 %")]
    [InlineData("2024-10-01", true, 36_000, "0 %")]
    [InlineData("2025-04-01", true, 18_000, "50 %")]
    [InlineData("2024-10-01", false, 18_000, "")]
    [InlineData("2025-04-01", true, 0, "")]
    public void Compared_ShareAfterTraining_WhenItIsNotPaid(string from, bool incapable, int earnings, string compared)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value;
        var timeline = Compute(Unpaid with
        {
            Incapacity = incapable ? Unpaid.Incapacity : default,
            AfterTraining = CircumstanceTests.After(day.PlusDays(-1), day, day.PlusDays(20), earnings),
            Through = day.PlusMonths(6),
        });

        Assert.Equal(compared, string.Join(", ", timeline.Compared.Where(figure => figure.Rule == AfterTrainingAllowance.ShareRule).OfType<Figure<Percentage>>().Select(share => share.Value)));
        Assert.True(StatuteMap.Touches(timeline, StatutoryFigure.WageCoefficient, day.Year));
    }

    /// <summary>Each share once, though the second one is compared in two years.</summary>
    [Fact]
    public void Compared_TwoSharesAfterATraining_EachOnce()
    {
        AfterTrainingSpell[] spells =
        [
            new(new(2024, 9, 30), new(2024, 10, 1), new(2024, 11, 30), Euros.PerYear(18_000m)),
            new(new(2024, 9, 30), new(2024, 12, 1), new(2025, 2, 10), Euros.PerYear(20_000m)),
        ];
        var timeline = Compute(Unpaid with { AfterTraining = spells.ToValueList() });

        Assert.Equal("50 %, 45 %", string.Join(", ", timeline.Compared.OfType<Figure<Percentage>>().Select(share => share.Value)));
    }

    /// <summary>§ 92 with nothing earned, beside a whole incapacity: both are the same, and the allowance is the one of the training.</summary>
    [Fact]
    public void Of_AllowanceAfterTrainingAsLargeAsThePension_IsTheAllowance()
    {
        var timeline = Compute(Unpaid with { AfterTraining = CircumstanceTests.After(new(2025, 4, 30), new(2025, 5, 1), new(2025, 5, 31)), Through = new(2025, 6, 30) });

        Assert.Equal(
            [(Benefit.Pension, new(2025, 3, 4)), (Benefit.RehabilitationAllowance, new(2025, 5, 1)), (Benefit.Pension, new LocalDate(2025, 6, 1))],
            timeline.Periods.Where(period => period.Pension is not null).Select(period => (period.Benefit, period.From)));
        Assert.Single(timeline.Periods.Where(period => period.Pension is not null).Select(period => period.PaidPerMonth).Distinct());
    }

    /// <summary>A pensioner's claim with the pay of 29 days, each on its own: 58 days of change, and seven of the law.</summary>
    [Fact]
    public void Of_AlmostAsManyDaysOfChangeAsThereCanBe_AllFindRoom()
    {
        var pays = Enumerable.Range(0, 29).Select(i => new LocalDate(2020, 5, 1).PlusDays(3 * i)).Select(day => new SickPaySpell(day, day, Euros.Once(1m)));
        var timeline = Compute(Pensioner with { Incapacity = default, LiabilityEnds = new(2022, 1, 10), SickPay = pays.ToValueList(), Through = new(2030, 12, 31) });

        Assert.False(timeline.Entitled);
        Assert.Empty(timeline.Refusals);
    }

    /// <summary>48 % and 50 % are both paid as 50 %: one amount, each part with its own degree.</summary>
    [Fact]
    public void Of_AnotherDegreeOfTheSameShare_PensionStandsOnTheDegreeOfItsDays()
    {
        var timeline = Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 4), new(2025, 3, 15), 48m).Concat(Incapable(new(2025, 3, 16), degree: 50m)).ToValueList() });
        var period = timeline.Periods[^1];
        var part = Assert.Single(period.OtherReasons);

        Assert.Equal((new LocalDate(2025, 3, 4), new LocalDate(2025, 3, 16)), (period.From, part.From));
        Assert.Equal((48m, 50m), (Degree(period), Degree(part)));

        static decimal Degree(BenefitPeriod period) => period.Pension!.BasePerYear.Steps().Single(step => step.Rule.Id == "given.degree").Amount;
    }

    /// <summary>§ 67: the base is raised when the increase begins, and not by 0 % before.</summary>
    [Fact]
    public void Of_PensionBeforeTheIncrease_StandsOnTheBaseAlone()
    {
        var periods = BenefitTimeline.Of(Paid with { Through = new(2031, 6, 30) }, RandomClaims.Parameters).Periods.Where(period => period.Pension is not null).ToList();

        Assert.Contains(new(2030, 1, 1), periods.Select(period => period.From));
        Assert.All(periods, period => Assert.Equal(period.From.Year >= 2030, period.Pension!.PerMonth.Steps().Any(step => step.Rule.Id == "pension.increasedBase")));
    }

    [Fact]
    public void TotalLines_OfSeveralEmployments_TheFirstWeeksSayWhatTheyRestOn()
    {
        var lines = Compute(CircumstanceTests.TwoEmployments).TotalLines();

        Assert.Equal((TotalKind.Days, true, Readings.SeveralEmploymentsAndPartialIncapacity), (lines[0].Kind, lines[0].IsOfSeveral, lines[0].Reading));
        Assert.Equal((TotalKind.Days, false, null), (lines[1].Kind, lines[1].IsOfSeveral, lines[1].Reading));
    }

    [Fact]
    public void PlusAndMinus_OfReceivers_EachOnItsOwn()
    {
        var (one, other) = (new ReceiverTotals(Euros.Once(5m), Euros.Once(3m), Euros.Once(2m)), new ReceiverTotals(Euros.Once(1m), Euros.Once(2m), Euros.Once(4m)));

        Assert.Equal(new ReceiverTotals(Euros.Once(6m), Euros.Once(5m), Euros.Once(6m)), one.Plus(other));
        Assert.Equal(new ReceiverTotals(Euros.Once(4m), Euros.Once(1m), Euros.Once(-2m)), one.Minus(other));
    }

    [Fact]
    public void Schedule_DecidedAfterEverything_OnOneDayInTheOrderOfTheDays()
    {
        var instalments = TimelineSchedule.Of(Timeline, new(2025, 6, 3)).Instalments;

        Assert.Single(instalments.Select(instalment => instalment.Due).Distinct());
        Assert.Equal((new LocalDate(2024, 4, 30), new LocalDate(2025, 3, 31)), (instalments[0].To, instalments[^1].To));
        Assert.Equal(instalments.Select(instalment => instalment.From).OrderBy(day => day), instalments.Select(instalment => instalment.From));
    }

    /// <summary>At work on an old-age pension: born 15.6.1956, the claim of 4.3.2020.</summary>
    private static Claim Pensioner => Unpaid with { ClaimDate = new(2020, 3, 4), BirthDate = new(1956, 6, 15), PensionerWork = true };

    private static ValueList<IncapacitySpell> FullThenHalf(LocalDate from, LocalDate half) =>
        Incapable(from, half.PlusDays(-1)).Concat(Incapable(half, degree: 50m)).ToValueList();

    private static (LocalDate From, LocalDate To, decimal Share) LastPeriod(BenefitTimeline timeline) =>
        (timeline.Periods[^1].From, timeline.Periods[^1].To, timeline.Periods[^1].SharePercent.Amount);

    private static List<string> Refusals(BenefitTimeline timeline) =>
        timeline.Refusals.Select(refusal => $"{refusal.From:uuuu-MM-dd} {refusal.To:uuuu-MM-dd} {refusal.Reason} {refusal.Section}").ToList();
}
