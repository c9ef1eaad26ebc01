namespace TyTal.Calc.Law;

/// <content>The readings of costs and supplements (§§ 36–54, 93–98, 109(3), 128).</content>
public static partial class Readings
{
    /// <summary>§ 268: supplements follow the amount of the year of payment.</summary>
    public static Reading SupplementOfPaymentYear { get; } = new(
        "supplementOfPaymentYear",
        SectionReference.Of(268, 2),
        ("Care allowance and clothing supplement are the amount of each calendar year, which itself follows the index (section 268(1)) and is rounded to the cent; a first amount "
        + "is not multiplied by the index besides, as the words of section 268(2) from 2018 might be read.",
        "Hoitotuki ja vaatelisä maksetaan kunkin kalenterivuoden määrän mukaisina; määrä seuraa itse indeksiä (268 §:n 1 momentti) ja pyöristetään senttiin. Ensimmäistä määrää "
        + "ei sen lisäksi kerrota indeksillä, vaikka 268 §:n 2 momentin sanamuodon vuodesta 2018 alkaen voisi niin lukea.",
        "Vårdbidrag och klädtillägg betalas enligt beloppet för varje kalenderår, som självt följer indexet (268 § 1 mom.) och avrundas till en cent. Ett första belopp "
        + "multipliceras inte dessutom med indexet, även om ordalydelsen i 268 § 2 mom. från och med 2018 kunde läsas så."));

    /// <summary>§§ 51, 52, 135(2): the amount of a month.</summary>
    public static Reading SupplementOfMonth { get; } = new(
        "supplementOfMonth",
        SectionReference.Of(135, 2),
        ("The amounts of sections 51 and 52 are per day: a month pays the amount × its calendar days, not thirty.",
        "Hoitotuen ja vaatelisän määrät (51 ja 52 §) ovat päiväkohtaisia: kuukaudelta maksetaan määrä × kuukauden kalenteripäivät eikä kolmeakymmentä päivää.",
        "Beloppen av vårdbidrag och klädtillägg (51 och 52 §) är per dag: för en månad betalas beloppet × månadens kalenderdagar, inte trettio dagar."));

    /// <summary>§ 51(2): the two years.</summary>
    public static Reading TwoYearsOfBlindness { get; } = new(
        "twoYearsOfBlindness",
        SectionReference.Of(51, 2),
        ("The two years begin with the day of becoming blind; the second anniversary of that day is the first day at half.",
        "Kaksi vuotta alkaa sokeutumispäivästä. Sen toinen vuosipäivä on ensimmäinen päivä, jolta maksetaan puolet.",
        "De två åren börjar med den dag då den skadade blev blind. Den andra årsdagen av den dagen är den första för vilken hälften betalas."));

    /// <summary>§ 51(2): half of which amount.</summary>
    public static Reading HalfOfMaximum { get; } = new(
        "halfOfMaximum",
        SectionReference.Of(51, 2),
        ("Half is taken of the rounded maximum of the year of payment and rounded to the cent, half a cent up.",
        "Puolet lasketaan maksuvuoden pyöristetystä ylimmästä hoitotuesta ja pyöristetään senttiin, puoli senttiä ylöspäin.",
        "Hälften räknas av det avrundade maximala vårdbidraget för betalningsåret och avrundas till en cent, en halv cent uppåt."));

    /// <summary>§ 51: a blind person who needs more.</summary>
    public static Reading BlindWithNeed { get; } = new(
        "blindWithNeed",
        SectionReference.Of(51, 2),
        ("A blind person whose need gives a level of its own (section 51(1)) gets the larger of the two amounts, not both.",
        "Sokealle, jonka avun tarve oikeuttaa hoitotukeen myös 51 §:n 1 momentin mukaan, maksetaan suurempi kahdesta määrästä, ei molempia.",
        "Den som är blind och vars behov ger rätt till vårdbidrag också enligt 51 § 1 mom. får det större av de två beloppen, inte båda."));

    /// <summary>§ 51(3): which days.</summary>
    public static Reading InstitutionDays { get; } = new(
        "institutionDays",
        SectionReference.Of(51, 3),
        ("Every calendar day on which care is given in an institution is without care allowance, the days of coming and of leaving included. Clothing supplement knows no such "
        + "exception.",
        "Hoitotukea ei makseta miltään kalenteripäivältä, jona vahingoittuneelle annetaan hoitoa laitoksessa, tulo- ja lähtöpäivä mukaan luettuina. Vaatelisää tällainen rajoitus "
        + "ei koske.",
        "Vårdbidrag betalas inte för någon kalenderdag då den skadade får vård på en institution, ankomst- och avresedagen medräknade. För klädtillägget finns ingen sådan "
        + "begränsning."));

    /// <summary>§ 52: the three months.</summary>
    public static Reading ThreeMonthsOfUse { get; } = new(
        "threeMonthsOfUse",
        SectionReference.Of(52, 1),
        ("The three months without a break are a condition of section 52(1) only: overlapping and adjacent spells of its aids count as one use, use that goes on counts as long "
        + "enough, and the supplement is then due from the first day of use. Section 52(2) names no shortest time. One supplement is paid at a time, the larger. The amount is that "
        + "of the year of payment.",
        "Kolmen kuukauden yhdenjaksoinen aika on vain 52 §:n 1 momentin edellytys: siinä tarkoitettujen apuvälineiden päällekkäiset ja toisiinsa liittyvät käyttöjaksot lasketaan "
        + "yhdeksi, jatkuva käyttö katsotaan riittävän pitkäksi, ja vaatelisä maksetaan tällöin ensimmäisestä käyttöpäivästä. Lain 52 §:n 2 momentissa ei säädetä vähimmäisajasta. "
        + "Kerrallaan maksetaan yksi vaatelisä, suurempi. Määrä on maksuvuoden mukainen.",
        "Den oavbrutna tiden på tre månader är ett villkor bara enligt 52 § 1 mom.: överlappande och angränsande användningsperioder av de hjälpmedel som avses där räknas som en "
        + "användning, användning som pågår anses tillräckligt lång, och tillägget betalas då från den första användningsdagen. I 52 § 2 mom. föreskrivs ingen minsta tid. Ett "
        + "tillägg betalas åt gången, det större. Beloppet är det som gäller för betalningsåret."));

    /// <summary>§ 37(3): a better aid without need.</summary>
    public static Reading BetterAidAsUsualOne { get; } = new(
        "betterAidAsUsualOne",
        SectionReference.Of(37, 3),
        ("Of an aid better than usual that neither restores work ability nor lessens the need of help materially, the cost of an aid of the usual level is compensated.",
        "Tavanomaista tasoa paremmasta apuvälineestä, joka ei palauta työkykyä eikä olennaisesti vähennä avun tarvetta, korvataan tavanomaisen tasoisen apuvälineen kustannus.",
        "För ett hjälpmedel av bättre än sedvanlig nivå som varken återställer arbetsförmågan eller väsentligt minskar behovet av hjälp ersätts kostnaden för ett hjälpmedel av "
        + "sedvanlig nivå."));

    /// <summary>§ 44(1)(2): what costs at most the amount.</summary>
    public static Reading LimitOfOneExamination { get; } = new(
        "limitOfOneExamination",
        SectionReference.Of(44, 1, 2),
        ("The amount limits the cost of each minor examination or treatment, not that of the visit, and is that of the year in which it is made. One that costs more needs a "
        + "payment commitment as a whole; without it the client fee of public care is the most that is paid.",
        "Euromäärä rajoittaa kunkin vähäisen tutkimus- tai hoitotoimenpiteen kustannusta, ei vastaanottokäynnin kustannusta, ja se määräytyy toimenpiteen tekovuoden mukaan. Sitä "
        + "kalliimpi toimenpide edellyttää kokonaan maksusitoumusta; ilman sitä korvataan enintään julkisen terveydenhuollon asiakasmaksu.",
        "Beloppet begränsar kostnaden för varje mindre undersöknings- eller vårdåtgärd, inte kostnaden för mottagningsbesöket, och det är beloppet för det år då åtgärden vidtas. "
        + "En dyrare åtgärd kräver i sin helhet en betalningsförbindelse; utan den ersätts högst klientavgiften inom den offentliga hälso- och sjukvården."));

    /// <summary>§ 47: a commitment for another place.</summary>
    public static Reading CommitmentForAnotherPlaceAbroad { get; } = new(
        "commitmentForAnotherPlaceAbroad",
        SectionReference.Of(47, 3),
        ("A payment commitment for another place than that of the treatment is none for it, as section 45(2) says of treatment in Finland.",
        "Muuta hoitopaikkaa koskeva maksusitoumus ei ole maksusitoumus annettuun hoitoon, kuten 45 §:n 2 momentissa säädetään Suomessa annetusta hoidosta.",
        "En betalningsförbindelse för en annan vårdplats är ingen betalningsförbindelse för den vård som getts, så som 45 § 2 mom. föreskriver om vård i Finland."));

    /// <summary>§ 40, act 570/2022: who is paid.</summary>
    public static Reading ArrangerByDayOfCare { get; } = new(
        "arrangerByDayOfCare",
        SectionReference.Of(40, 1),
        ("Whether a municipality or the authority of act 570/2022 gets the payment of full costs goes by the day of the care, whatever the claim date.",
        "Se, maksetaanko täyskustannusmaksu kunnalle vai laissa 570/2022 tarkoitetulle viranomaiselle, määräytyy hoitopäivän mukaan vahinkopäivästä riippumatta.",
        "Huruvida fullkostnadsavgiften betalas till en kommun eller till den myndighet som avses i lag 570/2022 bestäms av vårddagen, oberoende av skadedagen."));

    /// <summary>§§ 48, 49: which days count.</summary>
    public static Reading DaysWithLostPay { get; } = new(
        "daysWithLostPay",
        SectionReference.Of(48, 1),
        ("The seven days of a claim event (section 48), and the thirty of a calendar year (section 49), are the first days on which pay was lost, or was paid by the employer; "
        + "days without pay to lose, and in section 49 days with a compensation for loss of earnings, use up none. The employer gets what it paid, the person the rest of the pay.",
        "Vahinkotapahtuman seitsemän päivää (48 §) ja kalenterivuoden kolmekymmentä päivää (49 §) ovat ensimmäiset päivät, joilta palkkaa jäi saamatta tai joilta työnantaja "
        + "maksoi sitä. Päivät, joilta palkkaa ei olisi saatu, ja 49 §:ssä myös päivät, joilta maksetaan ansionmenetyskorvausta, eivät kuluta enimmäisaikaa. Työnantajalle "
        + "maksetaan sen maksama palkka ja vahingoittuneelle muu osa palkasta.",
        "De sju dagarna för ett skadefall (48 §) och de trettio dagarna under ett kalenderår (49 §) är de första dagar för vilka lön gick förlorad eller betalades av "
        + "arbetsgivaren. Dagar för vilka ingen lön skulle ha fåtts, och i 49 § också dagar för vilka ersättning för inkomstbortfall betalas, förbrukar inte maximitiden. "
        + "Arbetsgivaren får det som den betalat och den skadade resten av lönen."));

    /// <summary>§ 50(1): treatment farther away.</summary>
    public static Reading NearestPlaceOnly { get; } = new(
        "nearestPlaceOnly",
        SectionReference.Of(50, 1),
        ("A journey to a farther place than the nearest one, without a payment commitment for it, is compensated as the journey to the nearest one by the same means, at most its "
        + "own cost.",
        "Matka lähintä hoitopaikkaa kaukaisempaan paikkaan ilman sitä koskevaa maksusitoumusta korvataan kuten matka lähimpään hoitopaikkaan samalla kulkutavalla, enintään "
        + "kuitenkin matkan omien kustannusten määräisenä.",
        "En resa till en vårdplats längre bort än den närmaste, utan betalningsförbindelse för den, ersätts som en resa till den närmaste vårdplatsen med samma färdsätt, dock "
        + "högst till beloppet av resans egna kostnader."));

    /// <summary>§ 50(2): a vehicle that nothing required.</summary>
    public static Reading FareInsteadOfVehicle { get; } = new(
        "fareInsteadOfVehicle",
        SectionReference.Of(50, 2),
        ("Of another vehicle that nothing required, the fare of public transport is compensated, where there was such transport; otherwise nothing.",
        "Muusta ajoneuvosta, jonka käyttöä mikään ei edellyttänyt, korvataan julkisen liikennevälineen maksu, jos sellainen oli käytettävissä; muutoin ei korvata mitään.",
        "För ett annat fordon vars användning inte var nödvändig ersätts priset för kollektivtrafik om sådan fanns; annars ersätts ingenting."));

    /// <summary>§ 53(1): the year.</summary>
    public static Reading YearOfHouseholdHelp { get; } = new(
        "yearOfHouseholdHelp",
        SectionReference.Of(53, 1),
        ("The year begins with the claim date and ends with the day before its first anniversary, like that of the daily allowance (section 56(1)): after 29 February "
        + "the anniversary is 28 February, and so the year ends on 27 February, where other years of act 150/1930 that begin with that day end on 28 February.",
        "Vuosi alkaa vahinkopäivästä ja päättyy sen ensimmäistä vuosipäivää edeltävänä päivänä, kuten päivärahassa (56 §:n 1 momentti): 29.2. jälkeen vuosipäivä on "
        + "28.2., joten vuosi päättyy 27.2., kun taas muut lain 150/1930 mukaiset, samana päivänä alkavat vuodet päättyvät 28.2.",
        "Året börjar med skadedagen och slutar dagen före dess första årsdag, liksom för dagpenningen (56 § 1 mom.): efter den 29 februari är årsdagen den 28 februari, "
        + "och året slutar alltså den 27 februari, medan andra år enligt lag 150/1930 som börjar med den dagen slutar den 28 februari."));

    /// <summary>§ 95: the five years.</summary>
    public static Reading FiveYearsOfAlterations { get; } = new(
        "fiveYearsOfAlterations",
        SectionReference.Of(95),
        ("The five years run from the day of the last compensated alterations; from its fifth anniversary on alterations are compensated again.",
        "Viisi vuotta lasketaan viimeksi korvattujen muutostöiden päivästä. Sen viidennestä vuosipäivästä alkaen muutostyöt korvataan uudelleen.",
        "De fem åren räknas från dagen för de senast ersatta ändringsarbetena. Från dess femte årsdag ersätts ändringsarbeten på nytt."));

    /// <summary>§ 96: what Kela arranges.</summary>
    public static Reading InterpretationByHours { get; } = new(
        "interpretationByHours",
        SectionReference.Of(96),
        ("What Kela arranges is a number of hours a year (an input); of more hours the cost is compensated in proportion.",
        "Kela järjestää tulkkausta tietyn tuntimäärän vuodessa (annetaan lähtötietona). Jos tunteja on enemmän, kustannus korvataan tuntien suhteessa.",
        "FPA ordnar ett visst antal tolkningstimmar per år (ges som utgångsuppgift). Om timmarna är fler ersätts kostnaden i proportion till timmarna."));

    /// <summary>§ 128(1): from when the year runs.</summary>
    public static Reading YearOfCostClaim { get; } = new(
        "yearOfCostClaim",
        SectionReference.Of(128, 1),
        ("The year runs from the latest of: the day on which the cost arose, the day on which the claim became pending, and the day on which the decision on appeal became final. "
        + "A weighty obstacle (section 128(2)) that the caller states can only make the limit later.",
        "Vuosi lasketaan myöhäisimmästä seuraavista päivistä: päivä, jona kustannus syntyi, päivä, jona korvausasia tuli vireille, ja päivä, jona muutoksenhakuelimen päätös tuli "
        + "lainvoimaiseksi. Ilmoitettu painava este (128 §:n 2 momentti) voi vain myöhentää määräaikaa.",
        "Året räknas från den senaste av följande dagar: den dag då kostnaden uppkom, den dag då ersättningsärendet inleddes och den dag då besvärsorganets beslut vann laga "
        + "kraft. Ett hinder av vägande skäl (128 § 2 mom.) som angetts kan bara förlänga tidsfristen."));

    private static Reading[] OfCosts =>
    [
        SupplementOfPaymentYear, SupplementOfMonth, TwoYearsOfBlindness, HalfOfMaximum, BlindWithNeed, InstitutionDays, ThreeMonthsOfUse,
        BetterAidAsUsualOne, LimitOfOneExamination, CommitmentForAnotherPlaceAbroad, ArrangerByDayOfCare, DaysWithLostPay, NearestPlaceOnly,
        FareInsteadOfVehicle, YearOfHouseholdHelp, FiveYearsOfAlterations, InterpretationByHours, YearOfCostClaim,
    ];
}
