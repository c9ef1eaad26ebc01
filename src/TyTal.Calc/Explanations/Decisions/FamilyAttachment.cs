using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>Writes the attachment of a family's survivors' pensions.</summary>
internal sealed class FamilyAttachment(FamilyTimeline timeline, Voice voice)
{
    private readonly Family _family = timeline.Family;

    internal Document Write(DecisionNotes? notes, StatutoryParameters? parameters)
    {
        var page = new Page(voice);
        var day = voice.Date(_family.DeathDate);
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say($"Attachment to the decision on survivors' pensions, death on {day}", $"Perhe-eläkepäätöksen liite, kuolema {day}", $"Bilaga till beslutet om familjepension, dödsfall {day}"),
            notes,
            FactsOf());
        page.Supposed(timeline.Hypothesis);
        WritePeriods(page);
        page.Heading(voice.Say("Picture", "Kuva", "Bild"), 2);
        page.Add(new Picture(FamilyPicture.Svg(timeline, title: null, voice.Language), voice.Say("The shares of a month over time", "Kuukauden osuudet ajan kuluessa", "Andelarna av en månad över tiden")));
        WriteTotals(page);
        page.List(voice.Say("Days without a pension", "Päivät ilman eläkettä", "Dagar utan pension"), timeline.Refusals.Select(
            refusal => $"{Name(refusal.Beneficiary)}, {voice.Dates(refusal.From, refusal.To)}: {FamilyExplanation.Reason(refusal.Reason, voice.Language)} ({voice.Section(refusal.Section)})"));
        WriteReasons(page);
        AttachmentPage.Figures(page, voice, timeline.Figures());
        AttachmentPage.Limits(page, voice, new FamilyLimits(timeline, parameters, voice).Lines());
        page.Readings(FamilyExplanation.ReadingsOf(timeline));
        return page.ToDocument();
    }

    private string Name(Beneficiary beneficiary) => FamilyExplanation.Name(beneficiary, voice.Language);

    private IEnumerable<Fact> FactsOf() => new Fact[]
    {
        new(voice.Say("Claim date", "Vahinkopäivä", "Skadedag"), voice.Date(_family.ClaimDate)),
        new(voice.Say("Day of death", "Kuolinpäivä", "Dödsdag"), voice.Date(_family.DeathDate)),
        new(voice.Say("Insurance", "Vakuutus", "Försäkring"), ClaimFactTexts.Name(_family.Insurance, voice)),
        new(voice.Say("Annual earnings", "Vuosityöansio", "Årsarbetsinkomst"), voice.Money(_family.AnnualEarnings.Amount, Unit.EurosPerYear)),
    }
        .Concat(_family.Spouses.Select((spouse, i) => new Fact(Voice.Sentence(Name(new(IsSpouse: true, i))), Of(spouse))))
        .Concat(_family.Children.Select((child, i) => new Fact(Voice.Sentence(Name(new(IsSpouse: false, i))), Of(child))))
        .Concat(
        [
            new(voice.Say("Funeral", "Hautaus", "Begravning"), _family.Funeral is { } funeral ? voice.Date(funeral.On) : ""),
            new(voice.Say("Computed through", "Laskennan viimeinen päivä", "Beräknat till och med"), voice.Date(_family.Through)),
        ]);

    private string Of(Spouse spouse)
    {
        var income = voice.Money(spouse.Income.Amount, Unit.EurosPerYear);
        return (spouse.Union == Union.Marriage ? voice.Say("marriage", "avioliitto", "äktenskap") : voice.Say("cohabitation", "avoliitto", "samboförhållande"))
            + voice.Say($", income {income}", $", tulot {income}", $", inkomster {income}")
            + Since(spouse.Remarried, ("new marriage on ", "uusi avioliitto ", "nytt äktenskap "));
    }

    private string Of(Child child)
    {
        var born = voice.Date(child.BirthDate);
        return voice.Say($"born on {born}", $"syntynyt {born}", $"född {born}")
            + (child.Studies.Count == 0 ? "" : voice.Say(", studies ", ", opinnot ", ", studier ")
                + string.Join("; ", child.Studies.Select(spell => spell.To is { } to ? voice.Dates(spell.From, to) : voice.Date(spell.From) + " –")))
            + (child.Unable ? voice.Say(", unable to support itself", ", kykenemätön elättämään itseään", ", oförmögen att försörja sig") : "")
            + Since(child.FullOrphanFrom, ("full orphan from ", "täysorpo alkaen ", "helt föräldralös från "));
    }

    private string Since(LocalDate? day, Law.Phrase words) => day is { } known ? ", " + voice.Say(words) + voice.Date(known) : "";

    private void WritePeriods(Page page)
    {
        page.Heading(voice.Say("Periods and amounts", "Jaksot ja määrät", "Perioder och belopp"), 2);
        if (!timeline.Entitled)
        {
            page.Line(voice.Say("No pension is due.", "Eläkettä ei makseta.", "Ingen pension betalas."));
        }

        page.Table(
            voice.Say("Periods with constant amounts, per month", "Jaksot, joiden määrät pysyvät samoina; kuukaudessa", "Perioder med oförändrade belopp, per månad"),
            [
                new(voice.Say("Days", "Päivät", "Dagar")),
                new(voice.Say("Shares", "Osuudet", "Andelar")),
                new(voice.Say("Together", "Yhteensä", "Tillsammans"), IsNumber: true),
            ],
            timeline.Periods.Select(period => new[]
            {
                voice.Dates(period.From, period.To),
                string.Join("; ", period.Pensions.Select(pension => $"{Name(pension.Beneficiary)}: {voice.Number(pension.PerMonth.Amount, 2)}")),
                voice.Money(period.Pensions.Sum(pension => pension.PerMonth.Amount), Unit.EurosPerMonth),
            }));
    }

    private void WriteTotals(Page page)
    {
        page.Heading(voice.Say("Totals", "Yhteensä", "Sammanlagt"), 2);
        var through = voice.Date(_family.Through);
        AttachmentPage.Receivers(
            page,
            voice,
            voice.Say($"By receiver, through {through}", $"Saajittain, {through} saakka", $"Per mottagare, till och med {through}"),
            timeline.Totals.Pensions.Select(total => (Voice.Sentence(Name(total.Beneficiary)), total.Amount)).Concat(Once()).Append((voice.Say("In all", "Yhteensä", "Sammanlagt"), timeline.Totals.Total)));
    }

    private IEnumerable<(string Name, Money<Once> Amount)> Once()
    {
        if (timeline.LumpSum is not null)
        {
            yield return (voice.Say("Lump sum", "Kertasuoritus", "Engångsbelopp"), timeline.Totals.LumpSum);
        }

        if (timeline.FuneralAssistance is not null)
        {
            yield return (voice.Say("Funeral assistance", "Hautausapu", "Begravningshjälp"), timeline.Totals.FuneralAssistance);
        }
    }

    private void WriteReasons(Page page)
    {
        page.Heading(voice.Say("Reasons", "Perustelut", "Motivering"), 2);
        foreach (var period in timeline.Periods)
        {
            page.Heading(voice.Dates(period.From, period.To), 3);
            page.Steps(period.Figures);
            foreach (var part in period.OtherReasons)
            {
                page.SameAmounts(part.From);
                page.Steps(part.Figures);
            }
        }

        var once = new Figure?[] { timeline.LumpSum, timeline.FuneralAssistance }.OfType<Figure>().ToList();
        if (once.Count > 0)
        {
            page.Heading(voice.Say("Paid once", "Kertaluonteisesti maksettavat", "Engångsbetalningar"), 3);
            page.Steps(once);
        }
    }
}
