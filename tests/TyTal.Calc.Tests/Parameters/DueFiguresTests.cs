using NodaTime;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Parameters;

public class DueFiguresTests
{
    /// <summary>The figures as they were when 2025 was the newest year; a later year's figures change nothing here.</summary>
    private static readonly StatutoryParameters Through2025 = StatutoryParameters.Enacted.Through(2025);

    /// <summary>The only test that looks at the clock. It warns and is never red: the decrees come out when they come out.</summary>
    [Fact]
    public void Enacted_Today_WarnsOfWhatIsMissing()
    {
        if (Warning(LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), StatutoryParameters.Enacted) is { } warning)
        {
            TestContext.Current.AddWarning(warning);
        }
    }

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2025-09-30")]
    public void Warning_BeforeTheLastQuarterOfAKnownYear_None(string today) => Assert.Null(Warning(Day(today), Through2025));

    [Theory]
    [InlineData("2025-10-01")]
    [InlineData("2025-12-31")]
    [InlineData("2026-01-01")]
    [InlineData("2026-09-30")]
    public void Warning_FromTheLastQuarterOn_NamesEveryMissingFigureAndTheScript(string today) => Assert.Equal(
        "2026: wageCoefficient, earningsRelatedPensionIndex, sicknessAllowanceContribution, employeesPensionContribution, employeesUnemploymentContribution, kilometreAllowance "
        + "are not known. Add them: dotnet run samples/new-year.cs",
        Warning(Day(today), Through2025));

    [Fact]
    public void Warning_OneFigureOfTheNextYearMissing_NamesIt() => Assert.StartsWith(
        "2026: kilometreAllowance is not known.",
        Warning(new(2025, 11, 15), Through2025.With(Of2026().Where(row => row.Figure != StatutoryFigure.KilometreAllowance)))!,
        StringComparison.Ordinal);

    [Fact]
    public void Warning_EveryFigureOfTheNextYearAnnounced_NoneBeforeTheYearBegins()
    {
        var announced = Through2025.With(Of2026());

        Assert.Null(Warning(new(2025, 10, 1), announced));
        Assert.StartsWith("2026: wageCoefficient, ", Warning(new(2026, 1, 1), announced)!, StringComparison.Ordinal);
        Assert.Contains(" are not enacted.", Warning(new(2026, 9, 30), announced)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-01")]
    [InlineData("2026-12-31")]
    public void Warning_LastQuarterOfAYearThatIsNotFinished_NamesItBeforeTheNextYear(string today)
    {
        var unfinished = Through2025.With(Of2026().Where(row => row.Figure is not (StatutoryFigure.KilometreAllowance or StatutoryFigure.SicknessAllowanceContribution)));

        Assert.Equal(
            "2026: sicknessAllowanceContribution, kilometreAllowance are not known. "
            + "2026: wageCoefficient, earningsRelatedPensionIndex, employeesPensionContribution, employeesUnemploymentContribution are not enacted. "
            + "2027: wageCoefficient, earningsRelatedPensionIndex, sicknessAllowanceContribution, employeesPensionContribution, employeesUnemploymentContribution, kilometreAllowance "
            + "are not known. Add them: dotnet run samples/new-year.cs",
            Warning(Day(today), unfinished));
    }

    [Fact]
    public void On_LastQuarterWithTheNextYearKnown_TheUnfinishedYearAloneIsNamed()
    {
        var due = DueFigures.On(new(2026, 10, 1), Through2025.With(Of2026()).With(Of2026().Select(row => row with { Year = 2027 })));

        Assert.Equal((2027, 0, 0, false, 2026), (due.Year, due.Missing.Count, due.NotEnacted.Count, due.AreKnown, due.YearBefore!.Year));
        Assert.Equal(
            "2026: wageCoefficient, earningsRelatedPensionIndex, sicknessAllowanceContribution, employeesPensionContribution, employeesUnemploymentContribution, kilometreAllowance are not enacted.",
            due.ToString());
        Assert.Null(DueFigures.On(new(2026, 9, 30), Through2025.With(Of2026())).YearBefore);
    }

    [Fact]
    public void On_AKnownYear_NothingIsMissing()
    {
        var due = DueFigures.On(new(2024, 10, 1), Through2025);

        Assert.Equal((2025, true, "2025: every figure is known."), (due.Year, due.AreKnown, due.ToString()));
        Assert.Null(due.YearBefore);
    }

    [Fact]
    public void On_FiguresMissingAndNotEnacted_BothAreNamed()
    {
        var due = DueFigures.On(new(2026, 1, 1), Through2025.With(Of2026().Where(row => row.Figure is not (StatutoryFigure.KilometreAllowance or StatutoryFigure.WageCoefficient))));

        Assert.Equal(
            "2026: wageCoefficient, kilometreAllowance are not known. "
            + "2026: earningsRelatedPensionIndex, sicknessAllowanceContribution, employeesPensionContribution, employeesUnemploymentContribution are not enacted.",
            due.ToString());
    }

    [Fact]
    public void On_WithoutParameters_Refused() => Refusal.Is("parameters is missing.", () => DueFigures.On(new(2026, 1, 1), null!));

    [Theory]
    [InlineData("2015-12-31")]
    [InlineData("2200-01-01")]
    public void On_DayOutsideTheAct_Refused(string today) => Assert.StartsWith(
        $"today is {today}; allowed is 2016-01-01 to 2199-12-31",
        Assert.Throws<ArgumentOutOfRangeException>(() => DueFigures.On(Day(today), Through2025)).Message,
        StringComparison.Ordinal);

    private static string? Warning(LocalDate today, StatutoryParameters parameters) =>
        DueFigures.On(today, parameters) is { AreKnown: false } due ? $"{due} Add them: dotnet run samples/new-year.cs" : null;

    private static IEnumerable<YearlyFigure> Of2026() =>
        StatutoryFigureNames.Yearly.Select(figure => new YearlyFigure(figure, 2026, Through2025.Get(figure, 2025).Amount, "test", FigureStatus.Supplied));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
