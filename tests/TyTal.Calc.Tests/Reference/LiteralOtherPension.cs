namespace TyTal.Calc.Tests.Reference;

/// <summary>A survivors' pension under another act for the same event (§ 202.2), both ends included; without an end it goes on.</summary>
internal sealed record LiteralOtherPension
{
    public required decimal PerMonth { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    internal bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
