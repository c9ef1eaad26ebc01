using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Constants that contradict neither themselves nor each other, those of the Act among them.</summary>
internal static class RandomReforms
{
    internal static Gen<RuleConstants> Any { get; } =
        from until in Percent()
        from @from in Percent()
        from age in Gen.Frequency((4, Gen.Choose(60, 72)), (2, Gen.Constant(65)), (1, Gen.Choose(18, 100)))
        from oldestFull in Gen.Frequency((2, Gen.Constant(30)), (1, Gen.Choose(0, 90)))
        from years in Gen.Frequency((2, Gen.Constant(34)), (1, Gen.Choose(0, 30)))
        from less in Gen.Frequency((2, Gen.Constant(457)), (1, Gen.Choose(0, 1_000)))
        from more in Gen.Frequency((2, Gen.Constant(462)), (1, Gen.Choose(0, 30_000)))
        from limitation in Gen.Choose(0, 5_000).ListOf(20)
        from spouse in Gen.Choose(0, 40_000).ListOf(5)
        from children in Gen.Choose(0, 60_000).ListOf(4)
        from addition in Percent()
        from room in Gen.Choose(0, 10_000)
        select new RuleConstants
        {
            PensionPercentUntilChange = until,
            PensionPercentFromChange = @from,
            PensionAgeOfChange = age,
            OneTimeIncreaseFull = Percentage.Of(((less * years) + more) / 1000m),
            OneTimeIncreaseLessPerYear = Percentage.Of(less / 1000m),
            OneTimeIncreaseOldestWithFull = oldestFull,
            OneTimeIncreaseOldest = Math.Min(120, oldestFull + years),
            FunctionalLimitationPercents = Ascending(limitation).ToValueList(),
            SpousesPercents = spouse.Select(Of).ToValueList(),
            ChildrensPercents = children.Select(Of).ToValueList(),
            OrphansAddition = addition,
            SurvivorsMost = Of(Math.Min(100_000, Enumerable.Range(0, 5).Max(count => spouse[count] + (count == 0 ? 0 : children[count - 1])) + room)),
        };

    /// <summary>A row of percentages.</summary>
    internal static ValueList<Percentage> Percents(params decimal[] percents) => percents.Select(Percentage.Of).ToValueList();

    /// <summary>Multiples of five percent, of one, and any.</summary>
    private static Gen<Percentage> Percent() => Gen.Frequency(
        (3, Gen.Choose(0, 20).Select(steps => Of(5_000 * steps))), (2, Gen.Choose(0, 100).Select(percent => Of(1_000 * percent))), (2, Gen.Choose(0, 100_000).Select(Of)));

    private static IEnumerable<Percentage> Ascending(IEnumerable<int> steps)
    {
        var sum = 0;
        foreach (var step in steps)
        {
            sum += step;
            yield return Of(sum);
        }
    }

    private static Percentage Of(int thousandths) => Percentage.Of(thousandths / 1000m);
}
