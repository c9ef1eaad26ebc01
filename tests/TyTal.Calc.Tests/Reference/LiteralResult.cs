namespace TyTal.Calc.Tests.Reference;

/// <summary>What is due on a claim.</summary>
internal sealed record LiteralResult
{
    public required IReadOnlyList<LiteralPeriod> Periods { get; init; }

    public required LiteralTotals Totals { get; init; }

    public bool Entitled => Periods.Count > 0;
}
