using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

public class FamilyTimelineTests
{
    [Fact]
    public void Of_AWidowWithTwoChildren_EveryStepOfHerPension()
    {
        var timeline = Compute(Widow);

        // 40 000 × 30, 35, 40 %; from 1.2.2024 less 30 % × (45 000 − 29 906.50); indexes 2519, 2631, 3037 ÷ 2519.
        Assert.Equal((1_000.00m, 666.67m, 666.67m), MonthOn(timeline, new(2016, 5, 21)));
        Assert.Equal((1_044.46m, 0m, 696.31m), MonthOn(timeline, new(2021, 9, 10)));
        Assert.Equal((1_218.54m, 0m, 870.39m), MonthOn(timeline, new(2021, 10, 1)));
        Assert.Equal((1_406.58m, 0m, 1_004.70m), MonthOn(timeline, new(2024, 1, 31)));
        Assert.Equal((951.64m, 0m, 0m), MonthOn(timeline, new(2024, 2, 1)));
        Assert.Equal((1_152.58m, 0m, 0m), MonthOn(timeline, new(2024, 3, 1)));
        Assert.Equal(4_780m, timeline.FuneralAssistance!.Amount);
        Assert.Null(timeline.LumpSum);
    }

    [Fact]
    public void Of_BirthdayOnTheFirst_TheMonthKeepsTheOldShares()
    {
        var level = FamilyLevel.Of(Widow, new(2024, 2, 29), StatutoryParameters.Enacted);

        Assert.Equal((35m, 25m), (level.SpousePercent.Amount, level.ChildrenPercent.Amount));
        Assert.Equal(TheSpouse, Assert.Single(level.Pensions).Beneficiary);
        Assert.Equal((40m, 0m), Percents(Widow, new(2024, 3, 1)));
    }

    [Fact]
    public void Of_LaterStudies_TheSpouseKeepsTheAdjustedPensionOnTheIndex()
    {
        var timeline = Compute(LaterStudies);

        Assert.Equal((993.19m, 0m, 0m), MonthOn(timeline, new(2020, 9, 30)));
        Assert.Equal((993.19m, 865.75m, 0m), MonthOn(timeline, new(2020, 10, 1)));
        Assert.Equal((1_021.27m, 890.23m, 0m), MonthOn(timeline, new(2022, 5, 31)));
        Assert.Equal((35m, 25m), Percents(LaterStudies, new(2022, 5, 31)));
        Assert.Equal((1_021.27m, 0m, 0m), MonthOn(timeline, new(2022, 6, 1)));
        Assert.Contains(timeline.Refusals, refusal => refusal == new SurvivorsRefusal(ChildAt(0), new(2020, 9, 1), new(2020, 9, 30), SurvivorsRefusalReason.NextMonth));
    }

    [Fact]
    public void Of_ANewMarriage_LumpSumOfTheLastMonthAndNothingFromTheDay()
    {
        var timeline = Compute(LaterStudies);

        Assert.Equal(36m * (1_152.58m - 100m), timeline.LumpSum!.Amount);
        Assert.Equal(new LocalDate(2024, 2, 9), timeline.Periods[timeline.Periods.Count - 1].To);
        Assert.Equal(timeline.LumpSum.Value, timeline.Totals.LumpSum);
    }

    [Theory]
    [InlineData("2024-02-09", false)]
    [InlineData("2024-02-10", true)]
    public void Of_ThroughAroundTheWedding_LumpSumFromTheDay(string through, bool due) =>
        Assert.Equal(due, Compute(LaterStudies with { Through = Day(through) }).LumpSum is not null);

    [Fact]
    public void Of_WeddingOnTheDayAfterTheDeath_NeitherPensionNorLumpSum()
    {
        var timeline = Compute(Widow with { Spouses = ValueList.Create(new Spouse { Remarried = new(2016, 5, 21) }), Children = default });

        Assert.False(timeline.Entitled);
        Assert.Null(timeline.LumpSum);
        Assert.Equal(new SurvivorsRefusal(TheSpouse, new(2016, 5, 21), new(2025, 12, 31), SurvivorsRefusalReason.Remarried), Assert.Single(timeline.Refusals));
    }

    [Fact]
    public void Of_SpouseWhoCausedTheDeath_OthersAsIfPaid()
    {
        var timeline = Compute(Widow with { Spouses = ValueList.Create(new Spouse { CausedDeath = true, Remarried = new(2017, 1, 1) }) });

        Assert.Equal((30m, 40m), (timeline.Periods[0].Level.SpousePercent.Amount, timeline.Periods[0].Level.ChildrenPercent.Amount));
        Assert.Equal(0m, timeline.Totals.Pensions[0].Amount.Amount);
        Assert.Null(timeline.LumpSum);
    }

    [Fact]
    public void Of_BothParentsGone_TheOrphansAdditionFromTheNextMonth()
    {
        var two = Orphans with { Children = Orphans.Children.Take(2).ToValueList() };

        Assert.Equal((30m, 40m), Percents(two, new(2018, 4, 30)));
        Assert.Equal((0m, 55m), Percents(two, new(2018, 5, 1)));
    }

    [Fact]
    public void Of_NewcomerWhereNobodyIsPaid_FromTheDayOfTheRight()
    {
        var alone = Widow with { Spouses = default, Children = ValueList.Create(new Child { BirthDate = new(1998, 1, 1), Studies = ValueList.Create(new StudySpell(new(2018, 9, 5)), new StudySpell(new(2018, 9, 1), new LocalDate(2018, 9, 2))) }) };

        Assert.Equal(
            [(new LocalDate(2018, 9, 1), new LocalDate(2018, 9, 2)), (new(2018, 9, 5), new(2018, 12, 31))],
            Compute(alone with { Through = new(2018, 12, 31) }).Periods.Select(period => (period.From, period.To)));
    }

    [Fact]
    public void Of_SecondNewcomerInTheMonth_FromTheNext()
    {
        var students = Widow with
        {
            Spouses = default,
            Children = ValueList.Create(new Child { BirthDate = new(1998, 1, 1), Studies = ValueList.Create(new StudySpell(new(2018, 9, 1))) }, new Child { BirthDate = new(1998, 1, 1), Studies = ValueList.Create(new StudySpell(new(2018, 9, 2))) }),
        };

        Assert.Equal((0m, 25m), Percents(students, new(2018, 9, 30)));
        Assert.Equal((0m, 40m), Percents(students, new(2018, 10, 1)));
        Assert.Equal((0m, 40m), Percents(students with { Children = ValueList.Create(students.Children[0], students.Children[0]) }, new(2018, 9, 1)));
    }

    [Fact]
    public void Of_DeathOnTheLastDay_NothingYet()
    {
        var timeline = Compute(Widow with { Through = Widow.DeathDate });

        Assert.False(timeline.Entitled);
        Assert.Empty(timeline.Refusals);
        Assert.Equal(0m, timeline.Totals.Total.Amount);
    }

    [Fact]
    public void Of_IncomeThatReducesNothing_OnePeriodAcrossTheAdjustment()
    {
        var poor = Widow with { Spouses = ValueList.Create(new Spouse()), Children = default, Through = new(2017, 12, 31) };
        var timeline = Compute(poor);

        Assert.Equal(2, timeline.Periods.Count);
        Assert.Equal(new LocalDate(2017, 6, 1), Assert.Single(timeline.Periods[1].OtherReasons).From);
        Assert.Null(timeline.Periods[1].Level.IncomeReductionPerYear);
        Assert.Equal(0m, timeline.Periods[1].OtherReasons[0].Level.IncomeReductionPerYear!.Amount);
    }

    [Fact]
    public void Of_TwentyYears_SuppliedFiguresAreNamed() => Assert.Equal(
        "earningsRelatedPensionIndex", Assert.Single(FamilyTimeline.Of(Widow with { Through = new(2036, 5, 20) }, RandomClaims.Parameters).SuppliedFigures()));

    [Fact]
    public void Of_YearWithoutAnIndex_ErrorNamesIt() => Assert.Contains(
        "earningsRelatedPensionIndex of 2027", Assert.Throws<MissingFigureException>(() => FamilyTimeline.Of(Widow with { Through = new(2027, 1, 1) }, KnownFigures.Announced)).Message, StringComparison.Ordinal);

    [Fact]
    public void On_ADayWithoutAnIndex_LevelOfTheClaimYear() => Assert.Equal((40m, 0m), Percents(Widow, new(2060, 1, 1)));

    [Fact]
    public void ToString_OfATimeline_NamesDaysAndSurvivors()
    {
        var timeline = Compute(Widow with { Through = new(2016, 12, 31) });

        Assert.Equal("2016-05-21 – 2016-12-31: spouses[0] 1000.00 € a month, children[0] 666.67 € a month, children[1] 666.67 € a month", Assert.Single(timeline.Periods).ToString());
        Assert.StartsWith("claim of 2016-03-01, death on 2016-05-20, annual earnings 40000.00 €, 3 survivors, through 2016-12-31: 1 periods, ", timeline.ToString(), StringComparison.Ordinal);
    }

    private static (decimal Spouse, decimal First, decimal Second) MonthOn(FamilyTimeline timeline, LocalDate day)
    {
        var period = timeline.Periods.Single(period => period.From <= day && day <= period.To);
        return (Month(period.Find(TheSpouse)), Month(period.Find(ChildAt(0))), Month(period.Find(ChildAt(1))));
    }

    private static decimal Month(SurvivorsPension? pension) => pension?.PerMonth.Amount ?? 0m;

    private static (decimal Spouse, decimal Children) Percents(Family family, LocalDate day)
    {
        var level = FamilyLevel.Of(family, day, StatutoryParameters.Enacted);
        return (level.SpousePercent.Amount, level.ChildrenPercent.Amount);
    }

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, StatutoryParameters.Enacted);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
