namespace TyTal.Calc.Tests.Reference;

/// <summary>A disability category from a day on, until the next change; 0 where nothing is left to compensate.</summary>
internal sealed record LiteralCategoryChange
{
    public required DateOnly From { get; init; }

    public required int Category { get; init; }

    /// <summary>Absent: a capital is paid on the first day on which it is due.</summary>
    public DateOnly? CapitalPaidOn { get; init; }

    /// <summary>§ 87.2: a disease that worsens and soon leads to death.</summary>
    public bool SoonFatal { get; init; }
}
