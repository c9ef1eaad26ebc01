using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of a family.</summary>
internal static class FamilyReader
{
    internal static Family Read(JsonFacts facts)
    {
        var family = new Family
        {
            ClaimDate = facts.Date("claimDate"),
            DeathDate = facts.Date("deathDate"),
            AnnualEarnings = facts.Make("annualEarnings", Euros.PerYear),
            Through = facts.Date("through"),
            Insurance = ClaimReader.OneOf(facts, "insurance", Insurance.Compulsory),
            Spouses = facts.List("spouses", Spouse),
            Children = facts.List("children", Child),
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
        Died = facts.DateOrNull("died"),
        CausedDeath = facts.Flag("causedDeath", otherwise: false),
    };

    private static Child Child(JsonFacts facts) => new()
    {
        BirthDate = facts.Date("birthDate"),
        OfSpouse = facts.Flag("ofSpouse", otherwise: false),
        Studies = facts.List("studies", study => new StudySpell(study.Date("from"), study.DateOrNull("to"))),
        Unable = facts.Flag("unable", otherwise: false),
        UnableUntil = facts.DateOrNull("unableUntil"),
        FullOrphanFrom = facts.DateOrNull("fullOrphanFrom"),
        InSpousesCare = facts.Flag("inSpousesCare", otherwise: true),
        Adopted = facts.DateOrNull("adopted"),
        Replaced = facts.DateOrNull("replaced"),
        Died = facts.DateOrNull("died"),
        NationalPension = ReadNationalPension(facts.ObjectOrNull("nationalPension")),
        CausedDeath = facts.Flag("causedDeath", otherwise: false),
    };

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
