using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

public class FamilyRightsTests
{
    [Theory]
    [InlineData("2018-06-14", "698.50")]
    [InlineData("2018-06-15", "758.63")]
    public void Of_NationalPensionWithoutAnEnd_DeductedTo21(string day, string perMonth)
    {
        // (36 000 × 25 % − 12 × 59.45) × 2548 ÷ 2519 ÷ 12; from the 21st birthday without the deduction.
        var child = new Child { BirthDate = new(1997, 6, 15), Studies = ValueList.Create(new StudySpell(new(2015, 8, 1))), NationalPension = new(Euros.PerMonth(59.45m)) };

        Assert.Equal(Number(perMonth), MonthOn(Alone(child), Day(day)));
    }

    [Fact]
    public void Of_NationalPensionWithoutAnEnd_From18DuringStudiesOnly()
    {
        var child = new Child
        {
            BirthDate = new(1998, 6, 15),
            Unable = true,
            NationalPension = new(Euros.PerMonth(50m)),
            Studies = ValueList.Create(new StudySpell(new(2017, 8, 1), new LocalDate(2018, 5, 31))),
        };
        var family = Alone(child);

        Assert.Equal(700.00m, MonthOn(family, new(2016, 6, 14)));
        Assert.Equal(750.00m, MonthOn(family, new(2016, 6, 15)));
        Assert.Equal((754.47m, 704.17m), (MonthOn(family, new(2017, 7, 31)), MonthOn(family, new(2017, 8, 1))));
        Assert.Equal((708.06m, 758.63m), (MonthOn(family, new(2018, 5, 31)), MonthOn(family, new(2018, 6, 1))));
    }

    [Fact]
    public void Of_NationalPensionWithAStatedEnd_ToThatDay()
    {
        var child = new Child { BirthDate = new(1997, 6, 15), Studies = ValueList.Create(new StudySpell(new(2015, 8, 1))), NationalPension = new(Euros.PerMonth(59.45m), new LocalDate(2018, 6, 20)) };

        Assert.True(MonthOn(Alone(child), new(2018, 6, 20)) < MonthOn(Alone(child), new(2018, 6, 21)));
    }

    [Fact]
    public void Of_ChildOfASpouseInWhosePlaceACohabitantIs_NoRight()
    {
        var timeline = Compute(TwoHouseholds);

        Assert.Equal((35m, 25m), (timeline.Periods[0].Level.SpousePercent.Amount, timeline.Periods[0].Level.ChildrenPercent.Amount));
        Assert.Equal([12_600m, 9_000m], timeline.Periods[0].Pensions.Select(pension => pension.BasePerYear.Amount));
        Assert.Equal("spouses[0] CohabitantInPlace § 100(3); children[0] SpouseWithoutRight § 101(2)", Refusals(timeline));
    }

    [Fact]
    public void Of_ChildOfTheCohabitant_ItsRightGoesByTheCohabitant()
    {
        var family = TwoHouseholds with { Children = ValueList.Create(new Child { BirthDate = new(2010, 1, 1), OfSpouse = 1 }, TwoHouseholds.Children[1]) };

        Assert.Equal(40m, Compute(family).Periods[0].Level.ChildrenPercent.Amount);
    }

    [Fact]
    public void Refusals_OfShortUnions_SectionsOfTheFacts()
    {
        var marriage = TwoHouseholds with { Spouses = ValueList.Create(new Spouse { Since = new(2019, 3, 1) }), Children = ValueList.Create(new Child { BirthDate = new(2010, 1, 1), OfSpouse = 0 }) };

        Assert.Equal("spouses[0] UnionUnderThreeYears § 102(1); children[0] SpouseWithoutRight § 102(3)", Refusals(Compute(marriage)));
        Assert.Equal(
            "spouses[0] UnionUnderThreeYears § 102(2); children[0] SpouseWithoutRight § 102(3)",
            Refusals(Compute(marriage with { Spouses = ValueList.Create(new Spouse { Union = Union.Cohabitation, MaintenanceContract = true, Since = new(2019, 3, 1) }) })));
        Assert.Equal(
            "spouses[0] NoChildOrContract § 100(2); children[0] SpouseWithoutRight § 101(2)",
            Refusals(Compute(marriage with { Spouses = ValueList.Create(new Spouse { Union = Union.Cohabitation }) })));
        Assert.Equal("spouses[0] NotByClaimEvent § 99(1); children[0] NotByClaimEvent § 99(1)", Refusals(Compute(marriage with { Cause = CauseOfDeath.ProbablyOther })));
    }

    [Fact]
    public void Of_LeisureTime_AnotherActsPensionDeducted()
    {
        var timeline = Compute(LeisureFamily);

        // 10 000 × 40 % ÷ 12 = 333.33; in 2017 × 2534 ÷ 2519 = 335.32.
        Assert.Equal((133.33m, 1_600.00m), (MonthOn(LeisureFamily, new(2016, 5, 21)), timeline.Periods[0].Pensions[0].PerYear.Amount));
        Assert.Equal(4_000.00m, timeline.Periods[0].Pensions[0].BasePerYear.Amount);
        Assert.Equal(335.32m, MonthOn(LeisureFamily, new(2017, 2, 28)));
        Assert.Equal(0m, MonthOn(LeisureFamily, new(2017, 3, 1)));
        Assert.Equal((133.33m * 7) + 44.44m + (335.32m * 2), timeline.Totals.Pensions[0].Amount.Amount);
        Assert.Equal(timeline.Periods, Compute(LeisureFamily with { Insurance = Insurance.EntrepreneurLeisureTime }).Periods);
    }

    [Fact]
    public void Of_AnotherActsPensionUpToThePension_NeverBelowZero()
    {
        var one = new OtherSurvivorsPension(Euros.PerMonth(200m), new(2016, 1, 1));

        Assert.Equal(0m, MonthOn(WithOthers(one, one), new(2016, 6, 1)));
        Assert.Equal(0.01m, MonthOn(WithOthers(one with { PerMonth = Euros.PerMonth(333.32m) }), new(2016, 6, 1)));
        Assert.Equal(333.33m, MonthOn(WithOthers(one with { To = new LocalDate(2016, 5, 31) }), new(2016, 6, 1)));

        static Family WithOthers(params OtherSurvivorsPension[] others) =>
            LeisureFamily with { Spouses = ValueList.Create(new Spouse { OtherPensions = others.ToValueList() }), Through = new(2016, 12, 31) };
    }

    [Fact]
    public void Of_DeathOfSurvivors_TheWholeMonthIsPaid()
    {
        var timeline = Compute(Widow with
        {
            Through = new(2018, 12, 31),
            Spouses = ValueList.Create(new Spouse { Died = new(2018, 2, 5) }),
            Children = ValueList.Create(new Child { BirthDate = new(2003, 9, 10), Died = new(2018, 4, 1) }, new Child { BirthDate = new(2000, 5, 20), Died = new(2018, 5, 19) }),
        });

        Assert.Equal(new LocalDate(2018, 2, 28), timeline.Periods.Last(period => period.Find(TheSpouse) is not null).To);
        Assert.Equal(new LocalDate(2018, 4, 30), timeline.Periods.Last(period => period.Find(ChildAt(0)) is not null).To);
        Assert.Equal(new LocalDate(2018, 5, 31), timeline.Periods.Last(period => period.Find(ChildAt(1)) is not null).To);
        Assert.Empty(timeline.Refusals);
    }

    [Fact]
    public void Of_DeathBeforeLaterStudies_NoNewRight()
    {
        var child = new Child { BirthDate = new(1998, 1, 1), Died = new(2017, 9, 10), Studies = ValueList.Create(new StudySpell(new(2016, 8, 1), new LocalDate(2017, 5, 31)), new StudySpell(new(2017, 9, 11))) };

        Assert.Equal(new LocalDate(2017, 5, 31), Compute(Alone(child)).Periods[Compute(Alone(child)).Periods.Count - 1].To);
    }

    [Theory]
    [InlineData("2018-09-16", "165", "7417.74")]
    [InlineData("2019-02-28", "3", "136.83")]
    [InlineData("2019-03-01", null, null)]
    public void Of_NewMarriageBeforeAFixedEnd_LumpSumForTheTimeLeft(string remarried, string? days, string? lumpSum)
    {
        // Three years from the claim date end on 28.2.2019; 16 000 × 2548 and 2585 ÷ 2519 ÷ 12 = 1 348.68 and 1 368.27, × days ÷ 30.
        var timeline = Compute(PensionersWidow with { Spouses = ValueList.Create(new Spouse { Remarried = Day(remarried) }) });

        Assert.Equal(days, timeline.LumpSum?.Inputs[1].Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(lumpSum is null ? null : Number(lumpSum), timeline.LumpSum?.Amount);
    }

    [Theory]
    [InlineData("2016-06-09", false)]
    [InlineData("2016-06-10", true)]
    public void Of_FuneralAfterThrough_NotPaidYet(string through, bool paid)
    {
        var timeline = Compute(Widow with { Through = Day(through) });

        Assert.Equal(paid ? 4_780m : 0m, timeline.Totals.FuneralAssistance.Amount);
        Assert.Equal(paid, timeline.FuneralAssistance is not null);
    }

    /// <summary>A wife with a pending divorce and her child; a cohabitant with a common child.</summary>
    private static Family TwoHouseholds { get; } = new()
    {
        ClaimDate = new(2019, 2, 1),
        DeathDate = new(2019, 3, 2),
        AnnualEarnings = Euros.PerYear(36_000m),
        Through = new(2019, 12, 31),
        Spouses = ValueList.Create(new Spouse { DivorcePending = true }, new Spouse { Union = Union.Cohabitation, CommonChild = true }),
        Children = ValueList.Create(new Child { BirthDate = new(2010, 1, 1), OfSpouse = 0 }, new Child { BirthDate = new(2015, 1, 1) }),
    };

    private static Family Alone(Child child) => new()
    {
        ClaimDate = new(2016, 3, 1),
        DeathDate = new(2016, 3, 1),
        AnnualEarnings = Euros.PerYear(36_000m),
        Through = new(2018, 12, 31),
        Children = ValueList.Create(child),
    };

    private static string Refusals(FamilyTimeline timeline) =>
        string.Join("; ", timeline.Refusals.Select(refusal => $"{refusal.Beneficiary} {refusal.Reason} {refusal.Section}"));

    private static decimal MonthOn(Family family, LocalDate day) =>
        Compute(family).Periods.Single(period => period.From <= day && day <= period.To).Pensions[0].PerMonth.Amount;

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, StatutoryParameters.Enacted);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
