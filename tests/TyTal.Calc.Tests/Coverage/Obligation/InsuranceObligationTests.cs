using NodaTime;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Coverage.Obligation;

public class InsuranceObligationTests
{
    [Theory]
    [InlineData(2016, 1200)]
    [InlineData(2017, 1200)]
    [InlineData(2018, 1200)]
    [InlineData(2019, 1300)]
    [InlineData(2020, 1300)]
    [InlineData(2021, 1300)]
    [InlineData(2022, 1300)]
    [InlineData(2023, 1400)]
    [InlineData(2024, 1500)]
    [InlineData(2025, 1500)]
    [InlineData(2026, 1500)]
    public void Of_AtTheThreshold_NoneAndACentAboveObliged(int year, int threshold)
    {
        var at = InsuranceObligation.Of(EmployerKind.Private, year, Euros.PerYear(threshold), StatutoryParameters.Enacted);
        var above = InsuranceObligation.Of(EmployerKind.Household, year, Euros.PerYear(threshold + 0.01m), StatutoryParameters.Enacted);

        Assert.Equal((false, ObligationReason.AtMostThreshold, "§ 3(2)", 0m), (at.IsObliged, at.Reason, at.Section.ToString(), at.Difference!.Amount));
        Assert.Equal((true, ObligationReason.AboveThreshold, "§ 3(1)", 0.01m), (above.IsObliged, above.Reason, above.Section.ToString(), above.Difference!.Amount));
        Assert.Equal(threshold, at.Threshold!.Amount);
    }

    [Fact]
    public void Of_State_NeedsNoFigure()
    {
        var state = InsuranceObligation.Of(EmployerKind.State, 2190, Euros.PerYear(1_000_000m), StatutoryParameters.Enacted);

        Assert.Equal((false, ObligationReason.StateEmployer, "§ 3(3)"), (state.IsObliged, state.Reason, state.Section.ToString()));
        Assert.Null(state.Threshold);
        Assert.Null(state.Wages);
        Assert.Null(state.Difference);
    }

    public static TheoryData<string, Action> Mistakes() => new()
    {
        { "wages is -0.01; allowed is 0 or more.", () => InsuranceObligation.Of(EmployerKind.Private, 2024, Euros.PerYear(-0.01m), StatutoryParameters.Enacted) },
        { "year is 2015; allowed is 2016 to 2200.", () => InsuranceObligation.Of(EmployerKind.State, 2015, default, StatutoryParameters.Enacted) },
        { "year is 2201; allowed is 2016 to 2200.", () => InsuranceObligation.Of(EmployerKind.State, 2201, default, StatutoryParameters.Enacted) },
        { "year is 2201; allowed is 2016 to 2200.", () => InsuranceObligation.Of(EmployerKind.Private, 2201, default, StatutoryParameters.Enacted) },
        { "employer is 9; allowed is Private, Household, State.", () => InsuranceObligation.Of((EmployerKind)9, 2024, default, StatutoryParameters.Enacted) },
        { "parameters is missing.", () => InsuranceObligation.Of(EmployerKind.Private, 2024, default, null!) },
        { "parameters is missing.", () => InsuranceObligation.Of(EmployerKind.State, 2024, default, null!) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Of_FactsThatCannotBe_AreRefusedByName(string message, Action act) => Refusal.Is(message, act);

    [Fact]
    public void Of_YearWithoutAWageCoefficient_NamesTheFigure() => Assert.StartsWith(
        "insuranceObligationThreshold of 2027 follows from wageCoefficient.",
        Assert.Throws<MissingFigureException>(() => InsuranceObligation.Of(EmployerKind.Private, 2027, default, KnownFigures.Through2025)).Message,
        StringComparison.Ordinal);

    /// <summary>§ 3(2): what was paid until the day of the crossing, that day's included, against the threshold.</summary>
    [Fact]
    public void Of_CrossedInTheYear_TheWagesUntilThatDayAreTheReason()
    {
        var crossed = Year(null, Paid(3, 15, 1_000m), Paid(6, 14, 600m), Paid(9, 2, 700m)).CrossedOn!;

        Assert.Equal((new LocalDate(2024, 6, 14), "obligation.crossedOn"), (crossed.Value.Day, crossed.Rule.Id));
        Assert.Equal([1_600m, 1_500m], crossed.Inputs.Select(input => input.Amount));
        Assert.Equal([1_000m, 600m], crossed.Inputs[0].Inputs.Select(input => input.Amount));
    }

    [Fact]
    public void MustBeInsuredOn_FromTheCrossingToTheEndOfTheYear()
    {
        var year = Year(null, Paid(3, 15, 1_500m), Paid(6, 14, 0.01m));

        Assert.Equal(new LocalDate(2024, 6, 14), year.InsuredFrom!.Value.Day);
        Assert.False(year.MustBeInsuredOn(new(2024, 6, 13)));
        Assert.True(year.MustBeInsuredOn(new(2024, 6, 14)));
        Assert.True(year.MustBeInsuredOn(new(2024, 12, 31)));
        Assert.False(year.MustBeInsuredOn(new(2025, 1, 1)));
        Assert.False(Year(null, Paid(3, 15, 1_500m)).MustBeInsuredOn(new(2024, 12, 31)));
    }

    [Fact]
    public void Of_AgreedAndPaid_CountsOnceOnTheEarlierDay()
    {
        var year = Year(new LocalDate(2024, 6, 3), Paid(6, 28, 2_000m) with { AgreedOn = new LocalDate(2024, 5, 20) });

        Assert.Equal(new RunningWages(new(2024, 5, 20), Euros.Once(2_000m), Euros.Once(2_000m), Exceeds: true), Assert.Single(year.Running));
        Assert.Equal((new LocalDate(2024, 5, 20), new LocalDate(2024, 6, 3)), (year.CrossedOn!.Value.Day, year.InsuredFrom!.Value.Day));
    }

    [Fact]
    public void Of_WorkPaidInTheNextYear_KnownAtTheLatestWhenTheYearEnds()
    {
        var paid = new WagePayment(new(2025, 1, 10), Euros.Once(2_000m)) { WorkYear = 2024 };
        var year = Year(null, paid);

        Assert.Equal((new LocalDate(2024, 12, 31), new LocalDate(2024, 12, 31)), (year.CrossedOn!.Value.Day, year.InsuredFrom!.Value.Day));
        Assert.False(year.MustBeInsuredOn(new(2024, 12, 30)));
        Assert.True(year.MustBeInsuredOn(new(2024, 12, 31)));
        Assert.Equal(new LocalDate(2024, 12, 2), Year(null, paid with { AgreedOn = new LocalDate(2024, 12, 2) }).InsuredFrom!.Value.Day);

        var raise = Year(null, paid with { AgreedOn = new LocalDate(2025, 1, 1) });
        Assert.True(raise.Obligation.IsObliged);
        Assert.Null(raise.InsuredFrom);
        Assert.False(raise.MustBeInsuredOn(new(2024, 12, 31)));
    }

    [Fact]
    public void Of_StatePayments_RunButNeverCross()
    {
        var year = ObligationOfYear.Of(new() { Employer = EmployerKind.State, Year = 2024, Payments = ValueList.Create(Paid(1, 15, 9_000m)) }, StatutoryParameters.Enacted);

        Assert.Null(year.CrossedOn);
        Assert.Null(year.InsuredFrom);
        Assert.Equal(9_000m, Assert.Single(year.Running).Total.Amount);
        Assert.False(year.Running[0].Exceeds);
        Assert.False(year.MustBeInsuredOn(new(2024, 6, 1)));
    }

    [Theory]
    [InlineData(EmployerKind.State, true, true, ClaimHandler.StateTreasury, "§ 207", false, false)]
    [InlineData(EmployerKind.State, false, false, ClaimHandler.StateTreasury, "§ 207", false, false)]
    [InlineData(EmployerKind.Private, true, true, ClaimHandler.InsuranceCompany, "§ 6(1)", false, false)]
    [InlineData(EmployerKind.Household, false, true, ClaimHandler.InsuranceCompany, "§ 6(1)", false, false)]
    [InlineData(EmployerKind.Private, true, false, ClaimHandler.WorkersCompensationCenter, "§ 6(2)", true, true)]
    [InlineData(EmployerKind.Private, false, false, ClaimHandler.WorkersCompensationCenter, "§ 6(2)", true, false)]
    public void Handling_EveryCase(EmployerKind employer, bool must, bool insured, ClaimHandler handler, string section, bool uninsured, bool neglect)
    {
        var handling = ClaimHandling.Of(employer, must, insured);

        Assert.Equal((handler, section, uninsured, neglect), (handling.Handler, handling.Section.ToString(), handling.IsUninsuredWork, handling.IsNeglect));
        Assert.Equal(handler == ClaimHandler.InsuranceCompany && !must, handling.Reading is not null);
    }

    private static WagePayment Paid(int month, int day, decimal euros) => new(new(2024, month, day), Euros.Once(euros));

    private static ObligationOfYear Year(LocalDate? workFrom, params WagePayment[] payments) =>
        ObligationOfYear.Of(new() { Year = 2024, Payments = payments.ToValueList(), WorkFrom = workFrom }, StatutoryParameters.Enacted);
}
