#if NET
using System.Runtime.Intrinsics;
#endif

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>How many rows a kernel computes at once. The results are the same.</summary>
internal enum LaneWidth
{
    /// <summary>One row after the other; all that .NET Standard 2.0 has.</summary>
    Scalar,

    /// <summary>Eight rows, in vectors of 256 bits.</summary>
    Bits256,

    /// <summary>Sixteen rows, in vectors of 512 bits.</summary>
    Bits512,
}

/// <summary>The width that the processor offers.</summary>
internal static class LaneWidths
{
    internal static LaneWidth Widest =>
#if NET
        Vector512.IsHardwareAccelerated ? LaneWidth.Bits512 : Vector256.IsHardwareAccelerated ? LaneWidth.Bits256 :
#endif
        LaneWidth.Scalar;
}
