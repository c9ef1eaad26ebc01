using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

public class CircumstanceTests
{
    /// <summary>A carpenter with sick pay from one employer and earnings before from another.</summary>
    internal static Claim TwoEmployments { get; } = Paid with
    {
        SickPay = default,
        Employments = ValueList.Create(new Employment(Paid.SickPay, null), new Employment(default, new(Euros.Once(560m), 28))),
    };

    public static TheoryData<string, Claim> BadClaims => new()
    {
        { "employments are stated beside sickPay", Paid with { Employments = TwoEmployments.Employments } },
        { "employments is stated and insurance is LeisureTime", TwoEmployments with { Insurance = Insurance.LeisureTime } },
        { "employments[1].earningsBefore.days is 0; allowed is 1 to 366", TwoEmployments with { Employments = ValueList.Create(TwoEmployments.Employments[0], new Employment(default, new(default, 0))) } },
        { "sickPay or earningsBefore is missing for 2024-03-05 to 2024-04-01", TwoEmployments with { Employments = ValueList.Create(TwoEmployments.Employments[0], new Employment(default, null)) } },
        { "insuredWork is 27000.01 €; allowed is at most 27000", Paid with { InsuredWork = Insured(27_000.01m) } },
        { "insuredWork is stated and insurance is Entrepreneur", Paid with { InsuredWork = Insured(1m), Insurance = Insurance.Entrepreneur } },
        { "insuredWork is stated and circumstance is Rehabilitation", Paid with { InsuredWork = Insured(1m), Circumstance = Circumstance.Rehabilitation } },
        { "liability is WorkMotionStrain and circumstance is diseaseOnPension", Paid with { Liability = Liability.WorkMotionStrain, Circumstance = Circumstance.DiseaseOnPension } },
        { "insuredWork[0].annualEarnings is -1", Paid with { InsuredWork = Insured(-1m) } },
        { "circumstance is 9; allowed is Ordinary", Paid with { Circumstance = (Circumstance)9 } },
        { "circumstance is Student; it cannot occur with the insurance Entrepreneur", Paid with { Circumstance = Circumstance.Student, Insurance = Insurance.Entrepreneur } },
        { "circumstance is DiseaseOnPension; it cannot occur with the insurance LeisureTime", Paid with { Circumstance = Circumstance.DiseaseOnPension, Insurance = Insurance.LeisureTime } },
        { "circumstance is Rehabilitation; it cannot", Paid with { Circumstance = Circumstance.Rehabilitation, Insurance = Insurance.LeisureTime } },
        { "pensionerWork is true with a disease", Paid with { Circumstance = Circumstance.DiseaseOnPension, PensionerWork = true } },
        { "incapacity[0].degree is 30 %; allowed is 0, 50 or 100 for a student", Paid with { Circumstance = Circumstance.Student, Incapacity = Incapable(new(2024, 3, 4), degree: 30) } },
        { "studiesUntil is 2024-06-01 and circumstance is Ordinary", Paid with { StudiesUntil = new(2024, 6, 1) } },
        { "studiesUntil is 2024-03-03; allowed is 2024-03-04", Paid with { Circumstance = Circumstance.Student, StudiesUntil = new(2024, 3, 3) } },
        { "liability is 5; allowed is Unlimited", Paid with { Liability = (Liability)5 } },
        { "liabilityEnds is 2024-04-15; allowed is at most 2024-04-14", Paid with { Liability = Liability.WorkMotionStrain, LiabilityEnds = new(2024, 4, 15) } },
        { "liability is workMotionStrain; the leisure-time insurance", Paid with { Liability = Liability.WorkMotionStrain, Insurance = Insurance.LeisureTime } },
        { "interruptions: 2024-05-01 – 2024-05-09 and 2024-05-09 – 2024-05-10 overlap", Paid with { Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 5, 9), new(2024, 5, 10)), new(new(2024, 5, 1), new(2024, 5, 9))) } },
        { "prison: 2024-05-01 – open is open and", Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), null), new(new(2024, 6, 1), new(2024, 7, 1))) } },
        { "prison[0].to is 2024-04-30; allowed is 2024-05-01", Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), new(2024, 4, 30))) } },
        { "afterTraining[0].trainingEnded is 2024-06-01; allowed is 2024-03-04 to 2024-05-31", Paid with { AfterTraining = After(new(2024, 6, 1), new(2024, 6, 1), new(2024, 6, 30)) } },
        { "afterTraining[0].earningsPerYear is -1", Paid with { AfterTraining = After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 6, 30), -1m) } },
        { "afterTraining: 2024-05-01 – 2024-06-01 and 2024-06-01 – 2024-06-30 overlap", Paid with { AfterTraining = After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 6, 30)), Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 5, 1), new(2024, 6, 1))) } },
    };

    [Theory]
    [MemberData(nameof(BadClaims), DisableDiscoveryEnumeration = true)]
    public void Of_BadFact_ErrorNamesFactValueAndRange(string expected, Claim claim) =>
        Assert.StartsWith(expected, Assert.ThrowsAny<ArgumentException>(() => Compute(claim)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_TwoEmployments_SickPayAndEarningsBeforeAdded()
    {
        var period = Compute(TwoEmployments).Periods[0];

        Assert.Equal(Basis.Several, period.Basis);
        Assert.Equal(100.36m, period.Allowance!.PerDay.Amount);
        Assert.Equal(80.36m, period.Allowance.EmployerPerDay.Amount);
        Assert.Equal(Math.Round(20.00m * 3.76m / 100m, 2), period.Allowance.EmployeePaymentsPerDay.Amount);
    }

    [Fact]
    public void Of_TwoEmploymentsInPartialIncapacity_ShareOfWhatIsNotSickPay()
    {
        var period = Compute(TwoEmployments with { Incapacity = Incapable(new(2024, 3, 5), degree: 30) }).Periods[0];

        Assert.Equal(86.36m, period.Allowance!.PerDay.Amount);
        Assert.Equal(100m, period.SharePercent.Amount);
    }

    [Fact]
    public void Of_InsuredWorkBesideTheEmployment_AddsA360thWithoutEmployeePayments()
    {
        var timeline = Compute(Unpaid with { InsuredWork = Insured(3_600m) });

        Assert.Equal(110.00m, timeline.Periods[0].Allowance!.FullPerDay.Amount);
        Assert.Equal(3.76m, timeline.Periods[0].Allowance!.EmployeePaymentsPerDay.Amount);
        Assert.Equal(100.00m, timeline.Periods[1].Allowance!.FullPerDay.Amount);
        Assert.Equal(3.38m, timeline.Periods[1].Allowance!.EmployeePaymentsPerDay.Amount);
    }

    [Fact]
    public void Of_StudentHalf_FromTheFirstDayByAnnualEarningsAlsoAsPension()
    {
        var timeline = Compute(Unpaid with { EarningsBefore = null, Circumstance = Circumstance.Student, Incapacity = Incapable(new(2024, 3, 5), degree: 50) });

        Assert.Equal((Basis.AnnualEarnings, 50.00m), (timeline.Periods[0].Basis, timeline.Periods[0].Allowance!.PerDay.Amount));
        Assert.Equal(50m, timeline.Periods[^1].SharePercent.Amount);
        Assert.Equal("§ 70(1)", timeline.Periods[^1].SharePercent.Rule.Section!.ToString());
    }

    [Fact]
    public void Of_StudentAfterTheStudies_OrdinaryShare()
    {
        var claim = Unpaid with { Circumstance = Circumstance.Student, StudiesUntil = new(2024, 5, 31), LossPerYear = Euros.PerYear(1m), Incapacity = Incapable(new(2024, 3, 5), new LocalDate(2024, 6, 30), 50) };
        var timeline = Compute(claim);

        Assert.Equal(new LocalDate(2024, 5, 31), timeline.Periods[^1].To);
        Assert.Equal(RefusalReason.LossUnderTwentieth, timeline.Refusals.Single().Reason);
    }

    [Theory]
    [InlineData(Circumstance.DiseaseOnPension, true, "minimum")]
    [InlineData(Circumstance.Rehabilitation, false, "annualEarnings")]
    [InlineData(Circumstance.PensionRehabilitation, false, "annualEarnings")]
    [InlineData(Circumstance.Student, false, "minimum")]
    [InlineData(Circumstance.Student, true, "annualEarnings")]
    public void Of_SmallAnnualEarnings_LiftedOnlyWhereTheMinimumApplies(Circumstance circumstance, bool pension, string basis)
    {
        var timeline = Compute(Paid with { SickPay = default, AnnualEarnings = Euros.PerYear(3_600m), Circumstance = circumstance, ReceivesPension = pension });

        Assert.All(timeline.Periods, period => Assert.Equal(basis, period.Basis.ToString(), ignoreCase: true));
    }

    [Theory]
    [InlineData(Liability.WorkMotionStrain, null, "2024-04-14", "§ 33")]
    [InlineData(Liability.WorkMotionStrain, "2024-03-31", "2024-03-31", "§ 33")]
    [InlineData(Liability.Worsening, null, "2024-09-03", "§ 19(2)")]
    [InlineData(Liability.Worsening, "2024-12-31", "2024-12-31", "§ 19(2)")]
    public void Of_LimitedLiability_EndsOnItsLastDay(Liability liability, string? stated, string last, string section)
    {
        var timeline = Compute(Paid with { Liability = liability, LiabilityEnds = stated is null ? null : Day(stated) });

        Assert.Equal(Day(last), timeline.Periods[^1].To);
        Assert.Equal((RefusalReason.LiabilityEnded, section), (timeline.Refusals[^1].Reason, timeline.Refusals[^1].Section.ToString()));
    }

    [Fact]
    public void Of_PrisonSentence_NothingFromAMonthAfterItsStartThroughTheRelease()
    {
        var timeline = Compute(Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 31), new(2024, 9, 15))) });
        var refusal = timeline.Refusals.Single(refusal => refusal.Reason == RefusalReason.Prison);

        Assert.Equal((new(2024, 7, 1), new(2024, 9, 15), "§ 144(1)"), (refusal.From, refusal.To, refusal.Section.ToString()));
        Assert.Contains(timeline.Periods, period => period.From == new LocalDate(2024, 9, 16));
    }

    [Fact]
    public void Of_PrisonSpellsThatTouch_OneSentenceWithOneFirstMonth()
    {
        var timeline = Compute(Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), new(2024, 7, 31), true), new(new(2024, 8, 1), new(2024, 9, 15))) });
        var refusal = timeline.Refusals.Single(refusal => refusal.Reason == RefusalReason.Prison);

        Assert.Equal((new LocalDate(2024, 8, 1), new LocalDate(2024, 9, 15)), (refusal.From, refusal.To));
    }

    [Fact]
    public void Of_LiabilityThatEndsWithoutALimit_MedicalCausation() =>
        Assert.Equal("§ 16", Compute(Paid with { LiabilityEnds = new(2024, 5, 31) }).Refusals[^1].Section.ToString());

    [Fact]
    public void Of_PrisonSentenceUnderAMonthOrWithWork_PaysOn()
    {
        Assert.DoesNotContain(Compute(Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), new(2024, 5, 31))) }).Refusals, refusal => refusal.Reason == RefusalReason.Prison);
        Assert.DoesNotContain(Compute(Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), null, true)) }).Refusals, refusal => refusal.Reason == RefusalReason.Prison);
    }

    [Theory]
    [InlineData(30, Benefit.DailyAllowance, null)]
    [InlineData(0, null, RefusalReason.RehabilitationInterrupted)]
    public void Of_InterruptedRehabilitation_BenefitByDegreeOrNothing(int degree, Benefit? benefit, RefusalReason? reason)
    {
        var timeline = Compute(Unpaid with
        {
            Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 6, 1), new(2024, 12, 31))),
            Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 8, 1), new(2024, 8, 31))),
            Incapacity = Incapable(new(2024, 3, 5), degree: degree),
        });

        Assert.Equal(benefit, timeline.Periods.FirstOrDefault(period => period.From == new LocalDate(2024, 8, 1))?.Benefit);
        Assert.Equal(reason, timeline.Refusals.FirstOrDefault(refusal => refusal.From == new LocalDate(2024, 8, 1))?.Reason);
    }

    [Theory]
    [InlineData(36_000, 0)]
    [InlineData(35_101, 0)]
    [InlineData(35_100, 5)]
    [InlineData(18_000, 50)]
    [InlineData(0, 100)]
    public void Of_TimeAfterTraining_ShareOfTheLossForSixMonths(int earnings, int share)
    {
        var timeline = Compute(Unpaid with
        {
            Incapacity = Incapable(new(2024, 3, 5), new LocalDate(2024, 4, 1)),
            AfterTraining = After(new(2024, 5, 31), new(2024, 6, 1), new(2025, 2, 28), earnings),
        });

        Assert.Equal(share, timeline.Periods.LastOrDefault(period => period.Benefit == Benefit.RehabilitationAllowance)?.SharePercent.Amount ?? 0m);
        Assert.Equal(share == 0 ? new LocalDate(2024, 4, 1) : new(2024, 11, 30), timeline.Periods[^1].To);
        Assert.Equal(RefusalReason.AfterTrainingOver, timeline.Refusals[^1].Reason);
    }

    [Theory]
    [InlineData("2024-05-31", "2024-11-30")]
    [InlineData("2023-02-28", "2023-08-31")]
    [InlineData("2024-06-30", "2024-12-31")]
    [InlineData("2024-03-04", "2024-09-04")]
    public void LastDay_AfterTraining_SixMonthsThatBeginOnTheNextDay(string ended, string last) =>
        Assert.Equal(Day(last), AfterTrainingAllowance.LastDay(Day(ended)));

    [Fact]
    public void Of_WorkAbroad_NothingLiftedAndNoKelaDeduction()
    {
        var timeline = Compute(Paid with { Insurance = Insurance.WorkAbroad, SickPay = default, EarningsBefore = new(Euros.Once(280m), 28), AnnualEarnings = Euros.PerYear(3_600m) });

        Assert.Equal([Basis.EarningsBefore, Basis.AnnualEarnings, Basis.AnnualEarnings, Basis.AnnualEarnings], timeline.Periods.Select(period => period.Basis));
        Assert.All(timeline.Periods.Select(period => period.Allowance).OfType<AllowanceOfDay>(), day => Assert.Equal((10.00m, 0m), (day.PerDay.Amount, day.KelaDeductionPercent.Amount)));
    }

    [Fact]
    public void Of_TimeAfterTrainingWithALargerDegree_PaidByTheDegree()
    {
        var timeline = Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 60), AfterTraining = After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 9, 30), 18_000m) });

        Assert.DoesNotContain(timeline.Periods, period => period.Benefit == Benefit.RehabilitationAllowance);
    }

    [Fact]
    public void Of_TimeAfterTrainingFromTheAnniversary_ShareOfTheFullPensionAtTheLevelOfTheComparison()
    {
        var timeline = Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 30), AfterTraining = After(new(2025, 5, 31), new(2025, 6, 1), new(2025, 7, 31), 18_000m), Through = new(2025, 12, 31) });
        var period = timeline.Periods.Single(period => period.From == new LocalDate(2025, 6, 1));

        Assert.Equal((Benefit.RehabilitationAllowance, new LocalDate(2025, 7, 31)), (period.Benefit, period.To));
        Assert.Equal(50m, period.SharePercent.Amount);
        Assert.Equal(15_300.00m, period.Pension!.BasePerYear.Amount);
    }

    internal static ValueList<InsuredWork> Insured(decimal annualEarnings) =>
        ValueList.Create(new InsuredWork(InsuredWorkKind.Entrepreneur, new Money<PerYear>((long)(annualEarnings * 100m))));

    internal static ValueList<AfterTrainingSpell> After(LocalDate ended, LocalDate from, LocalDate to, decimal earnings = 0m) =>
        ValueList.Create(new AfterTrainingSpell(ended, from, to, new Money<PerYear>((long)(earnings * 100m))));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
