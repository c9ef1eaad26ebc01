namespace TyTal.Calc.Tests.Reference;

/// <summary>What a day of a continuing compensation stands on: the figures of its calendar year.</summary>
internal sealed record LiteralLimitationMonth
{
    public required int Category { get; init; }

    public required int Year { get; init; }

    public required decimal Percent { get; init; }

    public required decimal PerYear { get; init; }

    public required decimal PerMonth { get; init; }
}
