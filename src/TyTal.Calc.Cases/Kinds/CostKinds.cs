using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds of a single cost, each with the compensation, the reason and the section.</summary>
internal static class CostKinds
{
    internal static CaseResult BrokenItem(JsonFacts facts, StatutoryParameters parameters)
    {
        var thing = Needed<PersonalThing>(facts, "thing");
        var breakage = Needed<Breakage>(facts, "breakage");
        var cost = facts.Make("cost", Euros.Once);
        facts.NoOthers();
        return Result(Benefits.Costs.BrokenItem.Decide(thing, breakage, cost));
    }

    internal static CaseResult HouseholdHelp(JsonFacts facts, StatutoryParameters parameters)
    {
        var (claimDate, on) = (facts.Date("claimDate"), facts.Date("on"));
        var (cost, reasonable) = (facts.Make("cost", Euros.Once), facts.Make("reasonable", Euros.Once));
        facts.NoOthers();
        var result = Result(Benefits.Costs.HouseholdHelp.Decide(claimDate, on, cost, reasonable));
        result.Fields["lastDay"] = Dates.Text(Benefits.Costs.HouseholdHelp.LastDay(claimDate));
        return result;
    }

    internal static CaseResult HomeAlterations(JsonFacts facts, StatutoryParameters parameters)
    {
        var alteration = new HomeAlteration(facts.Date("on"), facts.Make("cost", Euros.Once), facts.Make("reasonable", Euros.Once))
        {
            SeverelyInjured = facts.Flag("severelyInjured", otherwise: true),
            Necessary = facts.Flag("necessary", otherwise: true),
            PermanentHome = facts.Flag("permanentHome", otherwise: true),
            CareAtHomeIsEnough = facts.Flag("careAtHomeIsEnough", otherwise: true),
            Previous = facts.DateOrNull("previous"),
            WeightyReasons = facts.Flag("weightyReasons", otherwise: false),
        };
        facts.NoOthers();
        return Result(Benefits.Costs.HomeAlterations.Decide(alteration));
    }

    internal static CaseResult Aid(JsonFacts facts, StatutoryParameters parameters)
    {
        var cost = facts.Make("cost", Euros.Once);
        CostDecision decision;
        if (facts.Flag("dailyActivities", otherwise: false))
        {
            decision = DailyAid.Decide(
                cost,
                facts.Make("reasonable", Euros.Once),
                facts.Flag("severelyInjured", otherwise: true),
                facts.Flag("necessary", otherwise: true));
        }
        else
        {
            decision = MedicalCare.Aid(
                cost,
                facts.MakeOrNull("usualCost", Euros.Once),
                facts.Flag("restoresWorkAbility", otherwise: false),
                facts.Flag("lessensNeedOfHelp", otherwise: false));
        }

        facts.NoOthers();
        return Result(decision);
    }

    internal static CaseResult Interpretation(JsonFacts facts, StatutoryParameters parameters)
    {
        var cost = facts.Make("cost", Euros.Once);
        var (hours, kelaHours) = (facts.Number("hours"), facts.Number("kelaHours"));
        var severelyImpaired = facts.Flag("severelyImpaired", otherwise: true);
        facts.NoOthers();
        return Result(Benefits.Costs.Interpretation.Decide(cost, hours, kelaHours, severelyImpaired));
    }

    internal static CaseResult TransportOfDeceased(JsonFacts facts, StatutoryParameters parameters)
    {
        var (cost, reasonable) = (facts.Make("cost", Euros.Once), facts.Make("reasonable", Euros.Once));
        facts.NoOthers();
        return Result(Benefits.Costs.TransportOfDeceased.Decide(cost, reasonable));
    }

    internal static CaseResult InTime(JsonFacts facts, StatutoryParameters parameters)
    {
        var claim = new CostClaim(Needed<CostKind>(facts, "cost"), facts.Date("arisen"))
        {
            PendingFrom = facts.DateOrNull("pendingFrom"),
            AppealFinal = facts.DateOrNull("appealFinal"),
            ObstacleEnded = facts.DateOrNull("obstacleEnded"),
        };
        var claimedOn = facts.Date("claimedOn");
        facts.NoOthers();
        var inTime = CostClaimTime.IsInTime(claim, claimedOn);
        var lastDay = CostClaimTime.LastDay(claim);
        return new(
            new()
            {
                ["limited"] = lastDay is not null,
                ["lastDay"] = lastDay is null ? null : Dates.Text(lastDay.Value.Day),
                ["inTime"] = inTime,
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            lastDay is null ? NoLimit : CaseResult.Reasons(("Last day to claim the cost", "Viimeinen päivä hakea korvausta", "Sista dag att ansöka om ersättning"), lastDay));
    }

    /// <summary>A name of an enumeration that must be there.</summary>
    internal static T Needed<T>(JsonFacts facts, string name)
        where T : struct, Enum
    {
        facts.Text(name);
        return ClaimReader.OneOf(facts, name, default(T));
    }

    private static Document NoLimit(Language language)
    {
        var section = Wording.Section(SectionReference.Of(128, 1), language);
        return CaseResult.Sentence(language, new Phrase(
            $"No limit: the cost need not be claimed within a year ({section})",
            $"Ei määräaikaa: korvausta ei tarvitse hakea vuoden kuluessa ({section})",
            $"Ingen tidsfrist: ersättningen behöver inte sökas inom ett år ({section})").In(language));
    }

    internal static CaseResult Result(CostDecision decision) => new(Fields(decision), language => CostExplanation.Of(decision, language));

    internal static JsonObject Fields(CostDecision decision) => new()
    {
        ["amount"] = decision.Paid.Amount,
        ["compensated"] = decision.IsCompensated,
        ["reason"] = ClaimReader.Name(decision.Reason),
        ["section"] = decision.Section.ToString(),
        ["suppliedFigures"] = CaseResult.Names((decision.Amount is null ? [] : new Figure[] { decision.Amount }).Sources().NotEnacted()),
    };
}
