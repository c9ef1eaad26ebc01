namespace TyTal.Calc.Tests.Reference;

/// <summary>A pay period and what it paid.</summary>
internal sealed record LiteralPayPeriod
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public decimal Earnings { get; init; }

    public int UnpaidDays { get; init; }

    internal int Length => To.DayNumber - From.DayNumber + 1;
}
