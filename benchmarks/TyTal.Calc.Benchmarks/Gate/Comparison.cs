namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>Compares what was measured with the baseline.</summary>
internal static class Comparison
{
    /// <summary>A ratio may be up to 30 % above that of the baseline, and so may the bytes of a way that allocates.</summary>
    internal const double Most = 1.3;

    /// <summary>Everything that is wrong, one sentence each; empty when the gate is open.</summary>
    /// <param name="baseline">The checked-in measurements by name.</param>
    /// <param name="measured">Those of this run by name.</param>
    /// <param name="notHere">The names that this machine cannot measure.</param>
    internal static IReadOnlyList<string> Problems(
        IReadOnlyDictionary<string, Measurement> baseline, IReadOnlyDictionary<string, Measurement> measured, IReadOnlySet<string> notHere) =>
    [
        .. measured.Count == 0 ? ["Nothing was measured."] : Array.Empty<string>(),
        .. measured.Keys.Where(name => !baseline.ContainsKey(name)).Select(name => $"{name}: the baseline does not know it; write it anew."),
        .. baseline.Keys.Where(name => !measured.ContainsKey(name) && !notHere.Contains(name)).Select(name => $"{name}: it is in the baseline and was not measured."),
        .. measured.Where(one => baseline.ContainsKey(one.Key)).SelectMany(one => Of(one.Key, baseline[one.Key], one.Value)),
    ];

    /// <summary>Whether the ratio is more than 30 % above the baseline's.</summary>
    internal static bool IsSlower(Measurement baseline, Measurement now) => now.IsReal && now.Over(baseline) > Most;

    private static IEnumerable<string> Of(string name, Measurement baseline, Measurement now)
    {
        if (!now.IsReal)
        {
            yield return $"{name}: the run measured nothing.";
            yield break;
        }

        if (IsSlower(baseline, now))
        {
            yield return FormattableString.Invariant($"{name}: {now.Best:0.###} after {baseline.Best:0.###}, {(now.Over(baseline) - 1) * 100:0} % more; allowed are 30 %.");
        }

        if (baseline.Bytes == 0 ? now.Bytes > 0 : now.Bytes > baseline.Bytes * Most)
        {
            yield return baseline.Bytes == 0
                ? $"{name}: {now.Bytes} bytes a run are allocated on a path that allocates nothing."
                : FormattableString.Invariant($"{name}: {now.Bytes} bytes a run after {baseline.Bytes}; allowed are 30 % more.");
        }
    }
}
