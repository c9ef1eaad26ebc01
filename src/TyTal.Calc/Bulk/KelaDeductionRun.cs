using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The computed deduction from daily allowances of the leisure-time insurance (Kela-vähennys; § 202(1)) for any number of rows.</summary>
/// <remarks>Each row is what <see cref="KelaDeduction"/> gives, to the cent. The run rests on no dated figure and on no constant that can be supposed: its results are hypothetical
/// or a projection when the daily amounts are, as the run that gave them tells.</remarks>
public static class KelaDeductionRun
{
    /// <summary>Computes every row.</summary>
    /// <param name="perDay">The daily amounts after the share of incapacity, before every deduction; 0 to <see cref="Euros.Largest"/>.</param>
    /// <param name="results">Where the results are written.</param>
    /// <exception cref="ArgumentException">Results are too short or overlap something; nothing has been written.</exception>
    public static void Compute(ReadOnlySpan<Money<PerDay>> perDay, KelaDeductionColumns results)
    {
        results.Check(perDay);
        Compute(perDay, results, LaneWidths.Widest);
    }

    internal static void Compute(ReadOnlySpan<Money<PerDay>> perDay, KelaDeductionColumns results, LaneWidth width)
    {
        for (var row = InLanes(perDay, results, width); row < perDay.Length; row++)
        {
            Write(perDay[row], results, row);
        }
    }

    internal static void Write(Money<PerDay> perDay, KelaDeductionColumns results, int row)
    {
        var isAmount = RowCheck.IsAmount(perDay.Cents);
        var percent = isAmount ? KelaDeduction.PercentOf(perDay) : default;
        var deduction = isAmount ? KelaDeduction.Deduction(perDay, percent) : default;
        results.Percents[row] = percent;
        results.Deductions[row] = deduction;
        results.Rests[row] = isAmount ? perDay - deduction : default;
        results.Statuses[row] = isAmount ? RowStatus.Computed : RowStatus.InvalidPerDay;
    }

    /// <summary>The number of rows from the first on that lanes have computed.</summary>
    private static int InLanes(ReadOnlySpan<Money<PerDay>> perDay, KelaDeductionColumns results, LaneWidth width) => width switch
    {
#if NET
        LaneWidth.Bits512 => KelaDeductionLanes<Ints512, Longs512>.Compute(perDay, results),
        LaneWidth.Bits256 => KelaDeductionLanes<Ints256, Longs256>.Compute(perDay, results),
#endif
        _ => 0,
    };
}
