namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Facts of policies, premiums and neglect (§§ 156–184, 187–200, 233).</summary>
    private static RuleText[] PolicyFacts { get; } =
    [
        new("given.applicationArrived", ("Arrival of the application", "Vakuutushakemuksen saapumispäivä", "Dag då försäkringsansökan kom in")),
        new("given.agreedStart", ("Agreed first day", "Sovittu alkamispäivä", "Avtalad begynnelsedag")),
        new("given.lastDayElsewhere", ("Last day at the former insurer", "Viimeinen päivä aikaisemmassa vakuutusyhtiössä", "Sista dag i det tidigare försäkringsbolaget")),
        new("given.fixedTermEnds", ("Agreed last day of the term", "Määräajan sovittu viimeinen päivä", "Avtalad sista dag för den bestämda tiden")),
        new("given.extensionEnds", ("New last day that the policyholder states", "Vakuutuksenottajan ilmoittama uusi viimeinen päivä", "Ny sista dag som försäkringstagaren uppgett")),
        new(
            "given.mainPolicyEnds",
            (
                "Last day of the policy that this one is attached to",
                "Sen vakuutuksen viimeinen päivä, johon tämä vakuutus on liitetty",
                "Sista dag för den försäkring som denna försäkring är fogad till")),
        new("given.transferEnds", ("Day to which the policy is to be transferred", "Päivä, johon vakuutus halutaan siirtää", "Dag till vilken försäkringen ska överföras")),
        new("given.policyEvent", ("Day of the event", "Tapahtumapäivä", "Dag för händelsen")),
        new("given.noticeEnds", ("Last day that the notice names", "Irtisanomisilmoituksessa mainittu viimeinen päivä", "Sista dag enligt uppsägningen")),
        new("given.periodEnds", ("Last day of the insurance period", "Vakuutuskauden viimeinen päivä", "Försäkringsperiodens sista dag")),
        new("given.agreedLimit", ("Latest due day that was agreed", "Sovittu viimeinen eräpäivä", "Avtalad sista förfallodag")),
        new("given.adjustmentDue", ("Due day that the insurer set", "Vakuutusyhtiön määräämä eräpäivä", "Förfallodag som försäkringsbolaget bestämt")),
        new("given.premiumPaidOn", ("Day of payment", "Maksupäivä", "Betalningsdag")),
        new("given.limitationInterrupted", ("Last interruption of the limitation in time", "Vanhentumisen viimeisin katkaisupäivä", "Senaste avbrott i preskriptionen")),
        new(
            "given.statisticsFrom",
            ("Day from which the time for the statistics runs", "Päivä, josta tilastohistorian määräaika lasketaan", "Dag från vilken tidsfristen för statistikhistoriken räknas")),
        new("given.revisedPremium", ("Revised premium of the period", "Vakuutuskauden tarkistettu vakuutusmaksu", "Periodens justerade försäkringspremie")),
        new("given.collectedPremium", ("Collected for the period", "Vakuutuskaudelta peritty vakuutusmaksu", "Försäkringspremie som tagits ut för perioden")),
        new("given.smallestAdjustment", ("Smallest difference that is collected or returned", "Pienin perittävä tai palautettava erotus", "Minsta skillnad som tas ut eller återbetalas")),
        new("given.paidEarnings", ("Earnings without holiday bonus and benefits in kind", "Työansiot ilman lomarahaa ja luontoisetuja", "Arbetsinkomster utan semesterpenning och naturaförmåner")),
        new("given.paidBenefitsInKind", ("Benefits in kind", "Luontoisedut", "Naturaförmåner")),
        new("given.paidHolidayBonus", ("Holiday bonus", "Lomaraha", "Semesterpenning")),
        new(
            "given.wagesOfWorkAbroad",
            ("Pay in Finland of work like that abroad", "Ulkomaantyötä vastaavasta työstä Suomessa maksettava palkka", "Lön i Finland för arbete som motsvarar arbetet utomlands")),
        new("given.feeMultiple", ("Judged multiple of the premium-like charge", "Vakuutusmaksua vastaavan maksun arvioitu kerroin", "Bedömd multipel av avgiften som motsvarar försäkringspremien")),
        new("given.reasonablePremium", ("Reasonable premium of a year of neglect", "Laiminlyöntivuoden kohtuullinen vakuutusmaksu", "Skälig försäkringspremie för ett försummelseår")),
        new("given.paidForEvent", ("Paid for the claim event", "Vahinkotapahtumasta maksettu määrä", "Belopp som betalats för skadefallet")),
    ];

    /// <summary>The life of a policy (§§ 157–165, 167, 187–200, 204).</summary>
    private static RuleText[] Policies { get; } =
    [
        new("policy.startByApplication", ("First day of the policy", "Vakuutuksen ensimmäinen päivä", "Försäkringens första dag"), "{0}"),
        new(
            "policy.startAgreed",
            ("First day of the policy, as agreed", "Vakuutuksen ensimmäinen päivä sopimuksen mukaan", "Försäkringens första dag enligt avtal"),
            ("{0}, not before {1}", "{0}, aikaisintaan {1}", "{0}, tidigast {1}")),
        new(
            "policy.startByTransfer",
            ("First day of the transferred policy", "Siirretyn vakuutuksen ensimmäinen päivä", "Den överförda försäkringens första dag"),
            ("the day after {0}", "päivää {0} seuraava päivä", "dagen efter {0}")),
        new(
            "policy.firstPeriodEnds",
            ("Last day of the first period", "Ensimmäisen vakuutuskauden viimeinen päivä", "Första försäkringsperiodens sista dag"),
            (
                "the end of the year, or of the next one when the policy starts within a year, from {0}",
                "vuoden loppu tai vakuutuksen alkaessa kesken vuotta seuraavan vuoden loppu, alkaen {0}",
                "årets slut, eller följande års slut när försäkringen börjar mitt under ett år, från {0}")),
        new("policy.termEnds", ("Last day of the fixed term", "Määräajan viimeinen päivä", "Sista dag för den bestämda tiden"), "{0}"),
        new(
            "policy.extendedTermEnds",
            ("Last day of the extended term", "Jatketun määräajan viimeinen päivä", "Sista dag för den förlängda tiden"),
            ("{0}, at most twelve months after {1}", "{0}, enintään kaksitoista kuukautta päivästä {1}", "{0}, högst tolv månader efter {1}")),
        new(
            "policy.lastDayOfNotice",
            (
                "Last day on which the notice of transfer may reach the old insurer",
                "Viimeinen päivä, jona siirtoilmoitus voi saapua vanhaan vakuutusyhtiöön",
                "Sista dag då överföringsanmälan kan nå det gamla försäkringsbolaget"),
            ("three calendar months before {0}", "kolme kalenterikuukautta ennen päivää {0}", "tre kalendermånader före {0}")),
        new(
            "policy.obstacleDue",
            (
                "Last day on which the old insurer tells an obstacle to the transfer",
                "Viimeinen päivä, jona vanha vakuutusyhtiö voi ilmoittaa siirron esteestä",
                "Sista dag då det gamla försäkringsbolaget meddelar hinder för överföringen"),
            ("two weeks from {0}", "kaksi viikkoa päivästä {0}", "två veckor från {0}")),
        new(
            "policy.endsByTransfer",
            ("Last day of the policy, by transfer", "Vakuutuksen viimeinen päivä siirron perusteella", "Försäkringens sista dag på grund av överföring"),
            ("notice by {0}", "siirtoilmoitus viimeistään {0}", "överföringsanmälan senast {0}")),
        new(
            "policy.endsByInsolvency",
            (
                "Last day of the policy, by bankruptcy or certificate",
                "Vakuutuksen viimeinen päivä konkurssin tai estetodistuksen perusteella",
                "Försäkringens sista dag på grund av konkurs eller intyg över hinder"),
            ("the day before {0}", "päivää {0} edeltävä päivä", "dagen före {0}")),
        new(
            "policy.endsByInsurersInsolvency",
            (
                "Last day of the policy, by the insurer's liquidation or bankruptcy",
                "Vakuutuksen viimeinen päivä vakuutusyhtiön selvitystilan tai konkurssin perusteella",
                "Försäkringens sista dag på grund av försäkringsbolagets likvidation eller konkurs"),
            ("a month after {0}", "kuukausi päivästä {0}", "en månad efter {0}")),
        new("policy.endsWithWork", ("Last day of the policy, with the work", "Vakuutuksen viimeinen päivä työn päättyessä", "Försäkringens sista dag när arbetet upphör"), "{0}"),
        new(
            "policy.endsByEntrepreneursNotice",
            (
                "Last day of the entrepreneur's policy, by the entrepreneur's notice",
                "Yrittäjän vakuutuksen viimeinen päivä yrittäjän irtisanomisen perusteella",
                "Företagarförsäkringens sista dag på grund av företagarens uppsägning"),
            ("{0}, not before {1}", "{0}, aikaisintaan {1}", "{0}, tidigast {1}")),
        new(
            "policy.endsByLeisureTimeNotice",
            (
                "Last day of the leisure-time policy, by the employer's notice",
                "Vapaa-ajan vakuutuksen viimeinen päivä työnantajan irtisanomisen perusteella",
                "Fritidsförsäkringens sista dag på grund av arbetsgivarens uppsägning"),
            ("{0}, not before {1}", "{0}, aikaisintaan {1}", "{0}, tidigast {1}")),
        new(
            "policy.endsByEntrepreneursLeisureTimeNotice",
            (
                "Last day of the leisure-time policy, by the entrepreneur's notice",
                "Vapaa-ajan vakuutuksen viimeinen päivä yrittäjän irtisanomisen perusteella",
                "Fritidsförsäkringens sista dag på grund av företagarens uppsägning"),
            ("{0}, not before {1}", "{0}, aikaisintaan {1}", "{0}, tidigast {1}")),
        new(
            "policy.endsByInsurersNotice",
            (
                "Last day of the policy, by the insurer's notice",
                "Vakuutuksen viimeinen päivä vakuutusyhtiön irtisanomisen perusteella",
                "Försäkringens sista dag på grund av försäkringsbolagets uppsägning"),
            ("30 days from {0}", "30 päivää päivästä {0}", "30 dagar från {0}")),
        new(
            "policy.endsByEmployersNotice",
            (
                "Last day of the policy for work abroad, by the employer's notice",
                "Ulkomaantyön vakuutuksen viimeinen päivä työnantajan irtisanomisen perusteella",
                "Sista dagen för försäkringen för arbete utomlands på grund av arbetsgivarens uppsägning"),
            ("{0}, not before {1}", "{0}, aikaisintaan {1}", "{0}, tidigast {1}")),
        new(
            "policy.nextWorkingDay",
            (
                "Last day, as the time has run on a weekend, a holiday or an eve",
                "Viimeinen päivä, kun määräaika päättyy viikonloppuna, pyhäpäivänä tai aattona",
                "Sista dag, när tiden löper ut ett veckoslut, en helgdag eller en helgdagsafton"),
            ("the next working day after {0}", "päivää {0} seuraava työpäivä", "nästa arbetsdag efter {0}")),
        new(
            "policy.endsByLeisureTimeTerms",
            ("Last day of the leisure-time policy, by its terms", "Vapaa-ajan vakuutuksen viimeinen päivä vakuutusehtojen perusteella", "Fritidsförsäkringens sista dag enligt försäkringsvillkoren"),
            ("{0}, notice of {1}", "{0}, irtisanottu {1}", "{0}, uppsagd {1}")),
        new(
            "policy.endsByEntrepreneursLeisureTimeTerms",
            (
                "Last day of the entrepreneur's leisure-time policy, by its terms",
                "Yrittäjän vapaa-ajan vakuutuksen viimeinen päivä vakuutusehtojen perusteella",
                "Sista dag för företagarens fritidsförsäkring enligt försäkringsvillkoren"),
            ("{0}, notice of {1}", "{0}, irtisanottu {1}", "{0}, uppsagd {1}")),
        new(
            "policy.endsWithPensionInsurance",
            (
                "Last day of the entrepreneur's policy, with pension insurance or activity",
                "Yrittäjän vakuutuksen viimeinen päivä eläkevakuutuksen tai yrittäjätoiminnan päättyessä",
                "Företagarförsäkringens sista dag när pensionsförsäkringen eller företagarverksamheten upphör"),
            "{0}"),
        new(
            "policy.endsWithMain",
            (
                "Last day of the leisure-time policy, with the compulsory one",
                "Vapaa-ajan vakuutuksen viimeinen päivä pakollisen vakuutuksen päättyessä",
                "Fritidsförsäkringens sista dag när den obligatoriska försäkringen upphör"),
            "{0}"),
        new(
            "policy.endsWithEntrepreneursMain",
            (
                "Last day of the leisure-time policy, with the entrepreneur's policy",
                "Vapaa-ajan vakuutuksen viimeinen päivä yrittäjän vakuutuksen päättyessä",
                "Fritidsförsäkringens sista dag när företagarförsäkringen upphör"),
            "{0}"),
        new(
            "statistics.offer",
            ("Last day for the statistics of an offer", "Tarjousta koskevan tilastohistorian viimeinen toimituspäivä", "Sista dag för statistikhistoriken för en offert"),
            ("14 days, from 2025 on 7, from {0}", "14 päivää, vuodesta 2025 alkaen 7, päivästä {0}", "14 dagar (från och med 2025 7 dagar), räknat från {0}")),
        new(
            "statistics.transfer",
            ("Last day for the wages of a transferred policy", "Siirretyn vakuutuksen palkkatietojen viimeinen toimituspäivä", "Sista dag för löneuppgifterna för en överförd försäkring"),
            ("14 days, from 2025 on 7, from {0}", "14 päivää, vuodesta 2025 alkaen 7, päivästä {0}", "14 dagar (från och med 2025 7 dagar), räknat från {0}")),
        new(
            "statistics.afterTransfer",
            ("Last day for the statistics of a transferred policy", "Siirretyn vakuutuksen tilastohistorian viimeinen toimituspäivä", "Sista dag för statistikhistoriken för en överförd försäkring"),
            ("three months, from 2025 on 7 days, from {0}", "kolme kuukautta, vuodesta 2025 alkaen 7 päivää, päivästä {0}", "tre månader (från och med 2025 7 dagar), räknat från {0}")),
    ];

    /// <summary>Premiums and neglect (§§ 168–184, 233).</summary>
    private static RuleText[] Premiums { get; } =
    [
        new("premium.wageSum", ("Wages on which the premium is based", "Vakuutusmaksun perusteena oleva palkkasumma", "Lönesumma som försäkringspremien grundar sig på"), Sum),
        new("premium.adjustment", ("Adjustment premium", "Tasoitusvakuutusmaksu", "Utjämningspremie"), "{0} − {1}"),
        new(
            "premium.smallAdjustment",
            (
                "No adjustment premium, as the difference is smaller than the least",
                "Ei tasoitusvakuutusmaksua, koska erotus on pienintä perittävää tai palautettavaa määrää pienempi",
                "Ingen utjämningspremie, eftersom skillnaden är mindre än det minsta belopp som tas ut eller återbetalas"),
            ("{0} − {1}, smaller than {2} either way", "{0} − {1}, kumpaankin suuntaan pienempi kuin {2}", "{0} − {1}, mindre än {2} åt vardera hållet")),
        new(
            "premium.latestDue",
            ("Latest due day of the adjustment premium", "Tasoitusvakuutusmaksun viimeinen eräpäivä", "Sista förfallodag för utjämningspremien"),
            ("a year after {0}", "vuosi päivästä {0}", "ett år efter {0}")),
        new(
            "premium.agreedDue",
            ("Latest due day of the adjustment premium, as agreed", "Tasoitusvakuutusmaksun viimeinen eräpäivä sopimuksen mukaan", "Sista förfallodag för utjämningspremien enligt avtal"),
            ("the later of a year after {0} and {1}", "myöhempi seuraavista: vuosi päivästä {0} tai {1}", "det senare av ett år efter {0} och {1}")),
        new(
            "premium.lastDayToImpose",
            ("Last day to impose a premium of the period", "Viimeinen päivä, jona vakuutuskauden vakuutusmaksu voidaan määrätä", "Sista dag då en försäkringspremie för perioden får påföras"),
            ("five years from the end of the year of {0}", "viisi vuotta sen kalenterivuoden päättymisestä, johon {0} kuuluu", "fem år från utgången av det kalenderår som {0} hör till")),
        new(
            "premium.lastDayOfRefund",
            ("Last day of a claim for what was paid without ground", "Viimeinen päivä vaatia aiheettomasti maksetun vakuutusmaksun palautusta", "Sista dag att kräva återbetalning av en premie som betalats utan grund"),
            ("five years from {0}", "viisi vuotta päivästä {0}", "fem år från {0}")),
        new("premium.workSafetyCharge", ("Part of the premium for work safety", "Työsuojelumaksu", "Arbetarskyddsavgift"), ("{0} × 1.75 %", "{0} × 1,75 %", "{0} × 1,75 %")),
        new("neglect.charge", ("Premium-like charge", "Vakuutusmaksua vastaava maksu", "Avgift som motsvarar försäkringspremien"), Sum),
        new("neglect.fee", ("Neglect fee", "Laiminlyöntimaksu", "Försummelseavgift"), "{0} × {1}"),
        new("neglect.excess", ("Employer's excess", "Työnantajan omavastuu", "Arbetsgivarens självrisk"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
    ];
}
