using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "delayIncrease": the increase of late instalments (§ 152).</summary>
internal static class DelayIncreaseKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var payment = new DelayedPayment
        {
            PaidOn = facts.Date("paidOn"),
            Instalments = facts.List("instalments", Instalment),
            Obstacles = facts.List("obstacles", spell => new ForceMajeure(spell.Date("from"), spell.Date("to"))),
            ReceiversObstacleEnded = facts.DateOrNull("receiversObstacleEnded"),
            OrderedFrom = facts.DateOrNull("orderedFrom"),
            BetweenInsurers = facts.Flag("betweenInsurers", otherwise: false),
        };
        var rates = Rates(facts);
        facts.NoOthers();
        var increase = DelayIncrease.Of(payment, rates, parameters);
        return new(
            new()
            {
                ["paid"] = increase.Paid.Amount,
                ["increase"] = increase.Increase.Amount,
                ["smallest"] = increase.Smallest?.Amount,
                ["outcome"] = ClaimReader.Name(increase.Outcome),
                ["section"] = increase.Section.ToString(),
                ["instalments"] = new JsonArray([.. increase.Instalments.Select(instalment => new JsonObject
                {
                    ["due"] = Dates.Text(instalment.Instalment.Due),
                    ["days"] = (decimal)instalment.Days,
                    ["increase"] = instalment.Amount.Amount,
                })]),
                ["suppliedFigures"] = CaseResult.Names(increase.Figures().Sources().NotEnacted()),
            },
            language => PaymentExplanation.Of(increase, language));
    }

    /// <summary>The last day in time is stated, or follows from the day on which the facts were ready (§ 127(1)).</summary>
    private static LateInstalment Instalment(JsonFacts facts)
    {
        var amount = facts.Make("amount", Euros.Once);
        if (facts.DateOrNull("due") is { } due)
        {
            return new(amount, due);
        }

        var ready = facts.DateOrNull("factsReady") ?? throw new CaseFormatException(facts.PathOf("due"), "the field is missing; due or factsReady is needed");
        return new(amount, Told(facts, "factsReady", () => DelayIncrease.LastDayInTime(ready)));
    }

    private static LatePaymentRates Rates(JsonFacts facts)
    {
        var rates = LatePaymentRates.Enacted;
        foreach (var (halfYear, percent, path) in facts.List("rates", rate => (rate.Date("halfYear"), rate.Make("percent", Percentage.Of), rate)))
        {
            rates = Told(path, "halfYear", () => rates.With(halfYear, percent, "case file"));
        }

        return rates;
    }

    private static T Told<T>(JsonFacts facts, string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(facts.PathOf(name), error.Message, error);
        }
    }
}
