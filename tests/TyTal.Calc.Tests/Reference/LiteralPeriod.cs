namespace TyTal.Calc.Tests.Reference;

/// <summary>Consecutive days with equal figures. A single day is a period whose ends are the same.</summary>
internal sealed record LiteralPeriod
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required LiteralBenefit Benefit { get; init; }

    public required LiteralBasis Basis { get; init; }

    public required decimal SharePercent { get; init; }

    public decimal? FullPerDay { get; init; }

    public decimal? KelaDeductionPercent { get; init; }

    public decimal? PerDay { get; init; }

    public decimal? EmployerPerDay { get; init; }

    public decimal? EmployeePaymentsPerDay { get; init; }

    public decimal? NetPerDay { get; init; }

    public decimal? PensionPercent { get; init; }

    public decimal? BasePerYear { get; init; }

    public decimal? BasePerDay { get; init; }

    public decimal? OneTimeIncreasePercent { get; init; }

    public decimal? PerYear { get; init; }

    public decimal? PerMonth { get; init; }

    /// <summary>§ 202.2-3: the other benefits of the days, uncapped; null when none counts.</summary>
    public decimal? OtherBenefitsPerMonth { get; init; }

    /// <summary>§ 202.2-3: what is paid after them; null when none counts.</summary>
    public decimal? PaidPerMonth { get; init; }

    /// <summary>Whether the figures are those of an allowance per day, and not of a pension's size.</summary>
    internal bool IsPerDay => PerDay is not null;

    internal bool HasTheFiguresOf(LiteralPeriod other) => this with { From = other.From, To = other.To } == other;
}
