using System.Text.Json.Nodes;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "rehabilitationPlan" (§§ 88–91, 98; decree 1467/2015) and "rehabilitationNeed" (§ 120).</summary>
internal static class RehabilitationKinds
{
    internal static CaseResult Plan(JsonFacts facts, StatutoryParameters parameters)
    {
        var plan = CheckedPlan.Of(RehabilitationReader.Read(facts));
        return new(
            new()
            {
                ["warnings"] = new JsonArray([.. plan.Warnings.Select(Warning)]),
                ["spells"] = new JsonArray([.. plan.Spells.Select(Spell)]),
                ["insured"] = new JsonArray([.. plan.InsuredSpells.Select(Days)]),
                ["training"] = new JsonArray([.. plan.TrainingSpells.Select(Days)]),
                ["costs"] = Costs(plan.Costs),
                ["needDates"] = NeedDates(plan.NeedDates),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => RehabilitationExplanation.Of(plan, language));
    }

    internal static CaseResult Need(JsonFacts facts, StatutoryParameters parameters)
    {
        facts.Element("incapacity");
        var incapacity = facts.List("incapacity", RehabilitationReader.Interval);
        var rehabilitation = facts.List("rehabilitation", RehabilitationReader.Interval);
        var assessed = facts.Values("needAssessed", (list, item) => list.Date(item));
        facts.NoOthers();
        var dates = NeedOfRehabilitation.Dates(incapacity, rehabilitation, assessed);
        return new(
            new() { ["needDates"] = NeedDates(dates), ["suppliedFigures"] = CaseResult.Names([]) },
            language => RehabilitationExplanation.Of(dates, language));
    }

    private static JsonObject Warning(PlanWarning warning) => new()
    {
        ["reason"] = ClaimReader.Name(warning.Reason),
        ["measures"] = new JsonArray([.. warning.Measures.Select(place => JsonValue.Create((decimal)place))]),
        ["from"] = warning.Days is { } days ? Dates.Text(days.Start) : null,
        ["to"] = warning.Days is { } last ? Dates.Text(last.End) : null,
        ["factor"] = warning.Factor is { } factor ? ClaimReader.Name(factor) : null,
        ["section"] = warning.Section?.ToString(),
    };

    private static JsonObject Spell(PlannedSpell spell) => new()
    {
        ["from"] = Dates.Text(spell.From),
        ["to"] = Dates.Text(spell.To),
        ["preventsWork"] = spell.PreventsWork,
    };

    private static JsonObject Days(DateInterval days) => new() { ["from"] = Dates.Text(days.Start), ["to"] = Dates.Text(days.End) };

    private static JsonObject Costs(RehabilitationCosts costs) => new()
    {
        ["measures"] = new JsonArray([.. costs.Measures.Select(measure => new JsonObject
        {
            ["measure"] = (decimal)measure.Place,
            ["lines"] = new JsonArray([.. measure.Lines.Select(line => new JsonObject { ["kind"] = ClaimReader.Name(line.Kind), ["amount"] = line.Amount.Amount })]),
            ["total"] = measure.Total?.Amount ?? 0m,
        })]),
        ["total"] = costs.TotalAmount.Amount,
        ["loans"] = costs.Loans.Amount,
    };

    private static JsonArray NeedDates(ValueList<NeedDate> dates) => new([.. dates.Select(date => new JsonObject
    {
        ["due"] = Dates.Text(date.Due),
        ["lastDay"] = Dates.Text(date.LastDay),
        ["assessedOn"] = date.AssessedOn is { } day ? Dates.Text(day) : null,
        ["late"] = date.IsLate,
    })]);
}
