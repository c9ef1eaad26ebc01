using System.Runtime.InteropServices;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The deductions of a run: columns with room for every row, in memory of their own. Rows beyond are not written.</summary>
public readonly ref struct KelaDeductionColumns
{
    internal const int Count = 4;

    /// <summary>The percentage that is deducted.</summary>
    public required Span<Percentage> Percents { get; init; }

    /// <summary>The deduction of a day.</summary>
    public required Span<Money<PerDay>> Deductions { get; init; }

    /// <summary>What is left of the day.</summary>
    public required Span<Money<PerDay>> Rests { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Span<RowStatus> Statuses { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public KelaDeductionColumns Slice(int start, int rows) => new()
    {
        Percents = Percents.Slice(start, rows),
        Deductions = Deductions.Slice(start, rows),
        Rests = Rests.Slice(start, rows),
        Statuses = Statuses.Slice(start, rows),
    };

    internal void Check(ReadOnlySpan<Money<PerDay>> perDay)
    {
        ColumnGuard.Room(Percents.Length, perDay.Length, nameof(Percents));
        ColumnGuard.Room(Deductions.Length, perDay.Length, nameof(Deductions));
        ColumnGuard.Room(Rests.Length, perDay.Length, nameof(Rests));
        ColumnGuard.Room(Statuses.Length, perDay.Length, nameof(Statuses));
        for (var column = 0; column < Count; column++)
        {
            ColumnGuard.Apart(Bytes(column), MemoryMarshal.AsBytes(perDay), NameOf(column), nameof(perDay));
            for (var other = column + 1; other < Count; other++)
            {
                ColumnGuard.Apart(Bytes(column), Bytes(other), NameOf(column), NameOf(other));
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(Percents),
        1 => MemoryMarshal.AsBytes(Deductions),
        2 => MemoryMarshal.AsBytes(Rests),
        _ => MemoryMarshal.AsBytes(Statuses),
    };

    private static string NameOf(int column) => column switch
    {
        0 => nameof(Percents),
        1 => nameof(Deductions),
        2 => nameof(Rests),
        _ => nameof(Statuses),
    };
}
