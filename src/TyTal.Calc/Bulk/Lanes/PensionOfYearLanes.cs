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
    private readonly PensionTables _tables;
    private readonly PensionFigures _figures;
    private readonly ShortDivisor<TLongs> _thirtieth;
    private readonly ref long _perYear;
    private readonly ref long _perMonth;
    private readonly ref long _total;
    private readonly ref byte _statuses;

    private PensionOfYearLanes(PensionColumns pensions, PensionTables tables, PensionOfYearColumns results)
    {
        _reader = new(pensions, tables);
        (_tables, _figures) = (tables, tables.Figures);
        _thirtieth = new(MonthParts.DaysOfMonth);
        _perYear = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerYear>, long>(results.PerYear));
        _perMonth = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.PerMonth));
        _total = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.Once>, long>(results.Total));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Block(nuint row)
    {
        Fetch(row);
        var (claims, births) = (_reader.Claims(row), _reader.Births(row));
        var (degrees, insurance) = (_reader.DegreesOf(row), _reader.InsuranceOf(row));
        var (index, minimum) = (_reader.ClaimIndex(claims), _reader.Minimum(claims, insurance));
        var odd = (_reader.Odd(claims, births, degrees, insurance) | (index - TInts.Of(1)) | minimum).Signs;
        TInts.IfGreater(
            degrees,
            TInts.Of(RowCheck.LeastDegree - 1),
            TInts.IfGreater(claims, TInts.Of(_figures.LastClaimOfYear.Packed), TInts.Of((int)RowStatus.BeforePension)),
            TInts.Of((int)RowStatus.UnderTenPercent)).Store(ref _statuses, row);

        var shares = TInts.IfGreater(TInts.Of(_figures.LastClaimOfYear.Packed + 1), claims, Degrees.Steps<TInts, TLongs>(degrees));
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births);
        var from70 = PensionReader<TInts, TLongs>.From70(births);
        var start = TInts.Max(claims + TInts.Of(1 << PackedDate.YearShift), TInts.Of(_figures.FirstDay.Packed));
        var first = PensionReader<TInts, TLongs>.Factor(shares, from70, start, claims, increase, _tables.FirstWithoutIncrease);
        var second = PensionReader<TInts, TLongs>.Factor(shares, TInts.Of(0), start, claims, increase, _tables.FirstWithoutIncrease);
        var inYear = TInts.IfGreater(TInts.Of(_figures.LastDay.Packed + 1), from70, from70, TInts.Of(AfterYear));
        var parts = new YearParts<TInts, TLongs>(start, TInts.IfGreater(from70, start, inYear, TInts.Of(AfterYear)));

        return odd
            | Money(row, first.Lower, second.Lower, index.Lower, minimum.Lower, parts.Months.Lower, parts.MonthsAfter.Lower, parts.Days.Lower)
            | (Money(
                row + (nuint)TLongs.Count, first.Upper, second.Upper, index.Upper, minimum.Upper, parts.Months.Upper, parts.MonthsAfter.Upper, parts.Days.Upper) << TLongs.Count);
    }

    /// <summary>The first day of a month 13, in the bits of a packed date.</summary>
    private static int AfterYear => ((PensionCents.MonthsOfYear + 1) << PackedDate.MonthShift) | 1;

    /// <summary>Has the processor fetch the rows that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(nuint row)
    {
        _reader.Fetch(row);
        Ahead.Of(ref _perYear, row);
        Ahead.Of(ref _perMonth, row);
        Ahead.Of(ref _total, row);
        Ahead.Of(ref _statuses, row);
    }

    /// <summary>Half of the rows: the amounts of the first day and the total.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
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

        var mask = TLongs.Of(PackedDate.DayMask);
        var total = (perMonth * months) + (perMonthAfter * monthsAfter)
            + _thirtieth.HalfUp(perMonth * (days & mask))
            + _thirtieth.HalfUp(perMonth * ((days >> PackedDate.MonthShift) & mask))
            + _thirtieth.HalfUp(perMonthAfter * (days >> (2 * PackedDate.MonthShift)));
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
        var (one, none) = (TInts.Of(1), TInts.Of(0));
        Months = TInts.Max(changeMonth - month - TInts.IfGreater(day, one, one), none);
        MonthsAfter = TInts.Of(PensionCents.MonthsOfYear + 1) - changeMonth - TInts.IfGreater(changeDay, one, one);
        var before = TInts.IfSame(month, changeMonth, changeDay - day, TInts.IfGreater(day, one, TInts.Of(MonthParts.DaysOfMonth + 1) - day));
        var between = TInts.IfSame(month, changeMonth, none, changeDay - one);
        var after = TInts.IfGreater(changeDay, one, TInts.Of(MonthParts.DaysOfMonth + 1) - changeDay);
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
