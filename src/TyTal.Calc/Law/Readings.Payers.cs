namespace TyTal.Calc.Law;

/// <content>The readings of the question which insurance pays (§§ 5, 20–35, 199–201).</content>
public static partial class Readings
{
    /// <summary>§ 199(1): how a pause is counted.</summary>
    public static Reading PauseIncludesAccidentDay { get; } = new(
        "pauseIncludesAccidentDay",
        SectionReference.Of(199, 1),
        ("A pause is counted in whole calendar days from the first day without work and pay to the accident day, both included: on its 31st day it has lasted over 30 days. A "
        + "single day of work, or of the duty to pay, starts the count anew.",
        "Keskeytys lasketaan kokonaisina kalenteripäivinä ensimmäisestä päivästä ilman työntekoa ja palkkaa tapaturmapäivään, molemmat mukaan luettuina: 31. päivänä se on "
        + "kestänyt yli 30 päivää. Yksikin työpäivä tai palkanmaksuvelvollisuuden päivä aloittaa laskennan alusta.",
        "Ett avbrott räknas i hela kalenderdagar från den första dagen utan arbete och lön till olycksfallsdagen, båda medräknade: på sin 31:a dag har det varat över 30 dagar. "
        + "En enda dag med arbete, eller med lönebetalningsskyldighet, börjar räkningen på nytt."));

    /// <summary>§ 199(1): an accident at work that no section covers.</summary>
    public static Reading NoGapToLeisureTime { get; } = new(
        "noGapToLeisureTime",
        SectionReference.Of(199, 1),
        ("An accident whose circumstances do not meet sections 21–25 (an unusual activity, more than a small detour, section 25) is one of leisure time. One that meets them, but "
        + "is refused by sections 24(2), 34 or 35, is not.",
        "Tapaturma, jonka olosuhteet eivät täytä 21–25 §:n edellytyksiä (poikkeava toiminta, vähäistä suurempi poikkeaminen matkareitiltä, 25 §), on vapaa-ajan tapaturma. "
        + "Tapaturma, joka täyttää ne mutta jota ei korvata 24 §:n 2 momentin taikka 34 tai 35 §:n vuoksi, ei ole vapaa-ajan tapaturma.",
        "Ett olycksfall vars omständigheter inte uppfyller 21–25 § (ovanlig verksamhet, mer än en liten avvikelse från färdvägen, 25 §) är ett olycksfall på fritiden. Ett som "
        + "uppfyller dem men inte ersätts på grund av 24 § 2 mom. eller 34 eller 35 § är det inte."));

    /// <summary>§ 200(1): an entrepreneur's own work.</summary>
    public static Reading EntrepreneurWorkIsNotLeisure { get; } = new(
        "entrepreneurWorkIsNotLeisure",
        SectionReference.Of(200, 1),
        ("An entrepreneur's own work in circumstances of sections 21–25 is not leisure time, also when it is not insured; the work of a farmer or an athlete is left out of the "
        + "Act (sections 11 and 12), and the leisure-time insurance is closed by the right under the other act.",
        "Yrittäjän oma työ 21–25 §:n olosuhteissa ei ole vapaa-aikaa, vaikka sitä ei olisi vakuutettu. Maatalousyrittäjän ja urheilijan työhön lakia ei sovelleta (11 ja 12 §), "
        + "ja muun lain mukainen oikeus sulkee pois vapaa-ajan vakuutuksen.",
        "En företagares eget arbete under omständigheterna i 21–25 § är inte fritid, inte heller när det inte är försäkrat. På arbete som lantbruksföretagare eller "
        + "idrottsutövare tillämpas lagen inte (11 och 12 §), och rätten enligt den andra lagen utesluter fritidsförsäkringen."));

    /// <summary>§ 201(1): a strain in leisure time.</summary>
    public static Reading StrainInLeisureTime { get; } = new(
        "strainInLeisureTime",
        SectionReference.Of(201, 1),
        ("Sudden pain of a muscle or a tendon without an accident in leisure time is no accident (section 17) and is like a work-motion strain: the health insurance pays.",
        "Lihaksen tai jänteen äkillinen kipeytyminen vapaa-aikana ilman tapaturmaa ei ole tapaturma (17 §) vaan rinnastuu työliikekipeytymiseen: korvaus maksetaan "
        + "sairausvakuutuksesta.",
        "Plötslig smärta i en muskel eller sena på fritiden utan olycksfall är inget olycksfall (17 §) utan jämställs med ömhet orsakad av arbetsrörelse: sjukförsäkringen "
        + "ersätter."));

    /// <summary>§ 35(3): a mental shock reaction in leisure time.</summary>
    public static Reading ShockOnlyInWork { get; } = new(
        "shockOnlyInWork",
        SectionReference.Of(35, 3),
        ("A mental shock reaction needs a close connection with the circumstances of sections 21–25; the leisure-time insurance therefore never pays for one.",
        "Henkinen järkytysreaktio edellyttää kiinteää yhteyttä 21–25 §:n olosuhteisiin; vapaa-ajan vakuutuksesta sitä ei siksi koskaan korvata.",
        "En psykisk chockreaktion förutsätter ett nära samband med omständigheterna i 21–25 §; fritidsförsäkringen ersätter den därför aldrig."));

    /// <summary>§ 24(1)(4): a patient injury in the care of a work injury.</summary>
    public static Reading PatientInjuryInCareOfInjury { get; } = new(
        "patientInjuryInCareOfInjury",
        SectionReference.Of(24, 2),
        ("A patient injury at a visit for an injury of this Act (item 4) is a work accident, because section 24(2) takes out visits of item 5 only.",
        "Tämän lain mukaisen vahingon vuoksi tehdyllä hoitokäynnillä (4 kohta) sattunut potilasvahinko on työtapaturma, koska 24 §:n 2 momentti rajaa pois vain 5 kohdan käynnit.",
        "En patientskada vid ett besök på grund av en skada enligt denna lag (4 punkten) är ett olycksfall i arbetet, eftersom 24 § 2 mom. utesluter bara besök enligt 5 punkten."));

    /// <summary>§ 34(1): an assault whose reason is neither the work task nor private life.</summary>
    public static Reading AssaultForOtherReason { get; } = new(
        "assaultForOtherReason",
        SectionReference.Of(34),
        ("An act with another reason, or one not known, is judged by sections 21–25 and section 34(3).",
        "Teko, jonka syy on muu tai tuntematon, arvioidaan 21–25 §:n ja 34 §:n 3 momentin mukaan.",
        "En handling med annan eller okänd orsak bedöms enligt 21–25 § och 34 § 3 mom."));

    /// <summary>§ 5: what pays beside the insurance of work.</summary>
    public static Reading WorkInsurancePaysFirst { get; } = new(
        "workInsurancePaysFirst",
        SectionReference.Of(5),
        ("The insurance of work pays first and in full. From an own or driven vehicle's motor liability insurance comes only the rest (Motor Liability Insurance Act, section 36); "
        + "another's vehicle, the railway and the patient insurance pay the rest to the injured person, and what was paid first to the insurer that paid it by this Act (section "
        + "270). Of another act with a like compensation only the rest is counted on.",
        "Työtapaturma- ja ammattitautivakuutuksesta maksetaan ensin ja täysimääräisesti. Oman tai itse kuljetetun ajoneuvon liikennevakuutuksesta korvataan vain jäljelle jäävä "
        + "osa (liikennevakuutuslain 36 §); muun ajoneuvon vakuutuksesta, raideliikennevastuun vakuutuksesta ja potilasvakuutuksesta maksetaan jäljelle jäävä osa vahingoittuneelle "
        + "ja ensin maksettu määrä sille vakuutuslaitokselle, joka sen tämän lain mukaan maksoi (270 §). Muun lain mukaisesta vastaavasta korvauksesta lasketaan maksettavaksi vain "
        + "jäljelle jäävä osa.",
        "Försäkringen för olycksfall i arbetet och yrkessjukdomar betalar först och i sin helhet. Ur trafikförsäkringen för ett eget eller själv fört fordon ersätts bara resten "
        + "(36 § i trafikförsäkringslagen); ett annat fordons trafikförsäkring, försäkringen för spårtrafikansvar och patientförsäkringen betalar resten till den skadade och det "
        + "som betalats först till den försäkringsanstalt som betalat det enligt denna lag (270 §). Av en motsvarande ersättning enligt annan lag räknas bara med resten."));

    /// <summary>Which traffic accidents the liability acts cover.</summary>
    public static Reading TrafficInEea { get; } = new(
        "trafficInEea",
        SectionReference.Of(201, 2, 4),
        ("Whether a place is isolated from traffic, so that the motor liability insurance does not cover it, is a fact to state. Outside the European Economic Area an accident "
        + "belongs to neither act of section 201(2)(4)–(5). The liability insurance of a vehicle, a railway or a care provider is compulsory: where it is missing, the centre of "
        + "its branch stands in.",
        "Se, onko paikka liikenteestä eristetty niin, ettei liikennevakuutus kata sitä, on lähtötietona ilmoitettava seikka. Euroopan talousalueen ulkopuolella sattunut vahinko "
        + "ei kuulu kumpaankaan 201 §:n 2 momentin 4 ja 5 kohdan lakiin. Ajoneuvon, raideliikenteen ja hoidon antajan vastuuvakuutus on pakollinen: jos se puuttuu, sen sijaan "
        + "korvaa alan keskus.",
        "Huruvida en plats är avskild från trafik, så att trafikförsäkringen inte täcker den, är en uppgift som ska anges. Utanför Europeiska ekonomiska samarbetsområdet hör en "
        + "olycka inte till någondera av lagarna i 201 § 2 mom. 4 och 5 punkten. Ansvarsförsäkringen för ett fordon, en järnväg eller en vårdgivare är obligatorisk: om den saknas "
        + "träder branschens central i dess ställe."));

    /// <summary>Insurance conditions: travel insurance.</summary>
    public static Reading TravelInsuranceBeforeLeisureTime { get; } = new(
        "travelInsuranceBeforeLeisureTime",
        SectionReference.Of(5),
        ("A travel insurance pays first aid and repatriation before the leisure-time insurance, but nothing where an insurance of work, traffic, rail or patients pays.",
        "Matkavakuutuksesta maksetaan ensiapu ja kotiinkuljetus ennen vapaa-ajan vakuutusta, mutta ei mitään, jos korvaus maksetaan työtapaturma- ja ammattitautivakuutuksesta "
        + "tai liikenne-, raideliikenne- tai potilasvahingon vakuutuksesta.",
        "En reseförsäkring betalar första hjälp och hemtransport före fritidsförsäkringen, men ingenting när försäkringen för olycksfall i arbetet och yrkessjukdomar eller en "
        + "försäkring för trafik-, spårtrafik- eller patientskador betalar."));

    /// <summary>§§ 11, 12: the other acts.</summary>
    public static Reading OtherActsByTheirOwnConditions { get; } = new(
        "otherActsByTheirOwnConditions",
        SectionReference.Of(11),
        ("The farmers' and the athletes' insurance are taken to pay for every event outside leisure time in that capacity; the conditions of their own acts, and the recourse that "
        + "they give, are not read here.",
        "Maatalousyrittäjien ja urheilijoiden vakuutusten katsotaan korvaavan jokaisen tapahtuman, joka on sattunut tässä asemassa muutoin kuin vapaa-aikana; niiden omien lakien "
        + "edellytyksiä ja niiden mukaista takautumisoikeutta ei tässä tulkita.",
        "Lantbruksföretagarnas och idrottsutövarnas försäkringar anses ersätta varje händelse som inträffat i den egenskapen på annan tid än fritid; villkoren i deras egna "
        + "lagar, och den regressrätt som de ger, tolkas inte här."));

    private static Reading[] OfPayers =>
    [
        PauseIncludesAccidentDay, NoGapToLeisureTime, EntrepreneurWorkIsNotLeisure, StrainInLeisureTime, ShockOnlyInWork, PatientInjuryInCareOfInjury,
        AssaultForOtherReason, WorkInsurancePaysFirst, TrafficInEea, TravelInsuranceBeforeLeisureTime, OtherActsByTheirOwnConditions,
    ];
}
