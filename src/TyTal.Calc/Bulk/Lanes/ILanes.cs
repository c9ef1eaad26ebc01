#if NET
namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Rows side by side, 32 bits each: dates, degrees, factors and conditions. Nothing is checked for overflow.</summary>
/// <typeparam name="TSelf">The lanes of one width.</typeparam>
/// <typeparam name="TLongs">Half as many rows, 64 bits each.</typeparam>
internal interface IInts<TSelf, TLongs>
    where TSelf : struct, IInts<TSelf, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    /// <summary>How many rows.</summary>
    static abstract int Count { get; }

    /// <summary>The first half of the rows.</summary>
    TLongs Lower { get; }

    /// <summary>The second half of the rows.</summary>
    TLongs Upper { get; }

    /// <summary>The sign of each row: bit 0 is that of the first.</summary>
    uint Signs { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator >>(TSelf value, int bits);

    static abstract TSelf operator <<(TSelf value, int bits);

    /// <summary>A bit for each row whose value is not from 0 to one less than a count of its own: bit 0 is that of the first.</summary>
    static abstract uint Outside(TSelf value, TSelf count);

    /// <summary>The value where the left is greater, 0 elsewhere.</summary>
    static abstract TSelf IfGreater(TSelf left, TSelf right, TSelf value);

    /// <summary>One value where the left is greater, another elsewhere.</summary>
    static abstract TSelf IfGreater(TSelf left, TSelf right, TSelf value, TSelf otherwise);

    /// <summary>One value where both are equal, another elsewhere.</summary>
    static abstract TSelf IfSame(TSelf left, TSelf right, TSelf value, TSelf otherwise);

    static abstract TSelf Max(TSelf left, TSelf right);

    static abstract TSelf Of(int value);

    static abstract TSelf Of(ref int column, nuint row);

    static abstract TSelf Of(ref ushort column, nuint row);

    static abstract TSelf Of(ref byte column, nuint row);

    /// <summary>Joins two halves, each from −2³¹ to 2³¹ − 1.</summary>
    static abstract TSelf Of(TLongs lower, TLongs upper);

    /// <summary>The entries of a table of 32 at the lowest five bits of each index.</summary>
    static abstract TSelf Lookup(ref int table, TSelf index);

    void Store(ref int column, nuint row);

    /// <summary>Stores the lowest eight bits.</summary>
    void Store(ref byte column, nuint row);
}

/// <summary>Rows side by side, 64 bits each: money. Nothing is checked for overflow.</summary>
/// <typeparam name="TSelf">The lanes of one width.</typeparam>
internal interface ILongs<TSelf>
    where TSelf : struct, ILongs<TSelf>
{
    /// <summary>How many rows.</summary>
    static abstract int Count { get; }

    /// <summary>The sign of each row: bit 0 is that of the first.</summary>
    uint Signs { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator >>(TSelf value, int bits);

    /// <summary>The value where the condition does not hold, 0 elsewhere.</summary>
    static abstract TSelf Except(TSelf value, TSelf condition);

    /// <summary>−1 where a value is below 0, and 0 elsewhere.</summary>
    static abstract TSelf Negative(TSelf value);

    static abstract TSelf Max(TSelf left, TSelf right);

    static abstract TSelf Of(long value);

    static abstract TSelf Of(ref long column, nuint row);

    static abstract TSelf Of(ref int column, nuint row);

    void Store(ref long column, nuint row);

    /// <summary>A little more than 1 ÷ the value, as the bits of a floating-point number, for <see cref="Nearest"/>.</summary>
    static abstract TSelf Reciprocal(TSelf value);

    /// <summary>The reciprocal of the value × a number, from that of the value.</summary>
    static abstract TSelf Reciprocal(TSelf reciprocal, int times);

    /// <summary>The whole number nearest to value × reciprocal, which is below 2⁵¹.</summary>
    static abstract TSelf Nearest(TSelf value, TSelf reciprocal);

    /// <summary>1 ÷ the value, as the bits of a floating-point number, for <see cref="NearestWithHalf"/>.</summary>
    static abstract TSelf ShortReciprocal(TSelf value);

    /// <summary>The whole number nearest to (value + ½) × reciprocal, which is below 2⁵¹.</summary>
    static abstract TSelf NearestWithHalf(TSelf value, TSelf reciprocal);
}
#endif
