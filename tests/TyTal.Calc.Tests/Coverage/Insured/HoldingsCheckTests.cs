using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class HoldingsCheckTests
{
    private static readonly Relative Eino = new("Eino", FamilyRelation.Spouse);
    private static readonly Holding Tenth = new("Aino", "Oy", Percentage.Of(10));
    private static readonly Holdings Held = new() { Person = "Aino", Company = "Oy", Family = ValueList.Create(Eino), Items = ValueList.Create(Tenth) };

    public static TheoryData<Holdings, string> Mistakes() => new()
    {
        { null!, "holdings is missing." },
        { Held with { Person = null! }, "person is missing." },
        { Held with { Person = " " }, "person is empty; allowed is a name." },
        { Held with { Company = null! }, "company is missing." },
        { Held with { Company = " " }, "company is empty; allowed is a name." },
        { Held with { Company = "Aino" }, "company is Aino, a person; allowed is an entity." },
        { Held with { Company = "Eino" }, "company is Eino, a person; allowed is an entity." },
        { Held with { Family = ValueList.Create<Relative>(Eino, null!) }, "family[1] is missing." },
        { Held with { Family = ValueList.Create(Eino with { Name = null! }) }, "family[0].name is missing." },
        { Held with { Family = ValueList.Create(Eino with { Name = " " }) }, "family[0].name is empty; allowed is a name." },
        { Held with { Family = ValueList.Create(Eino with { Relation = (FamilyRelation)9 }) }, "family[0].relation is 9; allowed is Spouse, Cohabitant, DirectLine, Other." },
        { Held with { Family = ValueList.Create(Eino with { Name = "Aino" }) }, "family[0].name is Aino, who is named before; allowed is each person once." },
        { Held with { Family = ValueList.Create(Eino, Eino) }, "family[1].name is Eino, who is named before; allowed is each person once." },
        { Held with { Items = ValueList.Create<Holding>(Tenth, null!) }, "items[1] is missing." },
        { Held with { Items = ValueList.Create(Tenth with { Owner = null! }) }, "items[0].owner is missing." },
        { Held with { Items = ValueList.Create(Tenth with { Owner = " " }) }, "items[0].owner is empty; allowed is a name." },
        { Held with { Items = ValueList.Create(Tenth with { Entity = null! }) }, "items[0].entity is missing." },
        { Held with { Items = ValueList.Create(Tenth with { Entity = " " }) }, "items[0].entity is empty; allowed is a name." },
        { Held with { Items = ValueList.Create(Tenth with { Entity = "Eino" }) }, "items[0].entity is Eino, a person; allowed is an entity." },
        { Held with { Items = ValueList.Create(Tenth, Tenth) }, "items[1] is a second holding of Aino in Oy; allowed is one." },
        {
            Held with { Items = ValueList.Create(Tenth, Tenth with { Owner = "Eino", Shares = Percentage.Of(90.001m) }) },
            "items[1].sharePercent is 90.001 %; allowed is 0 to 90 %: all holdings in Oy together are at most 100 %."
        },
        {
            Held with { Items = ValueList.Create(Tenth with { Votes = Percentage.Of(99.999m) }, Tenth with { Owner = "Eino", Votes = Percentage.Of(0.002m) }) },
            "items[1].votePercent is 0.002 %; allowed is 0 to 0.001 %: all holdings in Oy together are at most 100 %."
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Of_HoldingsThatCannotBe_AreRefusedByName(Holdings holdings, string message) => Refusal.Is(message, () => Ownership.Of(holdings));

    [Fact]
    public void Of_AllOfACompany_IsNotTooMuch() => Assert.Equal(
        100m, Ownership.Of(Held with { Items = ValueList.Create(Tenth, Tenth with { Owner = "Eino", Shares = Percentage.Of(90) }) }).OwnAndFamily.Amount);
}
