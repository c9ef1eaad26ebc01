namespace TyTal.Calc.Tests.Reference;

/// <summary>A prison sentence (§ 144), from its first day to the day of release; without that it runs on.</summary>
internal sealed record LiteralPrison
{
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Whether payment goes on by application (§ 144.1).</summary>
    public bool PaymentContinues { get; init; }

    /// <summary>§ 144.1: once the whole sentence, begun on a day, has lasted a month, until the day after the release.</summary>
    internal bool Suspends(DateOnly day, DateOnly begun) => !PaymentContinues && Covers(day) && day > LiteralDates.LastOfMonths(begun, 1);

    internal bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
