using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases;

/// <summary>Reads what a case supposes in the place of what is in force, and by how much it lets figures grow in years to come.</summary>
internal static class HypotheticalFigures
{
    private const string Constants = "constants";

    /// <summary>The figures of "hypothetical": constants of rules, and figures of years.</summary>
    internal static StatutoryParameters Read(StatutoryParameters parameters, JsonFacts? hypothetical)
    {
        if (hypothetical is null)
        {
            return parameters;
        }

        foreach (var year in hypothetical.Names.Where(name => name != Constants).ToList())
        {
            var (figures, number) = (hypothetical.Object(year), SuppliedFigures.Year(hypothetical, year));
            var rows = figures.Names.Select(name => SuppliedFigures.Row(figures, name, number)).ToList();
            parameters = Told(figures, () => parameters.Hypothetically(rows));
        }

        return hypothetical.ObjectOrNull(Constants) is { } constants ? Told(constants, () => parameters.Hypothetically(ReadConstants(constants))) : parameters;
    }

    /// <summary>The growth of "projected".</summary>
    internal static StatutoryParameters Project(StatutoryParameters parameters, JsonFacts? projected)
    {
        if (projected is null)
        {
            return parameters;
        }

        var projection = new IndexProjection
        {
            Through = projected.Whole("through"),
            PensionIndex = Growth(projected, "pensionIndexPercent"),
            WageCoefficient = Growth(projected, "wageCoefficientPercent"),
            EmployeePaymentsPercent = projected.MakeOrNull("employeePaymentsPercent", Percentage.Of),
        };
        projected.NoOthers();
        return Told(projected, () => parameters.Projected(projection));
    }

    /// <summary>A refusal of the library, told with the place in the file.</summary>
    private static StatutoryParameters Told(JsonFacts place, Func<StatutoryParameters> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(place.Path, error.Message, error);
        }
    }

    private static AnnualGrowth? Growth(JsonFacts projected, string name) => projected.NumberOrNull(name) is { } percent ? new(percent) : null;

    private static RuleConstants ReadConstants(JsonFacts facts)
    {
        var enacted = RuleConstants.Enacted;
        var constants = new RuleConstants
        {
            PensionPercentUntilChange = Percent(facts, "pensionPercentUntilChange", enacted.PensionPercentUntilChange),
            PensionPercentFromChange = Percent(facts, "pensionPercentFromChange", enacted.PensionPercentFromChange),
            PensionAgeOfChange = facts.WholeOrNull("pensionAgeOfChange") ?? enacted.PensionAgeOfChange,
            OneTimeIncreaseFull = Percent(facts, "oneTimeIncreaseFull", enacted.OneTimeIncreaseFull),
            OneTimeIncreaseLessPerYear = Percent(facts, "oneTimeIncreaseLessPerYear", enacted.OneTimeIncreaseLessPerYear),
            OneTimeIncreaseOldestWithFull = facts.WholeOrNull("oneTimeIncreaseOldestWithFull") ?? enacted.OneTimeIncreaseOldestWithFull,
            OneTimeIncreaseOldest = facts.WholeOrNull("oneTimeIncreaseOldest") ?? enacted.OneTimeIncreaseOldest,
            FunctionalLimitationPercents = Percents(facts, "functionalLimitationPercents", enacted.FunctionalLimitationPercents),
            SpousesPercents = Percents(facts, "spousesPercents", enacted.SpousesPercents),
            ChildrensPercents = Percents(facts, "childrensPercents", enacted.ChildrensPercents),
            OrphansAddition = Percent(facts, "orphansAddition", enacted.OrphansAddition),
            SurvivorsMost = Percent(facts, "survivorsMost", enacted.SurvivorsMost),
        };
        facts.NoOthers();
        return constants;
    }

    private static Percentage Percent(JsonFacts facts, string name, Percentage enacted) => facts.MakeOrNull(name, Percentage.Of) ?? enacted;

    private static ValueList<Percentage> Percents(JsonFacts facts, string name, ValueList<Percentage> enacted) =>
        facts.Has(name) ? facts.Values(name, (list, item) => list.Make(item, Percentage.Of)) : enacted;
}
