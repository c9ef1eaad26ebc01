namespace TyTal.Calc.Law;

/// <content>The readings of annual earnings (§§ 71–82).</content>
public static partial class Readings
{
    /// <summary>Decree 1466/2015, § 1: which full pay periods.</summary>
    public static Reading LookBackPayPeriods { get; } = new(
        "lookBackPayPeriods",
        Act.AnnualEarningsDecree.Section(1),
        ("From 2020 the look-back runs from the first to the last full pay period inside the year before the claim date; a shorter employment counts from its first day, whole "
        + "when no full pay period of it has ended. A stated window must lie inside that year and may leave out at each end less than a pay period, which is at most a month. "
        + "Before 2020 a stated window must be the year before, or the shorter employment, to the day before. Pay periods are months or half months where the stated ones are, "
        + "otherwise as long as the longest stated one: by that a missing full one is refused.",
        "Vuodesta 2020 alkaen tarkastelujakso ulottuu ensimmäisestä viimeiseen täyteen palkanmaksukauteen, joka sisältyy vahinkopäivää edeltävään vuoteen. Vuotta lyhyempi "
        + "työsuhde otetaan huomioon alkamispäivästään, ja kokonaan, jos yksikään sen täysi palkanmaksukausi ei ole päättynyt. Ilmoitetun tarkastelujakson on sisällyttävä "
        + "mainittuun vuoteen, ja sen kummastakin päästä saa puuttua vähemmän kuin yksi palkanmaksukausi, joka on enintään kuukausi. Ennen vuotta 2020 ilmoitetun tarkastelujakson "
        + "on oltava vahinkopäivää edeltävä vuosi tai sitä lyhyempi työsuhde, vahinkopäivää edeltävään päivään saakka. Palkanmaksukausina pidetään kuukausia tai puolikuukausia, "
        + "jos ilmoitetut kaudet ovat sellaisia, muutoin pisimmän ilmoitetun kauden pituisia kausia: tällä perusteella hylätään jakso, josta puuttuu täysi palkanmaksukausi.",
        "Från och med 2020 omfattar granskningsperioden tiden från den första till den sista hela lönebetalningsperioden under året före skadedagen. En anställning som är "
        + "kortare än ett år beaktas från sin första dag, och i sin helhet om ingen av dess hela lönebetalningsperioder har löpt ut. En angiven granskningsperiod ska ligga inom "
        + "det året, och i vardera änden får saknas mindre än en lönebetalningsperiod, som är högst en månad. Före 2020 ska en angiven granskningsperiod vara året före skadedagen, "
        + "eller den kortare anställningen, till och med dagen före skadedagen. Lönebetalningsperioderna är månader eller halva månader om de angivna perioderna är sådana, annars "
        + "lika långa som den längsta angivna: på den grunden avvisas en period där en hel lönebetalningsperiod saknas."));

    /// <summary>§ 71(1): no employment at the claim event.</summary>
    public static Reading NoEmployment { get; } = new(
        "noEmployment",
        SectionReference.Of(71, 1),
        ("Only employments at the claim event count: without one the current earnings are 0, section 71(2) compares them with the three years, and section 79 lifts what comes "
        + "out. In the voluntary insurance of employees there is always the insuring employer's work.",
        "Vain vahinkotapahtuman aikaiset työsuhteet otetaan huomioon: ilman sellaista vahinkotapahtuman aikaiset työansiot ovat 0, niitä verrataan 71 §:n 2 momentin mukaan "
        + "kolmeen vuoteen, ja tulos korotetaan tarvittaessa 79 §:n mukaan. Työntekijöiden vapaaehtoisessa vakuutuksessa on aina vakuutuksen ottaneen työnantajan työ.",
        "Bara anställningar vid skadefallet beaktas: utan en sådan är arbetsinkomsterna vid skadefallet 0, de jämförs med de tre åren enligt 71 § 2 mom., och resultatet höjs vid "
        + "behov enligt 79 §. I den frivilliga försäkringen för arbetstagare finns alltid arbetet hos den arbetsgivare som tecknat försäkringen."));

    /// <summary>§ 71(1): the first day back.</summary>
    public static Reading FirstDayBack { get; } = new(
        "firstDayBack",
        SectionReference.Of(71, 1),
        ("Where no day of the look-back window was paid there is nothing to divide: the agreed pay of the event day counts as on the first day of work.",
        "Jos tarkastelujakson yhdeltäkään päivältä ei ole maksettu palkkaa, jaettavaa ei ole: vahinkopäivän sovittu palkka otetaan huomioon kuten ensimmäisenä työpäivänä.",
        "Om lön inte har betalats för någon dag under granskningsperioden finns det inget att dela: den avtalade lönen på skadedagen beaktas så som på den första arbetsdagen."));

    /// <summary>Decree 1466/2015, § 3: days of absence.</summary>
    public static Reading UnpaidCalendarDays { get; } = new(
        "unpaidCalendarDays",
        Act.AnnualEarningsDecree.Section(3),
        ("Unpaid absence is counted in calendar days; a calendar month that is absent whole is 30 days, any other at most 29. A pay period and a window lose no more days than "
        + "they count by 30/360, and all of them only when no day was paid.",
        "Palkaton poissaolo lasketaan kalenteripäivinä; kokonaan poissaoloa oleva kalenterikuukausi on 30 päivää ja muu kuukausi enintään 29 päivää. Palkanmaksukaudesta ja "
        + "tarkastelujaksosta vähennetään enintään niiden 30/360-laskennan mukaiset päivät, ja ne kaikki vain silloin, kun yhdeltäkään päivältä ei ole maksettu palkkaa.",
        "Frånvaro utan lön räknas i kalenderdagar; en kalendermånad som i sin helhet är frånvaro är 30 dagar, en annan månad högst 29. Från en lönebetalningsperiod och en "
        + "granskningsperiod dras högst deras dagar enligt 30/360 av, och alla bara när lön inte har betalats för någon dag."));

    /// <summary>Decree 1466/2015, § 5(2): benefits as a sum.</summary>
    public static Reading BenefitsOfWindow { get; } = new(
        "benefitsOfWindow",
        Act.AnnualEarningsDecree.Section(5, 2),
        ("Benefits in kind stated as a sum over the window are divided by the working days of the window to which they belong and multiplied by the working days of the year.",
        "Tarkastelujakson yhteismääränä ilmoitetut luontoisedut jaetaan niillä jakson työpäivillä, joilta ne on saatu, ja kerrotaan vuoden työpäivillä.",
        "Naturaförmåner som angetts som ett sammanlagt belopp för granskningsperioden delas med de arbetsdagar under perioden som de gäller och multipliceras med årets "
        + "arbetsdagar."));

    /// <summary>Decree 1466/2015, § 4(1): a window of one day.</summary>
    public static Reading WindowOfOneDay { get; } = new(
        "windowOfOneDay",
        Act.AnnualEarningsDecree.Section(4, 1),
        ("A look-back window of one day counts as 1 day, also where 30/360 gives another number: 0 on the 31st, 2 or 3 on the last day of February.",
        "Yhden päivän tarkastelujakso on 1 päivä silloinkin, kun 30/360-laskenta antaa muun luvun: 31. päivänä 0, helmikuun viimeisenä päivänä 2 tai 3.",
        "En granskningsperiod på en dag räknas som 1 dag också när 30/360 ger ett annat tal: den 31 i en månad 0, den sista februari 2 eller 3."));

    /// <summary>Decree 1466/2015, § 3: part-day absence.</summary>
    public static Reading PartDayAbsence { get; } = new(
        "partDayAbsence",
        Act.AnnualEarningsDecree.Section(3),
        ("The hours of part-day absence are added up and divided by the hours of a full working day (2 028 ÷ 253 unless the employment's own are stated); the quotient is rounded "
        + "to whole days, a half up. These are working days, of which a year has 253; they are taken off the days by 30/360 as they are, as the decree converts them to days of "
        + "absence and no further. Before 1 July 2017 part-day absence is not converted and takes off no days.",
        "Osapäiväisen poissaolon tunnit lasketaan yhteen ja jaetaan täyden työpäivän tunneilla (2 028 ÷ 253, jollei työsuhteen omia tunteja ole ilmoitettu); osamäärä "
        + "pyöristetään kokonaisiksi päiviksi, puolikas ylöspäin. Nämä ovat työpäiviä, joita vuodessa on 253; ne vähennetään sellaisinaan 30/360-laskennan mukaisista päivistä, "
        + "koska asetuksen mukaan ne muunnetaan poissaolopäiviksi eikä enempää. Ennen 1.7.2017 osapäiväistä poissaoloa ei muunneta eikä se vähennä päiviä.",
        "Timmarna av frånvaro under en del av dagen räknas samman och delas med timmarna i en hel arbetsdag (2 028 ÷ 253, om inte anställningens egna timmar har angetts); kvoten "
        + "avrundas till hela dagar, en halv uppåt. Detta är arbetsdagar, av vilka ett år har 253; de dras som sådana av från dagarna enligt 30/360, eftersom förordningen "
        + "omvandlar dem till frånvarodagar och inte längre än så. Före den 1 juli 2017 omvandlas frånvaro under en del av dagen inte och minskar inte dagarna."));

    /// <summary>Decree 1466/2015, § 6: the base of the computed holiday bonus.</summary>
    public static Reading HolidayBonusWithoutBenefits { get; } = new(
        "holidayBonusWithoutBenefits",
        Act.AnnualEarningsDecree.Section(6),
        ("The computed holiday bonus (1/24, or the wage's own percentage) is taken from the rounded annualised pay and leaves benefits in kind out.",
        "Laskennallinen lomaraha (1/24 tai palkan määräytymisperusteiden mukainen prosentti) lasketaan vuositasolle muunnetusta pyöristetystä palkasta ilman luontoisetuja.",
        "Den kalkylerade semesterpenningen (1/24 eller procentsatsen enligt lönens bestämningsgrunder) räknas av den avrundade lönen på årsnivå, utan naturaförmåner."));

    /// <summary>Decree 1466/2015, § 6: which paid bonus.</summary>
    public static Reading HolidayBonusPaidInWindow { get; } = new(
        "holidayBonusPaidInWindow",
        Act.AnnualEarningsDecree.Section(6),
        ("The paid holiday bonus is the one paid inside the look-back window, as it was paid; it is not brought to a year.",
        "Maksettuna lomarahana otetaan huomioon tarkastelujakson aikana maksettu lomaraha maksetun suuruisena; sitä ei muunneta vuositasolle.",
        "Som betald semesterpenning beaktas den som betalats under granskningsperioden, sådan den betalats; den räknas inte om till årsnivå."));

    /// <summary>Decree 1466/2015, § 4(2): the year of 330 days.</summary>
    public static Reading HolidayDaysOfYear { get; } = new(
        "holidayDaysOfYear",
        Act.AnnualEarningsDecree.Section(4, 2),
        ("Where holiday pay is inside the holiday bonus the year has 330 days, but the days of the window stay as they are: holidays in it are unpaid days only when stated. The "
        + "percentage is taken of the pay of 330 days. From 1 July 2017, and an employment of a year, the year has 360 days and the percentage stays.",
        "Kun vuosilomapalkka sisältyy lomarahaan, vuodessa on 330 päivää, mutta tarkastelujakson päivät pysyvät ennallaan: siihen sisältyvät lomapäivät ovat palkattomia päiviä "
        + "vain, jos ne on ilmoitettu sellaisiksi. Prosentti lasketaan 330 päivän palkasta. Jos työsuhde on 1.7.2017 tai sen jälkeen kestänyt vuoden, vuodessa on 360 päivää ja "
        + "prosentti pysyy samana.",
        "När semesterlönen ingår i semesterpenningen har året 330 dagar, men granskningsperiodens dagar är oförändrade: semesterdagar under den är dagar utan lön bara om de har "
        + "angetts som sådana. Procentsatsen räknas av lönen för 330 dagar. Om anställningen från och med den 1 juli 2017 har varat ett år har året 360 dagar, och procentsatsen är "
        + "densamma."));

    /// <summary>§§ 58(2), 81(2): the holiday bonus in the first 28 days.</summary>
    public static Reading HolidayBonusOfFirstWeeks { get; } = new(
        "holidayBonusOfFirstWeeks",
        SectionReference.Of(81, 2),
        ("Of the earnings of the days before the claim section 81(2) leaves out benefits in kind alone; a holiday bonus paid in those days counts. It is given apart, so that a "
        + "caller who judges otherwise can leave it out.",
        "Lain 81 §:n 2 momentin mukaan vahinkopäivää edeltävien päivien työansioista jätetään pois vain luontoisedut; näinä päivinä maksettu lomaraha otetaan huomioon. Se "
        + "ilmoitetaan erikseen, jotta sen voi jättää pois, jos asia arvioidaan toisin.",
        "Enligt 81 § 2 mom. lämnas bara naturaförmåner bort från arbetsinkomsterna för dagarna före skadedagen; semesterpenning som betalats under dessa dagar beaktas. Den anges "
        + "särskilt, så att den kan lämnas bort om saken bedöms annorlunda."));

    /// <summary>§ 71(2): the mean.</summary>
    public static Reading MeanOfFourValues { get; } = new(
        "meanOfFourValues",
        SectionReference.Of(71, 2),
        ("Where the current earnings deviate, annual earnings are the mean of four values: the current ones and the three lifted comparison years. Published decisions of the "
        + "appeal board fit only that.",
        "Kun vahinkotapahtuman aikaiset työansiot poikkeavat vertailuajasta, vuosityöansio on neljän luvun keskiarvo: vahinkotapahtuman aikaisten työansioiden ja kolmen "
        + "palkkakertoimella korotetun vertailuvuoden. Muutoksenhakulautakunnan julkaistut ratkaisut vastaavat vain tätä.",
        "När arbetsinkomsterna vid skadefallet avviker från jämförelsetiden är årsarbetsinkomsten medeltalet av fyra värden: arbetsinkomsterna vid skadefallet och de tre "
        + "jämförelseåren höjda med lönekoefficienten. Besvärsnämndens publicerade avgöranden stämmer bara med detta."));

    /// <summary>§ 71(2): the comparison.</summary>
    public static Reading DeviationInCents { get; } = new(
        "deviationInCents",
        SectionReference.Of(71, 2),
        ("The deviation of at least 20 % is judged against the mean of the three lifted years rounded to the cent; equal earnings never deviate, even from 0.",
        "Vähintään 20 prosentin poikkeama arvioidaan suhteessa kolmen korotetun vuoden senttiin pyöristettyyn keskiarvoon. Yhtä suuret ansiot eivät poikkea toisistaan, eivät "
        + "myöskään nollasta.",
        "En avvikelse på minst 20 procent bedöms mot medeltalet för de tre höjda åren avrundat till en cent. Lika stora inkomster avviker aldrig, inte heller från noll."));

    /// <summary>§ 71(3) and decree 1466/2015, § 7: exceptional absence.</summary>
    public static Reading ExceptionalAbsence { get; } = new(
        "exceptionalAbsence",
        Act.AnnualEarningsDecree.Section(7, 2),
        ("A comparison year's earnings are divided by 360 less its exceptional days and multiplied by 360; confirmed income (section 75(3)) is added after that, unscaled. Of "
        + "unemployment, the smallest number of days found in all three years is not exceptional.",
        "Vertailuvuoden työansiot jaetaan luvulla 360 vähennettynä poikkeuksellisilla päivillä ja kerrotaan luvulla 360; vahvistettu työtulo (75 §:n 3 momentti) lisätään sen "
        + "jälkeen sellaisenaan. Työttömyydestä poikkeuksellista ei ole se pienin päivien määrä, joka on ollut kaikkina kolmena vuonna.",
        "Arbetsinkomsterna under ett jämförelseår delas med 360 minskat med de exceptionella dagarna och multipliceras med 360; fastställd arbetsinkomst (75 § 3 mom.) läggs till "
        + "därefter som sådan. Av arbetslösheten är det minsta antal dagar som funnits under alla tre åren inte exceptionellt."));

    /// <summary>Decree 1466/2015, § 7(3): a year without earnings.</summary>
    public static Reading YearWithoutEarnings { get; } = new(
        "yearWithoutEarnings",
        Act.AnnualEarningsDecree.Section(7, 3),
        ("A year without earnings though employed takes those of the last earlier year with earnings, scaled for that year's absence and lifted from that year's own level; "
        + "confirmed income (section 75(3)) is the year's own and is lifted from the year's own level.",
        "Jos vuodelta ei ole työansioita, vaikka työsuhde on ollut voimassa, käytetään sen aikaisemman vuoden työansioita, jona niitä on viimeksi ollut. Ne muunnetaan mainitun "
        + "vuoden poissaolon mukaan ja korotetaan sen vuoden tasosta; vahvistettu työtulo (75 §:n 3 momentti) on vuoden oma ja korotetaan vuoden omasta tasosta.",
        "För ett år utan arbetsinkomster trots anställning används inkomsterna för det senaste tidigare år då sådana fanns. De räknas om enligt frånvaron under det året och höjs "
        + "från det årets nivå; fastställd arbetsinkomst (75 § 3 mom.) är årets egen och höjs från årets egen nivå."));

    /// <summary>§ 71(3): a year of nothing but absence.</summary>
    public static Reading YearAllAbsent { get; } = new(
        "yearAllAbsent",
        SectionReference.Of(71, 3),
        ("A year of 360 exceptional days without earnings, in which the employment did not last all the year, leaves nothing to scale: it counts as it is, with confirmed income.",
        "Vuodesta, jossa on 360 poikkeuksellista päivää eikä lainkaan työansioita ja jona työsuhde ei ole ollut voimassa koko ajan, ei jää muunnettavaa: se otetaan huomioon "
        + "sellaisenaan, vahvistettu työtulo mukaan luettuna.",
        "Ett år med 360 exceptionella dagar och utan arbetsinkomster, då anställningen inte varade hela året, lämnar inget att räkna om: det beaktas som sådant, med fastställd "
        + "arbetsinkomst."));

    /// <summary>§ 74: what goes by retirement.</summary>
    public static Reading VersionsByClaimDate { get; } = new(
        "versionsByClaimDate",
        SectionReference.Of(74),
        ("The look-back and the comparison years go by the day of retirement, the version of every rule by the claim date. A year of retirement without an enacted wage "
        + "coefficient needs it from the caller.",
        "Tarkastelujakso ja vertailuvuodet määräytyvät eläkkeelle jäämisen päivän mukaan, kunkin säännöksen sovellettava sanamuoto vahinkopäivän mukaan. Jos eläkkeelle jäämisen "
        + "vuodelle ei ole säädetty palkkakerrointa, se on annettava lähtötietona.",
        "Granskningsperioden och jämförelseåren bestäms av pensioneringsdagen, varje bestämmelses lydelse av skadedagen. Om det för pensioneringsåret inte finns någon fastställd "
        + "lönekoefficient ska den ges som utgångsuppgift."));

    /// <summary>§ 76(2): which earnings are compared.</summary>
    public static Reading StudyComparedAfterMean { get; } = new(
        "studyComparedAfterMean",
        SectionReference.Of(76, 2),
        ("Within a year after the studies the judged wage is compared with the annual earnings of sections 71–74, so after the mean of section 71(2): they are what would "
        + "otherwise be used, and section 71 calls them the earnings at the claim event. Compared with the current earnings alone, a short spell of high pay would leave a graduate "
        + "with a mean below the judged wage.",
        "Vuoden kuluessa opintojen päättymisestä arvioitua palkkaa verrataan 71–74 §:n mukaiseen vuosityöansioon, siis myös 71 §:n 2 momentin keskiarvoon: sitä käytettäisiin "
        + "muutoin, ja 71 §:ssä sitä kutsutaan työansioiksi vahinkotapahtuman sattuessa. Jos verrattaisiin vain vahinkotapahtumaa edeltävän vuoden työansioihin, lyhyt "
        + "hyväpalkkainen jakso jättäisi valmistuneelle arvioitua palkkaa pienemmän keskiarvon.",
        "Inom ett år efter studierna jämförs den bedömda lönen med årsarbetsinkomsten enligt 71–74 §, alltså även med medeltalet enligt 71 § 2 mom.: den skulle annars användas, "
        + "och i 71 § kallas den arbetsinkomsterna vid skadefallet. Om jämförelsen gjordes bara med arbetsinkomsterna under året före skadefallet skulle en kort period med hög lön "
        + "ge den utexaminerade ett medeltal under den bedömda lönen."));

    /// <summary>§ 75: to what the amounts are added.</summary>
    public static Reading EntrepreneurWorkAdded { get; } = new(
        "entrepreneurWorkAdded",
        SectionReference.Of(75),
        ("The annual earnings of insured entrepreneur and farmer work are added after sections 71–73, 76 and 78 and before the lower limits of sections 77 and 79; section 76(2) "
        + "compares without them: section 75 adds to annual earnings, whichever section gave them, while sections 76 and 78 judge the wage of an occupation only, and a lower limit "
        + "is one of the whole. Under section 74 they are those of retirement and are lifted with the rest.",
        "Vakuutetun yrittäjätyön ja maatalousyrittäjätyön vuosityöansio lisätään 71–73, 76 ja 78 §:n soveltamisen jälkeen ja ennen 77 ja 79 §:n alarajoja; 76 §:n 2 momentin "
        + "vertailu tehdään ilman niitä. Lain 75 §:n mukaan ne lasketaan mukaan vuosityöansioon riippumatta siitä, minkä pykälän mukaan se on määrätty, kun taas 76 ja 78 §:ssä "
        + "arvioidaan vain ammatin palkkaa, ja alaraja koskee kokonaisuutta. Lain 74 §:ää sovellettaessa ne ovat eläkkeelle jäämisen ajankohdan mukaiset ja ne korotetaan muun "
        + "vuosityöansion mukana.",
        "Årsarbetsinkomsten för försäkrat arbete som företagare eller lantbruksföretagare läggs till efter 71–73, 76 och 78 § och före de nedre gränserna i 77 och 79 §; "
        + "jämförelsen i 76 § 2 mom. görs utan den. Enligt 75 § läggs den till årsarbetsinkomsten oberoende av vilken paragraf som gett den, medan 76 och 78 § gäller bedömning "
        + "enbart av lönen i ett yrke, och en nedre gräns gäller helheten. När 74 § tillämpas är det fråga om årsarbetsinkomsten vid pensioneringen, och den höjs med det övriga."));

    /// <summary>§§ 91(2) and 278(2): no minimum.</summary>
    public static Reading RehabilitationWithoutMinimum { get; } = new(
        "rehabilitationWithoutMinimum",
        SectionReference.Of(91, 2),
        ("Annual earnings by section 91(2) or section 278(2) are not determined under chapter 10 and are not lifted to the minimum of section 79 again.",
        "Lain 91 §:n 2 momentin tai 278 §:n 2 momentin mukaista vuosityöansiota ei määritetä 10 luvun mukaan, eikä sitä koroteta enää 79 §:n vähimmäismäärään.",
        "En årsarbetsinkomst enligt 91 § 2 mom. eller 278 § 2 mom. bestäms inte enligt 10 kap. och höjs inte på nytt till minimibeloppet i 79 §."));

    private static Reading[] OfEarnings =>
    [
        LookBackPayPeriods, NoEmployment, FirstDayBack, UnpaidCalendarDays, BenefitsOfWindow, WindowOfOneDay, PartDayAbsence,
        HolidayBonusWithoutBenefits, HolidayBonusPaidInWindow, HolidayDaysOfYear, HolidayBonusOfFirstWeeks, MeanOfFourValues, DeviationInCents,
        ExceptionalAbsence, YearWithoutEarnings, YearAllAbsent, VersionsByClaimDate, StudyComparedAfterMean, EntrepreneurWorkAdded,
        RehabilitationWithoutMinimum,
    ];
}
