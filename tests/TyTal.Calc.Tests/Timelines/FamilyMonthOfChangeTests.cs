using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>§ 104(6): what happens in the month of a change, and on which of its days.</summary>
public class FamilyMonthOfChangeTests
{
    [Fact]
    public void Of_NewcomerAfterTheLastRightEndedInTheMonth_PensionStartsWithTheRight()
    {
        // The only child turns 18 on 15.2.; nobody has a share when another is born on 27.2.
        var timeline = Compute(Orphaned(new(2000, 2, 15), new(2018, 2, 27)));

        Assert.Equal([(new(2018, 1, 26), new(2018, 2, 14)), (new(2018, 2, 27), new(2018, 12, 31))], Days(timeline));
        Assert.Equal((25m, 9_000m), (timeline.Periods[1].Level.ChildrenPercent.Amount, timeline.Periods[1].Pensions[0].BasePerYear.Amount));
        Assert.DoesNotContain(timeline.Refusals, refusal => refusal.Reason == SurvivorsRefusalReason.NextMonth);
    }

    [Fact]
    public void Of_NewcomerWhoWaitsWhenTheLastRightEnds_PensionStartsOnThatDay()
    {
        // Born on 5.2., when the other child, who turns 18 on 15.2., still has the pension.
        var timeline = Compute(Orphaned(new(2000, 2, 15), new(2018, 2, 5)));

        Assert.Equal([(new(2018, 1, 26), new(2018, 2, 14)), (new(2018, 2, 15), new(2018, 12, 31))], Days(timeline));
        Assert.Equal([25m, 25m], timeline.Periods.Select(period => period.Level.ChildrenPercent.Amount));
        Assert.Equal("children[1] 2018-02-05 2018-02-14 NextMonth", Refusals(timeline)[0]);
    }

    [Fact]
    public void Of_NewcomerBesideTheDeadChildsMonth_PensionStartsWithTheNextMonth()
    {
        // The pension of the child who died on 10.2. is paid for February: there is a share.
        var family = Orphaned(new(2005, 1, 1), new(2018, 2, 20));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0] with { Died = new(2018, 2, 10) }, family.Children[1]) });

        Assert.Equal([(new(2018, 1, 26), new(2018, 2, 28)), (new(2018, 3, 1), new(2018, 12, 31))], Days(timeline));
    }

    [Fact]
    public void Of_StudiesThatGoOnInTheMonth_OldShareOfThoseWhoHadIt()
    {
        // Two shared 40 %; both rights ended on 10.2., and one begins again on 20.2.: 20 % until the shares are revised.
        var family = Orphaned(new(2000, 2, 10), new(2000, 2, 10));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0], family.Children[1] with { Studies = ValueList.Create(new StudySpell(new(2018, 2, 20))) }) });

        Assert.Equal([14_400m / 2, 14_400m / 2, 9_000m], timeline.Periods.Select(period => period.Pensions[0].BasePerYear.Amount));
        Assert.Equal((new LocalDate(2018, 2, 20), new LocalDate(2018, 2, 28)), (timeline.Periods[1].From, timeline.Periods[1].To));
    }

    [Fact]
    public void Of_AdoptionOnTheDayAfterTheInability_SharesOfTheNextMonth()
    {
        // The right ended with February, by the end of the inability: nothing was left for the adoption of 1.3. to end.
        var family = Orphaned(new(1998, 1, 1), new(2010, 1, 1));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0] with { Unable = true, UnableUntil = new(2018, 2, 28), Adopted = new(2018, 3, 1) }, family.Children[1]) });

        Assert.Equal([(40m, new(2018, 2, 28)), (25m, new LocalDate(2018, 12, 31))], timeline.Periods.Select(period => (period.Level.ChildrenPercent.Amount, period.To)));
    }

    [Theory]
    [InlineData("2018-04-30", "2018-04-30")]
    [InlineData(null, "2018-05-31")]
    public void Of_StudiesToTheEveOf25_LastDayOfStudiesOrTheBirthdayDecides(string? studiesTo, string sharesTo)
    {
        // The 25th birthday is 1.5.: its month keeps the old shares, unless the studies ended with April.
        var family = Orphaned(new(1993, 5, 1), new(2010, 1, 1));
        var studies = new StudySpell(new(2016, 1, 1), studiesTo is null ? null : Day(studiesTo));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0] with { Studies = ValueList.Create(studies) }, family.Children[1]) });

        Assert.Equal(Day(sharesTo), timeline.Periods.Last(period => period.Level.ChildrenPercent.Amount == 40m).To);
    }

    [Fact]
    public void Of_BirthdayAfterTheChildsOwnDeath_TheMonthIsPaidAsItWas()
    {
        // 9 000 − 12 × 50 a year for the whole of February; the 18th birthday would have been on 22.2.
        var family = Orphaned(new LocalDate(2000, 2, 22));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0] with { Died = new(2018, 2, 1), NationalPension = new(Euros.PerMonth(50m)) }) });

        Assert.Equal([(new(2018, 1, 26), new(2018, 2, 28))], Days(timeline));
        Assert.Equal(8_400m, timeline.Periods[0].Pensions[0].BasePerYear.Amount);
    }

    [Fact]
    public void Refusals_OfSurvivorsWithoutARight_OnlyDaysOfTheirLives()
    {
        var family = Orphaned(new(1990, 1, 1), new(2018, 3, 5)) with { Cause = CauseOfDeath.ProbablyOther, Spouses = ValueList.Create(new Spouse { Died = new(2018, 6, 7) }) };

        Assert.Equal(
            ["spouses[0] 2018-01-26 2018-06-07 NotByClaimEvent", "children[0] 2018-01-26 2018-12-31 NotByClaimEvent", "children[1] 2018-03-05 2018-12-31 NotByClaimEvent"],
            Refusals(Compute(family)));
        Assert.Equal(
            ["children[0] 2018-01-26 2018-04-01 TwentyFive"],
            Refusals(Compute(Orphaned(new(1990, 1, 1), new(2018, 1, 26)) with { Children = ValueList.Create(new Child { BirthDate = new(1990, 1, 1), Died = new(2018, 4, 1) }) })));
    }

    [Fact]
    public void Of_LaterStudiesWithinAMonth_NoPensionOfTheChildAndNoneKeptOfTheSpouse()
    {
        // § 108(2): studies from 1.11. to 20.11.2019 give no pension, since their share would begin on 1.12.; the spouse has the whole 40 % then, not the 35 % of October.
        var family = Orphaned(new LocalDate(1999, 5, 1)) with { Spouses = ValueList.Create(Widow.Spouses[0] with { Income = default }), Through = new(2019, 12, 31) };
        var studies = ValueList.Create(new StudySpell(new(2018, 1, 1), new(2019, 10, 29)), new StudySpell(new(2019, 11, 1), new(2019, 11, 20)));
        var timeline = Compute(family with { Children = ValueList.Create(family.Children[0] with { Studies = studies, InSpousesCare = false }) });

        Assert.Equal([12_600m, 12_600m, 14_400m], timeline.Periods.Where(period => period.To >= new LocalDate(2019, 10, 1)).Select(period => period.Pensions[0].BasePerYear.Amount));
        Assert.Equal((new LocalDate(2019, 11, 1), new LocalDate(2019, 12, 31)), (timeline.Periods[^1].From, timeline.Periods[^1].To));
    }

    /// <summary>Children of 36 000 € a year, the death on 25.1.2018, computed to the end of the year.</summary>
    private static Family Orphaned(params LocalDate[] births) => Widow with
    {
        ClaimDate = new(2018, 1, 25),
        DeathDate = new(2018, 1, 25),
        AnnualEarnings = Euros.PerYear(36_000m),
        Through = new(2018, 12, 31),
        Spouses = default,
        Children = births.Select(birth => new Child { BirthDate = birth }).ToValueList(),
        Funeral = null,
    };

    private static IEnumerable<(LocalDate From, LocalDate To)> Days(FamilyTimeline timeline) => timeline.Periods.Select(period => (period.From, period.To));

    private static List<string> Refusals(FamilyTimeline timeline) =>
        timeline.Refusals.Select(refusal => $"{refusal.Beneficiary} {refusal.From:uuuu-MM-dd} {refusal.To:uuuu-MM-dd} {refusal.Reason}").ToList();

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, StatutoryParameters.Enacted);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
