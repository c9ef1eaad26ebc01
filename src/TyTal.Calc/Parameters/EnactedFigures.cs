using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The yearly figures as the decrees give them. A new year is a new block at the end, and nothing else: samples/new-year.cs writes it.</summary>
/// <remarks>What follows from these figures (the amounts of § 268, the percentage of § 62) is computed and has no rows.</remarks>
internal static class EnactedFigures
{
    /// <summary>The day of the newest source that the rows were compared with.</summary>
    internal const string SourcesThrough = "2025-12-17";

    /// <summary>Blocks of lines, the newest year last.</summary>
    private static readonly YearlyFigure[][] Blocks =
    [
        [Enacted(StatutoryFigure.WageCoefficient, 2004, 1.000m, "act 395/2006, section 96(3)")],
        Of(2013, wage: 1.327m, "decree 582/2012", index: 2475, "decree 583/2012"),
        Of(2014, wage: 1.350m, "decree 723/2013", index: 2509, "decree 724/2013"),
        Of(2015, wage: 1.363m, "decree 839/2014", index: 2519, "decree 867/2014"),

        Of(2016, wage: 1.373m, "decree 1289/2015", index: 2519, "decree 1290/2015"),
        Payments(2016, pension: 5.70m, "decree 1381/2015", unemployment: 1.15m, "act 1413/2015", sickness: 0.82m, "decree 1343/2015"),
        Kilometre(2016, 0.43m, "decision 1380/2015"),

        Of(2017, wage: 1.389m, "decree 891/2016", index: 2534, "decree 890/2016"),
        Payments(2017, pension: 6.15m, "decree 1023/2016", unemployment: 1.60m, "act 973/2016", sickness: 1.58m, "decree 1007/2016"),
        Kilometre(2017, 0.41m, "decision 1028/2016"),

        Of(2018, wage: 1.391m, "decree 708/2017", index: 2548, "decree 709/2017"),
        Payments(2018, pension: 6.35m, "decree 764/2017", unemployment: 1.90m, "act 928/2017", sickness: 1.53m, "decree 762/2017"),
        Kilometre(2018, 0.42m, "decision 783/2017"),

        Of(2019, wage: 1.417m, "decree 836/2018", index: 2585, "decree 837/2018"),
        Payments(2019, pension: 6.75m, "decree 1042/2018", unemployment: 1.50m, "act of 2018", sickness: 1.54m, "decree 909/2018"),
        Kilometre(2019, 0.43m, "decision 1021/2018"),

        Of(2020, wage: 1.446m, "decree 1030/2019", index: 2617, "decree 1031/2019"),
        Payments(2020, pension: 7.15m, "decree 1084/2019", unemployment: 1.25m, "act 1223/2019", sickness: 1.18m, "decree 1068/2019"),
        Kilometre(2020, 0.43m, "decision 1099/2019"),

        Of(2021, wage: 1.465m, "decree 715/2020", index: 2631, "decree 716/2020"),
        Payments(2021, pension: 7.15m, "decree 808/2020", unemployment: 1.40m, "act 914/2020", sickness: 1.36m, "decree 819/2020"),
        Kilometre(2021, 0.44m, "decision 827/2020"),

        Of(2022, wage: 1.501m, "decree 896/2021", index: 2691, "decree 897/2021"),
        Payments(2022, pension: 7.15m, "decree 937/2021", unemployment: 1.50m, "act 1189/2021", sickness: 1.18m, "decree 1016/2021"),
        Kilometre(2022, 0.46m, "decision 1045/2021"),

        Of(2023, wage: 1.558m, "decree 865/2022", index: 2874, "decree 866/2022"),
        Payments(2023, pension: 7.15m, "decree 903/2022", unemployment: 1.50m, "act 891/2022", sickness: 1.36m, "decree 921/2022"),
        Kilometre(2023, 0.53m, "decision 910/2022"),

        Of(2024, wage: 1.637m, "decree 981/2023", index: 3037, "decree 982/2023"),
        Payments(2024, pension: 7.15m, "decree 1008/2023", unemployment: 0.79m, "act 1127/2023", sickness: 1.01m, "decree 1026/2023"),
        Kilometre(2024, 0.57m, "decision 1028/2023"),

        Of(2025, wage: 1.673m, "decree 573/2024", index: 3077, "decree 574/2024"),
        Payments(2025, pension: 7.15m, "decree 621/2024", unemployment: 0.59m, "act 751/2024", sickness: 0.84m, "decree 694/2024"),
        Kilometre(2025, 0.59m, "decision 627/2024"),

        // 2026: not known yet: sicknessAllowanceContribution.
        Announced(StatutoryFigure.WageCoefficient, 2026, 1.712m, "ministry's release of 29.10.2025"),
        Announced(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3104, "ministry's release of 29.10.2025"),
        Announced(StatutoryFigure.EmployeesPensionContribution, 2026, 7.30m, "pension centre's release of 17.12.2025"),
        Announced(StatutoryFigure.EmployeesUnemploymentContribution, 2026, 0.89m, "news of 4.12.2025"),
        Announced(StatutoryFigure.KilometreAllowance, 2026, 0.55m, "accountants' association's news of 2025"),
    ];

    /// <summary>Every row, the oldest year first.</summary>
    internal static ValueList<YearlyFigure> Rows { get; } = Blocks.SelectMany(block => block).ToValueList();

    private static YearlyFigure[] Of(int year, decimal wage, string wageSource, decimal index, string indexSource) =>
    [
        Enacted(StatutoryFigure.WageCoefficient, year, wage, wageSource),
        Enacted(StatutoryFigure.EarningsRelatedPensionIndex, year, index, indexSource),
    ];

    private static YearlyFigure[] Payments(
        int year, decimal pension, string pensionSource, decimal unemployment, string unemploymentSource, decimal sickness, string sicknessSource) =>
    [
        Enacted(StatutoryFigure.EmployeesPensionContribution, year, pension, pensionSource),
        Enacted(StatutoryFigure.EmployeesUnemploymentContribution, year, unemployment, unemploymentSource),
        Enacted(StatutoryFigure.SicknessAllowanceContribution, year, sickness, sicknessSource),
    ];

    private static YearlyFigure[] Kilometre(int year, decimal euros, string source) => [Enacted(StatutoryFigure.KilometreAllowance, year, euros, source)];

    private static YearlyFigure[] Announced(StatutoryFigure figure, int year, decimal value, string source) =>
        [new(figure, year, value, source, FigureStatus.Announced)];

    private static YearlyFigure Enacted(StatutoryFigure figure, int year, decimal value, string source) =>
        new(figure, year, value, source, FigureStatus.Enacted);
}
