using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>Reads and writes the bytes of columns and computes nothing: what the memory allows.</summary>
internal static class Touch
{
    /// <summary>The rows of a block: a column of a byte is one vector of 512 bits.</summary>
    private const int Block = 64;

    /// <summary>Reads every input and writes every output of some rows, block by block, as a kernel does. Rows of an incomplete block are left out.</summary>
    internal static void Rows(TouchColumn[] inputs, TouchColumn[] outputs, int start, int rows)
    {
        for (var block = 0; block + Block <= rows; block += Block)
        {
            var seen = Vector512<byte>.Zero;
            foreach (var input in inputs)
            {
                ref var first = ref input.At(start + block);
                for (nuint vector = 0; vector < (nuint)input.Width; vector++)
                {
                    seen |= Vector512.LoadUnsafe(ref first, vector * Block);
                }
            }

            foreach (var output in outputs)
            {
                ref var first = ref output.At(start + block);
                for (nuint vector = 0; vector < (nuint)output.Width; vector++)
                {
                    seen.StoreUnsafe(ref first, vector * Block);
                }
            }
        }
    }
}

/// <summary>A column as bytes.</summary>
/// <param name="Column">The array.</param>
/// <param name="Width">The bytes of a row.</param>
internal sealed record TouchColumn(Array Column, int Width)
{
    internal static TouchColumn Of<T>(T[] column)
        where T : unmanaged => new(column, Unsafe.SizeOf<T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Column), (nint)row * Width);
}
