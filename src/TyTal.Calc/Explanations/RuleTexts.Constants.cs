namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Constants of rules that a caller may suppose to be others, and the rules that then name them. Where there are several, the number of the one follows the title.</summary>
    private static RuleText[] Constants { get; } =
    [
        new("constant.pensionPercentUntilChange", ("Pension, percentage until the age of the change", "Eläkkeen prosentti ennen muutosikää", "Pensionens procent före åldern för ändringen")),
        new("constant.pensionPercentFromChange", ("Pension, percentage from the age of the change", "Eläkkeen prosentti muutosiästä alkaen", "Pensionens procent från åldern för ändringen")),
        new("constant.pensionAgeOfChange", ("Age at which the percentage of a pension changes", "Ikä, jossa eläkkeen prosentti muuttuu", "Ålder vid vilken pensionens procent ändras")),
        new("constant.oneTimeIncreaseFull", ("Largest one-time increase", "Suurin kertakorotus", "Största engångsförhöjningen")),
        new(
            "constant.oneTimeIncreaseLessPerYear",
            ("One-time increase, less for each year of age", "Kertakorotus, vähennys kultakin ikävuodelta", "Engångsförhöjningen, minskning för varje levnadsår")),
        new(
            "constant.oneTimeIncreaseOldestWithFull",
            ("Oldest age with the largest one-time increase", "Korkein ikä, jossa kertakorotus on suurin", "Högsta ålder med den största engångsförhöjningen")),
        new("constant.oneTimeIncreaseOldest", ("Oldest age with a one-time increase", "Korkein ikä, jossa kertakorotus tehdään", "Högsta ålder med engångsförhöjning")),
        new("constant.functionalLimitationPercents", ("Percentage of disability category", "Prosentti haittaluokassa", "Procent i invaliditetsklass")),
        new("constant.spousesPercents", ("Spouse's percentage, children:", "Lesken prosentti, lapsia:", "Efterlevande makens procent, antal barn:")),
        new("constant.childrensPercents", ("Percentage of the children together, children:", "Lasten yhteinen prosentti, lapsia:", "Barnens sammanlagda procent, antal barn:")),
        new("constant.orphansAddition", ("Largest addition for full orphans", "Täysorpojen suurin lisä", "Största tillägg för helt föräldralösa")),
        new("constant.survivorsMost", ("What all survivors get together at most", "Edunsaajien yhteinen enimmäismäärä", "Vad förmånstagarna får högst tillsammans")),
        new(
            "pension.changeOfPercentage",
            ("Birthday at which the percentage changes", "Syntymäpäivä, jona prosentti muuttuu", "Födelsedag då procenten ändras"),
            ("born {0}, {1} years later", "syntynyt {0}, {1} vuotta myöhemmin", "född {0}, {1} år senare")),
        new(
            "pension.percentUntilChange",
            ("Percentage of the annual earnings until that birthday", "Prosentti vuosityöansiosta ennen tätä syntymäpäivää", "Procent av årsarbetsinkomsten före den födelsedagen"),
            ("before {0}", "ennen päivää {0}", "före {0}")),
        new(
            "pension.percentFromChange",
            ("Percentage of the annual earnings from that birthday", "Prosentti vuosityöansiosta tästä syntymäpäivästä", "Procent av årsarbetsinkomsten från den födelsedagen"),
            ("from {0}", "alkaen {0}", "från och med {0}")),
        new("pension.supposedIncrease", ("One-time increase, as supposed", "Kertakorotus, oletettu", "Engångsförhöjning, enligt antagande"), "{1} − {2} × ({0} − {3})"),
        new(
            "pension.supposedFullIncrease",
            ("Largest one-time increase, as supposed", "Suurin kertakorotus, oletettu", "Största engångsförhöjning, enligt antagande"),
            ("age {0}, at most {2}: {1}", "ikä {0}, enintään {2}: {1}", "ålder {0}, högst {2}: {1}")),
        new(
            "pension.supposedNoIncrease",
            ("One-time increase: none at this age, as supposed", "Kertakorotus: ei korotusta tässä iässä, oletettu", "Engångsförhöjning: ingen i denna ålder, enligt antagande"),
            ("age {0}, above {1}:", "ikä {0}, yli {1}:", "ålder {0}, över {1}:")),
        new(
            "survivors.supposedAddition",
            ("Addition for full orphans, as supposed", "Täysorpojen lisä, oletettu", "Tillägg för helt föräldralösa, enligt antagande"),
            ("{2}, at most {3} − {0} − {1}", "{2}, enintään {3} − {0} − {1}", "{2}, högst {3} − {0} − {1}")),
        new(
            "survivors.supposedLaterStudy",
            (
                "Spouse's pension while a child studies that started later, not rounded, as supposed",
                "Leskeneläke myöhemmin opiskelun aloittaneen lapsen opiskelun aikana, pyöristämätön, oletettu",
                "Efterlevandepension medan ett barn som senare inlett studier studerar, oavrundad, enligt antagande"),
            ("{0}, at most {1} × ({3} − {2})", "{0}, enintään {1} × ({3} − {2})", "{0}, högst {1} × ({3} − {2})")),
    ];
}
