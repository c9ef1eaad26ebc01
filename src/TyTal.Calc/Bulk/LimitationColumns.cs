using System.Runtime.InteropServices;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The compensation of a run: columns with room for every row, in memory of their own. Rows beyond are not written.</summary>
public readonly ref struct LimitationColumns
{
    internal const int Count = 3;

    /// <summary>The compensation per year.</summary>
    public required Span<Money<PerYear>> PerYear { get; init; }

    /// <summary>The compensation per month; what is paid when it continues (§ 87(1)).</summary>
    public required Span<Money<PerMonth>> PerMonth { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Span<RowStatus> Statuses { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public LimitationColumns Slice(int start, int rows) => new()
    {
        PerYear = PerYear.Slice(start, rows),
        PerMonth = PerMonth.Slice(start, rows),
        Statuses = Statuses.Slice(start, rows),
    };

    internal void Check(ReadOnlySpan<byte> categories)
    {
        ColumnGuard.Room(PerYear.Length, categories.Length, nameof(PerYear));
        ColumnGuard.Room(PerMonth.Length, categories.Length, nameof(PerMonth));
        ColumnGuard.Room(Statuses.Length, categories.Length, nameof(Statuses));
        for (var column = 0; column < Count; column++)
        {
            ColumnGuard.Apart(Bytes(column), categories, NameOf(column), nameof(categories));
            for (var other = column + 1; other < Count; other++)
            {
                ColumnGuard.Apart(Bytes(column), Bytes(other), NameOf(column), NameOf(other));
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(PerYear),
        1 => MemoryMarshal.AsBytes(PerMonth),
        _ => MemoryMarshal.AsBytes(Statuses),
    };

    private static string NameOf(int column) => column switch
    {
        0 => nameof(PerYear),
        1 => nameof(PerMonth),
        _ => nameof(Statuses),
    };
}
