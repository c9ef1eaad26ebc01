using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The whole message of a refused family, and the fact that it names.</summary>
public class FamilyCheckMessageTests
{
    public static TheoryData<Family, string, string> Contradictions() => new()
    {
        { Widow with { DeathDate = new(2199, 1, 1), Through = new(2200, 12, 31) }, "deathDate", "deathDate is 2199-01-01; allowed is 2016-03-01 to 2198-12-31." },
        { Nobody with { Cause = (CauseOfDeath)7 }, "cause", "cause is 7; allowed is ClaimEvent, NotShown, ProbablyOther." },
        { Nobody with { DisabilityCategory = 21 }, "disabilityCategory", "disabilityCategory is 21; allowed is 0 to 20." },
        { Nobody with { DisabilityCategory = -1 }, "disabilityCategory", "disabilityCategory is -1; allowed is 0 to 20." },
        { Widow with { PensionerWork = true }, "birthDate", "birthDate is missing: pensionerWork is true, and § 103(4) goes by the age of the deceased." },
        { Widow with { Missing = true }, "funeral", "funeral is stated, but missing is true; a missing person has no funeral." },
        { Widow with { Funeral = new(new(2016, 5, 21), PaidByEstate: false) }, "funeral.costs", "funeral.costs is missing: when the estate did not pay, the costs are paid (§ 109(2))." },
        { With(new Spouse(), new Spouse()), "spouses", "spouses[0] and spouses[1] are both married to the deceased; allowed is one spouse and one cohabitant." },
        { With(Cohabitant, Cohabitant), "spouses", "spouses[0] and spouses[1] are both living with the deceased; allowed is one spouse and one cohabitant." },
        { With(new Spouse { Died = new(2017, 5, 20), Remarried = new(2017, 5, 21) }), "spouses[0].remarried", "spouses[0].remarried is 2017-05-21; allowed is 2017-05-20 (the death) or earlier." },
        { With(new Spouse { OtherPensions = OtherPension }), "spouses[0].otherPensions", "spouses[0].otherPensions is stated, but insurance is not leisureTime or entrepreneurLeisureTime; another act's pension is deducted there only (§ 202(2))." },
        { With(Born with { OtherPensions = OtherPension }), "children[0].otherPensions", "children[0].otherPensions is stated, but insurance is not leisureTime or entrepreneurLeisureTime; another act's pension is deducted there only (§ 202(2))." },
        { With(Born with { BirthDate = new(2016, 8, 1), CausedDeath = true }), "children[0].causedDeath", "children[0].causedDeath is true, but children[0].birthDate is 2016-08-01, after the death." },
        { With(Born with { OfSpouse = 0 }) with { Spouses = default }, "children[0].ofSpouse", "children[0].ofSpouse is stated, but there are no spouses; a child of the spouse needs one." },
        { With(Born with { Replaced = new(2016, 5, 21) }), "children[0].replaced", "children[0].replaced is stated, but children[0].ofSpouse is not; a child always has the pension after its own parent (§ 101(3))." },
        { With(Born with { UnableUntil = new(2018, 1, 1) }), "children[0].unableUntil", "children[0].unableUntil is stated, but children[0].unable is false; only an inability at the death counts (§ 101(1))." },
        { With(Born with { Unable = true, UnableUntil = new(2016, 5, 19) }), "children[0].unableUntil", "children[0].unableUntil is 2016-05-19; allowed is 2016-05-20 to 2200-12-31." },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Of_ContradictoryFamily_WholeMessageAndTheFact(Family family, string fact, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => FamilyTimeline.Of(family, StatutoryParameters.Enacted));

        Assert.Equal(fact, error.ParamName);
        Assert.Equal($"{message} (Parameter '{fact}')", error.Message);
    }

    private static Family Nobody => Widow with { Spouses = default, Children = default, Funeral = null };

    private static Spouse Cohabitant => new() { Union = Union.Cohabitation };

    private static Child Born => new() { BirthDate = new(2000, 1, 1) };

    private static ValueList<OtherSurvivorsPension> OtherPension => ValueList.Create(new OtherSurvivorsPension(Euros.PerMonth(200m), new(2016, 6, 1)));

    private static Family With(params Spouse[] spouses) => Widow with { Spouses = ValueList.Create(spouses) };

    private static Family With(Child child) => Widow with { Children = ValueList.Create(child) };
}
