namespace TyTal.Calc.Law;

/// <content>The readings of vocational rehabilitation (§§ 88–92, 98, 120; decree 1467/2015).</content>
public static partial class Readings
{
    /// <summary>How long measures last in months.</summary>
    public static Reading LengthInMonths { get; } = new(
        "lengthInMonths",
        Act.RehabilitationCostsDecree.Section(1, 1),
        ("Six months from 1 September end on the last day of February: months end on the day before the corresponding day, and where a month has no such day, on its "
        + "last day, as limits do (act 150/1930, section 3): from 31 August, too, on the last day of February. Over six months is at least a day more. A training is as "
        + "long as it is stated, holidays included; in the lengths that a plan is warned of, measures of one kind that touch or overlap count as one.",
        "Kuusi kuukautta 1.9. alkaen päättyy helmikuun viimeisenä päivänä: kuukausissa laskettava aika päättyy vastaavaa päivää edeltävänä päivänä tai, jos kuukaudessa "
        + "ei ole vastaavaa päivää, sen viimeisenä päivänä, kuten määräajatkin (laki 150/1930, 3 §): myös 31.8. alkaen helmikuun viimeisenä päivänä. Yli kuusi kuukautta "
        + "on vähintään päivän enemmän. Koulutus on ilmoitetun pituinen, lomat mukaan luettuina; kun suunnitelman pituudesta huomautetaan, saman lajin toisiinsa "
        + "liittyvät tai päällekkäiset toimenpiteet lasketaan yhdeksi.",
        "Sex månader från den 1 september slutar den sista dagen i februari: tid i månader slutar dagen före motsvarande dag, eller på den sista dagen i en månad som "
        + "saknar en sådan dag, liksom tidsfrister (lag 150/1930, 3 §): också från den 31 augusti den sista dagen i februari. Över sex månader är minst en dag mer. En "
        + "utbildning är så lång som den angetts, ferier medräknade; när en plans längd påpekas räknas åtgärder av samma slag som gränsar till eller överlappar varandra "
        + "som en."));

    /// <summary>Decree 1467/2015, § 1(1): euros a year.</summary>
    public static Reading StudyYearsBegun { get; } = new(
        "studyYearsBegun",
        Act.RehabilitationCostsDecree.Section(1, 1),
        ("The lump sum is due in full for each year that begins in the training, counted from its first day: a training of seven months gets 250 € and not a part of it, and so "
        + "one of 18 months gets 500 € twice. The length of the whole training decides between 250 and 500 €.",
        "Kertakorvaus maksetaan täysimääräisenä jokaiselta vuodelta, joka alkaa koulutuksen aikana sen ensimmäisestä päivästä laskettuna: seitsemän kuukauden koulutuksesta "
        + "maksetaan 250 euroa eikä sen osaa, ja 18 kuukauden koulutuksesta siten 500 euroa kahdesti. Koko koulutuksen pituus ratkaisee, onko määrä 250 vai 500 euroa.",
        "Schablonbeloppet betalas i sin helhet för varje år som börjar under utbildningen, räknat från dess första dag: för en utbildning på sju månader betalas 250 euro och "
        + "inte en del av det, och för en på 18 månader alltså 500 euro två gånger. Hela utbildningens längd avgör om beloppet är 250 eller 500 euro."));

    /// <summary>Decree 1467/2015, § 1(2): the limit of equipment.</summary>
    public static Reading EquipmentOncePerTraining { get; } = new(
        "equipmentOncePerTraining",
        Act.RehabilitationCostsDecree.Section(1, 2),
        ("The limit of 500 € for special equipment is one for a whole training, not one a year: the sentence names no year, unlike the one on the lump sum. Fees and equipment are "
        + "compensated in trainings of up to six months, too.",
        "Erityislaitteiden, -tarvikkeiden ja -ohjelmistojen 500 euron raja koskee koko koulutusta eikä vuotta: lauseessa ei mainita vuotta, toisin kuin kertakorvauksesta "
        + "säädettäessä. Maksut sekä erityislaitteet, -tarvikkeet ja -ohjelmistot korvataan myös enintään kuuden kuukauden koulutuksessa.",
        "Gränsen på 500 euro för speciella anordningar, redskap och program gäller hela utbildningen, inte ett år: meningen nämner inget år, till skillnad från den "
        + "om schablonbeloppet. Avgifter samt speciella anordningar, redskap och program ersätts också vid utbildning i högst sex månader."));

    /// <summary>Decree 1467/2015, § 2(1): the days of the allowance.</summary>
    public static Reading HalfDayAllowanceEveryDay { get; } = new(
        "halfDayAllowanceEveryDay",
        Act.RehabilitationCostsDecree.Section(2, 1),
        ("The half-day allowance is due for every calendar day of a stay, weekends, first and last day included, also of a temporary one; a holiday at home between two stays is "
        + "no stay.",
        "Osapäiväraha maksetaan oleskelun jokaiselta kalenteripäivältä, viikonloput sekä ensimmäinen ja viimeinen päivä mukaan luettuina, myös tilapäisen oleskelun ajalta; "
        + "kahden oleskelun välinen kotona vietetty loma ei ole oleskelua.",
        "Partiellt dagtraktamente betalas för varje kalenderdag av en vistelse, veckoslut och första och sista dagen medräknade, också för en tillfällig vistelse; en ferie hemma "
        + "mellan två vistelser är ingen vistelse."));

    /// <summary>Decree 1467/2015, § 3: the journeys at the start and the end.</summary>
    public static Reading JourneysOfEachStay { get; } = new(
        "journeysOfEachStay",
        Act.RehabilitationCostsDecree.Section(3),
        ("Each stay is an academic year, or a part of one, with a journey there at its start and a journey home at its end. A temporary stay has these two journeys only.",
        "Jokainen oleskelu on lukuvuosi tai sen osa, jonka alussa matkustetaan opiskelupaikkakunnalle ja lopussa kotiin. Tilapäiseen oleskeluun kuuluvat vain nämä kaksi matkaa.",
        "Varje vistelse är ett läsår, eller en del av ett, med en resa dit vid början och en resa hem vid slutet. Till en tillfällig vistelse hör bara dessa två resor."));

    /// <summary>Decree 1467/2015, § 3: once a month, once a week.</summary>
    public static Reading JourneysByCalendar { get; } = new(
        "journeysByCalendar",
        Act.RehabilitationCostsDecree.Section(3),
        ("Once a month is once in each calendar month that the stay touches, once a week once in each week from Monday to Sunday that it touches on days on which a child is under "
        + "18; a month with such days has its weekly journeys only. The 18th birthday is the first day on which a child is not under 18.",
        "Kerran kuukaudessa tarkoittaa kerran jokaisessa kalenterikuukaudessa, johon oleskelu ulottuu, ja kerran viikossa kerran jokaisessa maanantaista sunnuntaihin kestävässä "
        + "viikossa, johon se ulottuu päivinä, jolloin lapsi on alle 18-vuotias; kuukauteen, jossa tällaisia päiviä on, kuuluvat vain viikoittaiset matkat. 18-vuotispäivä on "
        + "ensimmäinen päivä, jona lapsi ei ole alle 18-vuotias.",
        "En gång i månaden betyder en gång i varje kalendermånad som vistelsen berör, en gång i veckan en gång i varje vecka från måndag till söndag som den berör på dagar då "
        + "ett barn är under 18 år; till en månad med sådana dagar hör bara dess veckovisa resor. 18-årsdagen är den första dagen då barnet inte är under 18 år."));

    /// <summary>§ 89(4): time between measures.</summary>
    public static Reading WaitingIsStated { get; } = new(
        "waitingIsStated",
        SectionReference.Of(89, 4),
        ("Whether the measures cause the days between them is a human judgement: waiting and assessment count as rehabilitation when the plan states them as such, and other days "
        + "between measures do not.",
        "Se, johtuvatko toimenpiteiden väliset päivät toimenpiteistä, jää ihmisen arvioitavaksi: odotus- ja selvittelyaika luetaan kuntoutukseksi, kun suunnitelmassa on "
        + "ilmoitettu ne sellaisiksi; muita toimenpiteiden välisiä päiviä ei lueta.",
        "Huruvida dagarna mellan åtgärderna beror på åtgärderna lämnas till en människas bedömning: väntan och utredning räknas som rehabilitering när planen anger dem som "
        + "sådana; andra dagar mellan åtgärderna räknas inte."));

    /// <summary>§ 90(2): a third state without a special reason.</summary>
    public static Reading ThirdStateDoesNotCount { get; } = new(
        "thirdStateDoesNotCount",
        SectionReference.Of(90, 2),
        ("A measure in a third state without a special reason is no vocational rehabilitation of section 90: its costs are not compensated, and its days give no allowance "
        + "(section 69(1)).",
        "Kolmannessa valtiossa ilman erityistä syytä annettu toimenpide ei ole 90 §:n mukaista ammatillista kuntoutusta: sen kustannuksia ei korvata eikä sen päiviltä makseta "
        + "kuntoutusrahaa (69 §:n 1 momentti).",
        "En åtgärd i tredjestat utan särskilt skäl är ingen yrkesinriktad rehabilitering enligt 90 §: dess kostnader ersätts inte, och för dess dagar betalas ingen "
        + "rehabiliteringspenning (69 § 1 mom.)."));

    /// <summary>§ 120: every three months.</summary>
    public static Reading NeedFromLastAssessment { get; } = new(
        "needFromLastAssessment",
        SectionReference.Of(120),
        ("The three months run from the first day of incapacity and then from each assessment, or, where none is stated, from the same first day on. The limit moves from a "
        + "Saturday, a Sunday, a holiday, Christmas Eve or Midsummer Eve to the next working day (act 150/1930, section 5); the next three months do not move with it.",
        "Kolme kuukautta lasketaan ensimmäisestä työkyvyttömyyspäivästä ja sen jälkeen jokaisesta arvioinnista tai, jos sellaista ei ole ilmoitettu, samasta ensimmäisestä "
        + "päivästä eteenpäin. Määräaika siirtyy lauantailta, sunnuntailta, pyhäpäivältä, jouluaatolta tai juhannusaatolta seuraavaan työpäivään (lain 150/1930 5 §); seuraavat "
        + "kolme kuukautta eivät siirry sen mukana.",
        "De tre månaderna räknas från den första dagen av arbetsoförmåga och därefter från varje bedömning eller, om ingen har angetts, vidare från samma första dag. Tidsfristen "
        + "flyttas från en lördag, söndag, helgdag, julafton eller midsommarafton till följande arbetsdag (5 § i lag 150/1930); de följande tre månaderna flyttas inte med den."));

    /// <summary>§ 120: how long.</summary>
    public static Reading NeedUntilRehabilitation { get; } = new(
        "needUntilRehabilitation",
        SectionReference.Of(120),
        ("The need to start rehabilitation is assessed as long as the incapacity lasts, in part or in full, without a last date. Nothing is due while vocational rehabilitation "
        + "goes on; if the person is still unable to work after it, three months run anew from the day after its end.",
        "Kuntoutuksen tarvetta arvioidaan niin kauan kuin työkyvyttömyys kestää, osittaisena tai täytenä, ilman viimeistä määräpäivää. Ammatillisen kuntoutuksen aikana "
        + "arviointia ei vaadita; jos vahingoittunut on sen päätyttyä edelleen työkyvytön, kolme kuukautta lasketaan uudelleen sen päättymistä seuraavasta päivästä.",
        "Behovet av att inleda rehabilitering bedöms så länge arbetsoförmågan varar, partiellt eller helt, utan något sista datum. Under pågående yrkesinriktad rehabilitering "
        + "krävs ingen bedömning; om den skadade efter den fortfarande är arbetsoförmögen räknas tre månader på nytt från dagen efter dess slut."));

    private static Reading[] OfRehabilitation =>
    [
        LengthInMonths, StudyYearsBegun, EquipmentOncePerTraining, HalfDayAllowanceEveryDay, JourneysOfEachStay, JourneysByCalendar, WaitingIsStated,
        ThirdStateDoesNotCount, NeedFromLastAssessment, NeedUntilRehabilitation,
    ];
}
