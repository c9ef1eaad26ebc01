using BenchmarkDotNet.Attributes;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>The carpenter to 68, with the reasons of every figure and written into a span without them, against the same amounts computed naively.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private static readonly Dictionary<int, decimal> Index = Series(StatutoryFigure.EarningsRelatedPensionIndex);
    private static readonly Dictionary<int, decimal> PaymentsPercent = Series(StatutoryFigure.EmployeePaymentsPercent);

    private static readonly PeriodAmounts[] Periods = new PeriodAmounts[BenefitTimeline.MostPeriods(BenchmarkClaims.Carpenter)];

    /// <summary>Checks once that all give the same periods and totals.</summary>
    [GlobalSetup]
    public void AllAgree()
    {
        var (naive, timeline) = (Naive(), Timeline());
        var written = BenefitTimeline.Write(BenchmarkClaims.Carpenter, BenchmarkClaims.Parameters, Periods, out var totals);
        var sickPayByRoundedDays = (80.36m * 28m) - 2_250m;
        var same = naive.Count == timeline.Periods.Count
            && naive.Sum(period => period.Total) == timeline.Totals.Total.Amount + sickPayByRoundedDays
            && totals == timeline.Totals
            && Periods.Take(written).SequenceEqual(timeline.Periods.Select(period => period.Amounts));
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

    [Benchmark]
    public int TimelineIntoSpan() => BenefitTimeline.Write(BenchmarkClaims.Carpenter, BenchmarkClaims.Parameters, Periods, out _);

    private static List<NaivePeriod> Naive() => NaiveTimeline.Of(BenchmarkClaims.Carpenter, Index, PaymentsPercent);

    private static BenefitTimeline Timeline() => BenefitTimeline.Of(BenchmarkClaims.Carpenter, BenchmarkClaims.Parameters);

    private static Dictionary<int, decimal> Series(StatutoryFigure figure) =>
        Enumerable.Range(2024, 60).ToDictionary(year => year, year => BenchmarkClaims.Parameters.Get(figure, year).Amount);
}
