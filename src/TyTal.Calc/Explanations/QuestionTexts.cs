using TyTal.Calc.Coverage.Payers;

namespace TyTal.Calc.Explanations;

/// <summary>Open questions about which insurance pays, and their answers.</summary>
internal static class QuestionTexts
{
    internal static string Of(Question question, Voice voice)
    {
        var section = voice.Section(35);
        return question switch
        {
            Question.Assault => voice.Say("Why was it done?", "Miksi se tehtiin?", "Varför gjordes det?"),
            Question.Detour => voice.Say("How far and why did the journey leave its route?", "Kuinka paljon ja miksi matka poikkesi reitiltä?", "Hur mycket och varför avvek färden från sin väg?"),
            Question.UsualActivity => voice.Say(
                "Did the activity belong usually to being there?", "Liittyikö toiminta tavanomaisesti siellä oleskeluun?", "Hörde verksamheten vanligen till vistelsen där?"),
            Question.ApprovedByEmployer => voice.Say(
                "Did the employer arrange or approve the occasion?", "Järjestikö tai hyväksyikö työnantaja tilaisuuden?", "Ordnade eller godkände arbetsgivaren tillställningen?"),
            Question.CausedByConditions => voice.Say(
                "Did the conditions of the accommodation cause it?", "Aiheuttivatko majoitusolosuhteet sen?", "Orsakades det av förhållandena i inkvarteringen?"),
            Question.MinorShare => voice.Say(
                "Had the accident only a minor share in causing the worsening?", "Oliko tapaturmalla vain vähäinen osuus pahenemiseen?", "Hade olycksfallet endast en ringa andel i förvärrandet?"),
            Question.OtherCause => voice.Say(
                "Is something else the main cause of the disease, or an earlier injury or disease behind the strain?",
                "Onko sairaudella muu pääasiallinen syy, tai onko kipeytymisen taustalla aiempi vamma tai sairaus?",
                "Har sjukdomen en annan huvudsaklig orsak, eller finns en tidigare skada eller sjukdom bakom ömheten?"),
            Question.ExposureFromTasks => voice.Say("Did the exposure come from the work tasks?", "Johtuiko altistus työtehtävistä?", "Berodde exponeringen på arbetsuppgifterna?"),
            Question.ShockConditions => voice.Say(
                $"Does the mental shock reaction meet the conditions of {section}?",
                $"Täyttääkö henkinen järkytysreaktio edellytykset ({section})?",
                $"Uppfyller den psykiska chockreaktionen villkoren ({section})?"),
            Question.Area => voice.Say(
                "Was the vehicle in traffic or in a place isolated from it?", "Oliko ajoneuvo liikenteessä vai siitä eristetyllä alueella?", "Var fordonet i trafik eller på ett område avskilt från den?"),
            Question.PauseDays => voice.Say(
                "How long had work and pay been interrupted?", "Kuinka kauan työnteko ja palkanmaksu olivat olleet keskeytyneinä?", "Hur länge hade arbetet och löneutbetalningen varit avbrutna?"),
            _ => voice.Say("Does another act give a like compensation?", "Maksetaanko vastaava korvaus muun lain nojalla?", "Ger en annan lag motsvarande ersättning?"),
        };
    }

    /// <summary>An answer; in English most are the words of case files.</summary>
    internal static string Of(Question question, PossibleAnswer answer, Voice voice) => question == Question.PauseDays
        ? answer.Presumed ? voice.Say("at most 30 days", "enintään 30 päivää", "högst 30 dagar") : voice.Say("over 30 days", "yli 30 päivää", "över 30 dagar")
        : answer.Answer switch
        {
            "yes" => voice.Say("yes", "kyllä", "ja"),
            "no" => voice.Say("no", "ei", "nej"),
            "workTask" => voice.Say("workTask", "työtehtävän vuoksi", "på grund av arbetsuppgiften"),
            "privateLife" => voice.Say("privateLife", "yksityiselämän vuoksi", "på grund av privatlivet"),
            "other" => voice.Say("other", "muusta syystä", "av annan orsak"),
            "small" => voice.Say("small", "vähän", "litet"),
            "large" => voice.Say("large", "vähäistä enemmän", "mer än litet"),
            "traffic" => voice.Say("traffic", "liikenteessä", "i trafik"),
            "isolated" => voice.Say("isolated", "eristetyllä alueella", "på ett avskilt område"),
            _ => answer.Answer,
        };
}
