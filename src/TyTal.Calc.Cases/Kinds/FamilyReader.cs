using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of a family.</summary>
internal static class FamilyReader
{
    internal static Family Read(JsonFacts facts)
    {
        var spouses = facts.List("spouses", Spouse);
        var family = new Family
        {
            ClaimDate = facts.Date("claimDate"),
            DeathDate = facts.Date("deathDate"),
            AnnualEarnings = facts.Make("annualEarnings", Euros.PerYear),
            Through = facts.Date("through"),
            Insurance = ClaimReader.OneOf(facts, "insurance", Insurance.Compulsory),
            Spouses = spouses,
            Children = facts.List("children", child => Child(child, spouses.Count)),
            ReceivesPension = facts.Flag("receivesPension", otherwise: false),
            PensionerWork = facts.Flag("pensionerWork", otherwise: false),
            BirthDate = facts.DateOrNull("birthDate"),
            Cause = ClaimReader.OneOf(facts, "cause", CauseOfDeath.ClaimEvent),
            DisabilityCategory = facts.Has("disabilityCategory") ? facts.Whole("disabilityCategory") : 0,
            Missing = facts.Flag("missing", otherwise: false),
            Funeral = ReadFuneral(facts.ObjectOrNull("funeral")),
        };
        facts.Element("children");
        facts.NoOthers();
        return family;
    }

    private static Spouse Spouse(JsonFacts facts) => new()
    {
        Union = ClaimReader.OneOf(facts, "union", Union.Marriage),
        Since = facts.DateOrNull("since"),
        CommonChild = facts.Flag("commonChild", otherwise: false),
        MaintenanceContract = facts.Flag("maintenanceContract", otherwise: false),
        DivorcePending = facts.Flag("divorcePending", otherwise: false),
        Income = facts.Make("income", Euros.PerYear),
        Remarried = facts.DateOrNull("remarried"),
        EarningsRelatedPension = facts.MakeOrNull("earningsRelatedPension", Euros.PerMonth) ?? default,
        OtherPensions = facts.List("otherPensions", OtherPension),
        Died = facts.DateOrNull("died"),
        CausedDeath = facts.Flag("causedDeath", otherwise: false),
    };

    private static Child Child(JsonFacts facts, int spouses) => new()
    {
        BirthDate = facts.Date("birthDate"),
        OfSpouse = OfSpouse(facts, spouses),
        Studies = facts.List("studies", study => new StudySpell(study.Date("from"), study.DateOrNull("to"))),
        Unable = facts.Flag("unable", otherwise: false),
        UnableUntil = facts.DateOrNull("unableUntil"),
        FullOrphanFrom = facts.DateOrNull("fullOrphanFrom"),
        InSpousesCare = facts.Flag("inSpousesCare", otherwise: true),
        Adopted = facts.DateOrNull("adopted"),
        Replaced = facts.DateOrNull("replaced"),
        OtherPensions = facts.List("otherPensions", OtherPension),
        Died = facts.DateOrNull("died"),
        NationalPension = ReadNationalPension(facts.ObjectOrNull("nationalPension")),
        CausedDeath = facts.Flag("causedDeath", otherwise: false),
    };

    /// <summary>The place of the spouse whose child it is; true stands for the only one.</summary>
    private static int? OfSpouse(JsonFacts facts, int spouses)
    {
        const string Name = "ofSpouse";
        if (facts.Has(Name) && facts.Element(Name).ValueKind == System.Text.Json.JsonValueKind.Number)
        {
            return facts.Whole(Name);
        }

        if (!facts.Flag(Name, otherwise: false))
        {
            return null;
        }

        return spouses <= 1 ? 0 : throw new CaseFormatException(facts.PathOf(Name), $"true fits one spouse only, and there are {spouses}; write the place of the spouse, 0 to {spouses - 1}");
    }

    private static OtherSurvivorsPension OtherPension(JsonFacts facts) =>
        new(facts.Make("perMonth", Euros.PerMonth), facts.Date("from"), facts.DateOrNull("to"));

    private static NationalPension? ReadNationalPension(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var pension = new NationalPension(facts.Make("basicAmount", Euros.PerMonth), facts.DateOrNull("to"));
        facts.NoOthers();
        return pension;
    }

    private static Funeral? ReadFuneral(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var funeral = new Funeral(facts.Date("on"), facts.Flag("paidByEstate", otherwise: true), facts.MakeOrNull("costs", Euros.Once));
        facts.NoOthers();
        return funeral;
    }
}
