#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>What the first pass of a kernel leaves for its second one: a few rows of some columns, in the innermost cache.</summary>
/// <remarks>Two short passes have registers enough, and one long one has not.</remarks>
internal readonly ref struct Staged<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    /// <summary>The rows of a pass.</summary>
    internal const int Rows = 256;

    private const int IntsOfCacheLine = 16;

    private readonly ref int _first;

    /// <param name="memory">Memory of the stack.</param>
    internal unsafe Staged(Span<int> memory)
    {
        ref var start = ref MemoryMarshal.GetReference(memory);
        var past = (int)((nuint)Unsafe.AsPointer(ref start) / sizeof(int) % IntsOfCacheLine);
        _first = ref Unsafe.Add(ref start, IntsOfCacheLine - past);
    }

    /// <summary>The numbers that so many columns take, to begin with a cache line.</summary>
    internal static int Length(int columns) => (columns * Rows) + IntsOfCacheLine;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref int Column(int column) => ref Unsafe.Add(ref _first, column * Rows);

    /// <summary>Half a vector of rows, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLongs Longs(int column, nuint at) => TLongs.Of(ref Column(column), at);
}
#endif
