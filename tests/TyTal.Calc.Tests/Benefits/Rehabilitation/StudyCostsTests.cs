using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class StudyCostsTests
{
    [Theory]
    [InlineData(28, 2, 2025, 0, 0)]
    [InlineData(1, 3, 2025, 250, 250)]
    [InlineData(31, 8, 2025, 250, 250)]
    [InlineData(1, 9, 2025, 500, 1000)]
    [InlineData(28, 2, 2026, 500, 1000)]
    [InlineData(31, 8, 2026, 500, 1000)]
    [InlineData(1, 9, 2026, 500, 1500)]
    public void LumpSum_TrainingFrom1September2024_ByItsLength(int day, int month, int year, int perYear, int lumpSum)
    {
        var training = new DateInterval(new(2024, 9, 1), new(year, month, day));

        Assert.Equal(Euros.PerYear(perYear), StudyCosts.PerYear(training));
        Assert.Equal(Euros.Once(lumpSum), StudyCosts.LumpSum(training));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("499.99", "499.99")]
    [InlineData("500", "500")]
    [InlineData("500.01", "500")]
    public void Equipment_OfACost_AtMost500(string cost, string compensated) => Assert.Equal(
        decimal.Parse(compensated, System.Globalization.CultureInfo.InvariantCulture),
        StudyCosts.Equipment(Euros.Once(decimal.Parse(cost, System.Globalization.CultureInfo.InvariantCulture))).Amount);

    [Fact]
    public void Equipment_Negative_ErrorNamesIt() =>
        Assert.StartsWith("cost is -1", Assert.Throws<ArgumentOutOfRangeException>(() => StudyCosts.Equipment(Euros.Once(-1m))).Message, StringComparison.Ordinal);

    [Fact]
    public void LumpSum_OfAnyTraining_YearsThatBeginByStepping() => Properties.Hold(
        Plans.TimedMeasures,
        measure =>
        {
            var days = new DateInterval(measure.From, measure.To!.Value.PlusDays(measure.To.Value.Day * 20));
            var begun = 0;
            for (var start = days.Start; start <= days.End; start = MonthSteps.FirstAfter(days.Start, 12 * begun))
            {
                begun++;
            }

            var rate = days.End >= MonthSteps.FirstAfter(days.Start, 12) ? 500m : days.End >= MonthSteps.FirstAfter(days.Start, 6) ? 250m : 0m;
            Assert.Equal(rate * begun, StudyCosts.LumpSum(days).Amount);
        });

    [Fact]
    public void Of_AbroadCosts_AtMostAsInFinlandLessWhatWasGot()
    {
        Assert.Equal(Euros.Once(2_350m), AbroadCosts.Of(Euros.Once(3_240.50m), Euros.Once(2_800m), Euros.Once(450m)));
        Assert.Equal(Euros.Once(1_550m), AbroadCosts.Of(Euros.Once(2_000m), Euros.Once(2_800m), Euros.Once(450m)));
        Assert.Equal(default, AbroadCosts.Of(Euros.Once(2_000m), Euros.Once(2_800m), Euros.Once(2_000m)));
        Assert.Equal(default, AbroadCosts.Of(Euros.Once(2_000m), Euros.Once(2_800m), Euros.Once(2_000.01m)));
        Assert.StartsWith("paidAbroad is -1", Assert.Throws<ArgumentOutOfRangeException>(() => AbroadCosts.Of(default, default, Euros.Once(-1m))).Message, StringComparison.Ordinal);
    }
}
