using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "motorRehabilitation": rehabilitation after a traffic accident over time (act 626/1991).</summary>
internal static class MotorRehabilitationKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var timeline = MotorTimeline.Of(MotorReader.Read(facts));
        return new(
            new()
            {
                ["entitled"] = timeline.Entitled,
                ["unmet"] = CaseResult.Names(timeline.Unmet.Select(condition => ClaimReader.Name(condition))),
                ["periods"] = new JsonArray([.. timeline.Periods.Select(Period)]),
                ["refusals"] = new JsonArray([.. timeline.Refusals.Select(Refusal)]),
                ["costs"] = new JsonArray([.. timeline.Costs.Select(Cost)]),
                ["costRefusals"] = new JsonArray([.. timeline.CostRefusals.Select(refusal => CostRefusal(refusal))]),
                ["claimRefusals"] = new JsonArray([.. timeline.TransferRefusals.Select(TransferRefusal)]),
                ["totals"] = Totals(timeline.Totals),
                ["readings"] = CaseResult.Names(timeline.Readings.Select(reading => reading.Id)),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => MotorExplanation.Of(timeline, language));
    }

    private static JsonObject Period(MotorPeriod period)
    {
        var fields = new JsonObject
        {
            ["from"] = Dates.Text(period.From),
            ["to"] = Dates.Text(period.To),
            ["outcome"] = ClaimReader.Name(period.Outcome),
            ["inFull"] = period.InFull,
            ["total"] = period.Total.Amount,
            ["receivers"] = Receivers(period.Receivers),
            ["insurers"] = Insurers(period.Insurers),
        };
        fields[period.Rate.Unit == Money.Unit.EurosPerMonth ? "perMonth" : "perDay"] = period.Rate.Amount;
        return fields;
    }

    private static JsonArray Receivers(ValueList<ReceiversPart> parts) => new([.. parts.Select(part => new JsonObject
    {
        ["receiver"] = part.Authority is { } authority ? ClaimReader.Name(authority) : "injuredPerson",
        ["amount"] = part.Amount.Amount,
    })]);

    private static JsonArray Insurers(ValueList<InsurersShare> shares) =>
        new([.. shares.Select(share => new JsonObject { ["insurer"] = share.Insurer, ["amount"] = share.Amount.Amount })]);

    private static JsonObject Refusal(MotorRefusal refusal) => new()
    {
        ["from"] = Dates.Text(refusal.From),
        ["to"] = Dates.Text(refusal.To),
        ["reason"] = ClaimReader.Name(refusal.Outcome),
        ["section"] = refusal.Section.ToString(),
    };

    private static JsonObject Cost(MotorCostLine cost) => new()
    {
        ["section"] = cost.Item.Section.ToString(),
        ["text"] = cost.Item.Text.English,
        ["form"] = ClaimReader.Name(cost.Item.Form),
        ["amount"] = cost.Amount.Amount,
        ["receivers"] = Receivers(cost.Receivers),
        ["insurers"] = Insurers(cost.Insurers),
    };

    private static JsonObject CostRefusal(CostRefusal refusal) => new()
    {
        ["on"] = Dates.Text(refusal.Cost.On),
        ["amount"] = refusal.Cost.Amount.Amount,
        ["reason"] = ClaimReader.Name(refusal.Reason),
        ["section"] = refusal.Section.ToString(),
    };

    private static JsonObject TransferRefusal(TransferRefusal refusal) => new()
    {
        ["claim"] = refusal.Claim,
        ["from"] = Dates.Text(refusal.From),
        ["to"] = Dates.Text(refusal.To),
        ["reason"] = ClaimReader.Name(refusal.Reason),
        ["section"] = refusal.Section.ToString(),
    };

    private static JsonObject Totals(MotorTotals totals) => new()
    {
        ["lostEarnings"] = totals.LostEarnings.Amount,
        ["costs"] = totals.Costs.Amount,
        ["actualLoss"] = totals.ActualLoss.Amount,
        ["total"] = totals.Total.Amount,
        ["receivers"] = new JsonArray([.. totals.Receivers.Select(sum => new JsonObject { ["receiver"] = char.ToLowerInvariant(sum.Name[0]) + sum.Name[1..], ["amount"] = sum.Amount.Amount })]),
        ["insurers"] = new JsonArray([.. totals.Insurers.Select(sum => new JsonObject { ["insurer"] = sum.Name, ["amount"] = sum.Amount.Amount })]),
    };
}
