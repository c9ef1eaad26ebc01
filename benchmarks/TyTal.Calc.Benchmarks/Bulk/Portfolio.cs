using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>Columns of made-up claims: the claim dates of some years, ages of working life, a few degrees under ten percent, and one row in ten thousand with a fault.</summary>
internal sealed class Portfolio
{
    internal const int Year = 2025;

    private const int Seed = 459_2015;

    internal Portfolio(int rows, int firstClaimYear)
    {
        var random = new Random(Seed);
        (ClaimDates, BirthDates) = (new PackedDate[rows], new PackedDate[rows]);
        (Earnings, Degrees, Insurances) = (new Money<PerYear>[rows], new PackedDegree[rows], new Insurance[rows]);
        (PerDay, Categories) = (new Money<PerDay>[rows], new byte[rows]);
        for (var row = 0; row < rows; row++)
        {
            var year = random.Next(firstClaimYear, Year);
            ClaimDates[row] = Day(random, year);
            BirthDates[row] = Day(random, year - random.Next(18, 68));
            Earnings[row] = new(random.Next(10_000) == 0 ? -1 : random.Next(800_000, 9_000_000));
            Degrees[row] = PackedDegree.FromHundredths((ushort)(random.Next(10) switch { < 4 => 10_000, < 6 => 5_000, < 7 => random.Next(0, 2_000), _ => random.Next(1_000, 10_001) }));
            Insurances[row] = random.Next(10) < 9 ? Insurance.Compulsory : Insurance.WorkAbroad;
            PerDay[row] = new(random.Next(1_500, 60_000));
            Categories[row] = (byte)random.Next(0, 21);
        }
    }

    /// <summary>The enacted figures, which have those of 2025.</summary>
    internal static StatutoryParameters Parameters => StatutoryParameters.Enacted;

    internal PackedDate[] ClaimDates { get; }

    internal PackedDate[] BirthDates { get; }

    internal Money<PerYear>[] Earnings { get; }

    internal PackedDegree[] Degrees { get; }

    internal Insurance[] Insurances { get; }

    internal Money<PerDay>[] PerDay { get; }

    internal byte[] Categories { get; }

    internal PensionMemory Pensions => new() { ClaimDates = ClaimDates, BirthDates = BirthDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };

    internal AllowanceColumns Allowances => new() { ClaimDates = ClaimDates, AnnualEarnings = Earnings, Degrees = Degrees, Insurance = Insurances };

    /// <summary>The rows as objects, as one would read them from a table.</summary>
    internal IdiomaticClaim[] Objects(int rows) => Enumerable.Range(0, rows).Select(row => new IdiomaticClaim(
        ClaimDates[row].ToLocalDate(), BirthDates[row].ToLocalDate(), Earnings[row].Amount, Degrees[row].ToDegree().Amount, Insurances[row], PerDay[row].Amount, Categories[row])).ToArray();

    private static PackedDate Day(Random random, int year) => PackedDate.Of(new NodaTime.LocalDate(year, 1, 1).PlusDays(random.Next(365)));
}
