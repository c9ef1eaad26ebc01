using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "travelCosts": journeys and nights (§§ 50, 98).</summary>
internal static class TravelKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var purpose = ClaimReader.OneOf(facts, "purpose", TravelPurpose.MedicalCare);
        var journeys = facts.List("journeys", journey => Decide(journey, purpose, parameters));
        var nights = facts.List("nights", night => Decide(night, purpose));
        facts.NoOthers();
        var all = journeys.Concat(nights).ToList();
        return new(
            new()
            {
                ["total"] = all.Sum(decision => decision.Paid.Amount),
                ["journeys"] = Items(journeys),
                ["nights"] = Items(nights),
                ["suppliedFigures"] = CaseResult.Names(all.Select(decision => decision.Amount).OfType<Figure>().Sources().NotEnacted()),
            },
            language => all.Aggregate(Title(language, all.Count), (document, decision) => document.Then(CostExplanation.Of(decision, language))));
    }

    private static Document Title(Language language, int count) => CaseResult.Sentence(language, new Phrase(
        FormattableString.Invariant($"{count} journeys and nights"),
        FormattableString.Invariant($"Matkoja ja yöpymisiä {count}"),
        FormattableString.Invariant($"{count} resor och övernattningar")).In(language));

    private static CostDecision Decide(JsonFacts facts, TravelPurpose purpose, StatutoryParameters parameters)
    {
        var journey = new Journey(facts.Date("on"), CostKinds.Needed<TravelMeans>(facts, "means"))
        {
            Purpose = purpose,
            Traveller = ClaimReader.OneOf(facts, "traveller", Traveller.InjuredPerson),
            Cost = facts.MakeOrNull("cost", Euros.Once),
            Distance = Distance(facts, "kilometres"),
            FartherThanNearest = facts.Flag("fartherThanNearest", otherwise: false),
            CostToNearest = facts.MakeOrNull("costToNearest", Euros.Once),
            DistanceToNearest = Distance(facts, "kilometresToNearest"),
            VehicleRequired = facts.Flag("vehicleRequired", otherwise: false),
            FareInstead = facts.MakeOrNull("fareInstead", Euros.Once),
        };
        return Told(facts, () => TravelCosts.Decide(journey, parameters));
    }

    private static CostDecision Decide(JsonFacts facts, TravelPurpose purpose)
    {
        var night = new Night(
            facts.Date("on"),
            facts.Make("cost", Euros.Once),
            facts.Flag("required", otherwise: true),
            purpose,
            ClaimReader.OneOf(facts, "traveller", Traveller.InjuredPerson));
        return Told(facts, () => TravelCosts.Decide(night));
    }

    private static Kilometres? Distance(JsonFacts facts, string name) => facts.NumberOrNull(name) is { } number ? new Kilometres(number) : null;

    /// <summary>A refusal of the library, told with the place of the journey.</summary>
    private static CostDecision Told(JsonFacts facts, Func<CostDecision> decide)
    {
        try
        {
            return decide();
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(error.ParamName is { Length: > 0 } name ? facts.PathOf(name) : facts.Path, error.Message, error);
        }
    }

    private static JsonArray Items(IEnumerable<CostDecision> decisions) => new([.. decisions.Select(decision =>
    {
        var fields = CostKinds.Fields(decision);
        fields.Remove("suppliedFigures");
        return fields;
    })]);
}
