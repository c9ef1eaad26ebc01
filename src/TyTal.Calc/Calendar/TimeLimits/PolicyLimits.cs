using NodaTime;
using TyTal.Calc.Law;
using static TyTal.Calc.Calendar.TimeLimits.TimeLimitParty;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>The limits of insurance policies, premiums and the insurers' common matters (§§ 14, 158–234; decree 1589/2015).</summary>
public static class PolicyLimits
{
    /// <summary>Act 953/2024 is in force from here on (§§ 158, 160, 167, 234).</summary>
    private static readonly LocalDate From2025 = new(2025, 1, 1);

    private static readonly LocalDate Until2024 = From2025.PlusDays(-1);

    /// <summary>§ 14(3): the work abroad after which an insurer can confirm that a posted employee is not insured any more.</summary>
    public static TimeLimit WorkAbroad { get; } = new(
        "workAbroad", SectionReference.Of(14, 3), Nobody,
            ("the time abroad ends during which no posted employee leaves the employer's insurance", "aika, jona ulkomaille lähetetty työntekijä pysyy työnantajan vakuutuksen piirissä, päättyy", "den tid utomlands under vilken en utsänd arbetstagare kvarstår i arbetsgivarens försäkring upphör"), TimeLimitLength.Years(2),
            ("the first day of the work abroad", "ulkomaantyön ensimmäisestä päivästä", "den första dagen av arbetet utomlands"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay };

    /// <summary>§ 158(2), until 2024: a fixed-term policy.</summary>
    public static TimeLimit FixedTerm { get; } = new(
        "fixedTerm", SectionReference.Of(158, 2), Nobody,
            ("a fixed-term policy ends", "määräaikainen vakuutus päättyy", "en tidsbegränsad försäkring upphör"), TimeLimitLength.Years(1),
            ("the first day of the policy", "vakuutuksen ensimmäisestä päivästä", "försäkringens första dag"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, InForceUntil = Until2024, Reading = Readings.FixedTermAt2025 };

    /// <summary>§ 158(2), until 2024: a fixed-term policy that was extended.</summary>
    public static TimeLimit FixedTermExtension { get; } = new(
        "fixedTermExtension", SectionReference.Of(158, 2), Nobody,
            ("an extended fixed-term policy ends", "pidennetty määräaikainen vakuutus päättyy", "en förlängd tidsbegränsad försäkring upphör"), TimeLimitLength.Months(12),
            ("the first day of the extension", "jatkon ensimmäisestä päivästä", "förlängningens första dag"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, InForceUntil = Until2024, Reading = Readings.FixedTermAt2025 };

    /// <summary>§ 159(2): the facts for the policy.</summary>
    public static TimeLimit PolicyInformation { get; } = new(
        "policyInformation", SectionReference.Of(159, 2), Policyholder,
            ("give the facts for the policy, unless given with the application", "antaa vakuutusta varten tiedot, jollei niitä ole annettu hakemuksessa", "lämna uppgifterna för försäkringen, om de inte har lämnats i ansökan"), TimeLimitLength.Days(14),
            ("the start of the policy", "vakuutuksen alkamisesta", "försäkringens början"));

    /// <summary>§ 160(1): the yearly facts.</summary>
    public static TimeLimit YearlyInformation { get; } = new(
        "yearlyInformation", SectionReference.Of(160, 1), Policyholder,
            ("give the yearly facts by the end of January", "antaa vuosittaiset tiedot tammikuun loppuun mennessä", "lämna de årliga uppgifterna före utgången av januari"), TimeLimitLength.Months(1),
            ("the start of the year", "vuoden alusta", "årets början"))
    { Start = TimeLimitStart.StartOfYear, Reading = Readings.LastDayMoves };

    /// <summary>§ 160(2): changes.</summary>
    public static TimeLimit ChangedInformation { get; } = new(
        "changedInformation", SectionReference.Of(160, 2), Policyholder,
            ("tell of an essential change of the facts", "ilmoittaa tietojen olennaisesta muutoksesta", "meddela en väsentlig ändring av uppgifterna"), TimeLimitLength.Days(30),
            ("the change", "muutoksesta", "ändringen"));

    /// <summary>§ 160(3), until 2024: the facts after a fixed-term policy.</summary>
    public static TimeLimit FixedTermInformation { get; } = new(
        "fixedTermInformation", SectionReference.Of(160, 3), Policyholder,
            ("give the facts after a fixed-term policy", "antaa tiedot määräaikaisen vakuutuksen jälkeen", "lämna uppgifterna efter en tidsbegränsad försäkring"), TimeLimitLength.Days(30),
            ("the end of the policy", "vakuutuksen päättymisestä", "försäkringens slut"))
    { InForceUntil = Until2024, Reading = Readings.LimitOfItsStart };

    /// <summary>§ 162(1): the notice of transfer. It runs backwards from the last day of the policy, which ends with March, June, September or December.</summary>
    public static TimeLimit TransferNotice { get; } = new(
        "transferNotice", SectionReference.Of(162, 1), Insurer,
            ("bring the notice of transfer to the old insurer", "toimittaa siirtoilmoitus entiselle vakuutusyhtiölle", "lämna överföringsanmälan till det tidigare försäkringsbolaget"), TimeLimitLength.CalendarMonths(3),
            ("the last day of the policy", "vakuutuksen viimeistä päivää", "försäkringens sista dag"))
    { Kind = TimeLimitKind.Before, Reading = Readings.WholeCalendarMonths };

    /// <summary>Decree 1589/2015, § 1(2): an obstacle to the transfer.</summary>
    public static TimeLimit TransferObstacle { get; } = new(
        "transferObstacle", Act.PolicyTransferDecree.Section(1, 2), Insurer,
            ("tell the new insurer of an obstacle to the transfer", "ilmoittaa uudelle vakuutusyhtiölle siirron esteestä", "meddela det nya försäkringsbolaget om ett hinder för överföringen"), TimeLimitLength.Weeks(2),
            ("the last day of transfer", "viimeisestä siirtopäivästä", "den sista överföringsdagen"))
    { Reading = Readings.LastTransferDay };

    /// <summary>§ 165: the policy of an insurer in liquidation or bankruptcy.</summary>
    public static TimeLimit InsurersBankruptcy { get; } = new(
        "insurersBankruptcy", SectionReference.Of(165), Policyholder,
            ("the policy ends, and a new one must be there", "vakuutus päättyy, ja uuden on oltava voimassa", "försäkringen upphör, och en ny ska finnas"), TimeLimitLength.Months(1),
            ("the day on which the policyholder learned of the insurer's liquidation or bankruptcy and of this duty", "päivästä, jona vakuutuksenottaja sai tiedon vakuutusyhtiön selvitystilasta tai konkurssista ja tästä velvollisuudesta", "den dag då försäkringstagaren fick veta om försäkringsbolagets likvidation eller konkurs och om denna skyldighet"))
    { Kind = TimeLimitKind.End };

    /// <summary>§ 167(1): the statistics for an offer, in two versions.</summary>
    public static DatedVersions<TimeLimit> StatisticsForOffer { get; } =
        Statistics("statisticsForOffer", 1,
            ("give the statistics for another insurer's offer", "antaa tilastohistoria toisen vakuutusyhtiön tarjousta varten", "lämna statistikhistoriken för ett annat försäkringsbolags offert"),
            ("the request", "pyynnöstä", "begäran"), TimeLimitLength.Days(14));

    /// <summary>§ 167(2): the wages of a transferred policy, in two versions.</summary>
    public static DatedVersions<TimeLimit> StatisticsAfterTransfer { get; } =
        Statistics("statisticsAfterTransfer", 2,
            ("give the wages of a transferred policy to the new insurer", "antaa siirretyn vakuutuksen palkkatiedot uudelle vakuutusyhtiölle", "lämna löneuppgifterna för en överförd försäkring till det nya försäkringsbolaget"),
            ("the last day of transfer", "viimeisestä siirtopäivästä", "den sista överföringsdagen"), TimeLimitLength.Days(14), Readings.LastTransferDay);

    /// <summary>§ 167(3): the statistics of an experience-rated policyholder, in two versions.</summary>
    public static DatedVersions<TimeLimit> StatisticsForExperienceRating { get; } =
        Statistics("statisticsForExperienceRating", 3,
            ("give the statistics of an experience-rated policyholder", "antaa erikoismaksuperusteisen vakuutuksenottajan tilastohistoria", "lämna statistikhistoriken för en försäkringstagare med specialpremiegrunder"),
            ("the request", "pyynnöstä", "begäran"), TimeLimitLength.Months(3));

    /// <summary>Decree 1589/2015, § 8: the interest behind the reserves and capitals of the statistics.</summary>
    public static TimeLimit InterestOfReserves { get; } = new(
        "interestOfReserves", Act.PolicyTransferDecree.Section(8), Insurer,
            ("tell the Workers' Compensation Center, by the end of the quarter, the interest used for reserves and capitals", "ilmoittaa Tapaturmavakuutuskeskukselle vuosineljänneksen loppuun mennessä vastuuvelassa ja pääoma-arvoissa käytetty korko", "meddela Olycksfallsförsäkringscentralen före kvartalets slut den ränta som används för ansvarsskulden och kapitalvärdena"), TimeLimitLength.CalendarMonths(3),
            ("the start of the quarter", "vuosineljänneksen alusta", "kvartalets början"))
    { Start = TimeLimitStart.StartOfQuarter, Reading = Readings.LastDayMoves };

    /// <summary>§ 169(2): the adjustment premium. It is a latest due day, not an act: it does not move.</summary>
    public static TimeLimit AdjustmentPremium { get; } = new(
        "adjustmentPremium", SectionReference.Of(169, 2), Nobody,
            ("the adjustment premium falls due at the latest", "tasoitusvakuutusmaksu erääntyy viimeistään", "utjämningspremien förfaller senast"), TimeLimitLength.Years(1),
            ("the end of the insurance period, or of the policy if earlier", "vakuutuskauden päättymisestä tai, jos vakuutus päättyi aiemmin, sen päättymisestä", "försäkringsperiodens slut, eller försäkringens slut om det är tidigare"))
    {
        Kind = TimeLimitKind.End,
        Extension = new(
            SectionReference.Of(169, 2),
            ("an experience-rated policyholder agreed to it", "erikoismaksuperusteisen vakuutuksenottajan kanssa on siitä sovittu", "detta har avtalats med en försäkringstagare med specialpremiegrunder"),
            TimeLimitLength.Years(4)),
    };

    /// <summary>§ 173: ordering a premium.</summary>
    public static TimeLimit PremiumOrder { get; } = new(
        "premiumOrder", SectionReference.Of(173), Insurer,
            ("the right to order a premium ends", "oikeus määrätä vakuutusmaksu päättyy", "rätten att påföra en premie upphör"), TimeLimitLength.Years(5),
            ("the end of the year in which the adjustment premium fell due", "sen vuoden lopusta, jona tasoitusvakuutusmaksu erääntyi", "utgången av det år då utjämningspremien förföll till betalning"))
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.EndOfYear, Reading = Readings.YearsFromTheTurnOfTheYear };

    /// <summary>§ 175: a premium paid without ground.</summary>
    public static TimeLimit PremiumRefund { get; } = new(
        "premiumRefund", SectionReference.Of(175), Policyholder,
            ("interrupt the expiry of the refund of a premium paid without ground", "katkaista aiheettomasti maksetun vakuutusmaksun palautuksen vanhentuminen", "avbryta preskriptionen av återbetalningen av en premie som betalats utan grund"), TimeLimitLength.Years(5),
            ("the day of payment", "maksupäivästä", "betalningsdagen"))
    {
        Kind = TimeLimitKind.Expiry,
        Reading = Readings.LastDayMoves,
        Extension = new(SectionReference.Of(175), ("the expiry was interrupted", "vanhentuminen on katkaistu", "preskriptionen har avbrutits")),
    };

    /// <summary>§ 192(2): a policy of an entrepreneur, or for work abroad (§ 204(1)), that the insurer terminates.</summary>
    public static TimeLimit TerminatedPolicy { get; } = new(
        "terminatedPolicy", SectionReference.Of(192, 2), Nobody,
            ("the policy of an entrepreneur, or for work abroad, ends after the insurer's notice", "yrittäjän vakuutus tai ulkomaantyön vakuutus päättyy vakuutusyhtiön irtisanomisen jälkeen", "en företagares försäkring, eller en försäkring för arbete utomlands, upphör efter försäkringsbolagets uppsägning"), TimeLimitLength.Days(30),
            ("the sending of the notice", "irtisanomisilmoituksen lähettämisestä", "avsändandet av uppsägningen"))
    {
        Kind = TimeLimitKind.End,
        Extension = new(SectionReference.Of(192, 2),
            ("the overdue premium that was the ground of the notice is paid before the time is over: the policy goes on", "irtisanomisen perusteena ollut erääntynyt vakuutusmaksu maksetaan ennen määräajan päättymistä: vakuutus jatkuu", "den förfallna premie som var grunden för uppsägningen betalas innan tiden går ut: försäkringen fortsätter")),
    };

    /// <summary>§ 212(3): an insurer that starts business under the Act.</summary>
    public static TimeLimit NewInsurer { get; } = new(
        "newInsurer", SectionReference.Of(212, 3), Insurer,
            ("tell the Workers' Compensation Center of starting the business", "ilmoittaa Tapaturmavakuutuskeskukselle toiminnan aloittamisesta", "meddela Olycksfallsförsäkringscentralen att verksamheten inleds"), TimeLimitLength.Months(2),
            ("the start of the business", "toiminnan aloittamista", "verksamhetens början"))
    { Kind = TimeLimitKind.Before, Reading = Readings.LastDayMoves };

    /// <summary>§ 223(2): an action against a decision of the Center's board or general meeting.</summary>
    public static TimeLimit ContestedDecision { get; } = new(
        "contestedDecision", SectionReference.Of(223, 2), AnyParty,
            ("bring an action against a decision of the Workers' Compensation Center's board or general meeting", "moittia Tapaturmavakuutuskeskuksen hallituksen tai yhtiökokouksen päätöstä", "klandra ett beslut av Olycksfallsförsäkringscentralens styrelse eller möte"), TimeLimitLength.Months(3),
            ("the decision, or the date of the minutes if made without a meeting", "päätöksestä tai, jos se tehtiin kokousta pitämättä, pöytäkirjan päiväyksestä", "beslutet, eller protokollets datum om det fattades utan möte"));

    /// <summary>§ 231(2): the ratio of the pool.</summary>
    public static TimeLimit PoolRatio { get; } = Pool("poolRatio", 2,
        ("tell the insurers the ratio of the next year's pool", "ilmoittaa vakuutusyhtiöille seuraavan vuoden jakosuhde", "meddela försäkringsbolagen fördelningen för följande år"),
        ("the start of the year before the pool's year", "jakovuotta edeltävän vuoden alusta", "början av året före fördelningsåret"), TimeLimitStart.StartOfYear);

    /// <summary>§ 231(4): the estimate of the pool.</summary>
    public static TimeLimit PoolEstimate { get; } = Pool("poolEstimate", 4,
        ("estimate the pool of the year", "arvioida vuoden jako", "uppskatta årets fördelning"),
        ("the start of the pool's year", "jakovuoden alusta", "fördelningsårets början"), TimeLimitStart.StartOfYear);

    /// <summary>§ 231(5): the final figures of the pool.</summary>
    public static TimeLimit PoolConfirmation { get; } = Pool("poolConfirmation", 5,
        ("confirm the pool of the year", "vahvistaa vuoden jako", "fastställa årets fördelning"),
        ("the end of the pool's year", "jakovuoden lopusta", "fördelningsårets slut"), TimeLimitStart.EndOfYear);

    /// <summary>§ 234, from 2025: the results of the insurers under the Act, at first and then at least as often. Until 2024 they were published every year;
    /// the publication of 2024 starts the first time.</summary>
    public static TimeLimit InsurersResults { get; } = new(
        "insurersResults", SectionReference.Of(234), FinancialSupervisoryAuthority,
            ("publish the results of the insurers under the Act", "julkaista vakuutusyhtiöiden tulokset lain mukaisesta toiminnasta", "publicera försäkringsbolagens resultat av verksamheten enligt lagen"), TimeLimitLength.Years(3),
            ("the publication before", "edellisestä julkaisemisesta", "föregående publicering"))
    { FirstStart = new(2024, 1, 1), Reading = Readings.ResultsAfterThoseOf2024 };

    /// <summary>Every one, by section; of an amended one the older version first.</summary>
    public static ValueList<TimeLimit> All { get; } = new[]
    {
        WorkAbroad, FixedTerm, FixedTermExtension, PolicyInformation, YearlyInformation, ChangedInformation, FixedTermInformation, TransferNotice, TransferObstacle, InsurersBankruptcy,
    }
        .Concat(new[] { StatisticsForOffer, StatisticsAfterTransfer, StatisticsForExperienceRating }.SelectMany(limit => limit.Versions).Select(version => version.Rule))
        .Concat(new[]
        {
            InterestOfReserves, AdjustmentPremium, PremiumOrder, PremiumRefund, TerminatedPolicy, NewInsurer, ContestedDecision, PoolRatio, PoolEstimate, PoolConfirmation, InsurersResults,
        })
        .ToValueList();

    /// <summary>The two versions of § 167: from 2025 every length is seven days.</summary>
    private static DatedVersions<TimeLimit> Statistics(string name, int subsection, Phrase task, Phrase runsFrom, TimeLimitLength until2024, Reading? reading = null)
    {
        TimeLimit Version(TimeLimitLength length, LocalDate from, LocalDate? until) =>
            new(name, SectionReference.Of(167, subsection), Insurer, task, length, runsFrom) { FirstStart = from, InForceUntil = until, Reading = reading ?? Readings.LimitOfItsStart };

        return DatedVersions<TimeLimit>
            .Original(Act.WorkersCompensation, Version(until2024, Guard.FirstDay, Until2024))
            .Amended(From2025, Act.Amendment953, Version(TimeLimitLength.Days(7), From2025, until: null));
    }

    private static TimeLimit Pool(string name, int subsection, Phrase task, Phrase runsFrom, TimeLimitStart start) =>
        new(name, SectionReference.Of(231, subsection), WorkersCompensationCenter, task, TimeLimitLength.Months(5), runsFrom) { Start = start, Reading = Readings.LastDayMoves };
}
