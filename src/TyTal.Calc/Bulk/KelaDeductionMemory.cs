using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>The deductions of a run in memory that several threads write: what <see cref="KelaDeductionColumns"/> are to one.</summary>
public readonly struct KelaDeductionMemory
{
    /// <summary>The percentage that is deducted.</summary>
    public required Memory<Percentage> Percents { get; init; }

    /// <summary>The deduction of a day.</summary>
    public required Memory<Money<PerDay>> Deductions { get; init; }

    /// <summary>What is left of the day.</summary>
    public required Memory<Money<PerDay>> Rests { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Memory<RowStatus> Statuses { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public KelaDeductionColumns Columns => new()
    {
        Percents = Percents.Span,
        Deductions = Deductions.Span,
        Rests = Rests.Span,
        Statuses = Statuses.Span,
    };
}
