using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>The single facts that would change an answer. Found by deciding again with each fact the other way: no second set of rules.</summary>
internal static class StatusChanges
{
    private static readonly Percentage JustOver = Percentage.Of(0.001m);

    internal static ValueList<StatusChange> Of(InsuredPerson person, InsuredStatus status) => Candidates(person)
        .Where(candidate => candidate.Facts is not null)
        .Select(candidate => new StatusChange(candidate.Fact, candidate.Change, candidate.Limit, WhoIsInsured.Decide(candidate.Facts!).Status))
        .Where(change => change.Status != status)
        .ToValueList();

    private static IEnumerable<Candidate> Candidates(InsuredPerson person)
    {
        yield return Flag("leadingPosition", person.LeadingPosition, value => CanLead(person, value) ? person with { LeadingPosition = value } : null);
        foreach (var candidate in Holdings(person))
        {
            yield return candidate;
        }

        yield return Flag("employed", person.IsEmployed, value => person with { Employed = value });
        yield return Flag("worksForPay", person.WorksForPay, value => person with { WorksForPay = value });
        var conditions = person.MeetsEntrepreneurConditions ?? person.IsEntrepreneurInsured;
        yield return Flag("entrepreneurInsured", person.IsEntrepreneurInsured, value => person with { EntrepreneurInsured = value, MeetsEntrepreneurConditions = conditions });
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

        var (alone, together) = (LeadingPosition.MostAlone, LeadingPosition.MostWithFamily);
        yield return Limit("ownSharePercent", shares.Own, alone, value => person with { Shares = WithOwn(shares, value) });
        yield return Limit("ownAndFamilySharePercent", shares.Family, together, value => value < shares.Own ? null : person with { Shares = shares with { OwnAndFamily = value } });
        yield return Limit("ownVotePercent", shares.Votes, alone, value => person with { Shares = WithOwnVotes(shares, value) });
        yield return Limit(
            "ownAndFamilyVotePercent", shares.FamilyVotes, together, value => value < shares.Votes ? null : person with { Shares = shares with { OwnAndFamilyVotes = value } });
    }

    /// <summary>Another part of the person's own: the family keeps theirs.</summary>
    private static OwnershipShares WithOwn(OwnershipShares shares, Percentage own) => shares with { Own = own, OwnAndFamily = Plus(own, shares.Family, shares.Own) };

    private static OwnershipShares WithOwnVotes(OwnershipShares shares, Percentage votes) =>
        shares with { OwnVotes = votes, OwnAndFamilyVotes = Plus(votes, shares.FamilyVotes, shares.Votes) };

    private static Percentage Plus(Percentage own, Percentage together, Percentage before) =>
        Percentage.Of(Math.Min(100m, own.Amount + together.Amount - before.Amount));

    private static bool CanLead(InsuredPerson person, bool leading) =>
        !leading || person.Shares is not null || person.Role is CompanyRole.Employee or CompanyRole.FamilyMember or CompanyRole.Partner;

    private static Candidate Flag(string fact, bool now, Func<bool, InsuredPerson?> with) => new(fact, now ? FactChange.False : FactChange.True, null, with(!now));

    /// <summary>Beyond the limit if the part is within it, at the limit if it is beyond.</summary>
    private static Candidate Limit(string fact, Percentage now, Percentage limit, Func<Percentage, InsuredPerson?> with) => now > limit
        ? new(fact, FactChange.AtMost, limit.Amount, with(limit))
        : new(fact, FactChange.Above, limit.Amount, with(Percentage.Of(limit.Amount + JustOver.Amount)));

    private readonly record struct Candidate(string Fact, FactChange Change, decimal? Limit, InsuredPerson? Facts);
}
