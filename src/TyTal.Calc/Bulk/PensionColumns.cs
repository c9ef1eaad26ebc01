using System.Runtime.InteropServices;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The facts of pensions: columns of one length, a row for each claim with one degree of incapacity that goes on.</summary>
/// <remarks>A row stands for a <see cref="Claim"/> with these facts and one open spell of incapacity; <see cref="RowClaim"/> makes it.
/// Facts outside their ranges make an invalid row, never an exception.</remarks>
public readonly ref struct PensionColumns
{
    internal const int Count = 5;

    /// <summary>The claim dates, 1.1.2016 to 31.12.2200.</summary>
    public required ReadOnlySpan<PackedDate> ClaimDates { get; init; }

    /// <summary>The days of birth, from 1.1.1900 to the claim date.</summary>
    public required ReadOnlySpan<PackedDate> BirthDates { get; init; }

    /// <summary>The annual earnings at the level of the claim date's year, before § 79; 0 to <see cref="Euros.Largest"/>.</summary>
    public required ReadOnlySpan<Money<PerYear>> AnnualEarnings { get; init; }

    /// <summary>The degrees of incapacity, 0 to 100 %.</summary>
    public required ReadOnlySpan<PackedDegree> Degrees { get; init; }

    /// <summary>The insurance: the compulsory one lifts the annual earnings to the minimum (§ 79), no other does.</summary>
    public required ReadOnlySpan<Insurance> Insurance { get; init; }

    /// <summary>The number of rows.</summary>
    public int Rows => ClaimDates.Length;

    /// <summary>Some of the rows.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public PensionColumns Slice(int start, int rows) => new()
    {
        ClaimDates = ClaimDates.Slice(start, rows),
        BirthDates = BirthDates.Slice(start, rows),
        AnnualEarnings = AnnualEarnings.Slice(start, rows),
        Degrees = Degrees.Slice(start, rows),
        Insurance = Insurance.Slice(start, rows),
    };

    internal void CheckLengths()
    {
        ColumnGuard.Length(BirthDates.Length, Rows, nameof(BirthDates));
        ColumnGuard.Length(AnnualEarnings.Length, Rows, nameof(AnnualEarnings));
        ColumnGuard.Length(Degrees.Length, Rows, nameof(Degrees));
        ColumnGuard.Length(Insurance.Length, Rows, nameof(Insurance));
    }

    internal ReadOnlySpan<byte> Bytes(int column) => column switch
    {
        0 => MemoryMarshal.AsBytes(ClaimDates),
        1 => MemoryMarshal.AsBytes(BirthDates),
        2 => MemoryMarshal.AsBytes(AnnualEarnings),
        3 => MemoryMarshal.AsBytes(Degrees),
        _ => MemoryMarshal.AsBytes(Insurance),
    };

    internal static string NameOf(int column) => column switch
    {
        0 => nameof(ClaimDates),
        1 => nameof(BirthDates),
        2 => nameof(AnnualEarnings),
        3 => nameof(Degrees),
        _ => nameof(Insurance),
    };

    internal PensionRow Row(int row) => new(ClaimDates[row], BirthDates[row], AnnualEarnings[row].Cents, Degrees[row].Hundredths, (int)Insurance[row]);
}
