using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Treatment in a third state (kolmannessa valtiossa annettu sairaanhoito; § 47). Treatment in another member state of the European Union follows its regulations (§ 46).</summary>
public static class ThirdStateTreatment
{
    /// <summary>§ 47(2): urgent care.</summary>
    public static Rule UrgentRule { get; } = new("thirdStateTreatment.urgent", SectionReference.Of(47, 2, 1));

    /// <summary>§ 47(2): a visit and a minor examination during it, whatever its cost.</summary>
    public static Rule VisitRule { get; } = new("thirdStateTreatment.visit", SectionReference.Of(47, 2, 2));

    /// <summary>§ 47(1): a payment commitment.</summary>
    public static Rule CommitmentRule { get; } = new("thirdStateTreatment.commitment", SectionReference.Of(47, 1));

    /// <summary>§ 47(3): without one at most the Finnish client fee.</summary>
    public static Rule ClientFeeRule { get; } = new("thirdStateTreatment.clientFee", SectionReference.Of(47, 3), Rounding.None, Readings.CommitmentForAnotherPlaceAbroad);

    /// <summary>What is compensated of a treatment in a third state.</summary>
    /// <param name="treatment">The treatment; the client fee is that of Finnish public care.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    /// <exception cref="ArgumentException">The client fee limits the compensation and is missing.</exception>
    public static CostDecision Decide(Treatment treatment)
    {
        Guard.NotNull(treatment, nameof(treatment)).Checked();
        var cost = CostFigure.Cost(treatment.Cost);
        return (treatment.Kind, treatment.Commitment) switch
        {
            (TreatmentKind.Urgent, _) => CostDecision.Pay(CostReason.UrgentCare, new(cost.Value, UrgentRule, cost)),
            (TreatmentKind.Visit, _) => CostDecision.Pay(CostReason.Visit, new(cost.Value, VisitRule, cost)),
            (TreatmentKind.MinorExamination, _) => CostDecision.Pay(CostReason.MinorExamination, new(cost.Value, VisitRule, cost)),
            (_, PaymentCommitment.ThisPlace) => CostDecision.Pay(CostReason.PaymentCommitment, new(cost.Value, CommitmentRule, cost)),
            (_, PaymentCommitment.OtherPlace) => CostDecision.Pay(CostReason.OtherPlaceThanCommitment, Capped(treatment, cost)),
            _ => CostDecision.Pay(CostReason.NoPaymentCommitment, Capped(treatment, cost)),
        };
    }

    private static Figure<Money<Once>> Capped(Treatment treatment, Figure<Money<Once>> cost)
    {
        var fee = CostFigure.Needed(treatment.ClientFee, "clientFee", "without a payment commitment for this place it limits the compensation (§ 47(3))");
        return CostFigure.AtMost(cost, CostFigure.ClientFee(fee), ClientFeeRule);
    }
}
