using System.Runtime.InteropServices;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The results of a yearly run: columns with room for every row, in memory of their own. Rows beyond are not written.</summary>
public readonly ref struct YearlyRunColumns
{
    internal const int Count = 5;

    /// <summary>The pension per month on 31 December of the year before; 0 when none was paid.</summary>
    public required Span<Money<PerMonth>> Old { get; init; }

    /// <summary>The pension per month on 1 January.</summary>
    public required Span<Money<PerMonth>> New { get; init; }

    /// <summary>The new amount less the old one.</summary>
    public required Span<Money<PerMonth>> Difference { get; init; }

    /// <summary>What changes.</summary>
    public required Span<ChangeCause> Causes { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Span<RowStatus> Statuses { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public YearlyRunColumns Slice(int start, int rows) => new()
    {
        Old = Old.Slice(start, rows),
        New = New.Slice(start, rows),
        Difference = Difference.Slice(start, rows),
        Causes = Causes.Slice(start, rows),
        Statuses = Statuses.Slice(start, rows),
    };

    internal void Check(PensionColumns pensions)
    {
        pensions.CheckLengths();
        ColumnGuard.Room(Old.Length, pensions.Rows, nameof(Old));
        ColumnGuard.Room(New.Length, pensions.Rows, nameof(New));
        ColumnGuard.Room(Difference.Length, pensions.Rows, nameof(Difference));
        ColumnGuard.Room(Causes.Length, pensions.Rows, nameof(Causes));
        ColumnGuard.Room(Statuses.Length, pensions.Rows, nameof(Statuses));
        for (var column = 0; column < Count; column++)
        {
            for (var facts = 0; facts < PensionColumns.Count; facts++)
            {
                ColumnGuard.Apart(Bytes(column), pensions.Bytes(facts), NameOf(column), PensionColumns.NameOf(facts));
            }

            for (var other = column + 1; other < Count; other++)
            {
                ColumnGuard.Apart(Bytes(column), Bytes(other), NameOf(column), NameOf(other));
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(Old),
        1 => MemoryMarshal.AsBytes(New),
        2 => MemoryMarshal.AsBytes(Difference),
        3 => MemoryMarshal.AsBytes(Causes),
        _ => MemoryMarshal.AsBytes(Statuses),
    };

    private static string NameOf(int column) => column switch
    {
        0 => nameof(Old),
        1 => nameof(New),
        2 => nameof(Difference),
        3 => nameof(Causes),
        _ => nameof(Statuses),
    };
}
