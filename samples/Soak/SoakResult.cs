namespace TyTal.Calc.Soak;

/// <summary>What a soak found.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="FirstCase">The first case.</param>
/// <param name="Cases">How many cases were made.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Made">How often each thing was checked.</param>
/// <param name="Failure">The broken case with the smallest number; null when everything held.</param>
internal sealed record SoakResult(ulong Seed, long FirstCase, long Cases, TimeSpan Elapsed, IReadOnlyDictionary<string, long> Made, SoakFailure? Failure)
{
    internal void Write(TextWriter to)
    {
        to.WriteLine(FormattableString.Invariant($"{Cases} cases of seed {Seed} in {Elapsed:hh\\:mm\\:ss}: {SoakRound.Counts(FirstCase, Cases)}; checked were"));
        foreach (var (check, times) in Made.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            to.WriteLine(FormattableString.Invariant($"  {times,12} × {check}"));
        }
    }

    /// <summary>The checks that a whole soak must make and this one did not: a soak that checks nothing has shown nothing.</summary>
    internal IReadOnlyList<string> NeverMade(SoakOptions options) =>
        Cases == 0 ? ["anything"] : options.IsAgain ? [] : [.. SoakCase.Checks.Where(check => Made.GetValueOrDefault(check) == 0)];
}

/// <summary>A broken case.</summary>
/// <param name="Case">Its number.</param>
/// <param name="Check">The check that it broke.</param>
/// <param name="Message">What was found.</param>
/// <param name="CaseFile">The case as a case file; empty when there is none.</param>
internal sealed record SoakFailure(long Case, string Check, string Message, string CaseFile);
