namespace TyTal.Calc.Tests.Reference;

/// <summary>Days on which a living survivor is paid nothing, and every reason that holds on them.</summary>
internal sealed record LiteralFamilyRefusal
{
    public required LiteralSurvivor Survivor { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Each with its section.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
