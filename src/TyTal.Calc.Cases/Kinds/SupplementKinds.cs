using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds of amounts per day: "careAllowance", "clothingSupplement", "assistedLiving" (§§ 51, 52, 93).</summary>
internal static class SupplementKinds
{
    internal static CaseResult CareAllowance(JsonFacts facts, StatutoryParameters parameters)
    {
        var claim = new CareAllowanceClaim
        {
            ClaimDate = facts.Date("claimDate"),
            From = facts.Date("from"),
            To = facts.Date("to"),
            Needs = facts.List("needs", need => new CareNeedChange(
                need.Date("from"),
                new(
                    CostKinds.Needed<CareRegularity>(need, "regularity"),
                    need.Flag("everyDay", otherwise: false),
                    need.Flag("timeConsuming", otherwise: false)))),
            BlindFrom = facts.DateOrNull("blindFrom"),
            Institution = facts.List("institution", spell => new InstitutionSpell(spell.Date("from"), spell.Date("to"))),
        };
        facts.NoOthers();
        return Result(claim.Timeline(parameters));
    }

    internal static CaseResult ClothingSupplement(JsonFacts facts, StatutoryParameters parameters)
    {
        var claim = new ClothingSupplementClaim
        {
            ClaimDate = facts.Date("claimDate"),
            From = facts.Date("from"),
            To = facts.Date("to"),
            Aids = facts.List("aids", aid => new WearingSpell(CostKinds.Needed<WearingAid>(aid, "aid"), aid.Date("from"), aid.DateOrNull("to"))),
        };
        facts.NoOthers();
        return Result(claim.Timeline(parameters));
    }

    internal static CaseResult AssistedLiving(JsonFacts facts, StatutoryParameters parameters)
    {
        var (from, to) = (facts.Date("from"), facts.Date("to"));
        var costPerDay = facts.Make("costPerDay", Euros.PerDay);
        var severelyInjured = facts.Flag("severelyInjured", otherwise: true);
        facts.NoOthers();
        return Result(Benefits.Costs.AssistedLiving.Timeline(from, to, costPerDay, severelyInjured, parameters));
    }

    private static CaseResult Result(SupplementTimeline timeline) => new(
        new()
        {
            ["daysPaid"] = (decimal)timeline.DaysPaid,
            ["total"] = timeline.Total().Amount,
            ["periods"] = new JsonArray([.. timeline.Periods.Select(period => new JsonObject
            {
                ["from"] = Dates.Text(period.From),
                ["to"] = Dates.Text(period.To),
                ["days"] = (decimal)period.Days,
                ["perDay"] = period.PerDay.Amount,
                ["total"] = period.Total().Amount,
            })]),
            ["months"] = new JsonArray([.. timeline.Months().Select(month => new JsonObject
            {
                ["month"] = Dates.Text(month.Month)[..7],
                ["days"] = (decimal)month.Days,
                ["amount"] = month.Amount.Amount,
            })]),
            ["refusals"] = new JsonArray([.. timeline.Refusals.Select(refusal => new JsonObject
            {
                ["from"] = Dates.Text(refusal.From),
                ["to"] = Dates.Text(refusal.To),
                ["days"] = (decimal)refusal.Days,
                ["reason"] = ClaimReader.Name(refusal.Reason),
                ["section"] = refusal.Section.ToString(),
            })]),
            ["suppliedFigures"] = CaseResult.Names(timeline.Figures().Sources().NotEnacted()),
        },
        language => CostExplanation.Of(timeline, language));
}
