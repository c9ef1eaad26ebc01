namespace TyTal.Calc.Tests.Reference;

/// <summary>What is granted for some days.</summary>
internal sealed record LiteralGranted
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>The part of an amount of days that belongs to some of them: each time what it is through a day, rounded to the cent.</summary>
    internal static decimal PartOf(decimal amount, DateOnly from, DateOnly to, DateOnly first, DateOnly last)
    {
        int days = to.DayNumber - from.DayNumber + 1;
        decimal through = (LiteralFraction.Of(amount) * (last.DayNumber - from.DayNumber + 1) / days).ToCent();
        decimal before = (LiteralFraction.Of(amount) * (first.DayNumber - from.DayNumber) / days).ToCent();
        return through - before;
    }
}
