namespace TyTal.Calc.Law;

/// <content>The readings of compensation for functional limitation (§§ 83–87).</content>
public static partial class Readings
{
    /// <summary>§ 268(2): compensation for functional limitation follows the basic amount.</summary>
    public static Reading LimitationOfPaymentYear { get; } = new(
        "limitationOfPaymentYear",
        SectionReference.Of(268, 2),
        ("Compensation for functional limitation is the percentage of the basic amount of the year of payment, which itself follows the index (section 268(1)) and is rounded to "
        + "ten euros; a continuing one is so in every calendar year anew, and not a first amount multiplied by the index.",
        "Haittaraha on prosenttiosuus maksuvuoden perusmäärästä, joka seuraa itse indeksiä (268 §:n 1 momentti) ja pyöristetään kymmeneen euroon. Jatkuva haittaraha lasketaan "
        + "näin jokaisena kalenterivuonna uudelleen eikä kertomalla ensimmäinen määrä indeksillä.",
        "Menersättningen är en procentandel av grundbeloppet för betalningsåret, som självt följer indexet (268 § 1 mom.) och avrundas till tio euro. En fortlöpande "
        + "menersättning räknas så på nytt varje kalenderår och inte som ett första belopp multiplicerat med indexet."));

    /// <summary>§ 87(3): from what a lump sum starts.</summary>
    public static Reading LumpSumFromExactYear { get; } = new(
        "lumpSumFromExactYear",
        SectionReference.Of(87, 3),
        ("The lump sum is the exact yearly amount × the capital coefficient, rounded once, to the cent. The yearly amount is that of the year in which the lump sum is paid.",
        "Kertakaikkinen haittaraha on haittarahan tarkka vuosimäärä × pääomakerroin, pyöristettynä kerran senttiin. Vuosimäärä on sen vuoden mukainen, jona kertakaikkinen "
        + "haittaraha maksetaan.",
        "Menersättning i form av engångsersättning är det exakta årsbeloppet × kapitalkoefficienten, avrundat en gång till en cent. Årsbeloppet är det som gäller för det år då "
        + "engångsersättningen betalas."));

    /// <summary>§ 87(4): what a paid lump sum corresponds to.</summary>
    public static Reading PaidLumpSumByCategory { get; } = new(
        "paidLumpSumByCategory",
        SectionReference.Of(87, 4),
        ("The amount that a paid lump sum corresponds to is the percentage of the highest category for which one was paid, of the basic amount of each year of payment; it is "
        + "taken off from the first day of the next change on, also when the lump sum is paid only after that day; so after a worsening the difference of the two percentages is "
        + "paid. A lump sum after a worsening takes the same coefficient: that of the claim date.",
        "Maksettua kertakaikkista haittarahaa vastaava määrä on sen korkeimman haittaluokan prosentti, josta kertakaikkinen haittaraha on maksettu, kunkin maksuvuoden "
        + "perusmäärästä. Se vähennetään seuraavan muutoksen ensimmäisestä päivästä alkaen, myös silloin, kun kertakaikkinen haittaraha maksetaan vasta sen jälkeen; pahentumisen "
        + "jälkeen maksetaan siten prosenttien erotus. Pahentumisen jälkeiseen kertakaikkiseen haittarahaan käytetään samaa, vahinkopäivän mukaista kerrointa.",
        "Det belopp som en betald engångsersättning motsvarar är procentsatsen för den högsta invaliditetsklass för vilken en sådan har betalats, av grundbeloppet för varje "
        + "betalningsår. Det dras av från den första dagen av följande ändring, också när engångsersättningen betalas först efter den dagen; efter ett förvärrande betalas alltså "
        + "skillnaden mellan procentsatserna. För en engångsersättning efter ett förvärrande används samma koefficient, den som gäller skadedagen."));

    /// <summary>§ 87(4): a continuing compensation that improves to category 5 or lower.</summary>
    public static Reading ImprovementToLumpSum { get; } = new(
        "improvementToLumpSum",
        SectionReference.Of(87, 4),
        ("When the category of a continuing compensation falls to 1–5, the continuing payment ends with the day before and the lump sum of the new category is paid (section "
        + "87(1)), less what an earlier lump sum corresponds to. A lump sum that was paid is never taken back. The alternative: section 87(4) speaks of a continuing compensation "
        + "whose category falls and of no capital, so that the percentage of the lower category would go on every month; to get that, leave the lump sum out and multiply its exact "
        + "yearly amount.",
        "Kun jatkuvan haittarahan haittaluokka laskee luokkiin 1–5, jatkuva maksaminen päättyy edeltävään päivään ja uuden luokan kertakaikkinen haittaraha maksetaan (87 §:n 1 "
        + "momentti) vähennettynä aikaisempaa kertakaikkista haittarahaa vastaavalla määrällä. Maksettua kertakaikkista haittarahaa ei peritä takaisin. Vaihtoehto: 87 §:n 4 "
        + "momentissa puhutaan jatkuvasta haittarahasta, jonka haittaluokka laskee, eikä pääomasta, jolloin alemman luokan prosenttia maksettaisiin edelleen kuukausittain; tämä "
        + "saadaan jättämällä kertakaikkinen haittaraha pois ja laskemalla maksut sen tarkasta vuosimäärästä.",
        "När invaliditetsklassen för en fortlöpande menersättning sjunker till 1–5 upphör den fortlöpande betalningen med dagen före, och engångsersättningen för den nya klassen "
        + "betalas (87 § 1 mom.) minskad med det som en tidigare engångsersättning motsvarar. En betald engångsersättning återkrävs aldrig. Alternativet: 87 § 4 mom. talar om en "
        + "fortlöpande menersättning vars klass sjunker och inte om något kapital, så att den lägre klassens procentsats skulle betalas varje månad; det fås genom att lämna "
        + "engångsersättningen bort och räkna betalningarna av dess exakta årsbelopp."));

    /// <summary>§ 87(2): a disease that soon leads to death.</summary>
    public static Reading QuicklyFatalLumpSum { get; } = new(
        "quicklyFatalLumpSum",
        SectionReference.Of(87, 2),
        ("The lump sum of category 10 is paid once in every such disease, whatever its category at first; while the category exceeds 10 the continuing compensation is paid "
        + "besides, in full. An ordinary lump sum that was paid before is taken off that of category 10 (section 87(4)): the exception covers the continuing compensation only. The "
        + "alternative: the lump sum only from the day on which the category reaches 10, and until then by the category as in other diseases (section 87(1)).",
        "Haittaluokan 10 kertakaikkinen haittaraha maksetaan kerran jokaisessa tällaisessa sairaudessa sen alkuperäisestä haittaluokasta riippumatta; haittaluokan ylittäessä 10 "
        + "maksetaan lisäksi jatkuvaa haittarahaa täysimääräisenä. Aikaisemmin maksettu tavallinen kertakaikkinen haittaraha vähennetään haittaluokan 10 kertakaikkisesta "
        + "haittarahasta (87 §:n 4 momentti): poikkeus koskee vain jatkuvaa haittarahaa. Vaihtoehto: kertakaikkinen haittaraha vasta siitä päivästä, jona haittaluokka on 10, ja "
        + "siihen saakka haittaluokan mukaan kuten muissa sairauksissa (87 §:n 1 momentti).",
        "Engångsersättningen enligt invaliditetsklass 10 betalas en gång vid varje sådan sjukdom, oberoende av klassen till en början; när klassen överskrider 10 betalas "
        + "dessutom fortlöpande menersättning till fullt belopp. En vanlig engångsersättning som betalats tidigare dras av från den enligt klass 10 (87 § 4 mom.): undantaget "
        + "gäller bara den fortlöpande menersättningen. Alternativet: engångsersättning först från den dag då klassen når 10, och fram till dess enligt klassen så som vid andra "
        + "sjukdomar (87 § 1 mom.)."));

    /// <summary>§ 83(2): the earliest day.</summary>
    public static Reading LimitationFromAnniversary { get; } = new(
        "limitationFromAnniversary",
        SectionReference.Of(83, 2),
        ("A limitation is permanent from the first anniversary of the claim date at the earliest; nothing is paid for earlier days, in a disease that soon leads to death neither.",
        "Haitta on pysyvä aikaisintaan vahinkopäivän ensimmäisestä vuosipäivästä alkaen; sitä edeltävältä ajalta ei makseta haittarahaa myöskään nopeasti kuolemaan johtavassa "
        + "sairaudessa.",
        "Ett men är bestående tidigast från skadedagens första årsdag; för tidigare dagar betalas ingenting, inte heller vid en sjukdom som snabbt leder till döden."));

    /// <summary>§ 87(3) and the decrees: the birthday before the claim date.</summary>
    public static Reading BirthdayBeforeClaimDate { get; } = new(
        "birthdayBeforeClaimDate",
        SectionReference.Of(87, 3),
        ("The birthday that goes before the claim date is strictly before it: who turns 50 on the claim date counts as 49½.",
        "Vahinkopäivää edeltävä syntymäpäivä on aina ennen vahinkopäivää: vahinkopäivänä 50 vuotta täyttävä on 49½-vuotias.",
        "Födelsedagen före skadedagen ligger alltid före den: den som fyller 50 år på skadedagen räknas som 49½ år."));

    /// <summary>§ 87(3) and the decrees: between two birthdays.</summary>
    public static Reading DeathsWithinYear { get; } = new(
        "deathsWithinYear",
        SectionReference.Of(87, 3),
        ("A coefficient from a caller's mortality table spreads the deaths of a year of age evenly over it and is rounded to ten decimals; the decrees' own formula stands in an "
        + "annex that is not public here.",
        "Käyttäjän antamasta kuolevuustaulukosta laskettu kerroin jakaa ikävuoden kuolemat tasaisesti vuodelle, ja se pyöristetään kymmeneen desimaaliin. Asetusten oma "
        + "laskukaava on liitteessä, joka ei ole tässä käytettävissä.",
        "En koefficient enligt en dödlighetstabell som användaren gett fördelar dödsfallen under ett åldersår jämnt över året och avrundas till tio decimaler. Förordningarnas "
        + "egen formel finns i en bilaga som inte är tillgänglig här."));

    /// <summary>Decree 768/2015, annex 1, part 1: losses of both arms.</summary>
    public static Reading BothArmsNotLowered { get; } = new(
        "bothArmsNotLowered",
        Act.ImpairmentClassification.Section(1),
        ("The classes of both wrists and of both arms are not lowered by one: they have no weaker side.",
        "Molempia ranteita ja molempia käsivarsia koskevien nimikkeiden haittaluokkaa ei alenneta yhdellä, koska heikompaa puolta ei ole.",
        "Klasserna enligt beteckningarna för båda handlederna och båda armarna sänks inte med en klass: det finns ingen svagare sida."));

    /// <summary>§ 84(2): severe pain.</summary>
    public static Reading SeverePainRaise { get; } = new(
        "severePainRaise",
        SectionReference.Of(84, 2),
        ("Severe pain raises by one category or more, without an upper limit other than category 20; moderate pain by one or two.",
        "Vaikea kiputila korottaa haittaluokkaa vähintään yhdellä luokalla, ilman muuta ylärajaa kuin haittaluokka 20; keskivaikea yhdellä tai kahdella.",
        "Ett svårt smärttillstånd höjer invaliditetsklassen med minst en klass, utan annan övre gräns än klass 20; ett medelsvårt med en eller två."));

    /// <summary>Decree 768/2015, annex 1, 2.1: prostheses of the leg.</summary>
    public static Reading ProsthesisOfNamedAmputations { get; } = new(
        "prosthesisOfNamedAmputations",
        Act.ImpairmentClassification.Section(1, 3),
        ("The annex names the amputation of the lower leg and that of the thigh only. One at the knee joint counts as that of the thigh, as its prosthesis replaces the knee; "
        + "where both legs are amputated the category of the item for both is lowered once, not for each leg, and for a lower leg and the other thigh by the number of the thigh.",
        "Liitteessä mainitaan vain sääri- ja reisiamputaatio. Polvinivelen kohdalta tehty amputaatio rinnastetaan reisiamputaatioon, koska proteesi korvaa polven. Kun molemmat "
        + "alaraajat on amputoitu, molempia koskevan nimikkeen haittaluokkaa alennetaan kerran eikä kummankin raajan osalta erikseen, ja säären ja toisen puolen reiden "
        + "amputaatiossa reiden mukaisella määrällä.",
        "I bilagan nämns bara amputation av underben och lår. En amputation i knäleden räknas som en låramputation, eftersom protesen ersätter knät. När båda benen har "
        + "amputerats sänks klassen enligt beteckningen för båda en gång, inte för vartdera benet, och vid amputation av ena underbenet och andra låret med talet för låret."));

    /// <summary>§§ 135(2), 247(5): the month of the injured person's own death.</summary>
    public static Reading MonthOfOwnDeath { get; } = new(
        "monthOfOwnDeath",
        SectionReference.Of(135, 2),
        ("A continuing compensation is paid for the whole month of the injured person's death: it is paid monthly in advance, and what may be had back concerns the time after the "
        + "month of death (section 247(5)). A lump sum that fell due by the day of death is still paid; a category that would begin later gives nothing.",
        "Jatkuva haittaraha maksetaan koko vahingoittuneen kuolinkuukaudelta: se maksetaan kuukausittain etukäteen, ja takaisin saatava määrä koskee kuolinkuukauden jälkeistä "
        + "aikaa (247 §:n 5 momentti). Viimeistään kuolinpäivänä erääntynyt kertakaikkinen haittaraha maksetaan; vasta myöhemmin alkava haittaluokka ei oikeuta haittarahaan.",
        "En fortlöpande menersättning betalas för hela den månad då den skadade avlider: den betalas månatligen i förskott, och det som kan fås tillbaka gäller tiden efter "
        + "dödsmånaden (247 § 5 mom.). En engångsersättning som förfallit till betalning senast på dödsdagen betalas; en invaliditetsklass som skulle börja senare ger ingen rätt "
        + "till ersättning."));

    private static Reading[] OfLimitation =>
    [
        LimitationOfPaymentYear, LumpSumFromExactYear, PaidLumpSumByCategory, ImprovementToLumpSum, QuicklyFatalLumpSum, LimitationFromAnniversary,
        BirthdayBeforeClaimDate, DeathsWithinYear, BothArmsNotLowered, SeverePainRaise, ProsthesisOfNamedAmputations, MonthOfOwnDeath,
    ];
}
