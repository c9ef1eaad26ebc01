using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>Figures of years to come, by a growth that the caller supposes: <c>parameters.Projected(new IndexProjection { Through = 2060, PensionIndex = new(1.5m) })</c>.</summary>
/// <remarks>Each year follows from the year before, rounded as the decrees give the figures: the index to whole points, the coefficient to three decimals (READING projectedFigures).
/// A figure whose growth is not stated is not projected. What is known, supplied or supposed of a year stays, also when it comes later, and the growth goes on from it.</remarks>
public sealed record IndexProjection : ValueRecord
{
    /// <summary>The last calendar year, 2017 to 2200.</summary>
    public required int Through { get; init; }

    /// <summary>The growth of the earnings-related pension index; null to leave it as far as it is known.</summary>
    public AnnualGrowth? PensionIndex { get; init; }

    /// <summary>The growth of the wage coefficient, and so of the amounts that follow it; null to leave it as far as it is known.</summary>
    public AnnualGrowth? WageCoefficient { get; init; }

    /// <summary>The percentage of the deduction of employee payments (§ 62(1)) in every year through the last in which it is not known, with at most two decimals; null to leave those years without.</summary>
    public Percentage? EmployeePaymentsPercent { get; init; }

    /// <summary>How a projected index or coefficient came about.</summary>
    internal static Rule RuleOf(StatutoryFigure figure, SectionReference section) => new(
        "statutory." + figure.CaseName(), section, Projections.RoundingOf(figure), Readings.ProjectedFigures);

    /// <summary>Refuses a last year and growths outside their ranges.</summary>
    internal IndexProjection Checked()
    {
        Guard.Range(Through, Guard.FirstDay.Year + 1, Guard.LastDay.Year, "through");
        PensionIndex?.Check("pensionIndex");
        WageCoefficient?.Check("wageCoefficient");
        return this;
    }
}
