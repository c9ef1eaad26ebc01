using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class PayerOrderTests
{
    [Fact]
    public void Of_SlideCases_PayersOfTheSlides()
    {
        Assert.Equal("LeisureTime LessOtherBenefits, HealthInsurance InFull", PayersOf(Skiing));
        Assert.Equal("LeisureTime LessOtherBenefits, HealthInsurance InFull", PayersOf(Leisure));
        Assert.Equal("MotorLiability InFull", PayersOf(CyclistAndCar));
        Assert.Equal("MotorLiability InFull", PayersOf(Motocross));
        Assert.Equal("Compulsory InFull, MotorLiability TheRestAndRecourse", PayersOf(CyclistToWork));
        Assert.Equal("Travel FirstAidAndRepatriation, LeisureTime LessOtherBenefits, HealthInsurance InFull", PayersOf(Nepal));
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
        var order = PayerOrder.Of(AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(owner, role)) });

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
        Assert.Equal("Farmers InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Farmer, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Farmers) }));
        Assert.Equal("Athletes InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Athlete, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Athletes) }));
        Assert.Equal("EntrepreneurWork InFull, MotorLiability TheRest", PayersOf(driven with { Status = PersonStatus.Entrepreneur, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurWork) }));
        Assert.Equal("MotorLiability InFull", PayersOf(driven with { Status = PersonStatus.Entrepreneur }));
    }

    [Fact]
    public void Of_LimitedLiability_TheLimitStandsWithThePayer()
    {
        Assert.Equal(Liability.WorkMotionStrain, PayerOrder.Of(AtWork with { Event = EventKind.Strain }).Payers[0].Liability);
        Assert.Equal(Liability.Worsening, PayerOrder.Of(AtWork with { Event = EventKind.Worsening }).Payers[0].Liability);
        Assert.Equal(Liability.Worsening, PayerOrder.Of(Leisure with { Event = EventKind.Worsening }).Payers[0].Liability);
        Assert.Equal(Liability.Unlimited, PayerOrder.Of(AtWork).Payers[0].Liability);
    }

    [Fact]
    public void Of_LimitedLiability_HealthInsurancePaysTheRestUnlessAnotherDoes()
    {
        Assert.Equal("Compulsory InFull, HealthInsurance TheRest", PayersOf(AtWork with { Event = EventKind.Strain }));
        Assert.Equal("Compulsory InFull, HealthInsurance TheRest", PayersOf(AtWork with { Event = EventKind.Worsening }));
        Assert.Equal(
            "Compulsory InFull, MotorLiability TheRest",
            PayersOf(AtWork with { Event = EventKind.Worsening, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Driver)) }));
        Assert.Equal("Compulsory InFull", PayersOf(AtWork));
    }

    [Fact]
    public void Of_TheState_PaysFromItsOwnFunds()
    {
        var state = AtWork with { Policies = default, StateEmployer = true };

        var payer = Assert.Single(PayerOrder.Of(state).Payers);
        Assert.Equal((PayerKind.StateTreasury, Extent.InFull, "§ 3(3)"), (payer.Kind, payer.Extent, payer.Section!.ToString()));
        Assert.Equal("WorkersCompensationCenter InFull", PayersOf(state with { StateEmployer = false }));
        Assert.Equal("HealthInsurance InFull", PayersOf(state with { Situation = Situation.Leisure }));
        Assert.Equal(Liability.WorkMotionStrain, PayerOrder.Of(state with { Event = EventKind.Strain }).Payers[0].Liability);
        Assert.Equal(
            "StateTreasury InFull, MotorLiability TheRestAndRecourse",
            PayersOf(state with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Passenger)) }));
    }

    [Fact]
    public void Of_AMinorShareInAWorsening_NeitherInsurancePays()
    {
        Assert.Equal("SmallShareOfCause § 19(1)", ReasonsOf(AtWork with { Event = EventKind.Worsening, MinorShare = Answer.Yes }, PayerKind.Compulsory));
        Assert.Equal("SmallShareOfCause § 19(1)", ReasonsOf(Leisure with { Event = EventKind.Worsening, MinorShare = Answer.Yes }, PayerKind.LeisureTime));
        Assert.Equal("HealthInsurance InFull", PayersOf(AtWork with { Event = EventKind.Worsening, MinorShare = Answer.Yes }));
    }

    [Fact]
    public void Of_LiabilityAlone_PaysByItsOwnAct()
    {
        var tram = Leisure with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian, VehicleKind.Rail)) };
        Circumstances[] alone = [CyclistAndCar, tram, Leisure with { Event = EventKind.PatientInjury }, Leisure with { AnotherAct = Answer.Yes }];

        Assert.All(alone, facts => Assert.Null(PayerOrder.Of(facts).Payers[0].Section));
    }

    [Theory]
    [InlineData(PersonStatus.Farmer, HeldPolicy.Farmers)]
    [InlineData(PersonStatus.Athlete, HeldPolicy.Athletes)]
    public void Of_AnotherActFirst_NoRecourseByThisAct(PersonStatus status, HeldPolicy policy)
    {
        var carried = AtWork with { Status = status, Policies = ValueList.Create<HeldPolicy>(policy), Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Passenger)) };
        var payer = PayerOrder.Of(carried).Payers[1];

        Assert.Equal((PayerKind.MotorLiability, Extent.TheRest), (payer.Kind, payer.Extent));
        Assert.Null(payer.Section);
        Assert.Equal(Readings.OtherActsByTheirOwnConditions, payer.Reading);
    }

    [Fact]
    public void Readings_OfEntrepreneursAndFarmersWork_NotLeisure()
    {
        var entrepreneur = AtWork with { Status = PersonStatus.Entrepreneur, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurWork, HeldPolicy.EntrepreneurLeisureTime) };
        var farmer = AtWork with
        {
            Status = PersonStatus.Farmer,
            OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee),
            Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.LeisureTime, HeldPolicy.Farmers),
        };

        Assert.Contains(Readings.EntrepreneurWorkIsNotLeisure, PayerOrder.Of(entrepreneur).Readings);
        Assert.Contains(Readings.EntrepreneurWorkIsNotLeisure, PayerOrder.Of(farmer).Readings);
        Assert.DoesNotContain(Readings.EntrepreneurWorkIsNotLeisure, PayerOrder.Of(AtWork).Readings);
    }

    [Fact]
    public void Of_TravelInsurance_OnlyAbroadAndNotBesideStatutoryInsurance()
    {
        var abroad = Nepal with { OutsideEea = false, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) };

        Assert.Equal("MotorLiability InFull", PayersOf(abroad));
        Assert.Equal("StatutoryPaysFirst § 5", ReasonsOf(abroad, PayerKind.Travel));
        Assert.Equal("NotAbroad ", ReasonsOf(Nepal with { Abroad = Abroad.No, OutsideEea = false }, PayerKind.Travel));
        Assert.Equal("NotAbroad , StatutoryPaysFirst § 5", ReasonsOf(abroad with { Abroad = Abroad.No }, PayerKind.Travel));
        Assert.Equal("Travel FirstAidAndRepatriation, HealthInsurance TheRest", PayersOf(Nepal with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Travel) }));
    }

    [Fact]
    public void Of_TwoCapacities_TheCapacityOfTheEventDecides()
    {
        var both = AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Entrepreneur), Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.LeisureTime, HeldPolicy.EntrepreneurWork, HeldPolicy.EntrepreneurLeisureTime) };

        Assert.Equal("Compulsory InFull", PayersOf(both));
        Assert.Equal("OtherCapacity § 8", ReasonsOf(both, PayerKind.EntrepreneurWork));
        Assert.Equal("EntrepreneurWork InFull", PayersOf(both with { Status = PersonStatus.Entrepreneur, OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) }));
        Assert.Equal("OtherCapacity § 10", ReasonsOf(both with { Status = PersonStatus.Entrepreneur, OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) }, PayerKind.Compulsory));
        Assert.Equal("LeisureTime LessOtherBenefits, EntrepreneurLeisureTime LessOtherBenefits, HealthInsurance InFull", PayersOf(both with { Situation = Situation.Leisure }));
        Assert.Equal("OutsideWork § 20", ReasonsOf(both with { Situation = Situation.Leisure }, PayerKind.EntrepreneurWork));
        Assert.Equal("EntrepreneurLeisureTime LessOtherBenefits, HealthInsurance InFull", PayersOf(both with { Situation = Situation.Leisure, PauseDays = 31 }));
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
        PayerOrder.Of(CyclistToWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist), new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist)) }).Readings);

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => PayerOrder.Of(null!));
}
