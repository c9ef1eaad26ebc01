namespace TyTal.Calc.Tests.Reference;

/// <summary>Full-time studies (§ 101.1), both ends included; without an end they go on.</summary>
internal sealed record LiteralStudies
{
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    internal bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
