using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Tests.Coverage.Payers;

/// <summary>Circumstances drawn at random: most facts fit together, some contradict each other.</summary>
internal static class RandomCircumstances
{
    private static readonly Gen<Vehicle> Vehicles =
        from owner in Any<VehicleOwner>()
        from role in Any<VehicleRole>()
        from kind in Gen.Elements(VehicleKind.Motor, VehicleKind.Motor, VehicleKind.Rail)
        from area in Gen.Elements(TrafficArea.Traffic, TrafficArea.Traffic, TrafficArea.Isolated, TrafficArea.Unclear)
        select new Vehicle(owner, role, kind, area);

    private static readonly Gen<Circumstances> Persons =
        from situation in Gen.OneOf(Gen.Constant(Situation.Leisure), Any<Situation>())
        from status in Any<PersonStatus>()
        from others in Any<PersonStatus>().ListOf(2)
        from held in Gen.Choose(0, 255)
        select new Circumstances
        {
            Situation = situation,
            Status = status,
            OtherStatuses = others.Where(other => other != status && other != PersonStatus.None && status != PersonStatus.None).Distinct().ToValueList(),
            Policies = Enum.GetValues<HeldPolicy>().Where(policy => (held >> (int)policy & 1) == 1).ToValueList(),
        };

    /// <summary>Circumstances as drawn.</summary>
    internal static Gen<Circumstances> All { get; } =
        from person in Persons
        from kind in Gen.OneOf(Gen.Constant(EventKind.Accident), Any<EventKind>())
        from answers in Gen.Elements(Answer.No, Answer.Yes, Answer.Unclear).ListOf(6)
        from rare in Gen.Choose(0, 9).ListOf(12)
        from assault in Any<AssaultReason>()
        from vehicles in Vehicles.ListOf(2)
        from count in Gen.Elements(0, 0, 1, 1, 2)
        from abroad in Any<Abroad>()
        from detour in Any<Detour>()
        from pause in Gen.Elements<int?>(0, 0, 30, 31, 400, null)
        select person with
        {
            Event = kind,
            UndefinedPlace = rare[0] < 3,
            Detour = rare[1] < 2 ? detour : Detour.None,
            UsualActivity = rare[2] < 2 ? answers[0] : Answer.Yes,
            ApprovedByEmployer = rare[3] < 2 ? answers[1] : Answer.Yes,
            CausedByConditions = rare[4] < 1 ? answers[2] : Answer.Yes,
            OtherCause = rare[5] < 2 ? answers[3] : Answer.No,
            MinorShare = rare[5] < 2 ? answers[3] : Answer.No,
            ExposureFromTasks = rare[5] < 2 ? answers[5] : Answer.Yes,
            StateEmployer = rare[11] is 2 or 3,
            ShockConditions = rare[6] < 2 ? answers[4] : Answer.Yes,
            Assault = rare[7] < 3 ? assault : null,
            Vehicles = vehicles.Take(count).ToValueList(),
            Abroad = rare[8] < 3 ? abroad : Abroad.No,
            OutsideEea = rare[9] < 1,
            HobbySport = rare[10] < 2,
            PauseDays = pause,
            AnotherAct = rare[11] < 2 ? answers[0] : Answer.No,
            Conditions = rare[10] == 0 ? new LeisureTimeConditions { SportsOnly = true, PersonLeftOut = rare[11] == 0 } : null,
        };

    /// <summary>Circumstances that fit together: drawn, and what does not fit taken away.</summary>
    internal static Gen<Circumstances> Fitting { get; } = All.Select(Fit);

    /// <summary>Takes away what does not fit.</summary>
    internal static Circumstances Fit(Circumstances drawn)
    {
        var status = drawn.Situation != Situation.Leisure && drawn.Status == PersonStatus.None ? PersonStatus.Employee : drawn.Status;
        var situation = drawn.Event == EventKind.PatientInjury && drawn.Situation is not (Situation.HealthCareForInjury or Situation.OccupationalHealthVisit) ? Situation.Leisure : drawn.Situation;
        var abroad = drawn.Abroad == Abroad.HolidayTrip && situation != Situation.Leisure ? Abroad.Work : drawn.Abroad;
        var byAccident = drawn.Event is EventKind.Accident or EventKind.MentalShock or EventKind.Worsening;
        var around = situation is Situation.WorkplaceArea or Situation.Commute or Situation.Break;
        var arranged = situation is Situation.Training or Situation.RecreationEvent or Situation.WorkAbilityActivity or Situation.ExerciseInWorkingTime or Situation.JourneyToActivity;
        var journey = situation is Situation.WorkTravel or Situation.Commute or Situation.JourneyToActivity;
        var fitting = drawn with
        {
            Status = status,
            OtherStatuses = drawn.OtherStatuses.Where(other => other != status && status != PersonStatus.None).ToValueList(),
            Situation = situation,
            Abroad = abroad,
            OutsideEea = drawn.OutsideEea && abroad != Abroad.No,
            HobbySport = drawn.HobbySport && situation == Situation.Leisure,
            Detour = journey ? drawn.Detour : Detour.None,
            UsualActivity = around ? drawn.UsualActivity : Answer.Yes,
            ApprovedByEmployer = arranged ? drawn.ApprovedByEmployer : Answer.Yes,
            CausedByConditions = situation == Situation.DangerousAccommodation ? drawn.CausedByConditions : Answer.Yes,
            OtherCause = drawn.Event is EventKind.Strain or EventKind.OccupationalDisease ? drawn.OtherCause : Answer.No,
            MinorShare = drawn.Event == EventKind.Worsening ? drawn.MinorShare : Answer.No,
            ExposureFromTasks = drawn.Event == EventKind.OccupationalDisease && drawn.UndefinedPlace ? drawn.ExposureFromTasks : Answer.Yes,
            StateEmployer = drawn.StateEmployer && (status == PersonStatus.Employee || drawn.OtherStatuses.Contains(PersonStatus.Employee)),
            ShockConditions = drawn.Event == EventKind.MentalShock ? drawn.ShockConditions : Answer.Yes,
            Assault = !byAccident || (status == PersonStatus.None && drawn.Assault == AssaultReason.WorkTask) ? null : drawn.Assault,
            Vehicles = byAccident ? FitVehicles(drawn.Vehicles) : default,
        };
        var policies = fitting.Policies.Where(policy => Insures(fitting, policy)).ToList();
        policies.RemoveAll(policy => policy == HeldPolicy.LeisureTime && !policies.Contains(HeldPolicy.Compulsory));
        policies.RemoveAll(policy => policy == HeldPolicy.EntrepreneurLeisureTime && !policies.Contains(HeldPolicy.EntrepreneurWork));
        var leisureTime = policies.Contains(HeldPolicy.LeisureTime) || policies.Contains(HeldPolicy.EntrepreneurLeisureTime);
        return fitting with { Policies = policies.ToValueList(), Conditions = leisureTime ? fitting.Conditions : null };
    }

    private static bool Insures(Circumstances facts, HeldPolicy policy)
    {
        bool Is(PersonStatus status) => facts.Status == status || facts.OtherStatuses.Contains(status);
        return policy switch
        {
            HeldPolicy.Compulsory => Is(PersonStatus.Employee) && !facts.StateEmployer,
            HeldPolicy.ForeignWork => Is(PersonStatus.Employee) && facts.Abroad == Abroad.Work && !facts.Policies.Contains(HeldPolicy.Compulsory),
            HeldPolicy.EntrepreneurWork => Is(PersonStatus.Entrepreneur),
            HeldPolicy.Farmers => Is(PersonStatus.Farmer),
            HeldPolicy.Athletes => Is(PersonStatus.Athlete),
            _ => true,
        };
    }

    private static ValueList<Vehicle> FitVehicles(ValueList<Vehicle> drawn) => drawn
        .Select((vehicle, i) => vehicle with
        {
            Owner = vehicle.Kind == VehicleKind.Rail ? VehicleOwner.Other : vehicle.Owner,
            Area = vehicle.Kind == VehicleKind.Rail ? TrafficArea.Traffic : vehicle.Area,
            Role = (i, First: drawn[0].Role) switch
            {
                (0, VehicleRole.InOtherVehicle) => VehicleRole.Pedestrian,
                (0, var own) => own,
                (_, VehicleRole.Driver or VehicleRole.Passenger) => VehicleRole.InOtherVehicle,
                (_, VehicleRole.InOtherVehicle) => VehicleRole.Pedestrian,
                (_, var outside) => outside,
            },
        })
        .ToValueList();

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
