using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Costs and supplements in words: what is compensated, why, the reasons of every amount, and readings.</summary>
public static class CostExplanation
{
    /// <summary>A decision on a cost in words.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(CostDecision decision, Language language = Language.English)
    {
        var amount = Guard.NotNull(decision, nameof(decision)).Amount;
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading($"{Answer(decision, voice)}: {CostReasonTexts.Of(decision.Reason, voice)} ({voice.Section(decision.Section)})", 1);
        page.Reasons(amount is null ? [] : [amount]);
        return page.ToDocument();
    }

    /// <summary>A supplement over an interval in words.</summary>
    /// <param name="timeline">The periods and the days without.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(SupplementTimeline timeline, Language language = Language.English)
    {
        Guard.NotNull(timeline, nameof(timeline));
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading($"{voice.Say("Total", "Yhteensä", "Sammanlagt")} {voice.Euros(timeline.Total())}", 1);
        page.Items(timeline.Periods.Select(period => $"{voice.Dates(period.From, period.To)}: {voice.Quantity(period.PerDay)}, {voice.Days(period.Days)}, {voice.Euros(period.Total())}")
            .Concat(timeline.Refusals.Select(refusal => $"{voice.Dates(refusal.From, refusal.To)}: {Nothing(voice, refusal.Reason, refusal.Section)}")));
        page.Reasons(timeline.Figures(), ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>The pay of several days in words.</summary>
    /// <param name="pay">The days.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(LostPay pay, Language language = Language.English)
    {
        var (toPerson, toEmployer) = (Guard.NotNull(pay, nameof(pay)).ToPerson(), pay.ToEmployer());
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading($"{voice.Say("Loss of earnings", "Ansionmenetys", "Inkomstbortfall")}: {Shares(voice, voice.Euros(toPerson), voice.Euros(toEmployer))}", 1);
        page.Items(pay.Days.Select(day => $"{voice.Date(day.On)}: " + (day is { ToPerson: { } person, ToEmployer: { } employer }
            ? $"{Shares(voice, voice.Quantity(person), voice.Quantity(employer))} ({voice.Section(day.Section)})"
            : Nothing(voice, day.Reason, day.Section))));
        page.Reasons(pay.Figures());
        return page.ToDocument();
    }

    /// <summary>Why a cost is compensated, in part, or not.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(CostReason reason, Language language = Language.English) => CostReasonTexts.Of(Guard.Defined(reason), Voice.Of(language));

    /// <summary>Whether a cost is compensated, and how much of it.</summary>
    internal static string Answer(CostDecision decision, Voice voice) => decision.Amount is { } amount
        ? $"{voice.Say("Compensated", "Korvataan", "Ersätts")} {voice.Quantity(amount)}"
        : voice.Say("Not compensated", "Ei korvata", "Ersätts inte");

    /// <summary>The interpretations behind the days without a supplement.</summary>
    internal static IEnumerable<Reading> ReadingsOf(SupplementTimeline timeline) =>
        timeline.Refusals.Any(refusal => refusal.Reason == CostReason.InInstitution) ? [Readings.InstitutionDays] : [];

    private static string Shares(Voice voice, string person, string employer) =>
        voice.Say($"person {person}, employer {employer}", $"vahingoittunut {person}, työnantaja {employer}", $"den skadade {person}, arbetsgivaren {employer}");

    private static string Nothing(Voice voice, CostReason reason, SectionReference section) =>
        $"{voice.Say("nothing", "ei korvausta", "ingen ersättning")}, {CostReasonTexts.Of(reason, voice)} ({voice.Section(section)})";
}
