using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases;

/// <summary>Reads what a case supposes in the place of what is in force, and by how much it lets figures grow in years to come.</summary>
internal static class HypotheticalFigures
{
    private const string Constants = "constants";
    private const string Through = "through";
    private const string PensionIndex = "pensionIndex";
    private const string WageCoefficient = "wageCoefficient";
    private const string Percents = "Percent";
    private const string OfYears = "PercentOfYears";

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
            Through = projected.Whole(Through),
            PensionIndex = Growth(projected, PensionIndex),
            WageCoefficient = Growth(projected, WageCoefficient),
            EmployeePaymentsPercent = projected.MakeOrNull("employeePaymentsPercent", Percentage.Of),
        };
        projected.NoOthers();
        try
        {
            return parameters.Projected(projection);
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(FieldOf(projected, error.ParamName), error.Message, error);
        }
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

    /// <summary>The growth of a figure: one percentage, and those of single years.</summary>
    private static AnnualGrowth? Growth(JsonFacts projected, string figure)
    {
        if (projected.ObjectOrNull(figure + OfYears) is not { } years)
        {
            return projected.NumberOrNull(figure + Percents) is { } percent ? new(percent) : null;
        }

        return new(
            projected.Number(figure + Percents),
            years.Names.ToList().Select(year => new GrowthOfYear(SuppliedFigures.Year(years, year), years.Number(year))).ToValueList());
    }

    /// <summary>The field of what the library refuses, e.g. that of the second year of "pensionIndex.years[1].percent"; all of "projected" when no single one is at fault.</summary>
    private static string FieldOf(JsonFacts projected, string? refused)
    {
        foreach (var figure in new[] { PensionIndex, WageCoefficient })
        {
            var years = projected.ObjectOrNull(figure + OfYears);
            var names = years?.Names.ToList() ?? [];
            if (names.FindIndex(year => refused?.StartsWith(FormattableString.Invariant($"{figure}.years[{names.IndexOf(year)}]"), StringComparison.Ordinal) == true) is >= 0 and var at)
            {
                return years!.PathOf(names[at]);
            }

            if (refused == figure + ".percent")
            {
                return projected.PathOf(figure + Percents);
            }
        }

        return refused == Through ? projected.PathOf(Through) : projected.Path;
    }

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
            FunctionalLimitationPercents = PercentList(facts, "functionalLimitationPercents", enacted.FunctionalLimitationPercents),
            SpousesPercents = PercentList(facts, "spousesPercents", enacted.SpousesPercents),
            ChildrensPercents = PercentList(facts, "childrensPercents", enacted.ChildrensPercents),
            OrphansAddition = Percent(facts, "orphansAddition", enacted.OrphansAddition),
            SurvivorsMost = Percent(facts, "survivorsMost", enacted.SurvivorsMost),
        };
        facts.NoOthers();
        return constants;
    }

    private static Percentage Percent(JsonFacts facts, string name, Percentage enacted) => facts.MakeOrNull(name, Percentage.Of) ?? enacted;

    private static ValueList<Percentage> PercentList(JsonFacts facts, string name, ValueList<Percentage> enacted) =>
        facts.Has(name) ? facts.Values(name, (list, item) => list.Make(item, Percentage.Of)) : enacted;
}
