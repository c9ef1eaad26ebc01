namespace TyTal.Calc.Cases;

/// <summary>What became of a case: passed, or the differences between what it expects and what the library gave.</summary>
/// <param name="Case">The case.</param>
/// <param name="Mismatches">The differences; none when the case passed.</param>
public sealed record CaseOutcome(WorkedCase Case, ValueList<Mismatch> Mismatches)
{
    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Mismatches.Count == 0;
}

/// <summary>A difference between a case and the library.</summary>
/// <param name="Field">The field, e.g. "periods[1].netPerDay"; "error" for an error.</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Got">What the library gave.</param>
public sealed record Mismatch(string Field, string Expected, string Got)
{
    /// <summary>The difference in one line.</summary>
    public override string ToString() => $"{Field}: expected {Expected}, got {Got}";
}
