namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Compensation for functional limitation (§§ 83–87).</summary>
    private static (string Id, string Title, string? Formula)[] Limitation =>
    [
        ("given.disabilityCategory", "Disability category", null),
        ("given.categoryRaise", "Raise in categories", null),
        ("given.categoryReduction", "Reduction in categories", null),
        ("given.interest", "Interest a year", null),
        ("given.paidCategory", "Disability category for which a lump sum was paid", null),
        ("given.capitalCoefficient", "Capital coefficient", null),
        ("disabilityCategory.combined", "Combined disability category", "{0} + {1} − {0} × {1} ÷ 20"),
        ("disabilityCategory.added", "Disability category of organs that stand in for each other", "{0} + {1}, at most 20"),
        ("disabilityCategory.raisedForPain", "Disability category raised for pain", "{0} + {1}, at most 20"),
        ("disabilityCategory.raisedForImportantOrgan", "Disability category raised for an earlier injury", "{0} + {1}, at most 20"),
        ("disabilityCategory.raisedForBoth", "Disability category raised to the whole limitation", "{0} + {1}, at most 20"),
        ("disabilityCategory.weakerArm", "Disability category of the weaker arm", "one below {0}, not below 1"),
        ("disabilityCategory.loweredForAid", "Disability category lowered for an aid", "{0} − {1}, at least none"),
        ("disabilityCategory.raisedByItem", "Disability category raised by an item of the classification", "{0} + {1}, at most the ceiling"),
        ("functionalLimitation.quicklyFatal", "Disability category of the lump sum in a disease that soon leads to death", null),
        ("functionalLimitation.percent", "Percentage of the basic amount", "category {0}"),
        ("functionalLimitation.percentAfterLumpSum", "Percentage after a paid lump sum", "{0} − {1}"),
        ("functionalLimitation.exactPerYear", "Compensation for functional limitation per year, not rounded", "{0} × {1}"),
        ("functionalLimitation.perYear", "Compensation for functional limitation per year", "{0}"),
        ("functionalLimitation.perMonth", "Compensation for functional limitation per month", "{0} ÷ 12"),
        ("functionalLimitation.lumpSum", "Lump sum of compensation for functional limitation", "{0} × {1}"),
        ("functionalLimitation.coefficientOfTable", "Capital coefficient of the table", "half a year after the birthday before {0}, born {1}"),
        ("functionalLimitation.interest", "Interest a year of the decree", "{0}"),
        ("functionalLimitation.coefficientOfMortality", "Capital coefficient by the mortality table, monthly in advance", "half a year after the birthday before {0}, born {1}, at {2} interest"),
    ];
}
