using System.Text.Json.Nodes;
using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
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
        var percent = OneTimeIncrease.Of(claimDate, birthDate, parameters.Constants);
        var from = OneTimeIncrease.FirstDay(claimDate);
        return new(
            new() { ["from"] = Dates.Text(from), ["percent"] = JsonValue.Create(percent.Amount), ["suppliedFigures"] = CaseResult.Names([]) },
            language => Explanation.Of(percent, language).ToDocument(Title(from, language)));
    }

    private static string Title(LocalDate from, Language language)
    {
        var day = Wording.Date(from, language);
        return new Phrase($"One-time increase from {day}", $"Kertakorotus alkaen {day}", $"Engångsförhöjning från och med {day}").In(language);
    }
}
