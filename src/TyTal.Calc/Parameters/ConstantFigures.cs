using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The constants of rules as figures: where one is supposed to be another, with what is in force in its place.</summary>
/// <remarks>A figure whose rule works with a supposed constant has it among its inputs; one that rests on the enacted constants alone has none, as its section says it all.</remarks>
internal static class ConstantFigures
{
    private static readonly RuleConstants Enacted = RuleConstants.Enacted;

    internal static Figure<Percentage> PensionPercentUntilChange(RuleConstants constants) => Of(
        "pensionPercentUntilChange", SectionReference.Of(66, 1), constants.PensionPercentUntilChange, Enacted.PensionPercentUntilChange);

    internal static Figure<Percentage> PensionPercentFromChange(RuleConstants constants) => Of(
        "pensionPercentFromChange", SectionReference.Of(66, 1), constants.PensionPercentFromChange, Enacted.PensionPercentFromChange);

    internal static Figure<AgeInYears> PensionAgeOfChange(RuleConstants constants) => Of(
        "pensionAgeOfChange", SectionReference.Of(66, 1), new AgeInYears(constants.PensionAgeOfChange), new AgeInYears(Enacted.PensionAgeOfChange));

    internal static Figure<Percentage> OneTimeIncreaseFull(RuleConstants constants) => Of(
        "oneTimeIncreaseFull", SectionReference.Of(67, 2), constants.OneTimeIncreaseFull, Enacted.OneTimeIncreaseFull);

    internal static Figure<Percentage> OneTimeIncreaseLessPerYear(RuleConstants constants) => Of(
        "oneTimeIncreaseLessPerYear", SectionReference.Of(67, 2), constants.OneTimeIncreaseLessPerYear, Enacted.OneTimeIncreaseLessPerYear);

    internal static Figure<AgeInYears> OneTimeIncreaseOldestWithFull(RuleConstants constants) => Of(
        "oneTimeIncreaseOldestWithFull", SectionReference.Of(67, 2), new AgeInYears(constants.OneTimeIncreaseOldestWithFull), new AgeInYears(Enacted.OneTimeIncreaseOldestWithFull));

    internal static Figure<AgeInYears> OneTimeIncreaseOldest(RuleConstants constants) => Of(
        "oneTimeIncreaseOldest", SectionReference.Of(67, 3), new AgeInYears(constants.OneTimeIncreaseOldest), new AgeInYears(Enacted.OneTimeIncreaseOldest));

    /// <summary>The percentage of a disability category, 1 to 20.</summary>
    internal static Figure<Percentage> FunctionalLimitationPercent(RuleConstants constants, int category) => Of(
        "functionalLimitationPercents",
        SectionReference.Of(86),
        constants.FunctionalLimitationPercents[category - 1],
        Enacted.FunctionalLimitationPercents[category - 1],
        category);

    /// <summary>The spouse's percentage beside 0 to 4 children.</summary>
    internal static Figure<Percentage> SpousesPercent(RuleConstants constants, int children) => Of(
        "spousesPercents", SectionReference.Of(104, 2), constants.SpousesPercents[children], Enacted.SpousesPercents[children], children);

    /// <summary>The percentage of 1 to 4 children.</summary>
    internal static Figure<Percentage> ChildrensPercent(RuleConstants constants, int children) => Of(
        "childrensPercents", SectionReference.Of(104, 4), constants.ChildrensPercents[children - 1], Enacted.ChildrensPercents[children - 1], children);

    internal static Figure<Percentage> OrphansAddition(RuleConstants constants) => Of(
        "orphansAddition", SectionReference.Of(104, 5), constants.OrphansAddition, Enacted.OrphansAddition);

    internal static Figure<Percentage> SurvivorsMost(RuleConstants constants) => Of(
        "survivorsMost", SectionReference.Of(104, 1), constants.SurvivorsMost, Enacted.SurvivorsMost);

    /// <summary>Every constant that is not as enacted.</summary>
    internal static ValueList<Figure> Supposed(RuleConstants constants) => All(constants).Where(figure => figure.IsHypothetical).ToValueList();

    private static IEnumerable<Figure> All(RuleConstants constants) => new Figure[]
    {
        PensionPercentUntilChange(constants),
        PensionPercentFromChange(constants),
        PensionAgeOfChange(constants),
        OneTimeIncreaseFull(constants),
        OneTimeIncreaseLessPerYear(constants),
        OneTimeIncreaseOldestWithFull(constants),
        OneTimeIncreaseOldest(constants),
    }
        .Concat(Enumerable.Range(1, constants.FunctionalLimitationPercents.Count).Select(category => FunctionalLimitationPercent(constants, category)))
        .Concat(Enumerable.Range(0, constants.SpousesPercents.Count).Select(children => SpousesPercent(constants, children)))
        .Concat(Enumerable.Range(1, constants.ChildrensPercents.Count).Select(children => ChildrensPercent(constants, children)))
        .Concat([OrphansAddition(constants), SurvivorsMost(constants)]);

    private static Figure<T> Of<T>(string name, SectionReference section, T value, T enacted, int? position = null)
        where T : struct, IQuantity
    {
        var rule = new Rule("constant." + name, section);
        var source = new StatutorySource(name, Year: null, Act.WorkersCompensation.ToString(), FigureStatus.Enacted) { Position = position };
        var inForce = new Figure<T>(enacted, rule, source);
        return EqualityComparer<T>.Default.Equals(value, enacted)
            ? inForce
            : new(value, rule, source with { Source = "", Status = FigureStatus.Hypothetical, InForce = inForce });
    }
}
