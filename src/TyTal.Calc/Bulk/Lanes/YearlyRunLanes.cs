#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The yearly run, many rows at once.</summary>
internal readonly ref struct YearlyRunLanes<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly PensionReader<TInts, TLongs> _reader;
    private readonly PensionTables _tables;
    private readonly PensionFigures _figures;
    private readonly ref long _old;
    private readonly ref long _new;
    private readonly ref long _difference;
    private readonly ref byte _causes;
    private readonly ref byte _statuses;

    private YearlyRunLanes(PensionColumns pensions, PensionTables tables, YearlyRunColumns results)
    {
        _reader = new(pensions, tables);
        (_tables, _figures) = (tables, tables.Figures);
        _old = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.Old));
        _new = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.New));
        _difference = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.Difference));
        _causes = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Causes));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Compute(PensionColumns pensions, PensionTables tables, YearlyRunColumns results)
    {
        var lanes = new YearlyRunLanes<TInts, TLongs>(pensions, tables, results);
        var done = 0;
        for (; done <= pensions.Rows - TInts.Count; done += TInts.Count)
        {
            for (var odd = lanes.Block((nuint)done); odd != 0; odd &= odd - 1)
            {
                var row = done + BitOperations.TrailingZeroCount(odd);
                YearlyRun.Write(pensions.Row(row), tables.Figures, results, row);
            }
        }

        return done;
    }

    /// <summary>Computes a vector of rows; a bit of the result is set where the row is none for lanes and its results are nothing yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Block(nuint row)
    {
        Fetch(row);
        var (claims, births) = (_reader.Claims(row), _reader.Births(row));
        var (degrees, insurance) = (_reader.DegreesOf(row), _reader.InsuranceOf(row));
        var (index, minimum) = (_reader.ClaimIndex(claims), _reader.Minimum(claims, insurance));
        var odd = _reader.Odd(claims, births, degrees, insurance, index, minimum);

        var from70 = PensionReader<TInts, TLongs>.From70(births);
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births);
        var shares = Degrees.Steps<TInts, TLongs>(degrees);
        var oldShares = TInts.IfGreater(TInts.Of(_figures.LastClaimOld.Packed + 1), claims, shares);
        var newShares = TInts.IfGreater(TInts.Of(_figures.LastClaimNew.Packed + 1), claims, shares);
        Statuses(claims, degrees).Store(ref _statuses, row);
        Causes(claims, from70, increase, oldShares, newShares).Store(ref _causes, row);

        var oldFactor = PensionReader<TInts, TLongs>.Percent(from70, TInts.Of(_figures.LastDayBefore.Packed))
            * PensionReader<TInts, TLongs>.Level(oldShares, claims, increase, _tables.FirstWithoutIncreaseBefore);
        var newFactor = PensionReader<TInts, TLongs>.Percent(from70, TInts.Of(_figures.FirstDay.Packed))
            * PensionReader<TInts, TLongs>.Level(newShares, claims, increase, _tables.FirstWithoutIncrease);
        return odd
            | Money(row, oldFactor.Lower, newFactor.Lower, index.Lower, minimum.Lower)
            | (Money(row + (nuint)TLongs.Count, oldFactor.Upper, newFactor.Upper, index.Upper, minimum.Upper) << TLongs.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TInts Statuses(TInts claims, TInts degrees) => TInts.IfGreater(
        degrees,
        TInts.Of(RowCheck.LeastDegree - 1),
        TInts.IfGreater(claims, TInts.Of(_figures.LastClaimNew.Packed), TInts.Of((int)RowStatus.BeforePension)),
        TInts.Of((int)RowStatus.UnderTenPercent));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TInts Causes(TInts claims, TInts from70, TInts increase, TInts oldShares, TInts newShares)
    {
        var (none, first) = (TInts.Of(0), TInts.Of(_figures.FirstDay.Packed));
        var begins = TInts.IfGreater(increase, none, TInts.Of((int)ChangeCause.OneTimeIncrease));
        var changes = TInts.Of(_figures.Index == _figures.IndexBefore ? 0 : (int)ChangeCause.Index)
            | TInts.IfSame(from70, first, TInts.Of((int)ChangeCause.Age65), none)
            | TInts.IfSame(claims >> PackedDate.YearShift, TInts.Of(_figures.Year - PensionFigures.YearsToIncrease), begins, none);
        var later = TInts.IfGreater(from70, first, TInts.IfGreater(TInts.Of(_figures.LastDay.Packed + 1), from70, TInts.Of((int)ChangeCause.Age65LaterInYear)));
        return TInts.IfGreater(newShares, none, later | TInts.IfGreater(oldShares, none, changes, TInts.Of((int)ChangeCause.NewPension)));
    }

    /// <summary>Has the processor fetch the rows that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(nuint row)
    {
        _reader.Fetch(row);
        Ahead.Of(ref _old, row);
        Ahead.Of(ref _new, row);
        Ahead.Of(ref _difference, row);
        Ahead.Of(ref _causes, row);
        Ahead.Of(ref _statuses, row);
    }

    /// <summary>Half of the rows: the amounts and their difference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Money(nuint row, TLongs oldFactor, TLongs newFactor, TLongs index, TLongs minimum)
    {
        var given = _reader.Earnings(row);
        var earnings = TLongs.Max(given, minimum);
        var divisor = new Divisor<TLongs>(index * TLongs.Of((long)PensionCents.YearPerPoint * PensionCents.MonthsOfYear));
        var oldAmount = divisor.HalfUp(earnings * oldFactor * TLongs.Of(_figures.IndexBefore));
        var newAmount = divisor.HalfUp(earnings * newFactor * TLongs.Of(_figures.Index));
        oldAmount.Store(ref _old, row);
        newAmount.Store(ref _new, row);
        (newAmount - oldAmount).Store(ref _difference, row);
        return _reader.OddEarnings(given);
    }
}
#endif
