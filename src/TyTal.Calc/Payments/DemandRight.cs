using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>Whether a demand gives a right to a retroactive payment, and to how much of it at most.</summary>
/// <param name="Exists">Whether it does.</param>
/// <param name="Section">The item of § 145(1) in which it stands, or the section that takes the right away.</param>
/// <param name="AtMost">The demand; of a recovery at most what § 247(3) allows.</param>
internal sealed record DemandRight(bool Exists, SectionReference Section, Figure<Money<Once>> AtMost);

/// <summary>What the demands of a retroactive payment give a right to, each by itself (§§ 187(4), 247(3), 276(2)), and the rules of their amounts.</summary>
internal static class DemandRights
{
    internal static Rule OfDaysRule { get; } = new("demand.ofDays", SectionReference.Of(145, 1), Rounding.Cent, Readings.SameTimeByDays);

    internal static Rule NotYetPaidRule { get; } = new("demand.notYetPaid", SectionReference.Of(145, 1));

    private static readonly Rule DemandRule = Rule.Given("given.demand");
    private static readonly Rule RecoverableRule = new("demand.recoverable", SectionReference.Of(247, 3), Rounding.Cent, Readings.RecoveryFromPayment);

    /// <summary>The rights in the order of the demands.</summary>
    internal static DemandRight[] Of(RetroactivePayment payment)
    {
        var amounts = payment.Demands.Select(demand => new Figure<Money<Once>>(demand.Amount, DemandRule)).ToArray();
        LimitRecoveries(payment, amounts);
        return payment.Demands
            .Select((demand, i) => NoRight(payment, demand) is { } section
                ? new DemandRight(Exists: false, section, amounts[i])
                : new(Exists: true, SectionReference.Of(145, 1, PaymentOrder.ItemOf(demand.Claimant, payment.PaidOn)!.Value), amounts[i]))
            .ToArray();
    }

    /// <summary>The section that takes a demand its right; null when none does. Costs that an employer paid are not among what § 187(4) limits (§ 139(4)).</summary>
    private static SectionReference? NoRight(RetroactivePayment payment, Demand demand) => demand.Claimant switch
    {
        Claimant.InsurerRecovery or Claimant.Enforcement when RecoveryOffset.IsProtected(payment.Kind) => SectionReference.Of(276, 2),
        Claimant.EmployerOrSicknessFund when IsLossOfEarnings(payment.Kind)
            && !EmployerRight.Exists(payment.Insurance, demand.Kind, demand.TookLeisureTimeInsurance, payment.DecidedOn ?? payment.PaidOn) => SectionReference.Of(187, 4),
        _ => null,
    };

    private static bool IsLossOfEarnings(CompensationKind kind) => kind is CompensationKind.DailyAllowance or CompensationKind.RehabilitationAllowance or CompensationKind.Pension;

    /// <summary>§ 247(3): all recoveries together take at most what may be taken off one instalment.</summary>
    private static void LimitRecoveries(RetroactivePayment payment, Figure<Money<Once>>[] amounts)
    {
        var places = Enumerable.Range(0, amounts.Length).Where(i => payment.Demands[i].Claimant == Claimant.InsurerRecovery).ToList();
        var most = RecoveryOffset.Most(new(payment.PaidOn, payment.Kind, payment.Granted, payment.TaxWithheld, payment.Consent));
        if (places.Sum(place => amounts[place].Value.Cents) <= most.Value.Cents)
        {
            return;
        }

        var parts = Apportionment.InProportion(most.Value, places.Select(place => amounts[place].Value).ToValueList());
        for (var i = 0; i < places.Count; i++)
        {
            amounts[places[i]] = new(parts[i], RecoverableRule, amounts[places[i]], most);
        }
    }
}
