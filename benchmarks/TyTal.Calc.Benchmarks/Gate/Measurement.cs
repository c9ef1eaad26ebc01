namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>How the library's way of doing some work compares with a reference that was measured in the same rounds.</summary>
/// <param name="Best">The best round of the library's way over the best of the reference: what neither was disturbed in.</param>
/// <param name="Paired">The median of the ratios round by round: what both were disturbed in alike.</param>
/// <param name="Bytes">The bytes that one run of the library's way allocates.</param>
internal sealed record Measurement(double Best, double Paired, long Bytes)
{
    /// <summary>Whether anything was measured.</summary>
    internal bool IsReal => double.IsFinite(Best) && double.IsFinite(Paired) && Best > 0 && Paired > 0 && Bytes >= 0;

    /// <summary>Whether the two ratios say the same to a tenth: what was disturbed is no baseline.</summary>
    internal bool IsSteady => Math.Max(Best, Paired) <= 1.1 * Math.Min(Best, Paired);

    /// <summary>How much slower than a baseline, as a factor: by the kinder of the two ratios, since a change of the code shows in both and a disturbance seldom does.</summary>
    internal double Over(Measurement baseline) => Math.Min(Best / baseline.Best, Paired / baseline.Paired);

    /// <summary>The better of two measurements of the same.</summary>
    internal Measurement OrBetter(Measurement other) => new(Math.Min(Best, other.Best), Math.Min(Paired, other.Paired), Math.Max(Bytes, other.Bytes));

    /// <summary>The middle of an odd number of measurements of the same, ratio by ratio, and the most bytes: one disturbed pass moves no baseline.</summary>
    internal static Measurement Middle(IReadOnlyList<Measurement> measured) =>
        new(Median(measured.Select(one => one.Best)), Median(measured.Select(one => one.Paired)), measured.Max(one => one.Bytes));

    private static double Median(IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

/// <summary>Something that the gate measures.</summary>
/// <param name="Name">The name in the baseline.</param>
/// <param name="AllocatesNothing">Whether not one byte may be allocated.</param>
/// <param name="Measure">Measures it in that many rounds; null when this machine cannot.</param>
internal sealed record GateItem(string Name, bool AllocatesNothing, Func<int, Measurement>? Measure);
