using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations.Documents;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>Writes the attachment of a decision on vocational rehabilitation.</summary>
internal sealed class RehabilitationAttachment(CheckedPlan plan, Voice voice)
{
    internal Document Write(DecisionNotes? notes)
    {
        var page = new Page(voice);
        var day = voice.Date(plan.Plan.ClaimDate);
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say($"Attachment to the decision on rehabilitation, claim of {day}", $"Kuntoutuspäätöksen liite, vahinko {day}", $"Bilaga till rehabiliteringsbeslutet, skada {day}"),
            notes,
            FactsOf(day));
        WriteDays(page);
        page.List(voice.Say("Costs", "Kustannukset", "Kostnader"), RehabilitationExplanation.Costs(voice, plan.Costs));
        page.List(voice.Say("Warnings", "Varoitukset", "Varningar"), Warnings());
        page.List(RehabilitationExplanation.Need(voice), plan.NeedDates.Select(date => RehabilitationExplanation.Line(voice, date)));
        WriteReasons(page);
        return page.ToDocument();
    }

    private IEnumerable<Fact> FactsOf(string day) => plan.Plan.Measures
        .Select((measure, place) => new Fact(
            $"{voice.Say("Measure", "Toimenpide", "Åtgärd")} {voice.Number(place + 1)}", RehabilitationExplanation.Measure(voice, measure)))
        .Prepend(new(voice.Say("Claim date", "Vahinkopäivä", "Skadedag"), day));

    private void WriteDays(Page page)
    {
        page.Heading(voice.Say("Days of rehabilitation", "Kuntoutuspäivät", "Rehabiliteringsdagar"), 2);
        if (plan.Spells.Count == 0)
        {
            page.Line(voice.Say("No day is one of rehabilitation.", "Kuntoutuspäiviä ei ole.", "Det finns inga rehabiliteringsdagar."));
        }

        page.Table(
            voice.Say("Days, and whether they prevent suitable work", "Päivät ja se, estävätkö ne sopivan työn", "Dagar och om de hindrar lämpligt arbete"),
            [new(voice.Say("Days", "Päivät", "Dagar")), new(voice.Say("Work prevented", "Työ estyy", "Arbete hindras"))],
            plan.Spells.Select(spell => new[] { voice.Dates(spell.From, spell.To), spell.PreventsWork ? voice.Say("yes", "kyllä", "ja") : voice.Say("no", "ei", "nej") }));
    }

    private IEnumerable<string> Warnings() => plan.Warnings.Select(warning => RehabilitationExplanation.Warning(voice, warning, plan.Plan));

    private void WriteReasons(Page page)
    {
        var figures = plan.Costs.Measures.Count > 0 ? plan.Costs.Figures() : default;
        if (figures.Count > 0)
        {
            page.Heading(voice.Say("Reasons", "Perustelut", "Motivering"), 2);
            page.Steps(figures);
        }

        AttachmentPage.Figures(page, voice, figures);
        AttachmentPage.Limits(page, voice, Warnings().Select(warning => voice.Say(
            $"This warning would fall away if this were no longer so: {warning}.",
            $"Varoitus poistuisi, jos tämä ei enää pitäisi paikkaansa: {warning}.",
            $"Varningen skulle bortfalla om detta inte längre gällde: {warning}.")));
        page.Readings(figures.SelectMany(figure => figure.Steps()).Select(step => step.Rule.Reading).Concat(RehabilitationExplanation.ReadingsOf(plan)));
    }
}
