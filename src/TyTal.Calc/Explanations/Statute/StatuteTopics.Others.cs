namespace TyTal.Calc.Explanations.Statute;

/// <content>The decrees, the motor-liability rehabilitation act, and the sections of other acts that the library uses.</content>
internal static partial class StatuteTopics
{
    private static Topic[] OfImpairmentClassification =>
    [
        new("1", ("classes, ranges and their combination", "luokat, vaihteluvälit ja yhdistäminen", "klasser, intervall och förenande")),
        new("2", ("raise for an earlier injury", "korotus aiemman vamman vuoksi", "höjning för tidigare skada")),
        new("3", ("entry into force", "voimaantulo", "ikraftträdande")),
    ];

    private static Topic[] OfAnnualEarningsDecree =>
    [
        new("1", ("look-back before the event", "laskenta-aika ennen vahinkoa", "tiden före händelsen")),
        new("2", ("pay rises", "palkan nousut", "löneförhöjningar")),
        new("3", ("unpaid absence", "palkaton aika", "oavlönad tid")),
        new("4", ("days and hours of a year", "vuoden päivät ja tunnit", "årets dagar och timmar")),
        new("5", ("benefits in kind", "edut luontoissuorituksina", "naturaförmåner")),
        new("6", ("holiday bonus", "lomaan liittyvä raha", "semesterpenning")),
        new("7", ("comparison years", "vertailuvuodet", "jämförelseår")),
        new("8", ("earnings of an occupation after three years", "ammatin ansiot kolmen vuoden jälkeen", "yrkets inkomster efter tre år")),
        new("9", ("entry into force", "voimaantulo", "ikraftträdande")),
    ];

    private static Topic[] OfRehabilitationCostsDecree =>
    [
        new("1", ("direct costs of studies", "opintojen suorat kulut", "studiernas direkta kostnader")),
        new("2", ("a second home during studies", "toinen asunto opintojen aikana", "andra bostad under studierna")),
        new("3", ("journeys between home and studies", "matkat kodin ja opintojen välillä", "resor mellan hem och studier")),
        new("4", ("entry into force", "voimaantulo", "ikraftträdande")),
    ];

    private static Topic[] OfPolicyTransferDecree =>
    [
        new("1", ("notice of transfer and obstacles", "siirron ilmoitus ja esteet", "överföringsanmälan och hinder")),
        new("2", ("what the statistics history holds", "mitä tilastohistoria sisältää", "vad statistikhistoriken innehåller")),
        new("3", ("wages in the statistics history", "palkat tilastohistoriassa", "löner i statistikhistoriken")),
        new("4", ("terms of the decree", "asetuksen käsitteet", "förordningens begrepp")),
        new("5", ("events and compensation in the statistics history", "vahingot ja korvaukset tilastohistoriassa", "skador och ersättningar i statistikhistoriken")),
        new("6", ("identification of policies", "vakuutusten yksilöinti", "identifiering av försäkringar")),
        new("7", ("how the data are sent", "miten tiedot lähetetään", "hur uppgifterna sänds")),
        new("8", ("interest of reserves", "varausten korko", "reservernas ränta")),
        new("9", ("entry into force", "voimaantulo", "ikraftträdande")),
    ];

    private static Topic[] OfMotorRehabilitation =>
    [
        new("1", ("whom the act concerns", "ketä laki koskee", "vem lagen gäller")),
        new("2", ("what rehabilitation is", "mitä kuntoutus on", "vad rehabilitering är")),
        new("3", ("when rehabilitation is compensated", "milloin kuntoutus korvataan", "när rehabilitering ersätts")),
        new("4", ("costs and lost earnings", "kulut ja menetetty ansio", "kostnader och förlorad inkomst")),
        new("5", ("rehabilitation for work", "kuntoutus työhön", "rehabilitering för arbete")),
        new("6", ("costs of rehabilitation for work", "työhön kuntouttamisen kulut", "kostnader för rehabilitering för arbete")),
        new("7", ("rehabilitation of functional ability", "kuntoutus toimintakykyä varten", "rehabilitering för funktionsförmåga")),
        new("8", ("earnings lost during rehabilitation", "kuntoutuksen aikana menetetty ansio", "inkomst förlorad under rehabilitering")),
        new("8 a", ("insurance of persons in rehabilitation", "kuntoutujan vakuuttaminen", "försäkring av den som rehabiliteras")),
        new("9", ("interrupted rehabilitation", "keskeytynyt kuntoutus", "avbruten rehabilitering")),
        new("10", ("claims of authorities", "viranomaisten vaatimukset", "myndigheters krav")),
        new("11", ("how rehabilitation becomes pending", "miten kuntoutus tulee vireille", "hur rehabilitering inleds")),
        new("12", ("which insurer decides", "mikä yhtiö ratkaisee", "vilket bolag som avgör")),
        new("13", ("sharing costs between insurers", "kulujen jako yhtiöiden kesken", "fördelning mellan bolagen")),
        new("14", ("rehabilitation in the premiums", "kuntoutus vakuutusmaksussa", "rehabilitering i premien")),
        new("15", ("increase for delay", "korotus viiveestä", "dröjsmålsförhöjning")),
        new("16", ("appeal", "valitus", "besvär")),
        new("17", ("agreements with other states", "sopimukset muiden valtioiden kanssa", "avtal med andra stater")),
        new("18", ("power to issue decrees", "valta antaa asetus", "rätt att utfärda förordning")),
        new("19", ("entry into force", "voimaantulo", "ikraftträdande")),
    ];

    private static Topic[] OfHealthInsurance =>
    [
        new("1:4", ("what a weekday is", "mikä on arkipäivä", "vad en vardag är")),
        new("8:4", ("incapacity in the sickness allowance", "työkyvyttömyys sairauspäivärahassa", "arbetsoförmåga i sjukdagpenningen")),
        new("8:5", ("when no sickness allowance is paid", "milloin sairauspäivärahaa ei makseta", "när sjukdagpenning inte betalas")),
        new("8:6", ("benefits that prevent a sickness allowance", "etuudet, jotka estävät sairauspäivärahan", "förmåner som hindrar sjukdagpenning")),
        new("8:7", ("waiting period of the sickness allowance", "sairauspäivärahan omavastuu", "sjukdagpenningens självrisktid")),
        new("8:8", ("longest time of the sickness allowance", "sairauspäivärahan pisin aika", "sjukdagpenningens längsta tid")),
        new("8:9", ("sickness allowance after the longest time", "sairauspäiväraha pisimmän ajan jälkeen", "sjukdagpenning efter den längsta tiden")),
        new("8:10", ("waiting period of entrepreneurs", "yrittäjän omavastuu", "företagarens självrisktid")),
        new("18:21", ("the insured person's contribution", "vakuutetun päivärahamaksu", "den försäkrades dagpenningspremie")),
    ];

    private static Topic[] OfEmployeesPensions =>
    [
        new("96", ("wage coefficient", "palkkakerroin", "lönekoefficient")),
        new("97", ("how the wage coefficient is set", "miten palkkakerroin syntyy", "hur lönekoefficienten fastställs")),
        new("98", ("earnings-related pension index", "työeläkkeiden indeksi", "arbetspensionernas index")),
        new("99", ("how the index is set", "miten indeksi syntyy", "hur indexet fastställs")),
        new("100", ("the yearly decree on both", "vuosittainen asetus molemmista", "årlig förordning om bägge")),
        new("153", ("the employee's pension contribution", "työntekijän eläkemaksu", "arbetstagarens arbetspensionsförsäkringsavgift")),
    ];

    private static Topic[] OfMotorLiabilityInsurance =>
    [
        new("36", ("accidents at work in traffic", "työmatkat ja työ liikenteessä", "arbetsolycksfall i trafiken")),
        new("51", ("sharing liability between insurers", "vastuu useassa yhtiössä", "ansvar mellan bolag")),
        new("67", ("delay in motor liability insurance", "viive liikennevakuutuksessa", "dröjsmål i trafikförsäkringen")),
    ];

    private static Topic[] OfMotorLiabilityInsurance1959 =>
    [
        new("14", ("sharing liability between insurers until 2016", "vastuu useassa yhtiössä vuoteen 2016", "ansvar mellan bolag till 2016")),
    ];

    private static Topic[] OfUnemploymentFinancing =>
    [
        new("18", ("the employee's unemployment contribution", "palkansaajan työttömyysvakuutusmaksu", "löntagarens arbetslöshetsförsäkringspremie")),
    ];

    private static Topic[] OfTimeLimits =>
    [
        new("2", ("days, and the day that is not counted", "päivät ja laskematta jäävä päivä", "dagar och dagen som inte räknas")),
        new("3", ("weeks, months and years", "viikot, kuukaudet ja vuodet", "veckor, månader och år")),
        new("4", ("limits counted backwards", "taaksepäin laskettu aika", "tid som räknas bakåt")),
        new("5", ("last days that move", "siirtyvä viimeinen päivä", "sista dag som flyttas")),
    ];

    private static Topic[] OfInterest =>
    [
        new("4", ("interest for late payment", "myöhästymisen korko", "dröjsmålsränta")),
    ];

    /// <summary>The four decrees on the lump sum have the same sections.</summary>
    private static Topic[] OfLumpSums =>
    [
        new("1", ("the lump sum", "kertasumma", "engångsbeloppet")),
        new("2", ("interest", "korko", "ränta")),
        new("3", ("mortality", "kuolevuus", "dödlighet")),
        new("4", ("capital coefficient and the age for it", "pääomakerroin ja sen ikä", "kapitalkoefficienten och åldern för den")),
        new("5", ("claim dates that it concerns", "mitä vahinkoja se koskee", "vilka skadefall den gäller")),
    ];
}
