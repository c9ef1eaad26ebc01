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
    private const int IndexColumn = 0;
    private const int MinimumColumn = 1;
    private const int FactorColumn = 2;
    private const int FactorAfterColumn = 3;
    private const int PartsColumn = 4;
    private const int StagedColumns = 5;

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
                    PensionOfYearRun.Write(pensions.Row(row), tables.Figures, results, row);
                }
            }
        }

        return rows;
    }

    /// <summary>The first pass over some rows: statuses, and into the stage what the amounts need; a bit is set for a row that is none for lanes.</summary>
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
        TInts.IfGreater(
            degrees,
            TInts.Of(RowCheck.LeastDegree - 1),
            TInts.IfGreater(claims, TInts.Of(_figures.LastClaimOfYear.Packed), TInts.Of((int)RowStatus.BeforePension)),
            TInts.Of((int)RowStatus.UnderTenPercent)).Store(ref _statuses, row);

        var shares = TInts.IfGreater(TInts.Of(_figures.LastClaimOfYear.Packed + 1), claims, Degrees.Steps<TInts, TLongs>(degrees));
        var increase = PensionReader<TInts, TLongs>.Increase(claims, births);
        var from70 = PensionReader<TInts, TLongs>.From70(births);
        var start = TInts.Max(claims + TInts.Of(1 << PackedDate.YearShift), TInts.Of(_figures.FirstDay.Packed));
        var level = PensionReader<TInts, TLongs>.Level(shares, claims, increase, _tables.FirstWithoutIncrease);
        (level * PensionReader<TInts, TLongs>.Percent(from70, start)).Store(ref staged.Column(FactorColumn), at);
        (level * TInts.Of(PensionFigures.StepsFrom65)).Store(ref staged.Column(FactorAfterColumn), at);
        var inYear = TInts.IfGreater(TInts.Of(_figures.LastDay.Packed + 1), from70, from70, TInts.Of(YearParts.NoChange));
        YearParts.Of<TInts, TLongs>(start, TInts.IfGreater(from70, start, inYear, TInts.Of(YearParts.NoChange))).Store(ref staged.Column(PartsColumn), at);
        return _reader.Odd(claims, births, degrees, insurance, index, minimum);
    }

    /// <summary>Has the processor fetch the rows that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(nuint row)
    {
        _reader.FetchFacts(row);
        Ahead.Of(ref _statuses, row);
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
            Ahead.Of(ref _perYear, start + at);
            Ahead.Of(ref _perMonth, start + at);
            Ahead.Of(ref _total, start + at);
            odd[vector] |= Amounts(start + at, at, staged) | (Amounts(start + half, half, staged) << TLongs.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Amounts(nuint row, nuint at, Staged<TInts, TLongs> staged)
    {
        var given = _reader.Earnings(row);
        var indexed = TLongs.Max(given, staged.Longs(MinimumColumn, at)) * TLongs.Of(_figures.Index);
        var dividend = indexed * staged.Longs(FactorColumn, at);
        var year = new Divisor<TLongs>(staged.Longs(IndexColumn, at) * TLongs.Of(PensionCents.YearPerPoint));
        year.HalfUp(dividend).Store(ref _perYear, row);
        var month = year.Times(PensionCents.MonthsOfYear);
        var perMonth = month.HalfUp(dividend);
        var perMonthAfter = month.HalfUp(indexed * staged.Longs(FactorAfterColumn, at));
        perMonth.Store(ref _perMonth, row);

        var parts = staged.Longs(PartsColumn, at);
        var total = _thirtieth.HalfUp(perMonth * YearParts.FromStart(parts))
            + _thirtieth.HalfUp(perMonth * YearParts.BeforeChange(parts))
            + _thirtieth.HalfUp(perMonthAfter * YearParts.FromChange(parts));
        total.Store(ref _total, row);
        return _reader.OddEarnings(given);
    }
}
#endif
