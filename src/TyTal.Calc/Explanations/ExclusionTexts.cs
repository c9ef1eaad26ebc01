using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Why an insurance does not pay.</summary>
internal static class ExclusionTexts
{
    private static readonly Dictionary<ExclusionReason, Phrase> Texts = new()
    {
        [ExclusionReason.OutsideWork] = ("it happened outside work", "se sattui työn ulkopuolella", "det inträffade utanför arbetet"),
        [ExclusionReason.UndefinedPlace] = (
            "work at home or in a place that the employer has not defined", "työ kotona tai paikassa, jota työnantaja ei ole määritellyt", "arbete hemma eller på en plats som arbetsgivaren inte har bestämt"),
        [ExclusionReason.UnusualActivity] = (
            "the activity did not belong usually to being there", "toiminta ei tavanomaisesti liittynyt siellä oleskeluun", "verksamheten hörde inte vanligen till vistelsen där"),
        [ExclusionReason.LargeDetour] = ("more than a small detour", "vähäistä suurempi poikkeama matkasta", "mer än en ringa avvikelse från färden"),
        [ExclusionReason.NotByEmployer] = ("the employer neither arranged nor approved it", "työnantaja ei järjestänyt eikä hyväksynyt sitä", "arbetsgivaren varken ordnade eller godkände det"),
        [ExclusionReason.NotByConditions] = ("the conditions of the accommodation did not cause it", "majoitusolosuhteet eivät aiheuttaneet sitä", "förhållandena i inkvarteringen orsakade det inte"),
        [ExclusionReason.PatientInjuryAtVisit] = (
            "a patient injury at a visit to health care that is no visit for a work injury",
            "potilasvahinko terveydenhuollon käynnillä, joka ei johtunut työvahingosta",
            "en patientskada vid ett vårdbesök som inte gällde en arbetsskada"),
        [ExclusionReason.SmallShareOfCause] = (
            "the accident had only a minor share in causing the worsening", "tapaturmalla oli vain vähäinen osuus pahenemiseen", "olycksfallet hade endast en ringa andel i förvärrandet"),
        [ExclusionReason.StrainOutsideWork] = ("a strain outside work and exercise for it", "kipeytyminen työn ja siihen liittyvän harjoittelun ulkopuolella", "ömhet utan samband med arbetet och träning för det"),
        [ExclusionReason.StrainOfOtherCause] = (
            "a strain from an earlier injury, or damage that only an accident causes",
            "aiemmasta vammasta johtuva kipeytyminen tai vaurio, jonka vain tapaturma aiheuttaa",
            "ömhet av en tidigare skada, eller en skada som endast ett olycksfall orsakar"),
        [ExclusionReason.NoExposureAtWork] = ("no exposure at work", "ei altistusta työssä", "ingen exponering i arbetet"),
        [ExclusionReason.ExposureNotFromTasks] = (
            "the exposure at home, or in a place not defined, did not come from the work tasks",
            "altistus kotona tai määrittelemättömässä paikassa ei johtunut työtehtävistä",
            "exponeringen hemma eller på en obestämd plats berodde inte på arbetsuppgifterna"),
        [ExclusionReason.DiseaseOfOtherCause] = ("the exposure is not the main cause of the disease", "altistus ei ole sairauden pääasiallinen syy", "exponeringen är inte den huvudsakliga orsaken till sjukdomen"),
        [ExclusionReason.AssaultInPrivateLife] = ("private life is the main reason of the assault", "pahoinpitelyn pääasiallinen syy on yksityiselämässä", "den huvudsakliga orsaken till misshandeln finns i privatlivet"),
        [ExclusionReason.AssaultInBreakOrActivity] = (
            "an assault in a break or an activity beside work, not because of the work task",
            "pahoinpitely tauolla tai työhön liittyvässä toiminnassa, ei työtehtävän vuoksi",
            "misshandel under en paus eller i verksamhet vid sidan av arbetet, inte på grund av arbetsuppgiften"),
        [ExclusionReason.ShockConditions] = (
            "the mental shock reaction does not meet the conditions", "henkisen järkytysreaktion edellytykset eivät täyty", "villkoren för en psykisk chockreaktion uppfylls inte"),
        [ExclusionReason.ShockInBreakOrActivity] = (
            "a mental shock reaction in a break or an activity beside work",
            "henkinen järkytysreaktio tauolla tai työhön liittyvässä toiminnassa",
            "en psykisk chockreaktion under en paus eller i verksamhet vid sidan av arbetet"),
        [ExclusionReason.OtherCapacity] = ("the person acted in another capacity", "henkilö toimi muussa ominaisuudessa", "personen handlade i en annan egenskap"),
        [ExclusionReason.WorkCircumstances] = ("it happened in circumstances of work", "se sattui työhön liittyvissä olosuhteissa", "det inträffade under förhållanden som hör till arbetet"),
        [ExclusionReason.NoAccident] = ("no accident", "ei tapaturmaa", "inget olycksfall"),
        [ExclusionReason.PauseOverThirtyDays] = (
            "work and pay had been interrupted for over 30 days", "työnteko ja palkanmaksu olivat olleet keskeytyneinä yli 30 päivää", "arbetet och löneutbetalningen hade varit avbrutna i över 30 dagar"),
        [ExclusionReason.MentalShock] = ("a mental shock reaction", "henkinen järkytysreaktio", "en psykisk chockreaktion"),
        [ExclusionReason.OccupationalDisease] = ("an occupational disease", "ammattitauti", "en yrkessjukdom"),
        [ExclusionReason.Strain] = ("a strain in a movement, without an accident", "kipeytyminen liikkeessä ilman tapaturmaa", "ömhet vid en rörelse, utan olycksfall"),
        [ExclusionReason.IntentionalAct] = ("another person did it on purpose", "toinen teki sen tahallaan", "en annan person gjorde det uppsåtligen"),
        [ExclusionReason.PatientInjury] = ("a patient injury", "potilasvahinko", "en patientskada"),
        [ExclusionReason.AnotherAct] = ("another act gives a like compensation", "vastaava korvaus maksetaan muun lain nojalla", "motsvarande ersättning ges enligt en annan lag"),
        [ExclusionReason.FarmersAct] = ("the farmers' act gives compensation", "korvaus maksetaan maatalousyrittäjän työtapaturma- ja ammattitautilain nojalla", "ersättning betalas enligt lagen om lantbruksföretagares olycksfall i arbetet och yrkessjukdomar"),
        [ExclusionReason.TrafficAccident] = ("a traffic accident", "liikennevahinko", "en trafikskada"),
        [ExclusionReason.RailAccident] = ("a rail-traffic accident", "raideliikennevahinko", "en spårtrafikskada"),
        [ExclusionReason.ArmedConflict] = ("an armed conflict", "aseellinen selkkaus", "en väpnad konflikt"),
        [ExclusionReason.NoHobbySport] = ("the insurance is confined to hobby sports", "vakuutus on rajattu harrasteliikuntaan", "försäkringen är begränsad till motionsidrott"),
        [ExclusionReason.SportLeftOut] = ("the conditions leave this sport out", "ehdot rajaavat tämän lajin pois", "villkoren utesluter denna gren"),
        [ExclusionReason.PersonLeftOut] = ("the conditions leave this person out", "ehdot rajaavat tämän henkilön pois", "villkoren utesluter denna person"),
        [ExclusionReason.IsolatedArea] = ("a place isolated from traffic", "liikenteestä eristetty alue", "ett område avskilt från trafiken"),
        [ExclusionReason.OutsideEea] = ("outside the European Economic Area", "Euroopan talousalueen ulkopuolella", "utanför Europeiska ekonomiska samarbetsområdet"),
        [ExclusionReason.NotAbroad] = ("no trip abroad", "ei ulkomaanmatkaa", "ingen utlandsresa"),
        [ExclusionReason.StatutoryPaysFirst] = (
            "an insurance of work, traffic, rail or patients pays", "työ-, liikenne-, raideliikenne- tai potilasvakuutus korvaa", "en arbets-, trafik-, spårtrafik- eller patientförsäkring betalar"),
    };

    internal static string Of(ExclusionReason reason, Voice voice) => voice.Say(Texts[reason]);
}
