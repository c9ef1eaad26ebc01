using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>The carpenter, young enough to have about fifty periods until 68, and figures for all those years.</summary>
internal static class BenchmarkClaims
{
    internal static StatutoryParameters Parameters { get; } = StatutoryParameters.Enacted.Through(2025).With(Enumerable.Range(2026, 60).SelectMany(OfYear));

    internal static Claim Carpenter { get; } = new()
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(2003, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        Through = new LocalDate(2003, 6, 15).PlusYears(68),
        SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))),
        Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)),
    };

    private static IEnumerable<YearlyFigure> OfYear(int year) =>
    [
        new(StatutoryFigure.EarningsRelatedPensionIndex, year, 3_077 + (45 * (year - 2025)), "benchmark", FigureStatus.Supplied),
        new(StatutoryFigure.EmployeePaymentsPercent, year, 3.83m, "benchmark", FigureStatus.Supplied),
    ];
}
