using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Each fact that a correction may change, by its name in case files.</summary>
public class ClaimChangesTests
{
    public static TheoryData<string, Claim> ChangedClaims => new()
    {
        { "birthDate", Paid with { BirthDate = new(1980, 6, 16) } },
        { "annualEarnings", Paid with { AnnualEarnings = Euros.PerYear(27_000.01m) } },
        { "through", Paid with { Through = new(2025, 4, 1) } },
        { "insurance", Paid with { Insurance = Insurance.WorkAbroad } },
        { "decidedOn", Paid with { DecidedOn = new(2024, 12, 31) } },
        { "incapacity", Paid with { Incapacity = Incapable(new(2024, 3, 5)) } },
        { "sickPay", Paid with { SickPay = default } },
        { "earningsBefore", Paid with { EarningsBefore = new(Euros.Once(2_800m), 28) } },
        { "employments", Paid with { Employments = CircumstanceTests.TwoEmployments.Employments } },
        { "insuredWork", Paid with { InsuredWork = CircumstanceTests.Insured(1m) } },
        { "rehabilitation", Paid with { Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 5, 1), new(2024, 5, 31))) } },
        { "interruptions", Paid with { Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 5, 1), new(2024, 5, 31))) } },
        { "afterTraining", Paid with { AfterTraining = CircumstanceTests.After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 6, 30)) } },
        { "prison", Paid with { Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 31), To: null)) } },
        { "circumstance", Paid with { Circumstance = Circumstance.Student } },
        { "studiesUntil", Paid with { StudiesUntil = new(2024, 5, 31) } },
        { "contributoryReductionPercent", Paid with { ContributoryReduction = Percentage.Of(0.01m) } },
        { "receivesPension", Paid with { ReceivesPension = true } },
        { "pensionerWork", Paid with { PensionerWork = true } },
        { "liability", Paid with { Liability = Liability.Worsening } },
        { "liabilityEnds", Paid with { LiabilityEnds = new(2024, 12, 31) } },
        { "lossPerYear", Paid with { LossPerYear = default(Money<PerYear>) } },
        { "sicknessAllowanceRight", Paid with { SicknessAllowanceRight = false } },
        { "sicknessAllowanceUntil", Paid with { SicknessAllowanceUntil = new(2024, 12, 31) } },
        { "sicknessAllowanceDaysBefore", Paid with { SicknessAllowanceDaysBefore = 1 } },
        { "otherBenefits", Paid with { OtherBenefits = ValueList.Create(new OtherBenefitSpell(OtherBenefitKind.OldAgePension, new(2025, 3, 4), To: null, Euros.PerMonth(1m))) } },
    };

    [Theory]
    [MemberData(nameof(ChangedClaims), DisableDiscoveryEnumeration = true)]
    public void Of_OneFactChanged_ItsNameAlone(string name, Claim changed)
    {
        Assert.Equal(ValueList.Create(name), ClaimChanges.Of(Paid, changed));
        Assert.Equal(ValueList.Create(name), ClaimChanges.Of(changed, Paid));
        Assert.Empty(ClaimChanges.Of(changed, changed with { }));
    }
}
