using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class InsuredProperties
{
    [Fact]
    public void Of_LargerParts_NeverMakeAnEmployee() => Properties.Hold(
        from person in RandomPersons.Any from other in RandomPersons.Shares select (person, other),
        pair =>
        {
            var (less, more) = (pair.person.Shares!, Larger(pair.person.Shares!, pair.other));
            var (before, after) = (WhoIsInsured.Of(pair.person), WhoIsInsured.Of(pair.person with { Shares = more }));

            var (was, becomes) = (before.Grounds[0].Reason, after.Grounds[0].Reason);
            Assert.True(was == becomes || becomes == InsuredReason.LeadingAboveLimits || (was, becomes) == (InsuredReason.LeadingWithoutShares, InsuredReason.LeadingWithinLimits));
            Assert.True(before.Status == InsuredStatus.Mandatory || after.Status != InsuredStatus.Mandatory);
            Assert.True(before.Status == after.Status || becomes == InsuredReason.LeadingAboveLimits);
            Assert.True(LeadingPosition.IsWithinLimits(less) || !LeadingPosition.IsWithinLimits(more));
        });

    [Fact]
    public void Changes_EachOfThem_LeadsToTheStatusThatItSays() => Properties.Hold(
        from person in RandomPersons.Any from over in Gen.Choose(1, 69_999) select (person, over),
        pair =>
        {
            var decision = WhoIsInsured.Of(pair.person);
            foreach (var change in decision.Changes)
            {
                Assert.NotEqual(decision.Status, change.Status);
                if (With(pair.person, change, pair.over) is { } other)
                {
                    Assert.Equal(change.Status, WhoIsInsured.Of(other).Status);
                }
            }
        },
        times: 1000);

    [Fact]
    public void Changes_OfAPart_NameTheNearestLimit() => Properties.Hold(
        RandomPersons.Any,
        person =>
        {
            var decision = WhoIsInsured.Of(person);
            foreach (var change in decision.Changes.Where(change => change.Limit is not null))
            {
                // On the near side of the limit the answer is still the same.
                var near = With(person, change with { Change = change.Change == FactChange.Above ? FactChange.AtMost : FactChange.Above }, over: 1)!;
                Assert.Equal(decision.Status, WhoIsInsured.Of(near).Status);
            }

            Assert.Equal(decision.Changes.Count, decision.Changes.Select(change => change.Fact).Distinct(StringComparer.Ordinal).Count());
        },
        times: 1000);

    /// <summary>Whenever another own part, with the family's as it is, would give another answer, a change says so.</summary>
    [Fact]
    public void Changes_AnotherOwnPart_IsNamedWhenItMatters() => Properties.Hold(
        from person in RandomPersons.Any from part in Gen.Choose(0, 100_000) select (person, part: part / 1000m),
        pair =>
        {
            var decision = WhoIsInsured.Of(pair.person);
            var other = With(pair.person, new("ownSharePercent", FactChange.AtMost, pair.part, default), over: 0)!;
            var change = decision.Changes.SingleOrDefault(change => change.Fact == "ownSharePercent");
            var reached = change is not null && (change.Change == FactChange.Above ? pair.part > change.Limit : pair.part <= change.Limit);

            Assert.Equal(reached ? change!.Status : decision.Status, WhoIsInsured.Of(other).Status);
        },
        times: 1000);

    [Fact]
    public void Of_UnpaidLeadingPosition_TakesNothingFromAnEmployee() => Properties.Hold(
        RandomPersons.Any,
        person =>
        {
            var employed = person with { Employed = true, WorksForPay = false };
            var (leads, not) = (WhoIsInsured.Of(employed with { LeadingPosition = true }), WhoIsInsured.Of(employed with { LeadingPosition = false }));

            Assert.True(leads.Status == not.Status || leads.Grounds[0].Reason == InsuredReason.LeadingAboveLimits);
        });

    [Fact]
    public void Of_AnyPerson_AnswerMatchesALiteralReading() => Properties.Hold(
        RandomPersons.Any,
        person => Assert.Equal(LiteralStatus.Of(person), WhoIsInsured.Of(person).Status),
        times: 3000);

    /// <summary>The person with the fact of a change the other way; anywhere beyond the limit, not only next to it. Null for facts of the place.</summary>
    private static InsuredPerson? With(InsuredPerson person, StatusChange change, int over)
    {
        var (shares, value) = (person.Shares!, change.Change == FactChange.True);
        var part = change.Limit is { } limit ? Math.Min(100m, change.Change == FactChange.Above ? limit + (over / 1000m) : limit) : 0m;
        decimal Together(decimal own, decimal before, decimal together) => Math.Min(100m, own + together - before);
        var votes = shares.OwnVotes ?? shares.Own;
        var familyVotes = shares.OwnAndFamilyVotes ?? Percentage.Of(Math.Max(votes.Amount, (shares.OwnAndFamily ?? shares.Own).Amount));
        return change.Fact switch
        {
            "ownSharePercent" => person with
            {
                Shares = shares with
                {
                    Own = Percentage.Of(part),
                    OwnAndFamily = Percentage.Of(Together(part, shares.Own.Amount, (shares.OwnAndFamily ?? shares.Own).Amount)),
                    OwnAndFamilyVotes = shares is { OwnVotes: null, OwnAndFamilyVotes: { } following } ? Percentage.Of(Together(part, shares.Own.Amount, following.Amount)) : shares.OwnAndFamilyVotes,
                },
            },
            "ownAndFamilySharePercent" => person with { Shares = shares with { OwnAndFamily = Percentage.Of(part) } },
            "ownVotePercent" => person with { Shares = shares with { OwnVotes = Percentage.Of(part), OwnAndFamilyVotes = Percentage.Of(Together(part, votes.Amount, familyVotes.Amount)) } },
            "ownAndFamilyVotePercent" => person with { Shares = shares with { OwnAndFamilyVotes = Percentage.Of(part) } },
            "leadingPosition" => person with { LeadingPosition = value },
            "employed" => person with { Employed = value },
            "worksForPay" => person with { WorksForPay = value },
            "insuredUntilAgeLimit" => person with { InsuredUntilAgeLimit = value },
            "meetsEntrepreneurConditions" => person with { MeetsEntrepreneurConditions = value },
            "work" => person with { Work = WorkKind.Ordinary },
            _ => null,
        };
    }

    private static OwnershipShares Larger(OwnershipShares one, OwnershipShares other)
    {
        static Percentage Of(params Percentage?[] parts) => parts.Max() ?? default;
        var own = Of(one.Own, other.Own);
        var family = Of(own, one.OwnAndFamily, other.OwnAndFamily);
        var votes = Of(one.OwnVotes ?? one.Own, other.OwnVotes);
        return new(own)
        {
            OwnAndFamily = family,
            OwnVotes = votes,
            OwnAndFamilyVotes = Of(votes, one.OwnAndFamilyVotes, one.OwnAndFamily, other.OwnAndFamilyVotes),
            HoldsThroughEntity = one.HoldsThroughEntity || other.HoldsThroughEntity,
        };
    }
}
