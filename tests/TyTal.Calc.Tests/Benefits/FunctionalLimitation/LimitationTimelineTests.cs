using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class LimitationTimelineTests
{
    [Fact]
    public void Of_WorseningFromLumpSumToContinuing_TheDifferenceEveryMonth()
    {
        // 12 820 × 3.36 % × 30 = 12 922.56; 13 340 × (8.36 − 3.36) % ÷ 12 = 55.58; 14 250 × 5 % ÷ 12 = 59.375 → 59.38; 16.–31.3. are 15 days.
        var timeline = Compute(Worsening);

        var lumpSum = Assert.Single(timeline.LumpSums);
        Assert.Equal((new(2019, 9, 15), new(2019, 6, 1), 12_922.56m), (lumpSum.On, lumpSum.DueFrom, lumpSum.Amount.Amount));
        Assert.Equal("2022-03-16 2022-12-31 8 55.58; 2023-01-01 2023-02-28 8 59.38", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal(27.79m + (9 * 55.58m), timeline.Periods[0].Total().Amount);
        Assert.Equal(12_922.56m + 646.77m, timeline.Total().Amount);
        Assert.Empty(timeline.Refusals);
    }

    [Fact]
    public void Of_LumpSumPaidBefore_NotPaidAgainButTakenOff()
    {
        var timeline = Compute(Worsening with { PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 9, 15), Category(3))), CapitalCoefficient = null });

        Assert.Empty(timeline.LumpSums);
        Assert.Equal("2022-03-16 2022-12-31 8 55.58; 2023-01-01 2023-02-28 8 59.38", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal("2019-06-01 2022-03-15 LumpSumPaid § 87(4)", string.Join("; ", timeline.Refusals.Select(Text)));
        Assert.Contains(timeline.Periods[0].Amount.Percent.Steps(), step => step.Rule.Id == "given.paidCategory" && step.Amount == 3m);
    }

    [Theory]
    [InlineData("2022-03-15")]
    [InlineData("2022-03-16")]
    public void Of_LumpSumPaidByTheChange_TakenOffThroughout(string paidOn)
    {
        var claim = Claim(new CategoryChange(new(2022, 3, 16), Category(8))) with { PaidLumpSums = Paid(Day(paidOn), 3) };

        Assert.Equal(55.58m, Compute(claim).Periods[0].Amount.PerMonth.Amount);
    }

    [Theory]
    [InlineData("2019-06-01")]
    [InlineData("2020-06-01")]
    [InlineData("2021-02-01")]
    public void Of_LumpSumPaidAfterTheNextChange_SettlesItsOwn(string paidOn)
    {
        var claim = Claim(new CategoryChange(new(2019, 5, 10), Category(3)), new CategoryChange(new(2020, 6, 1), Category(8)));
        var timeline = Compute(claim with { Through = new(2021, 12, 31), PaidLumpSums = Paid(Day(paidOn), 3) });

        // 12 980 and 13 040 × (8.36 − 3.36) % ÷ 12.
        Assert.Empty(timeline.LumpSums);
        Assert.Equal("2020-06-01 2020-12-31 8 54.08; 2021-01-01 2021-12-31 8 54.33", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal("2019-05-10 2020-05-31 LumpSumPaid § 87(4)", string.Join("; ", timeline.Refusals.Select(Text)));
    }

    [Fact]
    public void Of_LumpSumOfAnImprovement_TakenOffLaterChangesOnly()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(8)), new CategoryChange(new(2021, 6, 1), Category(3)), new CategoryChange(new(2022, 1, 1), Category(9)));
        var timeline = Compute(claim with { PaidLumpSums = Paid(new(2022, 5, 1), 3), CapitalCoefficient = null });

        // 12 820 × 8.36 % ÷ 12; 13 340 × (9.27 − 3.36) % ÷ 12.
        Assert.Equal((89.31m, 65.70m), (timeline.Periods[0].Amount.PerMonth.Amount, timeline.Periods.Single(period => period.From == new LocalDate(2022, 1, 1)).Amount.PerMonth.Amount));
    }

    [Fact]
    public void Of_LumpSumThatFitsNoChangeAndPrecedesNone_ErrorNamesIt()
    {
        Refused("paidLumpSums[0] of category 3 on 2021-06-01 belongs to no change", Claim(new CategoryChange(new(2019, 5, 10), Category(8))) with { PaidLumpSums = Paid(new(2021, 6, 1), 3) });
        Refused("paidLumpSums[0] of category 2 on 2022-03-17 belongs to no change", Worsening with { PaidLumpSums = Paid(new(2022, 3, 17), 2) });
        Refused(
            "paidLumpSums[0] of category 3 on 2019-05-11 belongs to no change",
            Claim(new CategoryChange(new(2018, 8, 1), Category(3)), new CategoryChange(new(2018, 9, 1), Category(6))) with { PaidLumpSums = Paid(new(2019, 5, 11), 3) });

        static void Refused(string error, LimitationClaim claim) =>
            Assert.StartsWith(error, Assert.Throws<ArgumentException>(() => Compute(claim)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OrdinaryLumpSumThenQuicklyFatal_TakenOffTheLumpSumOnly()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(3)), new CategoryChange(new(2020, 5, 10), Category(12), QuicklyFatalDisease: true));
        var timeline = Compute(claim with { Through = new(2020, 12, 31), PaidLumpSums = Paid(new(2019, 6, 1), 3) });

        // 12 980 × (10.15 − 3.36) % × 30 = 26 440.26; 12 980 × 16 % ÷ 12 = 173.07.
        var lumpSum = Assert.Single(timeline.LumpSums);
        Assert.Equal((new LocalDate(2020, 5, 10), 6.79m, 26_440.26m), (lumpSum.On, lumpSum.OfYear.Percent.Amount, lumpSum.Amount.Amount));
        Assert.Equal(PaymentForm.LumpSum, lumpSum.OfYear.Form);
        Assert.Equal("2020-05-10 2020-12-31 12 173.07", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal(PaymentForm.Continuing, timeline.Periods[0].Amount.Form);
    }

    [Fact]
    public void Of_LumpSumPaidAfterThrough_LeftOutAndTakenOff()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(3), LumpSumPaidOn: new(2023, 3, 1)), new CategoryChange(new(2022, 3, 16), Category(8)));

        Assert.Empty(Compute(claim with { CapitalCoefficient = null }).LumpSums);
        Assert.Equal(55.58m, Compute(claim with { CapitalCoefficient = null }).Periods[0].Amount.PerMonth.Amount);
        Assert.Equal(new(2023, 3, 1), Assert.Single(Compute(claim with { Through = new(2023, 3, 1) }).LumpSums).On);
    }

    [Fact]
    public void Of_Death_TheWholeMonthAndNoLaterCategory()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(8)), new CategoryChange(new(2020, 2, 11), Category(9)), new CategoryChange(new(2020, 2, 20), Category(4))) with { Through = new(2020, 12, 31) };

        Assert.Equal("2019-06-01 2019-12-31 8 89.31; 2020-01-01 2020-02-10 8 90.43; 2020-02-11 2020-02-29 9 100.27", string.Join("; ", Compute(claim with { Died = new(2020, 2, 11) }).Periods.Select(Text)));
        Assert.Equal("2019-06-01 2019-12-31 8 89.31; 2020-01-01 2020-02-29 8 90.43", string.Join("; ", Compute(claim with { Died = new(2020, 2, 10) }).Periods.Select(Text)));
        Assert.Empty(Compute(claim with { Died = new(2020, 2, 19) }).LumpSums);
        Assert.Single(Compute(claim with { Died = new(2020, 2, 20) }).LumpSums);
        Assert.Empty(Compute(claim with { Died = new(2019, 5, 31) }).Periods);
    }

    [Fact]
    public void Of_LumpSumPaidFromTheNextChangeOn_DoesNotCountBefore()
    {
        var claim = Claim(new CategoryChange(new(2021, 1, 1), Category(8)), new CategoryChange(new(2022, 1, 1), Category(9))) with { PaidLumpSums = Paid(new(2022, 1, 1), 2) };

        // 13 040 × 8.36 % ÷ 12; 13 340 × (9.27 − 2.27) % ÷ 12.
        Assert.Equal([90.85m, 77.82m], Compute(claim).Periods.Take(2).Select(period => period.Amount.PerMonth.Amount));
    }

    [Fact]
    public void Of_WorseningWithinLumpSums_TheDifferenceAtThePaymentYear()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(2)), new CategoryChange(new(2021, 4, 1), Category(4), LumpSumPaidOn: new(2022, 2, 1)));

        // 12 820 × 2.27 % × 30 = 8 730.42; 13 340 × (4.42 − 2.27) % × 30 = 8 604.30.
        Assert.Equal([8_730.42m, 8_604.30m], Compute(claim).LumpSums.Select(lumpSum => lumpSum.Amount.Amount));
        Assert.Equal([new(2019, 6, 1), new LocalDate(2022, 2, 1)], Compute(claim).LumpSums.Select(lumpSum => lumpSum.On));
    }

    [Fact]
    public void Of_LumpSumThenBetterThenTheSameAgain_NothingMore()
    {
        var timeline = Compute(Claim(
            new CategoryChange(new(2019, 6, 1), Category(4)), new CategoryChange(new(2020, 6, 1), Category(2)), new CategoryChange(new(2021, 6, 1), Category(4))));

        Assert.Single(timeline.LumpSums);
        Assert.Equal("2020-06-01 2021-05-31 LumpSumPaid § 87(4); 2021-06-01 2023-02-28 LumpSumPaid § 87(4)", string.Join("; ", timeline.Refusals.Select(Text)));
    }

    [Fact]
    public void Of_ContinuingImproves_LowerAmountThenLumpSumThenNothing()
    {
        // 12 820 × 16 % ÷ 12 = 170.93; 12 980 × 10.15 % ÷ 12 = 109.79; 13 040 × 10.15 % ÷ 12 = 110.30; 13 040 × 4.42 % × 30 = 17 291.04.
        var timeline = Compute(Claim(
            new CategoryChange(new(2018, 8, 1), Category(12)),
            new CategoryChange(new(2020, 1, 1), Category(10)),
            new CategoryChange(new(2021, 7, 1), Category(4)),
            new CategoryChange(new(2022, 1, 1), DisabilityCategory.None)));

        Assert.Equal("2019-05-10 2019-12-31 12 170.93; 2020-01-01 2020-12-31 10 109.79; 2021-01-01 2021-06-30 10 110.30", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal(17_291.04m, Assert.Single(timeline.LumpSums).Amount.Amount);
        Assert.Equal("2018-08-01 2019-05-09 BeforeAnniversary § 83(2); 2022-01-01 2023-02-28 NoCategory § 83(3)", string.Join("; ", timeline.Refusals.Select(Text)));
    }

    [Fact]
    public void Of_AfterAnImprovementPaidOnce_WorseAgain_TheLumpSumIsTakenOff()
    {
        var timeline = Compute(Claim(
            new CategoryChange(new(2019, 6, 1), Category(8)), new CategoryChange(new(2020, 6, 1), Category(4)), new CategoryChange(new(2022, 1, 1), Category(8))));

        // 13 340 × (8.36 − 4.42) % ÷ 12 = 43.80.
        Assert.Equal(43.80m, timeline.Periods.Single(period => period.From == new LocalDate(2022, 1, 1)).Amount.PerMonth.Amount);
    }

    [Fact]
    public void Of_QuicklyFatalDisease_LumpSumOfTenThenContinuingInFull()
    {
        var claim = Claim(new CategoryChange(new(2019, 6, 1), Category(6)), new CategoryChange(new(2019, 9, 1), Category(9)), new CategoryChange(new(2020, 3, 1), Category(18)));
        var timeline = Compute(Fatal(claim) with { Through = new(2020, 12, 31) });

        // 12 820 × 10.15 % × 30 = 39 036.90; 12 980 × 46 % ÷ 12 = 497.57.
        Assert.Equal((new LocalDate(2019, 6, 1), 39_036.90m), (timeline.LumpSums.Single().On, timeline.LumpSums.Single().Amount.Amount));
        Assert.Equal("quicklyFatalLumpSum", timeline.LumpSums[0].OfYear.Category.Rule.Reading!.Id);
        Assert.Equal("2020-03-01 2020-12-31 18 497.57", string.Join("; ", timeline.Periods.Select(Text)));
        Assert.Equal("2019-09-01 2020-02-29 LumpSumPaid § 87(2)", string.Join("; ", timeline.Refusals.Select(Text)));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void Of_QuicklyFatalDiseaseFromTheStart_ContinuingAboveTenOnly(int category, int periods)
    {
        var timeline = Compute(Fatal(Claim(new CategoryChange(new(2019, 1, 1), Category(category)))) with { Through = new(2019, 12, 31) });

        Assert.Single(timeline.LumpSums);
        Assert.Equal(new(2019, 5, 10), timeline.LumpSums[0].On);
        Assert.Equal(periods, timeline.Periods.Count);
    }

    [Fact]
    public void Of_QuicklyFatalDiseasePaidBefore_ContinuingWithoutDeduction()
    {
        var claim = Fatal(Claim(new CategoryChange(new(2020, 1, 1), Category(18)))) with { CapitalCoefficient = null, PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 6, 1), Category(10))) };

        Assert.Empty(Compute(claim).LumpSums);
        Assert.Equal(497.57m, Compute(claim).Periods[0].Amount.PerMonth.Amount);
    }

    [Fact]
    public void Of_ChangeSupersededBeforeTheAnniversary_NeverPays()
    {
        var timeline = Compute(Claim(new CategoryChange(new(2018, 8, 1), Category(3)), new CategoryChange(new(2019, 5, 10), Category(6))));

        Assert.Empty(timeline.LumpSums);
        Assert.Equal("2018-08-01 2019-05-09 BeforeAnniversary § 83(2)", string.Join("; ", timeline.Refusals.Select(Text)));
        Assert.Equal(new(2019, 5, 10), timeline.Periods[0].From);
    }

    [Fact]
    public void Of_ThroughBeforeTheAnniversary_RefusalOnly()
    {
        var timeline = Compute(Claim(new CategoryChange(new(2018, 8, 1), Category(8))) with { Through = new(2019, 5, 9) });

        Assert.Empty(timeline.Periods);
        Assert.Equal("2018-08-01 2019-05-09 BeforeAnniversary § 83(2)", string.Join("; ", timeline.Refusals.Select(Text)));
        Assert.Equal(0m, timeline.Total().Amount);
    }

    [Fact]
    public void Of_ChangeAfterThrough_IsLeftOut() =>
        Assert.Empty(Compute(Claim(new CategoryChange(new(2023, 3, 1), Category(3), LumpSumPaidOn: new(2024, 1, 1)))).LumpSums);

    [Fact]
    public void Of_NoCoefficient_ErrorNamesItAndTheLumpSum() => Assert.StartsWith(
        "capitalCoefficient is missing; the lump sum of category 3 on 2019-09-15 needs it (§ 87(3)).",
        Assert.Throws<ArgumentException>(() => Compute(Worsening with { CapitalCoefficient = null })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_BadFacts_ErrorNamesThem()
    {
        Refused("claimDate is 2015-05-10", Worsening with { ClaimDate = new(2015, 5, 10) });
        Refused("through is 2018-05-09; allowed is 2018-05-10 to 2200-12-31.", Worsening with { Through = new(2018, 5, 9) });
        Refused("changes[0].from is 2018-05-09; allowed is 2018-05-10 to", Claim(new CategoryChange(new(2018, 5, 9), Category(8))));
        Refused("changes[1].from is 2019-06-01; allowed is 2019-06-02 to", Claim(new CategoryChange(new(2019, 6, 1), Category(8)), new CategoryChange(new(2019, 6, 1), Category(9))));
        Refused("changes[0].lumpSumPaidOn is 2019-05-31; allowed is 2019-06-01 to 2200-12-31.", Claim(new CategoryChange(new(2019, 6, 1), Category(3), new(2019, 5, 31))));
        Refused("changes[0].lumpSumPaidOn is 2019-05-09; allowed is 2019-05-10 to", Claim(new CategoryChange(new(2018, 6, 1), Category(3), new(2019, 5, 9))));
        Refused("died is 2018-05-09; allowed is 2018-05-10 to", Worsening with { Died = new(2018, 5, 9) });
        Refused("paidLumpSums[0].on is 2019-05-09; allowed is 2019-05-10 to", Worsening with { PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 5, 9), Category(3))) });
        Refused("paidLumpSums[0].category is 6; allowed is 1 to 5.", Worsening with { PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 6, 1), Category(6))) });
        Refused("paidLumpSums[0].category is 0; allowed is 1 to 20.", Worsening with { PaidLumpSums = ValueList.Create(new PaidLumpSum(new(2019, 6, 1), default)) });
        Refused("paidLumpSums[0].category is 10; allowed is 1 to 5.", Worsening with { PaidLumpSums = Paid(new(2019, 6, 1), 10) });
        Refused("paidLumpSums[0].category is 9; allowed is 1 to 5, or 10 in a disease", Fatal(Worsening) with { PaidLumpSums = Paid(new(2019, 6, 1), 9) });
        Assert.StartsWith(
            "changes[1].quicklyFatalDisease is false, but changes[0].quicklyFatalDisease is true",
            Assert.Throws<ArgumentException>(() => Compute(Claim(new CategoryChange(new(2019, 6, 1), Category(3), QuicklyFatalDisease: true), new CategoryChange(new(2020, 6, 1), Category(3))))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => LimitationTimeline.Of(null!, StatutoryParameters.Enacted));
        Assert.Throws<ArgumentNullException>(() => LimitationTimeline.Of(Worsening, null!));

        static void Refused(string error, LimitationClaim claim) =>
            Assert.StartsWith(error, Assert.Throws<ArgumentOutOfRangeException>(() => Compute(claim)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_YearWithoutIndex_ErrorNamesIt() => Assert.Contains(
        "earningsRelatedPensionIndex of 2027",
        Assert.Throws<MissingFigureException>(() => LimitationTimeline.Of(Worsening with { Through = new(2027, 1, 1) }, KnownFigures.Announced)).Message,
        StringComparison.Ordinal);

    /// <summary>Category 3 as a lump sum, category 8 later.</summary>
    internal static LimitationClaim Worsening { get; } =
        Claim(new CategoryChange(new(2019, 6, 1), Category(3), LumpSumPaidOn: new(2019, 9, 15)), new CategoryChange(new(2022, 3, 16), Category(8)));

    internal static LimitationClaim Claim(params CategoryChange[] changes) => new()
    {
        ClaimDate = new(2018, 5, 10),
        Through = new(2023, 2, 28),
        Changes = changes.ToValueList(),
        CapitalCoefficient = CapitalCoefficient.Given(30m),
    };

    /// <summary>The same, in a disease that soon leads to death.</summary>
    internal static LimitationClaim Fatal(LimitationClaim claim) => claim with { Changes = claim.Changes.Select(change => change with { QuicklyFatalDisease = true }).ToValueList() };

    internal static ValueList<PaidLumpSum> Paid(LocalDate on, int category) => ValueList.Create(new PaidLumpSum(on, Category(category)));

    internal static DisabilityCategory Category(int number) => DisabilityCategory.Of(number);

    private static LimitationTimeline Compute(LimitationClaim claim) => LimitationTimeline.Of(claim, StatutoryParameters.Enacted);

    private static string Text(LimitationPeriod period) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Iso(period.From)} {Iso(period.To)} {period.Amount.Category.Value} {period.Amount.PerMonth.Amount:0.00}");

    private static string Text(LimitationRefusal refusal) => $"{Iso(refusal.From)} {Iso(refusal.To)} {refusal.Reason} {refusal.Section}";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
