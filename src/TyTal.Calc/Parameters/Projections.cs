using System.Globalization;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The growths that a caller supposes, and how far each goes. The figures that they give are derived anew whenever those that they grow from change.</summary>
/// <param name="PensionIndex">The projection that states the growth of the index; null when none does.</param>
/// <param name="WageCoefficient">The one that states the growth of the coefficient.</param>
/// <param name="EmployeePayments">The one that states the percentage of the employee payments.</param>
internal sealed record Projections(IndexProjection? PensionIndex, IndexProjection? WageCoefficient, IndexProjection? EmployeePayments)
{
    internal static Projections None { get; } = new(null, null, null);

    /// <summary>Those of another projection in the place of these, for the figures whose growth it states.</summary>
    internal Projections With(IndexProjection projection) => new(
        projection.PensionIndex is null ? PensionIndex : projection,
        projection.WageCoefficient is null ? WageCoefficient : projection,
        projection.EmployeePaymentsPercent is null ? EmployeePayments : projection);

    /// <summary>The same, none further than a year.</summary>
    internal Projections Through(int year) => new(Cut(PensionIndex, year), Cut(WageCoefficient, year), Cut(EmployeePayments, year));

    /// <summary>The rows that follow from those that are stated, for every year that they do not state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure grows out of its range.</exception>
    internal IEnumerable<YearlyFigure> RowsBeside(ValueList<YearlyFigure> stated)
    {
        var rows = Grown(StatutoryFigure.EarningsRelatedPensionIndex, stated, PensionIndex?.PensionIndex, PensionIndex?.Through)
            .Concat(Grown(StatutoryFigure.WageCoefficient, stated, WageCoefficient?.WageCoefficient, WageCoefficient?.Through))
            .Concat(Kept(stated))
            .ToList();
        rows.ForEach(row => SuppliedFigure.Check(row.Figure, row.Year, row.Value));
        return rows;
    }

    internal static Rounding RoundingOf(StatutoryFigure figure) => figure == StatutoryFigure.WageCoefficient ? Rounding.ThreeDecimals : Rounding.WholeNumber;

    private static IndexProjection? Cut(IndexProjection? projection, int year) => projection is null ? null : projection with { Through = Math.Min(projection.Through, year) };

    private static IEnumerable<YearlyFigure> Grown(StatutoryFigure figure, ValueList<YearlyFigure> stated, AnnualGrowth? growth, int? through)
    {
        if (growth is null)
        {
            yield break;
        }

        var known = stated.Where(row => row.Figure == figure).ToDictionary(row => row.Year, row => row.Value);
        var value = 0m;
        for (var year = Guard.FirstDay.Year; year <= through; year++)
        {
            if (known.TryGetValue(year, out var there))
            {
                value = there;
            }
            else
            {
                value = Round.To(value * (100m + growth.In(year)) / 100m, RoundingOf(figure));
                yield return new(figure, year, value, Text(growth.In(year)), FigureStatus.Projected);
            }
        }
    }

    private IEnumerable<YearlyFigure> Kept(ValueList<YearlyFigure> stated)
    {
        if (EmployeePayments is not { EmployeePaymentsPercent: { } percent, Through: var through })
        {
            return [];
        }

        var known = new HashSet<(StatutoryFigure, int)>(stated.Select(row => (row.Figure, row.Year)));
        return Enumerable.Range(Guard.FirstDay.Year, through - Guard.FirstDay.Year + 1)
            .Where(year => !IsKnown(known, year))
            .Select(year => new YearlyFigure(StatutoryFigure.EmployeePaymentsPercent, year, percent.Amount, "", FigureStatus.Projected));
    }

    /// <summary>Whether the percentage of a year is there or follows from its three contributions.</summary>
    private static bool IsKnown(HashSet<(StatutoryFigure, int)> known, int year) =>
        known.Contains((StatutoryFigure.EmployeePaymentsPercent, year))
        || (known.Contains((StatutoryFigure.SicknessAllowanceContribution, year))
            && known.Contains((StatutoryFigure.EmployeesPensionContribution, year))
            && known.Contains((StatutoryFigure.EmployeesUnemploymentContribution, year)));

    /// <summary>The growth as it is shown with the figure, e.g. "+1.5 %"; with every decimal, so that equal rows have grown equally.</summary>
    private static string Text(decimal percent) => percent.ToString("+0.############################;-0.############################;0", CultureInfo.InvariantCulture) + " %";
}
