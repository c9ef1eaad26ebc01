namespace TyTal.Calc.Law;

/// <content>Readings of the motor-liability rehabilitation act 626/1991.</content>
public static partial class Readings
{
    /// <summary>Act 626/1991: which version holds where a commencement clause says nothing.</summary>
    public static Reading MotorVersions { get; } = new(
        "motorVersions",
        Act.MotorRehabilitation.Section(7),
        ("The versions of act 1361/2004 hold for accidents from 1 January 2005, as it says. Those without such a clause go by the day on which the cost arises, the service is "
        + "given, the initiative is pending or the recommendation is asked for. The acts of 2010 and 2022 amend section 7(1) as it is in act 1361/2004, so that an accident before "
        + "2005 keeps the original section 7(1).",
        "Lain 1361/2004 säännöksiä sovelletaan sen mukaisesti liikennevahinkoihin 1.1.2005 alkaen. Säännökset, joilla ei ole tällaista voimaantulosäännöstä, määräytyvät sen "
        + "päivän mukaan, jona kustannus syntyy, palvelu annetaan, asia tulee vireille tai ratkaisusuositusta pyydetään. Vuosien 2010 ja 2022 lait muuttavat 7 §:n 1 momenttia "
        + "sellaisena kuin se on laissa 1361/2004, joten ennen vuotta 2005 sattuneessa liikennevahingossa sovelletaan alkuperäistä 7 §:n 1 momenttia.",
        "Lydelserna enligt lag 1361/2004 gäller trafikskador från och med den 1 januari 2005, så som lagen anger. Lydelser utan en sådan bestämmelse tillämpas enligt den dag då "
        + "kostnaden uppkommer, servicen ges, ärendet inleds eller en rekommendation begärs. Lagarna från 2010 och 2022 ändrar 7 § 1 mom. sådant det lyder i lag 1361/2004, så att "
        + "det ursprungliga 7 § 1 mom. gäller för en trafikskada före 2005."));

    /// <summary>§ 9 of act 626/1991 for accidents before 2005.</summary>
    public static Reading OlderAccidentInterrupted { get; } = new(
        "olderAccidentInterrupted",
        Act.MotorRehabilitation.Section(9),
        ("Before act 1361/2004 an interruption by the person's own doing ends what section 8(1) and (3) give, and not a holiday in the programme (section 8(4)). Section 8(2) "
        + "gives only the size of the compensation of someone without income, no days of its own: it ends with the subsection that gives the days.",
        "Ennen lakia 1361/2004 kuntoutujasta riippuva keskeytys päättää 8 §:n 1 ja 3 momentin mukaisen korvauksen, mutta ei opetusohjelmaan kuuluvan loman ajan korvausta (8 §:n "
        + "4 momentti). Lain 8 §:n 2 momentissa säädetään vain sen henkilön korvauksen määrästä, jolla ei ollut tuloja, eikä omista päivistä: se päättyy sen momentin mukana, joka "
        + "antaa oikeuden päiviin.",
        "Före lag 1361/2004 avslutar ett avbrott som beror på rehabiliteringsklienten det som 8 § 1 och 3 mom. ger, men inte ersättningen för ferier som hör till "
        + "undervisningsprogrammet (8 § 4 mom.). I 8 § 2 mom. föreskrivs bara om storleken på ersättningen till den som inte hade inkomster, inte om egna dagar: den upphör med det "
        + "moment som ger dagarna."));

    /// <summary>§ 8(1) of act 626/1991: what is paid when compensation is not in full.</summary>
    public static Reading ActualLossByOtherAct { get; } = new(
        "actualLossByOtherAct",
        Act.MotorRehabilitation.Section(8, 1),
        ("What is paid for the actual loss on days without compensation in full, also on those of an interruption (section 9), stands on the Motor Liability Insurance Act and not "
        + "on this act: section 10 moves none of it to an authority, and section 13 does not share it.",
        "Se, mitä todellisesta ansionmenetyksestä maksetaan päiviltä, joilta ei makseta täysimääräistä korvausta, myös keskeytyksen ajalta (9 §), perustuu liikennevakuutuslakiin "
        + "eikä lakiin 626/1991: siitä ei 10 §:n mukaan siirry mitään viranomaiselle, eikä sitä jaeta 13 §:n mukaan.",
        "Det som betalas för faktiskt inkomstbortfall för dagar utan full ersättning, också under ett avbrott (9 §), grundar sig på trafikförsäkringslagen och inte på lag "
        + "626/1991: inget av det övergår enligt 10 § till en myndighet, och det delas inte enligt 13 §."));

    /// <summary>§ 13 of act 626/1991: shares in whole cents.</summary>
    public static Reading LargestRemainder { get; } = new(
        "largestRemainder",
        Act.MotorRehabilitation.Section(13, 2),
        ("The sum of a period, or a cost, is shared at once: everyone gets the whole cents of the share, and the cents that are left go one by one to the largest remainders, of "
        + "equal ones to the one that is named first. The shares make the sum, to the cent.",
        "Jakson korvaus tai kustannus jaetaan yhdellä kertaa: kukin saa osuutensa täydet sentit, ja jäljelle jäävät sentit annetaan yksitellen suurimmille jäännöksille, yhtä "
        + "suurista ensin mainitulle. Osuudet muodostavat yhteensä jaettavan määrän sentilleen.",
        "Ersättningen för en period, eller en kostnad, delas på en gång: var och en får de hela centen av sin andel, och de cent som återstår ges en i taget till de största "
        + "resterna, av lika stora till den som nämnts först. Andelarna utgör tillsammans beloppet på centen."));

    /// <summary>§ 10 of act 626/1991: several claims that are more than the compensation.</summary>
    public static Reading ClaimsOverCompensation { get; } = new(
        "claimsOverCompensation",
        Act.MotorRehabilitation.Section(10, 1),
        ("The right moves at most up to the compensation of the same purpose and time. Claims that together are more share it in proportion to their amounts, in whole cents by "
        + "the largest remainder.",
        "Oikeus siirtyy enintään samaan tarkoitukseen ja samalta ajalta maksettavan korvauksen määrään. Jos vaatimukset ovat yhteensä suuremmat, se jaetaan vaatimusten määrien "
        + "suhteessa täysin sentein, ja jäljelle jäävät sentit annetaan suurimmille jäännöksille.",
        "Rätten övergår högst till beloppet av ersättningen för samma ändamål och tid. Om kraven tillsammans är större delas det i proportion till kravens belopp i hela cent, "
        + "och de cent som återstår ges till de största resterna."));

    /// <summary>§ 10(3) of act 626/1991 as amended by act 567/2022.</summary>
    public static Reading KelaAllowanceFrom2023 { get; } = new(
        "kelaAllowanceFrom2023",
        Act.MotorRehabilitation.Section(10, 3),
        ("Until the end of 2022 the right moves to the Social Insurance Institution for rehabilitation that it arranged and for rehabilitation allowance that it paid, from 1 "
        + "October 2005 under act 566/2005 in place of acts 610/1991 and 611/1991. From 2023 the words name only rehabilitation that it arranged: section 10 gives it nothing for "
        + "an allowance of later days.",
        "Vuoden 2022 loppuun saakka oikeus siirtyy Kansaneläkelaitokselle sen järjestämästä kuntoutuksesta ja maksamasta kuntoutusrahasta, 1.10.2005 alkaen lain 566/2005 mukaan "
        + "lakien 610/1991 ja 611/1991 sijasta. Vuodesta 2023 alkaen sanamuoto mainitsee vain sen järjestämän kuntoutuksen: sen jälkeisiltä päiviltä maksetusta kuntoutusrahasta ei "
        + "10 §:n mukaan siirry mitään.",
        "Till utgången av 2022 övergår rätten till Folkpensionsanstalten för rehabilitering som den ordnat och för rehabiliteringspenning som den betalat, från den 1 oktober "
        + "2005 enligt lag 566/2005 i stället för lagarna 610/1991 och 611/1991. Från och med 2023 nämner ordalydelsen bara rehabilitering som den ordnat: för "
        + "rehabiliteringspenning för senare dagar ger 10 § den inget."));

    /// <summary>§ 8(4) of act 626/1991: whose holidays.</summary>
    public static Reading HolidayInTeachingProgramme { get; } = new(
        "holidayInTeachingProgramme",
        Act.MotorRehabilitation.Section(8, 4),
        ("Of the measures of section 8(1) only vocational education, with the general education that prepares for it, has a teaching programme to which a holiday belongs. Days "
        + "off from a trial, coaching, a clinic, a hospital or an institution are not compensated in full by section 8(4).",
        "Lain 8 §:n 1 momentin toimenpiteistä vain ammattikoulutuksessa ja siihen valmentavassa peruskoulutuksessa on opetusohjelma, johon loma kuuluu. Kokeilun, "
        + "työhönvalmennuksen, työklinikan, sairaalan tai kuntoutuslaitoksen vapaapäiviltä ei makseta täysimääräistä korvausta 8 §:n 4 momentin perusteella.",
        "Av åtgärderna i 8 § 1 mom. har bara yrkesutbildning, och den allmänna grundutbildning som förbereder för den, ett undervisningsprogram som ferier hör till. Lediga dagar "
        + "under prövning, arbetsträning, arbetsklinik, sjukhusvård eller vistelse på rehabiliteringsinrättning ersätts inte till fullt belopp enligt 8 § 4 mom."));

    /// <summary>§ 8 a of act 626/1991: which amount are the annual earnings.</summary>
    public static Reading AccidentInMotorRehabilitation { get; } = new(
        "accidentInMotorRehabilitation",
        Act.MotorRehabilitation.Section(8),
        ("Section 8 a: the compensation in full for the time of the rehabilitation, on the level of a year, stands in the place of the rehabilitation allowance of section 278(2); "
        + "the Act has no other amount that is granted to the person.",
        "Lain 8 a §: kuntoutusajan täysimääräinen korvaus vuositasolla tulee työtapaturma- ja ammattitautilain 278 §:n 2 momentissa tarkoitetun kuntoutusrahan sijaan; laissa ei "
        + "ole muuta kuntoutujalle myönnettävää määrää.",
        "8 a §: den fulla ersättningen för rehabiliteringstiden, på årsnivå, träder i stället för den rehabiliteringspenning som avses i 278 § 2 mom. i lagen om olycksfall i "
        + "arbetet och om yrkessjukdomar; lagen har inget annat belopp som beviljas rehabiliteringsklienten."));

    /// <summary>§ 16(4)–(5) of act 626/1991: how the appeal time runs after a recommendation.</summary>
    public static Reading AppealTimeAnew { get; } = new(
        "appealTimeAnew",
        Act.MotorRehabilitation.Section(16, 5),
        ("From the day on which the board's handling ends a whole new time of 30 days runs, without the seven days of posting: so the Insurance Court, VakO 2407:2022 "
        + "(recommendation 8 June 2022, last day 8 July 2022). A recommendation never shortens the time: the last day without it stays when it is the later one.",
        "Siitä päivästä, jona lautakunnan käsittely päättyy, alkaa kulua kokonaan uusi 30 päivän määräaika ilman postituksen seitsemää päivää: näin vakuutusoikeuden ratkaisu "
        + "VakO 2407:2022 (ratkaisusuositus 8.6.2022, viimeinen päivä 8.7.2022). Ratkaisusuositus ei koskaan lyhennä määräaikaa: viimeinen päivä ilman sitä jää voimaan, jos se on "
        + "myöhempi.",
        "Från den dag då nämndens behandling avslutas löper en helt ny tid på 30 dagar, utan de sju dagarna för postning: så försäkringsdomstolens avgörande VakO 2407:2022 "
        + "(rekommendation den 8 juni 2022, sista dag den 8 juli 2022). En rekommendation förkortar aldrig tiden: den sista dagen utan den gäller om den infaller senare."));

    /// <summary>§ 16(4) of act 626/1991 from 2025: a recommendation asked for when the appeal time is over.</summary>
    public static Reading RecommendationAfterAppealTime { get; } = new(
        "recommendationAfterAppealTime",
        Act.MotorRehabilitation.Section(16, 4),
        ("From 2025 a recommendation may be asked for within a year of the decision. Only a time that still runs can stop: a request after the appeal time is handled, but does "
        + "not open the time again.",
        "Vuodesta 2025 alkaen ratkaisusuositusta voi pyytää vuoden kuluessa päätöksestä. Vain vielä kuluva määräaika voi keskeytyä: muutoksenhakuajan päätyttyä tehty pyyntö "
        + "käsitellään, mutta se ei avaa määräaikaa uudelleen.",
        "Från och med 2025 kan en rekommendation begäras inom ett år från beslutet. Bara en tid som ännu löper kan avbrytas: en begäran efter besvärstiden behandlas, men den "
        + "öppnar inte tiden på nytt."));

    private static Reading[] OfMotorLiability =>
    [
        MotorVersions, OlderAccidentInterrupted, ActualLossByOtherAct, LargestRemainder, ClaimsOverCompensation, KelaAllowanceFrom2023,
        HolidayInTeachingProgramme, AccidentInMotorRehabilitation, AppealTimeAnew, RecommendationAfterAppealTime,
    ];
}
