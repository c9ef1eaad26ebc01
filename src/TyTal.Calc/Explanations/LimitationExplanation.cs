using System.Text;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Explanations;

/// <summary>Compensation for functional limitation over time in English: lump sums, continuing amounts, refusals, the reasons of every amount, and readings.</summary>
public static class LimitationExplanation
{
    /// <summary>The timeline as plain text.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToText(LimitationTimeline timeline)
    {
        var claim = Guard.NotNull(timeline, nameof(timeline)).Claim;
        var text = new StringBuilder();
        text.Append($"Compensation for functional limitation, claim of {EnglishFormat.Date(claim.ClaimDate)}, through {EnglishFormat.Date(claim.Through)}\n");
        List(text, "Lump sums", timeline.LumpSums.Select(LumpSum));
        List(text, "Continuing", timeline.Periods.Select(Period));
        List(text, "Total", [EnglishFormat.Money(timeline.Total().Amount, Unit.Euros)]);
        List(text, "Days without compensation", timeline.Refusals.Select(
            refusal => $"{EnglishFormat.Dates(refusal.From, refusal.To)}: {Reason(refusal)} ({refusal.Section})"));
        text.Append("\nReasons\n").Append(Explanation.Of(timeline.Figures()).ToText());
        List(text, "Readings", ReadingsOf(timeline).Select(reading => $"{reading.Id}: {reading}"));
        return text.ToString();
    }

    /// <summary>Why nothing is paid for some days, in English.</summary>
    /// <param name="refusal">The refusal.</param>
    public static string Reason(LimitationRefusal refusal) => Guard.NotNull(refusal, nameof(refusal)).Reason switch
    {
        LimitationRefusalReason.BeforeAnniversary => "a limitation is permanent after a year from the claim date at the earliest",
        LimitationRefusalReason.NoCategory => "there is no limitation to compensate",
        _ => "a lump sum for this category or a higher one has been paid",
    };

    private static string LumpSum(LimitationLumpSum lumpSum) =>
        $"{EnglishFormat.Date(lumpSum.On)}: category {lumpSum.OfYear.Category.Value}, {EnglishFormat.Quantity(lumpSum.Amount)}";

    private static string Period(LimitationPeriod period) =>
        $"{EnglishFormat.Dates(period.From, period.To)}: category {period.Amount.Category.Value}, {EnglishFormat.Quantity(period.Amount.PerMonth)}";

    private static IEnumerable<Reading> ReadingsOf(LimitationTimeline timeline) => timeline.Figures()
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(timeline.Refusals.Where(refusal => refusal.Reason == LimitationRefusalReason.BeforeAnniversary).Select(_ => Readings.LimitationFromAnniversary))
        .Concat(timeline.LumpSums.Where(lumpSum => timeline.Periods.Any(period => period.To < lumpSum.DueFrom)).Select(_ => Readings.ImprovementToLumpSum))
        .Concat(timeline.Claim.Died is null || timeline.Periods.Count == 0 ? [] : [Readings.MonthOfOwnDeath])
        .Concat(timeline.Periods.Where(IsPartOfMonth).Select(_ => Readings.PartOfMonth))
        .OfType<Reading>()
        .Distinct();

    private static bool IsPartOfMonth(LimitationPeriod period) => period.From.Day != 1 || period.To.PlusDays(1).Day != 1;

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            text.Append('\n').Append(heading).Append('\n');
            lines.ForEach(line => text.Append("  ").Append(line).Append('\n'));
        }
    }
}
