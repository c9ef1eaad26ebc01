namespace TyTal.Calc.Tests.Reference;

/// <summary>A capital that falls due (§ 87.1-3).</summary>
internal sealed record LiteralCapital
{
    public required DateOnly DueFrom { get; init; }

    public required DateOnly On { get; init; }

    public required int Category { get; init; }

    public required decimal Percent { get; init; }

    public required decimal Amount { get; init; }
}
