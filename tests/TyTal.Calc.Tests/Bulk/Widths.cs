using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>The widths that this processor and this build have.</summary>
internal static class Widths
{
    internal static IReadOnlyList<LaneWidth> All { get; } =
        new[] { LaneWidth.Scalar, LaneWidth.Bits256, LaneWidth.Bits512 }.Where(width => width <= LaneWidths.Widest).ToArray();
}
