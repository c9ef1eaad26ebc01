namespace TyTal.Calc.Tests.Reference;

/// <summary>One who was married to the deceased, or lived with the deceased as if married.</summary>
internal sealed record LiteralSpouse
{
    public LiteralUnion Union { get; init; }

    public DateOnly? Since { get; init; }

    public bool CommonChild { get; init; }

    public bool MaintenanceContract { get; init; }

    public bool DivorcePending { get; init; }

    /// <summary>§ 107.3: the income at the death, per year.</summary>
    public decimal Income { get; init; }

    /// <summary>§ 103.2: the day of a new marriage, or of what equals one.</summary>
    public DateOnly? Remarried { get; init; }

    /// <summary>§ 106: the earnings-related survivor's pension that goes on, per month.</summary>
    public decimal EarningsRelatedPension { get; init; }

    public IReadOnlyList<LiteralOtherPension> OtherPensions { get; init; } = [];

    public DateOnly? Died { get; init; }

    /// <summary>§ 105.</summary>
    public bool CausedDeath { get; init; }
}
