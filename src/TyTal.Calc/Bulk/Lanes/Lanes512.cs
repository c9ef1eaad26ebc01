#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Sixteen rows of 32 bits in a vector of 512 bits.</summary>
internal readonly struct Ints512 : IInts<Ints512, Longs512>
{
    private readonly Vector512<int> _rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Ints512(Vector512<int> rows) => _rows = rows;

    public static int Count => Vector512<int>.Count;

    public Longs512 Lower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Avx512F.ConvertToVector512Int64(_rows.GetLower()));
    }

    public Longs512 Upper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Avx512F.ConvertToVector512Int64(_rows.GetUpper()));
    }

    public uint Signs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)Vector512.ExtractMostSignificantBits(_rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator +(Ints512 left, Ints512 right) => new(left._rows + right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator -(Ints512 left, Ints512 right) => new(left._rows - right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator *(Ints512 left, Ints512 right) => new(left._rows * right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator &(Ints512 left, Ints512 right) => new(left._rows & right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator |(Ints512 left, Ints512 right) => new(left._rows | right._rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator >>(Ints512 value, int bits) => new(value._rows >> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator <<(Ints512 value, int bits) => new(value._rows << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Outside(Ints512 value, Ints512 count) =>
        (uint)Vector512.ExtractMostSignificantBits(Vector512.GreaterThanOrEqual(value._rows.AsUInt32(), count._rows.AsUInt32()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 IfGreater(Ints512 left, Ints512 right, Ints512 value) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(left._rows, right._rows), value._rows, Vector512<int>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 IfGreater(Ints512 left, Ints512 right, Ints512 value, Ints512 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(left._rows, right._rows), value._rows, otherwise._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 IfSame(Ints512 left, Ints512 right, Ints512 value, Ints512 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(left._rows, right._rows), value._rows, otherwise._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Max(Ints512 left, Ints512 right) => new(Vector512.Max(left._rows, right._rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Of(int value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Of(ref int column, nuint row) => new(Vector512.LoadUnsafe(ref column, row));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Of(ref ushort column, nuint row) => new(Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Of(ref byte column, nuint row) => new(Avx512F.ConvertToVector512Int32(Vector128.LoadUnsafe(ref column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Of(Longs512 lower, Longs512 upper) => new(Vector512.Create(Avx512F.ConvertToVector256Int32(lower.Rows), Avx512F.ConvertToVector256Int32(upper.Rows)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Lookup(ref int table, Ints512 index) =>
        new(Avx512F.PermuteVar16x32x2(Vector512.LoadUnsafe(ref table), index._rows, Vector512.LoadUnsafe(ref table, 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref int column, nuint row) => _rows.StoreUnsafe(ref column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref byte column, nuint row) => Avx512F.ConvertToVector128Byte(_rows).StoreUnsafe(ref column, row);
}

/// <summary>Eight rows of 64 bits in a vector of 512 bits.</summary>
internal readonly struct Longs512 : ILongs<Longs512>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Longs512(Vector512<long> rows) => Rows = rows;

    public static int Count => Vector512<long>.Count;

    public uint Signs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)Vector512.ExtractMostSignificantBits(Rows);
    }

    internal Vector512<long> Rows { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator +(Longs512 left, Longs512 right) => new(left.Rows + right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator -(Longs512 left, Longs512 right) => new(left.Rows - right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator *(Longs512 left, Longs512 right) => new(left.Rows * right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator &(Longs512 left, Longs512 right) => new(left.Rows & right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator |(Longs512 left, Longs512 right) => new(left.Rows | right.Rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 operator >>(Longs512 value, int bits) => new(value.Rows >> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Except(Longs512 value, Longs512 condition) => new(Vector512.AndNot(value.Rows, condition.Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Negative(Longs512 value) => new(value.Rows >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Max(Longs512 left, Longs512 right) => new(Vector512.Max(left.Rows, right.Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Of(long value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Of(ref long column, nuint row) => new(Vector512.LoadUnsafe(ref column, row));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Of(ref int column, nuint row) => new(Avx512F.ConvertToVector512Int64(Vector256.LoadUnsafe(ref column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref long column, nuint row) => Rows.StoreUnsafe(ref column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Reciprocal(Longs512 value) => new((Vector512.Create(1d + Estimates.Excess) / Vector512.ConvertToDouble(value.Rows)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Reciprocal(Longs512 reciprocal, int times) => new((reciprocal.Rows.AsDouble() * Vector512.Create(1d / times)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 ShortReciprocal(Longs512 value) => new((Vector512<double>.One / Vector512.ConvertToDouble(value.Rows)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 Nearest(Longs512 value, Longs512 reciprocal) => Product(Vector512.ConvertToDouble(value.Rows), reciprocal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Longs512 NearestWithHalf(Longs512 value, Longs512 reciprocal) =>
        Product(Vector512.ConvertToDouble(value.Rows) + Vector512.Create(Estimates.Half), reciprocal);

    /// <summary>Added to 2⁵², a product below it keeps its whole part only, rounded to the nearest, in its lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Longs512 Product(Vector512<double> value, Longs512 reciprocal) =>
        new(Vector512.FusedMultiplyAdd(value, reciprocal.Rows.AsDouble(), Vector512.Create(Estimates.Whole)).AsInt64() - Vector512.Create(Estimates.WholeBits));
}
#endif
