using TyTal.Calc.Coverage.Payers;

namespace TyTal.Calc.Tests.Coverage.Payers;

/// <summary>An employee with the employer's compulsory and leisure-time insurance, and the seven cases of an insurer's slides.</summary>
internal static class SlideCases
{
    internal static readonly Circumstances Leisure = new()
    {
        Situation = Situation.Leisure,
        Status = PersonStatus.Employee,
        Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.LeisureTime),
    };

    internal static readonly Circumstances AtWork = Leisure with { Situation = Situation.AtWork };

    internal static readonly Circumstances Skiing = Leisure with { HobbySport = true };

    internal static readonly Circumstances CyclistAndCar = Leisure with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist)) };

    internal static readonly Circumstances Motocross = Leisure with { HobbySport = true, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Driver)) };

    internal static readonly Circumstances CyclistToWork = CyclistAndCar with { Situation = Situation.Commute };

    internal static readonly Circumstances Nepal = Leisure with { Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.LeisureTime, HeldPolicy.Travel), Abroad = Abroad.HolidayTrip, OutsideEea = true };

    internal static readonly Circumstances Boat = Leisure with { Event = EventKind.Strain };

    /// <summary>The payers and how much each pays, e.g. "Compulsory InFull, MotorLiability TheRest".</summary>
    internal static string PayersOf(Circumstances facts) => string.Join(", ", PayerOrder.Of(facts).Payers.Select(payer => $"{payer.Kind} {payer.Extent}"));

    /// <summary>The reasons why an insurance does not pay, with their sections; empty when it pays or is not there.</summary>
    internal static string ReasonsOf(Circumstances facts, PayerKind kind) => string.Join(
        ", ",
        PayerOrder.Of(facts).Excluded.Where(excluded => excluded.Kind == kind).SelectMany(excluded => excluded.Exclusions).Select(exclusion => $"{exclusion.Reason} {exclusion.Section}"));
}
