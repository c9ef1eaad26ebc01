namespace TyTal.Calc.Law;

/// <content>Readings on payments (§§ 135–152, 187, 247).</content>
public static partial class Readings
{
    /// <summary>§§ 139(1), 145: the cents of a division.</summary>
    public static Reading CentsLeftOver { get; } = new(
        "centsLeftOver",
        SectionReference.Of(139, 1),
        ("In a division in proportion each part is first the whole cents of its exact share; the cents left over go, one each, to the largest fractions of a cent, among equal "
        + "ones to the one stated first.",
        "Suhteellisessa jaossa kunkin osa on ensin sen tarkan osuuden täydet sentit; jäljelle jäävät sentit annetaan yksi kerrallaan suurimmille sentin murto-osille, yhtä "
        + "suurista ensin ilmoitetulle.",
        "Vid en proportionell delning är var och ens del först de hela centen av den exakta andelen; de cent som återstår ges en i taget till de största bråkdelarna av en cent, "
        + "av lika stora till den som angetts först."));

    /// <summary>§ 145: an amount of several days cut into parts.</summary>
    public static Reading AmountOfSomeDays { get; } = new(
        "amountOfSomeDays",
        SectionReference.Of(145, 1),
        ("An amount that is granted or paid for several days belongs to each calendar day alike; it is rounded to the cent cumulatively, so that parts side by side add up to it.",
        "Useammalta päivältä myönnetty tai maksettu määrä kuuluu yhtä suurena jokaiselle kalenteripäivälle; se pyöristetään senttiin kertyvästi niin, että peräkkäiset osat "
        + "muodostavat yhteensä koko määrän.",
        "Ett belopp som beviljats eller betalats för flera dagar hör lika till varje kalenderdag; det avrundas kumulativt till en cent, så att delar intill varandra tillsammans "
        + "utgör beloppet."));

    /// <summary>§§ 139–143: the same time.</summary>
    public static Reading SameTimeByDays { get; } = new(
        "sameTimeByDays",
        SectionReference.Of(140),
        ("The same time is the same calendar days: a receiver gets of the days for which it paid at most what it paid for them and at most what is granted for them. A receiver "
        + "who wants months compared states a demand for each month. A recovery and an enforcement are not tied to days and take from the earliest days first.",
        "Samalla ajalla tarkoitetaan samoja kalenteripäiviä: saaja saa päiviltä, joilta se on maksanut, enintään maksamansa määrän ja enintään niiltä myönnetyn määrän. Saaja, "
        + "joka haluaa verrattavan kuukausia, esittää vaatimuksen kultakin kuukaudelta. Takaisinperintä ja ulosotto eivät ole sidottuja päiviin, ja ne kohdistuvat ensin "
        + "varhaisimpiin päiviin.",
        "Samma tid är samma kalenderdagar: en mottagare får för de dagar för vilka den betalat högst det som den betalat för dem och högst det som beviljats för dem. En "
        + "mottagare som vill att månader jämförs anger ett krav för varje månad. Återkrav och utsökning är inte bundna till dagar och tas från de tidigaste dagarna först."));

    /// <summary>§ 145: receivers of the same item.</summary>
    public static Reading RankInProportion { get; } = new(
        "rankInProportion",
        SectionReference.Of(145, 1),
        ("Receivers of the same item share what is left in proportion to their demands for the same days, as section 139(1) says of employers.",
        "Saman kohdan mukaiset saajat jakavat jäljellä olevan määrän samoja päiviä koskevien vaatimustensa suhteessa, kuten 139 §:n 1 momentissa säädetään työnantajista.",
        "Mottagare enligt samma punkt delar det som återstår i proportion till sina krav för samma dagar, så som 139 § 1 mom. föreskriver om arbetsgivare."));

    /// <summary>§ 145: which version.</summary>
    public static Reading OrderByDayOfPayment { get; } = new(
        "orderByDayOfPayment",
        SectionReference.Of(145, 1),
        ("The order is that of the day of payment, whatever the claim date: part IV of the Act applies to earlier claim events, too (section 286(2)(3)), and no amending act says "
        + "otherwise. Item 3 of 2021 points to section 142; meant is section 142 a.",
        "Etusijajärjestys on maksupäivän mukainen vahinkopäivästä riippumatta: lain IV osaa sovelletaan myös aikaisempiin vahinkotapahtumiin (286 §:n 2 momentin 3 kohta), eikä "
        + "missään muutoslaissa säädetä toisin. Vuoden 2021 3 kohdassa viitataan 142 §:ään, mutta tarkoitetaan 142 a §:ää.",
        "Prioritetsordningen är den som gäller på betalningsdagen, oberoende av skadedagen: avdelning IV i lagen tillämpas också på tidigare skadefall (286 § 2 mom. 3 punkten), "
        + "och ingen ändringslag föreskriver annat. I 3 punkten från 2021 hänvisas till 142 §; det som avses är 142 a §."));

    /// <summary>§ 187(4): whom it concerns.</summary>
    public static Reading LeisureTimeEmployers { get; } = new(
        "leisureTimeEmployers",
        SectionReference.Of(187, 4),
        ("In matters decided from 1.1.2025 on, an employer or a sickness fund receives of a compensation from a voluntary insurance only where that employer took the "
        + "leisure-time insurance that pays; so nobody does of a voluntary working-time insurance (sections 188–190, 204) or of an entrepreneur's leisure-time insurance "
        + "(section 200). Apprenticeship pay has its own subsection, section 139(2), and is not touched.",
        "Asioissa, jotka ratkaistaan 1.1.2025 tai sen jälkeen, työnantaja tai sairauskassa saa korvausta vapaaehtoisesta vakuutuksesta vain, jos kyseinen työnantaja on "
        + "ottanut sen vapaa-ajan vakuutuksen, josta korvaus maksetaan; vapaaehtoisesta työajan vakuutuksesta (188–190 ja 204 §) tai yrittäjän vapaa-ajan vakuutuksesta "
        + "(200 §) sitä ei siten saa kukaan. Oppisopimuskoulutuksen palkasta säädetään erikseen 139 §:n 2 momentissa, eikä muutos koske sitä.",
        "I ärenden som avgörs från och med den 1 januari 2025 får en arbetsgivare eller en sjukkassa del av en ersättning ur en frivillig försäkring bara om den "
        + "arbetsgivaren har tecknat den fritidsförsäkring som betalar; ur en frivillig försäkring för arbetstid (188–190 och 204 §) eller en företagares "
        + "fritidsförsäkring (200 §) får alltså ingen det. Om lön under läroavtalsutbildning föreskrivs särskilt i 139 § 2 mom., som inte berörs."));

    /// <summary>§ 139(1): the employer's part of a pension.</summary>
    public static Reading EmployersPartOfPension { get; } = new(
        "employersPartOfPension",
        SectionReference.Of(139, 1),
        ("A pension is a compensation for loss of earnings, too: of the days for which an employer paid it receives at most the pay. Each calendar month is taken by "
        + "itself; the pension of days in a row with pay is their 30/360 days × the monthly pension ÷ 30, as of every part of a month, and is rounded to the cent "
        + "cumulatively from their first day in the month on; the pay belongs to each of its calendar days alike.",
        "Myös tapaturmaeläke on ansionmenetyskorvaus: työnantaja saa siitä niiltä päiviltä, joilta se on maksanut palkkaa, enintään palkan määrän. Kukin "
        + "kalenterikuukausi otetaan erikseen; peräkkäisten palkallisten päivien eläke on niiden 30/360-päivät × kuukausieläke ÷ 30, kuten kuukauden osalta muutoinkin, "
        + "ja se pyöristetään senttiin kertyvästi niiden ensimmäisestä päivästä kuukaudessa alkaen; palkka kuuluu yhtä suurena jokaiselle kalenteripäivälleen.",
        "Även olycksfallspensionen är en ersättning för inkomstbortfall: för de dagar för vilka en arbetsgivare har betalat lön får den högst lönens belopp. Varje "
        + "kalendermånad tas för sig; pensionen för dagar i följd med lön är deras 30/360-dagar × månadspensionen ÷ 30, liksom för varje del av en månad, och avrundas "
        + "till en cent kumulativt från deras första dag i månaden; lönen hör lika till var och en av sina kalenderdagar."));

    /// <summary>§ 145(1): who receives of which benefit where the Act names another act only.</summary>
    public static Reading RightsByOtherActs { get; } = new(
        "rightsByOtherActs",
        SectionReference.Of(145, 1),
        ("Of the State's pay security, and of Kela by the Health Insurance Act, its rehabilitation act and the Act on Financial Aid for Students, the Act gives only the "
        + "place in the order. They receive of the benefits of which it lets others receive for the like: pay security of compensation for loss of earnings, as an "
        + "employer for pay (section 139(1)); Kela of compensation for loss of earnings and survivors' pensions (section 142(1)), and, but for financial aid for "
        + "students, of the compensation of costs (section 142(2)). What no section gives to others is not transferred (section 276(1)).",
        "Valtion palkkaturvasta ja Kelasta sairausvakuutuslain, sen kuntoutuslain ja opintotukilain perusteella laki antaa vain sijan etusijajärjestyksessä. Ne saavat "
        + "niistä etuuksista, joista laki antaa muiden saada vastaavasta: palkkaturva ansionmenetyskorvauksesta kuten työnantaja palkasta (139 §:n 1 momentti); Kela "
        + "ansionmenetyskorvauksesta ja perhe-eläkkeestä (142 §:n 1 momentti) sekä, opintotukea lukuun ottamatta, kustannusten korvauksesta (142 §:n 2 momentti). Se, "
        + "mitä mikään pykälä ei anna muille, ei siirry (276 §:n 1 momentti).",
        "Om statens lönegaranti och om FPA enligt sjukförsäkringslagen, dess rehabiliteringslag och lagen om studiestöd anger lagen bara platsen i ordningen. De får "
        + "del av de förmåner av vilka lagen låter andra få för motsvarande: lönegarantin av ersättning för inkomstbortfall, som en arbetsgivare för lön (139 § 1 mom.); "
        + "FPA av ersättning för inkomstbortfall och familjepension (142 § 1 mom.) och, utom för studiestöd, av ersättning för kostnader (142 § 2 mom.). Det som ingen "
        + "paragraf ger andra överförs inte (276 § 1 mom.)."));

    /// <summary>§ 135(2): banking days.</summary>
    public static Reading BankingDay { get; } = new(
        "bankingDay",
        SectionReference.Of(135, 2),
        ("Banking days are Monday to Friday without holidays, Christmas Eve and Midsummer Eve; other eves are banking days.",
        "Pankkipäiviä ovat maanantaista perjantaihin muut kuin pyhäpäivät, jouluaatto ja juhannusaatto; muut aattopäivät ovat pankkipäiviä.",
        "Bankdagar är måndag till fredag utom helgdagar, julafton och midsommarafton; andra aftnar är bankdagar."));

    /// <summary>§ 135(2): due dates.</summary>
    public static Reading DueDates { get; } = new(
        "dueDates",
        SectionReference.Of(135, 2),
        ("The instalment of a calendar month in arrears is due on the first banking day of the next month; nothing is due before the first banking day from the decision on.",
        "Kalenterikuukaudelta jälkikäteen maksettava korvauserä erääntyy seuraavan kuukauden ensimmäisenä pankkipäivänä; mikään ei eräänny ennen ensimmäistä pankkipäivää "
        + "päätöksen antamisesta lukien.",
        "En ersättningspost för en kalendermånad i efterskott förfaller till betalning den första bankdagen i följande månad; inget förfaller före den första bankdagen räknat "
        + "från beslutet."));

    /// <summary>§ 152(2): the first and the last day of delay.</summary>
    public static Reading DaysOfDelay { get; } = new(
        "daysOfDelay",
        SectionReference.Of(152, 2),
        ("The delay runs from the day after the last day in time, or after the due date of a later instalment, through the day of payment. From the day on which the insurer "
        + "learned that an obstacle of the receiver's had ended, that day itself counts.",
        "Viivästysaika alkaa määräajan viimeistä päivää tai myöhemmän korvauserän eräpäivää seuraavasta päivästä ja kestää maksupäivään, se mukaan luettuna. Kun viivästys "
        + "lasketaan siitä päivästä, jona vakuutuslaitos sai tiedon korvauksensaajasta johtuneen esteen lakkaamisesta, myös tämä päivä otetaan huomioon.",
        "Dröjsmålet löper från dagen efter den sista dagen i tid, eller efter förfallodagen för en senare ersättningspost, till och med betalningsdagen. När det räknas från den "
        + "dag då försäkringsanstalten fick veta att ett hinder som berodde på ersättningstagaren upphört, räknas också den dagen."));

    /// <summary>§ 152: a year of interest.</summary>
    public static Reading YearOfDelay { get; } = new(
        "yearOfDelay",
        SectionReference.Of(152, 2),
        ("A day bears 1/365 of the yearly rate, also in a leap year; the increase of an instalment is rounded once, over all rates.",
        "Viivästyspäivältä lasketaan 1/365 vuotuisen korkokannan mukaisesta korosta, myös karkausvuonna; korvauserän viivästyskorotus pyöristetään kerran, kaikki korkokannat "
        + "yhteen laskettuina.",
        "För en dag räknas 1/365 av räntan enligt räntesatsen per år, också under ett skottår; dröjsmålsförhöjningen på en ersättningspost avrundas en gång, över alla "
        + "räntesatser."));

    /// <summary>§ 152(4): what is compared.</summary>
    public static Reading SmallestIncrease { get; } = new(
        "smallestIncrease",
        SectionReference.Of(152, 4),
        ("The increases of all instalments that are paid on one day are compared together with the smallest amount of the year of payment; an increase equal to it is paid.",
        "Kaikkien samana päivänä maksettavien korvauserien viivästyskorotuksia verrataan yhteensä maksuvuoden pienimpään maksettavaan määrään; sen suuruinen viivästyskorotus "
        + "maksetaan.",
        "Dröjsmålsförhöjningarna på alla ersättningsposter som betalas samma dag jämförs tillsammans med det minsta beloppet för betalningsåret; en förhöjning som är lika stor "
        + "som det betalas."));

    /// <summary>§ 145(1)(1): a recovery from a retroactive payment.</summary>
    public static Reading RecoveryFromPayment { get; } = new(
        "recoveryFromPayment",
        SectionReference.Of(145, 1, 1),
        ("The first place is given to a recovery as section 247 means it, and so with its limits: without consent at most a sixth of the payment after the withheld tax, "
        + "and nothing from what section 276(2) protects. A retroactive payment is paid as one instalment: the sixth is taken of the whole, before other receivers get "
        + "anything; several recoveries share it in proportion, of the earliest days first. An advance (section 138) is no recovery: it is taken off what is granted "
        + "beforehand.",
        "Ensimmäisellä sijalla on 247 §:ssä tarkoitettu takaisinperintä ja siten sen rajoissa: ilman suostumusta enintään kuudesosa maksusta ennakonpidätyksen jälkeen, "
        + "eikä mitään siitä, mitä 276 §:n 2 momentti suojaa. Takautuva korvaus maksetaan yhtenä eränä: kuudesosa otetaan koko erästä ennen kuin muut saajat saavat "
        + "mitään; useat takaisinperinnät jakavat sen suhteessa, aikaisimmista päivistä alkaen. Ennakko (138 §) ei ole takaisinperintää: se vähennetään etukäteen "
        + "myönnetystä.",
        "Den första platsen har ett återkrav enligt 247 § och därmed inom dess gränser: utan samtycke högst en sjättedel av betalningen efter förskottsinnehållning, "
        + "och ingenting av det som 276 § 2 mom. skyddar. En retroaktiv ersättning betalas som en post: sjättedelen tas av hela posten innan andra mottagare får något; "
        + "flera återkrav delar den i proportion, från de tidigaste dagarna. Ett förskott (138 §) är inget återkrav: det dras av på förhand från det som beviljats."));

    /// <summary>§ 247(3): a sixth in cents.</summary>
    public static Reading SixthInWholeCents { get; } = new(
        "sixthInWholeCents",
        SectionReference.Of(247, 3),
        ("No more than a sixth may be taken off, and so a sixth is cut to whole cents, not rounded.",
        "Korvauserästä saa vähentää enintään kuudesosan, ja siksi kuudesosa katkaistaan täysiin sentteihin eikä sitä pyöristetä.",
        "Högst en sjättedel får dras av, och därför avkortas en sjättedel till hela cent i stället för att avrundas."));

    private static Reading[] OfPayments =>
    [
        CentsLeftOver, AmountOfSomeDays, SameTimeByDays, RankInProportion, OrderByDayOfPayment, LeisureTimeEmployers, EmployersPartOfPension, RightsByOtherActs, BankingDay, DueDates,
        DaysOfDelay, YearOfDelay, SmallestIncrease, RecoveryFromPayment, SixthInWholeCents,
    ];
}
