using TyTal.Calc.Coverage.Payers;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class CircumstancesCheckTests
{
    private static readonly Vehicle Driven = new(VehicleOwner.Own, VehicleRole.Driver);

    public static TheoryData<Circumstances, string> OutOfRange() => new()
    {
        { Leisure with { Event = (EventKind)9 }, "event is 9; allowed is Accident, Strain, OccupationalDisease, MentalShock, Worsening, PatientInjury." },
        {
            Skiing with { Situation = (Situation)99 },
            "situation is 99; allowed is Leisure, AtWork, RepresentativeDuty, WorkTravel, WorkplaceArea, Commute, Break, Training, RecreationEvent, WorkAbilityActivity, "
            + "HealthCareForInjury, OccupationalHealthVisit, ExerciseInWorkingTime, JourneyToActivity, DangerousAccommodation."
        },
        { Leisure with { Status = (PersonStatus)9 }, "status is 9; allowed is None, Employee, Entrepreneur, Farmer, Athlete." },
        { Leisure with { OtherStatuses = ValueList.Create<PersonStatus>((PersonStatus)9) }, "otherStatuses is 9; allowed is None, Employee, Entrepreneur, Farmer, Athlete." },
        {
            Leisure with { Policies = ValueList.Create<HeldPolicy>((HeldPolicy)9) },
            "policies is 9; allowed is Compulsory, ForeignWork, EntrepreneurWork, Farmers, Athletes, Travel, LeisureTime, EntrepreneurLeisureTime."
        },
        { Leisure with { Detour = (Detour)9 }, "detour is 9; allowed is None, Small, Large, Unclear." },
        { Leisure with { UsualActivity = (Answer)9 }, "usualActivity is 9; allowed is No, Yes, Unclear." },
        { Leisure with { ApprovedByEmployer = (Answer)9 }, "approvedByEmployer is 9; allowed is No, Yes, Unclear." },
        { Leisure with { CausedByConditions = (Answer)9 }, "causedByConditions is 9; allowed is No, Yes, Unclear." },
        { Leisure with { MinorShare = (Answer)9 }, "minorShare is 9; allowed is No, Yes, Unclear." },
        { Leisure with { OtherCause = (Answer)9 }, "otherCause is 9; allowed is No, Yes, Unclear." },
        { Leisure with { ExposureFromTasks = (Answer)9 }, "exposureFromTasks is 9; allowed is No, Yes, Unclear." },
        { Leisure with { ShockConditions = (Answer)9 }, "shockConditions is 9; allowed is No, Yes, Unclear." },
        { Leisure with { Assault = (AssaultReason)9 }, "assault is 9; allowed is WorkTask, PrivateLife, Other, Unclear." },
        { Leisure with { Abroad = (Abroad)9 }, "abroad is 9; allowed is No, HolidayTrip, Work." },
        { Leisure with { AnotherAct = (Answer)9 }, "anotherAct is 9; allowed is No, Yes, Unclear." },
        { Leisure with { PauseDays = -1 }, "pauseDays is -1; allowed is 0 to 2147483647." },
        { Leisure with { Vehicles = ValueList.Create<Vehicle>(Driven, null!) }, "vehicles[1] is missing." },
        { Leisure with { Vehicles = ValueList.Create<Vehicle>(Driven with { Owner = (VehicleOwner)9 }) }, "vehicles[0].owner is 9; allowed is Own, Other." },
        { Leisure with { Vehicles = ValueList.Create<Vehicle>(Driven with { Role = (VehicleRole)9 }) }, "vehicles[0].role is 9; allowed is Driver, Passenger, Pedestrian, Cyclist, InOtherVehicle." },
        { Leisure with { Vehicles = ValueList.Create<Vehicle>(Driven with { Kind = (VehicleKind)9 }) }, "vehicles[0].kind is 9; allowed is Motor, Rail." },
        { Leisure with { Vehicles = ValueList.Create<Vehicle>(Driven with { Area = (TrafficArea)9 }) }, "vehicles[0].area is 9; allowed is Traffic, Isolated, Unclear." },
    };

    public static TheoryData<Circumstances, string> Contradictions() => new()
    {
        { AtWork with { Detour = Detour.Small }, "detour is small, but situation is atWork; allowed is a detour of workTravel, commute or journeyToActivity." },
        { AtWork with { UsualActivity = Answer.Unclear }, "usualActivity is unclear, but situation is atWork; allowed is this fact with workplaceArea, commute or break." },
        {
            AtWork with { ApprovedByEmployer = Answer.No },
            "approvedByEmployer is no, but situation is atWork; allowed is this fact with training, recreationEvent, workAbilityActivity, exerciseInWorkingTime or journeyToActivity."
        },
        { AtWork with { CausedByConditions = Answer.No }, "causedByConditions is no, but situation is atWork; allowed is this fact with dangerousAccommodation." },
        { AtWork with { HobbySport = true }, "situation is atWork, but hobbySport is true; allowed is leisure." },
        { AtWork with { OtherCause = Answer.Yes }, "otherCause is yes, but event is accident; allowed is this fact with strain or occupationalDisease, and minorShare with worsening." },
        {
            AtWork with { Event = EventKind.Worsening, OtherCause = Answer.Yes },
            "otherCause is yes, but event is worsening; allowed is this fact with strain or occupationalDisease, and minorShare with worsening."
        },
        { AtWork with { MinorShare = Answer.Unclear }, "minorShare is unclear, but event is accident; allowed is this fact with worsening." },
        { AtWork with { ExposureFromTasks = Answer.No }, "exposureFromTasks is no, but event is accident; allowed is this fact with occupationalDisease." },
        {
            AtWork with { Event = EventKind.OccupationalDisease, ExposureFromTasks = Answer.No },
            "exposureFromTasks is no, but undefinedPlace is false; allowed is this fact with undefinedPlace true."
        },
        { AtWork with { StateEmployer = true }, "policies is compulsory, but stateEmployer is true; allowed is no compulsory insurance of the State (§ 3(3))." },
        {
            AtWork with { Status = PersonStatus.Farmer, Policies = default, StateEmployer = true },
            "stateEmployer is true, but status is farmer; allowed is this fact with employee as status or among otherStatuses."
        },
        { AtWork with { ShockConditions = Answer.No }, "shockConditions is no, but event is accident; allowed is this fact with mentalShock." },
        {
            AtWork with { Event = EventKind.OccupationalDisease, Assault = AssaultReason.Unclear },
            "assault is unclear, but event is occupationalDisease; allowed is an assault with accident, mentalShock or worsening."
        },
        { AtWork with { Event = EventKind.PatientInjury }, "event is patientInjury, but situation is atWork; allowed is leisure, healthCareForInjury or occupationalHealthVisit." },
        { AtWork with { Abroad = Abroad.HolidayTrip }, "situation is atWork, but abroad is holidayTrip; allowed is leisure on a holiday trip, or work abroad." },
        { AtWork with { OutsideEea = true }, "outsideEea is true, but abroad is no; allowed is holidayTrip or work." },
        { AtWork with { Status = PersonStatus.None, Policies = default }, "status is none, but situation is atWork; allowed is leisure without a status." },
        {
            Leisure with { Status = PersonStatus.None, Policies = default, Assault = AssaultReason.WorkTask },
            "status is none, but assault is workTask; allowed is the capacity in which the task was done."
        },
        {
            AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee) },
            "otherStatuses is employee, but status is employee; allowed is each status once, and not none."
        },
        { AtWork with { OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.None) }, "otherStatuses is none, but status is employee; allowed is each status once, and not none." },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.Compulsory) },
            "policies is compulsory, but it is there already; allowed is each insurance once."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurWork) },
            "policies is entrepreneurWork, but status is employee; allowed is this insurance with entrepreneur as status or among otherStatuses."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Farmers) },
            "policies is farmers, but status is employee; allowed is this insurance with farmer as status or among otherStatuses."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Athletes) },
            "policies is athletes, but status is employee; allowed is this insurance with athlete as status or among otherStatuses."
        },
        {
            AtWork with { Status = PersonStatus.Farmer, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory) },
            "policies is compulsory, but status is farmer; allowed is this insurance with employee as status or among otherStatuses."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.LeisureTime) },
            "policies is leisureTime, but policies has no compulsory; allowed is this insurance joined to compulsory (§ 199(1))."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurLeisureTime) },
            "policies is entrepreneurLeisureTime, but policies has no entrepreneurWork; allowed is this insurance joined to entrepreneurWork (§ 200(1))."
        },
        { AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.ForeignWork) }, "policies is foreignWork, but abroad is no; allowed is this insurance with abroad work (§ 204)." },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.ForeignWork, HeldPolicy.Compulsory), Abroad = Abroad.Work },
            "policies is foreignWork, but policies has compulsory; allowed is one of them: § 204 insures work outside the compulsory insurance."
        },
        {
            AtWork with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory), Conditions = new() },
            "leisureTimeConditions is stated, but policies has no leisure-time insurance; allowed is conditions of one that is held."
        },
        {
            Leisure with { Conditions = new() { SportLeftOut = true } },
            "leisureTimeConditions.sportLeftOut is true, but hobbySport is false; allowed is a sport that is left out, with hobbySport true."
        },
        {
            AtWork with { Event = EventKind.Strain, Vehicles = ValueList.Create<Vehicle>(Driven) },
            "vehicles is stated, but event is strain; allowed is vehicles with accident, mentalShock or worsening."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Passenger, VehicleKind.Rail)) },
            "vehicles[0].owner is own, but vehicles[0].kind is rail; allowed is other."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Passenger, VehicleKind.Rail, TrafficArea.Isolated)) },
            "vehicles[0].area is isolated, but vehicles[0].kind is rail; allowed is traffic."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(Driven, Driven) },
            "vehicles[0].role is driver, but the person is in another of the vehicles; allowed is driver or passenger of one vehicle."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(Driven, new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) },
            "vehicles[1].role is pedestrian, but the person is driver or passenger of another vehicle; allowed is inOtherVehicle."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.InOtherVehicle)) },
            "vehicles[0].role is inOtherVehicle, but no vehicle has the person as driver or passenger; allowed is driver, passenger, pedestrian or cyclist."
        },
        {
            AtWork with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist), new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian)) },
            "vehicles[1].role is pedestrian, but vehicles[0].role is cyclist; allowed is one of pedestrian and cyclist."
        },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    [MemberData(nameof(Contradictions))]
    public void Of_FactsThatCannotBe_AreRefusedByName(Circumstances facts, string message) => Refusal.Is(message, () => PayerOrder.Of(facts));
}
