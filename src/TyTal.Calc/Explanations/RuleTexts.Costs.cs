namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Facts of costs and supplements (§§ 36–54, 93–98, 109(3), 128).</summary>
    private static RuleText[] CostFacts { get; } =
    [
        new("given.cost", ("Cost", "Kustannus", "Kostnad")),
        new("given.costPerDay", ("Additional cost per day", "Lisäkustannus päivää kohden", "Merkostnad per dag")),
        new("given.clientFee", ("Client fee of public care", "Julkisen terveydenhuollon asiakasmaksu", "Klientavgift inom den offentliga hälso- och sjukvården")),
        new("given.reasonableCost", ("Cost that is necessary and reasonable", "Tarpeellinen ja kohtuullinen kustannus", "Behövlig och skälig kostnad")),
        new("given.fullCost", ("Cost of the care for a resident of another area", "Hoidon kustannus muun alueen asukkaan osalta", "Vårdkostnad för en invånare i ett annat område")),
        new("given.voucherValue", ("Value of the service voucher", "Palvelusetelin arvo", "Servicesedelns värde")),
        new("given.payOfDay", ("Pay of the day", "Päivän palkka", "Dagens lön")),
        new("given.paidByEmployer", ("Paid by the employer for the day", "Työnantajan päivältä maksama palkka", "Lön som arbetsgivaren betalat för dagen")),
        new("given.kilometres", ("Distance there and back", "Edestakaisen matkan pituus", "Resans längd fram och tillbaka")),
        new("given.interpretationHours", ("Hours of interpretation", "Tulkkaustunnit", "Tolkningstimmar")),
        new("given.kelaHours", ("Hours that Kela arranges", "Kelan järjestämät tulkkaustunnit", "Tolkningstimmar som FPA ordnar")),
        new("given.travelCosts", ("Travel costs", "Matkakustannukset", "Resekostnader")),
        new("given.lodgingCosts", ("Costs of lodging", "Majoituskustannukset", "Inkvarteringskostnader")),
        new("given.lostEarnings", ("Loss of earnings", "Ansionmenetys", "Inkomstbortfall")),
        new("given.blindFrom", ("Day of becoming blind", "Sokeutumispäivä", "Dag då den skadade blev blind")),
        new("given.costArisen", ("Day on which the cost arose", "Kustannuksen syntymispäivä", "Dag då kostnaden uppkom")),
        new("given.pendingFrom", ("Day on which the claim became pending", "Korvausasian vireilletulopäivä", "Dag då ersättningsärendet inleddes")),
        new("given.appealFinal", ("Day on which the decision on appeal became final", "Päivä, jona muutoksenhakuelimen päätös tuli lainvoimaiseksi", "Dag då besvärsorganets beslut vann laga kraft")),
        new("given.obstacleEnded", ("Day on which the weighty obstacle ended", "Päivä, jona painavasta syystä johtunut este lakkasi", "Dag då ett hinder av vägande skäl upphörde")),
    ];

    /// <summary>Costs and supplements (§§ 36–54, 93–98, 109(3), 128).</summary>
    private static RuleText[] Costs { get; } =
    [
        new("careAllowance.byNeed", ("Care allowance by the need", "Hoitotuki avun tarpeen mukaan", "Vårdbidrag enligt behovet"), "{0}"),
        new(
            "careAllowance.halfFrom",
            ("First day at half of the maximum", "Ensimmäinen päivä, jolta maksetaan puolet ylimmästä hoitotuesta", "Första dag för vilken hälften av det maximala vårdbidraget betalas"),
            ("two years after {0}", "kaksi vuotta päivästä {0}", "två år efter {0}")),
        new(
            "careAllowance.blind",
            ("Care allowance of a blind person in the first two years", "Sokean hoitotuki kahdelta ensimmäiseltä vuodelta", "Vårdbidrag för den som är blind, de två första åren"),
            ("{0}, until the day before {1}", "{0}, päivää {1} edeltävään päivään saakka", "{0}, till och med dagen före {1}")),
        new(
            "careAllowance.blindHalf",
            ("Care allowance of a blind person after two years", "Sokean hoitotuki kahden vuoden jälkeen", "Vårdbidrag för den som är blind, efter två år"),
            ("{0} ÷ 2, from {1} on", "{0} ÷ 2, alkaen {1}", "{0} ÷ 2, från och med {1}")),
        new("careAllowance.larger", ("Care allowance", "Hoitotuki", "Vårdbidrag"), ("the larger of {0} and {1}", "suurempi määristä {0} ja {1}", "det större av {0} och {1}")),
        new("clothingSupplement.basic", ("Clothing supplement of the person", "Vahingoittuneen vaatelisä", "Den skadades klädtillägg"), "{0}"),
        new("clothingSupplement.increased", ("Increased clothing supplement of the person", "Vahingoittuneen korotettu vaatelisä", "Den skadades förhöjda klädtillägg"), "{0}"),
        new("assistedLiving.perDay", ("Assisted living", "Palveluasuminen", "Serviceboende"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("medicalAid.usual", ("Aid of the usual level", "Tavanomaisen tasoinen apuväline", "Hjälpmedel av sedvanlig nivå"), "{0}"),
        new("medicalAid.better", ("Better aid than usual", "Tavanomaista tasoa parempi apuväline", "Hjälpmedel av bättre än sedvanlig nivå"), "{0}"),
        new(
            "medicalAid.usualOnly",
            (
                "Better aid than usual, as a usual one",
                "Tavanomaista tasoa parempi apuväline, korvataan tavanomaisen tasoisena",
                "Hjälpmedel av bättre än sedvanlig nivå, ersätts som ett av sedvanlig nivå"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("privateTreatment.urgent", ("Private urgent care", "Yksityinen kiireellinen sairaanhoito", "Privat brådskande sjukvård"), "{0}"),
        new("privateTreatment.visit", ("Private visit", "Yksityinen vastaanottokäynti", "Privat mottagningsbesök"), "{0}"),
        new(
            "privateTreatment.minorExamination",
            ("Private minor examination", "Yksityinen vähäinen tutkimus- tai hoitotoimenpide", "Privat mindre undersöknings- eller vårdåtgärd"),
            ("{0}, not above {1}", "{0}, ei suurempi kuin {1}", "{0}, inte större än {1}")),
        new("privateTreatment.commitment", ("Private treatment with a payment commitment", "Yksityinen hoito maksusitoumuksella", "Privat vård med betalningsförbindelse"), "{0}"),
        new(
            "privateTreatment.clientFee",
            ("Private treatment without a payment commitment for the place", "Yksityinen hoito ilman hoitopaikkaa koskevaa maksusitoumusta", "Privat vård utan betalningsförbindelse för vårdplatsen"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new(
            "privateTreatment.aboveLimit",
            (
                "Private examination above the limit, without a payment commitment for the place",
                "Yksityinen tutkimus- tai hoitotoimenpide, rajaa kalliimpi, ilman hoitopaikkaa koskevaa maksusitoumusta",
                "Privat undersöknings- eller vårdåtgärd över gränsen, utan betalningsförbindelse för vårdplatsen"),
            ("{0}, above {1}, at most {2}", "{0}, suurempi kuin {1}, enintään {2}", "{0}, större än {1}, högst {2}")),
        new("thirdStateTreatment.urgent", ("Urgent care in a third state", "Kiireellinen sairaanhoito kolmannessa valtiossa", "Brådskande sjukvård i tredjestat"), "{0}"),
        new(
            "thirdStateTreatment.visit",
            ("Visit or minor examination in a third state", "Vastaanottokäynti tai vähäinen toimenpide kolmannessa valtiossa", "Mottagningsbesök eller mindre åtgärd i tredjestat"),
            "{0}"),
        new(
            "thirdStateTreatment.commitment",
            ("Treatment in a third state with a payment commitment", "Hoito kolmannessa valtiossa maksusitoumuksella", "Vård i tredjestat med betalningsförbindelse"),
            "{0}"),
        new(
            "thirdStateTreatment.clientFee",
            (
                "Treatment in a third state without a payment commitment for the place",
                "Hoito kolmannessa valtiossa ilman hoitopaikkaa koskevaa maksusitoumusta",
                "Vård i tredjestat utan betalningsförbindelse för vårdplatsen"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("publicTreatment.clientFee", ("Client fee to the person", "Asiakasmaksu vahingoittuneelle", "Klientavgift till den skadade"), "{0}"),
        new("publicTreatment.fullCostPayment", ("Payment of full costs", "Täyskustannusmaksu", "Fullkostnadsavgift"), "{0} − {1}"),
        new("publicTreatment.voucherPayment", ("Payment of full costs by the service voucher", "Täyskustannusmaksu palvelusetelin mukaan", "Fullkostnadsavgift enligt servicesedeln"), "{0}"),
        new(
            "examinationPay.toPerson",
            ("Pay for the time of the examination, to the person", "Palkan korvaus tutkimusajalta vahingoittuneelle", "Lönersättning för undersökningstiden till den skadade"),
            "{0} − {1}"),
        new(
            "examinationPay.toEmployer",
            ("Pay for the time of the examination, to the employer", "Palkan korvaus tutkimusajalta työnantajalle", "Lönersättning för undersökningstiden till arbetsgivaren"),
            "{0}"),
        new(
            "examinationPay.deducted",
            ("Compensation for loss of earnings that is left", "Jäljelle jäävä ansionmenetyskorvaus", "Återstående ersättning för inkomstbortfall"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new(
            "physiotherapyPay.toPerson",
            ("Pay for the time of physiotherapy, to the person", "Palkan korvaus fysikaalisen hoidon ajalta vahingoittuneelle", "Lönersättning för tiden för fysikalisk behandling till den skadade"),
            "{0} − {1}"),
        new(
            "physiotherapyPay.toEmployer",
            ("Pay for the time of physiotherapy, to the employer", "Palkan korvaus fysikaalisen hoidon ajalta työnantajalle", "Lönersättning för tiden för fysikalisk behandling till arbetsgivaren"),
            "{0}"),
        new("travel.fare", ("Journey by public transport", "Matka julkisella liikennevälineellä", "Resa med kollektivtrafik"), "{0}"),
        new(
            "travel.fareToNearest",
            ("Journey, as to the nearest place", "Matka kuten lähimpään hoitopaikkaan", "Resa som till närmaste vårdplats"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("travel.kilometres", ("Journey by private car", "Matka yksityisellä autolla", "Resa med privatbil"), "{0} × {1}"),
        new(
            "travel.kilometresToNearest",
            ("Distance, as to the nearest place", "Matkan pituus kuten lähimpään hoitopaikkaan", "Resans längd som till närmaste vårdplats"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("travel.vehicle", ("Journey by another vehicle", "Matka muulla ajoneuvolla", "Resa med annat fordon"), "{0}"),
        new(
            "travel.fareInstead",
            ("Journey by another vehicle, as by public transport", "Matka muulla ajoneuvolla, korvataan kuten julkisella liikennevälineellä", "Resa med annat fordon, ersätts som med kollektivtrafik"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("travel.lodging", ("Lodging", "Majoitus", "Inkvartering"), "{0}"),
        new(
            "householdHelp.lastDay",
            ("Last day of household help", "Viimeinen päivä, jolta kodinhoidon lisäkustannukset korvataan", "Sista dag för vilken merkostnader för hemvård ersätts"),
            ("the day before a year is full from {0}", "päivä, jonka päättyessä päivästä {0} on kulunut vuosi", "dagen före den dag då ett år har gått från {0}")),
        new(
            "householdHelp",
            ("Household help", "Kodinhoidon lisäkustannukset", "Merkostnader för hemvård"),
            ("{0}, at most {1}, until {2}", "{0}, enintään {1}, viimeistään {2}", "{0}, högst {1}, till och med {2}")),
        new("brokenItem", ("Broken thing", "Särkynyt esine", "Föremål som gått sönder"), "{0}"),
        new(
            "dailyAid",
            ("Aid for daily activities", "Päivittäisissä toiminnoissa tarvittava apuväline", "Hjälpmedel som behövs för dagliga funktioner"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("homeAlterations", ("Home alterations", "Asunnonmuutostyöt", "Ändringsarbeten i bostaden"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("interpretation", ("Interpretation", "Tulkkauspalvelut", "Tolkningstjänster"), ("{0}, {1} within {2}", "{0}, {1}, enimmäismäärä {2}", "{0}, {1} inom {2}")),
        new(
            "interpretation.part",
            ("Interpretation, the part that Kela would arrange", "Tulkkauspalvelut, Kelan järjestämää määrää vastaava osa", "Tolkningstjänster, den del som FPA skulle ordna"),
            "{0} × {2} ÷ {1}"),
        new("relativesTraining", ("Relative's part in adaptation training", "Omaisen mukanaolo sopeutumisvalmennuksessa", "Anhörigs deltagande i anpassningsträning"), Sum),
        new("transportOfDeceased", ("Transport of the deceased", "Vainajan kuljettaminen", "Transport av den avlidne"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new(
            "costClaim.runsFrom",
            ("Day from which the year runs", "Päivä, josta vuoden määräaika lasketaan", "Dag från vilken ettårsfristen räknas"),
            ("the latest of the days stated", "myöhäisin ilmoitetuista päivistä", "den senaste av de angivna dagarna")),
        new("costClaim.yearEnds", ("End of the year", "Vuoden määräajan päättyminen", "Ettårsfristens slut"), ("a year from {0}", "vuosi päivästä {0}", "ett år från {0}")),
        new(
            "costClaim.obstacleYearEnds",
            ("End of the year after the obstacle", "Esteen lakkaamisesta lasketun vuoden päättyminen", "Slutet av ettårsfristen räknad från att hindret upphörde"),
            ("a year from {0}, later than {1}", "vuosi päivästä {0}, myöhemmin kuin {1}", "ett år från {0}, senare än {1}")),
        new(
            "costClaim.lastDay",
            ("Last day for the claim", "Korvauksen hakemisen viimeinen päivä", "Sista dag för ansökan om ersättning"),
            (
                "{0}, or the next weekday after a weekend, holiday or eve",
                "{0} tai seuraava arkipäivä viikonlopun, pyhäpäivän tai aattopäivän jälkeen",
                "{0} eller följande vardag efter ett veckoslut, en helgdag eller en helgdagsafton")),
    ];
}
