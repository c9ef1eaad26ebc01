namespace TyTal.Calc.Tests.Reference;

/// <summary>Gross totals of each benefit through the last day computed.</summary>
internal sealed record LiteralTotals
{
    public required decimal DailyAllowance { get; init; }

    public required decimal RehabilitationAllowance { get; init; }

    public required decimal Pension { get; init; }
}
