namespace TyTal.Calc.Tests.Reference;

/// <summary>A pay rise inside the look-back window (decree 1466/2015, 2 §): a percentage, or what it would have added in euros.</summary>
internal sealed record LiteralPayRise
{
    /// <summary>What the window holds from before the rise, as it was paid.</summary>
    public required decimal EarnedBefore { get; init; }

    public decimal Percent { get; init; }

    public decimal? Euros { get; init; }
}
