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
        ("In matters decided from 1.1.2025 on, an employer or a sickness fund receives of a compensation from a voluntary insurance only where that employer took the leisure-time "
        + "insurance that pays; so nobody does of a voluntary working-time insurance. Apprenticeship pay has its own subsection, section 139(2), and is not touched.",
        "Asioissa, jotka ratkaistaan 1.1.2025 tai sen jälkeen, työnantaja tai sairauskassa saa korvausta vapaaehtoisesta vakuutuksesta vain, jos kyseinen työnantaja on ottanut "
        + "sen vapaa-ajan vakuutuksen, josta korvaus maksetaan; vapaaehtoisesta työajan vakuutuksesta sitä ei siten saa kukaan. Oppisopimuskoulutuksen palkasta säädetään erikseen "
        + "139 §:n 2 momentissa, eikä muutos koske sitä.",
        "I ärenden som avgörs från och med den 1 januari 2025 får en arbetsgivare eller en sjukkassa del av en ersättning ur en frivillig försäkring bara om den arbetsgivaren "
        + "har tecknat den fritidsförsäkring som betalar; ur en frivillig försäkring för arbetstid får alltså ingen det. Om lön under läroavtalsutbildning föreskrivs särskilt i "
        + "139 § 2 mom., som inte berörs."));

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

    /// <summary>§ 247(3): a sixth in cents.</summary>
    public static Reading SixthInWholeCents { get; } = new(
        "sixthInWholeCents",
        SectionReference.Of(247, 3),
        ("No more than a sixth may be taken off, and so a sixth is cut to whole cents, not rounded.",
        "Korvauserästä saa vähentää enintään kuudesosan, ja siksi kuudesosa katkaistaan täysiin sentteihin eikä sitä pyöristetä.",
        "Högst en sjättedel får dras av, och därför avkortas en sjättedel till hela cent i stället för att avrundas."));

    /// <summary>§ 247(4): the last day of a claim.</summary>
    public static Reading ExpiryOfClaim { get; } = new(
        "expiryOfClaim",
        SectionReference.Of(247, 4),
        ("A confirmed claim expires with the end of the corresponding day after five years, a weekday or not: expiry is no act that could be done on the next weekday.",
        "Vahvistettu saatava vanhentuu vastaavan päivän päättyessä viiden vuoden kuluttua, oli päivä arkipäivä tai ei: vanhentuminen ei ole toimi, jonka voisi tehdä seuraavana "
        + "arkipäivänä.",
        "En fastställd fordran preskriberas vid utgången av motsvarande dag efter fem år, vare sig det är en vardag eller inte: preskription är ingen åtgärd som kunde vidtas "
        + "följande vardag."));

    private static Reading[] OfPayments =>
    [
        CentsLeftOver, AmountOfSomeDays, SameTimeByDays, RankInProportion, OrderByDayOfPayment, LeisureTimeEmployers, BankingDay, DueDates,
        DaysOfDelay, YearOfDelay, SmallestIncrease, SixthInWholeCents, ExpiryOfClaim,
    ];
}
