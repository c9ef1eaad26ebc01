using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Compensation for functional limitation over time in words: lump sums, continuing amounts, refusals, the reasons of every amount, and readings.</summary>
public static class LimitationExplanation
{
    /// <summary>The timeline in words.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(LimitationTimeline timeline, Language language = Language.English)
    {
        var (claim, voice) = (Guard.NotNull(timeline, nameof(timeline)).Claim, Voice.Of(language));
        var (claimDate, through) = (voice.Date(claim.ClaimDate), voice.Date(claim.Through));
        var page = new Page(voice);
        page.Heading(voice.Say(
            $"Compensation for functional limitation, claim of {claimDate}, through {through}",
            $"Haittaraha, vahinko {claimDate}, {through} saakka",
            $"Menersättning, skada {claimDate}, till och med {through}"), 1);
        page.Supposed(timeline.Hypothesis);
        page.List(voice.Say("Lump sums", "Kertakaikkiset haittarahat", "Engångsersättningar"), timeline.LumpSums.Select(
            lumpSum => $"{voice.Date(lumpSum.On)}: {Category(voice, lumpSum.OfYear.Category.Value)}, {voice.Quantity(lumpSum.Amount)}"));
        page.List(voice.Say("Continuing", "Jatkuva haittaraha", "Fortlöpande"), timeline.Periods.Select(
            period => $"{voice.Dates(period.From, period.To)}: {Category(voice, period.Amount.Category.Value)}, {voice.Quantity(period.Amount.PerMonth)}"));
        page.List(voice.Say("Total", "Yhteensä", "Sammanlagt"), [voice.Euros(timeline.Total())]);
        page.List(voice.Say("Days without compensation", "Päivät ilman haittarahaa", "Dagar utan menersättning"), timeline.Refusals.Select(
            refusal => $"{voice.Dates(refusal.From, refusal.To)}: {Reason(refusal, language)} ({voice.Section(refusal.Section)})"));
        page.Reasons(timeline.Figures(), ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>Why nothing is paid for some days.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(LimitationRefusal refusal, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.NotNull(refusal, nameof(refusal)).Reason switch
        {
            LimitationRefusalReason.BeforeAnniversary => voice.Say(
                "a limitation is permanent after a year from the claim date at the earliest",
                "haitta on pysyvä aikaisintaan vuoden kuluttua vahinkopäivästä",
                "ett men är bestående tidigast ett år efter skadedagen"),
            LimitationRefusalReason.NoCategory => voice.Say("there is no limitation to compensate", "korvattavaa haittaa ei ole", "det finns inget men att ersätta"),
            _ => voice.Say(
                "a lump sum for this category or a higher one has been paid",
                "kertakaikkinen haittaraha tästä tai korkeammasta haittaluokasta on maksettu",
                "engångsersättning för denna eller en högre invaliditetsklass har betalats"),
        };
    }

    private static string Category(Voice voice, DisabilityCategory category) => $"{voice.Say("category", "haittaluokka", "invaliditetsklass")} {voice.Number(category.Number)}";

    private static IEnumerable<Reading?> ReadingsOf(LimitationTimeline timeline) => timeline.Refusals
        .Where(refusal => refusal.Reason == LimitationRefusalReason.BeforeAnniversary).Select(_ => Readings.LimitationFromAnniversary)
        .Concat(timeline.LumpSums.Where(lumpSum => timeline.Periods.Any(period => period.To < lumpSum.DueFrom)).Select(_ => Readings.ImprovementToLumpSum))
        .Concat(timeline.Claim.Died is null || timeline.Periods.Count == 0 ? [] : [Readings.MonthOfOwnDeath])
        .Concat(timeline.Periods.Where(IsPartOfMonth).Select(_ => Readings.PartOfMonth));

    private static bool IsPartOfMonth(LimitationPeriod period) => period.From.Day != 1 || period.To.PlusDays(1).Day != 1;
}
