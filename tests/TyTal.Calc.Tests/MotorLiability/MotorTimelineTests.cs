using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Tests.MotorLiability;

public class MotorTimelineTests
{
    /// <summary>A year of vocational education after waiting, on 80.00 € a day, with a holiday, an interruption, Kela's allowance, two insurers and costs.</summary>
    internal static MotorClaim Student { get; } = new()
    {
        AccidentDate = new(2019, 5, 6),
        Through = new(2021, 6, 30),
        Waiting = ValueList.Create(new WaitingSpell(RehabilitationPurpose.WorkAbility, new(2020, 6, 1), new(2020, 8, 16), new LocalDate(2020, 7, 31))),
        Measures = ValueList.Create(
            new MeasureSpell(MotorMeasureKind.VocationalEducation, RehabilitationPurpose.WorkAbility, new(2020, 8, 17), new(2021, 5, 31))
            {
                Holidays = ValueList.Create(new DateInterval(new(2020, 12, 21), new(2021, 1, 6))),
            }),
        Interruptions = ValueList.Create(new DateInterval(new(2021, 3, 1), new(2021, 3, 14))),
        FullCompensation = ValueList.Create(new DatedRate(new(2020, 6, 1), null, CompensationRate.Of(Euros.PerDay(80)))),
        ActualLoss = ValueList.Create(new DatedRate(new(2020, 8, 1), new LocalDate(2020, 8, 16), CompensationRate.Of(Euros.PerDay(25.50m)))),
        EarningsClaims = ValueList.Create(
            new AuthorityClaim(Authority.SocialInsuranceInstitution, SupportKind.RehabilitationAllowance, new(2020, 9, 1), new(2020, 9, 30), CompensationRate.Of(Euros.PerDay(27.86m)), new Notice(new(2020, 10, 1)))),
        Costs = ValueList.Create(new RehabilitationCost(RehabilitationPurpose.WorkAbility, 4, new(2020, 9, 1), Euros.Once(100.01m))),
        Insurers = ValueList.Create(new InsurersPercentage("A", Percentage.Of(66.667m)), new InsurersPercentage("B", Percentage.Of(33.333m))),
    };

    [Fact]
    public void Of_AStudent_PeriodsRefusalsAndSums()
    {
        var timeline = MotorTimeline.Of(Student);

        Assert.Equal<string>(
            [
                "2020-06-01 2020-07-31 AssessmentOrWaiting 4880.00",
                "2020-08-01 2020-08-16 BeyondReasonableTime 408.00",
                "2020-08-17 2020-08-31 Measure 1200.00",
                "2020-09-01 2020-09-30 Measure 2400.00",
                "2020-10-01 2020-12-20 Measure 6480.00",
                "2020-12-21 2021-01-06 Holiday 1360.00",
                "2021-01-07 2021-02-28 Measure 4240.00",
                "2021-03-15 2021-05-31 Measure 6240.00",
            ],
            timeline.Periods.Select(period => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Guard.Iso(period.From)} {Guard.Iso(period.To)} {period.Outcome} {period.Total.Amount}")),
            StringComparer.Ordinal);
        Assert.Equal("BeyondReasonableTime § 8(3); Interrupted § 9", string.Join("; ", timeline.Refusals.Select(refusal => $"{refusal.Outcome} {refusal.Section.ToString().Split(", ")[1]}")));
        Assert.Equal([1564.20m, 835.80m], timeline.Periods[3].Receivers.Select(part => part.Amount.Amount));
        Assert.Equal([1600.01m, 799.99m], timeline.Periods[3].Insurers.Select(share => share.Amount.Amount));
        var totals = timeline.Totals;
        Assert.Equal((26_800.00m, 100.01m, 408.00m, 26_900.01m), (totals.LostEarnings.Amount, totals.Costs.Amount, totals.ActualLoss.Amount, totals.Total.Amount));
        Assert.Equal([new MotorSum("InjuredPerson", Euros.Once(26_064.21m)), new MotorSum("SocialInsuranceInstitution", Euros.Once(835.80m))], totals.Receivers);
        Assert.Equal(totals.Total.Amount, totals.Insurers.Sum(sum => sum.Amount.Amount));
    }

    [Theory]
    [InlineData(2004, 2)]
    [InlineData(2005, 1)]
    public void Of_InterruptionOverAHoliday_OlderAccidentKeepsTheHoliday(int year, int periods)
    {
        var claim = Student with { AccidentDate = new(year, 1, 1), Through = new(2021, 1, 6), Waiting = default, EarningsClaims = default, Interruptions = ValueList.Create(new DateInterval(new(2020, 12, 1), new(2021, 1, 31))) };

        Assert.Equal(periods, MotorTimeline.Of(claim).Periods.Count);
    }

    [Fact]
    public void Of_WithoutIncome_TheIncomeThatWouldHaveBeenAvailable()
    {
        var timeline = MotorTimeline.Of(Student with { WithoutIncome = true, FullCompensation = ValueList.Create(new DatedRate(new(2020, 6, 1), null, CompensationRate.Of(Euros.PerMonth(2100)))) });

        Assert.Equal("motor-liability rehabilitation act, § 8(2)", timeline.Periods[0].Rate.Inputs[0].Rule.Section!.ToString());
        Assert.Equal(4200.00m, timeline.Periods[0].Total.Amount);
    }

    [Fact]
    public void Of_ConditionsNotMet_Nothing()
    {
        var timeline = MotorTimeline.Of(Student with { Conditions = new() { RightToCompensation = false } });

        Assert.False(timeline.Entitled);
        Assert.Empty(timeline.Periods);
        Assert.Equal([UnmetCondition.NoRightToCompensation], timeline.Unmet);
        Assert.Equal(CostRefusalReason.ConditionsNotMet, Assert.Single(timeline.CostRefusals).Reason);
        Assert.Equal(0m, timeline.Totals.Total.Amount);
    }

    [Fact]
    public void Of_HomeAlterations_InvoicesOfOneProjectStandTogether()
    {
        RehabilitationCost Invoice(LocalDate on, LocalDate? altered, bool weighty = false) =>
            new(RehabilitationPurpose.FunctionalAbility, 4, on, Euros.Once(1000)) { HomeAlterations = true, AlteredOn = altered, WeightyReasons = weighty };
        var first = new LocalDate(2020, 3, 1);
        var costs = ValueList.Create(
            Invoice(new(2020, 1, 10), first),
            Invoice(new(2020, 6, 1), first),
            Invoice(new(2025, 1, 10), new(2025, 2, 28)),
            Invoice(new(2025, 2, 1), new(2025, 3, 1)),
            Invoice(new(2025, 3, 1), null),
            Invoice(new(2027, 1, 1), null),
            Invoice(new(2027, 1, 1), null, weighty: true));
        var timeline = MotorTimeline.Of(Student with { Through = new(2027, 12, 31), Costs = costs });

        Assert.Equal(Enumerable.Range(0, 7).Where(i => i != 2).Select(i => costs[i]), timeline.Costs.Select(line => line.Cost));
        Assert.Equal(costs[2], Assert.Single(timeline.CostRefusals).Cost);
        Assert.StartsWith(
            "costs[0].alteredOn is 2020-03-01; it belongs to a cost whose homeAlterations is true",
            Error(Student with { Costs = ValueList.Create(Student.Costs[0] with { AlteredOn = first }) }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RehabilitationPurpose.WorkAbility, 8, "2024-12-31", Disability.Disabled, "§ 6(1)(8)")]
    [InlineData(RehabilitationPurpose.WorkAbility, 9, "2024-12-31", Disability.Disabled, "§ 6(1)(9)")]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 4, "2024-12-31", Disability.Disabled, "§ 7(2)(4)")]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 7, "2024-12-31", Disability.Disabled, "§ 7(2)(7)")]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 7, "2025-01-01", Disability.Disabled, null)]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 7, "2025-01-01", Disability.None, "§ 7(2)(7)")]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 8, "2025-01-01", Disability.Disabled, "§ 7(2)(8)")]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 8, "2025-01-01", Disability.Severe, null)]
    [InlineData(RehabilitationPurpose.FunctionalAbility, 3, "2025-01-01", Disability.None, null)]
    public void Of_Disability_AsTheItemOfTheDayAsks(RehabilitationPurpose purpose, int item, string on, Disability disability, string? section)
    {
        var cost = new RehabilitationCost(purpose, item, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Euros.Once(1000)) { Disability = disability };
        var refused = MotorTimeline.Of(Student with { Through = new(2025, 12, 31), Costs = ValueList.Create(cost) }).CostRefusals.SingleOrDefault();

        Assert.Equal(section, refused?.Section.ToString().Split(", ")[1]);
        Assert.Equal(section is null ? null : CostRefusalReason.NotAsDisabled, refused?.Reason);
    }

    [Fact]
    public void Readings_OfCostsAndHolidays_ReachTheResult()
    {
        var cost = new RehabilitationCost(RehabilitationPurpose.FunctionalAbility, 2, new(2020, 9, 1), Euros.Once(1000));
        var daysOff = Student.Measures[0] with { Kind = MotorMeasureKind.WorkTrial };

        Assert.Contains(Readings.MotorVersions, MotorTimeline.Of(Student with { Costs = ValueList.Create(cost) }).Readings);
        Assert.Contains(Readings.MotorVersions, MotorTimeline.Of(Student with { Costs = ValueList.Create(cost with { PublicDuty = true }) }).Readings);
        Assert.DoesNotContain(Readings.MotorVersions, MotorTimeline.Of(Student with { Costs = default }).Readings);
        Assert.Contains(Readings.HolidayInTeachingProgramme, MotorTimeline.Of(Student with { Measures = ValueList.Create(daysOff) }).Readings);
        Assert.Contains(DayOutcome.HolidayOutsideProgramme, MotorTimeline.Of(Student with { Measures = ValueList.Create(daysOff) }).Refusals.Select(refusal => refusal.Outcome));
    }

    [Fact]
    public void Of_HomeAlterations_OnceInFiveYearsUnlessWeighty()
    {
        RehabilitationCost Alteration(LocalDate on, bool weighty = false) =>
            new(RehabilitationPurpose.FunctionalAbility, 4, on, Euros.Once(1000)) { HomeAlterations = true, WeightyReasons = weighty };
        var costs = ValueList.Create(Alteration(new(2021, 6, 29)), Alteration(new(2020, 1, 10)), Alteration(new(2022, 1, 1), weighty: true), Alteration(new(2027, 1, 1)), Alteration(new(2026, 12, 31)));
        var timeline = MotorTimeline.Of(Student with { Through = new(2027, 12, 31), Costs = costs });

        Assert.Equal([costs[1], costs[2], costs[3]], timeline.Costs.Select(line => line.Cost));
        Assert.All(timeline.CostRefusals, refusal => Assert.Equal("motor-liability rehabilitation act, § 7(2)(4)", refusal.Section.ToString()));
    }

    [Fact]
    public void Of_AWaitBesideAMeasureThatDoesNotPreventWork_TheWaitIsInFull()
    {
        var claim = Student with
        {
            Measures = ValueList.Create(new MeasureSpell(MotorMeasureKind.Hospital, RehabilitationPurpose.FunctionalAbility, new(2020, 7, 1), new(2020, 8, 16), PreventsWork: false)),
            Interruptions = default,
        };
        var timeline = MotorTimeline.Of(claim);

        Assert.Equal([DayOutcome.AssessmentOrWaiting, DayOutcome.WorkNotPrevented], timeline.Periods.Select(period => period.Outcome));
        Assert.Equal(new LocalDate(2020, 7, 31), timeline.Periods[0].To);
    }

    [Fact]
    public void Of_KelaOverTheNewYear2023_OnlyUntilTheEndOf2022()
    {
        var days = CompensationRate.Of(Euros.PerDay(30));
        var claim = Student with
        {
            Through = new(2023, 1, 31),
            Measures = ValueList.Create(new MeasureSpell(MotorMeasureKind.WorkCoaching, RehabilitationPurpose.WorkAbility, new(2022, 12, 1), new(2023, 1, 31))),
            EarningsClaims = ValueList.Create(new AuthorityClaim(Authority.SocialInsuranceInstitution, SupportKind.RehabilitationAllowance, new(2022, 12, 1), new(2023, 1, 31), days, new Notice(new(2023, 2, 1)))),
            Waiting = default,
            Interruptions = default,
        };
        var timeline = MotorTimeline.Of(claim);

        Assert.Equal([930m, 0m], timeline.Periods.Select(period => period.Receivers.Where(part => part.Authority is not null).Sum(part => part.Amount.Amount)));
        var refusal = Assert.Single(timeline.TransferRefusals);
        Assert.Equal(("earningsClaims[0]", new LocalDate(2023, 1, 1), TransferRefusalReason.AllowanceNotNamed), (refusal.Claim, refusal.From, refusal.Reason));
    }

    [Fact]
    public void Of_BadFacts_ErrorNamesThem()
    {
        Assert.StartsWith("through is 2019-05-05; allowed is 2019-05-06", Error(Student with { Through = new(2019, 5, 5) }), StringComparison.Ordinal);
        Assert.StartsWith("measures[0].from is 2019-01-01", Error(Student with { Measures = ValueList.Create(new MeasureSpell(MotorMeasureKind.Other, RehabilitationPurpose.WorkAbility, new(2019, 1, 1), new(2020, 1, 1))) }), StringComparison.Ordinal);
        Assert.StartsWith("measures[1] overlaps measures[0]; a day has at most one measure", Error(Student with { Measures = ValueList.Create(Student.Measures[0], Student.Measures[0]) }), StringComparison.Ordinal);
        Assert.StartsWith("measures[0].holidays[0] is 2020-08-16 to 2020-08-20; allowed is 2020-08-17 to 2021-05-31", Error(Student with { Measures = ValueList.Create(Student.Measures[0] with { Holidays = ValueList.Create(new DateInterval(new(2020, 8, 16), new(2020, 8, 20))) }) }), StringComparison.Ordinal);
        Assert.StartsWith("fullCompensation has no amount for 2020-06-01", Error(Student with { FullCompensation = default }), StringComparison.Ordinal);
        Assert.StartsWith("fullCompensation[1] overlaps fullCompensation[0]", Error(Student with { FullCompensation = ValueList.Create(Student.FullCompensation[0], Student.FullCompensation[0]) }), StringComparison.Ordinal);
        Assert.StartsWith("insurers is 66.667 % together", Error(Student with { Insurers = ValueList.Create(Student.Insurers[0]) }), StringComparison.Ordinal);
        Assert.StartsWith("insurers names an insurer twice", Error(Student with { Insurers = ValueList.Create(Student.Insurers[0], Student.Insurers[1] with { Insurer = "A" }) }), StringComparison.Ordinal);
        Assert.StartsWith("costs[0].item is 11; allowed is 1 to 10", Error(Student with { Costs = ValueList.Create(Student.Costs[0] with { Item = 11 }) }), StringComparison.Ordinal);
        Assert.StartsWith("costs[0].amount is -1", Error(Student with { Costs = ValueList.Create(Student.Costs[0] with { Amount = Euros.Once(-1) }) }), StringComparison.Ordinal);
        Assert.StartsWith("costs[0].homeAlterations is true", Error(Student with { Costs = ValueList.Create(Student.Costs[0] with { HomeAlterations = true }) }), StringComparison.Ordinal);
        Assert.StartsWith("waiting[0].reasonableUntil is 2020-05-30; allowed is 2020-05-31", Error(Student with { Waiting = ValueList.Create(Student.Waiting[0] with { ReasonableUntil = new LocalDate(2020, 5, 30) }) }), StringComparison.Ordinal);
        Assert.StartsWith("earningsClaims[0].to is 2020-08-31", Error(Student with { EarningsClaims = ValueList.Create(Student.EarningsClaims[0] with { To = new(2020, 8, 31) }) }), StringComparison.Ordinal);
    }

    private static string Error(MotorClaim claim) => Assert.ThrowsAny<ArgumentException>(() => MotorTimeline.Of(claim)).Message;
}
