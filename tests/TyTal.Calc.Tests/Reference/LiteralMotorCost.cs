namespace TyTal.Calc.Tests.Reference;

/// <summary>A cost of rehabilitation (§§ 6-7).</summary>
internal sealed record LiteralMotorCost
{
    public required bool IsOfSection7 { get; init; }

    public required int Item { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Amount { get; init; }

    public bool IsPublicDuty { get; init; }

    public bool HasCommitment { get; init; }

    /// <summary>0 not disabled, 1 disabled, 2 severely.</summary>
    public int Disability { get; init; }

    /// <summary>The day on which the home was altered; null when it was not.</summary>
    public DateOnly? AlteredOn { get; init; }

    public bool HasWeightyReasons { get; init; }

    public IReadOnlyList<LiteralMotorDemand> Demands { get; init; } = [];

    /// <summary>Why it is not compensated, whatever the other costs are; null when it is.</summary>
    internal string? RefusalAfter(DateOnly accident)
    {
        if (IsOfSection7 && IsPublicDuty)
        {
            return "PublicDuty"; // § 7.1.
        }

        if (IsOfSection7 && !HasCommitment && accident.Year >= 2005)
        {
            return "NoPaymentCommitment"; // § 7.1 by act 1361/2004.
        }

        return Disability < LeastDisability() ? "NotAsDisabled" : null;
    }

    /// <summary>§ 6.1(8-9), § 7.2(4, 7, 8): the severely disabled; item 7 by act 958/2024 the disabled from 2025.</summary>
    private int LeastDisability() => (IsOfSection7, Item) switch
    {
        (false, 8 or 9) or (true, 4 or 8) => 2,
        (true, 7) => On.Year >= 2025 ? 1 : 2,
        _ => 0,
    };
}
