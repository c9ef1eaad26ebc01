using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "claimDifference": what a claim with other facts pays more or less, by days and receivers.</summary>
internal static class DifferenceKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var (before, after) = (Timeline(facts.Object("before"), parameters), Timeline(facts.Object("after"), parameters));
        facts.NoOthers();
        var difference = TimelineDifference.Of(before, after);
        return new(
            new()
            {
                ["empty"] = difference.IsEmpty,
                ["changedFacts"] = CaseResult.Names(difference.ChangedFacts),
                ["amounts"] = Amounts(difference.Amounts),
                ["before"] = Amounts(ReceiverTotals.Of(before)),
                ["after"] = Amounts(ReceiverTotals.Of(after)),
                ["changes"] = new JsonArray([.. difference.Changes.Select(Change)]),
                ["suppliedFigures"] = CaseResult.Names(before.SuppliedFigures().Union(after.SuppliedFigures(), StringComparer.Ordinal)),
            },
            language => DifferenceExplanation.Of(difference, language));
    }

    /// <summary>A claim inside the facts; a refusal is told with its path.</summary>
    internal static BenefitTimeline Timeline(JsonFacts facts, StatutoryParameters parameters)
    {
        var claim = ClaimReader.Read(facts);
        return facts.Told(() => BenefitTimeline.Of(claim, parameters));
    }

    private static JsonObject Change(TimelineChange change)
    {
        var fields = Amounts(change.Amounts);
        fields["from"] = Dates.Text(change.From);
        fields["to"] = Dates.Text(change.To);
        fields["benefitBefore"] = change.Before is { } before ? ClaimReader.Name(before.Benefit) : null;
        fields["benefitAfter"] = change.After is { } after ? ClaimReader.Name(after.Benefit) : null;
        fields["causes"] = new JsonArray([.. change.Causes.Select(cause => new JsonObject
        {
            ["name"] = cause.Name,
            ["before"] = cause.Before?.Amount,
            ["after"] = cause.After?.Amount,
        })]);
        return fields;
    }

    private static JsonObject Amounts(ReceiverTotals amounts) => new()
    {
        ["gross"] = amounts.Gross.Amount,
        ["employer"] = amounts.Employer.Amount,
        ["employeePayments"] = amounts.EmployeePayments.Amount,
        ["injuredPerson"] = amounts.InjuredPerson.Amount,
    };
}
