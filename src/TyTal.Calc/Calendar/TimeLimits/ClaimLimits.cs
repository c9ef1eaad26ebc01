using TyTal.Calc.Law;
using static TyTal.Calc.Calendar.TimeLimits.TimeLimitParty;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>The limits of a claim: notices, filing, handling, and how long compensation lasts at most where the time runs from the claim event.</summary>
public static class ClaimLimits
{
    private static readonly TimeLimitExtension LateFiling = new(
        SectionReference.Of(116, 2),
        ("the delay is not of the injured person's making and not to examine the right would be unreasonable", "viivästys ei johdu vahingoittuneesta ja oikeuden tutkimatta jättäminen olisi kohtuutonta", "dröjsmålet inte beror på den skadade och det vore oskäligt att inte pröva rätten"));

    /// <summary>§ 18(2): the exposure before an injury.</summary>
    public static TimeLimit Exposure { get; } = new(
        "exposure", SectionReference.Of(18, 2), Nobody,
            ("the injury appears after a short exposure", "vamma ilmenee lyhyen altistuksen jälkeen", "skadan framträder efter en kort exponering"), TimeLimitLength.Days(1),
            ("the day of the exposure", "altistuspäivästä", "exponeringsdagen"))
    { Kind = TimeLimitKind.Event, Reading = Readings.ExposureByDay };

    /// <summary>§ 19(2): the worsening of another injury.</summary>
    public static TimeLimit Worsening { get; } = new(
        "worsening", SectionReference.Of(19, 2), Nobody,
            ("compensation of the worsening of another injury ends", "muun vamman tai sairauden pahenemisen korvaaminen päättyy", "ersättningen för förvärrande av en annan skada eller sjukdom upphör"), TimeLimitLength.Months(6),
            ("the accident", "tapaturmasta", "olycksfallet"))
    {
        Kind = TimeLimitKind.End,
        Start = TimeLimitStart.WithTheDay,
        Reading = Readings.EndOfLiability,
        Extension = new(SectionReference.Of(19, 2),
            ("the recovery is late mainly because of the choice of treatment or waiting for it", "toipuminen on viivästynyt pääasiassa hoitoratkaisun tai hoidon odottamisen vuoksi", "tillfrisknandet är försenat främst på grund av valet av vård eller väntan på vård")),
    };

    /// <summary>§ 33: a work-motion strain.</summary>
    public static TimeLimit WorkMotionStrain { get; } = new(
        "workMotionStrain", SectionReference.Of(33), Nobody,
            ("compensation of a work-motion strain ends", "työliikekipeytymisen korvaaminen päättyy", "ersättningen för ömhet orsakad av arbetsrörelse upphör"), TimeLimitLength.Weeks(6),
            ("the strain", "kipeytymisestä", "dagen då ömheten uppkom"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.EndOfLiability };

    /// <summary>§ 35(2): the symptoms of a stress disorder.</summary>
    public static TimeLimit StressSymptoms { get; } = new(
        "stressSymptoms", SectionReference.Of(35, 2), Nobody,
            ("symptoms that fit a post-traumatic stress disorder are found", "traumaperäiseen stressihäiriöön sopivat oireet todetaan", "symtom som tyder på posttraumatiskt stressyndrom konstateras"), TimeLimitLength.Months(6),
            ("the event", "tapahtumasta", "händelsen"))
    { Kind = TimeLimitKind.Event };

    /// <summary>§ 41(2): the plan of treatment.</summary>
    public static TimeLimit TreatmentNotice { get; } = new(
        "treatmentNotice", SectionReference.Of(41, 2), HealthCareUnit,
            ("send the plan of the treatment to the insurer", "toimittaa hoitosuunnitelma vakuutuslaitokselle", "sända vårdplanen till försäkringsanstalten"), TimeLimitLength.Weekdays(4),
            ("the day by which the patient record must be written", "päivästä, johon mennessä potilasasiakirjamerkinnät on tehtävä", "den dag då journalanteckningen senast ska göras"))
    {
        Reading = Readings.WeekdaysOfLimits,
        Extension = new(SectionReference.Of(41, 2),
            ("a major accident, an epidemic or a like obstacle prevents the notice: it is then due at once when the obstacle has ended", "suuronnettomuus, epidemia tai vastaava este estää ilmoituksen: se on silloin tehtävä heti esteen lakattua", "en storolycka, en epidemi eller ett motsvarande hinder hindrar underrättelsen: den ska då göras genast när hindret har upphört")),
    };

    /// <summary>§ 53(1): household help.</summary>
    public static TimeLimit HouseholdHelp { get; } = new(
        "householdHelp", SectionReference.Of(53, 1), Nobody,
            ("compensation of household help ends", "kodinhoidon lisäkustannusten korvaaminen päättyy", "ersättningen för merkostnader för hemvård upphör"), TimeLimitLength.Years(1),
            ("the claim event", "vahinkotapahtumasta", "skadefallet"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, IsYearOfClaim = true, Reading = Readings.YearOfHouseholdHelp };

    /// <summary>§ 92(1): the rehabilitation allowance after training.</summary>
    public static TimeLimit AllowanceAfterTraining { get; } = new(
        "allowanceAfterTraining", SectionReference.Of(92, 1), Nobody,
            ("the rehabilitation allowance after training ends", "koulutuksen jälkeinen kuntoutusraha päättyy", "rehabiliteringspenningen efter utbildning upphör"), TimeLimitLength.Months(6),
            ("the day after the training", "koulutuksen päättymistä seuraavasta päivästä", "dagen efter utbildningen"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.AfterTraining };

    /// <summary>§ 111(1): the employer's report.</summary>
    public static TimeLimit EmployerReport { get; } = new(
        "employerReport", SectionReference.Of(111, 1), Employer,
            ("report the claim event to the insurer", "ilmoittaa vahinkotapahtumasta vakuutuslaitokselle", "anmäla skadefallet till försäkringsanstalten"), TimeLimitLength.Weekdays(10),
            ("the day on which the employer learned of it", "päivästä, jona työnantaja sai siitä tiedon", "den dag då arbetsgivaren fick veta om det"))
    { Reading = Readings.WeekdaysOfLimits };

    /// <summary>§ 116(1): making a claim pending.</summary>
    public static TimeLimit ClaimFiling { get; } = new(
        "claimFiling", SectionReference.Of(116, 1), InjuredPerson,
            ("make the claim pending at the insurer", "saattaa korvausasia vireille vakuutuslaitoksessa", "anhängiggöra ersättningsärendet hos försäkringsanstalten"), TimeLimitLength.Years(5),
            ("the claim date", "vahinkopäivästä", "skadedagen"))
    { Extension = LateFiling };

    /// <summary>§ 116(1): making a claim for an occupational disease pending.</summary>
    public static TimeLimit DiseaseFiling { get; } = new(
        "diseaseFiling", SectionReference.Of(116, 1), InjuredPerson,
            ("make the claim for an occupational disease pending at the insurer", "saattaa ammattitautia koskeva korvausasia vireille vakuutuslaitoksessa", "anhängiggöra ersättningsärendet om en yrkessjukdom hos försäkringsanstalten"), TimeLimitLength.Years(5),
            ("the day on which a doctor first held that it comes from work", "päivästä, jona lääkäri ensi kerran totesi sen johtuvan työstä", "den dag då en läkare först ansåg att den beror på arbetet"))
    { Extension = LateFiling };

    /// <summary>§ 119(1): the start of the investigation.</summary>
    public static TimeLimit InvestigationStart { get; } = new(
        "investigationStart", SectionReference.Of(119, 1), Insurer,
            ("start to investigate the claim", "aloittaa korvausasian selvittäminen", "börja utreda ersättningsärendet"), TimeLimitLength.Weekdays(7),
            ("the day on which the claim became pending", "päivästä, jona korvausasia tuli vireille", "den dag då ersättningsärendet blev anhängigt"))
    { Reading = Readings.WeekdaysOfLimits };

    /// <summary>§ 120: the need of rehabilitation, at first and then at least as often.</summary>
    public static TimeLimit RehabilitationNeed { get; } = new(
        "rehabilitationNeed", SectionReference.Of(120), Insurer,
            ("assess the need to start vocational rehabilitation", "arvioida ammatillisen kuntoutuksen käynnistämisen tarve", "bedöma behovet av att inleda yrkesinriktad rehabilitering"), TimeLimitLength.Months(3),
            ("the start of the incapacity, then the last assessment", "työkyvyttömyyden alkamisesta, sen jälkeen edellisestä arviosta", "arbetsoförmågans början, därefter den senaste bedömningen"))
    { Reading = Readings.NeedFromLastAssessment };

    /// <summary>§ 127(1): the decision.</summary>
    public static TimeLimit Decision { get; } = new(
        "decision", SectionReference.Of(127, 1), Insurer,
            ("give the decision", "antaa päätös", "meddela beslut"), TimeLimitLength.Days(30),
            ("the day on which the insurer had sufficient facts", "päivästä, jona vakuutuslaitoksella oli riittävät tiedot", "den dag då försäkringsanstalten hade tillräckliga uppgifter"));

    /// <summary>§ 127(1): the decision on income adjustment of a surviving spouse's pension.</summary>
    public static TimeLimit IncomeAdjustmentDecision { get; } = new(
        "incomeAdjustmentDecision", SectionReference.Of(127, 1), Insurer,
            ("give the decision on income adjustment of the surviving spouse's pension", "antaa päätös leskeneläkkeen tulosovituksesta", "meddela beslut om inkomstjämkning av efterlevandepensionen"), TimeLimitLength.Years(1),
            ("the day on which compensation for the death or disappearance was applied for", "päivästä, jona korvausta kuoleman tai katoamisen johdosta haettiin", "den dag då ersättning på grund av dödsfallet eller försvinnandet söktes"));

    /// <summary>§ 127(2): carrying out what an appeal body decided.</summary>
    public static TimeLimit Enforcement { get; } = new(
        "enforcement", SectionReference.Of(127, 2), Insurer,
            ("carry out the decision of the appeal body", "panna täytäntöön muutoksenhakuelimen päätös", "verkställa besvärsinstansens beslut"), TimeLimitLength.Days(14),
            ("the later of the days on which it became final and the insurer had the facts for it", "myöhemmästä niistä päivistä, joina se tuli lainvoimaiseksi ja vakuutuslaitoksella oli tarvittavat tiedot", "den senare av de dagar då det vann laga kraft och försäkringsanstalten hade uppgifterna för det"));

    /// <summary>§ 128(1): claiming certain costs.</summary>
    public static TimeLimit CostClaim { get; } = new(
        "costClaim", SectionReference.Of(128, 1), InjuredPerson,
            ("claim certain costs", "hakea korvausta tietyistä kustannuksista", "ansöka om ersättning för vissa kostnader"), TimeLimitLength.Years(1),
            ("the latest of the days on which the cost arose, the claim became pending and a decision on appeal became final", "viimeisestä niistä päivistä, joina kustannus syntyi, korvausasia tuli vireille ja muutoksenhakupäätös tuli lainvoimaiseksi", "den sista av de dagar då kostnaden uppkom, ersättningsärendet blev anhängigt och beslutet om ändringssökande vann laga kraft"))
    {
        Reading = Readings.YearOfCostClaim,
        Extension = new(SectionReference.Of(128, 2),
            ("a weighty reason kept from claiming", "painava syy esti hakemisen", "ett vägande skäl hindrade ansökan"), TimeLimitLength.Years(1),
            ("the end of the obstacle", "esteen lakkaamisesta", "hindrets upphörande")),
    };

    /// <summary>§ 128(2): claiming certain costs after an obstacle.</summary>
    public static TimeLimit CostClaimAfterObstacle { get; } = new(
        "costClaimAfterObstacle", SectionReference.Of(128, 2), InjuredPerson,
            ("claim certain costs after a weighty obstacle", "hakea korvausta tietyistä kustannuksista painavan esteen jälkeen", "ansöka om ersättning för vissa kostnader efter ett vägande hinder"), TimeLimitLength.Years(1),
            ("the end of the obstacle", "esteen lakkaamisesta", "hindrets upphörande"))
    { Reading = Readings.YearOfCostClaim };

    /// <summary>§ 195(1): the entrepreneur's report.</summary>
    public static TimeLimit EntrepreneurReport { get; } = new(
        "entrepreneurReport", SectionReference.Of(195, 1), Entrepreneur,
            ("report the claim event to the insurance company", "ilmoittaa vahinkotapahtumasta vakuutusyhtiölle", "anmäla skadefallet till försäkringsbolaget"), TimeLimitLength.Days(30),
            ("the claim date", "vahinkopäivästä", "skadedagen"))
    { Reading = Readings.ThirtiethDay };

    /// <summary>§ 199(1): leisure-time insurance during a pause of work and pay.</summary>
    public static TimeLimit LeisureTimePause { get; } = new(
        "leisureTimePause", SectionReference.Of(199, 1), Nobody,
            ("the leisure-time insurance of employees ends to pay in a pause", "työntekijöiden vapaa-ajan vakuutuksen korvausoikeus päättyy keskeytyksen aikana", "fritidsförsäkringen för arbetstagare upphör att ersätta under ett avbrott"), TimeLimitLength.Days(30),
            ("the first day without work and the duty to pay wages", "ensimmäisestä päivästä ilman työtä ja palkanmaksuvelvollisuutta", "den första dagen utan arbete och lönebetalningsskyldighet"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.PauseIncludesAccidentDay };

    /// <summary>Every one, by section.</summary>
    public static ValueList<TimeLimit> All { get; } = ValueList.Create(
        Exposure,
        Worsening,
        WorkMotionStrain,
        StressSymptoms,
        TreatmentNotice,
        HouseholdHelp,
        AllowanceAfterTraining,
        EmployerReport,
        ClaimFiling,
        DiseaseFiling,
        InvestigationStart,
        RehabilitationNeed,
        Decision,
        IncomeAdjustmentDecision,
        Enforcement,
        CostClaim,
        CostClaimAfterObstacle,
        EntrepreneurReport,
        LeisureTimePause);
}
