#if NET
using System.Runtime.CompilerServices;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The 30/360 days of a year's payment: from its start, in the part of a month before the change of the percentage, and from the change; packed into one number.</summary>
/// <remarks>A part of a month is rounded on its own, whole months add nothing to be rounded: thirty days are a month's amount to the cent. So whole months and the part beside them
/// are one number of days. Before the change there can be two parts, in the month of the start and in that of the change.</remarks>
internal static class YearParts
{
    /// <summary>The day of a change that does not come in the year, in the bits of a packed date: what is left of the year after it is nothing.</summary>
    internal const int NoChange = (PensionCents.MonthsOfYear << PackedDate.MonthShift) | End;

    private const int End = MonthParts.DaysOfMonth + 1;
    private const int DaysOfYear = PensionCents.MonthsOfYear * MonthParts.DaysOfMonth;
    private const int BeforeShift = 9;
    private const int AfterShift = 14;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Of<TInts, TLongs>(TInts start, TInts change)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs>
    {
        var (month, day) = (Month<TInts, TLongs>(start), start & TInts.Of(PackedDate.DayMask));
        var (changeMonth, changeDay) = (Month<TInts, TLongs>(change), change & TInts.Of(PackedDate.DayMask));
        var untilChange = ((changeMonth - month) * TInts.Of(MonthParts.DaysOfMonth)) + changeDay - day;
        var before = TInts.IfSame(month, changeMonth, TInts.Of(0), changeDay - TInts.Of(1));
        var after = TInts.Of(DaysOfYear + End) - (changeMonth * TInts.Of(MonthParts.DaysOfMonth)) - changeDay;
        return untilChange - before + (before << BeforeShift) + (after << AfterShift);
    }

    /// <summary>The days from the start, without those of a part of a month before the change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLongs FromStart<TLongs>(TLongs parts)
        where TLongs : struct, ILongs<TLongs> => parts & TLongs.Of((1 << BeforeShift) - 1);

    /// <summary>The days of the part of a month before the change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLongs BeforeChange<TLongs>(TLongs parts)
        where TLongs : struct, ILongs<TLongs> => (parts >> BeforeShift) & TLongs.Of((1 << (AfterShift - BeforeShift)) - 1);

    /// <summary>The days from the change on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLongs FromChange<TLongs>(TLongs parts)
        where TLongs : struct, ILongs<TLongs> => parts >> AfterShift;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TInts Month<TInts, TLongs>(TInts days)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs> => (days >> PackedDate.MonthShift) & TInts.Of(PackedDate.MonthMask);
}
#endif
