using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "motorRehabilitationAppeal": the time for an appeal (§ 16 of act 626/1991).</summary>
internal static class MotorAppealKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var appeal = new AppealFacts
        {
            PostedOn = facts.Date("postedOn"),
            DecidedOn = facts.DateOrNull("decidedOn"),
            NotifiedOn = facts.DateOrNull("notifiedOn"),
            Requests = facts.List("requests", request => new RecommendationRequest(request.Date("on"), request.DateOrNull("endedOn"))),
        };
        var arrived = facts.DateOrNull("arrivedOn");
        var weightyReasons = facts.Flag("weightyReasons", otherwise: false);
        facts.NoOthers();
        var time = AppealTime.Of(appeal);
        var fields = new JsonObject
        {
            ["notifiedOn"] = Dates.Text(time.NotifiedOn.Value.Day),
            ["lastDayWithoutRecommendation"] = Dates.Text(time.LastDayWithoutRecommendation.Value.Day),
            ["lastDay"] = time.LastDay is { } last ? Dates.Text(last.Value.Day) : null,
            ["requests"] = new JsonArray([.. time.Requests.Select(outcome => new JsonObject
            {
                ["effect"] = ClaimReader.Name(outcome.Effect),
                ["lastDayToAsk"] = time.LastDayToAsk(outcome.Request.On) is { } toAsk ? Dates.Text(toAsk) : null,
                ["section"] = outcome.Section.ToString(),
            })]),
            ["readings"] = CaseResult.Names(time.Readings.Select(reading => reading.Id)),
            ["suppliedFigures"] = CaseResult.Names([]),
        };
        if (arrived is { } day)
        {
            fields["outcome"] = ClaimReader.Name(time.Judge(day, weightyReasons));
        }

        return new(fields, language => MotorExplanation.Of(time, language));
    }
}
