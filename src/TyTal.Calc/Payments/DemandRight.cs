using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>Whether a demand gives a right to a retroactive payment.</summary>
/// <param name="Exists">Whether it does.</param>
/// <param name="Section">The item of § 145(1) in which it stands, or the section that takes the right away.</param>
internal sealed record DemandRight(bool Exists, SectionReference Section);

/// <summary>Whether the demands of a retroactive payment give a right, each by itself (§§ 139–143, 187(4), 276), and the rules of their amounts.</summary>
internal static class DemandRights
{
    internal static Rule DemandRule { get; } = Rule.Given("given.demand");

    internal static Rule OfDaysRule { get; } = new("demand.ofDays", SectionReference.Of(145, 1), Rounding.Cent, Readings.SameTimeByDays);

    internal static Rule NotYetPaidRule { get; } = new("demand.notYetPaid", SectionReference.Of(145, 1));

    /// <summary>The right of a demand.</summary>
    internal static DemandRight Of(RetroactivePayment payment, Demand demand) => NoRight(payment, demand) is { } section
        ? new(Exists: false, section)
        : new(Exists: true, SectionReference.Of(145, 1, PaymentOrder.ItemOf(demand.Claimant, payment.PaidOn)!.Value));

    /// <summary>§ 247(3): what all recoveries together may take of a payment.</summary>
    internal static Figure<Money<Once>> Recoverable(RetroactivePayment payment) =>
        RecoveryOffset.Most(new(payment.PaidOn, payment.Kind, payment.Granted, payment.TaxWithheld, payment.Consent));

    /// <summary>The section that takes a demand its right; null when none does. Costs that an employer paid are not among what § 187(4) limits (§ 139(4)).</summary>
    private static SectionReference? NoRight(RetroactivePayment payment, Demand demand) => demand.Claimant switch
    {
        Claimant.InsurerRecovery or Claimant.Enforcement when RecoveryOffset.IsProtected(payment.Kind) => SectionReference.Of(276, 2),
        Claimant.InsurerRecovery or Claimant.Enforcement => null,
        _ when !Receives(demand, payment.Kind) => SectionReference.Of(276, 1),
        Claimant.EmployerOrSicknessFund when IsLossOfEarnings(payment.Kind)
            && !EmployerRight.Exists(payment.Insurance, demand.Kind, demand.TookLeisureTimeInsurance, payment.DecidedOn ?? payment.PaidOn) => SectionReference.Of(187, 4),
        _ => null,
    };

    /// <summary>Whether a section lets the claimant receive of a benefit in the place of the person to whom it was granted. READING <see cref="Readings.RightsByOtherActs"/>.</summary>
    private static bool Receives(Demand demand, CompensationKind kind) => kind switch
    {
        CompensationKind.SurvivorsPension => demand.Claimant is Claimant.PensionInstitution or Claimant.MunicipalityOrAuthority or Claimant.KelaStudentAid || IsKelaOfSection142(demand.Claimant),
        CompensationKind.Costs => demand is { Claimant: Claimant.EmployerOrSicknessFund, Kind: PaidByEmployer.Pay } or { Claimant: Claimant.MunicipalityOrAuthority } || IsKelaOfSection142(demand.Claimant),
        _ => IsLossOfEarnings(kind),
    };

    private static bool IsKelaOfSection142(Claimant claimant) => claimant is Claimant.KelaSicknessOrRehabilitation or Claimant.KelaUnemploymentOrPension;

    private static bool IsLossOfEarnings(CompensationKind kind) => kind is CompensationKind.DailyAllowance or CompensationKind.RehabilitationAllowance or CompensationKind.Pension;
}
