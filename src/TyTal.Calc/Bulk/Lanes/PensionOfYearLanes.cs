#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The pensions of a year, many rows at once.</summary>
internal readonly ref struct PensionOfYearLanes<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly PensionReader<TInts, TLongs> _reader;
    private readonly PensionFigures _figures;
    private readonly ref long _perYear;
    private readonly ref long _perMonth;
    private readonly ref long _total;
    private readonly ref byte _statuses;

    private PensionOfYearLanes(PensionColumns pensions, PensionTables tables, PensionOfYearColumns results)
    {
        _reader = new(pensions, tables);
        _figures = tables.Figures;
        _perYear = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerYear>, long>(results.PerYear));
        _perMonth = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.PerMonth));
        _total = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.Once>, long>(results.Total));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    internal static int Compute(PensionColumns pensions, PensionTables tables, PensionOfYearColumns results)
    {
        var lanes = new PensionOfYearLanes<TInts, TLongs>(pensions, tables, results);
        var done = 0;
        for (; done <= pensions.Rows - TInts.Count; done += TInts.Count)
        {
            for (var odd = lanes.Block((nuint)done); odd != 0; odd &= odd - 1)
            {
                var row = done + BitOperations.TrailingZeroCount(odd);
                PensionOfYearRun.Write(pensions.Row(row), tables.Figures, results, row);
            }
        }

        return done;
    }

    /// <summary>Computes a vector of rows; a bit of the result is set where the row is none for lanes and its results are nothing yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Block(nuint row)
    {
        var (claims, births) = (_reader.Claims(row), _reader.Births(row));
        var (degrees, insurance) = (_reader.DegreesOf(row), _reader.InsuranceOf(row));
        var (index, minimum) = (_reader.ClaimIndex(claims), _reader.Minimum(claims, insurance));
        var odd = ~(_reader.Ordinary(claims, births, degrees, insurance) & (index > TInts.Of(0)) & (minimum >= TInts.Of(0))).Signs;

        var isPaid = claims <= TInts.Of(_figures.LastDay.Anniversary(-1).Packed);
        TInts.Select(degrees >= TInts.Of(RowCheck.LeastDegree), TInts.Except(TInts.Of((int)RowStatus.BeforePension), isPaid), TInts.Of((int)RowStatus.UnderTenPercent))
            .Store(ref _statuses, row);

        var shares = PensionReader<TInts, TLongs>.Shares(degrees) & isPaid;
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births) & PensionReader<TInts, TLongs>.HasIncrease(claims, _figures.Year);
        var from70 = PensionReader<TInts, TLongs>.From70(births);
        var start = TInts.Max(claims + TInts.Of(1 << PackedDate.YearShift), TInts.Of(_figures.FirstDay.Packed));
        var isUntil65 = from70 > start;
        var first = PensionReader<TInts, TLongs>.Factor(shares, isUntil65, increase);
        var second = PensionReader<TInts, TLongs>.Factor(shares, TInts.Of(0), increase);
        var change = TInts.Select(isUntil65 & (from70 <= TInts.Of(_figures.LastDay.Packed)), from70, TInts.Of(AfterYear));
        var parts = new YearParts<TInts, TLongs>(start, change);

        odd |= Money(row, first.Lower, second.Lower, index.Lower, minimum.Lower, parts.Months.Lower, parts.MonthsAfter.Lower, parts.Days.Lower);
        odd |= Money(
            row + (nuint)TLongs.Count, first.Upper, second.Upper, index.Upper, minimum.Upper, parts.Months.Upper, parts.MonthsAfter.Upper, parts.Days.Upper) << TLongs.Count;
        return odd & (uint)((1L << TInts.Count) - 1);
    }

    /// <summary>The first day of a month 13, in the bits of a packed date.</summary>
    private static int AfterYear => ((PensionCents.MonthsOfYear + 1) << PackedDate.MonthShift) | 1;

    /// <summary>Half of the rows: the amounts of the first day and the total.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Money(nuint row, TLongs first, TLongs second, TLongs index, TLongs minimum, TLongs months, TLongs monthsAfter, TLongs days)
    {
        var given = _reader.Earnings(row);
        var indexed = TLongs.Max(given, minimum) * TLongs.Of(_figures.Index);
        var year = index * TLongs.Of(PensionCents.YearPerPoint);
        new Divisor<TLongs>(year).HalfUp(indexed * first).Store(ref _perYear, row);
        var month = new Divisor<TLongs>(year * TLongs.Of(PensionCents.MonthsOfYear));
        var perMonth = month.HalfUp(indexed * first);
        var perMonthAfter = month.HalfUp(indexed * second);
        perMonth.Store(ref _perMonth, row);

        var thirtieth = new Divisor<TLongs>(TLongs.Of(MonthParts.DaysOfMonth));
        var mask = TLongs.Of(PackedDate.DayMask);
        var total = (perMonth * months) + (perMonthAfter * monthsAfter)
            + thirtieth.HalfUp(perMonth * (days & mask))
            + thirtieth.HalfUp(perMonth * ((days >> PackedDate.MonthShift) & mask))
            + thirtieth.HalfUp(perMonthAfter * (days >> (2 * PackedDate.MonthShift)));
        total.Store(ref _total, row);
        return _reader.OddEarnings(given);
    }
}

/// <summary>The whole months and the 30/360 days of a year's payment, before and after the change of the percentage.</summary>
internal readonly struct YearParts<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal YearParts(TInts start, TInts change)
    {
        var (month, day) = (Month(start), start & TInts.Of(PackedDate.DayMask));
        var (changeMonth, changeDay) = (Month(change), change & TInts.Of(PackedDate.DayMask));
        var (isPart, isPartAfter, isOneMonth) = (day > TInts.Of(1), changeDay > TInts.Of(1), TInts.Same(month, changeMonth));

        // A condition is −1: a month that has begun is not whole.
        Months = TInts.Max(changeMonth - month + isPart, TInts.Of(0));
        MonthsAfter = TInts.Of(PensionCents.MonthsOfYear + 1) - changeMonth + isPartAfter;
        var before = TInts.Select(isOneMonth, changeDay - day, (TInts.Of(MonthParts.DaysOfMonth + 1) - day) & isPart);
        var between = TInts.Except(changeDay - TInts.Of(1), isOneMonth);
        var after = (TInts.Of(MonthParts.DaysOfMonth + 1) - changeDay) & isPartAfter;
        Days = before + (between * TInts.Of(1 << PackedDate.MonthShift)) + (after * TInts.Of(1 << (2 * PackedDate.MonthShift)));
    }

    /// <summary>The whole months before the change.</summary>
    internal TInts Months { get; }

    /// <summary>The whole months from the change on.</summary>
    internal TInts MonthsAfter { get; }

    /// <summary>The days of parts of months, five bits each: from the start, before the change, from the change.</summary>
    internal TInts Days { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TInts Month(TInts days) => (days >> PackedDate.MonthShift) & TInts.Of(PackedDate.MonthMask);
}
#endif
