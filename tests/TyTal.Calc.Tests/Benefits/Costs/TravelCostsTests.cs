using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class TravelCostsTests
{
    private static readonly Journey Car = new(new(2024, 3, 4), TravelMeans.PrivateCar) { Distance = new(84.6m) };
    private static readonly Journey Taxi = new(new(2024, 3, 4), TravelMeans.OtherVehicle) { Cost = Euros.Once(64m) };

    [Theory]
    [InlineData(2016, 22)]
    [InlineData(2018, 21)]
    [InlineData(2022, 23)]
    [InlineData(2024, 29)]
    public void Decide_HundredKilometresByCar_HalfTheAllowanceOfTheYear(int year, int paid) => Assert.Equal(
        Euros.Once(paid), TravelCosts.Decide(Car with { On = new(year, 6, 1), Distance = new(100m) }, StatutoryParameters.Enacted).Paid);

    [Fact]
    public void ByCar_AnyDistance_EqualsExactRationalAndGrows() => Properties.Hold(
        from metres in Gen.Choose(0, 19_999_999)
        from cents in Gen.Choose(0, 100)
        select (Distance: new Kilometres(metres / 1000m), Half: new Money<PerKilometre>(cents)),
        facts =>
        {
            var paid = TravelCosts.ByCar(facts.Distance, facts.Half);
            Assert.Equal((LiteralFraction.Of(facts.Distance.Amount) * facts.Half.Amount).ToCent(), paid.Amount);
            Assert.True(paid <= TravelCosts.ByCar(new(facts.Distance.Amount + 0.001m), facts.Half));
        });

    [Fact]
    public void Decide_OtherVehicle_ByNeedAndFare()
    {
        Assert.Equal((CostReason.VehicleRequired, Euros.Once(64m), "§ 50(2)"), Of(Taxi with { VehicleRequired = true }));
        Assert.Equal((CostReason.VehicleNotRequired, Euros.Once(8m), "§ 50(1)"), Of(Taxi with { FareInstead = Euros.Once(8m) }));
        Assert.Equal((CostReason.VehicleNotRequired, Euros.Once(64m), "§ 50(1)"), Of(Taxi with { FareInstead = Euros.Once(80m) }));
        Assert.Equal((CostReason.VehicleNotRequired, default, "§ 50(2)"), Of(Taxi));
        Assert.Equal(Euros.Once(5m), Of(Taxi with { FareInstead = Euros.Once(20m), FartherThanNearest = true, CostToNearest = Euros.Once(5m) }).Item2);
    }

    [Fact]
    public void Decide_FartherPlace_AsToTheNearestInMedicalCareOnly()
    {
        var far = Car with { FartherThanNearest = true, DistanceToNearest = new(10m) };

        Assert.Equal((CostReason.NearestPlaceOnly, Euros.Once(2.90m), "§ 50(1)"), Of(far));
        Assert.Equal(Euros.Once(24.53m), TravelCosts.Decide(far with { DistanceToNearest = new(90m) }, StatutoryParameters.Enacted).Paid);
        Assert.Equal((CostReason.ConditionsMet, Euros.Once(24.53m), "§ 98(1)"), Of(far with { Purpose = TravelPurpose.Rehabilitation }));
    }

    [Fact]
    public void Decide_Rehabilitation_FiguresNameSection98()
    {
        var decision = TravelCosts.Decide(Taxi with { VehicleRequired = true, Purpose = TravelPurpose.Rehabilitation }, StatutoryParameters.Enacted);

        Assert.Equal(("§ 98(2)", "§ 98(2)"), (decision.Section.ToString(), decision.Amount!.Rule.Section!.ToString()));
    }

    [Fact]
    public void Decide_EscortsAndNights_ByNeed()
    {
        Assert.Equal((CostReason.EscortNotNecessary, default, "§ 50(4)"), Of(Car with { Traveller = Traveller.OtherEscort }));
        Assert.Equal(Euros.Once(24.53m), TravelCosts.Decide(Car with { Traveller = Traveller.NecessaryEscort }, StatutoryParameters.Enacted).Paid);
        var night = new Night(new(2024, 3, 4), Euros.Once(95m));
        Assert.Equal((Euros.Once(95m), "§ 50(3)"), (TravelCosts.Decide(night).Paid, TravelCosts.Decide(night).Section.ToString()));
        Assert.Equal(CostReason.NightNotRequired, TravelCosts.Decide(night with { Required = false }).Reason);
        Assert.Equal("§ 98(4)", TravelCosts.Decide(night with { Traveller = Traveller.OtherEscort, Purpose = TravelPurpose.Rehabilitation }).Section.ToString());
    }

    [Fact]
    public void Decide_BadFacts_ErrorsNameThem()
    {
        Refused("kilometres is -0.1; allowed is 0 to 20000", Car with { Distance = new(-0.1m) });
        Refused("kilometres is 20000.1", Car with { Distance = new(20_000.1m) });
        Refused("kilometres is 1.0001; allowed is a number with at most 3 decimals", Car with { Distance = new(1.0001m) });
        Refused("kilometres is missing", Car with { Distance = null });
        Refused("kilometresToNearest is missing", Car with { FartherThanNearest = true });
        Refused("cost is missing", Taxi with { Cost = null });
        Refused("cost is -64.00", Taxi with { Cost = Euros.Once(-64m) });
        Refused("on is 2015-12-31", Taxi with { On = new(2015, 12, 31) });
        Refused("means is 5", Taxi with { Means = (TravelMeans)5 });
        Assert.Throws<MissingFigureException>(() => TravelCosts.Decide(Car with { On = new(2028, 1, 1) }, KnownFigures.Through2025));
    }

    private static (CostReason, Money<Once>, string) Of(Journey journey)
    {
        var decision = TravelCosts.Decide(journey, StatutoryParameters.Enacted);
        return (decision.Reason, decision.Paid, decision.Section.ToString());
    }

    private static void Refused(string message, Journey journey) => Assert.StartsWith(
        message, Assert.ThrowsAny<ArgumentException>(() => TravelCosts.Decide(journey, StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
}
