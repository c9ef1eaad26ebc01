namespace TyTal.Calc.Tests.Reference;

/// <summary>What a survivor is paid: at the level of the claim year, and in the year of payment.</summary>
internal sealed record LiteralSurvivorsPension
{
    public required LiteralSurvivor Survivor { get; init; }

    public required decimal BasePerYear { get; init; }

    public required decimal PerYear { get; init; }

    public required decimal PerMonth { get; init; }
}
