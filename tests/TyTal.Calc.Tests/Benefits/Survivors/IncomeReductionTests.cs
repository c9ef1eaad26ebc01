using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class IncomeReductionTests
{
    [Theory]
    [InlineData("2023-03-01", "2024-04-01")]
    [InlineData("2023-03-31", "2024-04-01")]
    [InlineData("2018-12-31", "2020-01-01")]
    [InlineData("2019-01-01", "2020-02-01")]
    public void FirstDay_OfTheAdjustment_ThirteenthMonthAfterTheDeath(string death, string first) => Assert.Equal(Day(first), IncomeReduction.FirstDay(Day(death)));

    [Theory]
    [InlineData(3_394_849, 0)]
    [InlineData(3_394_850, 0)]
    [InlineData(3_394_851, 0)]
    [InlineData(3_394_852, 1)]
    [InlineData(5_000_000, 481_545)]
    public void Reduction_IncomeAndThreshold_ThirtyPercentOfTheExcess(long incomeCents, long reductionCents) =>
        Assert.Equal(reductionCents, IncomeReduction.ReductionPerYear(IncomeReduction.Reduction(new(incomeCents), Euros.PerYear(33_948.50m))).Cents);

    [Fact]
    public void AtClaimYear_WageCoefficients_ExactQuotient()
    {
        var reduction = IncomeReduction.AtClaimYear(IncomeReduction.Reduction(Euros.PerYear(1_000m), default), new WageCoefficient(1.373m), new WageCoefficient(1.558m));

        Assert.Equal(300m * 1_373m / 1_558m, reduction.Amount);
        Assert.Equal(
            ((16_000m * 1_558m) - (300m * 1_373m)) / 1_558m,
            IncomeReduction.Adjusted(SurvivorsAmount.SpouseBase(Euros.PerYear(40_000m), Percentage.Of(40)), reduction).Amount);
    }

    [Fact]
    public void Adjusted_ReductionAboveThePension_Zero() => Assert.Equal(
        default, SurvivorsAmount.BasePerYear(IncomeReduction.Adjusted(Spouse(100m), IncomeReduction.Reduction(Euros.PerYear(1_000m), default))));

    [Theory]
    [InlineData(40, 30)]
    [InlineData(25, 39)]
    [InlineData(70, 0)]
    public void DuringLaterStudy_LastAdjusted_WithinWhatTheChildrenLeave(int children, int expected) => Assert.Equal(
        Euros.PerYear(expected), SurvivorsAmount.BasePerYear(IncomeReduction.DuringLaterStudy(Spouse(97.5m), Euros.PerYear(100m), Percentage.Of(children))));

    private static ExactPension Spouse(decimal annualEarnings) => SurvivorsAmount.SpouseBase(Euros.PerYear(annualEarnings), Percentage.Of(40));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
