using System.Text;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>Costs and supplements in English: what is compensated, why, the reasons of every amount, and readings.</summary>
public static class CostExplanation
{
    private static readonly Rule DaysRule = Rule.Given("given.days");

    /// <summary>A decision on a cost as plain text.</summary>
    /// <param name="decision">The decision.</param>
    public static string ToText(CostDecision decision)
    {
        var amount = Guard.NotNull(decision, nameof(decision)).Amount;
        var text = new StringBuilder(amount is null ? "Not compensated" : $"Compensated {EnglishFormat.Quantity(amount)}");
        text.Append($": {Reason(decision.Reason)} ({decision.Section})\n");
        return amount is null ? text.ToString() : text.Append(Explanation.Of(amount).ToText()).Append(ReadingsOf([amount])).ToString();
    }

    /// <summary>A supplement over an interval as plain text.</summary>
    /// <param name="timeline">The periods and the days without.</param>
    public static string ToText(SupplementTimeline timeline)
    {
        Guard.NotNull(timeline, nameof(timeline));
        var text = new StringBuilder();
        foreach (var period in timeline.Periods)
        {
            text.Append(EnglishFormat.Dates(period.From, period.To)).Append(": ").Append(EnglishFormat.Quantity(period.PerDay)).Append(", ");
            text.Append(EnglishFormat.Quantity(new Figure<DayCount>(new(period.Days), DaysRule))).Append(", ").Append(EnglishFormat.Money(period.Total().Amount, Unit.Euros)).Append('\n');
        }

        foreach (var refusal in timeline.Refusals)
        {
            text.Append($"{EnglishFormat.Dates(refusal.From, refusal.To)}: nothing, {Reason(refusal.Reason)} ({refusal.Section})\n");
        }

        text.Append($"Total {EnglishFormat.Money(timeline.Total().Amount, Unit.Euros)}\n");
        return text.Append(Explanation.Of(timeline.Figures()).ToText()).Append(ReadingsOf(timeline.Figures(), ReadingsOf(timeline))).ToString();
    }

    /// <summary>The pay of several days as plain text.</summary>
    /// <param name="pay">The days.</param>
    public static string ToText(LostPay pay)
    {
        Guard.NotNull(pay, nameof(pay));
        var text = new StringBuilder();
        foreach (var day in pay.Days)
        {
            text.Append($"{EnglishFormat.Date(day.On)}: ");
            text.Append(day.ToPerson is { } person && day.ToEmployer is { } employer
                ? $"person {EnglishFormat.Quantity(person)}, employer {EnglishFormat.Quantity(employer)} ({day.Section})\n"
                : $"nothing, {Reason(day.Reason)} ({day.Section})\n");
        }

        return text.Append(Explanation.Of(pay.Figures()).ToText()).Append(ReadingsOf(pay.Figures())).ToString();
    }

    /// <summary>Why a cost is compensated, in part, or not, in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(CostReason reason) => Guard.Defined(reason) switch
    {
        CostReason.ConditionsMet => "the conditions are met",
        CostReason.UrgentCare => "urgent care needs no payment commitment",
        CostReason.Visit => "a visit needs no payment commitment",
        CostReason.MinorExamination => "this minor examination needs no payment commitment",
        CostReason.PaymentCommitment => "a payment commitment was given",
        CostReason.NoPaymentCommitment => "no payment commitment was given, so that the client fee is the most",
        CostReason.ExaminationAboveLimit => "the examination costs more than the amount of the year and has no payment commitment for the place, so that the client fee is the most",
        CostReason.OtherPlaceThanCommitment => "the payment commitment was for another place, so that the client fee is the most",
        CostReason.DirectedElsewhere => "the insurer had directed the person to private care",
        CostReason.NoticeNotGiven => "the notice to the insurer was not given",
        CostReason.LongTermCare => "long-term institutional care",
        CostReason.LeisureTimeInsurance => "the leisure-time insurance pays no full costs",
        CostReason.BetterAidNeeded => "the better aid restores work ability or lessens the need of help",
        CostReason.UsualAidOnly => "a usual aid is enough",
        CostReason.NearestPlaceOnly => "the nearest place is enough",
        CostReason.VehicleRequired => "the injury or the traffic required the vehicle",
        CostReason.VehicleNotRequired => "nothing required the vehicle",
        CostReason.NightNotRequired => "nothing required to stay overnight",
        CostReason.EscortNotNecessary => "the escort was not necessary",
        CostReason.DaysUsedUp => "the days that are compensated are used up",
        CostReason.LossOfEarningsCompensated => "the day has a compensation for loss of earnings",
        CostReason.NoNeed => "the need gives no care allowance",
        CostReason.InInstitution => "care in an institution",
        CostReason.NoWearOfClothes => "no aid that wears clothes, or not for three months",
        CostReason.AfterFirstYear => "a year from the claim event is over",
        CostReason.NotOnList => "not on the closed list",
        CostReason.NotInUse => "it was not in use",
        CostReason.NotSeverelyInjured => "the person is not severely injured",
        CostReason.NotNecessary => "not necessary for daily activities",
        CostReason.NotPermanentHome => "not the permanent dwelling",
        CostReason.OutpatientCareNotEnough => "care at home is not enough",
        _ => "under five years from the last alterations",
    };

    private static IEnumerable<Reading> ReadingsOf(SupplementTimeline timeline) => timeline.Refusals
        .Where(refusal => refusal.Reason == CostReason.InInstitution)
        .Select(_ => Readings.InstitutionDays);

    private static string ReadingsOf(IEnumerable<Figure> figures, IEnumerable<Reading>? others = null) => string.Concat(figures
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .OfType<Reading>()
        .Concat(others ?? [])
        .Distinct()
        .Select(reading => $"  READING {reading.Id}: {reading}\n"));
}
