using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Two events on the same day or side by side: which of them ends a right, and who counts in the shares then.</summary>
public class FamilyEndsOfRightTests
{
    /// <summary>The child dies on 15.6.2018: what would end the right afterwards does not, and June is paid whole.</summary>
    [Theory]
    [InlineData("TwentyFive", "2018-06-14", "2018-06-13", "children[0] 2018-06-14 2018-06-15 TwentyFive")]
    [InlineData("TwentyFive", "2018-06-15", "2018-06-14", "children[0] 2018-06-15 2018-06-15 TwentyFive")]
    [InlineData("TwentyFive", "2018-06-16", "2018-06-30", "")]
    [InlineData("Adopted", "2018-06-14", "2018-06-13", "children[0] 2018-06-14 2018-06-15 Adopted")]
    [InlineData("Adopted", "2018-06-15", "2018-06-14", "children[0] 2018-06-15 2018-06-15 Adopted")]
    [InlineData("Adopted", "2018-06-16", "2018-06-30", "")]
    [InlineData("Replaced", "2018-06-14", "2018-06-13", "children[0] 2018-06-14 2018-06-15 Replaced")]
    [InlineData("Replaced", "2018-06-15", "2018-06-14", "children[0] 2018-06-15 2018-06-15 Replaced")]
    [InlineData("Replaced", "2018-06-16", "2018-06-30", "")]
    public void Of_EndAroundTheChildsDeath_OnlyTheOneBeforeItCounts(string end, string day, string lastPaid, string refusals)
    {
        var child = new Child
        {
            BirthDate = end == "TwentyFive" ? Day(day).PlusYears(-25) : new(2010, 1, 1),
            Unable = true,
            OfSpouse = 0,
            Adopted = end == "Adopted" ? Day(day) : null,
            Replaced = end == "Replaced" ? Day(day) : null,
            Died = new LocalDate(2018, 6, 15),
        };
        var timeline = Compute(Of(child) with { Spouses = ValueList.Create(new Spouse()) });

        Assert.Equal(Day(lastPaid), timeline.Periods.Last(period => period.Find(ChildAt(0)) is not null).To);
        Assert.Equal(refusals, string.Join("; ", Refusals(timeline)));
    }

    [Fact]
    public void Of_RightOfASingleDay_ThatDayIsPaid()
    {
        var timeline = Compute(Of(Young with { Adopted = new LocalDate(2018, 1, 27) }));

        Assert.Equal([(new(2018, 1, 26), new(2018, 1, 26))], Days(timeline));
        Assert.Equal(["children[0] 2018-01-27 2018-12-31 Adopted"], Refusals(timeline));
    }

    [Fact]
    public void Refusals_OfSpousesAndChildrenFromTheSameDay_SpousesFirst()
    {
        var family = Of(Young, Young) with { Cause = CauseOfDeath.ProbablyOther, Spouses = ValueList.Create(new Spouse(), new Spouse { Union = Union.Cohabitation }) };

        Assert.Equal(
            ["spouses[0] 2018-01-26 2018-12-31 NotByClaimEvent", "spouses[1] 2018-01-26 2018-12-31 NotByClaimEvent", "children[0] 2018-01-26 2018-12-31 NotByClaimEvent", "children[1] 2018-01-26 2018-12-31 NotByClaimEvent"],
            Refusals(Compute(family)));
    }

    [Fact]
    public void Refusals_OfTwoChildrenFromTheSameDay_InTheOrderOfTheChildren()
    {
        var student = new Child { BirthDate = new(1998, 1, 1), Studies = ValueList.Create(new StudySpell(new(2018, 9, 1))) };

        Assert.Equal(
            ["children[0] 2018-01-26 2018-08-31 NeitherStudyingNorUnable", "children[0] 2018-09-01 2018-09-30 NextMonth", "children[1] 2018-09-01 2018-12-31 Adopted"],
            Refusals(Compute(Of(student, Young with { Adopted = new LocalDate(2018, 9, 1) }, Young))));
    }

    /// <summary>§ 103(4): three years from the claim date end on 28.2.2019; § 99(2): a year from the day after the disappearance. Of two ends on one day the year of the missing is told.</summary>
    [Theory]
    [InlineData("2018-02-27", "2019-02-28", "MissingYearOver")]
    [InlineData("2018-02-28", "2019-03-01", "MissingYearOver")]
    [InlineData("2018-03-01", "2019-03-01", "PensionerWorkEnded")]
    public void Refusals_OfAMissingPensionerAtWork_TheEarlierEnd(string disappeared, string from, string reason)
    {
        var family = PensionersWidow with { Missing = true, Funeral = null, DeathDate = Day(disappeared), Spouses = ValueList.Create(new Spouse()) };

        Assert.Equal([$"spouses[0] {from} 2025-12-31 {reason}"], Refusals(Compute(family)));
    }

    [Theory]
    [InlineData("2019-02-27", "2019-02-26", "spouses[0] 2019-02-27 2025-12-31 Remarried")]
    [InlineData("2019-02-28", "2019-02-27", "spouses[0] 2019-02-28 2025-12-31 Remarried")]
    [InlineData("2019-03-01", "2019-02-28", "spouses[0] 2019-03-01 2025-12-31 PensionerWorkEnded")]
    public void Of_NewMarriageAroundAFixedEnd_TheEarlierEnd(string remarried, string lastPaid, string refusal)
    {
        var timeline = Compute(PensionersWidow with { Spouses = ValueList.Create(new Spouse { Remarried = Day(remarried) }) });

        Assert.Equal(Day(lastPaid), timeline.Periods[^1].To);
        Assert.Equal([refusal], Refusals(timeline));
    }

    /// <summary>A child born on 5.2. waits for the end of the other one's right on 14.2. When it dies before the 15th, nothing was paid, and nothing is for its last month.</summary>
    [Theory]
    [InlineData("2018-02-14", null)]
    [InlineData("2018-02-15", "2018-02-28")]
    public void Of_NewcomerWhoDiesWhileWaiting_NoPension(string died, string? lastPaid)
    {
        var timeline = Compute(Of(new Child { BirthDate = new(2000, 2, 15) }, new Child { BirthDate = new(2018, 2, 5), Died = Day(died) }));

        Assert.Equal(lastPaid is null ? null : Day(lastPaid), timeline.Periods.LastOrDefault(period => period.Find(ChildAt(1)) is not null)?.To);
        Assert.Equal(new LocalDate(2018, 2, 14), timeline.Periods.Last(period => period.Find(ChildAt(0)) is not null).To);
    }

    /// <summary>Who has waited for the first of a month has a share on it: another one who comes on that day waits for the next month.</summary>
    [Fact]
    public void Of_NewcomerOnTheFirstDayOfAnothersShare_FromTheNextMonth()
    {
        var unable = new Child { BirthDate = new(1998, 1, 1), Unable = true, UnableUntil = new LocalDate(2018, 2, 28) };
        var timeline = Compute(Of(unable, new Child { BirthDate = new(2018, 2, 10) }, new Child { BirthDate = new(2018, 3, 1) }));

        Assert.Equal([(new(2018, 1, 26), new(2018, 2, 28)), (new(2018, 3, 1), new(2018, 3, 31)), (new(2018, 4, 1), new(2018, 12, 31))], Days(timeline));
        Assert.Equal([25m, 25m, 40m], timeline.Periods.Select(period => period.Level.ChildrenPercent.Amount));
        Assert.Contains("children[2] 2018-03-01 2018-03-31 NextMonth", Refusals(timeline), StringComparer.Ordinal);
    }

    private static Child Young => new() { BirthDate = new(2010, 1, 1) };

    /// <summary>Children of 36 000 € a year, the death on 25.1.2018, computed to the end of the year.</summary>
    private static Family Of(params Child[] children) => new()
    {
        ClaimDate = new(2018, 1, 25),
        DeathDate = new(2018, 1, 25),
        AnnualEarnings = Euros.PerYear(36_000m),
        Through = new(2018, 12, 31),
        Children = ValueList.Create(children),
    };

    private static IEnumerable<(LocalDate From, LocalDate To)> Days(FamilyTimeline timeline) => timeline.Periods.Select(period => (period.From, period.To));

    private static List<string> Refusals(FamilyTimeline timeline) =>
        timeline.Refusals.Select(refusal => $"{refusal.Beneficiary} {refusal.From:uuuu-MM-dd} {refusal.To:uuuu-MM-dd} {refusal.Reason}").ToList();

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, StatutoryParameters.Enacted);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
