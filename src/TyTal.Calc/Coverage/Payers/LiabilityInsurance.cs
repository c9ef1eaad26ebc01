using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>What the liability insurances of traffic, rail and care, and other acts, pay (liikennevakuutus, raideliikennevastuu, potilasvakuutus; Motor Liability Insurance Act, § 36).</summary>
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
    /// <param name="workPays">Whether an insurance of work pays first.</param>
    internal static Payer PayerOf(Circumstances facts, int position, bool workPays)
    {
        var vehicle = facts.Vehicles[position];
        if (!workPays)
        {
            var motors = facts.Vehicles.Count(other => other.Kind == VehicleKind.Motor && Covers(facts, other));
            return new(KindOf(vehicle), Extent.InFull, vehicle.Kind == VehicleKind.Motor && motors > 1 ? Joint : SectionOf(vehicle), position);
        }

        return vehicle is { Kind: VehicleKind.Motor, IsOwnOrDriven: true }
            ? new(PayerKind.MotorLiability, Extent.TheRest, Subsidiary, position)
            : new(KindOf(vehicle), Extent.TheRestAndRecourse, Recourse, position, Reading: Readings.WorkInsurancePaysFirst);
    }

    /// <summary>What the patient insurance pays for a patient injury.</summary>
    internal static Payer OfPatient(bool workPays) => workPays
        ? new(PayerKind.PatientInsurance, Extent.TheRestAndRecourse, Recourse, Reading: Readings.WorkInsurancePaysFirst)
        : new(PayerKind.PatientInsurance, Extent.InFull, SectionReference.Of(201, 2, 1));

    /// <summary>What another act pays that gives a like compensation.</summary>
    internal static Payer OfAnotherAct(bool workPays) => new(
        PayerKind.AnotherAct, workPays ? Extent.TheRest : Extent.InFull, SectionReference.Of(201, 2, 2), Reading: workPays ? Readings.WorkInsurancePaysFirst : null);

    private static SectionReference SectionOf(Vehicle vehicle) => SectionReference.Of(201, 2, vehicle.Kind == VehicleKind.Motor ? 4 : 5);
}
