using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Who has arranged public care and gets the payment of full costs.</summary>
public enum PublicArranger
{
    /// <summary>A municipality or a joint municipal authority, for care until the end of 2022.</summary>
    Municipality,

    /// <summary>The authority responsible for arranging social and health care, e.g. a wellbeing services county, for care from 2023 (act 570/2022).</summary>
    WellbeingServicesCounty,
}

/// <summary>A treatment in public care.</summary>
/// <param name="On">The day of the care, from 1.1.2016.</param>
/// <param name="ClientFee">The client fee that the person was charged, or the person's own share of a service voucher (§ 39).</param>
/// <param name="FullCost">What the care of another area's resident would cost (§ 40(3)).</param>
public sealed record PublicCare(LocalDate On, Money<Once> ClientFee, Money<Once> FullCost) : ValueRecord
{
    /// <summary>The value of a service voucher (§ 40(3)); null when none was given.</summary>
    public Money<Once>? VoucherValue { get; init; }

    /// <summary>Whether the unit gave the notices of § 41 that the care needs.</summary>
    public bool NoticeGiven { get; init; } = true;

    /// <summary>Whether it is long-term institutional care on this day: see <see cref="PublicTreatment.LongTermFrom"/>.</summary>
    public bool LongTerm { get; init; }

    /// <summary>Whether the insurer had directed the person to private care by a payment commitment (§ 42(3)).</summary>
    public bool DirectedToPrivateCare { get; init; }

    /// <summary>Whether the claim is one of the leisure-time insurance (§ 203).</summary>
    public bool LeisureTime { get; init; }
}

/// <summary>Treatment in public care (julkisessa terveydenhuollossa annettu sairaanhoito; §§ 39–42): the client fee to the person, full costs to the arranger.</summary>
public static class PublicTreatment
{
    private const int MonthsOfLongTermCare = 3;

    private static readonly Rule FullCostRule = Rule.Given("given.fullCost");
    private static readonly Rule VoucherRule = Rule.Given("given.voucherValue");

    private static readonly DatedVersions<PublicArranger> ArrangerVersions = DatedVersions<PublicArranger>
        .Original(Act.WorkersCompensation, PublicArranger.Municipality)
        .Amended(new LocalDate(2023, 1, 1), Act.Amendment570, PublicArranger.WellbeingServicesCounty);

    /// <summary>§ 39: the client fee, or the own share of a service voucher.</summary>
    public static Rule ClientFeeRule { get; } = new("publicTreatment.clientFee", SectionReference.Of(39, 1));

    /// <summary>§ 40(3): full costs less the client fee.</summary>
    public static Rule FullCostPaymentRule { get; } = new("publicTreatment.fullCostPayment", SectionReference.Of(40, 3));

    /// <summary>§ 40(3): the value of the service voucher.</summary>
    public static Rule VoucherPaymentRule { get; } = new("publicTreatment.voucherPayment", SectionReference.Of(40, 3));

    /// <summary>Who gets the payment of full costs for care on a day (READING: the version goes by the day of the care).</summary>
    /// <param name="on">The day of the care.</param>
    public static PublicArranger ArrangerOn(LocalDate on) => ArrangerVersions.On(on).Rule;

    /// <summary>The first day of long-term institutional care: the outcome of the treatment has been reached and three months of unbroken care are full (§ 40(2)).</summary>
    /// <param name="careFrom">The first day of the unbroken care.</param>
    /// <param name="outcomeReached">The first day on which the outcome has been reached, or the permanent limitation can be determined, if earlier.</param>
    public static LocalDate LongTermFrom(LocalDate careFrom, LocalDate outcomeReached) =>
        Days.Later(Days.FirstAfterMonths(careFrom, MonthsOfLongTermCare), Guard.IsoDay(outcomeReached));

    /// <summary>What the injured person gets: the client fee (§ 39).</summary>
    /// <param name="care">The care.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision ToPerson(PublicCare care)
    {
        var fee = CostFigure.ClientFee(Checked(care).ClientFee);
        return CostDecision.Pay(CostReason.ConditionsMet, new(fee.Value, ClientFeeRule, fee));
    }

    /// <summary>What the arranger of the care gets: the payment of full costs (täyskustannusmaksu; §§ 40–42).</summary>
    /// <param name="care">The care.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision ToArranger(PublicCare care) => Checked(care) switch
    {
        { LeisureTime: true } => CostDecision.Refuse(CostReason.LeisureTimeInsurance, SectionReference.Of(203)),
        { DirectedToPrivateCare: true } => CostDecision.Refuse(CostReason.DirectedElsewhere, SectionReference.Of(42, 3)),
        { LongTerm: true } => CostDecision.Refuse(CostReason.LongTermCare, SectionReference.Of(40, 2)),
        { NoticeGiven: false } => CostDecision.Refuse(CostReason.NoticeNotGiven, SectionReference.Of(40, 1)),
        _ => CostDecision.Pay(CostReason.ConditionsMet, FullCostPayment(care)),
    };

    private static Figure<Money<Once>> FullCostPayment(PublicCare care)
    {
        if (care.VoucherValue is { } value)
        {
            var voucher = new Figure<Money<Once>>(value, VoucherRule);
            return new(value, VoucherPaymentRule, voucher);
        }

        var full = new Figure<Money<Once>>(care.FullCost, FullCostRule);
        return new(care.FullCost - care.ClientFee, FullCostPaymentRule, full, CostFigure.ClientFee(care.ClientFee));
    }

    private static PublicCare Checked(PublicCare care)
    {
        Guard.InTimeOfAct(Guard.NotNull(care, nameof(care)).On, "on");
        MoneyGuard.NotNegative(care.ClientFee, "clientFee");
        MoneyGuard.NotNegative(care.FullCost, "fullCost");
        MoneyGuard.NotNegative(care.VoucherValue ?? default, "voucherValue");
        if (care.VoucherValue is null)
        {
            Guard.Range(care.ClientFee.Amount, 0m, care.FullCost.Amount, "clientFee");
        }

        return care;
    }
}
