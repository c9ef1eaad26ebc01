#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Dates in lanes.</summary>
internal static class Dates
{
    private const int Entries = 32;
    private const int CommonYear = 2023;

    /// <summary>The number of days by the five bits above the day: the month, and the lowest bit of the year, which plays no part.</summary>
    private static readonly int[] MonthLengths = Enumerable.Range(0, Entries).Select(LengthOf).ToArray();

    /// <summary>A bit for each row where the lower nine bits of a number are no month and day, or 29 February, whatever the year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Odd<TInts, TLongs>(TInts days)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs>
    {
        var length = TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(MonthLengths), days >> PackedDate.MonthShift);
        return TInts.Outside((days & TInts.Of(PackedDate.DayMask)) - TInts.Of(1), length);
    }

    private static int LengthOf(int bits) => (bits & PackedDate.MonthMask) is var month and >= 1 and <= PensionCents.MonthsOfYear
        ? CalendarSystem.Iso.GetDaysInMonth(CommonYear, month)
        : 0;
}

/// <summary>Degrees of incapacity in lanes.</summary>
internal static class Degrees
{
    private const int HalfStep = PensionFigures.Step / 20;

    /// <summary>÷ 500 as × 8389 ÷ 2²²: the same whole number for every degree.</summary>
    private const int Factor = 8389;
    private const int Shift = 22;

    /// <summary>The nearest five percent in steps of 5 %, half way up (§§ 57(1), 64); 0 under ten percent (§§ 56(2), 63(1)); of what is no degree, some number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Steps<TInts, TLongs>(TInts degrees)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs> =>
        TInts.IfGreater(degrees, TInts.Of(RowCheck.LeastDegree - 1), ((degrees + TInts.Of(HalfStep)) * TInts.Of(Factor)) >> Shift);
}
#endif
