using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Coverage.Insured;

/// <summary>Valid persons of every form and role, with shares around the limits; and graphs of holdings, often with circles.</summary>
internal static class RandomPersons
{
    internal static Gen<OwnershipShares> Shares { get; } =
        from own in Part(30)
        from family in Part(50)
        from votes in Part(30)
        from familyVotes in Part(50)
        from kind in Gen.Choose(0, 4)
        from through in Gen.Choose(0, 3)
        let with = Larger(own, family)
        let shares = kind switch
        {
            0 => new OwnershipShares(own),
            1 => new OwnershipShares(own) { OwnAndFamily = with },
            2 => new OwnershipShares(own) { OwnAndFamily = with, OwnVotes = votes },
            3 => new OwnershipShares(own) { OwnAndFamily = with, OwnAndFamilyVotes = Larger(own, familyVotes) },
            _ => new OwnershipShares(own) { OwnAndFamily = with, OwnVotes = votes, OwnAndFamilyVotes = Larger(votes, familyVotes) },
        }
        select shares with { HoldsThroughEntity = through == 0 };

    internal static Gen<InsuredPerson> Any { get; } =
        from form in Gen.Elements(Enum.GetValues<CompanyForm>())
        from role in Gen.Elements(CompanyRoles.Of(form).ToArray())
        from shares in Shares
        from flags in Gen.Choose(0, 63)
        from employed in Gen.Elements<bool?>(null, true, false)
        from pension in Gen.Elements<bool?>(null, true, false)
        from conditions in Gen.Elements<bool?>(null, true, false)
        from relation in Gen.Elements(Relations(form))
        from work in Gen.Frequency((9, Gen.Constant(WorkKind.Ordinary)), (1, Gen.Elements(Enum.GetValues<WorkKind>())))
        from age in Gen.Choose(0, 80)
        from place in Places
        select new InsuredPerson
        {
            Form = form,
            Role = role,
            LeadingPosition = (flags & 1) == 0,
            Shares = shares,
            Employed = employed,
            Relation = relation,
            EntrepreneurInsured = pension,
            MeetsEntrepreneurConditions = conditions,
            WorksForPay = (flags & 6) != 0,
            InsuredUntilAgeLimit = (flags & 8) == 0,
            Work = work,
            On = new LocalDate(2024, 6, 1),
            BirthDate = (flags & 16) == 0 ? new LocalDate(2024, 6, 1).PlusYears(-age) : null,
            Place = (flags & 32) == 0 ? place : WorkPlace.InFinland,
        };

    internal static Gen<Holdings> Graphs { get; } =
        from parts in Gen.Elements(0m, 1m, 5m, 20m, 25m, 26m, 30m, 30.001m, 31m, 50m, 50.001m, 51m, 60m).ListOf(48)
        from same in Gen.Choose(0, 1)
        select Graph(parts, same == 0);

    private static Gen<WorkPlace> Places { get; } =
        from state in Gen.Elements(Enum.GetValues<WorkState>())
        from legislation in Gen.Elements(Enum.GetValues<LegislationSource>())
        from under in Gen.Elements<bool?>(null, true, false)
        from visit in Gen.Elements(Enum.GetValues<FinnishVisit>())
        from flags in Gen.Choose(0, 31)
        select new WorkPlace
        {
            State = state,
            UnderFinnishLegislation = under,
            Legislation = legislation,
            Visit = state == WorkState.Finland ? visit : FinnishVisit.None,
            ResidentInFinland = (flags & 1) != 0,
            EmployerInFinland = (flags & 6) != 0,
            Posting = state == WorkState.ThirdState && (flags & 8) == 0 ? new Posting(EmploymentContinues: (flags & 2) == 0) : null,
            PensionCanBeArranged = (flags & 16) == 0,
        };

    private static WorkRelation[] Relations(CompanyForm form) => form switch
    {
        CompanyForm.PublicBody => Enum.GetValues<WorkRelation>(),
        CompanyForm.State => [WorkRelation.Employment, WorkRelation.State, WorkRelation.Parliament, WorkRelation.HighOffice],
        _ => [WorkRelation.Employment, WorkRelation.Seafarer],
    };

    /// <summary>Every owner's part of every entity, as long as the entity is not held over 100 %.</summary>
    private static Holdings Graph(List<decimal> parts, bool votesLikeShares)
    {
        string[] owners = ["Aino", "Eino", "Veli", "A", "B", "C", "Oy"];
        string[] entities = ["A", "B", "C", "Oy"];
        var items = new List<Holding>();
        var next = 0;
        foreach (var entity in entities)
        {
            var (shares, votes) = (0m, 0m);
            foreach (var owner in owners.Where(owner => owner != entity))
            {
                var (part, vote) = (parts[next % parts.Count], votesLikeShares ? parts[next % parts.Count] : parts[(next + 7) % parts.Count]);
                next += 1;
                if (part + vote > 0m && shares + part <= 100m && votes + vote <= 100m)
                {
                    items.Add(new(owner, entity, Percentage.Of(part), votesLikeShares ? null : Percentage.Of(vote)));
                    (shares, votes) = (shares + part, votes + vote);
                }
            }
        }

        return new() { Person = "Aino", Company = "Oy", Family = ValueList.Create(new Relative("Eino", FamilyRelation.Spouse), new Relative("Veli", FamilyRelation.Other)), Items = items.ToValueList() };
    }

    private static Gen<Percentage> Part(decimal limit) => Gen.OneOf(
        Gen.Elements(0m, 0.001m, limit - 0.001m, limit, limit + 0.001m, 100m), Gen.Choose(0, 100_000).Select(thousandths => thousandths / 1000m)).Select(Percentage.Of);

    private static Percentage Larger(Percentage one, Percentage other) => one > other ? one : other;
}
