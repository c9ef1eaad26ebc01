using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>What a treatment is, for the question whether it needs a payment commitment (§§ 44(1), 47(2)).</summary>
public enum TreatmentKind
{
    /// <summary>Assessment of the need of immediate care, and care that cannot wait without the injury or illness getting materially worse.</summary>
    Urgent,

    /// <summary>A visit to a practice.</summary>
    Visit,

    /// <summary>An X-ray or ultrasound examination, or a comparable minor examination or treatment, during a visit.</summary>
    MinorExamination,

    /// <summary>Any other treatment, e.g. magnetic resonance imaging, an operation, physiotherapy.</summary>
    Other,
}

/// <summary>The insurer's payment commitment (maksusitoumus) for a treatment.</summary>
public enum PaymentCommitment
{
    /// <summary>None was given.</summary>
    None,

    /// <summary>One was given, for the place where the treatment was had.</summary>
    ThisPlace,

    /// <summary>One was given, for another place.</summary>
    OtherPlace,
}

/// <summary>A treatment that the injured person paid for.</summary>
/// <param name="On">The day of the treatment, from 1.1.2016.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cost">What it cost, without unnecessary expense (§§ 43, 47(1)).</param>
/// <param name="Commitment">The payment commitment.</param>
/// <param name="ClientFee">The client fee that the person would have paid for it in Finnish public care; needed when it limits the compensation.</param>
public sealed record Treatment(LocalDate On, TreatmentKind Kind, Money<Once> Cost, PaymentCommitment Commitment = PaymentCommitment.None, Money<Once>? ClientFee = null) : ValueRecord
{
    internal Treatment Checked()
    {
        Guard.InTimeOfAct(On, "on");
        Guard.Defined(Kind, "treatment");
        Guard.Defined(Commitment, "commitment");
        return this;
    }
}

/// <summary>Private treatment in Finland (yksityisessä terveydenhuollossa annettu sairaanhoito; §§ 43–45).</summary>
public static class PrivateTreatment
{
    /// <summary>§ 44(1)(1): urgent care.</summary>
    public static Rule UrgentRule { get; } = new("privateTreatment.urgent", SectionReference.Of(44, 1, 1));

    /// <summary>§ 44(1)(2): a visit.</summary>
    public static Rule VisitRule { get; } = new("privateTreatment.visit", SectionReference.Of(44, 1, 2));

    /// <summary>§ 44(1)(2): a minor examination that costs at most the amount of the year.</summary>
    public static Rule MinorExaminationRule { get; } = new("privateTreatment.minorExamination", SectionReference.Of(44, 1, 2), Rounding.None, Readings.LimitOfOneExamination);

    /// <summary>§ 45(1): a payment commitment.</summary>
    public static Rule CommitmentRule { get; } = new("privateTreatment.commitment", SectionReference.Of(45, 1));

    /// <summary>§ 45(2): without one, or elsewhere, at most the client fee.</summary>
    public static Rule ClientFeeRule { get; } = new("privateTreatment.clientFee", SectionReference.Of(45, 2));

    /// <summary>§ 45(2): an examination dearer than the amount of the year.</summary>
    public static Rule AboveLimitRule { get; } = new("privateTreatment.aboveLimit", SectionReference.Of(45, 2), Rounding.None, Readings.LimitOfOneExamination);

    /// <summary>What is compensated of a private treatment in Finland.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    /// <exception cref="ArgumentException">The client fee limits the compensation and is missing.</exception>
    /// <exception cref="MissingFigureException">The amount of § 44(1)(2) of the year is needed and not known.</exception>
    public static CostDecision Decide(Treatment treatment, StatutoryParameters parameters)
    {
        Guard.NotNull(treatment, nameof(treatment)).Checked();
        Guard.NotNull(parameters, nameof(parameters));
        var cost = CostFigure.Cost(treatment.Cost);
        return treatment.Kind switch
        {
            TreatmentKind.Urgent => CostDecision.Pay(CostReason.UrgentCare, new(cost.Value, UrgentRule, cost)),
            TreatmentKind.Visit => CostDecision.Pay(CostReason.Visit, new(cost.Value, VisitRule, cost)),
            TreatmentKind.MinorExamination => MinorExamination(treatment, cost, parameters),
            _ => ByCommitment(treatment, cost),
        };
    }

    private static CostDecision MinorExamination(Treatment treatment, Figure<Money<Once>> cost, StatutoryParameters parameters)
    {
        var limit = (Figure<Money<Once>>)parameters.Get(StatutoryFigure.PrivateTreatmentLimit, treatment.On.Year);
        if (cost.Value <= limit.Value)
        {
            return CostDecision.Pay(CostReason.MinorExamination, new(cost.Value, MinorExaminationRule, cost, limit));
        }

        if (treatment.Commitment == PaymentCommitment.ThisPlace)
        {
            return ByCommitment(treatment, cost);
        }

        var fee = Fee(treatment);
        return CostDecision.Pay(
            CostReason.ExaminationAboveLimit, new(CostFigure.Smaller(cost.Value, fee.Value), AboveLimitRule, cost, limit, fee));
    }

    private static CostDecision ByCommitment(Treatment treatment, Figure<Money<Once>> cost) => treatment.Commitment switch
    {
        PaymentCommitment.ThisPlace => CostDecision.Pay(CostReason.PaymentCommitment, new(cost.Value, CommitmentRule, cost)),
        PaymentCommitment.OtherPlace => CostDecision.Pay(CostReason.OtherPlaceThanCommitment, CostFigure.AtMost(cost, Fee(treatment), ClientFeeRule)),
        _ => CostDecision.Pay(CostReason.NoPaymentCommitment, CostFigure.AtMost(cost, Fee(treatment), ClientFeeRule)),
    };

    private static Figure<Money<Once>> Fee(Treatment treatment) => CostFigure.ClientFee(CostFigure.Needed(
        treatment.ClientFee, "clientFee", "without a payment commitment for this place it limits the compensation (§ 45(2))"));
}
