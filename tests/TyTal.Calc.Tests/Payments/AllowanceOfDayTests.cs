using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Payments;

/// <summary>A step that takes nothing off leaves no figure; what is left, and why nothing was deducted, is named by its rule.</summary>
public class AllowanceOfDayTests
{
    private static readonly AllowanceBasis Whole = new() { Full = PerDay(7_500), Share = new(Percentage.Hundred, Rule.Given("given.share")) };

    [Fact]
    public void Of_NothingToDeduct_TheFullAmountItself()
    {
        var day = Of(Whole with { Exemption = PaymentsExemption.Entrepreneur });

        Assert.Same(Whole.Full, day.PerDay);
        Assert.Same(Whole.Full, day.NetPerDay);
        Assert.Equal(("employersPart.none", "employeePayments.noneFromEntrepreneur"), (day.EmployerPerDay.Rule.Id, day.EmployeePaymentsPerDay.Rule.Id));
    }

    /// <summary>§ 62(1), 2024: 60 % of 7.15 + 0.79 + 1.01 − 2.68 is 3.76 %, of 75.00 € 2.82 €.</summary>
    [Fact]
    public void Of_EmployeePayments_TheRestAfterThem()
    {
        var day = Of(Whole);

        Assert.Equal((282L, "employeePayments.deduction"), (day.EmployeePaymentsPerDay.Value.Cents, day.EmployeePaymentsPerDay.Rule.Id));
        Assert.Equal((7_218L, "dailyAllowance.net"), (day.NetPerDay.Value.Cents, day.NetPerDay.Rule.Id));
    }

    /// <summary>§ 202(1): 70 % of 75.00 € on days with a right to the sickness allowance, otherwise nothing.</summary>
    [Theory]
    [InlineData(true, 2_250, "kelaDeduction.percent", "kelaDeduction.rest")]
    [InlineData(false, 7_500, "kelaDeduction.none", "given.day")]
    [InlineData(null, 7_500, "kelaDeduction.notLeisureTime", "given.day")]
    public void Of_KelaDeduction_OnItsDaysOnly(bool? bears, long perDay, string ruleOfPercent, string rule)
    {
        var day = Of(Whole with { BearsKelaDeduction = bears });

        Assert.Equal((perDay, rule), (day.PerDay.Value.Cents, day.PerDay.Rule.Id));
        Assert.Equal(ruleOfPercent, day.KelaDeductionPercent.Rule.Id);
    }

    /// <summary>§ 62(1), (2)(1): why nothing is deducted from a day of which nothing is left for the injured person.</summary>
    [Fact]
    public void Of_NothingForTheInjuredPerson_BecauseOfTheEmployerOrOfNothing()
    {
        var employers = Of(Whole with { PayPerDay = PerDay(7_500) });
        var nothing = Of(Whole with { Full = PerDay(0), PayPerDay = PerDay(7_500) });

        Assert.Equal((7_500L, 0L, "employeePayments.noneFromEmployersPart"), (employers.EmployerPerDay.Value.Cents, employers.NetPerDay.Value.Cents, employers.EmployeePaymentsPerDay.Rule.Id));
        Assert.Equal((0L, 0L, "employeePayments.noneFromNothing"), (nothing.EmployerPerDay.Value.Cents, nothing.NetPerDay.Value.Cents, nothing.EmployeePaymentsPerDay.Rule.Id));
    }

    [Fact]
    public void Of_WithoutBasisOrParameters_Refused()
    {
        Refusal.Is("basis is missing.", () => AllowanceOfDay.Of(null!, 2024, StatutoryParameters.Enacted));
        Refusal.Is("parameters is missing.", () => AllowanceOfDay.Of(Whole, 2024, null!));
    }

    private static AllowanceOfDay Of(AllowanceBasis basis) => AllowanceOfDay.Of(basis, 2024, StatutoryParameters.Enacted);

    private static Figure<Money<PerDay>> PerDay(long cents) => new(new(cents), Rule.Given("given.day"));
}
