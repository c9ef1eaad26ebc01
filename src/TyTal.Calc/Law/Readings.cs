namespace TyTal.Calc.Law;

/// <summary>Every interpretation that the library makes: gathered here for the expert who wants to judge them.</summary>
public static partial class Readings
{
    /// <summary>§ 57: a share half way between two steps of five percent goes up.</summary>
    public static Reading ShareTiesGoUp { get; } = new(
        "shareTiesGoUp",
        SectionReference.Of(57, 1),
        ("A degree half way between two steps of five percent goes up (12.5 → 15). The right itself (10 %) is judged on the degree before rounding.",
        "Kahden viiden prosentin portaan puolivälissä oleva työkyvyn heikentymä pyöristetään ylöspäin (12,5 → 15). Oikeus etuuteen (10 prosenttia) arvioidaan työkyvyn "
        + "heikentymästä ennen pyöristämistä.",
        "En nedsättning av arbetsförmågan som ligger mitt emellan två steg om fem procent avrundas uppåt (12,5 → 15). Rätten till förmånen (10 procent) bedöms utifrån "
        + "nedsättningen före avrundningen."));

    /// <summary>§ 56(3): one run of three days opens the right for all days.</summary>
    public static Reading ThreeDaysOnce { get; } = new(
        "threeDaysOnce",
        SectionReference.Of(56, 3),
        ("Three consecutive days of incapacity are a condition on the claim event: once one such run exists anywhere, all other days of incapacity count, too.",
        "Kolmen peräkkäisen päivän työkyvyttömyys on vahinkotapahtumaa koskeva edellytys: kun yksi tällainen jakso on ollut, myös kaikki muut työkyvyttömyyspäivät otetaan "
        + "huomioon.",
        "Arbetsoförmåga under tre dagar i följd är ett villkor som gäller skadefallet: när det har funnits en sådan period beaktas också alla andra dagar av arbetsoförmåga."));

    /// <summary>§ 58: sick pay and partial incapacity.</summary>
    public static Reading SickPayAndPartialIncapacity { get; } = new(
        "sickPayAndPartialIncapacity",
        SectionReference.Of(58, 1),
        ("On a day with full sick pay and partial incapacity (a degree under 100, however it rounds) the allowance is the sick pay itself: no share is taken of it and section 60 "
        + "lifts nothing. A spell of 0 € is no sick pay.",
        "Päivänä, jolta on maksettu täysi sairausajan palkka ja jona työkyvyttömyys on osittainen (työkyvyn heikentymä ennen pyöristämistä alle 100 prosenttia), päiväraha on "
        + "sairausajan palkan suuruinen: siitä ei oteta suhteellista osaa, eikä sitä koroteta 60 §:n mukaan. Jaksoa, jolta palkkaa on maksettu 0 euroa, ei pidetä sairausajan "
        + "palkan jaksona.",
        "För en dag med full lön för sjukdomstid och partiell arbetsoförmåga (en nedsättning under 100 procent före avrundningen) är dagpenningen lika stor som lönen för "
        + "sjukdomstid: ingen proportionell andel tas av den, och den höjs inte enligt 60 §. En period för vilken lönen är 0 euro är inte en period med lön för sjukdomstid."));

    /// <summary>§ 58(1): the total of days with sick pay.</summary>
    public static Reading SickPayTotal { get; } = new(
        "sickPayTotal",
        SectionReference.Of(58, 1),
        ("The total of the days on which the allowance equals the sick pay is the pay × those days ÷ the days of the spell, rounded once a spell; on days whose allowance was "
        + "lifted (section 60) or reduced (sections 61 and 202) it is the decided daily amount × days.",
        "Päiviltä, joilta päiväraha on sairausajan palkan suuruinen, kokonaismäärä on palkka × nämä päivät ÷ jakson päivät, pyöristettynä kerran jaksoa kohden. Päiviltä, joilta "
        + "päivärahaa on korotettu (60 §) tai vähennetty (61 ja 202 §), kokonaismäärä on päätetty päiväkohtainen määrä × päivät.",
        "För de dagar då dagpenningen är lika stor som lönen för sjukdomstid är totalbeloppet lönen × dessa dagar ÷ periodens dagar, avrundat en gång per period. För dagar då "
        + "dagpenningen har höjts (60 §) eller minskats (61 och 202 §) är totalbeloppet det beslutade beloppet per dag × dagarna."));

    /// <summary>§ 58(2) from 2020: which full pay periods.</summary>
    public static Reading NearestPayPeriods { get; } = new(
        "nearestPayPeriods",
        SectionReference.Of(58, 2),
        ("The full pay periods are the last ones before the claim date, without a gap; where two numbers of periods are equally near 28 days, the fewer are taken. An employment "
        + "shorter than those periods counts whole; one that began on the claim date counts that day.",
        "Täydet palkanmaksukaudet ovat vahinkopäivää edeltävät viimeiset kaudet ilman katkoa. Jos kaksi kausien lukumäärää on yhtä lähellä 28:aa päivää, käytetään pienempää "
        + "lukumäärää. Näitä kausia lyhyempi työsuhde otetaan huomioon kokonaan; vahinkopäivänä alkaneesta työsuhteesta otetaan huomioon vahinkopäivä.",
        "De hela lönebetalningsperioderna är de sista före skadedagen, utan avbrott. Om två antal perioder ligger lika nära 28 dagar används det mindre antalet. En anställning "
        + "som är kortare än dessa perioder beaktas i sin helhet; av en anställning som började på skadedagen beaktas den dagen."));

    /// <summary>§§ 57–62, 139 and 202: the order of the deductions.</summary>
    public static Reading OrderOfDeductions { get; } = new(
        "orderOfDeductions",
        SectionReference.Of(62),
        ("Full amount with section 60, then the share of incapacity (section 57), the Kela deduction (section 202), section 61, the part paid to the employer (section 139), and "
        + "section 62 from what is left; each step starts from cents.",
        "Ensin määrätään päivärahan täysi määrä (myös 60 §), sitten työkyvyn heikentymän suhteellinen osa (57 §), Kela-vähennys (202 §), 61 §:n vähennys, työnantajalle "
        + "maksettava osa (139 §) ja jäljelle jäävästä määrästä 62 §:n vähennys. Jokaisen vaiheen lähtökohtana on senttiin pyöristetty määrä.",
        "Först bestäms dagpenningens fulla belopp (även 60 §), därefter den proportionella andelen för nedsättningen av arbetsförmågan (57 §), FPA-avdraget (202 §), minskningen "
        + "enligt 61 §, den del som betalas till arbetsgivaren (139 §) och, från det som återstår, avdraget enligt 62 §. Varje steg utgår från ett belopp avrundat till en cent."));

    /// <summary>§ 61(2): the rounding of the largest reduction.</summary>
    public static Reading ReductionIsRounded { get; } = new(
        "reductionIsRounded",
        SectionReference.Of(61, 2),
        ("The reduction itself is rounded to the cent, like every deduction; half of an odd number of cents rounds up and may so take half a cent more than half.",
        "Vähennys pyöristetään senttiin kuten muutkin vähennykset. Parittoman senttimäärän puolikas pyöristetään ylöspäin, joten vähennys voi olla puoli senttiä suurempi kuin "
        + "puolet.",
        "Minskningen avrundas till en cent liksom alla avdrag. Hälften av ett udda antal cent avrundas uppåt, så att minskningen kan bli en halv cent större än hälften."));

    /// <summary>§ 66(1): the 65th birthday.</summary>
    public static Reading SixtyFifthBirthday { get; } = new(
        "sixtyFifthBirthday",
        SectionReference.Of(66, 1),
        ("The 65th birthday is the first day at 70 %; born on 29 February, it is 28 February where 29 February does not exist.",
        "65-vuotispäivä on ensimmäinen päivä, jolta eläke on 70 prosenttia vuosityöansiosta. Karkauspäivänä 29.2. syntyneen 65-vuotispäivä on 28.2., jos vuodessa ei ole "
        + "karkauspäivää.",
        "65-årsdagen är den första dagen då pensionen är 70 procent av årsarbetsinkomsten. För den som är född den 29 februari är 65-årsdagen den 28 februari om året inte har "
        + "någon 29 februari."));

    /// <summary>§ 66: a part of a month.</summary>
    public static Reading PartOfMonth { get; } = new(
        "partOfMonth",
        SectionReference.Of(66),
        ("A part of a month pays its 30/360 days × the rounded monthly amount ÷ 30, rounded to the cent.",
        "Vajaalta kuukaudelta maksetaan sen 30/360-laskennan mukaiset päivät × pyöristetty kuukausimäärä ÷ 30, pyöristettynä senttiin.",
        "För en del av en månad betalas dess dagar enligt 30/360 × det avrundade månadsbeloppet ÷ 30, avrundat till en cent."));

    /// <summary>§ 63(1): the comparison with a twentieth.</summary>
    public static Reading TwentiethAtClaimYear { get; } = new(
        "twentiethAtClaimYear",
        SectionReference.Of(63, 3),
        ("A loss of earnings (sections 56(2) and 63(1)) is compared, at the level of the claim date's year, with a twentieth of that year's minimum annual earnings; the "
        + "comparison is not made while rehabilitation prevents work.",
        "Työansion vähentymää (56 §:n 2 momentti ja 63 §:n 1 momentti) verrataan vahinkotapahtumavuoden tasossa mainitun vuoden vähimmäisvuosityöansion kahdeskymmenesosaan. "
        + "Vertailua ei tehdä niin kauan kuin kuntoutus estää työnteon.",
        "Minskningen av arbetsinkomsten (56 § 2 mom. och 63 § 1 mom.) jämförs, på nivån för skadefallsåret, med en tjugondel av minimiårsarbetsinkomsten för det året. "
        + "Jämförelsen görs inte så länge rehabiliteringen hindrar arbete."));

    /// <summary>§ 67(1): pensions that start later.</summary>
    public static Reading IncreaseOfLaterPension { get; } = new(
        "increaseOfLaterPension",
        SectionReference.Of(67, 1),
        ("A pension, or a rehabilitation allowance of its size, that starts or resumes in the year of the increase or later has the increase, too, by the age on 1 January of that "
        + "year.",
        "Kertakorotus tehdään myös eläkkeeseen tai sen suuruisena maksettavaan kuntoutusrahaan, joka alkaa tai jatkuu uudelleen korotusvuonna tai sen jälkeen, sen iän mukaan, "
        + "joka vahingoittuneella on korotusvuoden tammikuun 1. päivänä.",
        "Engångsförhöjningen görs också på en pension, eller en rehabiliteringspenning av pensionens storlek, som börjar eller återupptas under förhöjningsåret eller senare, "
        + "enligt åldern den 1 januari förhöjningsåret."));

    /// <summary>§ 68: what ends.</summary>
    public static Reading PensionerWorkEndsPension { get; } = new(
        "pensionerWorkEndsPension",
        SectionReference.Of(68),
        ("The version goes by the claim date. From 2017 the right ends with the month in which the upper age limit of the pension insurance obligation is reached. Only the "
        + "pension ends: a rehabilitation allowance is paid for as long as the rehabilitation lasts.",
        "Säännöksen sovellettava sanamuoto määräytyy vahinkopäivän mukaan. Vuodesta 2017 alkaen oikeus päättyy sen kuukauden lopussa, jona työeläkelakien mukaisen "
        + "vakuuttamisvelvollisuuden yläikäraja saavutetaan. Vain eläke päättyy: kuntoutusrahaa maksetaan niin kauan kuin kuntoutus kestää.",
        "Vilken lydelse som tillämpas bestäms av skadedagen. Från och med 2017 upphör rätten vid utgången av den månad då den övre åldersgränsen för försäkringsskyldigheten "
        + "enligt arbetspensionslagarna uppnås. Det är bara pensionen som upphör: rehabiliteringspenning betalas så länge rehabiliteringen pågår."));

    /// <summary>§ 50: half of the kilometre allowance.</summary>
    public static Reading HalfKilometreAllowance { get; } = new(
        "halfKilometreAllowance",
        SectionReference.Of(50, 1),
        ("Half of the tax-free kilometre allowance is rounded to the whole cent (0.43 → 0.22), as the Workers' Compensation Center prints it.",
        "Puolet verovapaasta kilometrikorvauksesta pyöristetään täyteen senttiin (0,43 → 0,22), kuten Tapaturmavakuutuskeskus sen julkaisee.",
        "Hälften av den skattefria kilometerersättningen avrundas till hel cent (0,43 → 0,22), så som Olycksfallsförsäkringscentralen publicerar den."));

    /// <summary>§ 202(1): which days bear the deduction.</summary>
    public static Reading KelaDeductionDays { get; } = new(
        "kelaDeductionDays",
        SectionReference.Of(202, 1),
        ("The waiting period of the sickness allowance (Health Insurance Act, section 8:7) runs from the first day of incapacity, the claim date included; a new spell has its "
        + "own, and only its first day when it starts within 30 days of the last weekday that was payable. After it every calendar day of incapacity of at least ten percent, "
        + "Sundays included, bears the deduction while the right lasts; the right ends (section 8:8) with the month before the one in which the weekdays would reach 300 were the "
        + "incapacity to go on. The band is chosen by the amount after the share of incapacity, before every deduction.",
        "Sairauspäivärahan omavastuuaika (sairausvakuutuslain 8 luvun 7 §) alkaa ensimmäisestä työkyvyttömyyspäivästä, vahinkopäivä mukaan luettuna. Uudella "
        + "työkyvyttömyysjaksolla on oma omavastuuaikansa, mutta vain sen ensimmäinen päivä, jos jakso alkaa 30 päivän kuluessa viimeisestä arkipäivästä, jolta päivärahaa oli "
        + "maksettava. Omavastuuajan jälkeen vähennys tehdään niin kauan kuin oikeus kestää jokaiselta kalenteripäivältä, sunnuntait mukaan luettuina, jona työkyky on heikentynyt "
        + "vähintään kymmenen prosenttia. Oikeus päättyy (8 luvun 8 §) sen kuukauden lopussa, joka edeltää kuukautta, jona arkipäiviä kertyisi 300, jos työkyvyttömyys jatkuisi. "
        + "Porras määräytyy työkyvyn heikentymän suhteellisen osan mukaisesta määrästä ennen kaikkia vähennyksiä.",
        "Sjukdagpenningens självrisktid (8 kap. 7 § i sjukförsäkringslagen) börjar med den första dagen av arbetsoförmåga, skadedagen medräknad. En ny period av arbetsoförmåga "
        + "har sin egen självrisktid, men bara dess första dag om perioden börjar inom 30 dagar från den sista vardag för vilken dagpenning skulle betalas. Efter självrisktiden "
        + "görs avdraget, så länge rätten varar, för varje kalenderdag, söndagar medräknade, då arbetsförmågan är nedsatt med minst tio procent. Rätten upphör (8 kap. 8 §) vid "
        + "utgången av månaden före den månad då vardagarna skulle bli 300, om arbetsoförmågan fortsatte. Steget bestäms av beloppet efter andelen för nedsättningen av "
        + "arbetsförmågan, före alla avdrag."));

    /// <summary>§ 62(1): which contribution rate.</summary>
    public static Reading BasicPensionContribution { get; } = new(
        "basicPensionContribution",
        SectionReference.Of(62, 1),
        ("The employee's pension contribution is the basic one for every age, also from 2017, when the words 'under 53' left the section: only it gives the percentages that the "
        + "Workers' Compensation Center prints.",
        "Työntekijän työeläkevakuutusmaksuna käytetään kaikenikäisillä perusmaksua, myös vuodesta 2017 alkaen, jolloin pykälästä poistuivat sanat ”alle 53-vuotiaan”: vain näin "
        + "saadaan Tapaturmavakuutuskeskuksen julkaisemat prosentit.",
        "Som arbetstagares arbetspensionsförsäkringsavgift används grundavgiften i alla åldrar, också från och med 2017, då avgränsningen till arbetstagare under 53 år utgick ur "
        + "paragrafen: bara så fås de procentsatser som Olycksfallsförsäkringscentralen publicerar."));

    /// <summary>§ 199(2): minimums in the leisure-time insurance.</summary>
    public static Reading NoMinimumInLeisureTime { get; } = new(
        "noMinimumInLeisureTime",
        SectionReference.Of(199, 2),
        ("Nothing is lifted to a minimum in the leisure-time insurance: neither the annual earnings (section 79) nor the daily allowance (section 60). The comparison of a loss "
        + "with a twentieth of the minimum (sections 56(2) and 63(1)) is made.",
        "Vapaa-ajan vakuutuksessa mitään ei koroteta vähimmäismäärään: ei vuosityöansiota (79 §) eikä päivärahaa (60 §). Työansion vähentymää verrataan kuitenkin "
        + "vähimmäisvuosityöansion kahdeskymmenesosaan (56 §:n 2 momentti ja 63 §:n 1 momentti).",
        "I fritidsförsäkringen höjs inget till ett minimibelopp: varken årsarbetsinkomsten (79 §) eller dagpenningen (60 §). Minskningen av arbetsinkomsten jämförs däremot med "
        + "en tjugondel av minimiårsarbetsinkomsten (56 § 2 mom. och 63 § 1 mom.)."));

    /// <summary>Every reading of the library.</summary>
    public static ValueList<Reading> All => new[]
    {
        OfClaims,
        OfCircumstances,
        OfCosts,
        OfEarnings,
        OfInsured,
        OfLimitation,
        OfMotorLiability,
        OfPayers,
        OfPayments,
        OfPolicies,
        OfProjections,
        OfRehabilitation,
        OfSurvivors,
        OfTimeLimits,
    }.SelectMany(area => area).ToValueList();

    private static Reading[] OfClaims =>
    [
        ShareTiesGoUp, ThreeDaysOnce, SickPayAndPartialIncapacity, SickPayTotal, NearestPayPeriods, OrderOfDeductions, ReductionIsRounded,
        SixtyFifthBirthday, PartOfMonth, TwentiethAtClaimYear, IncreaseOfLaterPension, PensionerWorkEndsPension, HalfKilometreAllowance,
        KelaDeductionDays, BasicPensionContribution, NoMinimumInLeisureTime,
    ];
}
