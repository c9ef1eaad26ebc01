namespace TyTal.Calc.Law;

/// <content>Readings on claims in special circumstances and on several employments.</content>
public static partial class Readings
{
    /// <summary>§ 70: a student's loss is not compared with a twentieth of the minimum.</summary>
    public static Reading StudentsLossNotCompared { get; } = new(
        "studentsLossNotCompared",
        SectionReference.Of(70, 1),
        ("Studying that is prevented, not earnings that are lost, gives a student the right: the loss is not compared with a twentieth of the minimum annual earnings. Three "
        + "consecutive days are needed and the minimums apply as for others. From the day after the studies would have ended, the degree of incapacity decides the share; the full "
        + "amount stays 1/360 of the annual earnings.",
        "Opiskelijan oikeus perustuu opiskelun estymiseen eikä työansion vähentymiseen: vähentymää ei verrata vähimmäisvuosityöansion kahdeskymmenesosaan. Kolmen peräkkäisen "
        + "päivän edellytys ja vähimmäismäärät koskevat opiskelijaa kuten muitakin. Siitä päivästä alkaen, joka seuraa opintojen todennäköistä päättymistä, osuus määräytyy "
        + "työkyvyn heikentymän mukaan; täysi määrä on edelleen 1/360 vuosityöansiosta.",
        "En studerandes rätt grundar sig på att studierna förhindras och inte på att arbetsinkomsten minskar: minskningen jämförs inte med en tjugondel av "
        + "minimiårsarbetsinkomsten. Villkoret om tre dagar i följd och minimibeloppen gäller för studerande liksom för andra. Från dagen efter den då studierna skulle ha "
        + "avslutats bestäms andelen av nedsättningen av arbetsförmågan; det fulla beloppet är fortfarande 1/360 av årsarbetsinkomsten."));

    /// <summary>§ 58(3): partial incapacity with sick pay from one employment of several.</summary>
    public static Reading SeveralEmploymentsAndPartialIncapacity { get; } = new(
        "severalEmploymentsAndPartialIncapacity",
        SectionReference.Of(58, 3),
        ("On a day of partial incapacity with sick pay from one employment and none from another, the sick pay counts as it is, the share of incapacity is taken of the rest, and "
        + "section 60 lifts nothing. The total of days with a sum of different kinds is the decided daily amount × days.",
        "Osittaisen työkyvyttömyyden päivänä, jolta yhdestä työsuhteesta on maksettu sairausajan palkkaa ja toisesta ei, sairausajan palkka otetaan huomioon sellaisenaan, "
        + "työkyvyn heikentymän suhteellinen osa otetaan muusta määrästä, eikä määrää koroteta 60 §:n mukaan. Kun päivän määrä koostuu eri perusteista, päivien kokonaismäärä on "
        + "päätetty päiväkohtainen määrä × päivät.",
        "För en dag av partiell arbetsoförmåga då lön för sjukdomstid har betalats i en anställning men inte i en annan beaktas lönen för sjukdomstid som sådan, den "
        + "proportionella andelen för nedsättningen av arbetsförmågan tas av resten, och beloppet höjs inte enligt 60 §. När dagens belopp består av delar på olika grunder är "
        + "totalbeloppet för dagarna det beslutade beloppet per dag × dagarna."));

    /// <summary>§ 62(2)(2): the part of an allowance that stands on insured work.</summary>
    public static Reading InsuredWorkBearsNoPayments { get; } = new(
        "insuredWorkBearsNoPayments",
        SectionReference.Of(62, 2, 2),
        ("The part of a daily allowance that stands on insured entrepreneur's or farmer's work is 1/360 of its annual earnings as a part of the full amount; the employer's part "
        + "is taken from the other part first.",
        "Vakuutettuun yrittäjätyöhön tai maatalousyrittäjätyöhön perustuva osa päivärahasta on 1/360 kyseisen työn vuosityöansiosta suhteessa päivärahan täyteen määrään. "
        + "Työnantajan osuus otetaan ensin muusta osasta.",
        "Den del av dagpenningen som grundar sig på försäkrat arbete som företagare eller lantbruksföretagare är 1/360 av årsarbetsinkomsten för det arbetet i förhållande till "
        + "dagpenningens fulla belopp. Arbetsgivarens andel tas först från den andra delen."));

    /// <summary>§ 92: what is compared after training.</summary>
    public static Reading AfterTraining { get; } = new(
        "afterTraining",
        SectionReference.Of(92, 1),
        ("The six months begin on the day after the training. The annual earnings are lifted to the year in which the earnings after training begin. A loss that rounds to 0 % "
        + "gives nothing. The allowance takes the place of the daily allowance and the pension of the same days, unless the degree of incapacity gives more: then they are paid.",
        "Kuusi kuukautta alkaa koulutuksen päättymistä seuraavasta päivästä. Vuosityöansio korotetaan sen vuoden tasoon, jona koulutuksen jälkeiset työansiot alkavat. Vähentymä, "
        + "joka pyöristyy nollaan prosenttiin, ei oikeuta kuntoutusrahaan. Kuntoutusraha maksetaan samojen päivien päivärahan ja tapaturmaeläkkeen sijasta, jollei työkyvyn "
        + "heikentymän mukaan määräytyvä etuus ole suurempi: silloin maksetaan se.",
        "De sex månaderna börjar dagen efter att utbildningen avslutats. Årsarbetsinkomsten höjs till nivån för det år då arbetsinkomsterna efter utbildningen börjar. En "
        + "minskning som avrundas till noll procent ger ingen rätt till rehabiliteringspenning. Rehabiliteringspenningen betalas i stället för dagpenning och olycksfallspension "
        + "för samma dagar, om inte nedsättningen av arbetsförmågan ger en större förmån: då betalas den."));

    /// <summary>§§ 19(2), 33: the last day of liability.</summary>
    public static Reading EndOfLiability { get; } = new(
        "endOfLiability",
        SectionReference.Of(33),
        ("The claim date is the first day of the six weeks of a work-motion strain and of the six months of a worsening, as it is of the year of section 56(1); where "
        + "the corresponding day does not exist, the time ends on the last day of the month (act 150/1930, section 3).",
        "Vahinkopäivä on työliikekipeytymisen kuuden viikon ja pahenemisen kuuden kuukauden ensimmäinen päivä, samoin kuin 56 §:n 1 momentissa tarkoitetun vuoden. Jos "
        + "kuukaudessa ei ole vastaavaa päivää, aika päättyy kuukauden viimeisenä päivänä (laki 150/1930, 3 §).",
        "Skadedagen är den första dagen av de sex veckorna vid ömhet orsakad av arbetsrörelse och av de sex månaderna vid förvärrande, liksom av det år som avses i 56 "
        + "§ 1 mom. Om månaden saknar motsvarande dag upphör tiden på månadens sista dag (lag 150/1930, 3 §)."));

    /// <summary>§ 149: what is paid during an interruption.</summary>
    public static Reading InterruptedRehabilitation { get; } = new(
        "interruptedRehabilitation",
        SectionReference.Of(149),
        ("On days on which a person's own doing interrupts or delays rehabilitation there is no rehabilitation allowance; the daily allowance or pension by the degree of "
        + "incapacity is paid, if there is one.",
        "Päiviltä, joina kuntoutus keskeytyy tai viivästyy vahingoittuneesta riippuvasta syystä, ei makseta kuntoutusrahaa. Niiltä maksetaan työkyvyn heikentymän mukainen "
        + "päiväraha tai tapaturmaeläke, jos siihen on oikeus.",
        "För dagar då rehabiliteringen avbryts eller fördröjs av en orsak som beror på den skadade betalas ingen rehabiliteringspenning. För dem betalas dagpenning eller "
        + "olycksfallspension enligt nedsättningen av arbetsförmågan, om rätt till sådan finns."));

    /// <summary>§ 144(1): when a sentence has lasted a month.</summary>
    public static Reading MonthOfPrison { get; } = new(
        "monthOfPrison",
        SectionReference.Of(144, 1),
        ("A sentence (spells that touch are one) has lasted a month on the corresponding day of the next month, and where there is none, after its last day (act "
        + "150/1930, section 3); from then on through the day of release nothing is paid.",
        "Vankeusrangaistuksen suorittaminen (toisiinsa välittömästi liittyvät jaksot ovat yksi jakso) on kestänyt kuukauden seuraavan kuukauden vastaavana päivänä tai, "
        + "jos sitä ei ole, kuukauden viimeisen päivän jälkeen (laki 150/1930, 3 §). Siitä alkaen vapautumispäivään, se mukaan luettuna, ei makseta mitään.",
        "Avtjänandet av ett fängelsestraff (perioder som direkt följer på varandra är en period) har varat en månad på motsvarande dag i följande månad eller, om den "
        + "saknas, efter månadens sista dag (lag 150/1930, 3 §). Från dess till och med frigivningsdagen betalas ingenting."));

    /// <summary>§ 202(2) before 2018: which pensions.</summary>
    public static Reading OtherBenefitsBefore2018 { get; } = new(
        "otherBenefitsBefore2018",
        SectionReference.Of(202, 2),
        ("For claim dates before 1.1.2018 a disability pension is what section 2(1)(10) calls so: a full pension until further notice, whatever its cause. Partial disability "
        + "pensions and rehabilitation subsidies, and the condition of the same claim event, came with act 1060/2017, whose commencement clause names claim events for section "
        + "75(3) only; the version goes by the claim date all the same, as elsewhere. A rehabilitation allowance bears the deduction of the benefit whose size it has: section "
        + "202(1) before the anniversary, section 202(2) from it.",
        "Ennen 1.1.2018 sattuneissa vahinkotapahtumissa työkyvyttömyyseläkkeellä tarkoitetaan 2 §:n 1 momentin 10 kohdan mukaista eläkettä: toistaiseksi myönnettyä täyttä "
        + "eläkettä sen syystä riippumatta. Osatyökyvyttömyyseläke ja kuntoutustuki sekä edellytys samasta vahinkotapahtumasta tulivat mukaan lailla 1060/2017, jonka "
        + "voimaantulosäännös mainitsee vahinkotapahtumat vain 75 §:n 3 momentin osalta. Säännöksen sovellettava sanamuoto määräytyy silti vahinkopäivän mukaan kuten muulloinkin. "
        + "Kuntoutusrahasta tehdään sen etuuden vähennys, jonka suuruinen se on: ennen vuosipäivää 202 §:n 1 momentin ja vuosipäivästä alkaen 202 §:n 2 momentin mukainen vähennys.",
        "I skadefall före den 1 januari 2018 avses med invalidpension det som avses i 2 § 1 mom. 10 punkten: en full pension som beviljats tills vidare, oberoende av orsaken. "
        + "Partiell invalidpension och rehabiliteringsstöd, och villkoret om samma skadefall, kom till genom lag 1060/2017, vars ikraftträdandebestämmelse nämner skadefall bara i "
        + "fråga om 75 § 3 mom. Lydelsen bestäms ändå av skadedagen, liksom i övrigt. Från rehabiliteringspenning görs det avdrag som gäller den förmån vars storlek den har: före "
        + "årsdagen avdraget enligt 202 § 1 mom. och från årsdagen avdraget enligt 202 § 2 mom."));

    /// <summary>§ 204(2): minimums in work abroad.</summary>
    public static Reading NoMinimumInWorkAbroad { get; } = new(
        "noMinimumInWorkAbroad",
        SectionReference.Of(204, 2),
        ("Section 204(2) excludes section 79 from the insurance for work abroad. Section 60, which lifts to the amount of section 79, is not applied either, as in the "
        + "leisure-time insurance.",
        "Lain 204 §:n 2 momentin mukaan 79 §:ää ei sovelleta ulkomaantyön vakuutukseen. Siihen ei sovelleta myöskään 60 §:ää, jonka mukaan päiväraha korotettaisiin 79 §:n "
        + "määrään, kuten ei vapaa-ajan vakuutukseenkaan.",
        "Enligt 204 § 2 mom. tillämpas 79 § inte på försäkring för arbete utomlands. Inte heller 60 §, enligt vilken dagpenningen skulle höjas till beloppet enligt 79 §, "
        + "tillämpas på den, liksom inte heller på fritidsförsäkringen."));

    private static Reading[] OfCircumstances =>
    [
        StudentsLossNotCompared, SeveralEmploymentsAndPartialIncapacity, InsuredWorkBearsNoPayments, AfterTraining, EndOfLiability,
        InterruptedRehabilitation, MonthOfPrison, OtherBenefitsBefore2018, NoMinimumInWorkAbroad,
    ];
}
