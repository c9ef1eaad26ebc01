using System.Text.Json.Nodes;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "payKinds": which items of a payroll are earnings (§§ 81–82).</summary>
internal static class PayKindsKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var claimDate = facts.Date("claimDate");
        var purpose = ClaimReader.OneOf(facts, "purpose", PayPurpose.AnnualEarnings);
        facts.Element("payItems");
        var items = facts.List("payItems", Item);
        facts.NoOthers();
        var counted = PayItems.Count(items, claimDate, purpose);
        var rules = items.Select(item => PayKinds.Of(item.Kind, claimDate)).ToList();
        var fields = new JsonObject
        {
            ["earnings"] = counted.Earnings.Amount,
            ["benefitsInKind"] = counted.BenefitsInKind.Amount,
            ["holidayBonus"] = counted.HolidayBonus.Amount,
            ["total"] = counted.Total.Amount,
            ["rules"] = new JsonArray([.. rules.Select(Rule)]),
            ["leftOut"] = new JsonArray([.. counted.LeftOut.Select(left => LeftOut(left))]),
            ["suppliedFigures"] = CaseResult.Names([]),
        };
        return new(fields, language => PayKindsExplanation.Of(items, claimDate, purpose, language));
    }

    private static PayItem Item(JsonFacts facts)
    {
        facts.Text("kind");
        return new(ClaimReader.OneOf(facts, "kind", PayKind.Wage), facts.Make("amount", Euros.Once));
    }

    private static JsonObject Rule(PayKindRule rule) => new()
    {
        ["kind"] = ClaimReader.Name(rule.Kind),
        ["treatment"] = ClaimReader.Name(rule.Treatment),
        ["section"] = rule.Section.ToString(),
        ["condition"] = rule.Condition.English,
    };

    private static JsonObject LeftOut(PayLeftOut left)
    {
        var fields = Rule(left.Rule);
        fields["amount"] = left.Item.Amount.Amount;
        return fields;
    }
}
