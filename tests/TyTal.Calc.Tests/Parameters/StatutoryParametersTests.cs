using System.Globalization;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Parameters;

public class StatutoryParametersTests
{
    private static readonly StatutoryParameters Enacted = StatutoryParameters.Enacted;

    /// <summary>The figures as they were when 2025 was the newest year: what is not known and can be supplied in them does not change with another year.</summary>
    private static readonly StatutoryParameters Through2025 = KnownFigures.Through2025;

    [Theory]
    [InlineData(StatutoryFigure.InsuranceObligationThreshold, 2023, 1400)]
    [InlineData(StatutoryFigure.InsuranceObligationThreshold, 2024, 1500)]
    [InlineData(StatutoryFigure.InsuranceObligationThreshold, 2025, 1500)]
    [InlineData(StatutoryFigure.FuneralAssistance, 2023, 5450)]
    [InlineData(StatutoryFigure.FuneralAssistance, 2024, 5760)]
    public void Get_AmountsThatBrochuresMix_EachInItsYear(StatutoryFigure figure, int year, int amount) => Assert.Equal(amount, Enacted.Get(figure, year).Amount);

    [Theory]
    [InlineData(2016, 4.60)]
    [InlineData(2017, 4.64)]
    [InlineData(2018, 4.48)]
    [InlineData(2019, 4.24)]
    [InlineData(2020, 4.14)]
    [InlineData(2021, 4.34)]
    [InlineData(2022, 4.29)]
    [InlineData(2023, 4.40)]
    [InlineData(2024, 3.76)]
    [InlineData(2025, 3.54)]
    public void EmployeePaymentsPercent_OfAYear_FollowsFromTheContributions(int year, double percent) =>
        Assert.Equal((decimal)percent, Enacted.EmployeePaymentsPercent(year).Value.Amount);

    [Fact]
    public void Get_EveryFigureOfEveryQuarterYear_KnownFrom2016To2025()
    {
        foreach (var figure in StatutoryFigureNames.All)
        {
            for (var year = 2016; year <= 2025; year++)
            {
                Assert.All(Enacted.Get(figure, year).Steps().Select(step => step.Source).OfType<StatutorySource>(), source => Assert.Equal(FigureStatus.Enacted, source.Status));
            }
        }
    }

    [Fact]
    public void Rows_Enacted_AreInOrderOfYearsEachOnce()
    {
        Assert.Equal(Enacted.Rows.Select(row => row.Year).Order(), Enacted.Rows.Select(row => row.Year));
        Assert.Equal(Enacted.Rows.Count, Enacted.Rows.DistinctBy(row => (row.Figure, row.Year)).Count());
    }

    [Fact]
    public void Through_AYear_LaterOnesAreMissingAndCanBeSuppliedAlthoughEnacted()
    {
        var then = Enacted.Through(2024);

        Assert.Equal(Enacted.Get(StatutoryFigure.FuneralAssistance, 2024), then.Get(StatutoryFigure.FuneralAssistance, 2024));
        Assert.Contains("(known: 2013 to 2024)", Assert.Throws<MissingFigureException>(() => then.PensionIndex(2025)).Message, StringComparison.Ordinal);
        Assert.Equal((3100m, FigureStatus.Supplied), Of(then.With(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3100m).PensionIndex(2025)));
        Assert.Equal((3077m, FigureStatus.Enacted), Of(Enacted.PensionIndex(2025)));
        Assert.Equal(Enacted, Enacted.Through(2200));
        Assert.Equal(3200m, then.With(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3100m).With(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3200m).PensionIndex(2025).Amount);

        static (decimal, FigureStatus) Of(Figure figure) => (figure.Amount, figure.Source!.Status);
    }

    [Fact]
    public void Through_AYear_NothingOfLaterYearsIsInForce()
    {
        var supposed = Enacted.Through(2024).Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3077m);

        Assert.Equal((FigureStatus.Hypothetical, null), (supposed.PensionIndex(2025).Source!.Status, supposed.PensionIndex(2025).Source!.InForce));
        Assert.Equal(3037m, supposed.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3000m).PensionIndex(2024).Source!.InForce!.Amount);
        Assert.Equal(3037m, Enacted.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3000m).Through(2024).PensionIndex(2024).Source!.InForce!.Amount);
        Assert.Equal(Enacted.Through(2024), Enacted.With(StatutoryFigure.EarningsRelatedPensionIndex, 2200, 9_000m).Through(2024));
        Assert.NotEqual(Enacted, Enacted.Through(2024).With(Enacted.Rows.Where(row => row.Year > 2024)));
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2201)]
    public void Through_YearOutsideTheAct_Refused(int year) => Assert.StartsWith(
        $"year is {year}; allowed is 2016 to 2200", Assert.Throws<ArgumentOutOfRangeException>(() => Enacted.Through(year)).Message, StringComparison.Ordinal);

    [Fact]
    public void Yearly_Names_AreThoseThatRowsGiveAndNothingElseFollowsFrom()
    {
        Assert.Equal(StatutoryFigureNames.Yearly, Enacted.Rows.Select(row => row.Figure).Distinct().Order());
        Assert.All(StatutoryFigureNames.Yearly, figure => Assert.NotNull(Enacted.Get(figure, 2024).Source));
    }

    [Theory]
    [InlineData(StatutoryFigure.EmployeePaymentsPercent, 2026, "employeePaymentsPercent of 2026 is not known (known: 2016 to 2025)")]
    [InlineData(StatutoryFigure.WageCoefficient, 2027, "wageCoefficient of 2027 is not known (known: 2004, 2013 to 2025)")]
    [InlineData(StatutoryFigure.MinimumAnnualEarnings, 2027, "minimumAnnualEarnings of 2027 follows from wageCoefficient. wageCoefficient of 2027 is not known")]
    [InlineData(StatutoryFigure.IncomeAdjustmentThreshold, 2030, "incomeAdjustmentThreshold of 2030 follows from wageCoefficient.")]
    [InlineData(StatutoryFigure.FuneralAssistance, 2027, "funeralAssistance of 2027 follows from earningsRelatedPensionIndex.")]
    public void Get_MissingFigure_ErrorSaysWhichAndHowToSupplyIt(StatutoryFigure figure, int year, string expected)
    {
        var error = Assert.Throws<MissingFigureException>(() => Through2025.Get(figure, year));

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("parameters.With(StatutoryFigure.", error.Message, StringComparison.Ordinal);
        Assert.Equal(year, error.Year);
    }

    [Fact]
    public void Get_MissingFigureBetweenKnownYears_ErrorListsTheRuns()
    {
        var error = Assert.Throws<MissingFigureException>(() => Through2025.With(StatutoryFigure.WageCoefficient, 2028, 1.8m).Get(StatutoryFigure.MinimumAnnualEarnings, 2027));

        Assert.Contains("wageCoefficient of 2027 is not known (known: 2004, 2013 to 2025, 2028)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatutoryFigure.MinimumAnnualEarnings, 2015, "2016 to 2200")]
    [InlineData(StatutoryFigure.WageCoefficient, 2003, "2004 to 2200")]
    [InlineData(StatutoryFigure.WageCoefficient, 2201, "2004 to 2200")]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex, 2012, "2013 to 2200")]
    public void Get_YearOutsideTheAct_ErrorNamesTheRange(StatutoryFigure figure, int year, string range) =>
        Assert.Contains(range, Assert.Throws<ArgumentOutOfRangeException>(() => Enacted.Get(figure, year)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AFurtherYear_KnownAndMarkedSuppliedAndTheOldUntouched()
    {
        var more = Through2025.With(StatutoryFigure.WageCoefficient, 2027, 1.75m, "ministry's forecast");

        Assert.Equal(1.75m, more.WageCoefficient(2027).Value.Amount);
        Assert.Equal(new StatutorySource("wageCoefficient", 2027, "ministry's forecast", FigureStatus.Supplied), more.WageCoefficient(2027).Source);
        Assert.Equal(17_730m, more.MinimumAnnualEarnings(2027).Amount);
        Assert.Throws<MissingFigureException>(() => Through2025.WageCoefficient(2027));
        Assert.NotEqual(Through2025, more);
        Assert.Equal(more, Through2025.With(StatutoryFigure.WageCoefficient, 2027, 1.75m, "ministry's forecast"));
    }

    [Fact]
    public void With_AWageCoefficientBefore2013_KnownAndMarkedSupplied()
    {
        var more = Enacted.With(StatutoryFigure.WageCoefficient, 2012, 1.291m, "a test");

        Assert.Equal((1.291m, FigureStatus.Supplied), (more.WageCoefficient(2012).Amount, more.WageCoefficient(2012).Source!.Status));
        Assert.Equal((1m, FigureStatus.Enacted), (Enacted.WageCoefficient(2004).Amount, Enacted.WageCoefficient(2004).Source!.Status));
        Assert.Throws<MissingFigureException>(() => Enacted.WageCoefficient(2012));
    }

    [Fact]
    public void With_TheMissingContribution_PercentageFollows()
    {
        var more = Through2025
            .With(StatutoryFigure.EmployeesPensionContribution, 2026, 7.30m)
            .With(StatutoryFigure.EmployeesUnemploymentContribution, 2026, 0.89m)
            .With(StatutoryFigure.SicknessAllowanceContribution, 2026, 0.88m);

        // 60 % of 0.88 + 7.30 + 0.89 − 2.68.
        Assert.Equal(3.83m, more.EmployeePaymentsPercent(2026).Amount);
    }

    [Fact]
    public void With_AnnouncedFigure_Replaced()
    {
        var announced = KnownFigures.Announced;

        Assert.Equal((FigureStatus.Announced, 17_350m), (announced.WageCoefficient(2026).Source!.Status, announced.MinimumAnnualEarnings(2026).Amount));
        Assert.Equal(3110m, announced.With(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3110m).PensionIndex(2026).Amount);
    }

    /// <summary>Supplied is what a caller answers for, also where it is the announced value.</summary>
    [Fact]
    public void With_AnnouncedValueItself_IsSupplied() => Assert.Equal(
        new StatutorySource("earningsRelatedPensionIndex", 2026, "supplied by the caller", FigureStatus.Supplied),
        KnownFigures.Announced.With(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3104m).PensionIndex(2026).Source);

    [Theory]
    [InlineData(StatutoryFigure.WageCoefficient, 2024, 1.7, "wageCoefficient of 2024 is enacted (1.637)")]
    [InlineData(StatutoryFigure.EmployeePaymentsPercent, 2025, 3.6, "employeePaymentsPercent of 2025 is enacted (3.54)")]
    [InlineData(StatutoryFigure.HalfKilometreAllowance, 2025, 0.3, "halfKilometreAllowance of 2025 is enacted (0.30)")]
    [InlineData(StatutoryFigure.MinimumAnnualEarnings, 2027, 18000, "figure is minimumAnnualEarnings; allowed is a yearly figure")]
    [InlineData(StatutoryFigure.ExemptPoints, 2027, 2.5, "figure is exemptPoints; allowed is a yearly figure")]
    [InlineData(StatutoryFigure.WageCoefficient, 2027, 0.4, "wageCoefficient is 0.4; allowed is 0.5 to 100")]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3000.5, "earningsRelatedPensionIndex is 3000.5; allowed is a number with at most 0 decimals")]
    [InlineData(StatutoryFigure.WageCoefficient, 2201, 2, "year is 2201; allowed is 2004 to 2200")]
    [InlineData(StatutoryFigure.WageCoefficient, 2003, 1, "year is 2003; allowed is 2004 to 2200")]
    [InlineData(StatutoryFigure.WageCoefficient, 2004, 1.1, "wageCoefficient of 2004 is enacted (1.000)")]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex, 2012, 2407, "year is 2012; allowed is 2016 to 2200")]
    public void With_WhatCannotBeSupplied_ErrorSaysWhy(StatutoryFigure figure, int year, double value, string expected) => Assert.StartsWith(
        expected, Assert.ThrowsAny<ArgumentException>(() => Through2025.With(figure, year, (decimal)value)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_TheSameYearTwice_Refused()
    {
        var row = new YearlyFigure(StatutoryFigure.WageCoefficient, 2027, 1.75m, "test", FigureStatus.Supplied);

        Assert.StartsWith("wageCoefficient of 2027 is supplied twice", Assert.Throws<ArgumentException>(() => Through2025.With([row, row])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2016, 0)]
    [InlineData(2017, 1.59)]
    [InlineData(2018, 2.31)]
    [InlineData(2019, 2.73)]
    [InlineData(2020, 2.68)]
    [InlineData(2100, 2.68)]
    public void ExemptPoints_OfAYear_ByTheAmendment(int year, double points) => Assert.Equal((decimal)points, EmployeePaymentsPercent.ExemptPoints(year).Rule);

    [Fact]
    public void Find_EveryCaseName_GoesThereAndBack()
    {
        Assert.All(StatutoryFigureNames.All, figure => Assert.Equal(figure, StatutoryFigureNames.Find(figure.CaseName())));
        Assert.Equal(Enum.GetValues<StatutoryFigure>(), StatutoryFigureNames.All);
        Assert.Null(StatutoryFigureNames.Find("WageCoefficient"));
    }

    [Fact]
    public void PensionIndexValue_OfEveryYear_IsTheFiguresOwn()
    {
        var more = Enacted.With(StatutoryFigure.EarningsRelatedPensionIndex, 2200, 9_000m);

        Assert.All(Enumerable.Range(2013, 14), year => Assert.Equal(Enacted.PensionIndex(year).Value, Enacted.PensionIndexValue(year)));
        Assert.Equal(3037, Enacted.PensionIndexValue(2024).Points);
        Assert.Equal((2475, 9_000), (more.PensionIndexValue(2013).Points, more.PensionIndexValue(2200).Points));
        Assert.Throws<MissingFigureException>(() => Enacted.PensionIndexValue(2200));
        Assert.Throws<ArgumentOutOfRangeException>(() => more.PensionIndexValue(2201));
        Assert.Throws<ArgumentOutOfRangeException>(() => more.PensionIndexValue(2003));
        Assert.Throws<ArgumentOutOfRangeException>(() => more.PensionIndexValue(int.MaxValue));
    }

    [Fact]
    public void With_FiguresOfTheLastYear_WhatFollowsFromThemIsKnown()
    {
        var more = KnownFigures.Announced.With(StatutoryFigure.WageCoefficient, 2200, 2.700m);

        // 13 680 × 2.700 ÷ 1.350.
        Assert.Equal(27_360m, more.MinimumAnnualEarnings(2200).Amount);
        Assert.Equal(2.68m, more.Get(StatutoryFigure.ExemptPoints, 2200).Amount);
        Assert.Contains("(known: 2004, 2013 to 2026, 2200)", Assert.Throws<MissingFigureException>(() => more.WageCoefficient(2199)).Message, StringComparison.Ordinal);
        Assert.Equal((null, null), (more.Find(StatutoryFigure.WageCoefficient, 2003), more.Find(StatutoryFigure.WageCoefficient, 2201)));
        Assert.Equal(2.7m, more.Find(StatutoryFigure.WageCoefficient, 2200)!.Amount);
    }

    [Fact]
    public void Rows_WithMoreYears_StayInTheOrderOfYearsAndFigures()
    {
        var more = Through2025.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3_150m).With(StatutoryFigure.WageCoefficient, 2027, 1.75m).With(StatutoryFigure.WageCoefficient, 2010, 1.2m);

        Assert.Equal(more.Rows.OrderBy(row => row.Year).ThenBy(row => row.Figure), more.Rows);
        Assert.Equal($"{Through2025.Rows.Count} yearly figures, 0 of them supplied", Through2025.ToString());
        Assert.Equal($"{Through2025.Rows.Count + 3} yearly figures, 3 of them supplied", more.ToString());
    }

    [Fact]
    public void With_WhatFollowsFromAnAnnouncedFigure_CanBeSupplied()
    {
        var more = KnownFigures.Announced.With(StatutoryFigure.HalfKilometreAllowance, 2026, 0.27m);

        Assert.Equal((0.28m, 0.27m), (KnownFigures.Announced.Get(StatutoryFigure.HalfKilometreAllowance, 2026).Amount, more.Get(StatutoryFigure.HalfKilometreAllowance, 2026).Amount));
    }

    [Fact]
    public void With_RowWithoutSource_IsRefused() => Assert.Equal(
        "Source",
        Assert.Throws<ArgumentNullException>(() => Through2025.With([new YearlyFigure(StatutoryFigure.WageCoefficient, 2027, 1.75m, null!, FigureStatus.Supplied)])).ParamName);

    [Fact]
    public void Get_AnAmount_NamesItsRulesAndWhatItFollowsFrom()
    {
        var amount = Through2025.With(StatutoryFigure.WageCoefficient, 2027, 1.75m).Get(StatutoryFigure.MinimumAnnualEarnings, 2024);

        Assert.Equal("amount.minimumAnnualEarnings", amount.Rule.Id);
        Assert.Equal("statutory.base statutory.wageCoefficient statutory.wageCoefficient", string.Join(' ', amount.Inputs.Select(input => input.Rule.Id)));
        Assert.Equal("13680 1.637 1.350", string.Join(' ', amount.Inputs.Select(input => input.Amount.ToString("0.###", CultureInfo.InvariantCulture).Replace("1.35", "1.350", StringComparison.Ordinal))));
    }
}
