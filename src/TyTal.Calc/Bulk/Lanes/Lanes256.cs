#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Eight rows of 32 bits in an vector of 256 bits.</summary>
internal readonly struct Ints256 : IInts<Ints256, Longs256>
{
    private readonly Vector256<int> _rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Ints256(Vector256<int> rows) => _rows = rows;

    public static int Count => Vector256<int>.Count;

    public Longs256 Lower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Avx2.ConvertToVector256Int64(_rows.GetLower()));
    }

    public Longs256 Upper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Avx2.ConvertToVector256Int64(_rows.GetUpper()));
    }

    public uint Signs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.ExtractMostSignificantBits(_rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator +(Ints256 left, Ints256 right) => new(left._rows + right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator -(Ints256 left, Ints256 right) => new(left._rows - right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator *(Ints256 left, Ints256 right) => new(left._rows * right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator &(Ints256 left, Ints256 right) => new(left._rows & right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator |(Ints256 left, Ints256 right) => new(left._rows | right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator >>(Ints256 value, int bits) => new(value._rows >> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator <<(Ints256 value, int bits) => new(value._rows << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Outside(Ints256 value, Ints256 count) =>
        Vector256.ExtractMostSignificantBits(Vector256.GreaterThanOrEqual(value._rows.AsUInt32(), count._rows.AsUInt32()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 IfGreater(Ints256 left, Ints256 right, Ints256 value) =>
        new(Vector256.ConditionalSelect(Vector256.GreaterThan(left._rows, right._rows), value._rows, Vector256<int>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 IfGreater(Ints256 left, Ints256 right, Ints256 value, Ints256 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.GreaterThan(left._rows, right._rows), value._rows, otherwise._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 IfSame(Ints256 left, Ints256 right, Ints256 value, Ints256 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(left._rows, right._rows), value._rows, otherwise._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Max(Ints256 left, Ints256 right) => new(Vector256.Max(left._rows, right._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Of(int value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Of(ref int column, nuint row) => new(Vector256.LoadUnsafe(ref column, row));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Of(ref ushort column, nuint row) => new(Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Of(ref byte column, nuint row) => new(Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref column, row))).AsByte()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Of(Longs256 lower, Longs256 upper) => new(Vector256.Narrow(lower.Rows, upper.Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Lookup(ref int table, Ints256 index)
    {
        var (low, high) = ((index._rows << 28) >> 31, (index._rows << 27) >> 31);
        var first = Avx2.BlendVariable(Eight(ref table, 0, index), Eight(ref table, 8, index), low);
        var second = Avx2.BlendVariable(Eight(ref table, 16, index), Eight(ref table, 24, index), low);
        return new(Avx2.BlendVariable(first, second, high));
    }

    /// <summary>The entries of eight at the lowest three bits of each index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eight(ref int table, nuint first, Ints256 index) => Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref table, first), index._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref int column, nuint row) => _rows.StoreUnsafe(ref column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref byte column, nuint row) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref column, row), Bytes(_rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bytes(Vector256<int> rows)
    {
        var shorts = Vector128.Narrow(rows.GetLower(), rows.GetUpper());
        return Vector128.Narrow(shorts, shorts).AsUInt64().ToScalar();
    }
}

/// <summary>Four rows of 64 bits in a vector of 256 bits.</summary>
internal readonly struct Longs256 : ILongs<Longs256>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Longs256(Vector256<long> rows) => Rows = rows;

    public static int Count => Vector256<long>.Count;

    public uint Signs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.ExtractMostSignificantBits(Rows);
    }

    internal Vector256<long> Rows { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator +(Longs256 left, Longs256 right) => new(left.Rows + right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator -(Longs256 left, Longs256 right) => new(left.Rows - right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator *(Longs256 left, Longs256 right) => new(left.Rows * right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator &(Longs256 left, Longs256 right) => new(left.Rows & right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator |(Longs256 left, Longs256 right) => new(left.Rows | right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 operator >>(Longs256 value, int bits) => new(value.Rows >> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Except(Longs256 value, Longs256 condition) => new(Vector256.AndNot(value.Rows, condition.Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Negative(Longs256 value) => new(Vector256.LessThan(value.Rows, Vector256<long>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Max(Longs256 left, Longs256 right) => new(Vector256.Max(left.Rows, right.Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Of(long value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Of(ref long column, nuint row) => new(Vector256.LoadUnsafe(ref column, row));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Of(ref int column, nuint row) => new(Avx2.ConvertToVector256Int64(Vector128.LoadUnsafe(ref column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref long column, nuint row) => Rows.StoreUnsafe(ref column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Reciprocal(Longs256 value) => new((Vector256.Create(1d + Estimates.Excess) / Vector256.ConvertToDouble(value.Rows)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Reciprocal(Longs256 reciprocal, int times) => new((reciprocal.Rows.AsDouble() * Vector256.Create(1d / times)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 ShortReciprocal(Longs256 value) => new((Vector256<double>.One / Vector256.ConvertToDouble(value.Rows)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 Nearest(Longs256 value, Longs256 reciprocal) => Product(Vector256.ConvertToDouble(value.Rows), reciprocal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs256 NearestWithHalf(Longs256 value, Longs256 reciprocal) =>
        Product(Vector256.ConvertToDouble(value.Rows) + Vector256.Create(Estimates.Half), reciprocal);

    /// <summary>Added to 2⁵², a product below it keeps its whole part only, rounded to the nearest, in its lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Longs256 Product(Vector256<double> value, Longs256 reciprocal) =>
        new(Vector256.FusedMultiplyAdd(value, reciprocal.Rows.AsDouble(), Vector256.Create(Estimates.Whole)).AsInt64() - Vector256.Create(Estimates.WholeBits));
}
#endif
