namespace TyTal.Calc.Tests.Reference;

/// <summary>Consecutive days with equal figures. A single day is a period whose ends are the same.</summary>
internal sealed record LiteralFamilyPeriod
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required int SpousePercent { get; init; }

    public required int ChildrenPercent { get; init; }

    /// <summary>Before income adjustment, at the level of the claim year; null when no spouse is paid.</summary>
    public decimal? SpousePerYear { get; init; }

    /// <summary>At the level of the year of the death; 0 when nothing is reduced.</summary>
    public decimal IncomeReductionPerYear { get; init; }

    /// <summary>Those who are paid: the spouse, then the children in their order.</summary>
    public required IReadOnlyList<LiteralSurvivorsPension> Pensions { get; init; }

    internal LiteralSurvivorsPension? Find(LiteralSurvivor survivor) => Pensions.FirstOrDefault(pension => pension.Survivor == survivor);

    internal bool HasTheFiguresOf(LiteralFamilyPeriod other)
        => this with { From = other.From, To = other.To, Pensions = other.Pensions } == other && Pensions.SequenceEqual(other.Pensions);
}
