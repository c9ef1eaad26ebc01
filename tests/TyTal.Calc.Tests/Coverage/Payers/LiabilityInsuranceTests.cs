using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class LiabilityInsuranceTests
{
    private static readonly Vehicle Car = new(VehicleOwner.Other, VehicleRole.Pedestrian);

    /// <summary>§ 201(2): item 4 speaks of motor traffic, item 5 of rail traffic, both of the European Economic Area.</summary>
    [Theory]
    [InlineData(VehicleKind.Motor, PayerKind.MotorLiability, "OutsideEea § 201(2)(4)")]
    [InlineData(VehicleKind.Rail, PayerKind.RailLiability, "OutsideEea § 201(2)(5)")]
    public void Of_OutsideTheEuropeanEconomicArea_LeftOutByTheItemOfItsTraffic(VehicleKind kind, PayerKind payer, string reason) =>
        Assert.Equal(reason, ReasonsOf(Nepal with { Vehicles = ValueList.Create<Vehicle>(Car with { Kind = kind }) }, payer));

    [Fact]
    public void Of_TwoVehiclesLeftOut_InTheOrderOfTheFacts()
    {
        var isolated = Car with { Area = TrafficArea.Isolated };

        Assert.Equal(
            ValueList.Create<int?>(0, 1),
            PayerOrder.Of(Leisure with { Vehicles = ValueList.Create<Vehicle>(isolated, isolated) }).Excluded
                .Where(other => other.Kind == PayerKind.MotorLiability)
                .Select(other => other.Vehicle)
                .ToValueList());
    }

    /// <summary>That work pays before another act is a reading; where work does not pay, nothing is read into the Act.</summary>
    [Fact]
    public void Of_AnotherAct_AReadingOnlyAfterWork()
    {
        Assert.Equal(new Payer(PayerKind.AnotherAct, Extent.TheRest, Section: null, Reading: Readings.WorkInsurancePaysFirst), PayerOrder.Of(AtWork with { AnotherAct = Answer.Yes }).Payers[1]);
        Assert.Equal(new Payer(PayerKind.AnotherAct, Extent.InFull, Section: null), PayerOrder.Of(Leisure with { AnotherAct = Answer.Yes }).Payers[0]);
    }
}
