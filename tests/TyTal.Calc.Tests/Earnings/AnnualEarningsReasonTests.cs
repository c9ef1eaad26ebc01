using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using static TyTal.Calc.Tests.Earnings.EarningsCorners;

namespace TyTal.Calc.Tests.Earnings;

public class AnnualEarningsReasonTests
{
    [Fact]
    public void Facts_AsText_TheClaimDateAndTheInsurance() => Assert.Equal("annual earnings on 2024-04-15, Compulsory", Plain.ToString());

    [Fact]
    public void Sources_OfADisease_TheCoefficientsOfTheLiftBeforeTheMinimumThatWasLookedAt()
    {
        var earnings = Determine(Disease);

        var decided = new Figure[] { earnings.Decided }.Sources();

        Assert.NotEqual(decided[0], earnings.Compared.Sources()[0]);
        Assert.Equal(decided[0], earnings.Sources()[0]);
    }

    [Fact]
    public void Sources_AStatedCoefficient_IsNamedAsStatedWithTheClaim()
    {
        var earnings = Determine(Disease with
        {
            DiseaseOnPension = new(new(2009, 7, 1), CoefficientOfRetirementYear: 1.231m),
            LookBack = ValueList.Create(Year with { EmploymentFrom = new(1990, 1, 1), Window = new(new(2008, 7, 1), new(2009, 6, 30)) }),
        });

        Assert.Contains(new("wageCoefficient", 2009, "stated with the claim", FigureStatus.Supplied), earnings.Sources());
    }

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2020, false)]
    public void IsHypothetical_ASupposedFigureThatWasOnlyCompared_MakesItSo(int year, bool hypothetical)
    {
        var facts = Plain with { Comparison = Years(33_000m, 33_000m, 33_000m) };
        var earnings = AnnualEarnings.Of(facts, StatutoryParameters.Enacted.Hypothetically(StatutoryFigure.WageCoefficient, year, 1.5m));

        Assert.Equal((false, hypothetical), (earnings.Decided.IsHypothetical, earnings.IsHypothetical));
    }

    [Fact]
    public void Of_DiseaseWithoutEmployment_TheMinimum() => Assert.Equal(16_590m, Determine(Disease with { LookBack = default }).Decided.Amount);

    [Fact]
    public void Of_APupilAtTheLimit_IsNotBelowIt()
    {
        var limit = SpecialEarnings.PupilsLimit(Euros.PerYear(16_590m));
        var at = Determine(new() { ClaimDate = new(2024, 4, 15), Pupil = true, EntrepreneurWork = limit });
        var below = Determine(new() { ClaimDate = new(2024, 4, 15), Pupil = true, EntrepreneurWork = Euros.PerYear(limit.Amount - 0.01m) });

        Assert.Equal((limit, PathOutcome.NotBelowLimit), (at.Decided.Value, at.Outcome(EarningsPathKind.Pupil)));
        Assert.Equal((limit, PathOutcome.Taken), (below.Decided.Value, below.Outcome(EarningsPathKind.Pupil)));
        Assert.Contains(SpecialEarnings.PupilRule.Id, at.Compared.Select(figure => figure.Rule.Id), StringComparer.Ordinal);
        Assert.Contains(limit.Amount - 0.01m, below.Compared.Select(figure => figure.Amount));
    }

    [Fact]
    public void Of_AnEntrepreneursInsurance_WorkOnAPensionDoesNotCount()
    {
        var earnings = Determine(new() { ClaimDate = new(2024, 4, 15), Insurance = EarningsInsurance.Entrepreneur, EntrepreneurWork = Euros.PerYear(30_000m), PensionerWork = Euros.PerYear(8_000m) });

        Assert.Equal((30_000m, PathOutcome.NotInThisInsurance), (earnings.Decided.Amount, earnings.Outcome(EarningsPathKind.PensionerWork)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_ConfirmedIncomeOfSomeYears_IsTaken(int years)
    {
        var stated = Years(33_000m, 33_000m, 33_000m);
        var entrepreneur = stated.Select((year, i) => i < years ? year with { EntrepreneurIncome = Euros.PerYear(100m) } : year).ToValueList();
        var farmer = stated.Select((year, i) => i < years ? year with { FarmerIncome = Euros.PerYear(100m) } : year).ToValueList();

        Assert.Equal(PathOutcome.Taken, Determine(Plain with { Comparison = entrepreneur }).Outcome(EarningsPathKind.ConfirmedIncome));
        Assert.Equal(PathOutcome.Taken, Determine(Plain with { Comparison = farmer }).Outcome(EarningsPathKind.ConfirmedIncome));
    }

    [Fact]
    public void Of_FarmerIncomeBesideFarmerWorkAtTheClaim_DoesNotCount()
    {
        var years = Years(33_000m, 33_000m, 33_000m);
        var facts = Plain with { FarmerWork = Euros.PerYear(5_000m), Comparison = years };
        var withIncome = Determine(facts with { Comparison = ValueList.Create(years[0] with { FarmerIncome = Euros.PerYear(9_000m) }, years[1], years[2]) });

        Assert.Equal(Determine(facts).MeanOfYears!.Value, withIncome.MeanOfYears!.Value);
        Assert.Equal(PathOutcome.WorkAtClaimEvent, withIncome.Outcome(EarningsPathKind.ConfirmedIncome));
    }

    [Fact]
    public void Of_AbsenceWithoutUnemployment_TheStatedDaysAreTheReason()
    {
        var years = Years(33_000m, 33_000m, 33_000m);
        var mean = Determine(Plain with { Comparison = ValueList.Create(years[0] with { AbsentDays = 10 }, years[1], years[2]) }).MeanOfYears!;

        Assert.Contains(GivenEarnings.AbsentDays.Id, mean.Inputs[0].Inputs.Select(input => input.Rule.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_AnEarlierYearThatIsAComparisonYear_GoesBeforeOneStatedWithAnother()
    {
        var years = Years(33_000m, 0m, 33_000m);
        var without = years[1] with { EmployedWithoutEarnings = true };
        var stated = without with { LastWithEarnings = new(2021, Euros.PerYear(1m)) };

        Assert.Equal(
            Determine(Plain with { Comparison = ValueList.Create(years[0], without, years[2]) }).MeanOfYears!.Value,
            Determine(Plain with { Comparison = ValueList.Create(years[0], stated, years[2]) }).MeanOfYears!.Value);
    }

    [Fact]
    public void Of_NothingUnpaidAndNothingPaid_NoReasonSaysOtherwise()
    {
        var plain = Ids(Determine(Plain).Decided).ToList();
        var nothing = Ids(Determine(Of(Year with { Earnings = default })).Current!).ToList();

        Assert.DoesNotContain(CurrentEarnings.PaidDaysRule.Id, plain, StringComparer.Ordinal);
        Assert.DoesNotContain(CurrentEarnings.BonusPaidRule.Id, nothing, StringComparer.Ordinal);
        Assert.Contains(CurrentEarnings.BonusOf24thRule.Id, nothing, StringComparer.Ordinal);
    }

    [Fact]
    public void Of_AnEmploymentThatBeganAYearBefore_TheFirstFullPayPeriodMayBeginAMonthLater() =>
        Assert.Equal(40_909.09m, Determine(Of(Year with { EmploymentFrom = new(2023, 4, 15), Window = new(new(2023, 5, 1), new(2024, 3, 31)), Earnings = Euros.Once(36_000m) })).Current!.Amount);

    [Theory]
    [InlineData("2023-04-15", "2024-04-14", "annualEarnings.lookBackDays")]
    [InlineData("2024-05-29", "2024-05-30", "annualEarnings.lookBackDays")]
    [InlineData("2024-05-30", "2024-05-30", "annualEarnings.lookBackDays")]
    [InlineData("2023-02-27", "2023-02-28", "annualEarnings.lookBackDays")]
    [InlineData("2024-05-31", "2024-05-31", "annualEarnings.lookBackOfOneDay")]
    [InlineData("2023-02-28", "2023-02-28", "annualEarnings.lookBackOfOneDay")]
    public void DaysFigure_OfAWindow_TheRuleThatCounted(string from, string to, string rule) =>
        Assert.Equal(rule, LookBackWindow.DaysFigure(new(Day(from), Day(to))).Rule.Id);

    [Fact]
    public void LookBackWindow_APayPeriodEndsOnTheFirstDayOfTheEmployment_ThatDay() => Assert.Equal(
        new DateInterval(new(2024, 3, 31), new(2024, 3, 31)), LookBackWindow.Of(new(2024, 4, 15), new(2024, 3, 31), LookBackWindowTests.Months()));

    private static IEnumerable<string> Ids(Figure figure) => figure.Inputs.SelectMany(Ids).Prepend(figure.Rule.Id);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
