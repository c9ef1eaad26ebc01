using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The facts of pensions in memory that several threads can read: what <see cref="PensionColumns"/> are to one.</summary>
public readonly struct PensionMemory
{
    /// <summary>The claim dates.</summary>
    public required ReadOnlyMemory<PackedDate> ClaimDates { get; init; }

    /// <summary>The days of birth.</summary>
    public required ReadOnlyMemory<PackedDate> BirthDates { get; init; }

    /// <summary>The annual earnings before § 79.</summary>
    public required ReadOnlyMemory<Money<PerYear>> AnnualEarnings { get; init; }

    /// <summary>The degrees of incapacity.</summary>
    public required ReadOnlyMemory<PackedDegree> Degrees { get; init; }

    /// <summary>The insurance.</summary>
    public required ReadOnlyMemory<Insurance> Insurance { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public PensionColumns Columns => new()
    {
        ClaimDates = ClaimDates.Span,
        BirthDates = BirthDates.Span,
        AnnualEarnings = AnnualEarnings.Span,
        Degrees = Degrees.Span,
        Insurance = Insurance.Span,
    };
}

/// <summary>The results of a yearly run in memory that several threads write: what <see cref="YearlyRunColumns"/> are to one.</summary>
public readonly struct YearlyRunMemory
{
    /// <summary>The pension per month on 31 December of the year before.</summary>
    public required Memory<Money<PerMonth>> Old { get; init; }

    /// <summary>The pension per month on 1 January.</summary>
    public required Memory<Money<PerMonth>> New { get; init; }

    /// <summary>The new amount less the old one.</summary>
    public required Memory<Money<PerMonth>> Difference { get; init; }

    /// <summary>What changes.</summary>
    public required Memory<ChangeCause> Causes { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Memory<RowStatus> Statuses { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public YearlyRunColumns Columns => new()
    {
        Old = Old.Span,
        New = New.Span,
        Difference = Difference.Span,
        Causes = Causes.Span,
        Statuses = Statuses.Span,
    };
}

/// <summary>The results of a year's pensions in memory that several threads write: what <see cref="PensionOfYearColumns"/> are to one.</summary>
public readonly struct PensionOfYearMemory
{
    /// <summary>The pension per year on its first day of payment in the year.</summary>
    public required Memory<Money<PerYear>> PerYear { get; init; }

    /// <summary>The pension per month on that day.</summary>
    public required Memory<Money<PerMonth>> PerMonth { get; init; }

    /// <summary>What is paid for the days of the year in all, gross.</summary>
    public required Memory<Money<Once>> Total { get; init; }

    /// <summary>What happened to the row.</summary>
    public required Memory<RowStatus> Statuses { get; init; }

    /// <summary>The columns, for one thread.</summary>
    public PensionOfYearColumns Columns => new()
    {
        PerYear = PerYear.Span,
        PerMonth = PerMonth.Span,
        Total = Total.Span,
        Statuses = Statuses.Span,
    };
}
