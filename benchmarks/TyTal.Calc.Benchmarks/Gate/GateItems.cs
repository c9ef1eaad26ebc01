using TyTal.Calc.Benchmarks.Bulk;
using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>What the gate measures: each bulk kernel against touching the same bytes and against one row after the other with NodaTime and decimal,
/// timelines and annual earnings against naive ones, single rules against a decimal division.</summary>
internal static class GateItems
{
    /// <summary>So few rows that the columns stay in the core's own cache: the ratio then tells of the code, not of the memory and its other users.</summary>
    private const int Rows = 4_096;

    private const int IdiomaticRows = 256;

    internal static IReadOnlyList<GateItem> All() => [.. BulkKernel.Names.SelectMany(Kernel), .. Claims(), .. Rules()];

    /// <summary>In the lanes of 256 bits that most machines have, and in those of 512 bits where there are any.</summary>
    private static IEnumerable<GateItem> Kernel(string name)
    {
        var kernel = new Lazy<BulkKernel>(() => BulkKernel.Of(name, Rows));
        foreach (var (width, bits) in new[] { (LaneWidth.Bits256, 256), (LaneWidth.Bits512, 512) })
        {
            var ours = new Way(() => kernel.Value.KernelIn(0, Rows, width), Rows);
            var isHere = LaneWidths.Widest >= width;
            yield return Item($"{name} {bits} / touch", ours, new(() => kernel.Value.Touch(0, Rows), Rows), allocatesNothing: true, isHere);
            yield return Item($"{name} {bits} / NodaTime + decimal", ours, new(() => kernel.Value.Idiomatic(IdiomaticRows), IdiomaticRows), allocatesNothing: true, isHere);
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

    private static GateItem Item(string name, Way ours, Way reference, bool allocatesNothing = false, bool isHere = true) =>
        new(name, allocatesNothing, isHere ? rounds => ours.Against(reference, rounds) : null);
}
