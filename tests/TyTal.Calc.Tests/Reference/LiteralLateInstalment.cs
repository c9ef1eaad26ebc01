namespace TyTal.Calc.Tests.Reference;

/// <summary>An amount whose last day in time has passed (§ 152).</summary>
internal sealed record LiteralLateInstalment
{
    public required decimal Amount { get; init; }

    public required DateOnly Due { get; init; }
}
