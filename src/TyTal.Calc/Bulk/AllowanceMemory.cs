using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The facts of daily allowances in memory that several threads can read: what <see cref="AllowanceColumns"/> are to one.</summary>
public readonly struct AllowanceMemory
{
    /// <summary>The claim dates.</summary>
    public required ReadOnlyMemory<PackedDate> ClaimDates { get; init; }

    /// <summary>The annual earnings, before § 60.</summary>
    public required ReadOnlyMemory<Money<PerYear>> AnnualEarnings { get; init; }

    /// <summary>The degrees of incapacity.</summary>
    public required ReadOnlyMemory<PackedDegree> Degrees { get; init; }

    /// <summary>The insurance.</summary>
    public required ReadOnlyMemory<Insurance> Insurance { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public AllowanceColumns Columns => new()
    {
        ClaimDates = ClaimDates.Span,
        AnnualEarnings = AnnualEarnings.Span,
        Degrees = Degrees.Span,
        Insurance = Insurance.Span,
    };
}

/// <summary>The daily allowances of a run in memory that several threads write: what <see cref="AllowanceRunColumns"/> are to one.</summary>
public readonly struct AllowanceRunMemory
{
    /// <summary>The full allowance per day, with § 60.</summary>
    public required Memory<Money<PerDay>> FullPerDay { get; init; }

    /// <summary>Its share by the degree.</summary>
    public required Memory<Money<PerDay>> PerDay { get; init; }

    /// <summary>The deduction of employee payments.</summary>
    public required Memory<Money<PerDay>> EmployeePaymentsPerDay { get; init; }

    /// <summary>What the injured person receives.</summary>
    public required Memory<Money<PerDay>> NetPerDay { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Memory<RowStatus> Statuses { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public AllowanceRunColumns Columns => new()
    {
        FullPerDay = FullPerDay.Span,
        PerDay = PerDay.Span,
        EmployeePaymentsPerDay = EmployeePaymentsPerDay.Span,
        NetPerDay = NetPerDay.Span,
        Statuses = Statuses.Span,
    };
}
