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
            new() { ["amount"] = JsonValue.Create(amount.Amount), ["suppliedFigures"] = CaseResult.Names(new[] { amount }.Sources().NotEnacted()) },
            language => Explanation.Of(amount, language).ToDocument(FormattableString.Invariant($"{name} {year}")));
    }
}
