namespace TyTal.Calc.Tests.Reference;

/// <summary>One of the employments on the claim date (§ 58.3).</summary>
internal sealed record LiteralEmployment
{
    public IReadOnlyList<LiteralSickPay> SickPay { get; init; } = [];

    public LiteralEarningsBefore? EarningsBefore { get; init; }
}
