using System.Runtime.InteropServices;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The results of a run over a calendar year's pensions: columns with room for every row, in memory of their own. Rows beyond are not written.</summary>
public readonly ref struct PensionOfYearColumns
{
    internal const int Count = 4;

    /// <summary>The pension per year on its first day of payment in the year.</summary>
    public required Span<Money<PerYear>> PerYear { get; init; }

    /// <summary>The pension per month on that day.</summary>
    public required Span<Money<PerMonth>> PerMonth { get; init; }

    /// <summary>What is paid for the days of the year in all, gross.</summary>
    public required Span<Money<Once>> Total { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Span<RowStatus> Statuses { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public PensionOfYearColumns Slice(int start, int rows) => new()
    {
        PerYear = PerYear.Slice(start, rows),
        PerMonth = PerMonth.Slice(start, rows),
        Total = Total.Slice(start, rows),
        Statuses = Statuses.Slice(start, rows),
    };

    internal void Check(PensionColumns pensions)
    {
        pensions.CheckLengths();
        ColumnGuard.Room(PerYear.Length, pensions.Rows, nameof(PerYear));
        ColumnGuard.Room(PerMonth.Length, pensions.Rows, nameof(PerMonth));
        ColumnGuard.Room(Total.Length, pensions.Rows, nameof(Total));
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
        0 => MemoryMarshal.AsBytes(PerYear),
        1 => MemoryMarshal.AsBytes(PerMonth),
        2 => MemoryMarshal.AsBytes(Total),
        _ => MemoryMarshal.AsBytes(Statuses),
    };

    private static string NameOf(int column) => column switch
    {
        0 => nameof(PerYear),
        1 => nameof(PerMonth),
        2 => nameof(Total),
        _ => nameof(Statuses),
    };
}
