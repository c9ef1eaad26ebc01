namespace TyTal.Calc.Law;

/// <content>The readings of policies, premiums and neglect (§§ 156–184, 187–200, 204, 233).</content>
public static partial class Readings
{
    /// <summary>§§ 157(1), 194, 199(3), 200(3), 204(1): days for moments.</summary>
    public static Reading PolicyDaysForMoments { get; } = new(
        "policyDaysForMoments",
        SectionReference.Of(157, 1),
        ("A policy starts at the moment at which the application arrives, and a policyholder's notice ends it at the earliest at the moment at which it arrives: both days count "
        + "as days of the policy. Whether a claim event on such a day came before or after the moment is left to a human judgement.",
        "Vakuutus alkaa sillä hetkellä, jona vakuutushakemus saapuu, ja päättyy vakuutuksenottajan irtisanomiseen aikaisintaan sillä hetkellä, jona irtisanomisilmoitus saapuu: "
        + "molemmat päivät luetaan vakuutuksen päiviksi. Se, sattuiko tällaisen päivän vahinkotapahtuma ennen vai jälkeen kyseisen hetken, jää ihmisen arvioitavaksi.",
        "En försäkring börjar vid den tidpunkt då ansökan kommer in, och försäkringstagarens uppsägning avslutar den tidigast vid den tidpunkt då uppsägningen kommer in: båda "
        + "dagarna räknas som försäkringens dagar. Huruvida ett skadefall på en sådan dag inträffade före eller efter tidpunkten lämnas till en människas bedömning."));

    /// <summary>§ 158(1): the first period of a transferred policy.</summary>
    public static Reading FirstPeriodAfterTransfer { get; } = new(
        "firstPeriodAfterTransfer",
        SectionReference.Of(158, 1),
        ("A policy that came by transfer within a year has, at the new insurer, a first period of its own to the end of the next year, and so cannot be transferred again before. "
        + "A policy that starts on 1 January does not start within a year: its first period is that year.",
        "Kesken vuotta siirretyllä vakuutuksella on uudessa vakuutusyhtiössä oma ensimmäinen vakuutuskautensa seuraavan vuoden loppuun, eikä sitä voi siirtää uudelleen ennen "
        + "sitä. Vakuutus, joka alkaa 1.1., ei ala kesken vuotta: sen ensimmäinen vakuutuskausi on kyseinen vuosi.",
        "En försäkring som överförts mitt under ett år har i det nya bolaget en egen första försäkringsperiod till utgången av följande år, och kan alltså inte överföras på nytt "
        + "före det. En försäkring som börjar den 1 januari börjar inte mitt under året: dess första försäkringsperiod är det året."));

    /// <summary>§ 158 and act 953/2024: fixed terms at the turn of 2024 and 2025.</summary>
    public static Reading FixedTermAt2025 { get; } = new(
        "fixedTermAt2025",
        SectionReference.Of(158, 2),
        ("A fixed-term policy starts by 31 December 2024 at the latest, whenever it was agreed. The term that runs on 1 January 2025, an extension that had begun by "
        + "then included, lasts to its end; an extension that would begin on that day or later is not made, also when it was notified in 2024: the commencement clause "
        + "keeps the original term, and of a policy whose extension is running that has ended, so that the term then running must be meant. An extension is notified in "
        + "time on the last day of the term; there is one, and what is asked beyond twelve months is cut.",
        "Määräaikainen vakuutus alkaa viimeistään 31.12.2024 riippumatta siitä, milloin siitä on sovittu. Määräaika, joka on kulumassa 1.1.2025, siihen mennessä "
        + "alkanut jatko mukaan luettuna, kestää loppuun; jatkoa, joka alkaisi mainittuna päivänä tai sen jälkeen, ei synny, vaikka siitä olisi ilmoitettu vuonna 2024: "
        + "voimaantulosäännös säilyttää alkuperäisen määräajan, ja kun jatko on kulumassa, se on jo päättynyt, joten on tarkoitettava silloin kuluvaa määräaikaa. "
        + "Ilmoitus jatkosta on tehty ajoissa määräajan viimeisenä päivänä; määräaikaa jatketaan kerran, ja kaksitoista kuukautta ylittävä osa jää pois.",
        "En tidsbegränsad försäkring börjar senast den 31 december 2024, oberoende av när den avtalats. Den tid som löper den 1 januari 2025, en förlängning som börjat "
        + "före det medräknad, löper ut; en förlängning som skulle börja den dagen eller senare görs inte, inte heller om den anmälts 2024: ikraftträdandebestämmelsen "
        + "bevarar den ursprungliga tiden, och när en förlängning löper har den redan gått ut, så att den tid som då löper måste avses. En förlängning är anmäld i tid "
        + "den sista dagen av den bestämda tiden; tiden förlängs en gång, och det som överskrider tolv månader faller bort."));

    /// <summary>§ 163: the day of the bankruptcy.</summary>
    public static Reading DayOfInsolvency { get; } = new(
        "dayOfInsolvency",
        SectionReference.Of(163),
        ("A policy that has ended from the day of the bankruptcy on is in force on the day before for the last time: the day itself is the bankruptcy estate's (section 164).",
        "Vakuutus, joka on päättynyt konkurssin alkamispäivästä alkaen, on voimassa viimeisen kerran sitä edeltävänä päivänä: konkurssin alkamispäivä kuuluu konkurssipesälle "
        + "(164 §).",
        "En försäkring som har upphört från och med konkursdagen gäller sista gången dagen före: själva dagen hör till konkursboet (164 §)."));

    /// <summary>§§ 158, 160: when the work ends.</summary>
    public static Reading PolicyEndsWithWork { get; } = new(
        "policyEndsWithWork",
        SectionReference.Of(158, 1),
        ("A continuous policy of an employer ends with the last day of the work that it insures, as insurers describe it; no section says how. A policyholder cannot "
        + "give notice of a compulsory policy otherwise, unlike of a policy for work abroad (section 204(1)).",
        "Työnantajan jatkuva vakuutus päättyy sen vakuuttaman työn viimeisenä päivänä, kuten vakuutusyhtiöt sen kuvaavat; missään pykälässä ei säädetä siitä tarkemmin. "
        + "Muutoin vakuutuksenottaja ei voi irtisanoa pakollista vakuutusta, toisin kuin ulkomaantyön vakuutuksen (204 §:n 1 momentti).",
        "En arbetsgivares fortlöpande försäkring upphör med den sista dagen av det arbete som den försäkrar, så som försäkringsbolagen beskriver det; ingen paragraf "
        + "säger hur. Annars kan försäkringstagaren inte säga upp en obligatorisk försäkring, till skillnad från en försäkring för arbete utomlands (204 § 1 mom.)."));

    /// <summary>§§ 199(1), 200(1): the attached policy.</summary>
    public static Reading AttachedEndsWithMain { get; } = new(
        "attachedEndsWithMain",
        SectionReference.Of(199, 1),
        ("A leisure-time policy is attached to another one: it starts while that one is in force, ends with it at the latest, and is transferred with it, not by itself.",
        "Vapaa-ajan vakuutus on liitetty toiseen vakuutukseen: se alkaa, kun tämä on voimassa, päättyy viimeistään sen mukana ja siirretään sen kanssa eikä erikseen.",
        "En fritidsförsäkring är fogad till en annan försäkring: den börjar medan den är i kraft, upphör senast tillsammans med den och överförs tillsammans med den, inte för "
        + "sig."));

    /// <summary>§ 160(1): the January after the end.</summary>
    public static Reading InformationAfterEnd { get; } = new(
        "informationAfterEnd",
        SectionReference.Of(160, 1),
        ("The information is due each January after the start, and once more in the January after the end, for the premium of the last period; of a fixed-term policy that ended "
        + "by 31 December 2024 within 30 days of the end instead (section 160(3), repealed by act 953/2024).",
        "Tiedot on annettava vuosittain tammikuussa vakuutuksen alkamisen jälkeen ja kerran vielä sen päättymistä seuraavana tammikuuna viimeisen kauden vakuutusmaksua varten; "
        + "viimeistään 31.12.2024 päättyneestä määräaikaisesta vakuutuksesta 30 päivän kuluessa sen päättymisestä (160 §:n 3 momentti, kumottu lailla 953/2024).",
        "Uppgifterna ska lämnas i januari varje år efter försäkringens början, och en gång till i januari efter dess slut för premien för den sista perioden; om en tidsbegränsad "
        + "försäkring som upphört senast den 31 december 2024 i stället inom 30 dagar från slutet (160 § 3 mom., upphävt genom lag 953/2024)."));

    /// <summary>§ 168(1): which version of § 81.</summary>
    public static Reading WageSumVersion { get; } = new(
        "wageSumVersion",
        SectionReference.Of(168, 1),
        ("The wages of an insurance period follow the version of section 81 in force on its last day. Holiday bonus and benefits in kind are part of them.",
        "Vakuutuskauden palkat määräytyvät 81 §:n sen sanamuodon mukaan, joka on voimassa kauden viimeisenä päivänä. Lomaraha ja luontoisedut kuuluvat niihin.",
        "Lönerna för en försäkringsperiod följer den lydelse av 81 § som gäller på periodens sista dag. Semesterpenning och naturaförmåner ingår i dem."));

    /// <summary>§ 169(2): a difference of exactly the amount.</summary>
    public static Reading SmallAdjustment { get; } = new(
        "smallAdjustment",
        SectionReference.Of(169, 2),
        ("Only a difference smaller than the amount of the insurer's grounds is left; one of exactly the amount is collected or returned whole. The amount holds both ways.",
        "Vain vakuutusyhtiön maksuperusteiden määrää pienempi erotus jätetään perimättä ja palauttamatta; tasan sen suuruinen erotus peritään tai palautetaan kokonaan. Määrä "
        + "koskee kumpaakin suuntaa.",
        "Bara en skillnad som är mindre än beloppet i bolagets premiegrunder lämnas utan åtgärd; en som är exakt lika stor tas ut eller återbetalas i sin helhet. Beloppet gäller "
        + "åt båda hållen."));

    /// <summary>§ 175: after an interruption.</summary>
    public static Reading LimitationRunsAnew { get; } = new(
        "limitationRunsAnew",
        SectionReference.Of(175),
        ("An interruption by the last day of the limitation starts another five years from its own day (act 728/2003, sections 10–11); one that comes later changes nothing.",
        "Viimeistään vanhentumisen viimeisenä päivänä tehty katkaisu aloittaa uuden viiden vuoden ajan omasta päivästään (lain 728/2003 10 ja 11 §); sen jälkeinen katkaisu ei "
        + "muuta mitään.",
        "Ett avbrott senast den sista dagen av preskriptionstiden startar fem nya år från sin egen dag (10 och 11 § i lag 728/2003); ett senare ändrar inget."));

    /// <summary>§ 233: of which premium.</summary>
    public static Reading SafetyChargeOfRevised { get; } = new(
        "safetyChargeOfRevised",
        SectionReference.Of(233),
        ("The 1.75 % are taken of the revised premium of the period and rounded to the cent; they are a part of the premium, and a voluntary policy has none.",
        "Työsuojelumaksun 1,75 prosenttia lasketaan vakuutuskauden tarkistetusta vakuutusmaksusta ja pyöristetään senttiin; se on osa vakuutusmaksua, eikä sitä ole "
        + "vapaaehtoisessa vakuutuksessa.",
        "Arbetarskyddsavgiften 1,75 procent räknas av periodens justerade försäkringspremie och avrundas till en cent; den är en del av premien, och en frivillig försäkring har "
        + "ingen."));

    /// <summary>§ 181: which years.</summary>
    public static Reading NeglectYears { get; } = new(
        "neglectYears",
        SectionReference.Of(181),
        ("The current calendar year is that of the State Treasury's decision, so that the charge reaches back to 1 January five years before. The alternative, the year of the "
        + "Center's application, follows when that day is stated as the day of the decision.",
        "Kulumassa oleva kalenterivuosi on Valtiokonttorin päätöksen vuosi, joten maksu ulottuu viisi vuotta aikaisempaan tammikuun 1. päivään. Vaihtoehto, "
        + "Tapaturmavakuutuskeskuksen hakemuksen vuosi, saadaan ilmoittamalla hakemuksen päivä päätöspäiväksi.",
        "Det innevarande kalenderåret är året för Statskontorets beslut, så att avgiften når tillbaka till den 1 januari fem år tidigare. Alternativet, året för "
        + "Olycksfallsförsäkringscentralens ansökan, fås när den dagen anges som beslutsdag."));

    /// <summary>§ 182(3): leaving out the fee.</summary>
    public static Reading FeeLeftOut { get; } = new(
        "feeLeftOut",
        SectionReference.Of(182, 3),
        ("Where a natural person's neglect is judged not intentional and a fee unreasonable, the fee that may be left out is left out.",
        "Jos luonnollisen henkilön laiminlyöntiä ei arvioida tahalliseksi ja laiminlyöntimaksu olisi kohtuuton, maksu, joka voidaan jättää määräämättä, jätetään määräämättä.",
        "När en fysisk persons försummelse inte bedöms vara uppsåtlig och en försummelseavgift vore oskälig, påförs inte den avgift som får lämnas opåförd."));

    /// <summary>§ 184(1): the amount of which year.</summary>
    public static Reading ExcessOfEventYear { get; } = new(
        "excessOfEventYear",
        SectionReference.Of(184, 1),
        ("The most that an employer pays for a claim event is the amount of the year of the claim date, not that of the payment.",
        "Työnantajan omavastuun enimmäismäärä vahinkotapahtumaa kohden on vahinkopäivän vuoden määrä, ei maksamisvuoden.",
        "Det högsta belopp som en arbetsgivare betalar för ett skadefall är beloppet för skadedagens år, inte för betalningsåret."));

    private static Reading[] OfPolicies =>
    [
        PolicyDaysForMoments, FirstPeriodAfterTransfer, FixedTermAt2025, DayOfInsolvency, PolicyEndsWithWork,
        AttachedEndsWithMain, InformationAfterEnd, WageSumVersion, SmallAdjustment, LimitationRunsAnew, SafetyChargeOfRevised,
        NeglectYears, FeeLeftOut, ExcessOfEventYear,
    ];
}
