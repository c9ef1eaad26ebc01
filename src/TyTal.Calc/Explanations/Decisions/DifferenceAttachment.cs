using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>Writes the attachment of a correction: what changed and why.</summary>
internal sealed class DifferenceAttachment(TimelineDifference difference, Voice voice)
{
    internal Document Write(DecisionNotes? notes, StatutoryParameters? parameters)
    {
        var page = new Page(voice);
        var day = voice.Date(difference.After.Claim.ClaimDate);
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say($"What changed and why: the claim of {day}", $"Mikä muuttui ja miksi: vahinko {day}", $"Vad som ändrades och varför: skadan {day}"),
            notes,
            ClaimFactTexts.Of(difference.After.Claim, voice));
        page.Supposed(difference.Before.Hypothesis);
        page.Supposed(difference.After.Hypothesis);
        WriteFacts(page);
        WriteChanges(page);
        WritePictures(page);
        WriteReasons(page);
        ClaimAttachment.Refusals(page, voice, difference.After);
        AttachmentPage.Figures(page, voice, ClaimAttachment.FiguresOf(difference.Before).Concat(ClaimAttachment.FiguresOf(difference.After)));
        AttachmentPage.Limits(page, voice, new OutcomeLimits(difference.After, parameters, voice).Lines());
        page.Readings(TimelineExplanation.ReadingsOf(difference.Before).Concat(TimelineExplanation.ReadingsOf(difference.After)));
        return page.ToDocument();
    }

    private void WriteFacts(Page page)
    {
        page.Heading(voice.Say("Facts that changed", "Muuttuneet tiedot", "Ändrade uppgifter"), 2);
        if (difference.ChangedFacts.Count == 0)
        {
            page.Line(voice.Say("No fact of the claim is another one.", "Mikään vahinkoa koskeva tieto ei ole muuttunut.", "Ingen uppgift om skadan har ändrats."));
        }

        page.Table(
            voice.Say("Facts before and after", "Tiedot ennen ja jälkeen", "Uppgifter före och efter"),
            [new(voice.Say("Fact", "Tieto", "Uppgift")), new(Before), new(After)],
            difference.ChangedFacts.Select(name =>
            {
                var (before, after) = (ClaimFactTexts.Find(difference.Before.Claim, name, voice), ClaimFactTexts.Find(difference.After.Claim, name, voice));
                return new[] { after.Term, OrNone(before.Value), OrNone(after.Value) };
            }));
    }

    private string Before => voice.Say("Before", "Ennen", "Före");

    private string After => voice.Say("After", "Jälkeen", "Efter");

    private static string OrNone(string value) => value.Length > 0 ? value : "–";

    private void WriteChanges(Page page)
    {
        page.Heading(voice.Say("What changed", "Mikä muuttui", "Vad som ändrades"), 2);
        if (difference.IsEmpty)
        {
            page.Line(voice.Say("Nothing differs on any day.", "Mikään ei muuttunut miltään päivältä.", "Ingenting ändrades för någon dag."));
        }

        page.Table(
            voice.Say("Days that differ, and by how much more is paid", "Päivät, jotka muuttuivat, ja kuinka paljon enemmän maksetaan", "Dagar som skiljer sig, och hur mycket mer som betalas"),
            [
                new(voice.Say("Days", "Päivät", "Dagar")), new(Before), new(After),
                new(voice.Say("Person", "Vahingoittunut", "Den skadade"), IsNumber: true),
                new(voice.Say("Gross", "Brutto", "Brutto"), IsNumber: true),
            ],
            difference.Changes.Select(change => new[]
            {
                voice.Dates(change.From, change.To), DifferenceExplanation.Name(voice, change.Before), DifferenceExplanation.Name(voice, change.After),
                Signed(change.Amounts.InjuredPerson), Signed(change.Amounts.Gross),
            }));
        AttachmentPage.Receivers(page, voice, voice.Say("More in all, by receiver", "Enemmän yhteensä, saajittain", "Mer sammanlagt, per mottagare"), ClaimAttachment.Receivers(voice, difference.Amounts), Signed);
    }

    private string Signed(Money<Once> amount) => (amount.Cents > 0 ? "+" : "") + voice.Euros(amount);

    private void WritePictures(Page page)
    {
        page.Heading(voice.Say("Pictures", "Kuvat", "Bilder"), 2);
        page.Add(new Picture(TimelinePicture.Svg(difference.Before, voice.Say("Before the change", "Ennen muutosta", "Före ändringen"), voice.Language), Before));
        page.Add(new Picture(TimelinePicture.Svg(difference.After, voice.Say("After the change", "Muutoksen jälkeen", "Efter ändringen"), voice.Language), After));
    }

    /// <summary>For each stretch of days what caused the difference, and the steps of the new amounts.</summary>
    private void WriteReasons(Page page)
    {
        if (difference.IsEmpty)
        {
            return;
        }

        page.Heading(voice.Say("Why", "Miksi", "Varför"), 2);
        foreach (var change in difference.Changes)
        {
            page.Heading($"{voice.Dates(change.From, change.To)}: {(change.Amounts.Gross.Cents == 0 ? Nothing : Signed(change.Amounts.Gross))}", 3);
            page.Line(Voice.Sentence(DifferenceExplanation.Amounts(voice, change.Amounts)) + ".");
            page.Items(Causes(change));
            if (change.After is { } after)
            {
                page.Steps(Explanation.Amounts(after));
            }
        }
    }

    private string Nothing => voice.Say("the same gross amount", "sama bruttomäärä", "samma bruttobelopp");

    private IEnumerable<string> Causes(TimelineChange change) => change.Causes
        .Select(cause => $"{RuleTexts.Title((cause.After ?? cause.Before)!, voice)}: {DifferenceExplanation.Value(voice, cause.Before, cause.After)} → {DifferenceExplanation.Value(voice, cause.After, cause.Before)}")
        .Concat(Refusal(Before, difference.Before, change, change.Before is null))
        .Concat(Refusal(After, difference.After, change, change.After is null));

    /// <summary>Why nothing is paid on one side.</summary>
    private IEnumerable<string> Refusal(string side, BenefitTimeline timeline, TimelineChange change, bool isRefused) => !isRefused ? [] : timeline.Refusals
        .Where(refusal => refusal.From <= change.From && change.From <= refusal.To)
        .Take(1)
        .Select(refusal => $"{side}: {TimelineExplanation.Reason(refusal, voice.Language)} ({voice.Section(refusal.Section)})");
}
