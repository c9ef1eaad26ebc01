using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class PaymentOrderTests
{
    [Fact]
    public void Of_SlideCases_PayersOfTheSlides()
    {
        Assert.Equal("LeisureTime InFull", PayersOf(Skiing));
        Assert.Equal("LeisureTime InFull", PayersOf(Leisure));
        Assert.Equal("MotorLiability InFull", PayersOf(CyclistAndCar));
        Assert.Equal("MotorLiability InFull", PayersOf(Motocross));
        Assert.Equal("Compulsory InFull, MotorLiability TheRestAndRecourse", PayersOf(CyclistToWork));
        Assert.Equal("Travel FirstAidAndRepatriation, LeisureTime TheRest", PayersOf(Nepal));
        Assert.Equal("HealthInsurance InFull", PayersOf(Boat));
        Assert.Equal("NoAccident § 199(1), Strain § 201(1)", ReasonsOf(Boat, PayerKind.LeisureTime));
    }

    [Theory]
    [InlineData(VehicleOwner.Own, VehicleRole.Driver, Extent.TheRest)]
    [InlineData(VehicleOwner.Own, VehicleRole.Passenger, Extent.TheRest)]
    [InlineData(VehicleOwner.Own, VehicleRole.Pedestrian, Extent.TheRest)]
    [InlineData(VehicleOwner.Other, VehicleRole.Driver, Extent.TheRest)]
    [InlineData(VehicleOwner.Other, VehicleRole.Passenger, Extent.TheRestAndRecourse)]
    [InlineData(VehicleOwner.Other, VehicleRole.Pedestrian, Extent.TheRestAndRecourse)]
    [InlineData(VehicleOwner.Other, VehicleRole.Cyclist, Extent.TheRestAndRecourse)]
    public void Of_TrafficAtWork_OwnOrDrivenVehiclePaysOnlyTheRest(VehicleOwner owner, VehicleRole role, Extent extent)
    {
        var order = PaymentOrder.Of(AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(owner, role)) });

        Assert.Equal((PayerKind.Compulsory, Extent.InFull), (order.Payers[0].Kind, order.Payers[0].Extent));
        Assert.Equal((PayerKind.MotorLiability, extent, 0), (order.Payers[1].Kind, order.Payers[1].Extent, order.Payers[1].Vehicle));
        Assert.Equal(extent == Extent.TheRest ? "Motor Liability Insurance Act, § 36" : "§ 270(1)", order.Payers[1].Section!.ToString());
        Assert.Equal(2, order.Payers.Count);
    }

    [Fact]
    public void Of_NotInsuredOrAnotherAct_TheyPayFirstInTraffic()
    {
        var driven = AtWork with { Policies = default, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Driver)) };

        Assert.Equal("WorkersCompensationCenter InFull, MotorLiability TheRest", PayersOf(driven));
        Assert.Equal("Farmers InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Farmer, Policies = ValueList.Create<Policy>(Policy.Farmers) }));
        Assert.Equal("Athletes InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Athlete, Policies = ValueList.Create<Policy>(Policy.Athletes) }));
        Assert.Equal("EntrepreneurWork InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Entrepreneur, Policies = ValueList.Create<Policy>(Policy.EntrepreneurWork) }));
        Assert.Equal("MotorLiability InFull", PayersOf(driven with { Status = PersonStatus.Entrepreneur }));
    }

    [Fact]
    public void Of_LimitedLiability_TheLimitStandsWithThePayer()
    {
        Assert.Equal(Liability.WorkMotionStrain, PaymentOrder.Of(AtWork with { Event = EventKind.Strain }).Payers[0].Liability);
        Assert.Equal(Liability.Worsening, PaymentOrder.Of(AtWork with { Event = EventKind.Worsening }).Payers[0].Liability);
        Assert.Equal(Liability.Worsening, PaymentOrder.Of(Leisure with { Event = EventKind.Worsening }).Payers[0].Liability);
        Assert.Equal(Liability.Unlimited, PaymentOrder.Of(AtWork).Payers[0].Liability);
    }

    [Fact]
    public void Of_TravelInsurance_OnlyAbroadAndNotBesideStatutoryInsurance()
    {
        var abroad = Nepal with { OutsideEea = false, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) };

        Assert.Equal("MotorLiability InFull", PayersOf(abroad));
        Assert.Equal("StatutoryPaysFirst § 5", ReasonsOf(abroad, PayerKind.Travel));
        Assert.Equal("NotAbroad ", ReasonsOf(Nepal with { Abroad = Abroad.No, OutsideEea = false }, PayerKind.Travel));
        Assert.Equal("NotAbroad , StatutoryPaysFirst § 5", ReasonsOf(abroad with { Abroad = Abroad.No }, PayerKind.Travel));
        Assert.Equal("Travel FirstAidAndRepatriation, HealthInsurance TheRest", PayersOf(Nepal with { Policies = ValueList.Create<Policy>(Policy.Travel) }));
    }

    [Fact]
    public void Of_TwoCapacities_TheCapacityOfTheEventDecides()
    {
        var both = AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Entrepreneur), Policies = ValueList.Create<Policy>(Policy.Compulsory, Policy.LeisureTime, Policy.EntrepreneurWork, Policy.EntrepreneurLeisureTime) };

        Assert.Equal("Compulsory InFull", PayersOf(both));
        Assert.Equal("OtherCapacity § 8", ReasonsOf(both, PayerKind.EntrepreneurWork));
        Assert.Equal("EntrepreneurWork InFull", PayersOf(both with { Status = PersonStatus.Entrepreneur, OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) }));
        Assert.Equal("OtherCapacity § 10", ReasonsOf(both with { Status = PersonStatus.Entrepreneur, OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) }, PayerKind.Compulsory));
        Assert.Equal("LeisureTime InFull, EntrepreneurLeisureTime InFull", PayersOf(both with { Situation = Situation.Leisure }));
        Assert.Equal("OutsideWork § 20", ReasonsOf(both with { Situation = Situation.Leisure }, PayerKind.EntrepreneurWork));
        Assert.Equal("EntrepreneurLeisureTime InFull", PayersOf(both with { Situation = Situation.Leisure, PauseDays = 31 }));
    }

    [Fact]
    public void Of_AnotherAct_PaysAfterWorkAndBeforeTheRest()
    {
        Assert.Equal("AnotherAct InFull", PayersOf(Leisure with { AnotherAct = Answer.Yes }));
        Assert.Equal("AnotherAct § 201(2)(2)", ReasonsOf(Leisure with { AnotherAct = Answer.Yes }, PayerKind.LeisureTime));
        Assert.Equal("Compulsory InFull, AnotherAct TheRest", PayersOf(AtWork with { AnotherAct = Answer.Yes }));
    }

    [Fact]
    public void Readings_OfAResult_EachOnce() => Assert.Equal(
        [Readings.WorkInsurancePaysFirst, Readings.NoGapToLeisureTime, Readings.TrafficInEea],
        PaymentOrder.Of(CyclistToWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist), new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist)) }).Readings);

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => PaymentOrder.Of(null!));
}
