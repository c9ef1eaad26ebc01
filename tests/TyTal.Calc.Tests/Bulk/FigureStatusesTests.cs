using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>What the runs tell of the figures on which their rows rest.</summary>
public class FigureStatusesTests
{
    private const int Year = 2026;

    private static readonly RowColumns Columns = new([new Row((2024 << 9) | (3 << 5) | 4, (1980 << 9) | (6 << 5) | 15, 2_700_000, 10_000, 0)]);

    private static readonly StatutoryParameters Enacted = KnownFigures.Through2025;

    private static readonly StatutoryParameters Projected = Enacted.Projected(new IndexProjection
    {
        Through = 2030,
        PensionIndex = new(1.5m),
        WageCoefficient = new(2m),
        EmployeePaymentsPercent = Percentage.Of(3.5m),
    });

    public static TheoryData<string> Runs => [.. All.Keys];

    private static Dictionary<string, Func<int, StatutoryParameters, FigureStatus>> All { get; } = new(StringComparer.Ordinal)
    {
        ["pension"] = (year, parameters) => PensionOfYearRun.Compute(Columns.Pensions, year, parameters, new PensionOfYearResults(1).Columns),
        ["pensions on cores"] = (year, parameters) => BulkRun.PensionOfYear(Columns.Memory, year, parameters, new PensionOfYearResults(1).Memory),
        ["january"] = (year, parameters) => YearlyRun.Compute(Columns.Pensions, year, parameters, new YearlyRunResults(1).Columns),
        ["januaries on cores"] = (year, parameters) => BulkRun.YearlyRun(Columns.Memory, year, parameters, new YearlyRunResults(1).Memory),
        ["allowance"] = (year, parameters) => AllowanceRun.Compute(Columns.Allowances, year, parameters, new AllowanceResults(1).Columns),
        ["allowances on cores"] = (year, parameters) => BulkRun.DailyAllowance(Columns.AllowanceMemory, year, parameters, new AllowanceResults(1).Memory),
        ["limitation"] = (year, parameters) => LimitationRun.Compute([7], year, parameters, Limitation().Columns),
        ["limitations on cores"] = (year, parameters) => BulkRun.FunctionalLimitation(new byte[] { 7 }, year, parameters, Limitation()),
        ["cash flow"] = (year, parameters) => CashFlowRun.Add(Columns.Pensions, new PackedDate[1], year - 1, parameters, new Money<Once>[2], new long[2]),
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_EnactedFigures_AreEnacted(string run) => Assert.Equal(FigureStatus.Enacted, All[run](2025, Projected.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3200)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_SuppliedFigures_AreSupplied(string run) => Assert.Equal(FigureStatus.Supplied, All[run](Year, Supplied(Enacted)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_ProjectedFigures_AreProjected(string run)
    {
        Assert.Equal(FigureStatus.Projected, All[run](Year, Projected));
        Assert.Equal(FigureStatus.Projected, All[run](2028, Supplied(Projected)));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_HypotheticalFigures_AreHypothetical(string run)
    {
        var supposed = Projected.Hypothetically([Row(StatutoryFigure.WageCoefficient, 1.7m), Row(StatutoryFigure.EarningsRelatedPensionIndex, 3100m), Row(StatutoryFigure.EmployeePaymentsPercent, 4m)]);

        Assert.Equal(FigureStatus.Hypothetical, All[run](2025, supposed));
        Assert.Equal(FigureStatus.Hypothetical, All[run](Year, supposed));

        static YearlyFigure Row(StatutoryFigure figure, decimal value) => new(figure, 2025, value, "", FigureStatus.Hypothetical);
    }

    /// <summary>The index of 2026 is supposed and that of 2028 grows from it; nothing else of the run is.</summary>
    [Theory]
    [InlineData("pension")]
    [InlineData("january")]
    [InlineData("cash flow")]
    public void Runs_FiguresThatGrowFromASupposedOne_AreHypothetical(string run) =>
        Assert.Equal(FigureStatus.Hypothetical, All[run](2028, Projected.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3200)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_SupposedConstants_AreHypotheticalWhereTheRunUsesThem(string run)
    {
        Check(new() { PensionAgeOfChange = 67 }, OfPensions(run));
        Check(new() { PensionPercentUntilChange = Percentage.Of(80) }, OfPensions(run));
        Check(new() { PensionPercentFromChange = Percentage.Of(60) }, OfPensions(run));
        Check(new() { OneTimeIncreaseFull = Percentage.Of(20) }, OfPensions(run));
        Check(new() { OneTimeIncreaseLessPerYear = Percentage.Of(0.4m) }, OfPensions(run));
        Check(new() { OneTimeIncreaseOldestWithFull = 35 }, OfPensions(run));
        Check(new() { OneTimeIncreaseOldest = 60 }, OfPensions(run));
        Check(new() { FunctionalLimitationPercents = Enumerable.Range(1, 20).Select(category => Percentage.Of(category)).ToValueList() }, run.StartsWith("limitation", StringComparison.Ordinal));
        Check(new() { SurvivorsMost = Percentage.Of(75) }, isUsed: false);

        void Check(RuleConstants constants, bool isUsed) =>
            Assert.Equal(isUsed ? FigureStatus.Hypothetical : FigureStatus.Enacted, All[run](2025, Enacted.Hypothetically(constants)));
    }

    /// <summary>The first one-time increase is of 2022: before that year a run does not rest on its constants.</summary>
    [Theory]
    [InlineData(2021, FigureStatus.Enacted)]
    [InlineData(2022, FigureStatus.Hypothetical)]
    public void Runs_SupposedIncrease_CountsFromItsFirstYear(int year, FigureStatus status) =>
        Assert.Equal(status, All["pension"](year, Enacted.Hypothetically(new RuleConstants { OneTimeIncreaseFull = Percentage.Of(20) })));

    /// <summary>A claim of the year itself has its first pension in the next one, so that its minimum annual earnings are not used.</summary>
    [Fact]
    public void Runs_FiguresOfClaimDates_CountUntilTheYearBefore()
    {
        var supposed = Enacted.Hypothetically(StatutoryFigure.WageCoefficient, 2024, 1.7m);

        Assert.Equal((FigureStatus.Enacted, FigureStatus.Hypothetical), (All["pension"](2024, supposed), All["pension"](2025, supposed)));
        Assert.Equal((FigureStatus.Hypothetical, FigureStatus.Hypothetical), (All["allowance"](2024, supposed), All["allowance"](2025, supposed)));
        Assert.Equal(FigureStatus.Hypothetical, All["pension"](2025, Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2016, 2600)));
    }

    [Fact]
    public void CashFlowRun_NoYears_IsEnacted() =>
        Assert.Equal(FigureStatus.Enacted, CashFlowRun.Add(Columns.Pensions, new PackedDate[1], 2028, Projected, default, default));

    private static bool OfPensions(string run) => !run.StartsWith("limitation", StringComparison.Ordinal) && !run.StartsWith("allowance", StringComparison.Ordinal);

    private static StatutoryParameters Supplied(StatutoryParameters parameters) => parameters
        .With(StatutoryFigure.WageCoefficient, Year, 1.7m)
        .With(StatutoryFigure.EarningsRelatedPensionIndex, Year, 3100m)
        .With(StatutoryFigure.EmployeePaymentsPercent, Year, 3.9m);

    private static LimitationMemory Limitation() => new() { PerYear = new Money<PerYear>[1], PerMonth = new Money<PerMonth>[1], Statuses = new RowStatus[1] };
}
