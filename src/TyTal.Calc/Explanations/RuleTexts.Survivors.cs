namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Survivors' pensions and funeral assistance (§§ 99–109).</summary>
    private static RuleText[] Survivors { get; } =
    [
        new("given.children", ("Children who count", "Huomioon otettavat lapset", "Barn som beaktas")),
        new("given.orphans", ("Full orphans among them", "Näistä täysorvot", "Helt föräldralösa bland dem")),
        new("given.spouseIncome", ("Spouse's income at the death", "Lesken tulo vahingoittuneen kuollessa", "Den efterlevande makens inkomst vid dödsfallet")),
        new("given.nationalPension", ("Basic amount of the child's national pension", "Kansaneläkelain mukaisen lapseneläkkeen perusmäärä", "Grundbelopp för barnpension enligt folkpensionslagen")),
        new(
            "given.earningsRelatedPension",
            ("Earnings-related survivor's pension that goes on", "Edelleen maksettava työeläkelakien mukainen leskeneläke", "Efterlevandepension enligt arbetspensionslagarna som fortsätter")),
        new("given.spouseEarnings", ("Spouse's earnings from work", "Lesken työtulo", "Den efterlevande makens arbetsinkomst")),
        new("given.spousePension", ("Spouse's pensions of one group", "Lesken yhden ryhmän eläkkeet", "Den efterlevande makens pensioner i en grupp")),
        new(
            "given.otherSurvivorsPension",
            ("Another act's survivor's pension for the same event", "Muun lain mukainen perhe-eläke saman vahinkotapahtuman johdosta", "Familjepension enligt annan lag för samma skadefall")),
        new(
            "given.daysBeforeFixedEnd",
            (
                "Days before the fixed end of the right, 30 a month",
                "Päivät ennen oikeuden ennalta määrättyä päättymistä, 30 kuukaudessa",
                "Dagar före den på förhand fastställda tidpunkt då rätten upphör, 30 per månad")),
        new("given.funeralCosts", ("Costs of the funeral", "Hautauskustannukset", "Begravningskostnader")),
        new(
            "survivors.noSpouse",
            ("Spouse's percentage: no spouse has a right", "Lesken prosentti: leskeneläkkeeseen oikeutettua ei ole", "Den efterlevande makens procent: ingen har rätt till efterlevandepension")),
        new(
            "survivors.spousePercent",
            ("Spouse's percentage of the annual earnings", "Lesken prosentti vuosityöansiosta", "Den efterlevande makens procent av årsarbetsinkomsten"),
            ("beside {0} children:", "eläkkeeseen oikeutettuja lapsia {0}:", "barn med rätt till pension {0}:")),
        new("survivors.childrenPercent", ("Percentage of the children together", "Lasten yhteinen prosentti", "Barnens sammanlagda procent"), ("{0} children:", "lapsia {0}:", "antal barn {0}:")),
        new(
            "survivors.orphansAddition",
            ("Addition for full orphans", "Täysorpojen lisä", "Tillägg för helt föräldralösa"),
            ("15 %, at most 70 % − {0} − {1}", "15 %, enintään 70 % − {0} − {1}", "15 %, högst 70 % − {0} − {1}")),
        new("survivors.childrenPercentWithAddition", ("Percentage of the children with the addition", "Lasten prosentti lisineen", "Barnens procent med tillägget"), "{0} + {1}"),
        new("survivors.spouseBase", ("Spouse's pension, not rounded", "Leskeneläke, pyöristämätön", "Efterlevandepension, oavrundad"), "{0} × {1}"),
        new("survivors.childBase", ("Child's pension, not rounded", "Lapseneläke, pyöristämätön", "Barnpension, oavrundad"), "{0} × {1} ÷ {2}"),
        new("survivors.orphanBase", ("Full orphan's pension, not rounded", "Täysorvon lapseneläke, pyöristämätön", "Barnpension för helt föräldralös, oavrundad"), "{0} × ({1} ÷ {2} + {3} ÷ {4})"),
        new(
            "survivors.nationalPension",
            (
                "Basic amount a year at the level of the claim date's year, not rounded",
                "Perusmäärä vuodessa vahinkotapahtumavuoden tasossa, pyöristämätön",
                "Grundbelopp per år på nivån för skadefallsåret, oavrundat"),
            "12 × {0} × {1} ÷ {2}"),
        new(
            "survivors.lessNationalPension",
            ("Child's pension less that basic amount, not rounded", "Lapseneläke vähennettynä perusmäärällä, pyöristämätön", "Barnpension minskad med grundbeloppet, oavrundad"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new(
            "survivors.incomeReduction",
            ("Reduction by the spouse's income, not rounded", "Lesken tulon perusteella tehtävä vähennys, pyöristämätön", "Minskning på grund av den efterlevande makens inkomst, oavrundad"),
            "30 % × ({0} − {1})"),
        new(
            "survivors.noIncomeReduction",
            ("Reduction by the spouse's income: none", "Lesken tulon perusteella tehtävä vähennys: ei vähennystä", "Minskning på grund av den efterlevande makens inkomst: ingen"),
            ("{0} is not above {1}", "{0} ei ole suurempi kuin {1}", "{0} är inte större än {1}")),
        new(
            "survivors.incomeReductionPerYear",
            ("Reduction per year at the level of the year of the death", "Vähennys vuodessa kuolinvuoden tasossa", "Minskning per år på nivån för dödsåret"),
            "{0}"),
        new(
            "survivors.incomeReductionAtClaimYear",
            ("Reduction at the level of the claim date's year, not rounded", "Vähennys vahinkotapahtumavuoden tasossa, pyöristämätön", "Minskning på nivån för skadefallsåret, oavrundad"),
            "{0} × {1} ÷ {2}"),
        new(
            "survivors.adjustedBase",
            ("Spouse's pension after income adjustment, not rounded", "Leskeneläke tulosovituksen jälkeen, pyöristämätön", "Efterlevandepension efter inkomstjämkning, oavrundad"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new(
            "survivors.laterStudy",
            (
                "Spouse's pension while a child studies that started later, not rounded",
                "Leskeneläke myöhemmin opiskelun aloittaneen lapsen opiskelun aikana, pyöristämätön",
                "Efterlevandepension medan ett barn som senare inlett studier studerar, oavrundad"),
            ("{0}, at most {1} × (70 % − {2})", "{0}, enintään {1} × (70 % − {2})", "{0}, högst {1} × (70 % − {2})")),
        new("survivors.basePerYear", ("Pension per year, at the level of the claim date's year", "Eläke vuodessa vahinkotapahtumavuoden tasossa", "Pension per år på nivån för skadefallsåret"), "{0}"),
        new("survivors.perYear", ("Pension per year", "Eläke vuodessa", "Pension per år"), "{0} × {1} ÷ {2}"),
        new("survivors.perMonth", ("Pension per month", "Eläke kuukaudessa", "Pension per månad"), "{0} × {1} ÷ {2} ÷ 12"),
        new("survivors.remarriageLumpSum", ("Lump sum at a new marriage", "Kertasuoritus uuden avioliiton perusteella", "Engångsbelopp på grund av nytt äktenskap"), "36 × {0}"),
        new(
            "survivors.remarriageLumpSumAbove",
            (
                "Lump sum at a new marriage, above the earnings-related pension",
                "Kertasuoritus uuden avioliiton perusteella, työeläkelakien mukaisen leskeneläkkeen ylittävä osa",
                "Engångsbelopp på grund av nytt äktenskap, till den del det överstiger efterlevandepensionen enligt arbetspensionslagarna"),
            ("36 × ({0} − {1}), at least 0", "36 × ({0} − {1}), vähintään 0", "36 × ({0} − {1}), minst 0")),
        new(
            "survivors.remarriageLumpSumWithinEnd",
            (
                "Lump sum at a new marriage, up to the fixed end of the right",
                "Kertasuoritus uuden avioliiton perusteella, oikeuden ennalta määrättyyn päättymiseen saakka",
                "Engångsbelopp på grund av nytt äktenskap, fram till den på förhand fastställda tidpunkt då rätten upphör"),
            "{0} × {1} ÷ 30"),
        new(
            "survivors.remarriageLumpSumAboveWithinEnd",
            (
                "Lump sum at a new marriage, above the earnings-related pension, up to the fixed end of the right",
                "Kertasuoritus uuden avioliiton perusteella, työeläkelakien mukaisen leskeneläkkeen ylittävä osa oikeuden ennalta määrättyyn päättymiseen saakka",
                "Engångsbelopp på grund av nytt äktenskap, till den del det överstiger efterlevandepensionen enligt arbetspensionslagarna, fram till den på förhand fastställda tidpunkt då rätten upphör"),
            ("({0} − {1}) × {2} ÷ 30, at least 0", "({0} − {1}) × {2} ÷ 30, vähintään 0", "({0} − {1}) × {2} ÷ 30, minst 0")),
        new(
            "survivors.lessOtherPensionPerYear",
            ("Pension per year less another act's", "Eläke vuodessa muun lain mukaisella eläkkeellä vähennettynä", "Pension per år minskad med pension enligt annan lag"),
            ("{0} − 12 × {1}, at least 0", "{0} − 12 × {1}, vähintään 0", "{0} − 12 × {1}, minst 0")),
        new(
            "survivors.lessOtherPensionPerMonth",
            ("Pension per month less another act's", "Eläke kuukaudessa muun lain mukaisella eläkkeellä vähennettynä", "Pension per månad minskad med pension enligt annan lag"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new(
            "survivors.spouseIncome",
            ("Spouse's income: earnings or pensions", "Lesken tulo: työtulo tai eläketulo", "Den efterlevande makens inkomst: arbetsinkomst eller pensionsinkomst"),
            ("the larger of {0} and {1}", "suurempi määristä {0} ja {1}", "det större av {0} och {1}")),
        new(
            "survivors.spouseIncomeBeside",
            ("Spouse's income: earnings beside a pension", "Lesken tulo: työtulo eläkkeen lisäksi", "Den efterlevande makens inkomst: arbetsinkomst vid sidan av pension"),
            ("{0} + the larger of {1} and {2}", "{0} + suurempi määristä {1} ja {2}", "{0} + det större av {1} och {2}")),
        new("survivors.spousePensions", ("Spouse's pensions together", "Lesken eläkkeet yhteensä", "Den efterlevande makens pensioner sammanlagt"), "{0} + {1}"),
        new("funeralAssistance.toEstate", ("Funeral assistance to the estate", "Hautausapu kuolinpesälle", "Begravningshjälp till dödsboet"), "{0}"),
        new(
            "funeralAssistance.toOthers",
            ("Funeral assistance by the costs", "Hautausapu kustannusten mukaan", "Begravningshjälp enligt kostnaderna"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
    ];
}
