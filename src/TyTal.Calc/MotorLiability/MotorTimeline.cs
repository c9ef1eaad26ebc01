using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>The compensation of rehabilitation after a traffic accident over time (act 626/1991): lost earnings by period, costs, who gets and who bears them, and refusals.</summary>
/// <param name="Claim">The facts from which it was computed.</param>
/// <param name="Unmet">The conditions of §§ 1–3 that are not met; when there is one, nothing is compensated.</param>
/// <param name="Periods">Days with an amount, in order, as long as the amount, its reason and the claims to it stay the same.</param>
/// <param name="Refusals">Days of rehabilitation that are not compensated in full, in order, and why. With <see cref="Periods"/> in full they are all its days.</param>
/// <param name="Costs">The costs that are compensated, in the order of the facts.</param>
/// <param name="CostRefusals">Those that are not.</param>
/// <param name="TransferRefusals">Claims of authorities to which the right does not move.</param>
public sealed record MotorTimeline(
    MotorClaim Claim,
    ValueList<UnmetCondition> Unmet,
    ValueList<MotorPeriod> Periods,
    ValueList<MotorRefusal> Refusals,
    ValueList<MotorCostLine> Costs,
    ValueList<CostRefusal> CostRefusals,
    ValueList<TransferRefusal> TransferRefusals) : ValueRecord
{
    private const string InjuredPerson = "InjuredPerson";

    /// <summary>Whether this act compensates anything.</summary>
    public bool Entitled => Costs.Count > 0 || Periods.Any(period => period.InFull);

    /// <summary>The sums.</summary>
    public MotorTotals Totals => new(
        Sum(Periods.Where(period => period.InFull).Select(period => period.Total)),
        Sum(Costs.Select(cost => cost.Amount)),
        Sum(Periods.Where(period => !period.InFull).Select(period => period.Total)),
        ByName(Periods.Where(period => period.InFull).SelectMany(period => period.Receivers).Concat(Costs.SelectMany(cost => cost.Receivers))
            .Select(part => (part.Authority?.ToString() ?? InjuredPerson, part.Amount))),
        ByName(Periods.SelectMany(period => period.Insurers).Concat(Costs.SelectMany(cost => cost.Insurers)).Select(share => (share.Insurer, share.Amount))));

    /// <summary>The compensation of a claim.</summary>
    /// <param name="claim">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">Facts do not fit together, or a day that is compensated in full has no amount.</exception>
    public static MotorTimeline Of(MotorClaim claim)
    {
        MotorClaimCheck.Check(claim);
        var unmet = RehabilitationRight.Unmet(claim.AccidentDate, claim.Conditions);
        return unmet.Count > 0 ? Nothing(claim, unmet) : new MotorTimelineBuilder(claim).Build();
    }

    /// <summary>Every amount with its reasons.</summary>
    public ValueList<Figure> Figures() => Periods.SelectMany(period => period.Figures).Concat(Costs.SelectMany(cost => cost.Figures)).ToValueList();

    /// <summary>Every interpretation on which the amounts and the refusals rest, each once.</summary>
    public ValueList<Reading> Readings => Figures()
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(Refusals.Select(ReadingOf))
        .Concat(CostRefusals.Select(refusal => refusal.Reason is CostRefusalReason.PublicDuty or CostRefusalReason.NoPaymentCommitment ? Law.Readings.MotorVersions : null))
        .Concat(TransferRefusals.Select(ReadingOf))
        .OfType<Reading>()
        .Distinct()
        .ToValueList();

    private Reading? ReadingOf(MotorRefusal refusal) => refusal.Outcome switch
    {
        DayOutcome.Interrupted when Claim.AccidentDate < MotorAct.Accidents2005 => Law.Readings.OlderAccidentInterrupted,
        DayOutcome.HolidayOutsideProgramme => Law.Readings.HolidayInTeachingProgramme,
        _ => null,
    };

    private static Reading? ReadingOf(TransferRefusal refusal) => refusal.Reason switch
    {
        TransferRefusalReason.AllowanceNotNamed => Law.Readings.KelaAllowanceFrom2023,
        TransferRefusalReason.AuthorityNotNamed => Law.Readings.MotorVersions,
        _ => null,
    };

    private static MotorTimeline Nothing(MotorClaim claim, ValueList<UnmetCondition> unmet) => new(
        claim,
        unmet,
        default,
        default,
        default,
        claim.Costs.Select(cost => new CostRefusal(cost, CostRefusalReason.ConditionsNotMet, RehabilitationRight.SectionOf(unmet[0]))).ToValueList(),
        default);

    private static Money<Once> Sum(IEnumerable<Figure<Money<Once>>> amounts) => amounts.Aggregate(default(Money<Once>), (sum, amount) => sum + amount.Value);

    private static ValueList<MotorSum> ByName(IEnumerable<(string Name, Figure<Money<Once>> Amount)> parts) => parts
        .GroupBy(part => part.Name, part => part.Amount, StringComparer.Ordinal)
        .Select(group => new MotorSum(group.Key, Sum(group)))
        .ToValueList();
}
