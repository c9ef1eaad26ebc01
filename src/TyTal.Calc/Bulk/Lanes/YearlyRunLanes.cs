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
    private readonly PensionFigures _figures;
    private readonly ref long _old;
    private readonly ref long _new;
    private readonly ref long _difference;
    private readonly ref byte _causes;
    private readonly ref byte _statuses;

    private YearlyRunLanes(PensionColumns pensions, PensionTables tables, YearlyRunColumns results)
    {
        _reader = new(pensions, tables);
        _figures = tables.Figures;
        _old = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.Old));
        _new = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.New));
        _difference = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerMonth>, long>(results.Difference));
        _causes = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Causes));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
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
        var (claims, births) = (_reader.Claims(row), _reader.Births(row));
        var (degrees, insurance) = (_reader.DegreesOf(row), _reader.InsuranceOf(row));
        var (index, minimum) = (_reader.ClaimIndex(claims), _reader.Minimum(claims, insurance));
        var odd = ~(_reader.Ordinary(claims, births, degrees, insurance) & (index > TInts.Of(0)) & (minimum >= TInts.Of(0))).Signs;

        var from70 = PensionReader<TInts, TLongs>.From70(births);
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births);
        var shares = PensionReader<TInts, TLongs>.Shares(degrees);
        var isNew = claims <= TInts.Of(_figures.FirstDay.Anniversary(-1).Packed);
        var isOld = claims <= TInts.Of(_figures.LastDayBefore.Anniversary(-1).Packed);
        var oldFactor = PensionReader<TInts, TLongs>.Factor(
            shares & isOld, from70 > TInts.Of(_figures.LastDayBefore.Packed), increase & PensionReader<TInts, TLongs>.HasIncrease(claims, _figures.Year - 1));
        var newFactor = PensionReader<TInts, TLongs>.Factor(
            shares & isNew, from70 > TInts.Of(_figures.FirstDay.Packed), increase & PensionReader<TInts, TLongs>.HasIncrease(claims, _figures.Year));

        Statuses(degrees, isNew).Store(ref _statuses, row);
        Causes(claims, from70, increase, shares & isOld, shares & isNew).Store(ref _causes, row);
        odd |= Money(row, oldFactor.Lower, newFactor.Lower, index.Lower, minimum.Lower);
        odd |= Money(row + (nuint)TLongs.Count, oldFactor.Upper, newFactor.Upper, index.Upper, minimum.Upper) << TLongs.Count;
        return odd & (uint)((1L << TInts.Count) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TInts Statuses(TInts degrees, TInts isNew) => TInts.Select(
        degrees >= TInts.Of(RowCheck.LeastDegree), TInts.Except(TInts.Of((int)RowStatus.BeforePension), isNew), TInts.Of((int)RowStatus.UnderTenPercent));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TInts Causes(TInts claims, TInts from70, TInts increase, TInts oldShares, TInts newShares)
    {
        var (isOld, isNew) = (oldShares > TInts.Of(0), newShares > TInts.Of(0));
        var later = (from70 > TInts.Of(_figures.FirstDay.Packed)) & (from70 <= TInts.Of(_figures.LastDay.Packed)) & TInts.Of((int)ChangeCause.Age65LaterInYear);
        var at65 = TInts.Same(from70, TInts.Of(_figures.FirstDay.Packed)) & TInts.Of((int)ChangeCause.Age65);
        var begins = TInts.Same(claims >> PackedDate.YearShift, TInts.Of(_figures.Year - PensionFigures.YearsToIncrease)) & (increase > TInts.Of(0))
            & TInts.Of((int)ChangeCause.OneTimeIncrease);
        var index = TInts.Of(_figures.Index == _figures.IndexBefore ? 0 : (int)ChangeCause.Index);
        return (later & isNew) | ((at65 | begins | index) & isOld) | TInts.Except(isNew & TInts.Of((int)ChangeCause.NewPension), isOld);
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
