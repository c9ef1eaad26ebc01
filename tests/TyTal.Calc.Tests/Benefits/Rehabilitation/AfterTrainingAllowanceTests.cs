using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class AfterTrainingAllowanceTests
{
    [Theory]
    [InlineData("40000", "0", 100)]
    [InlineData("40000", "38999.99", 5)]
    [InlineData("40000", "39000", 5)]
    [InlineData("40000", "39000.01", 0)]
    [InlineData("40000", "40000", 0)]
    [InlineData("40000", "50000", 0)]
    [InlineData("0", "0", 0)]
    public void Share_LossOfTheAnnualEarnings_NearestFivePercent(string annualEarnings, string earnings, int share) =>
        Assert.Equal(Percentage.Of(share), AfterTrainingAllowance.Share(PerYear(annualEarnings), PerYear(earnings)));

    [Fact]
    public void Share_NegativeEarnings_Refused()
    {
        Refusal.Is("annualEarnings is -0.01; allowed is 0 or more.", () => AfterTrainingAllowance.Share(Euros.PerYear(-0.01m), default(Money<PerYear>)));
        Refusal.Is("earnings is -0.01; allowed is 0 or more.", () => AfterTrainingAllowance.Share(default, Euros.PerYear(-0.01m)));
    }

    private static Money<PerYear> PerYear(string euros) => Euros.PerYear(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture));
}
