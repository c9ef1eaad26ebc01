using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

public class FamilyCheckTests
{
    public static TheoryData<Family, string> Contradictions() => new()
    {
        { Widow with { ClaimDate = new(2015, 12, 31) }, "claimDate is 2015-12-31; allowed is 2016-01-01" },
        { Widow with { DeathDate = new(2016, 2, 29) }, "deathDate is 2016-02-29; allowed is 2016-03-01" },
        { Widow with { Through = new(2016, 5, 19) }, "through is 2016-05-19; allowed is 2016-05-20" },
        { Widow with { AnnualEarnings = Euros.PerYear(-0.01m) }, "annualEarnings is -0.01; allowed is 0" },
        { Widow with { DisabilityCategory = 21 }, "disabilityCategory is 21; allowed is 0 to 20" },
        { Widow with { Cause = (CauseOfDeath)7 }, "cause is 7; allowed is ClaimEvent, NotShown, ProbablyOther" },
        { Widow with { Insurance = (Insurance)7 }, "insurance is 7" },
        { Widow with { BirthDate = new(2016, 3, 2) }, "birthDate is 2016-03-02" },
        { Widow with { PensionerWork = true }, "birthDate is missing" },
        { Widow with { Missing = true }, "funeral is stated, but missing is true" },
        { Widow with { Funeral = new(new(2016, 5, 19)) }, "funeral.on is 2016-05-19" },
        { Widow with { Funeral = new(new(2016, 5, 21), PaidByEstate: false) }, "funeral.costs is missing" },
        { Widow with { Funeral = new(new(2016, 5, 21), PaidByEstate: false, Euros.Once(-1m)) }, "funeral.costs is -1" },
        { WithSpouses(new Spouse(), new Spouse()), "spouses[0] and spouses[1] are both married to the deceased" },
        { WithSpouses(Cohabitant, Cohabitant), "spouses[0] and spouses[1] are both living with the deceased" },
        { WithSpouses(Cohabitant, new Spouse(), new Spouse()), "spouses[1] and spouses[2] are both married" },
        { WithSpouses(new Spouse { Union = (Union)5 }), "spouses[0].union is 5" },
        { WithSpouses(new Spouse { Income = Euros.PerYear(-1m) }), "spouses[0].income is -1" },
        { WithSpouses(new Spouse { EarningsRelatedPension = Euros.PerMonth(-1m) }), "spouses[0].earningsRelatedPension is -1" },
        { WithSpouses(new Spouse { Since = new(2016, 5, 21) }), "spouses[0].since is 2016-05-21" },
        { WithSpouses(new Spouse { Remarried = new(2016, 5, 20) }), "spouses[0].remarried is 2016-05-20; allowed is 2016-05-21" },
        { WithSpouses(new Spouse { Died = new(2016, 5, 20) }), "spouses[0].died is 2016-05-20; allowed is 2016-05-21" },
        { WithSpouses(new Spouse { Died = new(2017, 5, 20), Remarried = new(2017, 5, 21) }), "spouses[0].remarried is 2017-05-21; allowed is 2017-05-20" },
        { WithChild(new Child { BirthDate = new(2017, 5, 21) }), "children[0].birthDate is 2017-05-21; allowed is 1900-01-01 to 2017-05-20" },
        { WithChild(new Child { BirthDate = new(2010, 1, 1), Adopted = new(2016, 5, 20) }), "children[0].adopted is 2016-05-20" },
        { WithChild(new Child { BirthDate = new(2010, 1, 1), OfSpouse = 0, Replaced = new(2016, 5, 20) }), "children[0].replaced is 2016-05-20" },
        { WithChild(new Child { BirthDate = new(2010, 1, 1), Replaced = new(2016, 5, 21) }), "children[0].replaced is stated, but children[0].ofSpouse is not; a child always has the pension after its own parent" },
        { WithChild(new Child { BirthDate = new(2016, 8, 1), Died = new(2016, 7, 31) }), "children[0].died is 2016-07-31; allowed is 2016-08-01" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), UnableUntil = new(2018, 1, 1) }), "children[0].unableUntil is stated, but children[0].unable is false" },
        { WithChild(new Child { BirthDate = new(2016, 8, 1), CausedDeath = true }), "children[0].causedDeath is true, but children[0].birthDate is 2016-08-01" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), Studies = ValueList.Create(new StudySpell(new(2019, 1, 2), new LocalDate(2019, 1, 1))) }), "children[0].studies[0].to is 2019-01-01; allowed is 2019-01-02" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), Studies = ValueList.Create(new StudySpell(new(1999, 1, 2))) }), "children[0].studies[0].from is 1999-01-02" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), NationalPension = new(Euros.PerMonth(-1m)) }), "children[0].nationalPension.basicAmount is -1" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), NationalPension = new(default, new LocalDate(2016, 5, 19)) }), "children[0].nationalPension.to is 2016-05-19" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), FullOrphanFrom = new(1899, 12, 31) }), "children[0].fullOrphanFrom is 1899-12-31" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), OfSpouse = 0 }) with { Spouses = default }, "children[0].ofSpouse is stated, but there are no spouses" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), OfSpouse = 1 }), "children[0].ofSpouse is 1; allowed is 0 to 0" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), OfSpouse = -1 }), "children[0].ofSpouse is -1; allowed is 0 to 0" },
        { WithSpouses(new Spouse { OtherPensions = Other(200m, new(2016, 6, 1)) }), "spouses[0].otherPensions is stated, but insurance is not leisureTime" },
        { WithChild(new Child { BirthDate = new(2000, 1, 1), OtherPensions = Other(200m, new(2016, 6, 1)) }), "children[0].otherPensions is stated, but insurance is not leisureTime" },
        { WithSpouses(new Spouse { OtherPensions = Other(-1m, new(2016, 6, 1)) }) with { Insurance = Insurance.LeisureTime }, "spouses[0].otherPensions[0].perMonth is -1" },
        { WithSpouses(new Spouse { OtherPensions = Other(1m, new(1899, 12, 31)) }) with { Insurance = Insurance.LeisureTime }, "spouses[0].otherPensions[0].from is 1899-12-31" },
        { WithSpouses(new Spouse { OtherPensions = Other(1m, new(2016, 6, 2), new LocalDate(2016, 6, 1)) }) with { Insurance = Insurance.LeisureTime }, "spouses[0].otherPensions[0].to is 2016-06-01; allowed is 2016-06-02" },
        { Widow with { Children = Enumerable.Repeat(new Child { BirthDate = new(2010, 1, 1) }, 101).ToValueList() }, "children.Count is 101; allowed is 0 to 100" },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Of_ContradictoryFamily_ErrorNamesTheFact(Family family, string error)
    {
        Assert.StartsWith(error, Assert.ThrowsAny<ArgumentException>(() => FamilyTimeline.Of(family, StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
        Assert.StartsWith(error, Assert.ThrowsAny<ArgumentException>(() => FamilyLevel.Of(family, new(2016, 6, 1), StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EdgesOfTheRanges_Taken()
    {
        var edges = WithChild(new Child { BirthDate = new(2017, 5, 20), Adopted = new(2017, 5, 20) }) with
        {
            DeathDate = new(2016, 5, 20),
            Spouses = ValueList.Create(new Spouse { Since = new(2016, 5, 20), Remarried = new(2016, 5, 21), Died = new(2016, 5, 21) }, Cohabitant),
            Funeral = new(new(2016, 5, 20), PaidByEstate: false, default(Money<Once>)),
        };

        Assert.False(FamilyTimeline.Of(edges, StatutoryParameters.Enacted).Entitled);
    }

    [Fact]
    public void Of_NoFamily_ErrorNamesIt()
    {
        Assert.Throws<ArgumentNullException>(() => FamilyTimeline.Of(null!, StatutoryParameters.Enacted));
        Assert.Throws<ArgumentNullException>(() => FamilyTimeline.Of(Widow, null!));
        Assert.StartsWith("on is 2016-05-19", Assert.Throws<ArgumentOutOfRangeException>(() => FamilyLevel.Of(Widow, new(2016, 5, 19), StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
    }

    private static ValueList<OtherSurvivorsPension> Other(decimal perMonth, LocalDate from, LocalDate? to = null) =>
        ValueList.Create(new OtherSurvivorsPension(Euros.PerMonth(perMonth), from, to));

    private static Spouse Cohabitant { get; } = new() { Union = Union.Cohabitation };

    private static Family WithSpouses(params Spouse[] spouses) => Widow with { Spouses = ValueList.Create(spouses) };

    private static Family WithChild(Child child) => Widow with { Children = ValueList.Create(child) };
}
