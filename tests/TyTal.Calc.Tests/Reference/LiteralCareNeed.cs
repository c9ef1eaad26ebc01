namespace TyTal.Calc.Tests.Reference;

/// <summary>The need of care from a day on (§ 51.1); what is regular is nearly regular, too, and so on.</summary>
internal sealed record LiteralCareNeed
{
    public required DateOnly From { get; init; }

    public bool IsNearlyRegular { get; init; }

    public bool IsRegular { get; init; }

    public bool IsUninterrupted { get; init; }

    public bool IsEveryDay { get; init; }

    public bool TakesTime { get; init; }
}
