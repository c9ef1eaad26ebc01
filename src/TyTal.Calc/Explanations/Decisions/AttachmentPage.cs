using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>The parts that every decision attachment has.</summary>
internal static class AttachmentPage
{
    /// <summary>What the attachment is about, and the caller's notes.</summary>
    internal static void Begin(Page page, Voice voice, string title, DecisionNotes? notes, IEnumerable<Fact> facts)
    {
        page.Heading(title, 1);
        page.Heading(voice.Say("Facts", "Tiedot", "Uppgifter"), 2);
        page.Facts((notes ?? new()).Facts(voice).Concat(facts));
    }

    /// <summary>The statutory figures behind the answer with their values, sources and status.</summary>
    internal static void Figures(Page page, Voice voice, IEnumerable<Figure> figures)
    {
        var used = figures.SelectMany(figure => figure.Steps()).Where(step => step.Source is not null).GroupBy(step => step.Source).Select(group => group.First()).ToList();
        if (used.Count == 0)
        {
            return;
        }

        page.RestsOn(used);
        page.Heading(voice.Say("Figures used", "Käytetyt luvut", "Använda tal"), 2);
        page.Table(
            voice.Say("Statutory figures, their sources and whether they are enacted", "Lakisääteiset luvut, niiden lähteet ja se, onko ne säädetty", "Lagstadgade tal, deras källor och om de är föreskrivna"),
            [
                new(voice.Say("Figure", "Luku", "Tal")),
                new(voice.Say("Value", "Arvo", "Värde"), IsNumber: true),
                new(voice.Say("Source", "Lähde", "Källa")),
                new(voice.Say("Status", "Tila", "Status")),
            ],
            used.Select(figure => new[] { RuleTexts.Title(figure, voice), voice.Quantity(figure), Source(voice, figure.Source!), Status(voice, figure.Source!) }));
    }

    /// <summary>What each receiver gets.</summary>
    internal static void Receivers(Page page, Voice voice, string caption, IEnumerable<(string Name, Money<Once> Amount)> receivers, Func<Money<Once>, string>? write = null) => page.Table(
        caption,
        [new(voice.Say("Receiver", "Saaja", "Mottagare")), new(voice.Say("Amount", "Määrä", "Belopp"), IsNumber: true)],
        receivers.Select(receiver => new[] { receiver.Name, (write ?? voice.Euros)(receiver.Amount) }));

    /// <summary>What would change the outcome; when nothing near does, it says so.</summary>
    internal static void Limits(Page page, Voice voice, IEnumerable<string> lines) => page.List(
        voice.Say("What would change the outcome", "Mikä muuttaisi lopputulosta", "Vad som skulle ändra utfallet"),
        lines.Distinct(StringComparer.Ordinal).DefaultIfEmpty(voice.Say(
            "No day and no limit lies near these facts: only other facts would change the outcome.",
            "Mikään päivä tai raja ei ole lähellä näitä tietoja: lopputulos muuttuisi vain, jos tiedot olisivat toiset.",
            "Ingen dag eller gräns ligger nära dessa uppgifter: utfallet skulle ändras endast om uppgifterna var andra.")));

    private static string Source(Voice voice, StatutorySource source) => source.Status switch
    {
        FigureStatus.Enacted or FigureStatus.Announced => SourceText.In(voice.Language, source.Source),
        FigureStatus.Projected => voice.Projected(source),
        _ => source.Source,
    };

    private static string Status(Voice voice, StatutorySource source) => source.Status switch
    {
        FigureStatus.Enacted => voice.Say("enacted", "säädetty", "föreskrivet"),
        FigureStatus.Announced => voice.Say("announced, not enacted", "julkistettu, ei säädetty", "meddelat, inte föreskrivet"),
        FigureStatus.Projected => voice.Say("projected, not enacted", "ennuste, ei säädetty", "prognos, inte föreskrivet"),
        FigureStatus.Hypothetical => voice.Say("hypothetical, ", "oletettu, ", "hypotetiskt, ") + Suppositions.InForce(source, voice),
        _ => voice.Say("supplied, not enacted", "käyttäjän antama, ei säädetty", "angivet av användaren, inte föreskrivet"),
    };
}
