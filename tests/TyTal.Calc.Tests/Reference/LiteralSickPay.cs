namespace TyTal.Calc.Tests.Reference;

/// <summary>A spell of sick pay: the total that an employer paid for the days, both ends included.</summary>
internal sealed record LiteralSickPay
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>Part pay or shortened hours (§ 58.2).</summary>
    public bool Partial { get; init; }

    internal int Days => To.DayNumber - From.DayNumber + 1;

    internal bool Covers(DateOnly day) => day >= From && day <= To;
}
