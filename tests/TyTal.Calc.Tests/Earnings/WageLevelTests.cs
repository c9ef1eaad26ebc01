using System.Globalization;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Earnings;

public class WageLevelTests
{
    [Theory]
    [InlineData("0.001", 1)]
    [InlineData("1.637", 1_637)]
    [InlineData("1.5", 1_500)]
    [InlineData("1.6370", 1_637)]
    [InlineData("2", 2_000)]
    [InlineData("100.000", 100_000)]
    [InlineData("100", 100_000)]
    public void Thousandths_OfACoefficient_HoweverItIsWritten(string coefficient, int thousandths) =>
        Assert.Equal(thousandths, WageLevel.Thousandths(Coefficient(coefficient)));

    [Theory]
    [InlineData("0.000", "0; allowed is 0.001 to 100.")]
    [InlineData("-1.234", "-1.234; allowed is 0.001 to 100.")]
    [InlineData("100.001", "100.001; allowed is 0.001 to 100.")]
    [InlineData("3000000.000", "3000000; allowed is 0.001 to 100.")]
    [InlineData("4294968.296", "4294968.296; allowed is 0.001 to 100.")]
    [InlineData("18446744073709552.616", "18446744073709552.616; allowed is 0.001 to 100.")]
    [InlineData("1.2345", "1.2345; allowed is a number with at most 3 decimals.")]
    public void Lift_ANumberThatIsNoCoefficient_IsRefused(string coefficient, string refusal) =>
        Refusal.Is($"coefficient is {refusal}", () => WageLevel.Lift(Euros.PerYear(1m), Coefficient(coefficient), Coefficient("1.637")));

    private static WageCoefficient Coefficient(string text) => new(decimal.Parse(text, CultureInfo.InvariantCulture));
}
