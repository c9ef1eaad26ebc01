#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Compensation for functional limitation, many rows at once: the amounts of the category from a table.</summary>
internal readonly ref struct LimitationLanes<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly ref byte _categories;
    private readonly ref long _perYear;
    private readonly ref long _perMonth;
    private readonly ref byte _statuses;
    private readonly LimitationFigures _figures;

    private LimitationLanes(ReadOnlySpan<byte> categories, LimitationFigures figures, LimitationColumns results)
    {
        _categories = ref MemoryMarshal.GetReference(categories);
        _perYear = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerYear>, long>(results.PerYear));
        _perMonth = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerMonth>, long>(results.PerMonth));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
        _figures = figures;
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Compute(ReadOnlySpan<byte> categories, LimitationFigures figures, LimitationColumns results)
    {
        var lanes = new LimitationLanes<TInts, TLongs>(categories, figures, results);
        var done = 0;
        for (; done <= categories.Length - TInts.Count; done += TInts.Count)
        {
            for (var odd = lanes.Block((nuint)done); odd != 0; odd &= odd - 1)
            {
                var row = done + BitOperations.TrailingZeroCount(odd);
                LimitationRun.Write(categories[row], figures, results, row);
            }
        }

        return done;
    }

    /// <summary>Computes a vector of rows; a bit of the result is set where the number is beyond the table and the results are nothing yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Block(nuint row)
    {
        Fetch(row);
        var categories = TInts.Of(ref _categories, row);
        var perYear = TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_figures.PerYear), categories);
        var perMonth = TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_figures.PerMonth), categories);
        TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_figures.Statuses), categories).Store(ref _statuses, row);
        var upper = row + (nuint)TLongs.Count;
        perYear.Lower.Store(ref _perYear, row);
        perYear.Upper.Store(ref _perYear, upper);
        perMonth.Lower.Store(ref _perMonth, row);
        perMonth.Upper.Store(ref _perMonth, upper);
        return (TInts.Of(LimitationFigures.Entries - 1) - categories).Signs;
    }

    /// <summary>Has the processor fetch the rows that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(nuint row)
    {
        Ahead.Of(ref _categories, row);
        Ahead.Of(ref _perYear, row);
        Ahead.Of(ref _perMonth, row);
        Ahead.Of(ref _statuses, row);
    }
}
#endif
