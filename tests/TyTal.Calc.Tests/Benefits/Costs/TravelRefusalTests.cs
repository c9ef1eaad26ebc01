using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Every fact of a journey is checked, whether the means of travel uses it or not.</summary>
public class TravelRefusalTests
{
    private const string Farther = "is missing; the place was farther than the nearest one.";
    private const string VehicleWithoutCost = "cost is missing; a journey by public transport or another vehicle needs it.";

    private static readonly Journey Car = new(new(2024, 3, 4), TravelMeans.PrivateCar) { Distance = new(84.6m) };
    private static readonly Journey Taxi = new(new(2024, 3, 4), TravelMeans.OtherVehicle) { Cost = Euros.Once(64m) };
    private static readonly Journey Train = Taxi with { Means = TravelMeans.PublicTransport };
    private static readonly Night Night = new(new(2024, 3, 4), Euros.Once(95m));
    private static readonly Money<Once> Negative = new(-1);

    public static TheoryData<string, Journey> Journeys() => new()
    {
        { "on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Car with { On = new(2015, 12, 31) } },
        { "means is 3; allowed is PublicTransport, PrivateCar, OtherVehicle.", Car with { Means = (TravelMeans)3 } },
        { "purpose is 2; allowed is MedicalCare, Rehabilitation.", Car with { Purpose = (TravelPurpose)2 } },
        { "traveller is 3; allowed is InjuredPerson, NecessaryEscort, OtherEscort.", Car with { Traveller = (Traveller)3 } },
        { "cost is -0.01; allowed is 0 or more.", Car with { Cost = Negative } },
        { "costToNearest is -0.01; allowed is 0 or more.", Car with { CostToNearest = Negative } },
        { "fareInstead is -0.01; allowed is 0 or more.", Car with { FareInstead = Negative } },
        { "kilometres is -0.001; allowed is 0 to 20000.", Taxi with { Distance = new(-0.001m) } },
        { "kilometresToNearest is 20000.001; allowed is 0 to 20000.", Taxi with { DistanceToNearest = new(20_000.001m) } },
        { "kilometresToNearest is 1.0001; allowed is a number with at most 3 decimals.", Taxi with { DistanceToNearest = new(1.0001m) } },
        { "kilometres is missing; a journey by private car needs them.", Car with { Distance = null } },
        { "kilometresToNearest " + Farther, Car with { FartherThanNearest = true } },
        { "costToNearest " + Farther, Train with { FartherThanNearest = true } },
        { VehicleWithoutCost, Train with { Cost = null } },
        { VehicleWithoutCost, Taxi with { Cost = null, VehicleRequired = true } },
        { VehicleWithoutCost, Taxi with { Cost = null } },
    };

    public static TheoryData<string, Night> Nights() => new()
    {
        { "on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Night with { On = new(2015, 12, 31) } },
        { "cost is -0.01; allowed is 0 or more.", Night with { Cost = Negative } },
        { "purpose is 2; allowed is MedicalCare, Rehabilitation.", Night with { Purpose = (TravelPurpose)2 } },
        { "traveller is 3; allowed is InjuredPerson, NecessaryEscort, OtherEscort.", Night with { Traveller = (Traveller)3 } },
    };

    [Theory]
    [MemberData(nameof(Journeys), DisableDiscoveryEnumeration = true)]
    public void Decide_AJourneyThatCannotBe_IsRefusedByName(string message, Journey journey) => Refusal.Is(message, () => TravelCosts.Decide(journey, StatutoryParameters.Enacted));

    [Theory]
    [MemberData(nameof(Nights), DisableDiscoveryEnumeration = true)]
    public void Decide_ANightThatCannotBe_IsRefusedByName(string message, Night night) => Refusal.Is(message, () => TravelCosts.Decide(night));

    [Fact]
    public void Decide_WithoutParameters_ErrorNamesThemThoughNoneIsNeeded() => Refusal.Is("parameters is missing.", () => TravelCosts.Decide(Taxi, null!));

    [Fact]
    public void ByCar_LessThanNothing_ErrorNamesIt()
    {
        Refusal.Is("kilometres is -1; allowed is 0 to 20000.", () => TravelCosts.ByCar(new Kilometres(-1m), new Money<PerKilometre>(29)));
        Refusal.Is("halfAllowance is -0.01; allowed is 0 or more.", () => TravelCosts.ByCar(new Kilometres(1m), new Money<PerKilometre>(-1)));
    }
}
