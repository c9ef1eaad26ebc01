using TyTal.Calc.Coverage.Payers;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class CircumstancesCheckTests
{
    private static readonly Vehicle Driven = new(VehicleOwner.Own, VehicleRole.Driver);

    public static TheoryData<string, string> Names()
    {
        var data = new TheoryData<string, string>();
        foreach (var (_, first, second) in Contradictions)
        {
            data.Add(first, second);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_Contradiction_IsRefusedByBothNames(string first, string second)
    {
        var (facts, _, _) = Contradictions.Single(entry => entry.First == first && entry.Second == second);

        var error = Assert.ThrowsAny<ArgumentException>(() => PayerOrder.Of(facts));

        Assert.StartsWith($"{first}, but {second}; allowed is ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ValuesOutsideTheirRange_AreRefused()
    {
        Assert.StartsWith("pauseDays is -1; allowed is 0 to ", Assert.Throws<ArgumentOutOfRangeException>(() => PayerOrder.Of(Leisure with { PauseDays = -1 })).Message, StringComparison.Ordinal);
        Assert.StartsWith("situation is 99; allowed is Leisure, AtWork", Assert.Throws<ArgumentOutOfRangeException>(() => PayerOrder.Of(Leisure with { Situation = (Situation)99 })).Message, StringComparison.Ordinal);
        Assert.StartsWith("vehicles[0].role is 9;", Assert.Throws<ArgumentOutOfRangeException>(() => PayerOrder.Of(Leisure with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, (VehicleRole)9)) })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PayerOrder.Of(Leisure with { Vehicles = ValueList.Create<Vehicle>(null!) }));
    }

    private static (Circumstances Facts, string First, string Second)[] Contradictions =>
    [
        (AtWork with { Detour = Detour.Small }, "detour is small", "situation is atWork"),
        (AtWork with { UsualActivity = Answer.Unclear }, "usualActivity is unclear", "situation is atWork"),
        (AtWork with { ApprovedByEmployer = Answer.No }, "approvedByEmployer is no", "situation is atWork"),
        (AtWork with { CausedByConditions = Answer.No }, "causedByConditions is no", "situation is atWork"),
        (AtWork with { HobbySport = true }, "situation is atWork", "hobbySport is true"),
        (AtWork with { OtherCause = Answer.Yes }, "otherCause is yes", "event is accident"),
        (AtWork with { Event = EventKind.Worsening, OtherCause = Answer.Yes }, "otherCause is yes", "event is worsening"),
        (AtWork with { MinorShare = Answer.Unclear }, "minorShare is unclear", "event is accident"),
        (AtWork with { ExposureFromTasks = Answer.No }, "exposureFromTasks is no", "event is accident"),
        (AtWork with { Event = EventKind.OccupationalDisease, ExposureFromTasks = Answer.No }, "exposureFromTasks is no", "undefinedPlace is false"),
        (AtWork with { StateEmployer = true }, "policies is compulsory", "stateEmployer is true"),
        (AtWork with { Status = PersonStatus.Farmer, Policies = default, StateEmployer = true }, "stateEmployer is true", "status is farmer"),
        (AtWork with { ShockConditions = Answer.No }, "shockConditions is no", "event is accident"),
        (AtWork with { Event = EventKind.OccupationalDisease, Assault = AssaultReason.Unclear }, "assault is unclear", "event is occupationalDisease"),
        (AtWork with { Event = EventKind.PatientInjury }, "event is patientInjury", "situation is atWork"),
        (AtWork with { Abroad = Abroad.HolidayTrip }, "situation is atWork", "abroad is holidayTrip"),
        (AtWork with { OutsideEea = true }, "outsideEea is true", "abroad is no"),
        (AtWork with { Status = PersonStatus.None, Policies = default }, "status is none", "situation is atWork"),
        (Leisure with { Status = PersonStatus.None, Policies = default, Assault = AssaultReason.WorkTask }, "status is none", "assault is workTask"),
        (AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) }, "otherStatuses is employee", "status is employee"),
        (AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.None) }, "otherStatuses is none", "status is employee"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.Compulsory) }, "policies is compulsory", "it is there already"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurWork) }, "policies is entrepreneurWork", "status is employee"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Farmers) }, "policies is farmers", "status is employee"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Athletes) }, "policies is athletes", "status is employee"),
        (AtWork with { Status = PersonStatus.Farmer, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory) }, "policies is compulsory", "status is farmer"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.LeisureTime) }, "policies is leisureTime", "policies has no compulsory"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurLeisureTime) }, "policies is entrepreneurLeisureTime", "policies has no entrepreneurWork"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.ForeignWork) }, "policies is foreignWork", "abroad is no"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.ForeignWork, HeldPolicy.Compulsory), Abroad = Abroad.Work }, "policies is foreignWork", "policies has compulsory"),
        (AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory), Conditions = new() }, "leisureTimeConditions is stated", "policies has no leisure-time insurance"),
        (Leisure with { Conditions = new() { SportLeftOut = true } }, "leisureTimeConditions.sportLeftOut is true", "hobbySport is false"),
        (AtWork with { Event = EventKind.Strain, Vehicles = ValueList.Create<Vehicle>(Driven) }, "vehicles is stated", "event is strain"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Passenger, VehicleKind.Rail)) }, "vehicles[0].owner is own", "vehicles[0].kind is rail"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Passenger, VehicleKind.Rail, TrafficArea.Isolated)) }, "vehicles[0].area is isolated", "vehicles[0].kind is rail"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(Driven, Driven) }, "vehicles[0].role is driver", "the person is in another of the vehicles"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(Driven, new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) }, "vehicles[1].role is pedestrian", "the person is driver or passenger of another vehicle"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.InOtherVehicle)) }, "vehicles[0].role is inOtherVehicle", "no vehicle has the person as driver or passenger"),
        (AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist), new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) }, "vehicles[1].role is pedestrian", "vehicles[0].role is cyclist"),
    ];
}
