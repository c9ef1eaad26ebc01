namespace TyTal.Calc.Tests.Reference;

/// <summary>What is due after a death.</summary>
internal sealed record LiteralFamilyResult
{
    public required IReadOnlyList<LiteralFamilyPeriod> Periods { get; init; }

    public required IReadOnlyList<LiteralFamilyRefusal> Refusals { get; init; }

    /// <summary>What each survivor's pension comes to, in the order of the facts.</summary>
    public required IReadOnlyList<(LiteralSurvivor Survivor, decimal Amount)> Pensions { get; init; }

    /// <summary>§ 106.</summary>
    public required decimal LumpSum { get; init; }

    /// <summary>§ 109.</summary>
    public required decimal FuneralAssistance { get; init; }

    public decimal Total => Pensions.Sum(pension => pension.Amount) + LumpSum + FuneralAssistance;
}
