namespace TyTal.Calc.Law;

/// <content>The readings of survivors' pensions (§§ 99–109).</content>
public static partial class Readings
{
    /// <summary>§ 100(3): the cohabitant in the spouse's place.</summary>
    public static Reading CohabitantInSpousesPlace { get; } = new(
        "cohabitantInSpousesPlace",
        SectionReference.Of(100, 3),
        ("While a divorce was pending the cohabitant takes the spouse's place only when the cohabitant has a right, section 102 included; otherwise the spouse keeps it.",
        "Avioeron ollessa vireillä avopuoliso tulee aviopuolison sijaan vain, jos avopuolisolla on oikeus leskeneläkkeeseen, myös 102 § huomioon otettuna; muutoin oikeus jää "
        + "aviopuolisolle.",
        "När en äktenskapsskillnad var anhängig träder sambon i makens ställe bara om sambon har rätt till efterlevandepension, också enligt 102 §; annars behåller maken rätten."));

    /// <summary>§§ 101(1), 103: the last day of a survivor's right.</summary>
    public static Reading LastDayOfSurvivorsRight { get; } = new(
        "lastDayOfSurvivorsRight",
        SectionReference.Of(103, 3),
        ("A birthday, a new marriage and an adoption end the right with the day before; the last day of studies or of incapacity is still paid, and of a beneficiary's death the "
        + "whole month: a pension is paid monthly in advance (section 135(2)), and what may be had back concerns the time after the month of death (section 247(5)). A child born "
        + "after the death has the right from its birth.",
        "Syntymäpäivä, uusi avioliitto ja ottolapseksi antaminen päättävät oikeuden edeltävään päivään; opiskelun tai työkyvyttömyyden viimeiseltä päivältä eläke maksetaan "
        + "vielä, samoin edunsaajan koko kuolinkuukaudelta: eläke maksetaan kuukausittain etukäteen (135 §:n 2 momentti), ja takaisin saatava määrä koskee kuolinkuukauden "
        + "jälkeistä aikaa (247 §:n 5 momentti). Vahingoittuneen kuoleman jälkeen syntyneellä lapsella on oikeus syntymästään.",
        "En födelsedag, ett nytt äktenskap och en adoption avslutar rätten med dagen före; för den sista dagen av studier eller arbetsoförmåga betalas pensionen ännu, och vid en "
        + "förmånstagares död för hela månaden: pensionen betalas månatligen i förskott (135 § 2 mom.), och det som kan fås tillbaka gäller tiden efter dödsmånaden (247 § 5 mom.). "
        + "Ett barn som föds efter dödsfallet har rätten från sin födelse."));

    /// <summary>§ 104(6): the month of a change.</summary>
    public static Reading MonthOfChange { get; } = new(
        "monthOfChange",
        SectionReference.Of(104, 6),
        ("The change happens on the day of the event: the birthday, wedding, adoption, death, first or last day of studies; the shares follow from the start of the next month, "
        + "also when the event falls on the first day of a month. Until then the one whose right ended gets nothing, nor does a newcomer; but where nobody has a share that could "
        + "be revised, a newcomer's pension starts with the right.",
        "Muutos tapahtuu tapahtumapäivänä: syntymäpäivänä, vihkipäivänä, ottolapseksi antamisen päivänä, kuolinpäivänä tai opiskelun ensimmäisenä tai viimeisenä päivänä; osuudet "
        + "muuttuvat seuraavan kuukauden alusta, myös tapahtuman sattuessa kuukauden ensimmäisenä päivänä. Siihen saakka se, jonka oikeus päättyi, ei saa mitään, eikä myöskään "
        + "uusi edunsaaja; jos kenelläkään ei kuitenkaan ole tarkistettavaa osuutta, uuden edunsaajan eläke alkaa oikeuden alkaessa.",
        "Ändringen sker på händelsens dag: födelsedagen, vigseln, adoptionen, dödsfallet, studiernas första eller sista dag; andelarna ändras från början av följande månad, "
        + "också när händelsen infaller på månadens första dag. Fram till dess får den vars rätt upphört ingenting, och inte heller en ny förmånstagare; om ingen har en andel som "
        + "kunde justeras börjar dock den nya förmånstagarens pension när rätten börjar."));

    /// <summary>§ 104(5): the limit of the orphans' addition.</summary>
    public static Reading OrphansAdditionLimit { get; } = new(
        "orphansAdditionLimit",
        SectionReference.Of(104, 5),
        ("The addition fills up to 70 % beside the spouse's percentage before income adjustment; what the adjustment takes from the spouse does not go to the orphans.",
        "Lisä täyttää enintään 70 prosenttiin lesken prosentin lisäksi ennen tulosovitusta; tulosovituksen leskeltä vähentämä osa ei siirry täysorvoille.",
        "Tillägget fyller ut till högst 70 procent vid sidan av den efterlevande makens procent före inkomstjämkningen; det som jämkningen tar från den efterlevande maken går "
        + "inte till de helt föräldralösa."));

    /// <summary>§ 104(7): the year of the national pension's basic amount.</summary>
    public static Reading NationalPensionYear { get; } = new(
        "nationalPensionYear",
        SectionReference.Of(104, 7),
        ("The basic amount deducted from a child's pension is twelve times that of the January of the year in which this child's right started; the pension never falls below "
        + "zero.",
        "Lapseneläkkeestä vähennettävä perusmäärä on kaksitoista kertaa sen vuoden tammikuun perusmäärä, jona tämän lapsen oikeus alkoi; eläke ei alita nollaa.",
        "Det grundbelopp som dras av från barnpensionen är tolv gånger beloppet för januari det år då detta barns rätt började; pensionen går aldrig under noll."));

    /// <summary>§ 106: the last monthly pension.</summary>
    public static Reading LastMonthlyPension { get; } = new(
        "lastMonthlyPension",
        SectionReference.Of(106),
        ("The lump sum is 36 times the rounded monthly pension in force on the last day of the right; where none was in force there is no lump sum. What the Employees Pensions "
        + "Act pays in three years is 36 times its monthly pension.",
        "Kertasuoritus on 36 kertaa pyöristetty kuukausieläke, joka on maksussa oikeuden viimeisenä päivänä; jos eläkettä ei ollut maksussa, kertasuoritusta ei makseta. "
        + "Työntekijän eläkelain mukainen kolmen vuoden määrä on 36 kertaa sen kuukausieläke.",
        "Engångsbeloppet är 36 gånger den avrundade månadspension som betalas på rättens sista dag; om ingen betalades finns inget engångsbelopp. Det som betalas enligt lagen om "
        + "pension för arbetstagare under tre år är 36 gånger dess månadspension."));

    /// <summary>§ 107(1): rounding of the income adjustment.</summary>
    public static Reading ReductionStaysExact { get; } = new(
        "reductionStaysExact",
        SectionReference.Of(107, 1),
        ("The reduction is shown in cents, but goes unrounded into the yearly and the monthly pension; it takes at most the whole pension.",
        "Vähennys esitetään senttiin pyöristettynä, mutta vuosi- ja kuukausieläkettä laskettaessa se otetaan pyöristämättömänä; se vie enintään koko eläkkeen.",
        "Minskningen visas avrundad till en cent, men går oavrundad in i års- och månadspensionen; den tar högst hela pensionen."));

    /// <summary>§ 108(1): the first adjusted day.</summary>
    public static Reading FirstAdjustedDay { get; } = new(
        "firstAdjustedDay",
        SectionReference.Of(108, 1),
        ("The adjustment starts on the first day, from the 13th calendar month after the death on, on which no child in the spouse's care at the death has a right: the day after "
        + "the last right, also within a month, and also in a break between studies. A child born after the death counts like one in care. Once started, it stays.",
        "Tulosovitus alkaa kuoleman jälkeisen 13. kalenterikuukauden alussa tai sen jälkeen ensimmäisestä päivästä, jona yhdelläkään lapsella, joka oli lesken huollettavana "
        + "vahingoittuneen kuollessa, ei ole oikeutta eläkkeeseen: viimeisen oikeuden päättymistä seuraavasta päivästä, myös kesken kuukauden ja myös opiskelun keskeytyksen "
        + "aikana. Kuoleman jälkeen syntynyt lapsi rinnastetaan huollettavana olleeseen. Kun tulosovitus on alkanut, se jatkuu.",
        "Inkomstjämkningen börjar på den första dagen, från och med den trettonde kalendermånaden efter dödsfallet, då inget barn som den efterlevande maken försörjde vid "
        + "dödsfallet har rätt: dagen efter den sista rätten, också mitt i en månad och också under ett uppehåll mellan studier. Ett barn som föds efter dödsfallet jämställs med "
        + "ett försörjt barn. När jämkningen en gång börjat fortsätter den."));

    /// <summary>§ 108(2): studies that start later.</summary>
    public static Reading LaterStudy { get; } = new(
        "laterStudy",
        SectionReference.Of(108, 2),
        ("While a child whose right started after the adjustment has a share, the spouse keeps the adjusted pension of the day before those studies, index apart, also when the "
        + "income had reduced nothing, but at most what the children's percentage leaves of 70 %.",
        "Niin kauan kuin lapsella, jonka oikeus alkoi tulosovituksen jälkeen, on osuus, leski saa näitä opintoja edeltävän päivän tulosovitetun eläkkeen, indeksitarkistusta "
        + "lukuun ottamatta, myös silloin, kun tulo ei vähentänyt mitään, kuitenkin enintään sen määrän, joka jää lasten prosentin jälkeen 70 prosentista.",
        "Medan ett barn vars rätt började efter jämkningen har en andel behåller den efterlevande maken den inkomstjämkade pensionen för dagen före dessa studier, bortsett från "
        + "indexjusteringen, också när inkomsten inte minskat något, men högst det som barnens procent lämnar av 70 procent."));

    /// <summary>§ 104(7): how long a child has the national child's pension.</summary>
    public static Reading NationalPensionOfChild { get; } = new(
        "nationalPensionOfChild",
        SectionReference.Of(104, 7),
        ("The basic amount is deducted only while the child is entitled to the child's pension of the National Pensions Act. Where its last day is not stated, that is to the eve "
        + "of the 21st birthday, from the 18th birthday on only during full-time studies.",
        "Perusmäärä vähennetään vain niin kauan kuin lapsella on oikeus kansaneläkelain mukaiseen lapseneläkkeeseen. Jos sen viimeistä päivää ei ole ilmoitettu, se on "
        + "21-vuotispäivää edeltävä päivä, 18-vuotispäivästä alkaen vain päätoimisen opiskelun aikana.",
        "Grundbeloppet dras av bara så länge barnet har rätt till barnpension enligt folkpensionslagen. Om dess sista dag inte har angetts är den dagen före 21-årsdagen, från "
        + "18-årsdagen bara under heltidsstudier."));

    /// <summary>§ 106: three years beyond a fixed end.</summary>
    public static Reading LumpSumWithinFixedEnd { get; } = new(
        "lumpSumWithinFixedEnd",
        SectionReference.Of(106),
        ("The lump sum equals what the pension would have been for three years. Where the right would have ended within them on a day that is fixed already (sections 99(2) and "
        + "103(4)), it stands for the 30/360 days up to that day only. The alternative: three full years in every case.",
        "Kertasuoritus vastaa kolmen vuoden eläkettä. Jos oikeus olisi näiden vuosien kuluessa päättynyt jo ennalta määrättynä päivänä (99 §:n 2 momentti ja 103 §:n 4 momentti), "
        + "se vastaa vain kyseiseen päivään mennessä kertyviä 30/360-päiviä. Vaihtoehto: joka tapauksessa kolme täyttä vuotta.",
        "Engångsbeloppet motsvarar vad pensionen skulle ha varit för tre år. Om rätten skulle ha upphört inom dem på en redan fastställd dag (99 § 2 mom. och 103 § 4 mom.) "
        + "motsvarar det bara dagarna enligt 30/360 fram till den dagen. Alternativet: tre hela år i samtliga fall."));

    /// <summary>§ 109: the year of the funeral assistance.</summary>
    public static Reading FuneralYearOfCosts { get; } = new(
        "funeralYearOfCosts",
        SectionReference.Of(109, 1),
        ("The funeral assistance is that of the year in which the costs of the funeral arose, not that of the death or of the payment.",
        "Hautausapu on sen vuoden määrä, jona hautauskustannukset syntyivät, ei kuolinvuoden eikä maksuvuoden.",
        "Begravningshjälpen är beloppet för det år då begravningskostnaderna uppkom, inte för året för dödsfallet eller betalningen."));

    /// <summary>§ 102: a union that changes form.</summary>
    public static Reading UnionOfOneForm { get; } = new(
        "unionOfOneForm",
        SectionReference.Of(102, 1),
        ("A marriage counts from the wedding, also where the two lived together like spouses before it, and a cohabitation from its own first day; the three years are those of "
        + "one form. The alternative, one union from its first day, follows when that day is stated as the beginning.",
        "Avioliitto lasketaan vihkipäivästä, vaikka puolisot olisivat eläneet avioliitonomaisesti ennen sitä, ja avoliitto sen ensimmäisestä päivästä; kolme vuotta koskee yhtä "
        + "muotoa. Vaihtoehto, yksi liitto sen ensimmäisestä päivästä lukien, saadaan ilmoittamalla kyseinen päivä alkamispäiväksi.",
        "Ett äktenskap räknas från vigseln, också om parterna levt under äktenskapsliknande förhållanden före den, och ett samboförhållande från sin egen första dag; de tre åren "
        + "gäller en form. Alternativet, ett enda förhållande från dess första dag, fås när den dagen anges som begynnelsedag."));

    /// <summary>§ 102: a child born before the wedding.</summary>
    public static Reading ChildOfUnion { get; } = new(
        "childOfUnion",
        SectionReference.Of(102, 1),
        ("A child is born of a union when it is born during it, or after the death; a common child born before the wedding, or before the cohabitation began, does not take the "
        + "place of the three years.",
        "Lapsi on syntynyt liitosta, kun se syntyy liiton aikana tai kuoleman jälkeen; ennen vihkimistä tai avoliiton alkamista syntynyt yhteinen lapsi ei korvaa kolmen vuoden "
        + "edellytystä.",
        "Ett barn är fött i ett förhållande när det föds under det eller efter dödsfallet; ett gemensamt barn som fötts före vigseln, eller innan samboförhållandet började, "
        + "ersätter inte de tre åren."));

    /// <summary>§ 102: a wedding on the claim date.</summary>
    public static Reading UnionOnClaimDate { get; } = new(
        "unionOnClaimDate",
        SectionReference.Of(102, 1),
        ("A union that began on the claim date did not begin after the claim event: no three years and no child are needed.",
        "Vahinkopäivänä alkanut liitto ei ole alkanut vahinkotapahtuman jälkeen: kolmea vuotta eikä lasta edellytetä.",
        "Ett förhållande som började på skadedagen började inte efter skadefallet: varken tre år eller ett barn krävs."));

    /// <summary>§ 202(2): another act's survivors' pension.</summary>
    public static Reading OtherSurvivorsPension { get; } = new(
        "otherSurvivorsPension",
        SectionReference.Of(202, 2),
        ("In the leisure-time insurance the monthly pension of another act for the same event is deducted from the monthly pension of the same beneficiary and the same days, at "
        + "the level of the year of payment; the pension never falls below zero, and what is deducted from one goes to no other.",
        "Vapaa-ajan vakuutuksessa samaa tapahtumaa koskeva muun lain mukainen kuukausieläke vähennetään saman edunsaajan samojen päivien kuukausieläkkeestä maksuvuoden tasossa; "
        + "eläke ei alita nollaa, eikä yhdeltä vähennetty osa siirry toiselle.",
        "I fritidsförsäkringen dras månadspensionen enligt annan lag för samma händelse av från månadspensionen för samma förmånstagare och samma dagar, på nivån för "
        + "betalningsåret; pensionen går aldrig under noll, och det som dras av från en går inte till någon annan."));

    /// <summary>§ 107: earnings and pensions.</summary>
    public static Reading SpousesIncome { get; } = new(
        "spousesIncome",
        SectionReference.Of(107, 3),
        ("The income is earnings or pensions: where there are both, the larger counts. Beside a pension that section 107(4) names, earnings or pensions because of incapacity (or "
        + "a part-time pension), again the larger, count as well; an old-age pension counts with the pension so named.",
        "Tulona otetaan huomioon työtulo tai eläketulo: jos molempia on, suurempi. Kun leskellä on 107 §:n 4 momentissa tarkoitettu eläke, sen lisäksi otetaan huomioon työtulo "
        + "tai työkyvyttömyyden perusteella maksettava eläke (tai osa-aikaeläke), näistäkin suurempi; vanhuuseläke lasketaan yhteen mainitun eläkkeen kanssa.",
        "Som inkomst räknas arbetsinkomst eller pensionsinkomst: om båda finns, den större. Vid sidan av en pension som nämns i 107 § 4 mom. räknas också arbetsinkomst eller "
        + "pension på grund av arbetsoförmåga (eller deltidspension), igen den större; ålderspension räknas samman med den pension som där nämns."));

    private static Reading[] OfSurvivors =>
    [
        CohabitantInSpousesPlace, LastDayOfSurvivorsRight, MonthOfChange, OrphansAdditionLimit, NationalPensionYear, LastMonthlyPension,
        ReductionStaysExact, FirstAdjustedDay, LaterStudy, NationalPensionOfChild, LumpSumWithinFixedEnd, FuneralYearOfCosts, UnionOfOneForm,
        ChildOfUnion, UnionOnClaimDate, OtherSurvivorsPension, SpousesIncome,
    ];
}
