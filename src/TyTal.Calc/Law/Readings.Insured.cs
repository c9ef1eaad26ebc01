namespace TyTal.Calc.Law;

/// <content>The readings of who must be insured (§§ 2, 3, 6, 9, 156, 188–190).</content>
public static partial class Readings
{
    /// <summary>§ 9(1): the limits of an owner's holding.</summary>
    public static Reading LeadingOwnerLimits { get; } = new(
        "leadingOwnerLimits",
        SectionReference.Of(9, 1),
        ("A shareholder in a leading position is treated as an employee when all four parts are within the limits: the own part of the shares and of the votes at most 30 %, the "
        + "part of the person and the family at most 50 % of the shares and of the votes. Above any of them the person is an entrepreneur, also under a contract of employment. In "
        + "another entity the same limits are those of the control.",
        "Johtavassa asemassa työskentelevä osakas rinnastetaan työntekijään, kun kaikki neljä osuutta ovat rajojen sisällä: oma osuus osakkeista ja äänimäärästä on enintään 30 "
        + "prosenttia ja osuus yhdessä perheenjäsenten kanssa enintään 50 prosenttia osakkeista ja äänimäärästä. Jos jokin niistä ylittyy, hän on yrittäjä, myös työsopimuksen "
        + "perusteella työskennellessään. Muussa yhteisössä samat rajat koskevat määräämisvaltaa.",
        "En delägare i ledande ställning jämställs med en arbetstagare när alla fyra andelar ligger inom gränserna: den egna andelen av aktierna och av röstetalet är högst 30 "
        + "procent och andelen tillsammans med familjemedlemmarna högst 50 procent av aktierna och av röstetalet. Om någon av dem överskrids är delägaren företagare, också med "
        + "arbetsavtal. I en annan sammanslutning gäller samma gränser bestämmanderätten."));

    /// <summary>§ 9(1): a leading position without shares.</summary>
    public static Reading LeadingWithoutShares { get; } = new(
        "leadingWithoutShares",
        SectionReference.Of(9, 1),
        ("The limits of a limited company speak of a shareholder. One in a leading position who has no share, neither of the company nor of an entity through which the "
        + "family holds it, is treated as an employee whatever the family holds, as the Finnish Centre for Pensions reads the same words.",
        "Osakeyhtiön rajat koskevat osakasta. Johtavassa asemassa oleva henkilö, jolla ei ole osuutta yhtiöstä eikä yhteisöstä, jonka kautta perheenjäsenet omistavat "
        + "sitä, rinnastetaan työntekijään perheenjäsenten omistuksesta riippumatta, kuten Eläketurvakeskus tulkitsee samaa sanamuotoa.",
        "Gränserna för aktiebolag gäller en delägare. En person i ledande ställning som inte har någon andel i bolaget och inte i någon sammanslutning genom vilken "
        + "familjemedlemmarna äger det jämställs med en arbetstagare oberoende av vad familjemedlemmarna äger, så som Pensionsskyddscentralen tolkar samma ordalydelse."));

    /// <summary>§§ 8(1)(1), 9(1): a silent partner who is employed and leads.</summary>
    public static Reading SilentPartnerEmployed { get; } = new(
        "silentPartnerEmployed",
        SectionReference.Of(9, 1),
        ("Section 9(1) adds those who lead without an employment relationship; it takes nobody out who has one, and section 9(3) takes out only partners with personal "
        + "liability. A silent partner in a true employment relationship is therefore an employee in a leading position, too, whatever the control, as the insurers' "
        + "table of company forms has it. Without employment the limited partnership is another entity, and the limits of its control decide.",
        "9 §:n 1 momentti lisää piiriin ne, jotka ovat johtavassa asemassa ilman työsuhdetta; se ei sulje pois ketään, jolla työsuhde on, ja 9 §:n 3 momentti sulkee "
        + "pois vain henkilökohtaisesti vastuussa olevat yhtiömiehet. Aidossa työsuhteessa oleva äänetön yhtiömies on siten työntekijä myös johtavassa asemassa "
        + "määräysvallasta riippumatta, kuten vakuutusyhtiöiden yhtiömuototaulukossa. Ilman työsuhdetta kommandiittiyhtiö on muu yhteisö, ja sen määräysvallan rajat "
        + "ratkaisevat.",
        "9 § 1 mom. lägger till dem som är i ledande ställning utan anställningsförhållande; det utesluter ingen som har ett, och 9 § 3 mom. utesluter bara personligt "
        + "ansvariga bolagsmän. En tyst bolagsman i ett verkligt anställningsförhållande är alltså arbetstagare även i ledande ställning, oberoende av bestämmanderätten, "
        + "så som i försäkringsbolagens tabell över bolagsformer. Utan anställning är kommanditbolaget en annan sammanslutning, och gränserna för bestämmanderätten i den "
        + "avgör."));

    /// <summary>§ 3(3): who works for the State.</summary>
    public static Reading StateEmployees { get; } = new(
        "stateEmployees",
        SectionReference.Of(3, 3),
        ("The State's work is that of its employees and officials, of the officials of Parliament and of the offices of section 8(1)(7) but for the parliament of Åland. "
        + "Municipalities, the church, Åland and other public bodies insure like any employer.",
        "Valtion työtä on sen työntekijöiden ja virkamiesten, eduskunnan virkamiesten ja 8 §:n 1 momentin 7 kohdan tehtävien työ Ahvenanmaan maakuntapäiviä lukuun "
        + "ottamatta. Kunnat, kirkko, Ahvenanmaa ja muut julkisyhteisöt vakuuttavat kuten muutkin työnantajat.",
        "Statens arbete är det som utförs av dess arbetstagare och tjänstemän, av riksdagens tjänstemän och i de uppdrag som avses i 8 § 1 mom. 7 punkten, med undantag "
        + "för Ålands lagting. Kommunerna, kyrkan, Åland och andra offentliga samfund försäkrar som andra arbetsgivare."));

    /// <summary>§ 9(4): which relatives share a household.</summary>
    public static Reading FamilyHousehold { get; } = new(
        "familyHousehold",
        SectionReference.Of(9, 4),
        ("The same household is asked of relatives in the direct line, and of a cohabitant by definition; a spouse counts in another household, too.",
        "Samaa taloutta edellytetään suoraan ylenevässä tai alenevassa polvessa olevalta sukulaiselta ja jo määritelmän mukaan avopuolisolta; aviopuoliso otetaan huomioon myös "
        + "eri taloudessa asuvana.",
        "Gemensamt hushåll krävs av släktingar i rakt upp- eller nedstigande led och, redan enligt definitionen, av en sambo; en make beaktas också om maken bor i ett annat "
        + "hushåll."));

    /// <summary>§ 9(5): how much counts.</summary>
    public static Reading IndirectHoldingInFull { get; } = new(
        "indirectHoldingInFull",
        SectionReference.Of(9, 5),
        ("What an entity holds counts in full and not in proportion: for the person's own part when the person alone has over half of the entity's shares or votes, for the part "
        + "with the family when they have it together. Direct and indirect parts add up. The Finnish Centre for Pensions reads the same words so.",
        "Yhteisön omistus otetaan huomioon kokonaan eikä suhteellisena osana: omaan osuuteen silloin, kun henkilö omistaa yksin yli puolet yhteisön osakkeista tai äänistä, ja "
        + "yhteiseen osuuteen silloin, kun hän omistaa ne yhdessä perheenjäsentensä kanssa. Suorat ja välilliset osuudet lasketaan yhteen. Eläketurvakeskus tulkitsee samaa "
        + "sanamuotoa näin.",
        "Det som en sammanslutning äger beaktas i sin helhet och inte proportionellt: för den egna andelen när personen ensam har över hälften av sammanslutningens aktier eller "
        + "röster, för den gemensamma andelen när personen har det tillsammans med familjemedlemmarna. Direkta och indirekta andelar räknas samman. Pensionsskyddscentralen tolkar "
        + "samma ordalydelse så."));

    /// <summary>§ 9(5): chains.</summary>
    public static Reading ControlThroughChains { get; } = new(
        "controlThroughChains",
        SectionReference.Of(9, 5),
        ("Over half of an entity is counted with what other entities hold of it that count already: chains of any length, and circles, starting from what persons hold themselves.",
        "Kun ratkaistaan, omistetaanko yhteisöstä yli puolet, otetaan huomioon myös muiden jo huomioon otettavien yhteisöjen omistus siitä: kaikenpituiset omistusketjut ja "
        + "ristiinomistukset, lähtien henkilöiden omasta omistuksesta.",
        "När det avgörs om över hälften av en sammanslutning ägs beaktas också vad andra sammanslutningar som redan beaktas äger av den: kedjor av alla längder och korsvisa "
        + "innehav, med utgångspunkt i vad personerna själva äger."));

    /// <summary>§ 189: when the limit is reached.</summary>
    public static Reading EntrepreneurAgeLimit { get; } = new(
        "entrepreneurAgeLimit",
        SectionReference.Of(189),
        ("From 2017 the upper age limit of the pension insurance obligation is reached at the end of the month in which the person turns 68 (born by 1957), 69 (1958–1961) or 70, "
        + "as in section 68; before, on the 68th birthday. Only an insurance that was in force then can go on.",
        "Vuodesta 2017 alkaen eläkevakuuttamisvelvollisuuden yläikäraja saavutetaan sen kuukauden lopussa, jona henkilö täyttää 68 vuotta (vuonna 1957 tai aikaisemmin syntynyt), "
        + "69 vuotta (1958–1961 syntynyt) tai 70 vuotta, kuten 68 §:ssä; sitä ennen 68-vuotispäivänä. Vain silloin voimassa ollut vakuutus voi jatkua.",
        "Från och med 2017 uppnås den övre åldersgränsen för pensionsförsäkringsskyldigheten vid utgången av den månad då personen fyller 68 år (född 1957 eller tidigare), 69 år "
        + "(född 1958–1961) eller 70 år, liksom i 68 §; dessförinnan på 68-årsdagen. Bara en försäkring som då var i kraft kan fortsätta."));

    /// <summary>§ 3(2): which wages.</summary>
    public static Reading WagesOfEmployees { get; } = new(
        "wagesOfEmployees",
        SectionReference.Of(3, 2),
        ("The wages of the year are those paid or agreed for work of the employer's employees in the sense of sections 8 and 9, all together: what goes to entrepreneurs, "
        + "athletes, farmers and persons outside the Act does not count. A calendar year has the wages of its work, whenever they are paid.",
        "Vuoden palkat ovat työnantajan 8 ja 9 §:ssä tarkoitettujen työntekijöiden työstä maksetut tai maksettavaksi sovitut palkat yhteensä: yrittäjille, urheilijoille, "
        + "maatalousyrittäjille ja lain soveltamisalan ulkopuolella oleville maksettavaa ei oteta huomioon. Kalenterivuodelle luetaan sen aikana tehdyn työn palkat niiden "
        + "maksuajasta riippumatta.",
        "Årets löner är de löner som betalats eller avtalats för arbete av arbetsgivarens arbetstagare enligt 8 och 9 §, sammanlagt: det som betalas till företagare, "
        + "idrottsutövare, lantbruksföretagare och personer utanför lagens tillämpningsområde beaktas inte. Till ett kalenderår hör lönerna för årets arbete, oberoende av när de "
        + "betalas."));

    /// <summary>§§ 3(2), 156(1): from when.</summary>
    public static Reading ObligationFromCrossing { get; } = new(
        "obligationFromCrossing",
        SectionReference.Of(156, 1),
        ("The insurance must exist from the day on which the total paid or agreed for the year's work first exceeds the threshold, and before the work begins when that "
        + "is known then. Wages of the year that are paid after it are agreed by its last day at the latest, unless a later agreement is stated. Earlier work of the year "
        + "is uninsured work without neglect. Each calendar year is judged anew.",
        "Vakuutuksen on oltava voimassa siitä päivästä, jona vuoden työstä maksettujen tai maksettavaksi sovittujen palkkojen yhteismäärä ensi kerran ylittää rajan, ja "
        + "ennen työn aloittamista, jos ylittyminen on silloin tiedossa. Vuoden työstä vuoden päätyttyä maksettu palkka on sovittu viimeistään vuoden viimeisenä päivänä, "
        + "jollei myöhempää sopimusta ilmoiteta. Aikaisempi työ samana vuonna on vakuuttamatonta työtä ilman laiminlyöntiä. Jokainen kalenterivuosi arvioidaan erikseen.",
        "Försäkringen ska finnas från den dag då det sammanlagda belopp som betalats eller avtalats för årets arbete första gången överskrider gränsen, och innan "
        + "arbetet börjar om det är känt då. Lön för årets arbete som betalas efter året har avtalats senast på årets sista dag, om inte ett senare avtal uppges. "
        + "Tidigare arbete under året är oförsäkrat arbete utan försummelse. Varje kalenderår bedöms för sig."));

    /// <summary>§§ 2(1)(4), 6(2): an insurance without an obligation.</summary>
    public static Reading InsuredWithoutObligation { get; } = new(
        "insuredWithoutObligation",
        SectionReference.Of(2, 1, 4),
        ("Work for which an insurance is in force is not uninsured work, also where the threshold would have allowed to have none.",
        "Työ, jota varten vakuutus on voimassa, ei ole vakuuttamatonta työtä silloinkaan, kun vakuutusta ei palkkojen rajan vuoksi olisi tarvittu.",
        "Arbete för vilket en försäkring är i kraft är inte oförsäkrat arbete, inte heller när försäkring inte skulle ha behövts på grund av gränsen."));

    private static Reading[] OfInsured =>
    [
        LeadingOwnerLimits, LeadingWithoutShares, SilentPartnerEmployed, StateEmployees, FamilyHousehold, IndirectHoldingInFull, ControlThroughChains, EntrepreneurAgeLimit,
        WagesOfEmployees, ObligationFromCrossing, InsuredWithoutObligation,
    ];
}
