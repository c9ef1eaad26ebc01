namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Facts of a claim, statutory figures and the amounts that follow an index.</summary>
    private static RuleText[] Facts { get; } =
    [
        new("given.claimDate", ("Claim date", "Vahinkopäivä", "Skadedag")),
        new("given.birthDate", ("Day of birth", "Syntymäpäivä", "Födelsedag")),
        new("given.annualEarnings", ("Annual earnings", "Vuosityöansio", "Årsarbetsinkomst")),
        new("given.degree", ("Degree of incapacity", "Työkyvyn heikentymä", "Nedsättning av arbetsförmågan")),
        new("given.sickPay", ("Sick pay of the spell", "Sairausajan palkka jaksolta", "Lön för sjukdomstid för perioden")),
        new("given.sickPayDays", ("Calendar days of the spell", "Jakson kalenteripäivät", "Periodens kalenderdagar")),
        new("given.earningsBefore", ("Earnings before the claim date", "Työansiot ennen vahinkopäivää", "Arbetsinkomster före skadedagen")),
        new("given.earningsBeforeDays", ("Calendar days of those earnings", "Näiden työansioiden kalenteripäivät", "Kalenderdagar som arbetsinkomsterna hänför sig till")),
        new(
            "given.insuredWork",
            (
                "Annual earnings of insured entrepreneur's or farmer's work",
                "Vakuutetun yrittäjätyön tai maatalousyrittäjätyön vuosityöansio",
                "Årsarbetsinkomst för försäkrat arbete som företagare eller lantbruksföretagare")),
        new("given.earningsAfterTraining", ("Earnings a year after training", "Työansiot vuodessa koulutuksen jälkeen", "Arbetsinkomster per år efter utbildningen")),
        new("given.otherBenefit", ("Benefit under another act", "Muun lain mukainen etuus", "Förmån enligt annan lag")),
        new("given.calendarDays", ("Calendar days", "Kalenteripäivät", "Kalenderdagar")),
        new("given.contributoryReduction", ("Reduction for the person's own contribution", "Vähennys vahingoittuneen myötävaikutuksen perusteella", "Minskning på grund av den skadades medverkan")),
        new("given.perDay", ("Daily amount", "Määrä päivää kohden", "Belopp per dag")),
        new("given.lossPerYear", ("Loss of earnings per year", "Työansion vähentymä vuodessa", "Minskning av arbetsinkomsten per år")),
        new("statutory.wageCoefficient", ("Wage coefficient", "Palkkakerroin", "Lönekoefficient")),
        new("statutory.earningsRelatedPensionIndex", ("Earnings-related pension index", "Työeläkeindeksi", "Arbetspensionsindex")),
        new("statutory.sicknessAllowanceContribution", ("Sickness daily-allowance contribution", "Sairausvakuutuksen päivärahamaksu", "Sjukförsäkringens dagpenningspremie")),
        new("statutory.employeesPensionContribution", ("Employee's earnings-related pension contribution", "Työntekijän työeläkevakuutusmaksu", "Arbetstagares arbetspensionsförsäkringsavgift")),
        new("statutory.employeesUnemploymentContribution", ("Employee's unemployment insurance contribution", "Palkansaajan työttömyysvakuutusmaksu", "Löntagares arbetslöshetsförsäkringspremie")),
        new("statutory.exemptPoints", ("Exempt points", "Maksujen yhteismäärästä vähennettävät prosenttiyksiköt", "Procentenheter som dras av från premiernas sammanlagda belopp")),
        new("statutory.employeePaymentsPercent", ("Percentage of the deduction of employee payments", "Palkansaajamaksujen vähennyksen prosentti", "Procentsats för avdraget för löntagarpremier")),
        new("statutory.kilometreAllowance", ("Tax-free kilometre allowance", "Verovapaa kilometrikorvaus", "Skattefri kilometerersättning")),
        new("statutory.halfKilometreAllowance", ("Half of the tax-free kilometre allowance", "Puolet verovapaasta kilometrikorvauksesta", "Hälften av den skattefria kilometerersättningen")),
        new("statutory.base", ("Base in the Act, at the level of {year}", "Laissa säädetty määrä vuoden {year} tasossa", "Belopp enligt lagen på {year} års nivå")),
        new("amount.insuranceObligationThreshold", ("Insurance obligation threshold", "Vakuuttamisvelvollisuuden raja", "Gräns för försäkringsskyldigheten"), Indexed),
        new(
            "amount.privateTreatmentLimit",
            ("Private treatment without a payment commitment, at most", "Yksityinen hoito ilman maksusitoumusta enintään", "Privat vård utan betalningsförbindelse högst"),
            Indexed),
        new("amount.careAllowanceBasic", ("Basic care allowance", "Perushoitotuki", "Grundläggande vårdbidrag"), Indexed),
        new("amount.careAllowanceIncreased", ("Increased care allowance", "Korotettu hoitotuki", "Förhöjt vårdbidrag"), Indexed),
        new("amount.careAllowanceMaximum", ("Maximum care allowance", "Ylin hoitotuki", "Maximalt vårdbidrag"), Indexed),
        new("amount.clothingSupplement", ("Clothing supplement", "Vaatelisä", "Klädtillägg"), Indexed),
        new("amount.clothingSupplementIncreased", ("Increased clothing supplement", "Korotettu vaatelisä", "Förhöjt klädtillägg"), Indexed),
        new("amount.minimumAnnualEarnings", ("Minimum annual earnings", "Vähimmäisvuosityöansio", "Minimiårsarbetsinkomst"), Indexed),
        new("amount.functionalLimitationBasicAmount", ("Basic amount of compensation for functional limitation", "Haittarahan perusmäärä", "Grundbelopp för menersättning"), Indexed),
        new("amount.assistedLivingPerDay", ("Assisted living, at most", "Palveluasuminen enintään", "Serviceboende högst"), Indexed),
        new("amount.funeralAssistance", ("Funeral assistance", "Hautausapu", "Begravningshjälp"), Indexed),
        new("amount.smallestIncreaseForDelay", ("Smallest increase for delay", "Pienin maksettava viivästyskorotus", "Minsta dröjsmålsförhöjning som betalas"), Indexed),
        new("amount.employersExcess", ("Employer's excess, at most", "Työnantajan omavastuu enintään", "Arbetsgivarens självrisk högst"), Indexed),
        new("lossOfEarnings.twentieth", ("A twentieth of the minimum annual earnings", "Vähimmäisvuosityöansion kahdeskymmenesosa", "En tjugondel av minimiårsarbetsinkomsten"), "{0} ÷ 20"),
        new("incomeAdjustment.threshold", ("Income adjustment threshold", "Tulosovitusperuste", "Inkomstjämkningsgrund"), ("2.15 × {0}", "2,15 × {0}", "2,15 × {0}")),
        new("kilometreAllowance.half", ("Half of the kilometre allowance", "Puolet kilometrikorvauksesta", "Hälften av kilometerersättningen"), "{0} ÷ 2"),
        new(
            "employeePayments.percent",
            ("Percentage of the deduction of employee payments", "Palkansaajamaksujen vähennyksen prosentti", "Procentsats för avdraget för löntagarpremier"),
            "60 % × ({0} + {1} + {2} − {3})"),
    ];
}
