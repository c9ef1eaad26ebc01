namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Compensation for functional limitation (§§ 83–87).</summary>
    private static RuleText[] Limitation { get; } =
    [
        new("given.disabilityCategory", ("Disability category", "Haittaluokka", "Invaliditetsklass")),
        new("given.categoryRaise", ("Raise in categories", "Korotus haittaluokkina", "Höjning i invaliditetsklasser")),
        new("given.categoryReduction", ("Reduction in categories", "Alennus haittaluokkina", "Sänkning i invaliditetsklasser")),
        new("given.interest", ("Interest a year", "Korkokanta vuodessa", "Räntefot per år")),
        new(
            "given.paidCategory",
            (
                "Disability category for which a lump sum was paid",
                "Haittaluokka, josta kertakaikkinen haittaraha on maksettu",
                "Invaliditetsklass för vilken menersättning har betalats som engångsersättning")),
        new("given.capitalCoefficient", ("Capital coefficient", "Pääomakerroin", "Kapitalkoefficient")),
        new("disabilityCategory.combined", ("Combined disability category", "Yhdistetty haittaluokka", "Förenad invaliditetsklass"), "{0} + {1} − {0} × {1} ÷ 20"),
        new(
            "disabilityCategory.added",
            ("Disability category of organs that stand in for each other", "Toisiaan korvaavien elinten haittaluokka", "Invaliditetsklass för organ som ersätter varandra"),
            ("{0} + {1}, at most 20", "{0} + {1}, enintään 20", "{0} + {1}, högst 20")),
        new(
            "disabilityCategory.raisedForPain",
            ("Disability category raised for pain", "Kiputilan vuoksi korotettu haittaluokka", "Invaliditetsklass höjd på grund av smärttillstånd"),
            ("{0} + {1}, at most 20", "{0} + {1}, enintään 20", "{0} + {1}, högst 20")),
        new(
            "disabilityCategory.raisedForImportantOrgan",
            ("Disability category raised for an earlier injury", "Aikaisemman vamman tai sairauden vuoksi korotettu haittaluokka", "Invaliditetsklass höjd på grund av tidigare skada eller sjukdom"),
            ("{0} + {1}, at most 20", "{0} + {1}, enintään 20", "{0} + {1}, högst 20")),
        new(
            "disabilityCategory.raisedForBoth",
            ("Disability category raised to the whole limitation", "Kokonaishaittaan korotettu haittaluokka", "Invaliditetsklass höjd till det totala menet"),
            ("{0} + {1}, at most 20", "{0} + {1}, enintään 20", "{0} + {1}, högst 20")),
        new(
            "disabilityCategory.weakerArm",
            ("Disability category of the weaker arm", "Heikomman yläraajan haittaluokka", "Invaliditetsklass för den svagare övre extremiteten"),
            ("one below {0}, not below 1", "yhtä luokkaa alempi kuin {0}, vähintään 1", "en klass lägre än {0}, minst 1")),
        new(
            "disabilityCategory.loweredForAid",
            ("Disability category lowered for an aid", "Apuvälineen vuoksi alennettu haittaluokka", "Invaliditetsklass sänkt på grund av hjälpmedel"),
            ("{0} − {1}, at least none", "{0} − {1}, alimmillaan ei haittaluokkaa", "{0} − {1}, lägst ingen klass")),
        new(
            "disabilityCategory.raisedByItem",
            (
                "Disability category raised by an item of the classification",
                "Haittaluokituksen nimikkeen perusteella korotettu haittaluokka",
                "Invaliditetsklass höjd enligt en beteckning i invaliditetsklassificeringen"),
            ("{0} + {1}, at most the ceiling", "{0} + {1}, enintään nimikkeen yläraja", "{0} + {1}, högst beteckningens övre gräns")),
        new(
            "functionalLimitation.quicklyFatal",
            (
                "Disability category of the lump sum in a disease that soon leads to death",
                "Kertakaikkisen haittarahan haittaluokka nopeasti kuolemaan johtavassa sairaudessa",
                "Invaliditetsklass för engångsersättningen vid sjukdom som snabbt leder till döden")),
        new("functionalLimitation.percent", ("Percentage of the basic amount", "Prosentti perusmäärästä", "Procent av grundbeloppet"), ("category {0}", "haittaluokka {0}", "invaliditetsklass {0}")),
        new(
            "functionalLimitation.percentAfterLumpSum",
            ("Percentage after a paid lump sum", "Prosentti maksetun kertakaikkisen haittarahan vähentämisen jälkeen", "Procent efter avdrag för betald engångsersättning"),
            "{0} − {1}"),
        new(
            "functionalLimitation.exactPerYear",
            ("Compensation for functional limitation per year, not rounded", "Haittaraha vuodessa, pyöristämätön", "Menersättning per år, oavrundad"),
            "{0} × {1}"),
        new("functionalLimitation.perYear", ("Compensation for functional limitation per year", "Haittaraha vuodessa", "Menersättning per år"), "{0}"),
        new("functionalLimitation.perMonth", ("Compensation for functional limitation per month", "Haittaraha kuukaudessa", "Menersättning per månad"), "{0} ÷ 12"),
        new("functionalLimitation.lumpSum", ("Lump sum of compensation for functional limitation", "Kertakaikkinen haittaraha", "Menersättning i form av engångsersättning"), "{0} × {1}"),
        new(
            "functionalLimitation.coefficientOfTable",
            ("Capital coefficient of the table", "Taulukon pääomakerroin", "Kapitalkoefficient enligt tabellen"),
            ("half a year after the birthday before {0}, born {1}", "puoli vuotta päivää {0} edeltävästä syntymäpäivästä, syntynyt {1}", "ett halvt år efter födelsedagen före {0}, född {1}")),
        new("functionalLimitation.interest", ("Interest a year of the decree", "Asetuksen mukainen korkokanta vuodessa", "Räntefot per år enligt förordningen"), "{0}"),
        new(
            "functionalLimitation.coefficientOfMortality",
            (
                "Capital coefficient by the mortality table, monthly in advance",
                "Kuolevuustaulukon mukainen pääomakerroin, maksu kuukausittain etukäteen",
                "Kapitalkoefficient enligt dödlighetstabellen, betalning månatligen i förskott"),
            (
                "half a year after the birthday before {0}, born {1}, at {2} interest",
                "puoli vuotta päivää {0} edeltävästä syntymäpäivästä, syntynyt {1}, korko {2}",
                "ett halvt år efter födelsedagen före {0}, född {1}, ränta {2}")),
    ];
}
