namespace TyTal.Calc.Soak;

/// <summary>Counts the checks of one worker, each under its name.</summary>
internal sealed class Invariants
{
    internal Dictionary<string, long> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks something; the message is only made when it does not hold.</summary>
    internal void Check(string name, bool holds, Func<string> message)
    {
        Made[name] = Made.GetValueOrDefault(name) + 1;
        if (!holds)
        {
            throw new BrokenInvariantException(name, message());
        }
    }

    /// <summary>As <see cref="Check"/>, of something that is null unless it is wrong.</summary>
    internal void Holds(string name, string? wrong) => Check(name, wrong is null, () => wrong!);

    /// <summary>As <see cref="Check"/>, of two values that must be equal.</summary>
    internal void Equal<T>(string name, T expected, T got, string what = "") =>
        Check(name, EqualityComparer<T>.Default.Equals(expected, got), () => $"{what}\nexpected: {expected}\ngot:      {got}".Trim());
}

/// <summary>Something that must always hold does not.</summary>
/// <param name="check">The name of the check.</param>
/// <param name="message">What was found.</param>
#pragma warning disable CA1032, MA0015 // Thrown and caught here only.
internal sealed class BrokenInvariantException(string check, string message) : Exception(message)
{
    internal string Check { get; } = check;
}
#pragma warning restore CA1032, MA0015
