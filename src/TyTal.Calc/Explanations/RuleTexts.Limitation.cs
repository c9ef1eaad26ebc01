namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Compensation for functional limitation (§§ 83–87).</summary>
    private static RuleText[] Limitation =>
    [
        new("given.disabilityCategory", ("Disability category", "", "")),
        new("given.categoryRaise", ("Raise in categories", "", "")),
        new("given.categoryReduction", ("Reduction in categories", "", "")),
        new("given.interest", ("Interest a year", "", "")),
        new("given.paidCategory", ("Disability category for which a lump sum was paid", "", "")),
        new("given.capitalCoefficient", ("Capital coefficient", "", "")),
        new("disabilityCategory.combined", ("Combined disability category", "", ""), "{0} + {1} − {0} × {1} ÷ 20"),
        new("disabilityCategory.added", ("Disability category of organs that stand in for each other", "", ""), ("{0} + {1}, at most 20", "", "")),
        new("disabilityCategory.raisedForPain", ("Disability category raised for pain", "", ""), ("{0} + {1}, at most 20", "", "")),
        new("disabilityCategory.raisedForImportantOrgan", ("Disability category raised for an earlier injury", "", ""), ("{0} + {1}, at most 20", "", "")),
        new("disabilityCategory.raisedForBoth", ("Disability category raised to the whole limitation", "", ""), ("{0} + {1}, at most 20", "", "")),
        new("disabilityCategory.weakerArm", ("Disability category of the weaker arm", "", ""), ("one below {0}, not below 1", "", "")),
        new("disabilityCategory.loweredForAid", ("Disability category lowered for an aid", "", ""), ("{0} − {1}, at least none", "", "")),
        new("disabilityCategory.raisedByItem", ("Disability category raised by an item of the classification", "", ""), ("{0} + {1}, at most the ceiling", "", "")),
        new("functionalLimitation.quicklyFatal", ("Disability category of the lump sum in a disease that soon leads to death", "", "")),
        new("functionalLimitation.percent", ("Percentage of the basic amount", "", ""), ("category {0}", "", "")),
        new("functionalLimitation.percentAfterLumpSum", ("Percentage after a paid lump sum", "", ""), "{0} − {1}"),
        new("functionalLimitation.exactPerYear", ("Compensation for functional limitation per year, not rounded", "", ""), "{0} × {1}"),
        new("functionalLimitation.perYear", ("Compensation for functional limitation per year", "", ""), "{0}"),
        new("functionalLimitation.perMonth", ("Compensation for functional limitation per month", "", ""), "{0} ÷ 12"),
        new("functionalLimitation.lumpSum", ("Lump sum of compensation for functional limitation", "", ""), "{0} × {1}"),
        new("functionalLimitation.coefficientOfTable", ("Capital coefficient of the table", "", ""), ("half a year after the birthday before {0}, born {1}", "", "")),
        new("functionalLimitation.interest", ("Interest a year of the decree", "", ""), "{0}"),
        new("functionalLimitation.coefficientOfMortality", ("Capital coefficient by the mortality table, monthly in advance", "", ""), ("half a year after the birthday before {0}, born {1}, at {2} interest", "", "")),
    ];
}
