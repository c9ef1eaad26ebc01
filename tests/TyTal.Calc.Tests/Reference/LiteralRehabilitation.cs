namespace TyTal.Calc.Tests.Reference;

/// <summary>Days of vocational rehabilitation (§§ 89, 90), both ends included.</summary>
internal sealed record LiteralRehabilitation
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Whether it keeps the injured person from suitable work (§ 69.2).</summary>
    public bool PreventsWork { get; init; } = true;

    internal bool Covers(DateOnly day) => day >= From && day <= To;
}
