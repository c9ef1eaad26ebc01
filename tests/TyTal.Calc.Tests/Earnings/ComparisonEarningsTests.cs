using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Earnings;

public class ComparisonEarningsTests
{
    private static readonly WageCoefficient Of2021 = StatutoryParameters.Enacted.WageCoefficient(2021).Value;
    private static readonly WageCoefficient Of2024 = StatutoryParameters.Enacted.WageCoefficient(2024).Value;

    [Theory]
    [InlineData(120_00, 100_00, true)]
    [InlineData(119_99, 100_00, false)]
    [InlineData(80_00, 100_00, true)]
    [InlineData(80_01, 100_00, false)]
    [InlineData(120_01, 100_01, false)]
    [InlineData(120_02, 100_01, true)]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    public void Deviates_AtTwentyPercent_BothWays(long current, long mean, bool deviates) => Assert.Equal(deviates, ComparisonEarnings.Deviates(new(current), new(mean)));

    [Fact]
    public void Lift_AYear_ByTheCoefficients() => Assert.Equal(22_348.12m, ComparisonEarnings.Lift(Euros.PerYear(20_000m), Of2024, Of2021).Amount);

    [Fact]
    public void Lift_ExceptionalDays_RoundsOnceAtTheEnd()
    {
        // 100.01 × 360 ÷ 353 = 101.9932…; × 1.637 ÷ 1.465 = 113.9678… With a cent in between it would be 113.96.
        Assert.Equal(113.97m, ComparisonEarnings.Lift(Euros.PerYear(100.01m), Of2024, Of2021, new(7)).Amount);
    }

    [Fact]
    public void Lift_ConfirmedIncome_IsNotScaled() =>
        Assert.Equal(30_000m, ComparisonEarnings.Lift(Euros.PerYear(10_000m), Of2024, Of2024, new(180), Euros.PerYear(10_000m)).Amount);

    [Theory]
    [InlineData(-1)]
    [InlineData(360)]
    public void Lift_BadDays_ErrorNamesThem(int days) => Assert.StartsWith(
        $"exceptionalDays is {days}; allowed is 0 to 359", Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonEarnings.Lift(Euros.PerYear(1m), Of2024, Of2021, new(days))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lift_BadCoefficient_ErrorNamesIt() =>
        Assert.StartsWith("coefficient is 0", Assert.Throws<ArgumentOutOfRangeException>(() => WageLevel.Lift(Euros.PerYear(1m), Of2024, default)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(10, 60, 40, 30)]
    [InlineData(0, 40, 40, 0)]
    [InlineData(5, 0, 40, 5)]
    public void ExceptionalDays_Unemployment_OnlyAboveWhatAllThreeYearsHave(int absent, int unemployed, int established, int days) =>
        Assert.Equal(new DayCount(days), ComparisonEarnings.ExceptionalDays(new(absent), new(unemployed), new(established)));

    [Fact]
    public void Of_UnemploymentInEveryYear_TheSmallestNumberIsNotExceptional()
    {
        var years = EarningsCorners.Years(15_000m, 15_000m, 15_000m);
        var unemployed = ValueList.Create(years[0] with { UnemployedDays = 60 }, years[1] with { UnemployedDays = 40 }, years[2] with { UnemployedDays = 45 });
        var temporary = ValueList.Create(years[0] with { AbsentDays = 20 }, years[1], years[2] with { AbsentDays = 5 });

        Assert.Equal(Mean(temporary), Mean(unemployed));
        Assert.NotEqual(Mean(years), Mean(unemployed));
    }

    [Fact]
    public void Of_AYearWithoutEarnings_TheLastEarlierYearWithEarnings()
    {
        var years = EarningsCorners.Years(15_000m, 16_000m, 0m);
        var leave = ValueList.Create(years[0], years[1], years[2] with { EmployedWithoutEarnings = true });
        var last = EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = leave }).MeanOfYears!.Inputs[2];

        Assert.Equal("annualEarnings.comparisonYearOfEarlier", last.Rule.Id);
        Assert.Equal(ComparisonEarnings.Lift(Euros.PerYear(16_000m), Of2024, StatutoryParameters.Enacted.WageCoefficient(2022).Value).Amount, last.Amount);
    }

    [Fact]
    public void Of_TheFirstYearWithoutEarnings_TheYearThatTheCallerAdds()
    {
        var years = EarningsCorners.Years(0m, 16_000m, 17_000m);
        var leave = ValueList.Create(years[2], years[1], years[0] with { EmployedWithoutEarnings = true, LastWithEarnings = new(2019, Euros.PerYear(14_000m)) { AbsentDays = 180 } });

        Assert.Equal(
            ComparisonEarnings.Lift(Euros.PerYear(28_000m), Of2024, StatutoryParameters.Enacted.WageCoefficient(2019).Value).Amount,
            EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = leave }).MeanOfYears!.Inputs[0].Amount);
    }

    [Fact]
    public void Of_AYearWithoutEarningsButWithConfirmedIncome_BothEachFromItsOwnLevel()
    {
        var earnings = EarningsCorners.Determine(new()
        {
            ClaimDate = new(2024, 6, 15),
            LookBack = ValueList.Create(EarningsCorners.Year with { Window = new(new(2023, 6, 15), new(2024, 6, 14)), Earnings = Euros.Once(21_818.18m) }),
            Comparison = ValueList.Create(
                new ComparisonYear(2021, Euros.PerYear(30_000m)),
                new ComparisonYear(2022, Euros.PerYear(30_000m)),
                new ComparisonYear(2023, default) { EmployedWithoutEarnings = true, EntrepreneurIncome = Euros.PerYear(12_000m) }),
        });

        // 33 522.18, 32 718.19 and 30 000 × 1.637 ÷ 1.501 + 12 000 × 1.637 ÷ 1.558 = 45 326.66 with 22 727.27.
        Assert.Equal((22_727.27m, 45_326.66m, 33_573.58m), (earnings.Current!.Amount, earnings.MeanOfYears!.Inputs[2].Amount, earnings.Decided.Amount));
    }

    [Fact]
    public void Of_AYearThatTakesAnEarlierOne_NotItsConfirmedIncome()
    {
        var years = EarningsCorners.Years(15_000m, 16_000m, 0m);
        var leave = ValueList.Create(years[0], years[1] with { EntrepreneurIncome = Euros.PerYear(9_000m) }, years[2] with { EmployedWithoutEarnings = true });

        Assert.Equal(
            ComparisonEarnings.Lift(Euros.PerYear(16_000m), Of2024, StatutoryParameters.Enacted.WageCoefficient(2022).Value).Amount,
            EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = leave }).MeanOfYears!.Inputs[2].Amount);
    }

    [Fact]
    public void Of_TwoYearsWithoutEarnings_OneEarlierYearServesBoth()
    {
        var years = EarningsCorners.Years(0m, 0m, 17_000m);
        var leave = ValueList.Create(
            years[0] with { EmployedWithoutEarnings = true, LastWithEarnings = new(2019, Euros.PerYear(14_000m)) }, years[1] with { EmployedWithoutEarnings = true }, years[2]);
        var lifted = EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = leave }).MeanOfYears!.Inputs;

        Assert.Equal(lifted[0].Amount, lifted[1].Amount);
        Assert.Equal(16_173.61m, lifted[0].Amount);
    }

    [Fact]
    public void Of_AYearOfNothingButAbsence_ItsDaysAreAmongTheReasons()
    {
        var years = EarningsCorners.Years(15_000m, 16_000m, 0m);
        var absent = EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = ValueList.Create(years[0], years[1], years[2] with { AbsentDays = 360 }) }).MeanOfYears!.Inputs[2];

        Assert.Equal((0m, 360m, "annualEarnings.comparisonYearAllAbsent"), (absent.Amount, absent.Inputs[3].Amount, absent.Rule.Id));
    }

    [Fact]
    public void Of_AnEarlierYearBefore2013_TheSuppliedCoefficient()
    {
        var years = EarningsCorners.Years(0m, 16_000m, 17_000m);
        var facts = EarningsCorners.Plain with { Comparison = ValueList.Create(years[0] with { EmployedWithoutEarnings = true, LastWithEarnings = new(2012, Euros.PerYear(14_000m)) }, years[1], years[2]) };
        var earnings = AnnualEarnings.Of(facts, StatutoryParameters.Enacted.With(StatutoryFigure.WageCoefficient, 2012, 1.291m));

        // 14 000 × 1.637 ÷ 1.291.
        Assert.Equal((17_752.13m, "wageCoefficient"), (earnings.MeanOfYears!.Inputs[0].Amount, Assert.Single(earnings.SuppliedFigures())));
        Assert.Throws<MissingFigureException>(() => EarningsCorners.Determine(facts));
    }

    [Theory]
    [InlineData(2017, false, PathOutcome.NotYetInForce)]
    [InlineData(2018, false, PathOutcome.Taken)]
    [InlineData(2018, true, PathOutcome.WorkAtClaimEvent)]
    public void Of_ConfirmedIncome_From2018AndOnlyWithoutThatWorkNow(int claimYear, bool worksNow, PathOutcome outcome)
    {
        var claim = new NodaTime.LocalDate(claimYear, 1, 1);
        var years = EarningsCorners.Years(10_000m, 10_000m, 10_000m, claimYear - 3);
        var facts = new AnnualEarningsFacts
        {
            ClaimDate = claim,
            LookBack = ValueList.Create(EarningsCorners.Year with { Window = new(claim.PlusYears(-1), claim.PlusDays(-1)) }),
            Comparison = years.Select(year => year with { EntrepreneurIncome = Euros.PerYear(10_000m) }).ToValueList(),
            EntrepreneurWork = worksNow ? Euros.PerYear(12_000m) : null,
        };
        var earnings = EarningsCorners.Determine(facts);
        var plain = EarningsCorners.Determine(facts with { Comparison = years });

        Assert.Equal(outcome, earnings.Outcome(EarningsPathKind.ConfirmedIncome));
        Assert.Equal(outcome == PathOutcome.Taken, earnings.MeanOfYears!.Value > plain.MeanOfYears!.Value);
    }

    private static decimal Mean(ValueList<ComparisonYear> years) => EarningsCorners.Determine(EarningsCorners.Plain with { Comparison = years }).MeanOfYears!.Amount;
}
