using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>The single facts that would change an answer. Found by deciding again with each fact the other way: no second set of rules.</summary>
internal static class StatusChanges
{
    private static readonly Percentage JustOver = Percentage.Of(0.001m);

    internal static ValueList<StatusChange> Of(InsuredPerson person, InsuredStatus status) => Candidates(person)
        .Where(candidate => candidate.Facts is { LacksShares: false })
        .Select(candidate => new StatusChange(candidate.Fact, candidate.Change, candidate.Limit, WhoIsInsured.Decide(candidate.Facts!).Status))
        .Where(change => change.Status != status)
        .GroupBy(change => change.Fact, StringComparer.Ordinal)
        .Select(nearest => nearest.First())
        .ToValueList();

    private static IEnumerable<Candidate> Candidates(InsuredPerson person)
    {
        yield return Flag("leadingPosition", person.LeadingPosition, value => person with { LeadingPosition = value });
        foreach (var candidate in Holdings(person))
        {
            yield return candidate;
        }

        yield return Flag("employed", person.IsEmployed, value => person with { Employed = value });
        yield return Flag("worksForPay", person.WorksForPay, value => person with { WorksForPay = value });
        var conditions = EntrepreneurRight.MeetsConditions(person);
        yield return Flag("entrepreneurInsured", EntrepreneurRight.IsInsured(person), value => person with { EntrepreneurInsured = value, MeetsEntrepreneurConditions = conditions });
        yield return Flag("meetsEntrepreneurConditions", conditions, value => person with { MeetsEntrepreneurConditions = value });
        yield return Flag("insuredUntilAgeLimit", person.InsuredUntilAgeLimit, value => person with { InsuredUntilAgeLimit = value });
        yield return new("work", FactChange.Ordinary, null, person with { Work = WorkKind.Ordinary });
        foreach (var candidate in Places(person))
        {
            yield return candidate;
        }
    }

    private static IEnumerable<Candidate> Places(InsuredPerson person)
    {
        var place = person.Place;
        var finnish = place.UnderFinnishLegislation ?? place is { State: WorkState.Finland, Visit: FinnishVisit.None };
        yield return Flag("underFinnishLegislation", finnish, value => person with { Place = place with { UnderFinnishLegislation = value } });
        yield return Flag("residentInFinland", place.ResidentInFinland, value => person with { Place = place with { ResidentInFinland = value } });
        yield return Flag("employerInFinland", place.EmployerInFinland, value => person with { Place = place with { EmployerInFinland = value } });
        yield return Flag("pensionCanBeArranged", place.PensionCanBeArranged, value => person with { Place = place with { PensionCanBeArranged = value } });
    }

    private static IEnumerable<Candidate> Holdings(InsuredPerson person)
    {
        if (person.Shares is not { } shares)
        {
            yield break;
        }

        var (none, alone, together) = (0m, LeadingPosition.MostAlone.Amount, LeadingPosition.MostWithFamily.Amount);
        var besideFamily = together - (shares.Family.Amount - shares.Own.Amount);
        var besideVotes = together - (shares.FamilyVotes.Amount - shares.Votes.Amount);
        var candidates = Limits("ownSharePercent", shares.Own, value => person with { Shares = WithOwn(shares, value) }, none, alone, besideFamily, besideVotes)
            .Concat(Limits(
                "ownAndFamilySharePercent", shares.Family, value => value < shares.Own ? null : person with { Shares = shares with { OwnAndFamily = value } }, together))
            .Concat(Limits("ownVotePercent", shares.Votes, value => person with { Shares = WithOwnVotes(shares, value) }, none, alone, besideVotes))
            .Concat(Limits(
                "ownAndFamilyVotePercent", shares.FamilyVotes, value => value < shares.Votes ? null : person with { Shares = shares with { OwnAndFamilyVotes = value } }, together));
        foreach (var candidate in candidates)
        {
            yield return candidate;
        }
    }

    /// <summary>Another part of the person's own: the family keeps theirs, also of the votes that follow the shares.</summary>
    private static OwnershipShares WithOwn(OwnershipShares shares, Percentage own) => shares with
    {
        Own = own,
        OwnAndFamily = Plus(own, shares.Family, shares.Own),
        OwnAndFamilyVotes = shares is { OwnVotes: null, OwnAndFamilyVotes: { } votes } ? Plus(own, votes, shares.Own) : shares.OwnAndFamilyVotes,
    };

    private static OwnershipShares WithOwnVotes(OwnershipShares shares, Percentage votes) =>
        shares with { OwnVotes = votes, OwnAndFamilyVotes = Plus(votes, shares.FamilyVotes, shares.Votes) };

    private static Percentage Plus(Percentage own, Percentage together, Percentage before) =>
        Percentage.Of(Math.Min(100m, own.Amount + together.Amount - before.Amount));

    private static Candidate Flag(string fact, bool now, Func<bool, InsuredPerson?> with) => new(fact, now ? FactChange.False : FactChange.True, null, with(!now));

    /// <summary>The limits that may decide, the nearest first: beyond one if the part is within it, at one if the part is beyond.</summary>
    private static IEnumerable<Candidate> Limits(string fact, Percentage now, Func<Percentage, InsuredPerson?> with, params decimal[] limits) => limits
        .Where(limit => limit >= 0m)
        .OrderBy(limit => Math.Abs(limit - now.Amount))
        .Select(limit => now.Amount > limit
            ? new Candidate(fact, FactChange.AtMost, limit, with(Percentage.Of(limit)))
            : new Candidate(fact, FactChange.Above, limit, with(Percentage.Of(limit + JustOver.Amount))));

    private readonly record struct Candidate(string Fact, FactChange Change, decimal? Limit, InsuredPerson? Facts);
}
