using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "paymentOrder", "employersShares", "recovery" and "recourse" (§§ 139, 145, 247, 270).</summary>
internal static class PaymentKinds
{
    internal static CaseResult Order(JsonFacts facts, StatutoryParameters parameters)
    {
        var payment = new RetroactivePayment
        {
            PaidOn = facts.Date("paidOn"),
            Kind = ClaimReader.OneOf(facts, "kind", CompensationKind.DailyAllowance),
            Insurance = ClaimReader.OneOf(facts, "insurance", PayingInsurance.Compulsory),
            DecidedOn = facts.DateOrNull("decidedOn"),
            TaxWithheld = facts.MakeOrNull("taxWithheld", Euros.Once) ?? default,
            Consent = facts.MakeOrNull("consent", Euros.Once),
            Times = facts.List("times", Time),
            Demands = facts.List("demands", demand => new Demand(
                demand.Text("name"),
                CostKinds.Needed<Claimant>(demand, "claimant"),
                demand.Make("amount", Euros.Once),
                demand.DateOrNull("from"),
                demand.DateOrNull("to"),
                ClaimReader.OneOf(demand, "kind", PaidByEmployer.Pay),
                demand.Flag("tookLeisureTimeInsurance", otherwise: false))),
        };
        facts.NoOthers();
        var divided = payment.Divide();
        return new(
            new()
            {
                ["amount"] = divided.Amount.Amount,
                ["receivers"] = new JsonArray([.. divided.Receivers.Select(receiver => new JsonObject
                {
                    ["name"] = receiver.Demand.Name,
                    ["claimant"] = ClaimReader.Name(receiver.Demand.Claimant),
                    ["item"] = (decimal)receiver.Item,
                    ["hasRight"] = receiver.HasRight,
                    ["section"] = receiver.Section.ToString(),
                    ["paid"] = receiver.Paid.Amount,
                    ["unpaid"] = receiver.Unpaid.Amount,
                })]),
                ["toInjuredPerson"] = divided.ToInjuredPerson.Amount,
                ["times"] = Times(divided.Times),
            },
            language => PaymentExplanation.Of(divided, language));
    }

    internal static CaseResult Employers(JsonFacts facts, StatutoryParameters parameters)
    {
        var compensation = new EmployersCompensation
        {
            DecidedOn = facts.Date("decidedOn"),
            Insurance = ClaimReader.OneOf(facts, "insurance", PayingInsurance.Compulsory),
            Times = facts.List("times", Time),
            Pays = facts.List("pays", pay => new EmployerPay(
                pay.Text("name"),
                pay.Date("from"),
                pay.Date("to"),
                pay.Make("amount", Euros.Once),
                ClaimReader.OneOf(pay, "kind", PaidByEmployer.Pay),
                pay.Flag("tookLeisureTimeInsurance", otherwise: false))),
        };
        facts.NoOthers();
        var divided = compensation.Divide();
        return new(
            new()
            {
                ["amount"] = divided.Amount.Amount,
                ["employers"] = new JsonArray([.. divided.Employers.Select(employer => new JsonObject
                {
                    ["name"] = employer.Pay.Name,
                    ["hasRight"] = employer.HasRight,
                    ["section"] = employer.Section.ToString(),
                    ["paid"] = employer.Paid.Amount,
                })]),
                ["toInjuredPerson"] = divided.ToInjuredPerson.Amount,
                ["times"] = Times(divided.Times),
            },
            language => PaymentExplanation.Of(divided, language));
    }

    internal static CaseResult Recover(JsonFacts facts, StatutoryParameters parameters)
    {
        var (paidOn, confirmedOn) = (facts.DateOrNull("paidOn"), facts.DateOrNull("confirmedOn"));
        var interruptions = facts.Values("interruptions", static (list, name) => list.Date(name));
        var toRecover = facts.MakeOrNull("toRecover", Euros.Once) ?? default;
        var instalments = facts.List("instalments", instalment => new FutureInstalment(
            instalment.Date("due"),
            CostKinds.Needed<CompensationKind>(instalment, "kind"),
            instalment.Make("gross", Euros.Once),
            instalment.MakeOrNull("taxWithheld", Euros.Once) ?? default,
            instalment.MakeOrNull("consent", Euros.Once)));
        facts.NoOthers();
        var taken = Recovery.TakeOff(toRecover, instalments);
        return new(
            new()
            {
                ["lastDay"] = paidOn is { } paid ? Dates.Text(Recovery.LastDay(paid)) : null,
                ["expiry"] = confirmedOn is { } confirmed ? Dates.Text(Recovery.Expiry(confirmed, interruptions)) : null,
                ["instalments"] = new JsonArray([.. taken.Select(off => new JsonObject
                {
                    ["due"] = Dates.Text(off.Instalment.Due),
                    ["taken"] = off.Taken.Amount,
                    ["leftToRecover"] = off.LeftToRecover.Amount,
                })]),
                ["leftToRecover"] = (taken.Count == 0 ? toRecover : taken[taken.Count - 1].LeftToRecover).Amount,
            },
            language => PaymentExplanation.Of(taken, language));
    }

    internal static CaseResult Recourse(JsonFacts facts, StatutoryParameters parameters)
    {
        var (paid, liability) = (facts.Make("paid", Euros.Once), facts.Make("liability", Euros.Once));
        var party = ClaimReader.OneOf(facts, "party", LiableParty.Other);
        var gross = facts.Flag("intentOrGrossNegligence", otherwise: false);
        facts.NoOthers();
        var recourse = Payments.Recourse.Of(paid, liability, party, gross);
        return new(
            new()
            {
                ["amount"] = recourse.Amount.Amount,
                ["outcome"] = ClaimReader.Name(recourse.Outcome),
                ["section"] = recourse.Section.ToString(),
            },
            language => PaymentExplanation.Of(recourse, language));
    }

    private static CompensatedTime Time(JsonFacts facts) => new(facts.Date("from"), facts.Date("to"), facts.Make("amount", Euros.Once));

    private static JsonArray Times(ValueList<PaidTime> times) => new([.. times.Select(time => new JsonObject
    {
        ["from"] = Dates.Text(time.From),
        ["to"] = Dates.Text(time.To),
        ["amount"] = time.Amount.Amount,
        ["toInjuredPerson"] = time.ToInjuredPerson.Amount,
    })]);
}
