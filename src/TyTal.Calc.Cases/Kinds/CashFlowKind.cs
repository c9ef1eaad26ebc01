using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "claimCashFlow": what a claim is paid in each calendar year.</summary>
internal static class CashFlowKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var flow = ClaimCashFlow.Of(BenefitTimeline.Of(ClaimReader.Read(facts), parameters));
        return new(
            new()
            {
                ["years"] = new JsonArray([.. flow.Years.Select(Year)]),
                ["total"] = flow.Total.Gross.Amount,
                ["projected"] = flow.IsProjected,
                ["suppliedFigures"] = CaseResult.Names(flow.Timeline.SuppliedFigures()),
                ["hypothetical"] = CaseResult.Hypothetical(flow.Timeline.Hypothesis),
            },
            language => CashFlowExplanation.Of(flow, language));
    }

    private static JsonObject Year(PaidYear year) => new()
    {
        ["year"] = (decimal)year.Year,
        ["gross"] = year.Amounts.Gross.Amount,
        ["employer"] = year.Amounts.Employer.Amount,
        ["employeePayments"] = year.Amounts.EmployeePayments.Amount,
        ["injuredPerson"] = year.Amounts.InjuredPerson.Amount,
        ["projected"] = year.IsProjected,
    };
}
