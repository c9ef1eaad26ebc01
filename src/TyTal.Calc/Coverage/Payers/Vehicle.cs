namespace TyTal.Calc.Coverage.Payers;

/// <summary>What sort of traffic a vehicle is in.</summary>
public enum VehicleKind
{
    /// <summary>A motor vehicle (Motor Liability Insurance Act 460/2016).</summary>
    Motor,

    /// <summary>A train, a tram or another rail vehicle (Rail Traffic Liability Act 113/1999).</summary>
    Rail,
}

/// <summary>Whose vehicle it is.</summary>
public enum VehicleOwner
{
    /// <summary>The injured person owns it or is its keeper (omistaja, haltija).</summary>
    Own,

    /// <summary>Another's.</summary>
    Other,
}

/// <summary>What the injured person did in the vehicle's traffic.</summary>
public enum VehicleRole
{
    /// <summary>Drove the vehicle.</summary>
    Driver,

    /// <summary>Was carried by it.</summary>
    Passenger,

    /// <summary>Was on foot.</summary>
    Pedestrian,

    /// <summary>Rode a bicycle.</summary>
    Cyclist,

    /// <summary>Was in another of the vehicles.</summary>
    InOtherVehicle,
}

/// <summary>Where the vehicle was used.</summary>
public enum TrafficArea
{
    /// <summary>In traffic: a road, or another place that is not isolated from traffic, e.g. an open gravel pit.</summary>
    Traffic,

    /// <summary>In a place isolated from traffic, where the motor liability insurance does not cover the injury.</summary>
    Isolated,

    /// <summary>Not known yet.</summary>
    Unclear,
}

/// <summary>A vehicle whose use in traffic caused the injury.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Role">What the injured person did.</param>
/// <param name="Kind">Motor or rail.</param>
/// <param name="Area">Where it was used; for rail always in traffic.</param>
public sealed record Vehicle(VehicleOwner Owner, VehicleRole Role, VehicleKind Kind = VehicleKind.Motor, TrafficArea Area = TrafficArea.Traffic) : ValueRecord
{
    /// <summary>Whether the injured person is its owner, keeper or driver (Motor Liability Insurance Act, § 36).</summary>
    public bool IsOwnOrDriven => Owner == VehicleOwner.Own || Role == VehicleRole.Driver;
}
