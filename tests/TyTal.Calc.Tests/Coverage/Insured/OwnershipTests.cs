using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class OwnershipTests
{
    [Theory]
    [InlineData(FamilyRelation.Spouse, true, true)]
    [InlineData(FamilyRelation.Spouse, false, true)]
    [InlineData(FamilyRelation.Cohabitant, true, true)]
    [InlineData(FamilyRelation.Cohabitant, false, false)]
    [InlineData(FamilyRelation.DirectLine, true, true)]
    [InlineData(FamilyRelation.DirectLine, false, false)]
    [InlineData(FamilyRelation.Other, true, false)]
    public void IsFamilyMember_EveryRelation(FamilyRelation relation, bool same, bool member) => Assert.Equal(member, new Relative("Eino", relation, same).IsFamilyMember);

    [Fact]
    public void Of_NothingHeld_Zero()
    {
        var ownership = Ownership.Of(new() { Person = "Aino", Company = "Oy", Items = default });

        Assert.Equal(
            ["ownership.own", "ownership.ownAndFamily", "ownership.ownVotes", "ownership.ownAndFamilyVotes"],
            ownership.Figures.Select(figure => figure.Rule.Id),
            StringComparer.Ordinal);
        Assert.All(ownership.Figures, figure => Assert.Equal($"{figure.Rule.Id} 0: given.directHolding 0", Text(figure)));
        Assert.False(ownership.HoldsThroughEntity);
    }

    [Fact]
    public void Shares_VotesAsTheShares_AreLeftToFollow()
    {
        var same = Ownership.Of(Held(("Aino", "Oy", 40m, null)));
        var other = Ownership.Of(Held(("Aino", "Oy", 40m, 10m)));

        Assert.Null(same.Shares.OwnVotes);
        Assert.Null(same.Shares.OwnAndFamilyVotes);
        Assert.Equal(10m, other.Shares.OwnVotes!.Value.Amount);
        Assert.Equal(10m, other.Shares.OwnAndFamilyVotes!.Value.Amount);
    }

    /// <summary>The family's votes follow only where all votes are as the shares.</summary>
    [Fact]
    public void Shares_VotesOfOneAsTheShares_TheFamilysAreStated()
    {
        var own = Ownership.Of(Held(("Aino", "Oy", 10m, null), ("Eino", "Oy", 20m, 45m))).Shares;
        var together = Ownership.Of(Held(("Aino", "Oy", 40m, 30m), ("Eino", "Oy", 10m, 20m))).Shares;

        Assert.Equal((null, Percentage.Of(55)), (own.OwnVotes, own.OwnAndFamilyVotes));
        Assert.Equal((Percentage.Of(30), Percentage.Of(50)), (together.OwnVotes, together.OwnAndFamilyVotes));
    }

    [Fact]
    public void Of_ChainThatLeadsElsewhere_MakesNoShareholder()
    {
        var ownership = Ownership.Of(Held(("Aino", "A", 60m, null), ("A", "B", 60m, null), ("Eino", "Oy", 60m, null)));

        Assert.Equal(["A", "B"], ownership.Entities.Select(entity => entity.Name), StringComparer.Ordinal);
        Assert.False(ownership.HoldsThroughEntity);
        Assert.Equal(60m, ownership.OwnAndFamily.Amount);
    }

    /// <summary>A shareholder although the own part may be 0: who has any part, of the shares or of the votes, of an entity through which the family holds the company.</summary>
    [Theory]
    [InlineData("0.001", "0", true)]
    [InlineData("0", "0.001", true)]
    [InlineData("0.001", null, true)]
    [InlineData("0", "0", false)]
    [InlineData("0", null, false)]
    public void Of_PartOfTheFamilysEntity_MakesAShareholder(string shares, string? votes, bool holds)
    {
        var ownership = Ownership.Of(Held(("Aino", "A", Number(shares), votes is null ? null : Number(votes)), ("Eino", "A", 60m, null), ("A", "Oy", 10m, null)));

        Assert.Equal((holds, 0m, 10m), (ownership.HoldsThroughEntity, ownership.Own.Amount, ownership.OwnAndFamily.Amount));
    }

    [Fact]
    public void Of_FamilysEntityAlone_MakesNoShareholder() =>
        Assert.False(Ownership.Of(Held(("Eino", "A", 60m, null), ("A", "Oy", 10m, null))).HoldsThroughEntity);

    [Fact]
    public void Of_ChainThatReachesTheCompany_MakesAShareholder() =>
        Assert.True(Ownership.Of(Held(("Aino", "A", 60m, null), ("A", "B", 60m, null), ("B", "Oy", 10m, null))).HoldsThroughEntity);

    [Fact]
    public void Of_HoldingsThatCount_NamedByTheirRulesInTheOrderOfTheOwners()
    {
        var ownership = Ownership.Of(Held(("Eino", "Oy", 5m, 0m), ("B", "Oy", 20m, null), ("Aino", "Oy", 10m, 0m), ("Aino", "B", 60m, null), ("C", "Oy", 1m, null)));

        Assert.Equal("ownership.own 30: given.directHolding 10, given.holdingOfEntity 20", Text(ownership.Own));
        Assert.Equal("ownership.ownAndFamily 35: given.directHolding 10, given.holdingOfEntity 20, given.directHolding 5", Text(ownership.OwnAndFamily));
        Assert.Equal("ownership.ownVotes 20: given.holdingOfEntity 20", Text(ownership.OwnVotes));
        Assert.Equal("ownership.ownAndFamilyVotes 20: given.holdingOfEntity 20", Text(ownership.OwnAndFamilyVotes));
    }

    [Fact]
    public void IsFamilyMember_NoSuchRelation_Refused() =>
        Refusal.Is("relation is 9; allowed is Spouse, Cohabitant, DirectLine, Other.", () => _ = new Relative("Eino", (FamilyRelation)9).IsFamilyMember);

    [Fact]
    public void Of_AnyGraph_ControlIsTheLeastThatHoldsTogether() => Properties.Hold(
        RandomPersons.Graphs,
        holdings =>
        {
            var ownership = Ownership.Of(holdings);
            var (alone, together) = (Least(holdings, "Aino"), Least(holdings, "Aino", "Eino"));

            Assert.Equal(together, ownership.Entities.Select(entity => entity.Name), StringComparer.Ordinal);
            Assert.Equal(alone, ownership.Entities.Where(entity => entity.ByPersonAlone).Select(entity => entity.Name), StringComparer.Ordinal);
            Assert.Equal(Held(holdings, [.. alone, "Aino"], item => item.Shares), ownership.Own.Amount);
            Assert.Equal(Held(holdings, [.. together, "Aino", "Eino"], item => item.Shares), ownership.OwnAndFamily.Amount);
            Assert.Equal(Held(holdings, [.. alone, "Aino"], item => item.Votes ?? item.Shares), ownership.OwnVotes.Amount);
            Assert.Equal(Held(holdings, [.. together, "Aino", "Eino"], item => item.Votes ?? item.Shares), ownership.OwnAndFamilyVotes.Amount);
        },
        times: 1000);

    [Fact]
    public void Of_AnyGraph_AtLeastDirectAtMostAllAndInAnyOrder() => Properties.Hold(
        RandomPersons.Graphs,
        holdings =>
        {
            var ownership = Ownership.Of(holdings);
            var other = Ownership.Of(holdings with { Items = holdings.Items.Reverse().ToValueList(), Family = holdings.Family.Reverse().ToValueList() });

            Assert.True(ownership.Own.Amount >= Held(holdings, ["Aino"], item => item.Shares));
            Assert.True(ownership.OwnAndFamily.Value >= ownership.Own.Value && ownership.OwnAndFamilyVotes.Value >= ownership.OwnVotes.Value);
            Assert.All(ownership.Figures, figure => Assert.InRange(figure.Amount, 0m, 100m));
            Assert.Equal(ownership.Shares, other.Shares);
            Assert.Equal(ownership.Entities, other.Entities);
        });

    /// <summary>The smallest set of entities that has every entity of which it and the persons hold over half: what all such sets have in common.</summary>
    private static string[] Least(Holdings holdings, params string[] persons)
    {
        string[] entities = ["A", "B", "C"];
        var closed = Enumerable.Range(0, 8)
            .Select(set => entities.Where((_, index) => (set >> index) % 2 == 1).ToArray())
            .Where(set => entities.All(entity => set.Contains(entity) || !IsOverHalf(holdings, entity, [.. set, .. persons])));
        return [.. entities.Where(entity => closed.All(set => set.Contains(entity)))];
    }

    private static bool IsOverHalf(Holdings holdings, string entity, string[] owners)
    {
        var items = holdings.Items.Where(item => item.Entity == entity && owners.Contains(item.Owner)).ToList();
        return items.Sum(item => item.Shares.Amount) > 50m || items.Sum(item => (item.Votes ?? item.Shares).Amount) > 50m;
    }

    private static decimal Held(Holdings holdings, string[] owners, Func<Holding, Percentage> part) =>
        holdings.Items.Where(item => item.Entity == "Oy" && owners.Contains(item.Owner)).Sum(item => part(item).Amount);

    private static Holdings Held(params (string Owner, string Entity, decimal Shares, decimal? Votes)[] items) => new()
    {
        Person = "Aino",
        Company = "Oy",
        Family = ValueList.Create(new Relative("Eino", FamilyRelation.Spouse)),
        Items = items.Select(item => new Holding(item.Owner, item.Entity, Percentage.Of(item.Shares), item.Votes is { } votes ? Percentage.Of(votes) : null)).ToValueList(),
    };

    private static decimal Number(string percent) => decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(Figure figure) =>
        FormattableString.Invariant($"{figure.Rule.Id} {figure.Amount}: {string.Join(", ", figure.Inputs.Select(input => FormattableString.Invariant($"{input.Rule.Id} {input.Amount}")))}");
}
