using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The lines, the reasons and the lump sums of a family's timeline, and the spouse's pension beside later studies.</summary>
public class FamilyAmountsTests
{
    /// <summary>133.33 a month of 2016, of which 200.00 of another act are taken; 335.32 of 2017, from March less 400.00.</summary>
    [Fact]
    public void TotalLines_OfPartsAndMonths_EachWithItsDaysAndReading()
    {
        Assert.Equal(
            [
                new(TheSpouse, TotalKind.PartOfMonth, new(2016, 5, 21), new(2016, 5, 31), Euros.PerMonth(133.33m), 10, Euros.Once(44.44m)),
                new(TheSpouse, TotalKind.Months, new(2016, 6, 1), new(2016, 12, 31), Euros.PerMonth(133.33m), 7, Euros.Once(933.31m)),
                new(TheSpouse, TotalKind.Months, new(2017, 1, 1), new(2017, 2, 28), Euros.PerMonth(335.32m), 2, Euros.Once(670.64m)),
                new FamilyTotalLine(TheSpouse, TotalKind.Months, new(2017, 3, 1), new(2017, 12, 31), default, 10, default),
            ],
            Compute(LeisureFamily).TotalLines());
        Assert.Equal([Readings.PartOfMonth, null, null, null], Compute(LeisureFamily).TotalLines().Select(line => line.Reading));
    }

    [Fact]
    public void TotalLines_WithinAMonth_OnePartOnly() => Assert.Equal(
        new FamilyTotalLine(TheSpouse, TotalKind.PartOfMonth, new(2016, 5, 21), new(2016, 5, 25), Euros.PerMonth(133.33m), 5, Euros.Once(22.22m)),
        Assert.Single(Compute(LeisureFamily with { Through = new(2016, 5, 25) }).TotalLines()));

    [Fact]
    public void TotalLines_ToADayWithinAMonth_PartAfterTheMonths() => Assert.Equal(
        [(TotalKind.Months, new(2017, 1, 1), new(2017, 1, 31), 1), (TotalKind.PartOfMonth, new(2017, 2, 1), new LocalDate(2017, 2, 12), 12)],
        Compute(LeisureFamily with { Through = new(2017, 2, 12) }).TotalLines().Skip(2).Select(line => (line.Kind, line.From, line.To, line.Count)));

    /// <summary>Nothing is paid of nothing, in any year: one period, with a part for the index of each later year, and none for the day on which a spouse's pension would be adjusted.</summary>
    [Fact]
    public void Of_EqualAmountsOfThreeYears_APartForEachYearsIndex()
    {
        var timeline = Compute(Nothing);
        var period = Assert.Single(timeline.Periods);

        Assert.Equal((new LocalDate(2016, 5, 21), new LocalDate(2018, 12, 31), 0m), (period.From, period.To, period.Pensions[0].PerMonth.Amount));
        Assert.Equal(
            [(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31)), (new(2018, 1, 1), new(2018, 12, 31))],
            period.OtherReasons.Select(part => (part.From, part.To)));
        Assert.Equal([2016, 2017, 2018], timeline.Sources().Where(source => source.Name == "earningsRelatedPensionIndex").Select(source => source.Year));
    }

    /// <summary>Studies of a child under 18 change neither an amount nor a reason.</summary>
    [Fact]
    public void Of_DayThatChangesNothing_NoPartOfItsOwn()
    {
        var child = new Child { BirthDate = new(2003, 9, 10), NationalPension = new(Euros.PerMonth(60m)) };
        var studying = child with { Studies = ValueList.Create(new StudySpell(new(2018, 9, 1), new LocalDate(2018, 10, 31))) };
        var family = Widow with { Spouses = default, Through = new(2019, 12, 31) };
        var timeline = Compute(family with { Children = ValueList.Create(studying) });

        Assert.All(timeline.Periods, period => Assert.Empty(period.OtherReasons));
        Assert.Equal(Compute(family with { Children = ValueList.Create(child) }).Periods, timeline.Periods);
    }

    [Fact]
    public void Figures_OfAPeriod_ItsLevelThenEachPensionOnce()
    {
        var period = Compute(Widow).Periods[0];
        var (level, pensions) = (period.Level, period.Pensions);

        Assert.Equal(
            new Figure?[]
            {
                level.SpousePercent, level.ChildrenPercent, level.SpousePerYear, level.Pensions[0].PerYear, level.Pensions[1].PerYear, level.Pensions[2].PerYear,
                pensions[0].PerYear, pensions[0].PerMonth, pensions[1].PerYear, pensions[1].PerMonth, pensions[2].PerYear, pensions[2].PerMonth,
            },
            period.Figures);
        Assert.Same(pensions[1].PerYear, pensions[2].PerYear);
        Assert.Equal([TheSpouse, ChildAt(0), ChildAt(1)], pensions.Select(pension => pension.Beneficiary));
    }

    [Fact]
    public void Figures_OfATimeline_TheMinimumThatWasComparedIsTheLast()
    {
        var timeline = Compute(Widow);

        Assert.Equal(StatutoryParameters.Enacted.MinimumAnnualEarnings(2016), Assert.Single(timeline.Compared));
        Assert.Equal(new Figure?[] { timeline.FuneralAssistance, timeline.Compared[0] }, timeline.Figures().Skip(timeline.Figures().Count - 2));
        Assert.Empty(Compute(LeisureFamily).Compared);
    }

    [Fact]
    public void Figures_OfEveryCorner_FactsByTheirNames()
    {
        var figures = CornerFamilies.All.SelectMany(family => FamilyTimeline.Of(family, RandomClaims.Parameters).Figures())
            .Concat(CornerClaims.All.Select(claim => BenefitTimeline.Of(claim, RandomClaims.Parameters)).SelectMany(timeline => timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Compared)));

        Assert.Equal(
            "annualEarnings birthDate children claimDate contributoryReduction daysBeforeFixedEnd degree earningsAfterTraining earningsBefore earningsBeforeDays earningsRelatedPension funeralCosts "
            + "insuredWork lossPerYear nationalPension orphans otherBenefit otherSurvivorsPension sickPay sickPayDays spouseIncome",
            string.Join(' ', figures.SelectMany(figure => figure.Steps()).Select(step => step.Rule.Id).Where(id => id.StartsWith("given.", StringComparison.Ordinal)).Select(id => id.Substring(6)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>40 000 × 40 % ÷ 12 = 1 333.33 on the only day before the wedding.</summary>
    [Fact]
    public void Of_WeddingOnTheSecondDay_LumpSumOfThePensionOfTheFirst()
    {
        var timeline = Compute(Widow with { Spouses = ValueList.Create(new Spouse { Remarried = new(2016, 5, 22) }), Children = default });

        Assert.Equal(36m * 1_333.33m, timeline.LumpSum!.Amount);
        Assert.Equal((new LocalDate(2016, 5, 21), new LocalDate(2016, 5, 21)), (timeline.Periods[0].From, timeline.Periods[0].To));
    }

    /// <summary>A right without a fixed end is not shortened by the last day that is computed.</summary>
    [Fact]
    public void Of_WeddingInTheLastYearsThereAre_TheWholeLumpSum()
    {
        var projected = StatutoryParameters.Enacted.Projected(new IndexProjection { Through = 2200, PensionIndex = new(1m) });
        var timeline = FamilyTimeline.Of(Widow with { Spouses = ValueList.Create(new Spouse { Remarried = new(2199, 6, 1) }), Children = default, Through = new(2199, 12, 31) }, projected);

        Assert.Equal(36m * timeline.Periods[^1].Pensions[0].PerMonth.Amount, timeline.LumpSum!.Amount);
    }

    /// <summary>36 000 × 25 % − 12 × 59.45 through the stated last day.</summary>
    [Theory]
    [InlineData("2018-06-19", "8286.60")]
    [InlineData("2018-06-20", "8286.60")]
    [InlineData("2018-06-21", "9000.00")]
    public void On_TheLastDayOfTheNationalPension_StillDeducted(string day, string perYear)
    {
        var child = new Child { BirthDate = new(2010, 6, 15), NationalPension = new(Euros.PerMonth(59.45m), new LocalDate(2018, 6, 20)) };
        var family = Widow with { AnnualEarnings = Euros.PerYear(36_000m), Spouses = default, Children = ValueList.Create(child) };

        Assert.Equal(Number(perYear), Assert.Single(FamilyLevel.Of(family, Day(day), StatutoryParameters.Enacted).Pensions).PerYear.Amount);
    }

    /// <summary>The pension is adjusted from 1.6.2017. Studies that begin by then take their part of it: 35 % of 40 000; later ones leave the 40 %.</summary>
    [Theory]
    [InlineData("2017-05-31", 14_000)]
    [InlineData("2017-06-01", 14_000)]
    [InlineData("2017-06-02", 16_000)]
    public void On_StudiesThatBeganAroundTheAdjustment_LaterOnesLeaveTheSpousesPension(string from, int perYear) =>
        Assert.Equal(perYear, SpousesPension(Beside(Student(from)), new(2017, 7, 1)));

    /// <summary>The eve of the studies decides, when another child's share was still paid: 35 %, and not the 40 % of the month before the new share.</summary>
    [Fact]
    public void On_StudiesFromTheDayAfterAnothersShare_ThePensionOfTheEve()
    {
        var family = Beside(UnableUntil(new(2020, 8, 31)), Student("2020-09-01"));

        Assert.Equal([14_000m, 16_000m, 14_000m], new[] { new LocalDate(2020, 8, 31), new(2020, 9, 30), new(2020, 10, 1) }.Select(day => SpousesPension(family, day)));
    }

    /// <summary>Studies that follow on others leave the pension before all of them: 35 % of 40 000; 70 % less 40 % while two children had shares.</summary>
    [Fact]
    public void On_StudiesThatFollowOnOthers_ThePensionBeforeTheFirst()
    {
        var family = Beside(UnableUntil(new(2021, 5, 31)), Student("2020-09-15", "2021-05-31"), Student("2021-06-01"));

        Assert.Equal([14_000m, 12_000m, 14_000m], new[] { new LocalDate(2020, 9, 14), new(2021, 5, 31), new(2021, 7, 1) }.Select(day => SpousesPension(family, day)));
    }

    /// <summary>A spouse without income, whom no child keeps from the adjustment of 1.6.2017.</summary>
    private static Family Beside(params Child[] children) =>
        Widow with { Spouses = ValueList.Create(new Spouse()), Children = children.Select(child => child with { InSpousesCare = false }).ToValueList() };

    private static Child Student(string from, string? to = null) =>
        new() { BirthDate = new(1998, 6, 1), Studies = ValueList.Create(new StudySpell(Day(from), to is null ? null : Day(to))) };

    private static Child UnableUntil(LocalDate last) => new() { BirthDate = new(2000, 1, 1), Unable = true, UnableUntil = last };

    private static decimal SpousesPension(Family family, LocalDate day) =>
        FamilyLevel.Of(family, day, StatutoryParameters.Enacted).Pensions.Single(pension => pension.Beneficiary == TheSpouse).PerYear.Amount;

    /// <summary>A child after annual earnings of nothing, in the leisure-time insurance.</summary>
    private static Family Nothing => Widow with
    {
        Insurance = Insurance.LeisureTime,
        AnnualEarnings = default,
        Spouses = default,
        Children = ValueList.Create(new Child { BirthDate = new(2010, 6, 15) }),
        Funeral = null,
        Through = new(2018, 12, 31),
    };

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, StatutoryParameters.Enacted);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
