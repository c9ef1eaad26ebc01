using FsCheck.Fluent;
using TyTal.Calc.Benefits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits;

public class IncapacityDegreeTests
{
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(9.99, 10, false)]
    [InlineData(10, 10, true)]
    [InlineData(12.4999, 10, true)]
    [InlineData(12.5, 15, true)]
    [InlineData(17.4, 15, true)]
    [InlineData(97.5, 100, true)]
    [InlineData(100, 100, true)]
    public void Share_OfADegree_NearestFiveAndTheRightBeforeRounding(double degree, int share, bool givesRight)
    {
        var of = IncapacityDegree.Of((decimal)degree);

        Assert.Equal(Percentage.Of(share), of.Share);
        Assert.Equal(givesRight, of.GivesRight);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void Of_OutsideTheRange_ErrorNamesDegreeAndRange(double degree)
    {
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => IncapacityDegree.Of((decimal)degree)).Message;

        Assert.StartsWith($"degree is {degree.ToString(System.Globalization.CultureInfo.InvariantCulture)}; allowed is 0 to 100", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_AnyDegree_MultipleOfFiveWithinHalfAStepAndMonotone() => Properties.Hold(
        from one in Gen.Choose(0, 100_000)
        from more in Gen.Choose(0, 100_000)
        select (Low: Math.Min(one, more) / 1000m, High: Math.Max(one, more) / 1000m),
        pair =>
        {
            var share = IncapacityDegree.Of(pair.Low).Share.Amount;
            Assert.Equal(0m, share % 5m);
            Assert.InRange(share - pair.Low, -2.4999m, 2.5m);
            Assert.True(share <= IncapacityDegree.Of(pair.High).Share.Amount);
        });

    [Fact]
    public void ShareOf_Tie_CarriesTheReading()
    {
        var tie = IncapacityDegree.ShareOf(new Figure<IncapacityDegree>(IncapacityDegree.Of(12.5m), Rule.Given("given.degree")), ShareRules.Allowance);
        var other = IncapacityDegree.ShareOf(new Figure<IncapacityDegree>(IncapacityDegree.Of(12.6m), Rule.Given("given.degree")), ShareRules.Pension);

        Assert.Equal(Readings.ShareTiesGoUp, tie.Rule.Reading);
        Assert.Null(other.Rule.Reading);
        Assert.Equal(tie.Value, other.Value);
    }

    [Fact]
    public void Default_IsZeroAndComparable()
    {
        Assert.Equal(0m, default(IncapacityDegree).Amount);
        Assert.False(default(IncapacityDegree).GivesRight);
        Assert.True(default(IncapacityDegree) < IncapacityDegree.Full && IncapacityDegree.Full > default(IncapacityDegree));
        Assert.Equal((false, false), (IncapacityDegree.Full < IncapacityDegree.Of(100), IncapacityDegree.Full > IncapacityDegree.Of(100)));
        Assert.True(IncapacityDegree.Full <= IncapacityDegree.Of(100) && IncapacityDegree.Full >= IncapacityDegree.Of(100) && IncapacityDegree.Full.IsFull);
        Assert.True(IncapacityDegree.Of(5).CompareTo(IncapacityDegree.Of(6)) < 0);
        Assert.Equal("12.5 %", IncapacityDegree.Of(12.50m).ToString());
    }
}
