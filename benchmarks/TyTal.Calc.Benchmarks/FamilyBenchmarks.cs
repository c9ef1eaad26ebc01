using BenchmarkDotNet.Attributes;
using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>A widow with two children over twenty years, with the reasons of every figure, against the same amounts computed naively without reasons.</summary>
[MemoryDiagnoser]
public class FamilyBenchmarks
{
    private static readonly LocalDate Death = new(2016, 5, 20);
    private static readonly Family Widow = new()
    {
        ClaimDate = new(2016, 3, 1),
        DeathDate = Death,
        AnnualEarnings = Euros.PerYear(40_000m),
        Through = Death.PlusYears(20),
        Spouses = ValueList.Create(new Spouse { Income = Euros.PerYear(45_000m) }),
        Children = ValueList.Create(new Child { BirthDate = new(2003, 9, 10) }, new Child { BirthDate = new(2006, 2, 1) }),
    };

    private static readonly Dictionary<int, decimal> Index = Enumerable.Range(2016, 21)
        .ToDictionary(year => year, year => BenchmarkClaims.Parameters.Get(StatutoryFigure.EarningsRelatedPensionIndex, year).Amount);

    private static readonly decimal Minimum = StatutoryParameters.Enacted.MinimumAnnualEarnings(Death.Year).Amount;

    /// <summary>Checks once that both give the same periods and totals.</summary>
    [GlobalSetup]
    public void BothAgree()
    {
        var (naive, timeline) = (Naive(), Timeline());
        var same = naive.Count == timeline.Periods.Count
            && naive.Sum(period => period.Total) == timeline.Totals.Total.Amount
            && naive.Zip(timeline.Periods).All(pair => pair.First.From == pair.Second.From && pair.First.Spouse == pair.Second.Pensions[0].PerYear.Amount);
        if (!same)
        {
            throw new InvalidOperationException($"{naive.Count} and {timeline.Periods.Count} periods, {naive.Sum(period => period.Total)} and {timeline.Totals.Total}");
        }

        Console.WriteLine($"// {timeline.Periods.Count} periods");
    }

    [Benchmark(Baseline = true)]
    public object NaiveWithoutReasons() => Naive();

    [Benchmark]
    public object FamilyWithReasons() => Timeline();

    private static List<NaiveFamilyPeriod> Naive() => NaiveFamily.Of(Widow, Index, Minimum);

    private static FamilyTimeline Timeline() => FamilyTimeline.Of(Widow, BenchmarkClaims.Parameters);
}
