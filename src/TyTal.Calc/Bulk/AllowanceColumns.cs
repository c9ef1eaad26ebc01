using System.Runtime.InteropServices;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The facts of daily allowances that stand on annual earnings: columns of one length, a row for each claim with one degree of incapacity that goes on.</summary>
public readonly ref struct AllowanceColumns
{
    internal const int Count = 4;

    /// <summary>The claim dates, 1.1.2016 to 31.12.2200.</summary>
    public required ReadOnlySpan<PackedDate> ClaimDates { get; init; }

    /// <summary>The annual earnings, before § 60; 0 to <see cref="Euros.Largest"/>.</summary>
    public required ReadOnlySpan<Money<PerYear>> AnnualEarnings { get; init; }

    /// <summary>The degrees of incapacity, 0 to 100 %; of an entrepreneur 0, 50 or 100 % (§ 197(2)).</summary>
    public required ReadOnlySpan<PackedDegree> Degrees { get; init; }

    /// <summary>The insurance: the compulsory one lifts the allowance to the minimum (§ 60), an entrepreneur's bears no employee payments (§ 62(2)(2)).</summary>
    public required ReadOnlySpan<Insurance> Insurance { get; init; }

    /// <summary>The number of rows.</summary>
    public int Rows => ClaimDates.Length;

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public AllowanceColumns Slice(int start, int rows) => new()
    {
        ClaimDates = ClaimDates.Slice(start, rows),
        AnnualEarnings = AnnualEarnings.Slice(start, rows),
        Degrees = Degrees.Slice(start, rows),
        Insurance = Insurance.Slice(start, rows),
    };

    internal void CheckLengths()
    {
        ColumnGuard.Length(AnnualEarnings.Length, Rows, nameof(AnnualEarnings));
        ColumnGuard.Length(Degrees.Length, Rows, nameof(Degrees));
        ColumnGuard.Length(Insurance.Length, Rows, nameof(Insurance));
    }

    internal AllowanceRow Row(int row) => new(ClaimDates[row], AnnualEarnings[row], Degrees[row].Hundredths, (int)Insurance[row]);

    internal ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(ClaimDates),
        1 => MemoryMarshal.AsBytes(AnnualEarnings),
        2 => MemoryMarshal.AsBytes(Degrees),
        _ => MemoryMarshal.AsBytes(Insurance),
    };

    internal static string NameOf(int column) => column switch
    {
        0 => nameof(ClaimDates),
        1 => nameof(AnnualEarnings),
        2 => nameof(Degrees),
        _ => nameof(Insurance),
    };
}

/// <summary>The daily allowances of a run: columns with room for every row, in memory of their own. Rows beyond are not written.</summary>
public readonly ref struct AllowanceRunColumns
{
    internal const int Count = 5;

    /// <summary>The full allowance per day, with § 60.</summary>
    public required Span<Money<PerDay>> FullPerDay { get; init; }

    /// <summary>Its share by the degree (§ 57; § 197(2)).</summary>
    public required Span<Money<PerDay>> PerDay { get; init; }

    /// <summary>The deduction of employee payments (§ 62).</summary>
    public required Span<Money<PerDay>> EmployeePaymentsPerDay { get; init; }

    /// <summary>What the injured person receives.</summary>
    public required Span<Money<PerDay>> NetPerDay { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Span<RowStatus> Statuses { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public AllowanceRunColumns Slice(int start, int rows) => new()
    {
        FullPerDay = FullPerDay.Slice(start, rows),
        PerDay = PerDay.Slice(start, rows),
        EmployeePaymentsPerDay = EmployeePaymentsPerDay.Slice(start, rows),
        NetPerDay = NetPerDay.Slice(start, rows),
        Statuses = Statuses.Slice(start, rows),
    };

    internal void Check(AllowanceColumns allowances)
    {
        allowances.CheckLengths();
        ColumnGuard.Room(FullPerDay.Length, allowances.Rows, nameof(FullPerDay));
        ColumnGuard.Room(PerDay.Length, allowances.Rows, nameof(PerDay));
        ColumnGuard.Room(EmployeePaymentsPerDay.Length, allowances.Rows, nameof(EmployeePaymentsPerDay));
        ColumnGuard.Room(NetPerDay.Length, allowances.Rows, nameof(NetPerDay));
        ColumnGuard.Room(Statuses.Length, allowances.Rows, nameof(Statuses));
        for (var column = 0; column < Count; column++)
        {
            for (var facts = 0; facts < AllowanceColumns.Count; facts++)
            {
                ColumnGuard.Apart(Bytes(column), allowances.Bytes(facts), NameOf(column), AllowanceColumns.NameOf(facts));
            }

            for (var other = column + 1; other < Count; other++)
            {
                ColumnGuard.Apart(Bytes(column), Bytes(other), NameOf(column), NameOf(other));
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(FullPerDay),
        1 => MemoryMarshal.AsBytes(PerDay),
        2 => MemoryMarshal.AsBytes(EmployeePaymentsPerDay),
        3 => MemoryMarshal.AsBytes(NetPerDay),
        _ => MemoryMarshal.AsBytes(Statuses),
    };

    private static string NameOf(int column) => column switch
    {
        0 => nameof(FullPerDay),
        1 => nameof(PerDay),
        2 => nameof(EmployeePaymentsPerDay),
        3 => nameof(NetPerDay),
        _ => nameof(Statuses),
    };
}
