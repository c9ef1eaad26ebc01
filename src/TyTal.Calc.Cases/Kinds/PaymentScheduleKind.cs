using System.Text.Json.Nodes;
using NodaTime;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "paymentSchedule": instalments with their due dates (§§ 135, 138), of a daily or monthly amount or of a claim.</summary>
internal static class PaymentScheduleKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var decidedOn = facts.DateOrNull("decidedOn");
        var advance = facts.MakeOrNull("advance", Euros.Once) ?? default;
        var schedule = Schedule(facts, decidedOn, parameters);
        facts.NoOthers();
        var paid = schedule.Less(advance);
        return new(
            new()
            {
                ["total"] = paid.Total.Amount,
                ["advanceLeft"] = paid.AdvanceLeft.Amount,
                ["instalments"] = new JsonArray([.. paid.Instalments.Select(instalment => new JsonObject
                {
                    ["from"] = Dates.Text(instalment.From),
                    ["to"] = Dates.Text(instalment.To),
                    ["rhythm"] = ClaimReader.Name(instalment.Rhythm),
                    ["amount"] = instalment.Amount.Amount,
                    ["advance"] = instalment.Advance.Amount,
                    ["toPay"] = instalment.ToPay.Amount,
                    ["due"] = Dates.Text(instalment.Due),
                })]),
            },
            language => PaymentExplanation.Of(paid, language));
    }

    private static PaymentSchedule Schedule(JsonFacts facts, LocalDate? decidedOn, StatutoryParameters parameters)
    {
        if (facts.ObjectOrNull("claim") is { } claim)
        {
            return TimelineSchedule.Of(DifferenceKind.Timeline(claim, parameters), decidedOn);
        }

        var (from, to) = (facts.Date("from"), facts.Date("to"));
        var (perDay, perMonth) = (facts.MakeOrNull("perDay", Euros.PerDay), facts.MakeOrNull("perMonth", Euros.PerMonth));
        return (perDay, perMonth) switch
        {
            ({ } day, null) => PaymentSchedule.OfDays(from, to, day, decidedOn),
            (null, { } month) => PaymentSchedule.OfMonths(from, to, month, decidedOn),
            _ => throw new CaseFormatException(facts.PathOf("perDay"), "either perDay or perMonth is needed"),
        };
    }
}
