using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests;

/// <summary>Figures as they were known once. A test of what is announced, missing or supplied uses them, so that another year's figures change no test.</summary>
internal static class KnownFigures
{
    /// <summary>When 2025 was the newest year, and everything enacted.</summary>
    internal static StatutoryParameters Through2025 { get; } = StatutoryParameters.Enacted.Through(2025);

    /// <summary>When 2026 was announced, and its sickness contribution not known.</summary>
    internal static StatutoryParameters Announced { get; } = StatutoryParameters.Of(Through2025.Rows.Concat(
    [
        Row(StatutoryFigure.WageCoefficient, 1.712m),
        Row(StatutoryFigure.EarningsRelatedPensionIndex, 3104m),
        Row(StatutoryFigure.EmployeesPensionContribution, 7.30m, "pension centre's release of 17.12.2025"),
        Row(StatutoryFigure.EmployeesUnemploymentContribution, 0.89m, "news of 4.12.2025"),
        Row(StatutoryFigure.KilometreAllowance, 0.55m, "accountants' association's news of 2025"),
    ]));

    private static YearlyFigure Row(StatutoryFigure figure, decimal value, string source = "ministry's release of 29.10.2025") => new(figure, 2026, value, source, FigureStatus.Announced);
}
