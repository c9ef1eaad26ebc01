using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>A family's timeline in words: its periods with the reasons of every amount, totals, refusals, sources and readings.</summary>
public static class FamilyExplanation
{
    /// <summary>The timeline in words.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(FamilyTimeline timeline, Language language = Language.English)
    {
        var (family, voice) = (Guard.NotNull(timeline, nameof(timeline)).Family, Voice.Of(language));
        var (death, through) = (voice.Date(family.DeathDate), voice.Date(family.Through));
        var page = new Page(voice);
        page.Heading(voice.Say(
            $"Survivors' pensions after the death on {death}, through {through}",
            $"Perhe-eläkkeet {death} sattuneen kuolemantapauksen jälkeen, {through} saakka",
            $"Familjepensioner efter dödsfallet {death}, till och med {through}"), 1);
        page.Supposed(timeline.Hypothesis);
        if (!timeline.Entitled)
        {
            page.Line(voice.Say("No pension is due.", "Eläkettä ei makseta.", "Ingen pension betalas."));
        }

        foreach (var period in timeline.Periods)
        {
            page.Heading($"{voice.Dates(period.From, period.To)}: {string.Join("; ", period.Pensions.Select(pension => $"{Name(pension.Beneficiary, language)}: {voice.Quantity(pension.PerMonth)}"))}", 2);
            page.Steps(period.Figures);
            foreach (var part in period.OtherReasons)
            {
                page.SameAmounts(part.From);
                page.Steps(part.Figures);
            }
        }

        WriteOnce(page, voice.Say("Lump sum", "Kertasuoritus", "Engångsbelopp"), timeline.LumpSum);
        WriteOnce(page, voice.Say("Funeral assistance", "Hautausapu", "Begravningshjälp"), timeline.FuneralAssistance);
        WriteTotals(page, voice, timeline);
        page.List(voice.Say("Days without a pension", "Päivät ilman eläkettä", "Dagar utan pension"), timeline.Refusals.Select(
            refusal => $"{Name(refusal.Beneficiary, language)}, {voice.Dates(refusal.From, refusal.To)}: {Reason(refusal.Reason, language)} ({voice.Section(refusal.Section)})"));
        page.Compared(timeline.Compared);
        page.NotEnacted(timeline.Sources());
        page.Readings(ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>A survivor, counted from 1, e.g. "spouse", "child 2".</summary>
    /// <param name="beneficiary">The survivor.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(Beneficiary beneficiary, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var name = beneficiary.IsSpouse ? voice.Say("spouse", "leski", "efterlevande make") : voice.Say("child", "lapsi", "barn");
        return beneficiary is { IsSpouse: true, Position: 0 } ? name : name + " " + voice.Number(beneficiary.Position + 1);
    }

    /// <summary>Why a survivor gets nothing for some days.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(SurvivorsRefusalReason reason, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(reason) switch
        {
            SurvivorsRefusalReason.NotByClaimEvent => voice.Say("the death does not follow from the claim event", "kuolema ei johtunut vahinkotapahtumasta", "dödsfallet berodde inte på skadefallet"),
            SurvivorsRefusalReason.MissingYearOver => voice.Say(
                "after a missing person the pension is granted for a year", "kadonneen jälkeen eläke myönnetään vuodeksi", "efter en försvunnen person beviljas pensionen för ett år"),
            SurvivorsRefusalReason.NoChildOrContract => voice.Say(
                "a cohabitant without a common child or a certified agreement",
                "avopuoliso, jolla ei ole vahingoittuneen kanssa yhteistä lasta eikä julkisen notaarin oikeaksi todistamaa sopimusta",
                "sambo utan gemensamt barn med den skadade eller avtal som styrkts av notarius publicus"),
            SurvivorsRefusalReason.DeceasedWasMarried => voice.Say("a cohabitant, while the deceased was married", "avopuoliso, kun vahingoittunut oli kuollessaan avioliitossa", "sambo, när den skadade vid sin död var gift"),
            SurvivorsRefusalReason.CohabitantInPlace => voice.Say(
                "the cohabitant takes the place of a spouse with a pending divorce",
                "avopuoliso tulee sen aviopuolison sijaan, jonka avioero on vireillä",
                "sambon träder i stället för maken vars äktenskapsskillnad är anhängig"),
            SurvivorsRefusalReason.UnionUnderThreeYears => voice.Say(
                "the union began after the claim date, had no child and lasted under three years",
                "liitto alkoi vahinkopäivän jälkeen, oli lapseton ja kesti alle kolme vuotta",
                "förbundet inleddes efter skadedagen, var barnlöst och varade under tre år"),
            SurvivorsRefusalReason.SpouseWithoutRight => voice.Say("a spouse's child, and that spouse has no right", "puolison lapsi, eikä puolisolla ole oikeutta leskeneläkkeeseen", "makens barn, och maken har ingen rätt till efterlevandepension"),
            SurvivorsRefusalReason.NeitherStudyingNorUnable => voice.Say(
                "18 or over, and neither studying full-time nor unable to support itself since the death",
                "vähintään 18-vuotias, joka ei opiskele päätoimisesti eikä ole kuolemasta lähtien ollut kykenemätön elättämään itseään",
                "minst 18 år, och varken heltidsstuderande eller oförmögen att försörja sig sedan dödsfallet"),
            SurvivorsRefusalReason.TwentyFive => voice.Say("25 or over", "vähintään 25-vuotias", "minst 25 år"),
            SurvivorsRefusalReason.Replaced => voice.Say(
                "a pension after an own parent has taken the place of this one", "oman vanhemman jälkeen maksettava eläke on tullut tämän sijaan", "en pension efter en egen förälder har ersatt denna"),
            SurvivorsRefusalReason.Remarried => voice.Say("a new marriage or cohabitation", "uusi avioliitto tai avoliitto", "nytt äktenskap eller samboförhållande"),
            SurvivorsRefusalReason.Adopted => voice.Say("adopted by another", "annettu ottolapseksi toiselle henkilölle", "adopterad av någon annan"),
            SurvivorsRefusalReason.PensionerWorkEnded => voice.Say(
                "the right from work on an old-age pension has ended", "vanhuuseläkkeellä tehtyyn työhön perustuva oikeus on päättynyt", "rätten på grund av arbete under ålderspension har upphört"),
            SurvivorsRefusalReason.NextMonth => voice.Say("the shares are revised from the next month", "osuudet tarkistetaan seuraavan kuukauden alusta", "andelarna ses över från följande månad"),
            _ => voice.Say("caused the death on purpose", "aiheutti kuoleman tahallaan", "vållade dödsfallet uppsåtligen"),
        };
    }

    private static void WriteOnce(Page page, string heading, Figure? figure)
    {
        if (figure is not null)
        {
            page.Heading(heading, 2);
            page.Steps([figure]);
        }
    }

    private static void WriteTotals(Page page, Voice voice, FamilyTimeline timeline)
    {
        var (lumpSum, funeral, all) = (voice.Euros(timeline.Totals.LumpSum), voice.Euros(timeline.Totals.FuneralAssistance), voice.Euros(timeline.Totals.Total));
        page.List(voice.Say("Totals", "Yhteensä", "Sammanlagt"), timeline.TotalLines().Select(line => Line(voice, line))
            .Concat(timeline.Totals.Pensions.Select(total => $"{Name(total.Beneficiary, voice.Language)}: {voice.Euros(total.Amount)}"))
            .Append(voice.Say(
                $"lump sum {lumpSum}, funeral assistance {funeral}, in all {all}",
                $"kertasuoritus {lumpSum}, hautausapu {funeral}, yhteensä {all}",
                $"engångsbelopp {lumpSum}, begravningshjälp {funeral}, sammanlagt {all}")));
    }

    private static string Line(Voice voice, FamilyTotalLine line)
    {
        var rate = voice.Money(line.PerMonth.Amount, Unit.Euros);
        var formula = line.Kind == TotalKind.Months ? $"{rate} × {voice.Months(line.Count)}" : $"{rate} × {voice.Number(line.Count)} ÷ {voice.Days(30)}";
        var reading = line.Reading is { } found ? $" ({voice.Mark(found)})" : "";
        return $"{Name(line.Beneficiary, voice.Language)}, {voice.Dates(line.From, line.To)}: {formula} = {voice.Euros(line.Amount)}{reading}";
    }

    internal static IEnumerable<Reading?> ReadingsOf(FamilyTimeline timeline) => timeline.Figures()
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(timeline.TotalLines().Select(line => line.Reading))
        .Concat(timeline.Entitled ? [Readings.LastDayOfSurvivorsRight, Readings.MonthOfChange] : [])
        .Concat(timeline.Entitled && timeline.Family.Children.Any(child => child.NationalPension is { To: null }) ? [Readings.NationalPensionOfChild] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.Since > timeline.Family.ClaimDate) ? [Readings.UnionOfOneForm, Readings.ChildOfUnion] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.Since == timeline.Family.ClaimDate) ? [Readings.UnionOnClaimDate] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.DivorcePending) ? [Readings.CohabitantInSpousesPlace] : []);
}
