namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of annual earnings (§§ 71-79).</summary>
internal sealed record LiteralEarningsFacts
{
    public required DateOnly ClaimDate { get; init; }

    public LiteralInsurance Insurance { get; init; }

    public IReadOnlyList<LiteralEmploymentYear> Employments { get; init; } = [];

    /// <summary>The three years before the event, or none.</summary>
    public IReadOnlyList<LiteralComparisonYear> Comparison { get; init; } = [];

    public bool PermanentChange { get; init; }

    /// <summary>§ 72.2: pay by commission.</summary>
    public decimal? AverageOfSimilarWork { get; init; }

    public bool ReceivesPension { get; init; }

    /// <summary>§ 73.</summary>
    public decimal? PensionerWork { get; init; }

    /// <summary>§ 74: the day of retirement, when a disease is found on a pension.</summary>
    public DateOnly? RetiredOn { get; init; }

    /// <summary>§ 74 since act 93/2016.</summary>
    public bool PartialEarlyPension { get; init; }

    /// <summary>The wage coefficient of the year of retirement, where none is enacted.</summary>
    public decimal? CoefficientOfRetirement { get; init; }

    /// <summary>§ 75.1 (in an entrepreneur's own insurance §§ 197.3, 198.2).</summary>
    public decimal? EntrepreneurWork { get; init; }

    /// <summary>§ 75.2.</summary>
    public decimal? FarmerWork { get; init; }

    /// <summary>§ 76: the wage of the occupation.</summary>
    public decimal? StudentsWage { get; init; }

    public DateOnly? StudiesEnded { get; init; }

    public bool Pupil { get; init; }

    /// <summary>§ 78: the wage of the work.</summary>
    public decimal? YoungPersonsWage { get; init; }

    public DateOnly? BasicEducationEnded { get; init; }

    public bool EarningsEstablished { get; init; }

    /// <summary>Whether §§ 75-79 apply (§§ 197.3, 198.2, 199.2, 204.2).</summary>
    internal bool WholeChapter => Insurance == LiteralInsurance.Compulsory;

    /// <summary>Whether § 74 applies: not in the leisure time of employees (§ 199.2), and to a partial early pension from 2017 on.</summary>
    internal bool DiseaseOnPension => RetiredOn is not null && Insurance != LiteralInsurance.LeisureTime
        && (!PartialEarlyPension || ClaimDate.Year >= 2017);

    /// <summary>What counts as the day of the event.</summary>
    internal DateOnly EventDay => DiseaseOnPension ? RetiredOn!.Value : ClaimDate;
}
