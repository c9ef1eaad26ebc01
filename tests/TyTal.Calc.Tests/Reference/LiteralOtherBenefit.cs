namespace TyTal.Calc.Tests.Reference;

/// <summary>A benefit under another act for the same days (§ 202.2), both ends included; without an end it runs on.</summary>
internal sealed record LiteralOtherBenefit
{
    public required LiteralOtherBenefitKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required decimal PerMonth { get; init; }

    /// <summary>Whether it is paid because of the same claim event.</summary>
    public bool SameEvent { get; init; } = true;

    internal bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
