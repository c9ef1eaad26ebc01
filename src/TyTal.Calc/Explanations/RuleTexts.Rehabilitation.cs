namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>The costs of vocational rehabilitation (§§ 89, 90, 98; decree 1467/2015).</summary>
    private static RuleText[] Rehabilitation { get; } =
    [
        new("given.measureCost", ("Cost of the measure", "Toimenpiteen kustannus", "Åtgärdens kostnad")),
        new("given.travel", ("Necessary journeys", "Välttämättömät matkat", "Nödvändiga resor")),
        new("given.lodging", ("Necessary nights on journeys", "Välttämättömät yöpymiset matkoilla", "Nödvändiga övernattningar under resor")),
        new("given.trainingFrom", ("First day of the training", "Koulutuksen ensimmäinen päivä", "Utbildningens första dag")),
        new("given.trainingTo", ("Last day of the training", "Koulutuksen viimeinen päivä", "Utbildningens sista dag")),
        new("given.studyFees", ("Compulsory fees of the studies", "Opiskelun pakolliset maksut", "Obligatoriska avgifter för studierna")),
        new(
            "given.studyEquipment",
            ("Special equipment of the studies", "Opiskelun erityislaitteet, -tarvikkeet ja -ohjelmistot", "Speciella anordningar, redskap och program för studierna")),
        new("given.halfDayAllowance", ("Tax-free half-day allowance of the year", "Verovapaa osapäiväraha vuoden mukaan", "Årets skattefria partiella dagtraktamente")),
        new("given.stayDays", ("Calendar days at the place of study in the year", "Kalenteripäivät opiskelupaikkakunnalla vuoden aikana", "Kalenderdagar på studieorten under året")),
        new("given.stayFrom", ("First day at the place of study", "Ensimmäinen päivä opiskelupaikkakunnalla", "Första dag på studieorten")),
        new("given.stayTo", ("Last day at the place of study", "Viimeinen päivä opiskelupaikkakunnalla", "Sista dag på studieorten")),
        new("given.extraLodging", ("Lodging of the temporary stay", "Majoittuminen tilapäisen oleskelun aikana", "Inkvartering under tillfällig vistelse")),
        new("given.fare", ("Journey between home and the place of study, one way", "Koti- ja opiskelupaikkakunnan välinen yhdensuuntainen matka", "Enkelresa mellan hemorten och studieorten")),
        new("given.maintainedChild", ("Day of birth of a child whom the person maintains", "Huollettavana olevan lapsen syntymäpäivä", "Födelsedag för ett barn som den skadade försörjer")),
        new("given.dailyTravel", ("Daily travel at the place of study", "Päivittäiset matkat opiskelupaikkakunnalla", "Dagliga resor på studieorten")),
        new("given.costInFinland", ("Compensation of the measure if it were in Finland", "Toimenpiteen korvaus, jos se olisi annettu Suomessa", "Ersättning för åtgärden om den hade getts i Finland")),
        new("given.paidAbroad", ("Got abroad for the same costs", "Ulkomailta samoista kustannuksista saatu korvaus", "Ersättning från utlandet för samma kostnader")),
        new("rehabilitation.cost", ("Reasonable cost of the measure", "Toimenpiteen kohtuullinen kustannus", "Skälig kostnad för åtgärden"), "{0}"),
        new("rehabilitation.grant", ("Grant", "Avustus", "Understöd"), "{0}"),
        new("rehabilitation.loan", ("Interest-free loan", "Koroton laina", "Räntefritt lån"), "{0}"),
        new("rehabilitation.travel", ("Journeys", "Matkat", "Resor"), "{0}"),
        new("rehabilitation.lodging", ("Nights on journeys", "Yöpymiset matkoilla", "Övernattningar under resor"), "{0}"),
        new("rehabilitation.costsOfMeasure", ("Costs of the measure", "Toimenpiteen kustannukset", "Åtgärdens kostnader"), Sum),
        new("rehabilitation.costsOfPlan", ("Costs of the plan", "Suunnitelman kustannukset", "Planens kostnader"), Sum),
        new(
            "studyCosts.noLumpSum",
            (
                "Lump sum of studies a year, training of up to six months",
                "Opiskelun kertakorvaus vuodessa, koulutus enintään kuusi kuukautta",
                "Schablonbelopp för studier per år, utbildning i högst sex månader"),
            "{0} – {1}"),
        new(
            "studyCosts.overSixMonths",
            (
                "Lump sum of studies a year, training of over six and up to twelve months",
                "Opiskelun kertakorvaus vuodessa, koulutus yli kuusi ja enintään kaksitoista kuukautta",
                "Schablonbelopp för studier per år, utbildning i över sex och högst tolv månader"),
            "{0} – {1}"),
        new(
            "studyCosts.overTwelveMonths",
            (
                "Lump sum of studies a year, training of over twelve months",
                "Opiskelun kertakorvaus vuodessa, koulutus yli kaksitoista kuukautta",
                "Schablonbelopp för studier per år, utbildning i över tolv månader"),
            "{0} – {1}"),
        new("studyCosts.yearsBegun", ("Years that begin in the training", "Koulutuksen aikana alkavat vuodet", "År som börjar under utbildningen"), "{0} – {1}"),
        new("studyCosts.lumpSum", ("Lump sums of studies", "Opiskelun kertakorvaukset", "Schablonbelopp för studier"), "{0} × {1}"),
        new("studyCosts.fees", ("Compulsory fees", "Pakolliset maksut", "Obligatoriska avgifter"), "{0}"),
        new(
            "studyCosts.equipment",
            ("Special equipment", "Erityislaitteet, -tarvikkeet ja -ohjelmistot", "Speciella anordningar, redskap och program"),
            ("{0}, at most 500.00 €", "{0}, enintään 500,00 €", "{0}, högst 500,00 €")),
        new("twoHomes.allowance", ("Half-day allowances for two homes", "Osapäivärahat kahden asunnon ajalta", "Partiella dagtraktamenten för boende på två orter"), "{0} × {1}"),
        new("twoHomes.freeHousing", ("No half-day allowance with free housing", "Ei osapäivärahaa, kun asunto on maksuton", "Inget partiellt dagtraktamente vid fri bostad"), "{0}"),
        new("twoHomes.extraLodging", ("Lodging", "Majoittuminen", "Inkvartering"), "{0}"),
        new(
            "homeJourneys.startAndEnd",
            ("Journeys one way at the start and the end", "Yhdensuuntaiset matkat opintojen alkaessa ja päättyessä", "Enkelresor när studierna börjar och slutar"),
            "{0} – {1}"),
        new("homeJourneys.monthly", ("Return journeys once a month, at most", "Edestakaiset matkat kerran kuukaudessa, enintään", "Resor fram och tillbaka en gång i månaden, högst"), "{0} – {1}"),
        new(
            "homeJourneys.weekly",
            (
                "Return journeys once a week with a child under 18, at most",
                "Edestakaiset matkat kerran viikossa, kun huollettavana on alle 18-vuotias lapsi, enintään",
                "Resor fram och tillbaka en gång i veckan med barn under 18 år, högst"),
            "{0} – {1}"),
        new("homeJourneys.cost", ("Journeys home, at most", "Matkat koti- ja opiskelupaikkakunnan välillä enintään", "Resor mellan hemorten och studieorten, högst"), "{0} × ({1} + 2 × ({2} + {3}))"),
        new("homeJourneys.dailyTravel", ("Daily travel", "Päivittäiset matkat", "Dagliga resor"), "{0}"),
        new(
            "abroad.costs",
            ("Compensated of the costs abroad", "Ulkomaisista kustannuksista korvattava määrä", "Belopp som ersätts av kostnaderna utomlands"),
            ("the smaller of {0} and {1}, less {2}, not below 0", "pienempi määristä {0} ja {1}, vähennettynä {2}, vähintään 0", "det mindre av {0} och {1}, minskat med {2}, minst 0")),
        new(
            "abroad.nothing",
            ("Nothing in a third state without a special reason", "Ei korvausta kolmannessa valtiossa ilman erityistä syytä", "Ingen ersättning i tredjestat utan särskilt skäl"),
            ("none of {0}", "määrästä {0} ei mitään", "inget av {0}")),
    ];
}
