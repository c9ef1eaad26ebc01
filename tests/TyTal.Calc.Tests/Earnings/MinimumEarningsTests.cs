using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

public class MinimumEarningsTests
{
    [Fact]
    public void AtLeast_ACentAroundTheMinimum_OnlyTheOneBelowIsLifted()
    {
        Assert.Equal(16_590m, MinimumEarnings.AtLeast(Euros.PerYear(16_589.99m), Euros.PerYear(16_590m)).Amount);
        Assert.Equal(16_590m, MinimumEarnings.AtLeast(Euros.PerYear(16_590m), Euros.PerYear(16_590m)).Amount);
        Assert.Equal(16_590.01m, MinimumEarnings.AtLeast(Euros.PerYear(16_590.01m), Euros.PerYear(16_590m)).Amount);
    }
}
