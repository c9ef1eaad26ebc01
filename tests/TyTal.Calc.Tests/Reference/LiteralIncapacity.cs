namespace TyTal.Calc.Tests.Reference;

/// <summary>Days of incapacity, both ends included; without an end it runs on.</summary>
internal sealed record LiteralIncapacity
{
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public decimal Degree { get; init; } = 100;

    internal bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
