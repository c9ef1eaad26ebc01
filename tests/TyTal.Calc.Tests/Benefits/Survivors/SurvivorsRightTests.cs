using NodaTime;
using TyTal.Calc.Benefits.Survivors;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class SurvivorsRightTests
{
    private static readonly LocalDate Claim = new(2019, 1, 10);

    [Theory]
    [InlineData("2019-01-10", false, "2019-01-11", true)]
    [InlineData("2019-01-11", false, "2019-01-12", false)]
    [InlineData("2019-01-11", true, "2019-01-12", true)]
    [InlineData("2020-05-05", false, "2023-05-04", false)]
    [InlineData("2020-05-05", false, "2023-05-05", true)]
    [InlineData("2020-02-29", false, "2023-02-28", true)]
    [InlineData("2020-02-29", false, "2023-02-27", false)]
    public void LongEnough_UnionAfterTheClaimDate_ThreeYearsOrAChild(string since, bool child, string death, bool expected) =>
        Assert.Equal(expected, SpouseRight.LongEnough(Day(since), child, Claim, Day(death)));

    [Theory]
    [InlineData(CauseOfDeath.ClaimEvent, 0, true)]
    [InlineData(CauseOfDeath.NotShown, 17, false)]
    [InlineData(CauseOfDeath.NotShown, 18, true)]
    [InlineData(CauseOfDeath.ProbablyOther, 20, false)]
    public void IsCovered_CauseAndCategory_PresumedFrom18(CauseOfDeath cause, int category, bool covered) => Assert.Equal(covered, DeathByClaimEvent.IsCovered(cause, category));

    [Fact]
    public void IsCovered_CategoryOutOfRange_ErrorNamesIt() => Assert.StartsWith(
        "disabilityCategory is 21; allowed is 0 to 20", Assert.Throws<ArgumentOutOfRangeException>(() => DeathByClaimEvent.IsCovered(default, 21)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-02-28", "2023-02-28")]
    [InlineData("2020-02-28", "2021-02-28")]
    [InlineData("2024-02-27", "2025-02-27")]
    [InlineData("2024-02-28", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-29")]
    [InlineData("2020-02-29", "2021-02-28")]
    [InlineData("2021-12-31", "2022-12-31")]
    public void LastDayOfMissing_AYearFromTheDayAfter(string disappeared, string last) => Assert.Equal(Day(last), DeathByClaimEvent.LastDayOfMissing(Day(disappeared)));

    [Fact]
    public void Spells_UnderEighteen_ToTheEveOfTheBirthday() => Assert.Equal(
        [Days("2023-03-02", "2024-05-14")], ChildRight.Spells(new() { BirthDate = new(2006, 5, 15) }, new(2023, 3, 1)));

    [Fact]
    public void Spells_BornAfterTheDeath_FromBirth() => Assert.Equal(
        [Days("2023-08-20", "2041-08-19")], ChildRight.Spells(new() { BirthDate = new(2023, 8, 20) }, new(2023, 3, 1)));

    [Fact]
    public void Spells_StudiesTouchingTheBirthday_OneSpell() => Assert.Equal(
        [Days("2023-03-02", "2024-12-31"), Days("2025-02-01", "2031-05-14")],
        ChildRight.Spells(
            new() { BirthDate = new(2006, 5, 15), Studies = ValueList.Create(new StudySpell(new(2025, 2, 1)), new StudySpell(new(2022, 8, 1), new LocalDate(2024, 12, 31))) },
            new(2023, 3, 1)));

    [Fact]
    public void Spells_StudiesBeforeTheBirthdayOnly_EndWithIt() => Assert.Equal(
        [Days("2023-03-02", "2024-05-14")],
        ChildRight.Spells(new() { BirthDate = new(2006, 5, 15), Studies = ValueList.Create(new StudySpell(new(2022, 8, 1), new LocalDate(2024, 5, 14))) }, new(2023, 3, 1)));

    [Fact]
    public void Spells_UnableAtTheDeath_UntilAbleOr25()
    {
        Assert.Equal([Days("2023-03-02", "2024-08-19")], ChildRight.Spells(new() { BirthDate = new(1999, 8, 20), Unable = true }, new(2023, 3, 1)));
        Assert.Equal(
            [Days("2023-03-02", "2023-12-24")], ChildRight.Spells(new() { BirthDate = new(1999, 8, 20), Unable = true, UnableUntil = new(2023, 12, 24) }, new(2023, 3, 1)));
    }

    [Fact]
    public void Spells_Of25_None() => Assert.Empty(ChildRight.Spells(new() { BirthDate = new(1998, 3, 2), Unable = true, Studies = ValueList.Create(new StudySpell(new(2020, 1, 1))) }, new(2023, 3, 1)));

    [Fact]
    public void SectionOf_EveryReason_IsASectionOf99To105()
    {
        foreach (var reason in Enum.GetValues<SurvivorsRefusalReason>())
        {
            Assert.InRange(SurvivorsRefusal.SectionOf(reason).Section, 99, 105);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivorsRefusal.SectionOf((SurvivorsRefusalReason)99));
    }

    private static DateInterval Days(string from, string to) => new(Day(from), Day(to));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
