using static TyTal.Calc.Explanations.Statute.Treatment;

namespace TyTal.Calc.Explanations.Statute;

/// <content>The sections of the Act.</content>
internal static partial class StatuteTreatments
{
    private static TreatmentRow[] OfTheAct => [.. OfEventsAndBenefits, .. OfProcedure, .. OfInsuring, .. OfTheRest];

    private static TreatmentRow[] OfEventsAndBenefits =>
    [
        Of("1", Outside,
            ("it states a purpose; there is nothing to compute", "säännös kertoo tarkoituksen; laskettavaa ei ole", "bestämmelsen anger ett syfte; inget att beräkna")),
        Of("4", Outside,
            ("it points to Part VI, whose own sections are treated", "viittaa VI osaan, jonka omat pykälät ovat kartalla", "hänvisar till del VI, vars egna paragrafer finns på kartan")),
        Of("7", Outside,
            ("procedure: who rules on the Act's scope; the scope itself is computed from §§ 8–14", "menettely: kuka ratkaisee soveltamisen; itse soveltaminen lasketaan 8–14 §:stä", "förfarande: vem som avgör; själva tillämpningen beräknas enligt 8–14 §")),
        Of("16", Input,
            ("a physician judges the probability of the cause; the caller states the degrees, the days and the liability", "lääkäri arvioi syy-yhteyden todennäköisyyden; kutsuja ilmoittaa asteet, päivät ja vastuun", "läkaren bedömer sambandets sannolikhet; anroparen anger grader, dagar och ansvar")),
        Of("17", Input,
            ("whether an event was sudden and came from outside is judged; the caller states the kind of event", "äkillisyys ja ulkoinen syy arvioidaan; kutsuja ilmoittaa tapahtuman lajin", "plötslighet och yttre orsak bedöms; anroparen anger händelsens art")),
        Of("27", "30", Input,
            ("the disease, the exposure and the cause are judged; the caller states that the event is an occupational disease", "tauti, altistus ja syy arvioidaan; kutsuja ilmoittaa, että kyse on ammattitaudista", "sjukdomen, exponeringen och orsaken bedöms; anroparen anger att det är en yrkessjukdom")),
        Of("31", Input,
            ("the day comes from medical documents; the caller states it as the claim date", "päivä saadaan lääketieteellisistä asiakirjoista; kutsuja ilmoittaa sen vahinkopäivänä", "dagen fås ur medicinska handlingar; anroparen anger den som skadedag")),
        Of("32", Input,
            ("in which work the exposure happened is judged; the caller states the policy of that work", "se, missä työssä altistuttiin, arvioidaan; kutsuja ilmoittaa sen työn vakuutuksen", "i vilket arbete exponeringen skett bedöms; anroparen anger det arbetets försäkring")),
        Of("65", Input,
            ("whether a pension is granted for a time is judged; the caller states the days of the incapacity", "kesto arvioidaan päätöksessä; kutsuja ilmoittaa työkyvyttömyyden päivät", "längden bedöms i beslutet; anroparen anger dagarna med arbetsoförmåga")),
        Of("80", Outside,
            ("it gives the power to issue decree 1466/2015, whose sections are on the map", "valtuuttaa antamaan asetuksen 1466/2015, jonka pykälät ovat kartalla", "bemyndigar att utfärda förordning 1466/2015, vars paragrafer finns på kartan")),
    ];

    private static TreatmentRow[] OfProcedure =>
    [
        Of("110", Outside,
            ("a duty to tell without a length of time", "ilmoitusvelvollisuus, jolla ei ole määräaikaa", "en anmälningsplikt utan tidsfrist")),
        Of("112", "115", Outside,
            ("procedure: how a claim reaches the right insurer", "menettely: miten asia tulee oikealle vakuutuslaitokselle", "förfarande: hur ärendet når rätt anstalt")),
        Of("117", "118", Outside,
            ("procedure: parties and those who speak for them", "menettely: asianosaiset ja heidän puolestaan toimivat", "förfarande: parter och deras företrädare")),
        Of("121", "126", Outside,
            ("procedure: who takes part in a decision, and its form and receivers", "menettely: ketkä osallistuvat päätökseen, sen muoto ja saajat", "förfarande: vilka som deltar i beslutet, dess form och mottagare")),
        Of("129", "130", Outside,
            ("procedure: what a claimant must hand in", "menettely: mitä hakijan on toimitettava", "förfarande: vad sökanden ska lämna in")),
        Of("132", "134", Outside,
            ("duties without a date or an amount", "velvollisuuksia, joissa ei ole päivää eikä määrää", "skyldigheter utan datum eller belopp")),
        Of("136", Input,
            ("whether compensation is granted for a time is judged; the caller states spells with their last days", "määräaikaisuus arvioidaan; kutsuja ilmoittaa jaksot viimeisine päivineen", "tidsbegränsning bedöms; anroparen anger perioder med sista dagar")),
        Of("146", "147", Input,
            ("whether and how far compensation is refused is judged; the caller states the days that are compensated", "epääminen ja sen laajuus harkitaan; kutsuja ilmoittaa korvattavat päivät", "om och hur långt ersättning vägras bedöms; anroparen anger de dagar som ersätts")),
        Of("148", Outside,
            ("procedure: stopping a claim until somebody cooperates", "menettely: keskeytys, kunnes asianosainen myötävaikuttaa", "förfarande: avbrott tills någon medverkar")),
        Of("150", Input,
            ("a special reason is judged; the caller states the days that are compensated", "erityinen syy harkitaan; kutsuja ilmoittaa korvattavat päivät", "särskilt skäl bedöms; anroparen anger de dagar som ersätts")),
        Of("151", Input,
            ("what the refused care caused is judged; the caller states what is compensated", "hoidosta kieltäytymisen osuus arvioidaan; kutsuja ilmoittaa korvattavan osan", "vad den vägrade vården orsakat bedöms; anroparen anger det som ersätts")),
        Of("153", "155", Outside,
            ("procedure between the Workers' Compensation Center and an insurer", "menettely TVK:n ja vakuutusyhtiön välillä", "förfarande mellan OFC och bolaget")),
    ];

    private static TreatmentRow[] OfInsuring =>
    [
        Of("161", Outside,
            ("the premium follows from the insurer's own bases", "maksu seuraa yhtiön omista perusteista", "premien följer av bolagets egna grunder")),
        Of("164", Input,
            ("a bankruptcy estate's policy is a policy of its own; the caller states its days", "konkurssipesän vakuutus on oma vakuutuksensa; kutsuja ilmoittaa sen päivät", "konkursboets försäkring är en egen försäkring; anroparen anger dess dagar")),
        Of("166", Input,
            ("the bases are the insurer's own; the caller states the premium and whether it is experience-rated", "perusteet ovat yhtiön omat; kutsuja ilmoittaa maksun ja sen, onko maksu erikoismaksuperusteinen", "grunderna är bolagets egna; anroparen anger premien och om den grundar sig på specialpremie")),
        Of("170", "171", Outside,
            ("information and risk classes for premiums", "tiedonanto ja riskiluokat maksuja varten", "information och riskklasser för premierna")),
        Of("172", Outside,
            ("collection of premiums; interest by another act", "maksujen perintä; korko muun lain mukaan", "indrivning av premier; ränta enligt annan lag")),
        Of("174", Outside,
            ("enforcement", "ulosotto", "utsökning")),
        Of("176", Outside,
            ("liability of partners, without an amount of its own", "yhtiömiesten vastuu ilman omaa määrää", "bolagsmäns ansvar utan eget belopp")),
        Of("178", "180", Outside,
            ("registers and supervision", "rekisterit ja valvonta", "register och tillsyn")),
        Of("185", "186", Input,
            ("knowledge and true nature are judged; the caller states what remains insured", "tietoisuus ja todellinen luonne arvioidaan; kutsuja ilmoittaa, mikä jää vakuutetuksi", "vetskap och verklig natur bedöms; anroparen anger vad som förblir försäkrat")),
        Of("196", Input,
            ("where an entrepreneur works is judged; the caller states the situation of the event", "yrittäjän työpaikka arvioidaan; kutsuja ilmoittaa tapahtuman tilanteen", "företagarens arbetsplats bedöms; anroparen anger händelsens situation")),
    ];

    private static TreatmentRow[] OfTheRest =>
    [
        Of("205", "206", Outside,
            ("who may insure, and officials' liability", "kuka saa vakuuttaa ja virkavastuu", "vem som får försäkra och tjänsteansvar")),
        Of("208", "211", Outside,
            ("organisation of the insurers and of the Workers' Compensation Center", "vakuutusyhtiöiden ja TVK:n järjestäminen", "bolagens och OFC:s organisation")),
        Of("213", "222", Outside,
            ("organisation of the Workers' Compensation Center", "TVK:n järjestäminen", "OFC:s organisation")),
        Of("224", "228", Outside,
            ("organisation of the Workers' Compensation Center and of the claims board", "TVK:n ja lautakunnan järjestäminen", "OFC:s och nämndens organisation")),
        Of("229", "230", Outside,
            ("levies after an insurer's failure, which the Workers' Compensation Center decides", "maksut yhtiön kaaduttua, TVK:n päätettäviä", "avgifter efter bolags fallissemang, beslutas av OFC")),
        Of("232", Outside,
            ("pooling between insurers by their accounts", "yhtiöiden välinen jako tilinpidon mukaan", "fördelning mellan bolagen enligt bokföring")),
        Of("235", "236 c", Outside,
            ("registers, statistics and investigations", "rekisterit, tilastot ja tutkinta", "register, statistik och utredning")),
        Of("237", "239", Outside,
            ("procedure: where and by whom a decision is appealed against", "menettely: minne ja kuka valittaa", "förfarande: var och av vem besvär anförs")),
        Of("244", "245", Outside,
            ("procedure: correcting decisions, without a date or an amount", "menettely: päätösten korjaus ilman päivää tai määrää", "förfarande: rättelse utan datum eller belopp")),
        Of("248", "259", Outside,
            ("secrecy and passing on of data", "tietojen salassapito ja luovutus", "sekretess och utlämnande av uppgifter")),
        Of("261", "264", Outside,
            ("secrecy and passing on of data", "tietojen salassapito ja luovutus", "sekretess och utlämnande av uppgifter")),
        Of("265", "267", Outside,
            ("fees for data, and lists that an employer keeps", "palkkiot tiedoista ja työnantajan luettelot", "arvoden för uppgifter och arbetsgivarens listor")),
        Of("271", Outside,
            ("a claim between insurers whose size another act gives", "yhtiöiden välinen vaatimus, jonka koon antaa muu laki", "krav mellan bolag vars storlek anges i annan lag")),
        Of("272", "274", Outside,
            ("administration", "hallintoa", "förvaltning")),
        Of("275 a", Outside,
            ("form of decisions", "päätösten muoto", "beslutens form")),
        Of("277", Outside,
            ("organisation of the State's offices", "valtion virastojen järjestäminen", "statens ämbetsverks organisation")),
        Of("279", "280", Outside,
            ("punishments", "rangaistukset", "straff")),
        Of("281", "284", Outside,
            ("commencement and references; the versions in force by date carry it", "voimaantulo ja viittaukset; päivätyt versiot sisältävät sen", "ikraftträdande och hänvisningar; de daterade versionerna bär det")),
        Of("286", Outside,
            ("events before 2016 follow earlier acts, which the library does not know", "ennen vuotta 2016 sattuneet seuraavat aiempia lakeja, joita kirjasto ei tunne", "händelser före 2016 följer tidigare lagar, som biblioteket inte känner")),
    ];
}
