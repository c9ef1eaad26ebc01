namespace TyTal.Calc.Parameters;

/// <summary>What a caller may supply, and within which range.</summary>
internal static class SuppliedFigure
{
    internal static void Check(StatutoryFigure figure, int year, decimal value)
    {
        var (least, most, decimals) = RangeOf(Guard.Defined(figure));
        Guard.Range(year, figure == StatutoryFigure.WageCoefficient ? YearTable.FirstYearOf(figure) : Guard.FirstDay.Year, Guard.LastDay.Year);
        Guard.Range(value, least, most, figure.CaseName());
        Guard.Decimals(value, decimals, figure.CaseName());
    }

    private static (decimal Least, decimal Most, int Decimals) RangeOf(StatutoryFigure figure) => figure switch
    {
        StatutoryFigure.WageCoefficient => (0.5m, 100m, 3),
        StatutoryFigure.EarningsRelatedPensionIndex => (1000m, 200_000m, 0),
        StatutoryFigure.EmployeePaymentsPercent => (0m, 60m, 2),
        StatutoryFigure.SicknessAllowanceContribution or StatutoryFigure.EmployeesPensionContribution
            or StatutoryFigure.EmployeesUnemploymentContribution => (0m, 30m, 2),
        StatutoryFigure.KilometreAllowance or StatutoryFigure.HalfKilometreAllowance => (0m, 100m, 2),
        StatutoryFigure.ExemptPoints => throw Guard.OutOfRange(
            nameof(figure), figure.CaseName(), "a yearly figure; the exempt points are fixed in § 62(1)"),
        _ => throw Guard.OutOfRange(
            nameof(figure), figure.CaseName(), "a yearly figure; an amount that follows an index is computed: supply wageCoefficient or earningsRelatedPensionIndex"),
    };
}
