using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>A kernel with its columns, and the same work done in other ways.</summary>
internal abstract class BulkKernel(TouchColumn[] inputs, TouchColumn[] outputs)
{
    /// <summary>As many rows as one thread takes at once.</summary>
    private const int Partition = 1 << 14;

    private static readonly ParallelOptions TwoThreads = new() { MaxDegreeOfParallelism = 2 };

    internal static IReadOnlyList<string> Names { get; } = ["yearly run", "pension of a year", "daily allowance", "Kela deduction", "functional limitation"];

    internal abstract int Rows { get; }

    internal int BytesIn => inputs.Sum(column => column.Width);

    internal int BytesOut => outputs.Sum(column => column.Width);

    internal static BulkKernel Of(string name, int rows) => name switch
    {
        "yearly run" => new YearlyRunKernel(rows),
        "pension of a year" => new PensionOfYearKernel(rows),
        "daily allowance" => new AllowanceKernel(rows),
        "Kela deduction" => new KelaKernel(rows),
        _ => new LimitationKernel(rows),
    };

    internal void Touch(int start, int rows) => Bulk.Touch.Rows(inputs, outputs, start, rows);

    internal void TouchOnTwo(int start, int rows) => OnTwo(start, rows, (from, count) => Bulk.Touch.Rows(inputs, outputs, from, count));

    internal void Kernel(int start, int rows) => Compute(start, rows, LaneWidths.Widest);

    internal void KernelIn(int start, int rows, LaneWidth width) => Compute(start, rows, width);

    internal void KernelOnTwo(int start, int rows) => OnTwo(start, rows, (from, count) => Compute(from, count, LaneWidths.Widest));

    internal void Scalar(int start, int rows) => Compute(start, rows, LaneWidth.Scalar);

    /// <summary>Computes some rows from objects, one after the other; gives the sum of what comes out, so that nothing is left out.</summary>
    internal abstract decimal Idiomatic(int rows);

    protected abstract void Compute(int start, int rows, LaneWidth width);

    /// <summary>The partitions on two threads, as a bulk run has them.</summary>
    private static void OnTwo(int start, int rows, Action<int, int> compute) => Parallel.For(
        0, (rows + Partition - 1) / Partition, TwoThreads, partition => compute(start + (partition * Partition), Math.Min(Partition, rows - (partition * Partition))));
}
