using TyTal.Calc.Benefits.FunctionalLimitation;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class FingerLossTests
{
    [Theory]
    [InlineData(3, 0, "1")]
    [InlineData(4, 1, "1.5")]
    [InlineData(0, 3, "0.5")]
    [InlineData(9, 0, "3")]
    [InlineData(0, 0, "0")]
    public void WholeFingers_OfSegments_ThirdsAndHalves(int lost, int withoutFeeling, string fingers) => Assert.Equal(
        decimal.Parse(fingers, System.Globalization.CultureInfo.InvariantCulture), FingerLoss.Of(lost, withoutFeeling).WholeFingers);

    [Fact]
    public void SixthsOfFinger_OfOneOfEach_Exact() => Assert.Equal(3, FingerLoss.Of(1, 1).SixthsOfFinger);

    [Theory]
    [InlineData("0.4999", false)]
    [InlineData("0.5", true)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void IsLost_FromHalfOn(string share, bool lost) => Assert.Equal(lost, FingerLoss.IsLost(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_OutsideThreeFingers_ErrorNamesIt()
    {
        Assert.StartsWith("lostSegments is 10; allowed is 0 to 9.", Assert.Throws<ArgumentOutOfRangeException>(() => FingerLoss.Of(10)).Message, StringComparison.Ordinal);
        Assert.StartsWith("segmentsWithoutFeeling is 3; allowed is 0 to 2.", Assert.Throws<ArgumentOutOfRangeException>(() => FingerLoss.Of(7, 3)).Message, StringComparison.Ordinal);
        Assert.StartsWith("lostShare is 1.1; allowed is 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => FingerLoss.IsLost(1.1m)).Message, StringComparison.Ordinal);
    }
}
