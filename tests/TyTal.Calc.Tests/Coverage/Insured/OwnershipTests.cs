using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

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

        Assert.Equal([0m, 0m, 0m, 0m], ownership.Figures.Select(figure => figure.Amount));
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

    [Fact]
    public void Of_ChainThatLeadsElsewhere_MakesNoShareholder()
    {
        var ownership = Ownership.Of(Held(("Aino", "A", 60m, null), ("A", "B", 60m, null), ("Eino", "Oy", 60m, null)));

        Assert.Equal(["A", "B"], ownership.Entities.Select(entity => entity.Name), StringComparer.Ordinal);
        Assert.False(ownership.HoldsThroughEntity);
        Assert.Equal(60m, ownership.OwnAndFamily.Amount);
    }

    [Fact]
    public void Of_BadHoldings_AreNamed()
    {
        Assert.StartsWith("items[1].sharePercent is 0.001 %; allowed is 0 to 0 %: all holdings in Oy together are at most 100 %.", Refused(Held(("Aino", "Oy", 100m, null), ("Eino", "Oy", 0.001m, null))), StringComparison.Ordinal);
        Assert.StartsWith("items[0].votePercent is 101 %; allowed is 0 to 100 %", Refused(Held(("Aino", "Oy", 1m, 101m))), StringComparison.Ordinal);
        Assert.StartsWith("family[1].name is Aino, who is named before", Refused(Held() with { Family = ValueList.Create(new Relative("Eino", FamilyRelation.Spouse), new Relative("Aino", FamilyRelation.Other)) }), StringComparison.Ordinal);
        Assert.StartsWith("company is Aino, a person", Refused(Held() with { Company = "Aino" }), StringComparison.Ordinal);
        Assert.StartsWith("person is empty", Refused(Held() with { Person = " " }), StringComparison.Ordinal);
        Assert.StartsWith("items[0].entity is Eino, a person", Refused(Held(("Aino", "Eino", 1m, null))), StringComparison.Ordinal);
        Assert.StartsWith("family[0].relation is 9; allowed is Spouse", Refused(Held() with { Family = ValueList.Create(new Relative("Eino", (FamilyRelation)9)) }), StringComparison.Ordinal);
        Assert.StartsWith("items[0].owner is missing.", Refused(Held((null!, "Oy", 1m, null))), StringComparison.Ordinal);
    }

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

    private static string Refused(Holdings holdings) => Assert.ThrowsAny<ArgumentException>(() => Ownership.Of(holdings)).Message;
}
