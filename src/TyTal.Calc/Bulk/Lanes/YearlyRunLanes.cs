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
    private const int IndexColumn = 0;
    private const int MinimumColumn = 1;
    private const int OldColumn = 2;
    private const int NewColumn = 3;
    private const int StagedColumns = 4;

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
        Span<int> memory = stackalloc int[Staged<TInts, TLongs>.Length(StagedColumns)];
        Span<uint> odd = stackalloc uint[Staged<TInts, TLongs>.Rows / TInts.Count];
        var staged = new Staged<TInts, TLongs>(memory);
        var rows = pensions.Rows - (pensions.Rows % TInts.Count);
        for (var done = 0; done < rows; done += Staged<TInts, TLongs>.Rows)
        {
            var count = Math.Min(Staged<TInts, TLongs>.Rows, rows - done);
            lanes.Factors((nuint)done, staged, odd[..(count / TInts.Count)]);
            lanes.Amounts((nuint)done, staged, odd[..(count / TInts.Count)]);
            for (var vector = 0; vector < count / TInts.Count; vector++)
            {
                for (var left = odd[vector]; left != 0; left &= left - 1)
                {
                    var row = done + (vector * TInts.Count) + BitOperations.TrailingZeroCount(left);
                    YearlyRun.Write(pensions.Row(row), tables.Figures, results, row);
                }
            }
        }

        return rows;
    }

    /// <summary>The first pass over some rows: statuses and causes, and into the stage what the amounts need; a bit is set for a row that is none for lanes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Factors(nuint start, Staged<TInts, TLongs> staged, Span<uint> odd)
    {
        for (var vector = 0; vector < odd.Length; vector++)
        {
            var at = (nuint)(vector * TInts.Count);
            odd[vector] = Factors(start + at, at, staged);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Factors(nuint row, nuint at, Staged<TInts, TLongs> staged)
    {
        Fetch(row);
        var (claims, births) = (_reader.Claims(row), _reader.Births(row));
        var (degrees, insurance) = (_reader.DegreesOf(row), _reader.InsuranceOf(row));
        var (index, minimum) = (_reader.ClaimIndex(claims), _reader.Minimum(claims, insurance));
        index.Store(ref staged.Column(IndexColumn), at);
        minimum.Store(ref staged.Column(MinimumColumn), at);

        var from70 = _reader.From70(births);
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births, _tables);
        var shares = Degrees.Steps<TInts, TLongs>(degrees);
        var oldShares = TInts.IfGreater(TInts.Of(_figures.LastClaimOld.Packed + 1), claims, shares);
        var newShares = TInts.IfGreater(TInts.Of(_figures.LastClaimNew.Packed + 1), claims, shares);
        Statuses(claims, degrees).Store(ref _statuses, row);
        Causes(claims, from70, increase, oldShares, newShares).Store(ref _causes, row);
        (_reader.Percent(from70, TInts.Of(_figures.LastDayBefore.Packed))
            * PensionReader<TInts, TLongs>.Level(oldShares, claims, increase, _tables.FirstWithoutIncreaseBefore)).Store(ref staged.Column(OldColumn), at);
        (_reader.Percent(from70, TInts.Of(_figures.FirstDay.Packed))
            * PensionReader<TInts, TLongs>.Level(newShares, claims, increase, _tables.FirstWithoutIncrease)).Store(ref staged.Column(NewColumn), at);
        return _reader.Odd(claims, births, degrees, insurance, index, minimum);
    }

    /// <summary>The second pass: the amounts, half a vector of dates at a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Amounts(nuint start, Staged<TInts, TLongs> staged, Span<uint> odd)
    {
        for (var vector = 0; vector < odd.Length; vector++)
        {
            var at = (nuint)(vector * TInts.Count);
            var half = at + (nuint)TLongs.Count;
            _reader.FetchEarnings(start + at);
            Ahead.Of(ref _old, start + at);
            Ahead.Of(ref _new, start + at);
            Ahead.Of(ref _difference, start + at);
            odd[vector] |= Amounts(start + at, at, staged) | (Amounts(start + half, half, staged) << TLongs.Count);
        }
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
        _reader.FetchFacts(row);
        Ahead.Of(ref _causes, row);
        Ahead.Of(ref _statuses, row);
    }

    /// <summary>Half of a vector: the amounts and their difference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Amounts(nuint row, nuint at, Staged<TInts, TLongs> staged)
    {
        var given = _reader.Earnings(row);
        var earnings = TLongs.Max(given, staged.Longs(MinimumColumn, at));
        var divisor = new Divisor<TLongs>(staged.Longs(IndexColumn, at) * TLongs.Of((long)PensionCents.YearPerPoint * PensionCents.MonthsOfYear));
        var oldAmount = divisor.HalfUp(earnings * staged.Longs(OldColumn, at) * TLongs.Of(_figures.IndexBefore));
        var newAmount = divisor.HalfUp(earnings * staged.Longs(NewColumn, at) * TLongs.Of(_figures.Index));
        oldAmount.Store(ref _old, row);
        newAmount.Store(ref _new, row);
        (newAmount - oldAmount).Store(ref _difference, row);
        return _reader.OddEarnings(given);
    }
}
#endif
