namespace TyTal.Calc.Explanations.Statute;

/// <content>Part III of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Benefits => [.. Costs, .. LossOfEarnings, .. LastingHarm];

    private static Topic[] Costs =>
    [
        new("36", ("medical care in general", "sairaanhoito yleensä", "sjukvård i allmänhet")),
        new("37", ("which care is compensated", "mikä hoito korvataan", "vilken vård som ersätts")),
        new("38", ("examinations that are compensated", "korvattavat tutkimukset", "undersökningar som ersätts")),
        new("39", ("the person's own fees of public care", "omat maksut julkisessa hoidossa", "egna avgifter i offentlig vård")),
        new("40", ("full cost of public care to its arranger", "julkisen hoidon täysi hinta järjestäjälle", "full kostnad för offentlig vård till den som ordnar den")),
        new("41", ("notice of the plan of care", "hoitosuunnitelman ilmoittaminen", "anmälan om vårdplanen")),
        new("42", ("directing to a place of care", "ohjaaminen hoitopaikkaan", "hänvisning till vårdplats")),
        new("43", ("care by private providers", "yksityinen hoito", "privat vård")),
        new("44", ("private care without a commitment to pay", "yksityinen hoito ilman maksusitoumusta", "privat vård utan betalningsförbindelse")),
        new("45", ("private care that needs a commitment to pay", "yksityinen hoito, joka vaatii maksusitoumuksen", "privat vård som kräver betalningsförbindelse")),
        new("46", ("care in the European Union", "hoito EU:ssa", "vård inom EU")),
        new("47", ("care in third states", "hoito kolmansissa valtioissa", "vård i tredjestat")),
        new("48", ("pay of days of examination", "tutkimuspäivien palkka", "lön för undersökningsdagar")),
        new("49", ("pay of days of physiotherapy", "fysikaalisen hoidon päivien palkka", "lön för fysikaliska behandlingsdagar")),
        new("50", ("journeys and lodging", "matkat ja yöpyminen", "resor och övernattning")),
        new("51", ("care allowance", "tuki hoidosta ja avusta", "stöd för vård och hjälp")),
        new("52", ("wear of clothes", "vaatteiden kuluminen", "klädslitage")),
        new("53", ("household help", "apu kodin töissä", "hjälp i hemmet")),
        new("54", ("broken personal things", "rikkoutuneet omat esineet", "söndriga egna föremål")),
    ];

    private static Topic[] LossOfEarnings =>
    [
        new("55", ("which benefits replace earnings", "mitkä etuudet korvaavat ansiota", "vilka förmåner som ersätter inkomst")),
        new("56", ("right to daily allowance", "milloin päivärahaa saa", "när dagpenning betalas")),
        new("57", ("daily allowance by degree", "päiväraha työkyvyn heikentymän mukaan", "dagpenning enligt nedsättningen av arbetsförmågan")),
        new("58", ("the first 28 days", "ensimmäiset 28 päivää", "de första 28 dagarna")),
        new("59", ("daily allowance after 28 days", "päiväraha 28 päivän jälkeen", "dagpenning efter 28 dagar")),
        new("60", ("least daily allowance", "pienin päiväraha", "minsta dagpenning")),
        new("61", ("reduction for the person's own fault", "vähennys vahingoittuneen myötävaikutuksen vuoksi", "minskning på grund av den skadades medverkan")),
        new("62", ("deduction of employee payments", "palkansaajamaksujen vähennys päivärahasta", "avdrag för löntagarpremier från dagpenningen")),
        new("63", ("right to a pension", "milloin eläkettä saa", "när pension betalas")),
        new("64", ("pension by degree", "eläke työkyvyn heikentymän mukaan", "pension enligt nedsättningen av arbetsförmågan")),
        new("65", ("pensions for a time or until further notice", "eläkkeen kesto päätöksessä", "pensionens längd i beslutet")),
        new("66", ("how large a pension is", "kuinka suuri eläke on", "hur stor pensionen är")),
        new("67", ("one-time increase", "kertakorotus", "engångsförhöjning")),
        new("68", ("pension of those working on an old-age pension", "eläke, kun työtä tehtiin vanhuuseläkkeellä", "pension vid arbete under ålderspension")),
        new("69", ("rehabilitation allowance", "raha kuntoutuksen ajalta", "penning för rehabiliteringstid")),
        new("70", ("full-time students", "päätoimiset opiskelijat", "heltidsstuderande")),
        new("71", ("annual earnings", "vuoden ansiot korvauksen perusteena", "årsinkomster som grund")),
        new("72", ("earnings after a permanent change", "ansiot pysyvän muutoksen jälkeen", "inkomster efter bestående förändring")),
        new("73", ("earnings in work on an old-age pension", "ansiot vanhuuseläkkeen aikaisessa työssä", "inkomster i arbete under ålderspension")),
        new("74", ("diseases that appear on a pension", "eläkkeellä ilmenevä tauti", "sjukdom som visar sig under pension")),
        new("75", ("earnings of entrepreneur's work", "yrittäjätyön osuus ansioista", "företagararbetets del av inkomsterna")),
        new("76", ("students of an occupation", "ammattiin opiskelevat", "yrkesstuderande")),
        new("77", ("pupils", "koululaiset", "skolelever")),
        new("78", ("young persons", "nuoret", "unga personer")),
        new("79", ("least annual earnings", "pienin vuosityöansio", "minsta årsarbetsinkomst")),
        new("80", ("the decree on annual earnings", "asetus vuosityöansiosta", "förordningen om årsarbetsinkomst")),
        new("81", ("which pay counts", "mikä palkka lasketaan mukaan", "vilken lön som räknas")),
        new("82", ("earnings outside the Act", "ansiot lain ulkopuolella", "inkomster utanför lagen")),
    ];

    private static Topic[] LastingHarm =>
    [
        new("83", ("right to compensation for functional limitation", "milloin haitasta korvataan", "när men ersätts")),
        new("84", ("finding the disability category", "miten haittaluokka löytyy", "hur invaliditetsklassen bestäms")),
        new("85", ("the classification", "luokituksen perusta", "klassificeringens grund")),
        new("86", ("how large the compensation for functional limitation is", "kuinka suuri haittaraha on", "hur stor menersättningen är")),
        new("87", ("yearly or as a lump sum", "vuosittain vai kertasuorituksena", "årligen eller som engångsbelopp")),
        new("88", ("when rehabilitation is compensated", "milloin kuntoutus korvataan", "när rehabilitering ersätts")),
        new("89", ("measures and costs of vocational rehabilitation", "ammatillisen kuntoutuksen toimet ja kulut", "åtgärder och kostnader i yrkesinriktad rehabilitering")),
        new("90", ("vocational rehabilitation outside Finland", "kuntoutus Suomen ulkopuolella", "rehabilitering utanför Finland")),
        new("91", ("insurance of persons in rehabilitation", "kuntoutujan vakuuttaminen", "försäkring av den som rehabiliteras")),
        new("92", ("allowance after training", "raha koulutuksen jälkeen", "penning efter utbildningen")),
        new("93", ("assisted living", "asuminen palvelujen turvin", "boende med service")),
        new("94", ("aids in daily life", "arjen apuvälineet", "hjälpmedel i vardagen")),
        new("95", ("alterations of the home", "kodin muutokset", "ändringar i hemmet")),
        new("96", ("interpretation", "tulkkaus", "tolkning")),
        new("97", ("relatives in adaptation training", "omaiset valmennuksessa", "anhöriga i anpassningsträning")),
        new("98", ("journeys and lodging in rehabilitation", "kuntoutuksen matkat ja yöpyminen", "resor och övernattning i rehabilitering")),
        new("99", ("what is paid at death", "mitä kuoleman vuoksi maksetaan", "vad som betalas vid dödsfall")),
        new("100", ("right of the spouse", "lesken oikeus", "efterlevande makes rätt")),
        new("101", ("right of the children", "lapsen oikeus", "barnens rätt")),
        new("102", ("unions begun after the event", "tapahtuman jälkeen alkaneet liitot", "förhållanden som börjat efter händelsen")),
        new("103", ("start and end of survivors' pensions", "perhe-eläkkeen alku ja loppu", "familjepensionens början och slut")),
        new("104", ("size and shares of survivors' pensions", "perhe-eläkkeen koko ja jako", "familjepensionens storlek och fördelning")),
        new("105", ("survivors who get nothing", "kenelle ei makseta", "vem som inte får pension")),
        new("106", ("a new marriage and its lump sum", "uusi avioliitto ja kertasumma", "nytt äktenskap och engångsbelopp")),
        new("107", ("adjustment by the spouse's income", "lesken tulojen vaikutus", "inverkan av makens inkomster")),
        new("108", ("when the income is adjusted", "milloin tulot sovitetaan", "när inkomstjämkning görs")),
        new("109", ("funeral assistance and transport", "apu hautajaisiin ja vainajan kuljetus", "begravningshjälp och transport")),
    ];
}
