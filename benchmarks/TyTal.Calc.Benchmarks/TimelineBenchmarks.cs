using BenchmarkDotNet.Attributes;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>The carpenter to 68, with the reasons of every figure, against the same amounts computed naively without reasons.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private static readonly Dictionary<int, decimal> Index = Series(StatutoryFigure.EarningsRelatedPensionIndex);
    private static readonly Dictionary<int, decimal> PaymentsPercent = Series(StatutoryFigure.EmployeePaymentsPercent);

    /// <summary>Checks once that both give the same periods and totals.</summary>
    [GlobalSetup]
    public void BothAgree()
    {
        var (naive, timeline) = (Naive(), Timeline());
        var sickPayByRoundedDays = (80.36m * 28m) - 2_250m;
        var same = naive.Count == timeline.Periods.Count
            && naive.Sum(period => period.Total) == timeline.Totals.Total.Amount + sickPayByRoundedDays;
        if (!same)
        {
            throw new InvalidOperationException($"{naive.Count} and {timeline.Periods.Count} periods, {naive.Sum(period => period.Total)} and {timeline.Totals.Total}");
        }

        Console.WriteLine($"// {timeline.Periods.Count} periods");
    }

    [Benchmark(Baseline = true)]
    public object NaiveWithoutReasons() => Naive();

    [Benchmark]
    public object TimelineWithReasons() => Timeline();

    private static List<NaivePeriod> Naive() => NaiveTimeline.Of(BenchmarkClaims.Carpenter, Index, PaymentsPercent);

    private static BenefitTimeline Timeline() => BenefitTimeline.Of(BenchmarkClaims.Carpenter, BenchmarkClaims.Parameters);

    private static Dictionary<int, decimal> Series(StatutoryFigure figure) =>
        Enumerable.Range(2024, 60).ToDictionary(year => year, year => BenchmarkClaims.Parameters.Get(figure, year).Amount);
}
