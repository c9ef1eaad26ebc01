using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>What the liability insurances of traffic, rail and care, and other acts, pay (liikennevakuutus, raideliikennevastuu, potilasvakuutus; Motor Liability Insurance Act, § 36). Alone they pay by their own acts, of which no section is cited.</summary>
internal static class LiabilityInsurance
{
    private static readonly SectionReference Subsidiary = Act.MotorLiabilityInsurance.Section(36);
    private static readonly SectionReference Joint = Act.MotorLiabilityInsurance.Section(51);
    private static readonly SectionReference Recourse = SectionReference.Of(270, 1);

    /// <summary>Whether a vehicle's use is an accident of the liability act of its traffic; a place that is unclear is presumed to be in traffic.</summary>
    internal static bool Covers(Circumstances facts, Vehicle vehicle) => !facts.OutsideEea && vehicle.Area != TrafficArea.Isolated;

    internal static ValueList<Exclusion> Exclusions(Circumstances facts, Vehicle vehicle)
    {
        var found = new List<Exclusion>();
        if (vehicle.Area == TrafficArea.Isolated)
        {
            found.Add(new(ExclusionReason.IsolatedArea, Section: null, Readings.TrafficInEea));
        }

        if (facts.OutsideEea)
        {
            found.Add(new(ExclusionReason.OutsideEea, SectionOf(vehicle), Readings.TrafficInEea));
        }

        return found.ToValueList();
    }

    internal static PayerKind KindOf(Vehicle vehicle) => vehicle.Kind == VehicleKind.Motor ? PayerKind.MotorLiability : PayerKind.RailLiability;

    /// <summary>What a vehicle's insurance pays when it covers the accident.</summary>
    /// <param name="facts">The circumstances.</param>
    /// <param name="position">The position of the vehicle.</param>
    /// <param name="workPayer">The insurance of work that pays first, if one does.</param>
    internal static Payer PayerOf(Circumstances facts, int position, Payer? workPayer)
    {
        var vehicle = facts.Vehicles[position];
        if (workPayer is null)
        {
            var motors = facts.Vehicles.Count(other => other.Kind == VehicleKind.Motor && Covers(facts, other));
            return new(KindOf(vehicle), Extent.InFull, vehicle.Kind == VehicleKind.Motor && motors > 1 ? Joint : null, position);
        }

        return vehicle is { Kind: VehicleKind.Motor, IsOwnOrDriven: true }
            ? new(PayerKind.MotorLiability, Extent.TheRest, Subsidiary, position)
            : After(workPayer, KindOf(vehicle), position);
    }

    /// <summary>What the patient insurance pays for a patient injury.</summary>
    internal static Payer OfPatient(Payer? workPayer) => workPayer is null
        ? new(PayerKind.PatientInsurance, Extent.InFull, Section: null)
        : After(workPayer, PayerKind.PatientInsurance, vehicle: null);

    /// <summary>What another act pays that gives a like compensation.</summary>
    internal static Payer OfAnotherAct(bool workPays) => new(
        PayerKind.AnotherAct, workPays ? Extent.TheRest : Extent.InFull, Section: null, Reading: workPays ? Readings.WorkInsurancePaysFirst : null);

    /// <summary>The rest; § 270 gives recourse only to a payer by this Act.</summary>
    private static Payer After(Payer workPayer, PayerKind kind, int? vehicle) => workPayer.Kind is PayerKind.Farmers or PayerKind.Athletes
        ? new(kind, Extent.TheRest, Section: null, vehicle, Reading: Readings.OtherActsByTheirOwnConditions)
        : new(kind, Extent.TheRestAndRecourse, Recourse, vehicle, Reading: Readings.WorkInsurancePaysFirst);

    private static SectionReference SectionOf(Vehicle vehicle) => SectionReference.Of(201, 2, vehicle.Kind == VehicleKind.Motor ? 4 : 5);
}
