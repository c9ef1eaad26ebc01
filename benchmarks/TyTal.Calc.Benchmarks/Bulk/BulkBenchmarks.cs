using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>Every kernel against the idiomatic way, the path of one row, and touching the same bytes.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private BulkKernel? _kernel;

    /// <summary>10⁴, 10⁶ and 10⁷ rows, or those of the environment variable TYTAL_BENCHMARK_ROWS, e.g. "10000".</summary>
    public static IEnumerable<int> RowCounts => (Environment.GetEnvironmentVariable("TYTAL_BENCHMARK_ROWS") ?? "10000,1000000,10000000")
        .Split(',')
        .Select(rows => int.Parse(rows, CultureInfo.InvariantCulture));

    public static IEnumerable<string> Names => BulkKernel.Names;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void MakeColumns() => _kernel = BulkKernel.Of(Name, Rows);

    [Benchmark(Baseline = true)]
    public void Touch() => _kernel!.Touch(0, Rows);

    [Benchmark]
    public void Kernel() => _kernel!.Kernel(0, Rows);

    [Benchmark]
    public void OneRowAfterTheOther() => _kernel!.Scalar(0, Rows);

    [Benchmark]
    public decimal NodaTimeAndDecimal() => _kernel!.Idiomatic(Rows);
}
