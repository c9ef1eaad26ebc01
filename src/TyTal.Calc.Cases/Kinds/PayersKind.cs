using System.Text.Json.Nodes;
using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "payers": which insurance pays (§§ 5, 15–35, 199–201; Motor Liability Insurance Act, § 36).</summary>
internal static class PayersKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var order = PayerOrder.Of(PayersReader.Read(facts));
        return new(
            new()
            {
                ["payers"] = new JsonArray([.. order.Payers.Select(Payer)]),
                ["excluded"] = new JsonArray([.. order.Excluded.Select(Excluded)]),
                ["questions"] = CaseResult.Names(order.Questions.Select(question => ClaimReader.Name(question.Question))),
                ["readings"] = CaseResult.Names(order.Readings.Select(reading => reading.Id)),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => PayersExplanation.Of(order, language));
    }

    private static JsonObject Payer(Payer payer)
    {
        var fields = new JsonObject
        {
            ["payer"] = ClaimReader.Name(payer.Kind),
            ["extent"] = ClaimReader.Name(payer.Extent),
            ["section"] = Section(payer),
        };
        AddVehicle(fields, payer.Vehicle);
        if (payer.Liability != Liability.Unlimited)
        {
            fields["liability"] = ClaimReader.Name(payer.Liability);
        }

        return fields;
    }

    private static JsonObject Excluded(ExcludedPayer excluded)
    {
        var fields = new JsonObject
        {
            ["payer"] = ClaimReader.Name(excluded.Kind),
            ["reasons"] = CaseResult.Names(excluded.Exclusions.Select(exclusion => ClaimReader.Name(exclusion.Reason))),
            ["sections"] = CaseResult.Names(excluded.Exclusions.Select(exclusion => Section(exclusion.Section))),
        };
        AddVehicle(fields, excluded.Vehicle);
        return fields;
    }

    private static void AddVehicle(JsonObject fields, int? vehicle)
    {
        if (vehicle is { } position)
        {
            fields["vehicle"] = (decimal)position;
        }
    }

    private static string Section(Payer payer) => payer switch
    {
        { Section: null, Kind: PayerKind.MotorLiability } => Act.MotorLiabilityInsurance.Name.English,
        { Section: null, Kind: PayerKind.RailLiability or PayerKind.PatientInsurance or PayerKind.AnotherAct } => "ownAct",
        _ => Section(payer.Section),
    };

    private static string Section(SectionReference? section) => section?.ToString() ?? "conditions";
}
