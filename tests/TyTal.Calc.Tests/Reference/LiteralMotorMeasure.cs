namespace TyTal.Calc.Tests.Reference;

/// <summary>Days of a measure, or of waiting for one, of the motor-liability rehabilitation act.</summary>
internal sealed record LiteralMotorMeasure
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Where the days are spent; empty while it is only waited for.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Whether it is for the ability to work and earn (§ 5).</summary>
    public required bool IsOfSection5 { get; init; }

    public bool PreventsWork { get; init; }

    public IReadOnlyList<(DateOnly From, DateOnly To)> Holidays { get; init; } = [];

    /// <summary>The last day of a reasonable time of waiting.</summary>
    public DateOnly? ReasonableUntil { get; init; }

    internal bool Covers(DateOnly day) => From <= day && day <= To;
}
