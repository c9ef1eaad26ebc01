using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Parameters;

public class DerivedFiguresTests
{
    [Theory]
    [InlineData(13_680, 2_941_200)]
    [InlineData(16_580, 3_564_700)]
    public void Threshold_OfMinimumAnnualEarnings_Is215Percent(int minimum, long cents) => Assert.Equal(cents, IncomeAdjustment.Threshold(Euros.PerYear(minimum)).Cents);

    [Theory]
    [InlineData(57, 29)]
    [InlineData(46, 23)]
    [InlineData(1, 1)]
    public void HalfKilometre_OfAnAllowance_HalfACentUp(long full, long half) => Assert.Equal(half, HalfKilometre.Of(new Money<PerKilometre>(full)).Cents);
}
