using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "deadline": the last day of a limit of time (§§ 18–275, act 150/1930).</summary>
internal static class DeadlineKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var (rule, from, actedOn) = (facts.Text("rule"), facts.Date("from"), facts.DateOrNull("actedOn"));
        facts.NoOthers();
        if (!TimeLimits.Names.Contains(rule, StringComparer.Ordinal))
        {
            throw new CaseFormatException(facts.PathOf("rule"), $"'{rule}' is no limit of time; there are {string.Join(", ", TimeLimits.Names)}");
        }

        var limit = facts.Told(() => TimeLimits.Find(rule, from));
        var deadline = facts.Told(() => limit.Of(from));
        return new(
            new()
            {
                ["date"] = Dates.Text(deadline.LastDay),
                ["countedFrom"] = Dates.Text(deadline.CountedFrom),
                ["ends"] = Dates.Text(deadline.Ends),
                ["moved"] = deadline.IsMoved,
                ["section"] = limit.Section.ToString(),
                ["inTime"] = actedOn is { } day ? limit.IsInTime(from, day) : null,
                ["earliestFrom"] = actedOn is { } act && limit.EarliestStart(act) is { } earliest ? Dates.Text(earliest) : null,
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => TimeLimitExplanation.Of(deadline, language));
    }
}
