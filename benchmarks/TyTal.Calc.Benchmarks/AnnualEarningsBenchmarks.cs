using BenchmarkDotNet.Attributes;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Benchmarks;

/// <summary>One person from twelve pay periods and three comparison years, checked and with the reasons of every figure, against plain decimals.</summary>
[MemoryDiagnoser]
public class AnnualEarningsBenchmarks
{
    private static readonly LocalDate ClaimDate = new(2024, 4, 1);
    private static readonly LocalDate EmploymentFrom = new(2019, 8, 1);
    private static readonly ValueList<PayPeriod> Periods = Enumerable.Range(0, 12)
        .Select(i => new LocalDate(2023, 4, 1).PlusMonths(i))
        .Select(first => new PayPeriod(new(first, first.PlusMonths(1).PlusDays(-1)), Euros.Once(3_000m)))
        .ToValueList();

    private static readonly ValueList<ComparisonYear> Comparison =
    [
        new(2021, Euros.PerYear(20_000m)) { AbsentDays = 60 },
        new(2022, Euros.PerYear(21_000m)),
        new(2023, Euros.PerYear(26_000m)),
    ];

    private static readonly PayPeriod[] PeriodArray = [.. Periods];
    private static readonly ComparisonYear[] ComparisonArray = [.. Comparison];
    private static readonly Dictionary<int, decimal> Coefficients = Enumerable.Range(2021, 4)
        .ToDictionary(year => year, year => StatutoryParameters.Enacted.WageCoefficient(year).Amount);

    private static readonly decimal Minimum = StatutoryParameters.Enacted.MinimumAnnualEarnings(2024).Amount;

    /// <summary>Checks once that both give the same amount.</summary>
    [GlobalSetup]
    public void BothAgree()
    {
        if (NaiveWithoutReasons() != DeterminedWithReasons().Decided.Amount)
        {
            throw new InvalidOperationException($"{NaiveWithoutReasons()} and {DeterminedWithReasons()}");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal NaiveWithoutReasons() => NaiveAnnualEarnings.Of(ClaimDate, PeriodArray, ComparisonArray, Coefficients, Minimum);

    [Benchmark]
    public AnnualEarnings DeterminedWithReasons() => AnnualEarnings.Of(
        new()
        {
            ClaimDate = ClaimDate,
            LookBack = ValueList.Create(EmploymentEarnings.OfPayPeriods(ClaimDate, EmploymentFrom, Periods)),
            Comparison = Comparison,
        },
        StatutoryParameters.Enacted);
}
