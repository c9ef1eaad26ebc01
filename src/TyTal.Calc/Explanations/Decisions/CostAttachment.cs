using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>Writes the attachment of a decision on a cost, or on a supplement per day.</summary>
internal sealed class CostAttachment(Voice voice)
{
    internal Document Write(CostDecision decision, DecisionNotes? notes)
    {
        var page = new Page(voice);
        var figures = decision.Amount is { } amount ? ValueList.Create<Figure>(amount) : default;
        var reason = $"{CostReasonTexts.Of(decision.Reason, voice)} ({voice.Section(decision.Section)})";
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say("Attachment to the decision on a cost", "Kustannusta koskevan päätöksen liite", "Bilaga till beslutet om en kostnad"),
            notes,
            Given(figures).Append(new(voice.Say("Decision", "Päätös", "Beslut"), $"{CostExplanation.Answer(decision, voice)}: {reason}")));
        WriteReasons(page, figures, [Otherwise(reason)], []);
        return page.ToDocument();
    }

    internal Document Write(SupplementTimeline timeline, DecisionNotes? notes)
    {
        var page = new Page(voice);
        var figures = timeline.Figures();
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say("Attachment to the decision on a supplement per day", "Päiväkohtaista lisää koskevan päätöksen liite", "Bilaga till beslutet om ett tillägg per dag"),
            notes,
            Given(figures).Prepend(new(voice.Say("Days", "Päivät", "Dagar"), voice.Dates(timeline.From, timeline.To))));
        WritePeriods(page, timeline);
        WriteReasons(
            page,
            figures,
            timeline.Refusals.Select(refusal => Otherwise($"{CostReasonTexts.Of(refusal.Reason, voice)} ({voice.Section(refusal.Section)})")).Append(NextYear(timeline)),
            CostExplanation.ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>What the caller stated, from the reasons themselves.</summary>
    private IEnumerable<Fact> Given(IEnumerable<Figure> figures) => figures.SelectMany(figure => figure.Steps())
        .Where(step => step.Rule.Section is null && step.Source is null)
        .Select(step => new Fact(RuleTexts.Title(step, voice), voice.Quantity(step)))
        .Distinct();

    private void WritePeriods(Page page, SupplementTimeline timeline)
    {
        page.Heading(voice.Say("Periods and amounts", "Jaksot ja määrät", "Perioder och belopp"), 2);
        page.Table(
            voice.Say("Days with an amount", "Päivät, joilta maksetaan", "Dagar för vilka betalas"),
            [
                new(voice.Say("Days", "Päivät", "Dagar")),
                new(voice.Say("Per day", "Päivältä", "Per dag"), IsNumber: true),
                new(voice.Say("Count", "Päiviä", "Antal dagar"), IsNumber: true),
                new(voice.Say("Amount", "Määrä", "Belopp"), IsNumber: true),
            ],
            timeline.Periods.Select(period => new[] { voice.Dates(period.From, period.To), voice.Quantity(period.PerDay), voice.Number(period.Days), voice.Euros(period.Total()) }));
        page.Line($"{voice.Say("Total", "Yhteensä", "Sammanlagt")}: {voice.Euros(timeline.Total())}");
        page.List(voice.Say("Days without an amount", "Päivät, joilta ei makseta", "Dagar för vilka ingenting betalas"), timeline.Refusals.Select(
            refusal => $"{voice.Dates(refusal.From, refusal.To)}: {CostReasonTexts.Of(refusal.Reason, voice)} ({voice.Section(refusal.Section)})"));
    }

    private void WriteReasons(Page page, ValueList<Figure> figures, IEnumerable<string> limits, IEnumerable<Reading> readings)
    {
        if (figures.Count > 0)
        {
            page.Heading(voice.Say("Reasons", "Perustelut", "Motivering"), 2);
            page.Steps(figures);
        }

        AttachmentPage.Figures(page, voice, figures);
        AttachmentPage.Limits(page, voice, limits);
        page.Readings(figures.SelectMany(figure => figure.Steps()).Select(step => step.Rule.Reading).Concat(readings));
    }

    private string Otherwise(string reason) => voice.Say(
        $"The outcome would be another one if this were not so: {reason}.",
        $"Lopputulos olisi toinen, jos tilanne ei olisi tämä: {reason}.",
        $"Utfallet skulle vara ett annat om detta inte gällde: {reason}.");

    private string NextYear(SupplementTimeline timeline)
    {
        var (day, section) = (voice.Date(new LocalDate(timeline.To.Year + 1, 1, 1)), voice.Section(268, 1));
        return voice.Say($"{day}: the amount of the new year ({section})", $"{day}: uuden vuoden määrä ({section})", $"{day}: det nya årets belopp ({section})");
    }
}
