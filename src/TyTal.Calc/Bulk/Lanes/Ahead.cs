#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Tells the processor which rows of a column come soon: ten columns are more than it guesses on its own. Five are not, and hints only delay them.</summary>
internal static class Ahead
{
    /// <summary>How many rows ahead.</summary>
    private const nuint Rows = 128;

    private const nuint LongsOfCacheLine = 8;

    /// <summary>The rows of a vector in a column of numbers of 64 bits, which lie in two cache lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Of(ref long column, nuint row)
    {
        Hint(ref Unsafe.Add(ref column, row + Rows));
        Hint(ref Unsafe.Add(ref column, row + Rows + LongsOfCacheLine));
    }

    /// <summary>The rows of a vector in any other column, which lie in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Of<T>(ref T column, nuint row) => Hint(ref Unsafe.Add(ref column, row + Rows));

    /// <summary>A hint reads and writes nothing: an address beyond the column, or one that the garbage collector has since moved, does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Hint<T>(ref T row)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref row));
        }
    }
}
#endif
