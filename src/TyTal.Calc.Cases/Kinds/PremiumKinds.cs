using System.Text.Json.Nodes;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "premiumAdjustment" (§§ 169, 173, 233), "premiumRefund" (§ 175), "premiumWages" (§ 168) and "neglect" (§§ 181–184).</summary>
internal static class PremiumKinds
{
    private static readonly Rule PaidOnRule = Rule.Given("given.premiumPaidOn");

    internal static CaseResult Adjustment(JsonFacts facts, StatutoryParameters parameters)
    {
        var premium = new PremiumFacts
        {
            Kind = ClaimReader.OneOf(facts, "kind", PolicyKind.Compulsory),
            PeriodEnds = facts.Date("periodEnds"),
            Revised = facts.Make("revised", Euros.Once),
            Collected = facts.Make("collected", Euros.Once),
            Smallest = facts.MakeOrNull("smallest", Euros.Once),
            ExperienceRated = facts.Flag("experienceRated", otherwise: false),
            AgreedLimit = facts.DateOrNull("agreedLimit"),
            DueOn = facts.DateOrNull("dueOn"),
        };
        facts.NoOthers();
        var adjustment = PremiumAdjustment.Of(premium);
        return new(
            new()
            {
                ["adjustment"] = adjustment.Amount.Amount,
                ["direction"] = ClaimReader.Name(adjustment.Direction),
                ["section"] = adjustment.Amount.Rule.Section!.ToString(),
                ["latestDue"] = Dates.Text(adjustment.LatestDue.Value.Day),
                ["due"] = Dates.Text(adjustment.Due.Value.Day),
                ["lastDayToImpose"] = Dates.Text(adjustment.LastDayToImpose.Value.Day),
                ["workSafetyCharge"] = adjustment.WorkSafetyCharge?.Amount ?? 0m,
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => PolicyExplanation.Of(adjustment, language));
    }

    internal static CaseResult Refund(JsonFacts facts, StatutoryParameters parameters)
    {
        var paidOn = new Figure<CalendarDay>(new(facts.Date("paidOn")), PaidOnRule);
        var interrupted = facts.Values("interrupted", (list, item) => list.Date(item));
        facts.NoOthers();
        var lastDay = Premium.LastDayOfRefund(paidOn, interrupted);
        return new(
            new() { ["lastDay"] = Dates.Text(lastDay.Value.Day), ["section"] = Premium.LastDayOfRefundRule.Section!.ToString(), ["suppliedFigures"] = CaseResult.Names([]) },
            CaseResult.Reasons(("Refund of a premium", "Vakuutusmaksun palautus", "Återbetalning av premie"), lastDay));
    }

    internal static CaseResult Wages(JsonFacts facts, StatutoryParameters parameters)
    {
        var on = facts.Date("periodEnds");
        facts.Element("payItems");
        var items = facts.List("payItems", item => new PayItem(CostKinds.Needed<PayKind>(item, "kind"), item.Make("amount", Euros.Once)));
        var abroad = facts.MakeOrNull("abroad", Euros.Once) ?? default;
        facts.NoOthers();
        var wages = WageSum.Of(items, on, abroad);
        return new(
            new()
            {
                ["wages"] = wages.Total.Amount,
                ["leftOut"] = new JsonArray([.. wages.LeftOut.Select(left => new JsonObject
                {
                    ["kind"] = ClaimReader.Name(left.Rule.Kind),
                    ["amount"] = left.Item.Amount.Amount,
                    ["section"] = left.Rule.Section.ToString(),
                })]),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            CaseResult.Reasons(("Wages for the premium", "Vakuutusmaksun palkat", "Löner för premien"), wages.Total));
    }

    internal static CaseResult Neglect(JsonFacts facts, StatutoryParameters parameters)
    {
        var decision = NeglectDecision.Of(NeglectFacts(facts), parameters);
        return new(
            new()
            {
                ["charge"] = decision.Charge.Amount,
                ["years"] = Years(decision.Years),
                ["yearsTooOld"] = Years(decision.YearsTooOld),
                ["fee"] = decision.Fee?.Amount ?? 0m,
                ["feeOutcome"] = ClaimReader.Name(decision.FeeOutcome),
                ["feeSection"] = decision.FeeSection.ToString(),
                ["excesses"] = new JsonArray([.. decision.Excesses.Select(excess => JsonValue.Create(excess.Excess?.Amount ?? 0m))]),
                ["excessTotal"] = decision.ExcessTotal.Amount,
                ["total"] = decision.Total.Amount,
                ["decidedBy"] = ClaimReader.Name(NeglectAuthorities.Of(NeglectTask.Decide)),
                ["applied"] = CaseResult.Names(decision.Applied.Select(section => section.ToString())),
                ["suppliedFigures"] = CaseResult.Names(decision.Figures().Sources().NotEnacted()),
            },
            language => PolicyExplanation.Of(decision, language));
    }

    private static Neglect NeglectFacts(JsonFacts facts)
    {
        var neglect = new Neglect
        {
            From = facts.Date("from"),
            To = facts.DateOrNull("to"),
            DecidedOn = facts.Date("decidedOn"),
            Premiums = facts.List("premiums", year => new NeglectYear(year.Whole("year"), year.Make("premium", Euros.Once))),
            FeeMultiple = facts.Number("feeMultiple"),
            NaturalPerson = facts.Flag("naturalPerson", otherwise: false),
            Intentional = facts.Flag("intentional", otherwise: false),
            Unreasonable = facts.Flag("unreasonable", otherwise: false),
            CriminalMatter = facts.Flag("criminalMatter", otherwise: false),
            Events = facts.List("events", happened => new UninsuredEvent(happened.Date("claimDate"), happened.Make("paid", Euros.Once))),
        };
        facts.Element("premiums");
        facts.NoOthers();
        return neglect;
    }

    private static JsonArray Years(ValueList<int> years) => new([.. years.Select(year => JsonValue.Create((decimal)year))]);
}
