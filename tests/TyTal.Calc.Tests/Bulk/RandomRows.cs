using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>Rows of pensions: ordinary ones, those at the edges of the Act and of the kernels, and faulty ones.</summary>
internal static class RandomRows
{
    private static readonly int[] OddDates = [0, -1, 1, int.MaxValue, int.MinValue, Packed(2023, 2, 30), Packed(2023, 2, 29), Packed(2024, 2, 29), Packed(2023, 4, 31), Packed(2023, 13, 1), Packed(2023, 0, 1), Packed(2023, 1, 0), Packed(2015, 12, 31), Packed(2016, 1, 1), Packed(2200, 12, 31), Packed(2201, 1, 1), Packed(1899, 12, 31), Packed(1900, 1, 1), Packed(1900, 2, 29), Packed(2100, 2, 29)];
    private static readonly long[] OddEarnings = [0, 1, -1, long.MinValue, long.MaxValue, int.MaxValue, int.MaxValue + 1L, uint.MaxValue, 100_000_000_000, 100_000_000_001, 1_397_999, 1_398_000, 1_398_001];
    private static readonly int[] OddDegrees = [0, 999, 1000, 1001, 1249, 1250, 5000, 9749, 9750, 9999, 10_000, 10_001, ushort.MaxValue];

    internal static Gen<Row> Any { get; } =
        from claim in Gen.Frequency((20, Day(2016, 2058)), (2, Edge(2016, 2058)), (1, Gen.Elements(OddDates)))
        from age in Gen.Frequency((6, Gen.Choose(15, 70)), (1, Gen.Choose(0, 110)))
        from birth in Gen.Frequency((20, Day(1900, 2010)), (10, BirthAround(claim, age)), (4, Edge(1940, 2010)), (1, Gen.Elements(OddDates)))
        from earnings in Gen.Frequency((20, Gen.Choose(0, 9_000_000).Select(cents => (long)cents)), (2, Gen.Choose(0, int.MaxValue).Select(cents => 60L * cents)), (1, Gen.Elements(OddEarnings)))
        from degree in Gen.Frequency((10, Gen.Choose(0, 10_000)), (4, Gen.Elements(5000, 10_000)), (2, Gen.Elements(OddDegrees)))
        from insurance in Gen.Frequency((8, Gen.Constant(0)), (4, Gen.Choose(0, 4)), (1, Gen.Elements(5, 6, 255)))
        select new Row(claim, birth, earnings, (ushort)degree, (byte)insurance);

    /// <summary>Columns of up to fifty rows, and a year.</summary>
    internal static Gen<(Row[] Rows, int Year)> Columns { get; } =
        from count in Gen.Choose(0, 50)
        from rows in Any.ArrayOf(count)
        from year in Gen.Frequency((10, Gen.Choose(2017, 2060)), (1, Gen.Elements(2016, 2061, 2199, 2200)))
        select (rows, year);

    /// <summary>The enacted figures and a path to 2060, with one year whose index does not move, and without one year's index and wage coefficient.</summary>
    internal static StatutoryParameters Parameters { get; } = KnownFigures.Through2025.With(Enumerable.Range(2026, 35).Where(year => year != 2050).SelectMany(OfYear));

    private static Gen<int> Day(int first, int last) =>
        from days in Gen.Choose(0, NodaTime.Period.DaysBetween(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)))
        select PackedDate.Of(new LocalDate(first, 1, 1).PlusDays(days)).Packed;

    private static Gen<int> Edge(int first, int last) =>
        from year in Gen.Choose(first, last)
        from day in Gen.Elements((1, 1), (1, 2), (1, 31), (2, 28), (2, 29), (3, 1), (6, 30), (12, 1), (12, 31))
        select Packed(year, day.Item1, day.Item2);

    private static Gen<int> BirthAround(int claim, int age) =>
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 31)
        select Packed((claim >> 9) - age, month, day);

    private static int Packed(int year, int month, int day) => (year << 9) | (month << 5) | day;

    private static IEnumerable<YearlyFigure> OfYear(int year) =>
    [
        new(StatutoryFigure.WageCoefficient, year, 1.712m + (0.03m * (year - 2026)), "test", FigureStatus.Supplied),
        new(StatutoryFigure.EarningsRelatedPensionIndex, year, 3_104 + (40 * (year == 2031 ? 4 : year - 2026)), "test", FigureStatus.Supplied),
        new(StatutoryFigure.EmployeePaymentsPercent, year, 3.5m + (year % 7 * 0.11m), "test", FigureStatus.Supplied),
    ];
}

/// <summary>The facts of a row as numbers.</summary>
internal sealed record Row(int Claim, int Birth, long Earnings, ushort Degree, byte Insurance);

/// <summary>Columns of rows, with guard rows after the results.</summary>
internal sealed class RowColumns(IReadOnlyList<Row> rows)
{
    internal PackedDate[] ClaimDates { get; } = rows.Select(row => PackedDate.FromPacked(row.Claim)).ToArray();

    internal PackedDate[] BirthDates { get; } = rows.Select(row => PackedDate.FromPacked(row.Birth)).ToArray();

    internal Money<PerYear>[] Earnings { get; } = rows.Select(row => new Money<PerYear>(row.Earnings)).ToArray();

    internal PackedDegree[] Degrees { get; } = rows.Select(row => PackedDegree.FromHundredths(row.Degree)).ToArray();

    internal Insurance[] Insurances { get; } = rows.Select(row => (Insurance)row.Insurance).ToArray();

    internal int Rows => ClaimDates.Length;

    internal PensionColumns Pensions => new() { ClaimDates = ClaimDates, BirthDates = BirthDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };

    internal AllowanceColumns Allowances => new() { ClaimDates = ClaimDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };

    internal AllowanceMemory AllowanceMemory => new() { ClaimDates = ClaimDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };

    internal PensionMemory Memory => new() { ClaimDates = ClaimDates, BirthDates = BirthDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };
}
