namespace TyTal.Calc.Tests.Reference;

/// <summary>The earnings before the claim date that § 58.2 looks at, and the days in which they were earned.</summary>
internal sealed record LiteralEarningsBefore
{
    public required decimal Amount { get; init; }

    public required decimal Days { get; init; }
}
