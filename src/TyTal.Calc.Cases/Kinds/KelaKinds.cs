using System.Text.Json.Nodes;
using NodaTime;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "kelaDeduction" and "kelaWaitingPeriod" (§ 202(1); Health Insurance Act, 8:7 §).</summary>
internal static class KelaKinds
{
    internal static CaseResult Deduction(JsonFacts facts, StatutoryParameters parameters)
    {
        var perDay = facts.Make("perDay", Euros.PerDay);
        facts.NoOthers();
        var given = new Figure<Money<PerDay>>(NotNegative(facts, perDay), Rule.Given("given.perDay"));
        var percent = KelaDeduction.PercentOf(given);
        var deduction = KelaDeduction.Deduction(given, percent);
        var remaining = KelaDeduction.Rest(given, deduction);
        return new(
            new()
            {
                ["percent"] = JsonValue.Create(percent.Amount),
                ["deduction"] = JsonValue.Create(deduction.Amount),
                ["remaining"] = JsonValue.Create(remaining.Amount),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            CaseResult.Reasons(("Kela deduction", "Kela-vähennys", "FPA-avdrag"), remaining));
    }

    internal static CaseResult WaitingPeriod(JsonFacts facts, StatutoryParameters parameters)
    {
        var from = facts.Date("incapacityFrom");
        var entrepreneur = facts.Flag("entrepreneur", otherwise: false);
        facts.NoOthers();
        var lastDay = KelaWaitingPeriod.LastDay(from, entrepreneur);
        return new(
            new() { ["lastDay"] = Dates.Text(lastDay), ["suppliedFigures"] = CaseResult.Names([]) },
            language => Waiting(language, from, lastDay));
    }

    private static Document Waiting(Language language, LocalDate from, LocalDate lastDay)
    {
        var title = new Phrase("Waiting period", "Omavastuuaika", "Självrisktid").In(language);
        var (first, second) = (Wording.Section(KelaSection(7), language), Wording.Section(KelaSection(10), language));
        return CaseResult.Sentence(language, $"{title} {Wording.Date(from, language)} – {Wording.Date(lastDay, language)} ({first}; {second})");
    }

    private static SectionReference KelaSection(int section) => new(Act.HealthInsurance, section, Chapter: 8);

    private static Money<PerDay> NotNegative(JsonFacts facts, Money<PerDay> perDay) => perDay >= default(Money<PerDay>)
        ? perDay
        : throw new CaseFormatException(facts.PathOf("perDay"), $"perDay is {perDay}; allowed is 0 or more");
}
