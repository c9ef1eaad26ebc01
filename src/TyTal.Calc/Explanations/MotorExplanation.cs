using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Explanations;

/// <summary>Rehabilitation after a traffic accident in words: periods and costs with the reasons of every amount, sums, refusals and readings; and appeal times.</summary>
public static class MotorExplanation
{
    /// <summary>The timeline in words.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(MotorTimeline timeline, Language language = Language.English)
    {
        var (claim, voice) = (Guard.NotNull(timeline, nameof(timeline)).Claim, Voice.Of(language));
        var (accident, through) = (voice.Date(claim.AccidentDate), voice.Date(claim.Through));
        var page = new Page(voice);
        page.Heading(voice.Say(
            $"Rehabilitation after the traffic accident of {accident}, through {through}",
            $"Kuntoutus liikennevahingon {accident} jälkeen, {through} saakka",
            $"Rehabilitering efter trafikskadan {accident}, till och med {through}"), 1);
        if (!timeline.Entitled)
        {
            page.Line(voice.Say("Nothing is compensated.", "Mitään ei korvata.", "Ingenting ersätts."));
        }

        foreach (var period in timeline.Periods)
        {
            page.Heading($"{voice.Dates(period.From, period.To)}: {voice.Quantity(period.Rate)}, {Reason(period.Outcome, language)}", 2);
            page.Steps(period.Figures);
        }

        foreach (var cost in timeline.Costs)
        {
            page.Heading($"{voice.Date(cost.Cost.On)}: {voice.Say(cost.Item.Text)}", 2);
            page.Steps(cost.Figures);
        }

        WriteTotals(page, voice, timeline.Totals);
        WriteRefusals(page, voice, timeline);
        page.Readings(timeline.Readings);
        return page.ToDocument();
    }

    /// <summary>The appeal time in words.</summary>
    /// <param name="time">The appeal time.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(AppealTime time, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        if (Guard.NotNull(time, nameof(time)).LastDay is { } last)
        {
            var day = voice.Date(last.Value.Day);
            page.Heading(voice.Say($"Appeal to the Insurance Court by {day}", $"Valitus vakuutusoikeuteen viimeistään {day}", $"Besvär hos försäkringsdomstolen senast {day}"), 1);
        }
        else
        {
            page.Heading(voice.Say(
                "Appeal to the Insurance Court: the time stands still", "Valitus vakuutusoikeuteen: määräaika on keskeytynyt", "Besvär hos försäkringsdomstolen: tiden är avbruten"), 1);
        }

        page.Steps([time.LastDayWithoutRecommendation, time.LastDay ?? time.LastDayWithoutRecommendation]);
        page.List(
            voice.Say("Requests for a recommendation", "Ratkaisusuosituspyynnöt", "Begäran om rekommendation till avgörande"),
            time.Requests.Select(outcome => $"{voice.Date(outcome.Request.On)}: {Effect(outcome.Effect, language)} ({voice.Section(outcome.Section)})"));
        page.Readings(time.Readings);
        return page.ToDocument();
    }

    /// <summary>What a request for a recommendation does.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Effect(RequestEffect effect, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(effect) switch
        {
            RequestEffect.Extends => voice.Say(
                "the appeal time stops and runs anew from the end of the handling",
                "valitusaika keskeytyy ja alkaa alusta käsittelyn päätyttyä",
                "besvärstiden avbryts och börjar på nytt när handläggningen har slutat"),
            RequestEffect.NotYetPossible => voice.Say("a recommendation can be asked for from 2021", "ratkaisusuositusta voi pyytää vuodesta 2021", "en rekommendation kan begäras från 2021"),
            RequestEffect.TooLate => voice.Say("too late to be handled", "liian myöhään käsiteltäväksi", "för sent för att handläggas"),
            RequestEffect.AfterAppealTime => voice.Say("handled, but the appeal time was over", "käsiteltiin, mutta valitusaika oli kulunut", "handlades, men besvärstiden hade gått ut"),
            _ => voice.Say("the appeal time has been extended once", "valitusaika on jo kerran pidentynyt", "besvärstiden har redan förlängts en gång"),
        };
    }

    /// <summary>What days of rehabilitation are.</summary>
    /// <param name="outcome">What they are.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(DayOutcome outcome, Language language = Language.English) => MotorReasonTexts.Of(Guard.Defined(outcome), Voice.Of(language));

    /// <summary>Why a cost is not compensated.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(CostRefusalReason reason, Language language = Language.English) => MotorReasonTexts.Of(Guard.Defined(reason), Voice.Of(language));

    /// <summary>Why the right does not move to an authority.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(TransferRefusalReason reason, Language language = Language.English) => MotorReasonTexts.Of(Guard.Defined(reason), Voice.Of(language));

    /// <summary>A condition that is not met.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(UnmetCondition condition, Language language = Language.English) => MotorReasonTexts.Of(Guard.Defined(condition), Voice.Of(language));

    private static void WriteTotals(Page page, Voice voice, MotorTotals totals)
    {
        var (earnings, costs, all, loss) = (voice.Euros(totals.LostEarnings), voice.Euros(totals.Costs), voice.Euros(totals.Total), voice.Euros(totals.ActualLoss));
        page.List(voice.Say("Totals", "Yhteensä", "Sammanlagt"),
        [
            voice.Say($"lost earnings {earnings}, costs {costs}, in all {all}", $"ansionmenetys {earnings}, kustannukset {costs}, yhteensä {all}", $"inkomstbortfall {earnings}, kostnader {costs}, sammanlagt {all}"),
            voice.Say(
                $"besides for the actual loss, by the Motor Liability Insurance Act: {loss}",
                $"lisäksi todellisesta ansionmenetyksestä, liikennevakuutuslain mukaan: {loss}",
                $"dessutom för det faktiska inkomstbortfallet, enligt trafikförsäkringslagen: {loss}"),
        ]);
        page.List(voice.Say("Receivers", "Saajat", "Mottagare"), totals.Receivers.Select(sum => $"{Name(voice, sum.Name)}: {voice.Euros(sum.Amount)}"));
        page.List(voice.Say("Insurers", "Vakuutuslaitokset", "Försäkringsanstalter"), totals.Insurers.Select(sum => $"{sum.Name}: {voice.Euros(sum.Amount)}"));
    }

    private static void WriteRefusals(Page page, Voice voice, MotorTimeline timeline)
    {
        page.List(
            voice.Say("Conditions that are not met", "Edellytykset, jotka eivät täyty", "Villkor som inte uppfylls"),
            timeline.Unmet.Select(condition => $"{Reason(condition, voice.Language)} ({voice.Section(RehabilitationRight.SectionOf(condition))})"));
        page.List(
            voice.Say("Days not compensated in full", "Päivät, joita ei korvata täysimääräisesti", "Dagar som inte ersätts till fullt belopp"),
            timeline.Refusals.Select(refusal => $"{voice.Dates(refusal.From, refusal.To)}: {Reason(refusal.Outcome, voice.Language)} ({voice.Section(refusal.Section)})"));
        page.List(
            voice.Say("Costs not compensated", "Kustannukset, joita ei korvata", "Kostnader som inte ersätts"),
            timeline.CostRefusals.Select(refusal =>
                $"{voice.Date(refusal.Cost.On)}, {voice.Euros(refusal.Cost.Amount)}: {Reason(refusal.Reason, voice.Language)} ({voice.Section(refusal.Section)})"));
        page.List(
            voice.Say("Claims that get nothing", "Vaatimukset, joiden perusteella ei makseta", "Krav för vilka ingenting betalas"),
            timeline.TransferRefusals.Select(refusal =>
                $"{Name(voice, refusal.Authority.ToString())}, {voice.Dates(refusal.From, refusal.To)}: {Reason(refusal.Reason, voice.Language)} ({voice.Section(refusal.Section)})"));
    }

    private static string Name(Voice voice, string receiver) => receiver switch
    {
        nameof(Authority.Municipality) => voice.Say("municipality", "kunta", "kommun"),
        nameof(Authority.WellbeingServicesCounty) => voice.Say("wellbeing services county", "hyvinvointialue", "välfärdsområde"),
        nameof(Authority.AlandMunicipality) => voice.Say("municipality in Åland", "Ahvenanmaan kunta", "kommun på Åland"),
        nameof(Authority.SocialInsuranceInstitution) => voice.Say("Social Insurance Institution", "Kansaneläkelaitos", "Folkpensionsanstalten"),
        _ => voice.Say("injured person", "vahingoittunut", "den skadade"),
    };
}
