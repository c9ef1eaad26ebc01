using static TyTal.Calc.Coverage.Payers.CircumstancesCheck;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Refuses vehicles and parts in traffic that cannot be.</summary>
internal static class VehicleCheck
{
    internal static void Check(Circumstances facts)
    {
        Guard.NoNulls(facts.Vehicles, "vehicles");
        Refuse(
            facts.Vehicles.Count > 0 && facts.Event is (EventKind.Strain or EventKind.OccupationalDisease or EventKind.PatientInjury),
            "vehicles",
            "stated",
            $"event is {Name(facts.Event)}",
            "vehicles with accident, mentalShock or worsening");
        var inside = 0;
        for (var i = 0; i < facts.Vehicles.Count; i++)
        {
            var vehicle = facts.Vehicles[i];
            CheckOne(vehicle, $"vehicles[{Number(i)}]");
            inside += vehicle.Role is VehicleRole.Driver or VehicleRole.Passenger ? 1 : 0;
        }

        for (var i = 0; i < facts.Vehicles.Count; i++)
        {
            var part = facts.Vehicles[i].Role;
            var name = $"vehicles[{Number(i)}].role";
            Refuse(part is VehicleRole.Driver or VehicleRole.Passenger && inside > 1, name, Name(part), "the person is in another of the vehicles", "driver or passenger of one vehicle");
            Refuse(part is VehicleRole.Pedestrian or VehicleRole.Cyclist && inside > 0, name, Name(part), "the person is driver or passenger of another vehicle", "inOtherVehicle");
            Refuse(part == VehicleRole.InOtherVehicle && inside == 0, name, "inOtherVehicle", "no vehicle has the person as driver or passenger", "driver, passenger, pedestrian or cyclist");
            Refuse(part is VehicleRole.Pedestrian or VehicleRole.Cyclist && part != facts.Vehicles[0].Role, name, Name(part), $"vehicles[0].role is {Name(facts.Vehicles[0].Role)}", "one of pedestrian and cyclist");
        }
    }

    private static void CheckOne(Vehicle vehicle, string name)
    {
        Guard.Defined(vehicle.Owner, name + ".owner");
        Guard.Defined(vehicle.Role, name + ".role");
        Guard.Defined(vehicle.Kind, name + ".kind");
        Guard.Defined(vehicle.Area, name + ".area");
        Refuse(vehicle is { Kind: VehicleKind.Rail, Owner: VehicleOwner.Own }, name + ".owner", "own", $"{name}.kind is rail", "other");
        Refuse(vehicle.Kind == VehicleKind.Rail && vehicle.Area != TrafficArea.Traffic, name + ".area", Name(vehicle.Area), $"{name}.kind is rail", "traffic");
    }

    private static string Number(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
