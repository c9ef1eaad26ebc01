using TyTal.Calc.Benchmarks.Bulk;
using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>What the gate measures: each bulk kernel against touching the same bytes and against one row after the other with NodaTime and decimal,
/// timelines and annual earnings against naive ones, single rules against a decimal division.</summary>
internal static class GateItems
{
    /// <summary>So few rows that the columns stay in the core's own cache: the ratio then tells of the code, not of the memory and its other users.</summary>
    private const int Rows = 4_096;

    private const int BlockOfRows = 64;
    private const int IdiomaticRows = 256;

    /// <summary>Each measurement takes several columns of slightly different lengths: how columns lie to one another in memory can double a time.</summary>
    private const int Columns = 5;

    internal static IReadOnlyList<GateItem> All() => [.. BulkKernel.Names.SelectMany(Kernel), .. Claims(), .. Rules()];

    /// <summary>In the lanes of 256 bits that most machines have, and in those of 512 bits where there are any.</summary>
    private static IEnumerable<GateItem> Kernel(string name)
    {
        foreach (var (width, bits) in new[] { (LaneWidth.Bits256, 256), (LaneWidth.Bits512, 512) })
        {
            yield return Item($"{name} {bits} / touch", width, kernel => new(() => kernel.Touch(0, kernel.Rows), kernel.Rows));
            yield return Item($"{name} {bits} / NodaTime + decimal", width, kernel => new(() => kernel.Idiomatic(IdiomaticRows), IdiomaticRows));
        }

        GateItem Item(string item, LaneWidth width, Func<BulkKernel, Way> reference)
        {
            return new(item, AllocatesNothing: true, LaneWidths.Widest >= width ? rounds => Way.Pairs(Enumerable.Range(0, Columns).Select(Pair).ToList(), rounds) : null);

            (Way, Way) Pair(int number)
            {
                var kernel = BulkKernel.Of(name, Rows + (BlockOfRows * number));
                return (new(() => kernel.KernelIn(0, kernel.Rows, width), kernel.Rows), reference(kernel));
            }
        }
    }

    private static IEnumerable<GateItem> Claims()
    {
        var (timeline, family, earnings) = (new TimelineBenchmarks(), new FamilyBenchmarks(), new AnnualEarningsBenchmarks());
        timeline.AllAgree();
        family.BothAgree();
        earnings.BothAgree();
        return
        [
            Item("timeline into a span / naive", Way.Call(timeline.TimelineIntoSpan), Way.Call(timeline.NaiveWithoutReasons), allocatesNothing: true),
            Item("timeline with reasons / naive", Way.Call(timeline.TimelineWithReasons), Way.Call(timeline.NaiveWithoutReasons)),
            Item("family with reasons / naive", Way.Call(family.FamilyWithReasons), Way.Call(family.NaiveWithoutReasons)),
            Item("annual earnings with reasons / naive", Way.Call(earnings.DeterminedWithReasons), Way.Call(earnings.NaiveWithoutReasons)),
        ];
    }

    private static IEnumerable<GateItem> Rules()
    {
        var rules = new SingleRuleBenchmarks();
        return
        [
            Item("allowance of annual earnings / decimal division", Way.Calls(rules.AnnualEarnings360), Way.Calls(rules.DecimalDivision), allocatesNothing: true),
            Item("pension percentage / decimal division", Way.Calls(rules.PensionPercent), Way.Calls(rules.DecimalDivision), allocatesNothing: true),
            Item("employee payments / decimal division", Way.Calls(rules.EmployeePaymentsDeduction), Way.Calls(rules.DecimalDivision), allocatesNothing: true),
        ];
    }

    private static GateItem Item(string name, Way ours, Way reference, bool allocatesNothing = false) =>
        new(name, allocatesNothing, rounds => ours.Against(reference, rounds));
}
