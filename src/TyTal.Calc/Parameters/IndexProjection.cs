using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>Figures of years to come, by a growth that the caller supposes: <c>parameters.Projected(new IndexProjection { Through = 2060, PensionIndex = new(1.5m) })</c>.</summary>
/// <remarks>Each year follows from the year before, rounded as the decrees give the figures: the index to whole points, the coefficient to three decimals (READING projectedFigures).
/// A figure whose growth is not stated is not projected.</remarks>
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
        "statutory." + figure.CaseName(), section, RoundingOf(figure), Readings.ProjectedFigures);

    /// <summary>The rows to add to those that are there.</summary>
    internal List<YearlyFigure> RowsAfter(ValueList<YearlyFigure> rows)
    {
        Guard.Range(Through, Guard.FirstDay.Year + 1, Guard.LastDay.Year, "through");
        var added = new List<YearlyFigure>();
        Grow(added, rows, StatutoryFigure.EarningsRelatedPensionIndex, PensionIndex);
        Grow(added, rows, StatutoryFigure.WageCoefficient, WageCoefficient);
        KeepPayments(added, rows);
        return added;
    }

    private void Grow(List<YearlyFigure> added, ValueList<YearlyFigure> rows, StatutoryFigure figure, AnnualGrowth? growth)
    {
        if (growth is null)
        {
            return;
        }

        growth.Check(figure == StatutoryFigure.WageCoefficient ? "wageCoefficient" : "pensionIndex");
        var known = rows.Where(row => row.Figure == figure).ToDictionary(row => row.Year, row => row.Value);
        var value = 0m;
        for (var year = Guard.FirstDay.Year; year <= Through; year++)
        {
            if (known.TryGetValue(year, out var stated))
            {
                value = stated;
            }
            else
            {
                value = Round.To(value * (100m + growth.In(year)) / 100m, RoundingOf(figure));
                added.Add(new(figure, year, value, Text(growth.In(year)), FigureStatus.Projected));
            }
        }
    }

    private static Rounding RoundingOf(StatutoryFigure figure) => figure == StatutoryFigure.WageCoefficient ? Rounding.ThreeDecimals : Rounding.WholeNumber;

    private void KeepPayments(List<YearlyFigure> added, ValueList<YearlyFigure> rows)
    {
        if (EmployeePaymentsPercent is not { } percent)
        {
            return;
        }

        for (var year = Guard.FirstDay.Year; year <= Through; year++)
        {
            if (!IsKnown(rows, year))
            {
                added.Add(new(StatutoryFigure.EmployeePaymentsPercent, year, percent.Amount, "", FigureStatus.Projected));
            }
        }
    }

    /// <summary>Whether the percentage of a year is there or follows from its three contributions.</summary>
    private static bool IsKnown(ValueList<YearlyFigure> rows, int year)
    {
        var figures = rows.Where(row => row.Year == year).Select(row => row.Figure).ToList();
        return figures.Contains(StatutoryFigure.EmployeePaymentsPercent)
            || (figures.Contains(StatutoryFigure.SicknessAllowanceContribution)
                && figures.Contains(StatutoryFigure.EmployeesPensionContribution)
                && figures.Contains(StatutoryFigure.EmployeesUnemploymentContribution));
    }

    /// <summary>The growth as it is shown with the figure, e.g. "+1.5 %".</summary>
    private static string Text(decimal percent) => percent.ToString("+0.############;-0.############;0", CultureInfo.InvariantCulture) + " %";
}
