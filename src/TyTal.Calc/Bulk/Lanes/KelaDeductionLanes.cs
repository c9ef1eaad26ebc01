#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The deductions of § 202(1), many rows at once: the percentage falls by a step at each limit that an amount exceeds.</summary>
internal readonly ref struct KelaDeductionLanes<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private static readonly int LargestPercent = KelaDeduction.Bands[0].Percent.Thousandths;
    private static readonly int[] Limits = KelaDeduction.Bands.Where(band => band.UpTo is not null).Select(band => (int)band.UpTo!.Value.Cents).ToArray();
    private static readonly int[] Steps = Limits.Select((_, band) => KelaDeduction.Bands[band].Percent.Thousandths - KelaDeduction.Bands[band + 1].Percent.Thousandths).ToArray();

    private readonly ref long _perDay;
    private readonly ref int _percents;
    private readonly ref long _deductions;
    private readonly ref long _rests;
    private readonly ref byte _statuses;
    private readonly ShortDivisor<TLongs> _whole;

    private KelaDeductionLanes(ReadOnlySpan<Money<PerDay>> perDay, KelaDeductionColumns results)
    {
        _perDay = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(perDay));
        _percents = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Percentage, int>(results.Percents));
        _deductions = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.Deductions));
        _rests = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.Rests));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
        _whole = new(PensionFigures.Whole);
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Compute(ReadOnlySpan<Money<PerDay>> perDay, KelaDeductionColumns results)
    {
        var lanes = new KelaDeductionLanes<TInts, TLongs>(perDay, results);
        var done = 0;
        for (; done <= perDay.Length - TInts.Count; done += TInts.Count)
        {
            for (var odd = lanes.Block((nuint)done); odd != 0; odd &= odd - 1)
            {
                var row = done + BitOperations.TrailingZeroCount(odd);
                KelaDeductionRun.Write(perDay[row], results, row);
            }
        }

        return done;
    }

    /// <summary>Computes a vector of rows; a bit of the result is set where the row is none for lanes and its results are nothing yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Block(nuint row)
    {
        var (lower, upper) = (TLongs.Of(ref _perDay, row), TLongs.Of(ref _perDay, row + (nuint)TLongs.Count));
        var perDay = TInts.Of(lower, upper);
        var percents = TInts.Of(LargestPercent);
        var (limits, steps) = (Limits, Steps);
        for (var band = 0; band < limits.Length && band < steps.Length; band++)
        {
            percents = TInts.IfGreater(perDay, TInts.Of(limits[band]), percents - TInts.Of(steps[band]), percents);
        }

        percents.Store(ref _percents, row);
        TInts.Of((int)RowStatus.Computed).Store(ref _statuses, row);
        return Money(row, lower, percents.Lower) | (Money(row + (nuint)TLongs.Count, upper, percents.Upper) << TLongs.Count);
    }

    /// <summary>Half of the rows: the deduction and the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Money(nuint row, TLongs perDay, TLongs percents)
    {
        var deductions = _whole.HalfUp(perDay * percents);
        deductions.Store(ref _deductions, row);
        (perDay - deductions).Store(ref _rests, row);
        return (perDay | (TLongs.Of(int.MaxValue) - perDay)).Signs;
    }
}
#endif
