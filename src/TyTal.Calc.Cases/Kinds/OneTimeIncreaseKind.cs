using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "oneTimeIncrease": from when and how many percent (§ 67).</summary>
internal static class OneTimeIncreaseKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var claimDate = facts.Date("claimDate");
        var birthDate = facts.Date("birthDate");
        facts.NoOthers();
        var percent = OneTimeIncrease.Of(claimDate, birthDate);
        var from = OneTimeIncrease.FirstDay(claimDate);
        return new(
            new() { ["from"] = Dates.Text(from), ["percent"] = JsonValue.Create(percent.Amount), ["suppliedFigures"] = CaseResult.Names([]) },
            () => $"One-time increase from {Dates.Text(from)}\n{Explanation.Of(percent).ToText()}");
    }
}
