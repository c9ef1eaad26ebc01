using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds of medical care: "privateTreatment", "publicTreatment", "lostPay" (§§ 39–49).</summary>
internal static class TreatmentKinds
{
    private const string Finland = "finland";
    private const string ThirdState = "thirdState";

    internal static CaseResult Private(JsonFacts facts, StatutoryParameters parameters)
    {
        var treatment = new Treatment(
            facts.Date("on"),
            CostKinds.Needed<TreatmentKind>(facts, "treatment"),
            facts.Make("cost", Euros.Once),
            ClaimReader.OneOf(facts, "commitment", PaymentCommitment.None),
            facts.MakeOrNull("clientFee", Euros.Once));
        var country = facts.TextOrNull("country") ?? Finland;
        facts.NoOthers();
        return CostKinds.Result(country switch
        {
            Finland => PrivateTreatment.Decide(treatment, parameters),
            ThirdState => ThirdStateTreatment.Decide(treatment),
            _ => throw new CaseFormatException(
                facts.PathOf("country"), $"'{country}' is no country here; there are {Finland}, {ThirdState}: another member state of the European Union follows its regulations (§ 46)"),
        });
    }

    internal static CaseResult Public(JsonFacts facts, StatutoryParameters parameters)
    {
        var care = new PublicCare(facts.Date("on"), facts.Make("clientFee", Euros.Once), facts.Make("fullCost", Euros.Once))
        {
            VoucherValue = facts.MakeOrNull("voucherValue", Euros.Once),
            NoticeGiven = facts.Flag("noticeGiven", otherwise: true),
            LongTerm = facts.Flag("longTerm", otherwise: false),
            DirectedToPrivateCare = facts.Flag("directedToPrivateCare", otherwise: false),
            LeisureTime = facts.Flag("leisureTime", otherwise: false),
        };
        facts.NoOthers();
        var (toPerson, toArranger) = (PublicTreatment.ToPerson(care), PublicTreatment.ToArranger(care));
        var fields = CostKinds.Fields(toArranger);
        fields["toPerson"] = toPerson.Paid.Amount;
        fields["arranger"] = ClaimReader.Name(PublicTreatment.ArrangerOn(care.On));
        return new(fields, language => CostExplanation.Of(toPerson, language).Then(CostExplanation.Of(toArranger, language)));
    }

    internal static CaseResult LostPay(JsonFacts facts, StatutoryParameters parameters)
    {
        var during = facts.Text("during");
        facts.Element("days");
        var isPhysiotherapy = during == "physiotherapy";
        var days = facts.List("days", day => new LostPayDay(
            day.Date("on"),
            day.Make("pay", Euros.PerDay),
            day.MakeOrNull("paidByEmployer", Euros.PerDay) ?? default,
            isPhysiotherapy && day.Flag("lossOfEarningsCompensated", otherwise: false)));
        facts.NoOthers();
        var pay = during switch
        {
            "examination" => ExaminationPay.Of(days),
            "physiotherapy" => PhysiotherapyPay.Of(days),
            _ => throw new CaseFormatException(facts.PathOf("during"), $"'{during}' is not compensated; there are examination, physiotherapy"),
        };
        return new(
            new()
            {
                ["daysCompensated"] = (decimal)pay.DaysCompensated,
                ["toPerson"] = pay.ToPerson().Amount,
                ["toEmployer"] = pay.ToEmployer().Amount,
                ["days"] = new JsonArray([.. pay.Days.Select(day => new JsonObject
                {
                    ["on"] = Dates.Text(day.On),
                    ["compensated"] = day.IsCompensated,
                    ["reason"] = ClaimReader.Name(day.Reason),
                    ["toPerson"] = day.ToPerson?.Amount ?? 0m,
                    ["toEmployer"] = day.ToEmployer?.Amount ?? 0m,
                })]),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => CostExplanation.Of(pay, language));
    }
}
