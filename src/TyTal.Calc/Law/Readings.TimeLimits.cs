namespace TyTal.Calc.Law;

/// <content>The readings of limits in time (act 150/1930, and the sections that set the limits).</content>
public static partial class Readings
{
    /// <summary>Act 150/1930, § 5: which last days move.</summary>
    public static Reading LastDayMoves { get; } = new(
        "lastDayMoves",
        Act.TimeLimits.Section(5),
        ("What somebody must do, and a claim that expires unless it is interrupted, has until the next working day when the last day is a Saturday, a Sunday, a holiday, "
        + "Christmas Eve or Midsummer Eve; a fixed day such as 31 January, too. The last day stays where cover, compensation or a right ends by itself, where a premium "
        + "falls due, where something must have happened in time, where documents are kept, and where the time is counted backwards from a day (section 4), since the "
        + "whole time must be left. The act speaks of courts and authorities: the limits of insurers and of those who deal with them are counted alike.",
        "Kun viimeinen päivä on lauantai, sunnuntai, pyhäpäivä, jouluaatto tai juhannusaatto, toimi, joka jonkun on tehtävä, voidaan tehdä vielä seuraavana työpäivänä, "
        + "ja saatava, joka vanhentuu, jollei vanhentumista katkaista, säilyy siihen saakka; sama koskee kiinteää päivää, kuten 31.1. Viimeinen päivä ei siirry, jos "
        + "turva, korvaus tai oikeus päättyy itsestään, jos vakuutusmaksu erääntyy, jos jonkin on pitänyt tapahtua määräajassa, jos kyse on asiakirjojen säilyttämisestä "
        + "tai jos aika lasketaan jostakin päivästä taaksepäin (4 §), koska koko ajan on jäätävä jäljelle. Laissa puhutaan tuomioistuimista ja viranomaisista: "
        + "vakuutuslaitosten ja niiden kanssa asioivien määräajat lasketaan samalla tavalla.",
        "När den sista dagen är en lördag, söndag, helgdag, julafton eller midsommarafton kan en åtgärd som någon ska vidta ännu vidtas följande arbetsdag, och en "
        + "fordran som preskriberas om preskriptionen inte avbryts består till dess; detsamma gäller en fast dag såsom den 31 januari. Den sista dagen flyttas inte när "
        + "ett skydd, en ersättning eller en rätt upphör av sig själv, när en premie förfaller, när något ska ha hänt i tid, när det gäller att bevara handlingar eller "
        + "när tiden räknas bakåt från en dag (4 §), eftersom hela tiden måste finnas kvar. Lagen talar om domstolar och myndigheter: tidsfrister för "
        + "försäkringsanstalter och dem som har med dessa att göra räknas på samma sätt."));

    /// <summary>§§ 41, 111, 119: weekdays.</summary>
    public static Reading WeekdaysOfLimits { get; } = new(
        "weekdaysOfLimits",
        SectionReference.Of(111, 1),
        ("A limit in weekdays counts Saturdays and eves, not Sundays and holidays, from the day after the one that starts it; where the last of them is a Saturday or an eve, the "
        + "limit moves like every other (act 150/1930, section 5).",
        "Arkipäivinä laskettavaan määräaikaan luetaan lauantait ja aattopäivät mutta ei sunnuntaita eikä pyhäpäiviä, alkaen määräajan alkupäivää seuraavasta päivästä; jos "
        + "viimeinen päivä on lauantai tai aatto, määräaika siirtyy kuten muutkin (lain 150/1930 5 §).",
        "I en frist i vardagar räknas lördagar och aftnar men inte söndagar och helgdagar, från dagen efter den som startar fristen; om den sista är en lördag eller en afton "
        + "flyttas fristen liksom andra (5 § i lag 150/1930)."));

    /// <summary>§ 195(1): the thirtieth day.</summary>
    public static Reading ThirtiethDay { get; } = new(
        "thirtiethDay", SectionReference.Of(195, 1), ("The claim date is not counted (act 150/1930, section 2): the thirtieth day is the claim date plus thirty.",
        "Vahinkopäivää ei lasketa (lain 150/1930 2 §): kolmaskymmenes päivä on vahinkopäivä plus kolmekymmentä.",
        "Skadedagen räknas inte (2 § i lag 150/1930): den trettionde dagen är skadedagen plus trettio."));

    /// <summary>§ 18(2): within a day.</summary>
    public static Reading ExposureByDay { get; } = new(
        "exposureByDay", SectionReference.Of(18, 2), ("Hours are not known: a day and night is met when the injury appears on the day of the exposure or the next one.",
        "Kellonaikoja ei tunneta: vuorokauden edellytys täyttyy, kun vamma tai sairaus ilmaantuu altistumispäivänä tai seuraavana päivänä.",
        "Klockslag är inte kända: villkoret om ett dygn är uppfyllt när skadan eller sjukdomen visar sig på exponeringsdagen eller följande dag."));

    /// <summary>§§ 173, 231, 240(1): years and months from the start or the end of a year.</summary>
    public static Reading YearsFromTheTurnOfTheYear { get; } = new(
        "yearsFromTheTurnOfTheYear",
        SectionReference.Of(240, 1),
        ("Two years from the start of the year after are two calendar years: they end on 31 December, not on 1 January.",
        "Kaksi vuotta seuraavan vuoden alusta on kaksi kalenterivuotta: ne päättyvät 31.12. eikä 1.1.",
        "Två år från början av följande år är två kalenderår: de slutar den 31 december, inte den 1 januari."));

    /// <summary>§ 162(1): calendar months.</summary>
    public static Reading WholeCalendarMonths { get; } = new(
        "wholeCalendarMonths",
        SectionReference.Of(162, 1),
        ("Three calendar months are whole ones: for a policy that ends on 30 June the notice is at the old insurer by 31 March, for one that ends on 31 December by 30 "
        + "September. The day is not moved from a weekend: that would shorten the old insurer's three months.",
        "Kolme kalenterikuukautta ovat kokonaisia: kun vakuutus päättyy 30.6., siirtoilmoituksen on oltava vanhassa vakuutusyhtiössä viimeistään 31.3., ja kun se "
        + "päättyy 31.12., viimeistään 30.9. Päivä ei siirry viikonlopun vuoksi: siirto lyhentäisi vanhan vakuutusyhtiön kolmea kuukautta.",
        "Tre kalendermånader är hela: för en försäkring som upphör den 30 juni ska överföringsanmälan vara hos det gamla bolaget senast den 31 mars, för en som upphör "
        + "den 31 december senast den 30 september. Dagen flyttas inte på grund av ett veckoslut: det skulle förkorta det gamla bolagets tre månader."));

    /// <summary>§ 167(2), decree 1589/2015, § 1(2): the last day of transfer.</summary>
    public static Reading LastTransferDay { get; } = new(
        "lastTransferDay",
        SectionReference.Of(167, 2),
        ("The last day of transfer is the last one for the notice of transfer (section 162(1)), not the day on which the policy ends: only so is an obstacle known in time. It "
        + "does not move.",
        "Viimeinen siirtopäivä on siirtoilmoituksen viimeinen päivä (162 §:n 1 momentti) eikä vakuutuksen päättymispäivä: vain näin este saadaan tietoon ajoissa. Se ei siirry.",
        "Den sista överföringsdagen är den sista dagen för överföringsanmälan (162 § 1 mom.), inte den dag då försäkringen upphör: bara så blir ett hinder känt i tid. Den "
        + "flyttas inte."));

    /// <summary>§§ 158, 160, 167: act 953/2024.</summary>
    public static Reading LimitOfItsStart { get; } = new(
        "limitOfItsStart",
        SectionReference.Of(167),
        ("Act 953/2024 says nothing of requests made before 2025: the version in force on the day from which the limit runs decides.",
        "Laissa 953/2024 ei säädetä ennen vuotta 2025 tehdyistä pyynnöistä: ratkaisevaa on sanamuoto, joka on voimassa päivänä, josta määräaika lasketaan.",
        "Lag 953/2024 säger inget om begäranden före 2025: avgörande är den lydelse som gäller på den dag från vilken fristen räknas."));

    /// <summary>§ 234 and act 953/2024: the first three years.</summary>
    public static Reading ResultsAfterThoseOf2024 { get; } = new(
        "resultsAfterThoseOf2024",
        SectionReference.Of(234),
        ("The three years run from one publication to the next. A yearly publication of 2025 is not due any more, and act 953/2024 says nothing of the first one: its "
        + "three years run from the last yearly one, that of 2024.",
        "Kolme vuotta kuluvat julkaisemisesta seuraavaan. Vuoden 2025 vuosittaista julkaisemista ei enää vaadita, eikä laissa 953/2024 säädetä ensimmäisestä: sen kolme "
        + "vuotta kuluvat viimeisestä vuosittaisesta, vuoden 2024 julkaisemisesta.",
        "De tre åren löper från en publicering till nästa. En årlig publicering 2025 krävs inte längre, och lag 953/2024 säger ingenting om den första: dess tre år "
        + "löper från den sista årliga, den för 2024."));

    /// <summary>§ 260(2): the five years.</summary>
    public static Reading FiveYearsOfCombinedData { get; } = new(
        "fiveYearsOfCombinedData",
        SectionReference.Of(260, 2),
        ("The Act does not say from when the five years run: they run from the day on which the data were combined. Where the supervision for which they were combined "
        + "ends before, the data are kept no longer than that.",
        "Laissa ei säädetä, mistä viisi vuotta kuluvat: ne kuluvat päivästä, jona tiedot yhdistettiin. Jos valvonta, jota varten tiedot yhdistettiin, päättyy sitä "
        + "ennen, tietoja ei säilytetä sen jälkeen.",
        "Lagen säger inte från när de fem åren löper: de löper från den dag då uppgifterna samkördes. Om den tillsyn för vilken de samkördes upphör före det bevaras "
        + "uppgifterna inte längre än så."));

    private static Reading[] OfTimeLimits =>
    [
        LastDayMoves, WeekdaysOfLimits, ThirtiethDay, ExposureByDay, YearsFromTheTurnOfTheYear, WholeCalendarMonths, LastTransferDay, LimitOfItsStart,
        ResultsAfterThoseOf2024, FiveYearsOfCombinedData,
    ];
}
