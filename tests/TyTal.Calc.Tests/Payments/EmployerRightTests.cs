using NodaTime;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class EmployerRightTests
{
    private static readonly LocalDate Before = new(2024, 12, 31);
    private static readonly LocalDate From2025 = new(2025, 1, 1);

    [Theory]
    [InlineData(PayingInsurance.Compulsory, PaidByEmployer.Pay, false, true)]
    [InlineData(PayingInsurance.LeisureTime, PaidByEmployer.Pay, false, false)]
    [InlineData(PayingInsurance.LeisureTime, PaidByEmployer.Pay, true, true)]
    [InlineData(PayingInsurance.LeisureTime, PaidByEmployer.SicknessFundBenefit, false, false)]
    [InlineData(PayingInsurance.LeisureTime, PaidByEmployer.ApprenticeshipPay, false, true)]
    [InlineData(PayingInsurance.VoluntaryWorkingTime, PaidByEmployer.Pay, true, false)]
    public void Exists_FromTheDayOfSection187_OnlyTheEmployerThatTookIt(PayingInsurance insurance, PaidByEmployer kind, bool took, bool exists)
    {
        var pay = new EmployerPay("A", Before, Before, default, kind, took);

        Assert.Equal(exists, EmployerRight.Exists(insurance, pay, From2025));
        Assert.True(EmployerRight.Exists(insurance, pay, Before));
    }

    [Fact]
    public void Exists_InsuranceOrGroundOfNoName_Refused()
    {
        Refusal.Is("insurance is 99; allowed is Compulsory, VoluntaryWorkingTime, LeisureTime.", () => EmployerRight.Exists((PayingInsurance)99, PaidByEmployer.Pay, tookLeisureTimeInsurance: false, Before));
        Refusal.Is("kind is 99; allowed is Pay, ApprenticeshipPay, SicknessFundBenefit.", () => EmployerRight.Exists(PayingInsurance.Compulsory, (PaidByEmployer)99, tookLeisureTimeInsurance: false, Before));
        Refusal.Is("pay is missing.", () => EmployerRight.Exists(PayingInsurance.Compulsory, null!, Before));
    }
}
