using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The compensation of a run in memory that several threads write: what <see cref="LimitationColumns"/> are to one.</summary>
public readonly struct LimitationMemory
{
    /// <summary>The compensation per year.</summary>
    public required Memory<Money<PerYear>> PerYear { get; init; }

    /// <summary>The compensation per month.</summary>
    public required Memory<Money<PerMonth>> PerMonth { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Memory<RowStatus> Statuses { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public LimitationColumns Columns => new()
    {
        PerYear = PerYear.Span,
        PerMonth = PerMonth.Span,
        Statuses = Statuses.Span,
    };
}
