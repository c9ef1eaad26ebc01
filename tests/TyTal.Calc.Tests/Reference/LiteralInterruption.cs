namespace TyTal.Calc.Tests.Reference;

/// <summary>Days on which the person's own doing interrupted or delayed the rehabilitation (§ 149).</summary>
internal sealed record LiteralInterruption
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    internal bool Covers(DateOnly day) => day >= From && day <= To;
}
