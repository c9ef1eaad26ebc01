using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "amount": a dated figure of a year.</summary>
internal static class AmountKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var name = facts.Text("name");
        var year = facts.Whole("year");
        facts.NoOthers();
        var known = StatutoryFigureNames.All.Select(figure => figure.CaseName());
        var figure = StatutoryFigureNames.Find(name)
            ?? throw new CaseFormatException(facts.PathOf("name"), $"'{name}' is no amount; there are {string.Join(", ", known)}");
        var amount = parameters.Get(figure, year);
        return new(
            new() { ["amount"] = JsonValue.Create(amount.Amount), ["suppliedFigures"] = CaseResult.Names(Supplied(amount)) },
            () => $"{name} {year}\n{Explanation.Of(amount).ToText()}");
    }

    /// <summary>The names of the figures behind an amount that are not enacted.</summary>
    internal static IEnumerable<string> Supplied(Figure amount) => amount.Steps()
        .Select(step => step.Source)
        .OfType<StatutorySource>()
        .Where(source => source.Status != FigureStatus.Enacted)
        .Select(source => source.Name)
        .Distinct(StringComparer.Ordinal);
}
