namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>The facts of annual earnings.</summary>
    private static RuleText[] EarningsFacts { get; } =
    [
        new("given.lookBackFrom", ("First day of the look-back window", "Tarkastelujakson ensimmäinen päivä", "Granskningsperiodens första dag")),
        new("given.lookBackTo", ("Last day of the look-back window", "Tarkastelujakson viimeinen päivä", "Granskningsperiodens sista dag")),
        new(
            "given.lookBackEarnings",
            (
                "Earnings of the look-back window, without holiday bonus and benefits in kind",
                "Tarkastelujakson työansiot ilman lomarahaa ja luontoisetuja",
                "Granskningsperiodens arbetsinkomster utan semesterpenning och naturaförmåner")),
        new("given.unpaidDays", ("Days without pay", "Palkattomat poissaolopäivät", "Frånvarodagar utan lön")),
        new(
            "given.earningsBeforePayRise",
            ("Earnings of the window from before the pay rise", "Tarkastelujakson työansiot ennen palkankorotusta", "Granskningsperiodens arbetsinkomster före löneförhöjningen")),
        new("given.payRisePercent", ("Pay rise", "Palkankorotus", "Löneförhöjning")),
        new(
            "given.payRiseAmount",
            (
                "What the pay rise would have added before it",
                "Määrä, jonka palkankorotus olisi lisännyt sitä edeltävältä ajalta",
                "Belopp som löneförhöjningen skulle ha ökat inkomsterna med före höjningen")),
        new("given.benefitsInKindOfWindow", ("Benefits in kind of the look-back window", "Tarkastelujakson luontoisedut", "Granskningsperiodens naturaförmåner")),
        new(
            "given.benefitDaysOfWindow",
            ("Working days of the window with these benefits", "Tarkastelujakson työpäivät, joilta luontoisedut on saatu", "Granskningsperiodens arbetsdagar med dessa naturaförmåner")),
        new("given.benefitMonths", ("Months of the year with these benefits", "Vuoden kuukaudet, joilta luontoisedut saadaan", "Månader av året med dessa naturaförmåner")),
        new("given.monthlyBenefitsInKind", ("Benefits in kind per month", "Luontoisedut kuukaudessa", "Naturaförmåner per månad")),
        new("given.dailyBenefitsInKind", ("Benefits in kind per working day", "Luontoisedut työpäivältä", "Naturaförmåner per arbetsdag")),
        new("given.benefitDays", ("Working days of the year with these benefits", "Vuoden työpäivät, joilta luontoisedut saadaan", "Arbetsdagar av året med dessa naturaförmåner")),
        new("given.holidayBonusPaid", ("Holiday bonus that was paid", "Maksettu lomaraha", "Betald semesterpenning")),
        new(
            "given.holidayBonusPercent",
            (
                "Holiday bonus with holiday pay inside, by the wage's own terms",
                "Lomaraha, johon vuosilomapalkka sisältyy, palkan määräytymisperusteiden mukaan",
                "Semesterpenning som inkluderar semesterlön, enligt lönens bestämningsgrunder")),
        new("given.comparisonEarnings", ("Earnings of a comparison year", "Vertailuvuoden työansiot", "Arbetsinkomster under ett jämförelseår")),
        new("given.confirmedIncome", ("Confirmed income of a comparison year", "Vertailuvuoden vahvistettu työtulo", "Fastställd arbetsinkomst för ett jämförelseår")),
        new("given.absentDays", ("Days of exceptional absence", "Poikkeuksellisen poissaolon päivät", "Dagar med exceptionell frånvaro")),
        new("given.unemployedDays", ("Days of unemployment", "Työttömyyspäivät", "Arbetslöshetsdagar")),
        new(
            "given.establishedUnemployment",
            (
                "Days of unemployment in every one of the three years",
                "Työttömyyspäivien määrä, joka on täyttynyt vähintään kunakin kolmesta vuodesta",
                "Arbetslöshetsdagar som det minst funnits under vart och ett av de tre åren")),
        new("given.entrepreneurEarnings", ("Annual earnings of insured entrepreneur work", "Vakuutetun yrittäjätyön vuosityöansio", "Årsarbetsinkomst för försäkrat arbete som företagare")),
        new("given.farmerEarnings", ("Annual earnings of insured farmer work", "Vakuutetun maatalousyrittäjätyön vuosityöansio", "Årsarbetsinkomst för försäkrat arbete som lantbruksföretagare")),
        new("given.retirementCoefficient", ("Wage coefficient of the year of retirement", "Eläkkeelle jäämisen vuoden palkkakerroin", "Lönekoefficient för pensioneringsåret")),
        new(
            "given.rehabilitatedAnnualEarnings",
            (
                "Annual earnings of the claim that pays for the rehabilitation",
                "Vuosityöansio vahinkotapahtumassa, jonka perusteella kuntoutus korvataan",
                "Årsarbetsinkomst i det skadefall på grund av vilket rehabiliteringen ersätts")),
        new("given.disabilityPension", ("Disability pension", "Työkyvyttömyyseläke", "Invalidpension")),
        new("given.rehabilitationIncrease", ("Rehabilitation increase", "Kuntoutuskorotus", "Rehabiliteringstillägg")),
    ];

    /// <summary>Annual earnings (§§ 71–82).</summary>
    private static RuleText[] Earnings { get; } =
    [
        new(
            "annualEarnings.lookBackDays",
            ("Days of the look-back window", "Tarkastelujakson päivät", "Granskningsperiodens dagar"),
            ("{0} – {1}, by 30/360", "{0} – {1}, 30/360-laskennalla", "{0} – {1}, enligt 30/360")),
        new(
            "annualEarnings.lookBackOfOneDay",
            ("Days of the look-back window, a single day", "Tarkastelujakson päivät, yksi ainoa päivä", "Granskningsperiodens dagar, en enda dag"),
            "{0} – {1}"),
        new(
            "annualEarnings.noEmployment",
            (
                "Earnings of employments at the claim event: there was none",
                "Vahinkotapahtuman aikaisten työsuhteiden työansiot: työsuhdetta ei ollut",
                "Arbetsinkomster från anställningar vid skadefallet: ingen anställning fanns")),
        new("annualEarnings.paidDays", ("Days with pay", "Palkalliset päivät", "Dagar med lön"), "{0} − {1}"),
        new(
            "annualEarnings.payRise",
            (
                "Earnings as if the pay rise had been paid from the start",
                "Työansiot, jos palkankorotus olisi maksettu jakson alusta",
                "Arbetsinkomster som om löneförhöjningen hade betalats från periodens början"),
            "{0} + {1} × {2}"),
        new(
            "annualEarnings.furtherPayRise",
            (
                "Earnings as if the further pay rise had been paid from the start",
                "Työansiot, jos seuraava palkankorotus olisi maksettu jakson alusta",
                "Arbetsinkomster som om följande löneförhöjning hade betalats från periodens början"),
            "{0} + ({1} + {0} − {3}) × {2}"),
        new(
            "annualEarnings.payRiseInEuros",
            (
                "Earnings as if the pay rise in euros had been paid from the start",
                "Työansiot, jos euromääräinen palkankorotus olisi maksettu jakson alusta",
                "Arbetsinkomster som om löneförhöjningen i euro hade betalats från periodens början"),
            "{0} + {1}"),
        new("annualEarnings.annualised", ("Pay of a year", "Vuoden palkka", "Lön för ett år"), ("{0} ÷ {1} × 360 days", "{0} ÷ {1} × 360 päivää", "{0} ÷ {1} × 360 dagar")),
        new(
            "annualEarnings.annualisedWithoutHoliday",
            ("Pay of a year without the holiday", "Vuoden palkka ilman lomaa", "Lön för ett år utan semestern"),
            ("{0} ÷ {1} × 330 days", "{0} ÷ {1} × 330 päivää", "{0} ÷ {1} × 330 dagar")),
        new("annualEarnings.holidayBonus", ("Computed holiday bonus", "Laskennallinen lomaraha", "Kalkylerad semesterpenning"), "{0} ÷ 24"),
        new(
            "annualEarnings.holidayBonusByPercent",
            ("Computed holiday bonus with holiday pay inside", "Laskennallinen lomaraha, johon vuosilomapalkka sisältyy", "Kalkylerad semesterpenning som inkluderar semesterlön"),
            "{0} × {1}"),
        new(
            "annualEarnings.holidayBonusPaid",
            ("Holiday bonus: the paid one", "Lomaraha: maksettu lomaraha", "Semesterpenning: den betalda"),
            ("{0}, not smaller than {1}", "{0}, vähintään yhtä suuri kuin {1}", "{0}, inte mindre än {1}")),
        new("annualEarnings.payAndBonus", ("Pay and holiday bonus of a year", "Vuoden palkka ja lomaraha", "Lön och semesterpenning för ett år"), "{0} + {1}"),
        new("annualEarnings.dailyBenefitsInKind", ("Daily benefits in kind of a year", "Päiväkohtaiset luontoisedut vuodessa", "Dagliga naturaförmåner för ett år"), "{0} × {1}"),
        new("annualEarnings.monthlyBenefitsInKind", ("Monthly benefits in kind of a year", "Kuukausittaiset luontoisedut vuodessa", "Månatliga naturaförmåner för ett år"), "{0} × 12"),
        new(
            "annualEarnings.monthlyBenefitsOfPartYear",
            ("Monthly benefits in kind of the months that have them", "Kuukausittaiset luontoisedut niiltä kuukausilta, joilta ne saadaan", "Månatliga naturaförmåner för de månader de gäller"),
            "{0} × {1}"),
        new(
            "annualEarnings.benefitsInKindOfWindow",
            ("Benefits in kind of the window, of a year", "Tarkastelujakson luontoisedut vuositasolla", "Granskningsperiodens naturaförmåner på årsnivå"),
            "{0} ÷ {1} × {2}"),
        new("annualEarnings.withBenefitsInKind", ("Earnings with benefits in kind", "Työansiot luontoisetuineen", "Arbetsinkomster med naturaförmåner"), "{0} + {1}"),
        new("annualEarnings.employments", ("Earnings of several employments", "Usean työsuhteen työansiot", "Arbetsinkomster från flera anställningar"), "{0} + {1}"),
        new("annualEarnings.exceptionalDays", ("Exceptional days of a comparison year", "Vertailuvuoden poikkeukselliset päivät", "Exceptionella dagar under ett jämförelseår"), "{0} + {1} − {2}"),
        new(
            "annualEarnings.comparisonYear",
            ("Comparison year at the level of the claim", "Vertailuvuosi vahinkotapahtumavuoden tasossa", "Jämförelseår på nivån för skadefallsåret"),
            "{0} × {1} ÷ {2}"),
        new(
            "annualEarnings.comparisonYearScaled",
            (
                "Comparison year at the level of the claim, without exceptional absence",
                "Vertailuvuosi vahinkotapahtumavuoden tasossa, ilman poikkeuksellista poissaoloa",
                "Jämförelseår på nivån för skadefallsåret, utan exceptionell frånvaro"),
            ("{0} × 360 days ÷ (360 days − {3}) × {1} ÷ {2}", "{0} × 360 päivää ÷ (360 päivää − {3}) × {1} ÷ {2}", "{0} × 360 dagar ÷ (360 dagar − {3}) × {1} ÷ {2}")),
        new(
            "annualEarnings.comparisonYearWithIncome",
            (
                "Comparison year at the level of the claim, with confirmed income",
                "Vertailuvuosi vahinkotapahtumavuoden tasossa, vahvistettu työtulo mukaan luettuna",
                "Jämförelseår på nivån för skadefallsåret, med fastställd arbetsinkomst"),
            ("({0} × 360 days ÷ (360 days − {3}) + {4}) × {1} ÷ {2}", "({0} × 360 päivää ÷ (360 päivää − {3}) + {4}) × {1} ÷ {2}", "({0} × 360 dagar ÷ (360 dagar − {3}) + {4}) × {1} ÷ {2}")),
        new(
            "annualEarnings.comparisonYearOfEarlier",
            (
                "Comparison year without earnings: those of the last earlier year",
                "Vertailuvuosi ilman työansioita: viimeksi ansioita sisältäneen aikaisemman vuoden työansiot",
                "Jämförelseår utan arbetsinkomster: inkomsterna för det senaste tidigare år då sådana fanns"),
            "{0}"),
        new(
            "annualEarnings.comparisonYearOfEarlierWithIncome",
            (
                "Comparison year without earnings: those of the last earlier year, and the year's own confirmed income",
                "Vertailuvuosi ilman työansioita: viimeksi ansioita sisältäneen aikaisemman vuoden työansiot ja vuoden oma vahvistettu työtulo",
                "Jämförelseår utan arbetsinkomster: inkomsterna för det senaste tidigare år då sådana fanns och årets egen fastställda arbetsinkomst"),
            (
                "({0} × 360 days ÷ (360 days − {3}) ÷ {2} + {4} ÷ {5}) × {1}",
                "({0} × 360 päivää ÷ (360 päivää − {3}) ÷ {2} + {4} ÷ {5}) × {1}",
                "({0} × 360 dagar ÷ (360 dagar − {3}) ÷ {2} + {4} ÷ {5}) × {1}")),
        new(
            "annualEarnings.comparisonYearAllAbsent",
            (
                "Comparison year without earnings at the level of the claim",
                "Vertailuvuosi ilman työansioita vahinkotapahtumavuoden tasossa",
                "Jämförelseår utan arbetsinkomster på nivån för skadefallsåret"),
            ("{0} × {1} ÷ {2}, nothing to scale by {3} of absence", "{0} × {1} ÷ {2}, ei muunnettavaa, poissaolo {3}", "{0} × {1} ÷ {2}, inget att räkna om, frånvaro {3}")),
        new(
            "annualEarnings.comparisonYearAllAbsentWithIncome",
            (
                "Comparison year without earnings at the level of the claim, with confirmed income",
                "Vertailuvuosi ilman työansioita vahinkotapahtumavuoden tasossa, vahvistettu työtulo mukaan luettuna",
                "Jämförelseår utan arbetsinkomster på nivån för skadefallsåret, med fastställd arbetsinkomst"),
            ("({0} + {4}) × {1} ÷ {2}, nothing to scale by {3} of absence", "({0} + {4}) × {1} ÷ {2}, ei muunnettavaa, poissaolo {3}", "({0} + {4}) × {1} ÷ {2}, inget att räkna om, frånvaro {3}")),
        new("annualEarnings.comparisonMean", ("Mean of the three comparison years", "Kolmen vertailuvuoden keskiarvo", "Medeltal för de tre jämförelseåren"), "({0} + {1} + {2}) ÷ 3"),
        new(
            "annualEarnings.mean",
            (
                "Mean of the current earnings and the three comparison years",
                "Vahinkotapahtuman aikaisten työansioiden ja kolmen vertailuvuoden keskiarvo",
                "Medeltal för arbetsinkomsterna vid skadefallet och de tre jämförelseåren"),
            "({0} + {1} + {2} + {3}) ÷ 4"),
        new(
            "annualEarnings.averageOfSimilarWork",
            ("Average earnings of similar work, judged", "Vastaavan työn keskimääräinen työansio, arvioitu", "Genomsnittlig arbetsinkomst i motsvarande arbete, enligt bedömning")),
        new(
            "annualEarnings.pensionerWork",
            (
                "Lasting earnings of work on an old-age pension, judged",
                "Vanhuuseläkkeellä tehdyn työn jatkuva työansio, arvioitu",
                "Fortlöpande arbetsinkomst av arbete under ålderspension, enligt bedömning")),
        new(
            "annualEarnings.fromRetirement",
            (
                "Earnings at retirement, at the level of the claim",
                "Eläkkeelle jäämisen aikainen työansio vahinkotapahtumavuoden tasossa",
                "Arbetsinkomst vid pensioneringen, på nivån för skadefallsåret"),
            "{0} × {1} ÷ {2}"),
        new(
            "annualEarnings.withInsuredWork",
            (
                "Annual earnings with insured entrepreneur or farmer work",
                "Vuosityöansio vakuutettu yrittäjätyö tai maatalousyrittäjätyö mukaan luettuna",
                "Årsarbetsinkomst med försäkrat arbete som företagare eller lantbruksföretagare"),
            "{0} + {1}"),
        new(
            "annualEarnings.vocationalStudy",
            (
                "Wage of the occupation after three years' work, judged",
                "Ammattia vastaavan työn palkka kolmen vuoden työkokemuksen jälkeen, arvioitu",
                "Lön i yrket efter tre års arbetserfarenhet, enligt bedömning")),
        new("annualEarnings.pupil", ("Least annual earnings of a pupil", "Koululaisen vuosityöansio vähintään", "Skolelevs årsarbetsinkomst minst"), "2 × {0}"),
        new(
            "annualEarnings.youngPerson",
            ("Wage of the work after three years' work, judged", "Työn palkka kolmen vuoden työkokemuksen jälkeen, arvioitu", "Lön i arbetet efter tre års arbetserfarenhet, enligt bedömning")),
        new("annualEarnings.entrepreneursInsurance", ("Annual earnings of the entrepreneur's insurance", "Yrittäjän vakuutuksen vuosityöansio", "Årsarbetsinkomst enligt företagarens försäkring")),
        new(
            "annualEarnings.fromRehabilitatedClaim",
            (
                "Annual earnings of the rehabilitated claim, at the level of the new one",
                "Kuntoutuksen perusteena olevan vahinkotapahtuman vuosityöansio uuden vahinkotapahtuman tasossa",
                "Årsarbetsinkomst i det skadefall som rehabiliteringen grundar sig på, på nivån för det nya skadefallet"),
            "{0} × {1} ÷ {2}"),
        new("annualEarnings.rehabilitationAllowance", ("Full rehabilitation allowance of a year", "Täysi kuntoutusraha vuodessa", "Full rehabiliteringspenning för ett år")),
        new(
            "annualEarnings.pensionAndIncrease",
            ("Disability pension and rehabilitation increase of a year", "Työkyvyttömyyseläke ja kuntoutuskorotus vuodessa", "Invalidpension och rehabiliteringstillägg för ett år"),
            "{0} + {1}"),
        new(
            "annualEarnings.liftedToMinimum",
            ("Annual earnings lifted to the minimum", "Vähimmäismäärään korotettu vuosityöansio", "Årsarbetsinkomst höjd till minimibeloppet"),
            ("{0} is below {1}", "{0} on pienempi kuin {1}", "{0} är mindre än {1}")),
    ];
}
