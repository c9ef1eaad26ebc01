using System.Text.Json.Nodes;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "insuredStatus": how a person's work is insured (§§ 8–14, 188–190, 204).</summary>
internal static class InsuredStatusKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var ownership = facts.ReadOrNull("holdings", Ownership);
        var shares = ownership?.Shares;
        if (shares is null)
        {
            shares = Shares(facts);
        }

        var person = Person(facts, shares);
        facts.NoOthers();
        var decision = facts.Told(() => WhoIsInsured.Of(person));
        return new(Fields(decision, ownership), language => ownership is null
            ? InsuredExplanation.Of(decision, language)
            : InsuredExplanation.Of(decision, language).Then(InsuredExplanation.Of(ownership, language)));
    }

    /// <remarks>The contract of version 1 fixes two defaults by the role alone: a shareholder is employed, an owner and a partner have the pension insurance of the
    /// self-employed. Where it is silent, the library's own defaults hold.</remarks>
    private static InsuredPerson Person(JsonFacts facts, OwnershipShares? shares)
    {
        var person = Stated(facts, shares);
        return person with
        {
            Employed = person.Employed ?? (person.Role == CompanyRole.Shareholder ? true : null),
            EntrepreneurInsured = person.EntrepreneurInsured ?? (person.Role is CompanyRole.Owner or CompanyRole.Partner ? true : null),
        };
    }

    private static InsuredPerson Stated(JsonFacts facts, OwnershipShares? shares) => new()
    {
        Form = CostKinds.Needed<CompanyForm>(facts, "companyForm"),
        Role = CostKinds.Needed<CompanyRole>(facts, "role"),
        LeadingPosition = facts.Flag("leadingPosition", otherwise: false),
        Shares = shares,
        Employed = FlagOrNull(facts, "employed"),
        Relation = ClaimReader.OneOf(facts, "relation", WorkRelation.Employment),
        WorksForPay = facts.Flag("worksForPay", otherwise: true),
        EntrepreneurInsured = FlagOrNull(facts, "entrepreneurInsured"),
        MeetsEntrepreneurConditions = FlagOrNull(facts, "meetsEntrepreneurConditions"),
        InsuredUntilAgeLimit = facts.Flag("insuredUntilAgeLimit", otherwise: false),
        BirthDate = facts.DateOrNull("birthDate"),
        On = facts.DateOrNull("on"),
        Work = ClaimReader.OneOf(facts, "work", WorkKind.Ordinary),
        Place = facts.ReadOrNull("place", Place) ?? WorkPlace.InFinland,
    };

    private static OwnershipShares? Shares(JsonFacts facts)
    {
        var own = facts.MakeOrNull("ownSharePercent", Percentage.Of);
        var others = new[] { "ownAndFamilySharePercent", "ownVotePercent", "ownAndFamilyVotePercent" };
        var parts = others.Select(name => facts.MakeOrNull(name, Percentage.Of)).ToArray();
        var through = facts.Flag("holdsThroughEntity", otherwise: false);
        if (own is not { } share)
        {
            return parts.Any(part => part is not null) || through ? throw new CaseFormatException(facts.PathOf("ownSharePercent"), "the field is missing") : null;
        }

        return new(share) { OwnAndFamily = parts[0], OwnVotes = parts[1], OwnAndFamilyVotes = parts[2], HoldsThroughEntity = through };
    }

    private static Ownership Ownership(JsonFacts facts)
    {
        facts.Element("items");
        var holdings = new Holdings
        {
            Person = facts.Text("person"),
            Company = facts.Text("company"),
            Family = facts.List("family", relative => new Relative(
                relative.Text("name"), CostKinds.Needed<FamilyRelation>(relative, "relation"), relative.Flag("sameHousehold", otherwise: true))),
            Items = facts.List("items", item => new Holding(
                item.Text("owner"), item.Text("entity"), item.Make("sharePercent", Percentage.Of), item.MakeOrNull("votePercent", Percentage.Of))),
        };
        return facts.Told(() => Coverage.Insured.Ownership.Of(holdings));
    }

    private static WorkPlace Place(JsonFacts facts) => new()
    {
        State = CostKinds.Needed<WorkState>(facts, "state"),
        UnderFinnishLegislation = FlagOrNull(facts, "underFinnishLegislation"),
        Legislation = ClaimReader.OneOf(facts, "legislation", LegislationSource.EuRegulations),
        Visit = ClaimReader.OneOf(facts, "visit", FinnishVisit.None),
        ResidentInFinland = facts.Flag("residentInFinland", otherwise: true),
        EmployerInFinland = facts.Flag("employerInFinland", otherwise: true),
        Posting = facts.ReadOrNull("posting", posting => new Posting(
            posting.Flag("sameEmployerOrGroup", otherwise: true),
            posting.Flag("employmentContinues", otherwise: true),
            posting.Flag("coveredAtDeparture", otherwise: true),
            posting.DateOrNull("insuranceEndFinalOn"))),
        PensionCanBeArranged = facts.Flag("pensionCanBeArranged", otherwise: false),
    };

    private static bool? FlagOrNull(JsonFacts facts, string name) => facts.Has(name) ? facts.Flag(name, otherwise: false) : null;

    private static JsonObject Fields(InsuredDecision decision, Ownership? ownership)
    {
        var fields = new JsonObject
        {
            ["status"] = ClaimReader.Name(decision.Status),
            ["reason"] = ClaimReader.Name(decision.Reason),
            ["section"] = decision.Section.ToString(),
            ["grounds"] = new JsonArray([.. decision.Grounds.Select(ground => new JsonObject { ["reason"] = ClaimReader.Name(ground.Reason), ["section"] = ground.Section.ToString() })]),
            ["changes"] = new JsonArray([.. decision.Changes.Select(Change)]),
        };
        if (ownership is not null)
        {
            fields["ownSharePercent"] = ownership.Own.Amount;
            fields["ownAndFamilySharePercent"] = ownership.OwnAndFamily.Amount;
            fields["ownVotePercent"] = ownership.OwnVotes.Amount;
            fields["ownAndFamilyVotePercent"] = ownership.OwnAndFamilyVotes.Amount;
            fields["holdsThroughEntity"] = ownership.HoldsThroughEntity;
            fields["entities"] = new JsonArray([.. ownership.Entities.Select(entity => new JsonObject
            {
                ["name"] = entity.Name,
                ["byPersonAlone"] = entity.ByPersonAlone,
                ["sharePercent"] = entity.OfShares.Amount,
                ["votePercent"] = entity.OfVotes.Amount,
            })]);
        }

        return fields;
    }

    private static JsonObject Change(StatusChange change) => new()
    {
        ["fact"] = change.Fact,
        ["change"] = ClaimReader.Name(change.Change),
        ["limit"] = change.Limit,
        ["status"] = ClaimReader.Name(change.Status),
    };
}
