using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Tests.Policies;

public class PremiumTests
{
    [Theory]
    [InlineData("1200", "1000", "0", "200")]
    [InlineData("1000", "1200", "0", "-200")]
    [InlineData("1000", "1010", "10", "-10")]
    [InlineData("1000", "1009.99", "10", "0")]
    [InlineData("1009.99", "1000", "10", "0")]
    [InlineData("1010", "1000", "10", "10")]
    public void Adjustment_RevisedLessCollected_UnlessTooSmall(string revised, string collected, string smallest, string adjustment) =>
        Assert.Equal(Euro(adjustment), Premium.Adjustment(Euro(revised), Euro(collected), Euro(smallest)));

    [Theory]
    [InlineData("100", "1.75")]
    [InlineData("2", "0.04")]
    [InlineData("0.28", "0.00")]
    [InlineData("0.29", "0.01")]
    [InlineData("0", "0")]
    public void WorkSafetyCharge_OfAPremium_OnePointSevenFivePercentToTheCent(string premium, string charge) =>
        Assert.Equal(Euro(charge), Premium.WorkSafetyCharge(Euro(premium)));

    [Fact]
    public void LatestDue_AgreedEarlierThanAYear_TheYearStays()
    {
        Assert.Equal(new LocalDate(2025, 12, 31), Premium.LatestDue(new(2024, 12, 31), new LocalDate(2025, 6, 30)));
        Assert.Equal(new LocalDate(2028, 12, 31), Premium.LatestDue(new(2024, 12, 31), new LocalDate(2028, 12, 31)));
        Assert.StartsWith("agreedLimit is 2029-01-01", Assert.Throws<ArgumentOutOfRangeException>(() => Premium.LatestDue(new(2024, 12, 31), new LocalDate(2029, 1, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LastDayToImpose_DueInAYear_FiveYearsFromItsEnd()
    {
        Assert.Equal(new LocalDate(2030, 12, 31), Premium.LastDayToImpose(new LocalDate(2025, 1, 1)));
        Assert.Equal(new LocalDate(2030, 12, 31), Premium.LastDayToImpose(new LocalDate(2025, 12, 31)));
    }

    [Fact]
    public void LastDayOfRefund_InterruptedInTimeAndTooLate_OnlyTheFirstCounts()
    {
        var paid = new LocalDate(2016, 3, 15);

        Assert.Equal(new LocalDate(2021, 3, 15), Premium.LastDayOfRefund(paid));
        Assert.Equal(new LocalDate(2026, 3, 16), Premium.LastDayOfRefund(paid, ValueList.Create(new LocalDate(2021, 3, 15))));
        Assert.Equal(new LocalDate(2021, 3, 15), Premium.LastDayOfRefund(paid, ValueList.Create(new LocalDate(2021, 3, 16))));
        Assert.Equal(new LocalDate(2029, 1, 2), Premium.LastDayOfRefund(paid, ValueList.Create(new LocalDate(2024, 1, 1), new LocalDate(2020, 1, 1))));
    }

    /// <summary>15.3.2025 is a Saturday.</summary>
    [Theory]
    [InlineData(17, "2030-03-18")]
    [InlineData(18, "2025-03-17")]
    public void LastDayOfRefund_InterruptedAroundTheMovedDay_InTimeThroughIt(int day, string lastDay) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(lastDay).Value, Premium.LastDayOfRefund(new LocalDate(2020, 3, 15), ValueList.Create(new LocalDate(2025, 3, day))));

    [Fact]
    public void LatestDue_OnASunday_DoesNotMove()
    {
        Assert.Equal(new LocalDate(2023, 12, 31), Premium.LatestDue(new LocalDate(2022, 12, 31)));
        Assert.Equal(new LocalDate(2022, 12, 31), Premium.LastDayToImpose(new LocalDate(2017, 5, 2)));
    }

    [Fact]
    public void Days_OutsideTheLimit_ErrorNamesTheArgument()
    {
        Assert.StartsWith("paidOn is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => Premium.LastDayOfRefund(new LocalDate(2015, 12, 31))).Message, StringComparison.Ordinal);
        Assert.StartsWith("periodEnds is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => Premium.LatestDue(new LocalDate(2015, 12, 31))).Message, StringComparison.Ordinal);
        Assert.StartsWith("adjustmentDue is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => Premium.LastDayToImpose(new LocalDate(2015, 12, 31))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "periodEnds is 2181-01-01; allowed is 2016-01-01 to 2180-12-31",
            Assert.Throws<ArgumentOutOfRangeException>(() => PremiumAdjustment.Of(new() { PeriodEnds = new(2181, 1, 1), Revised = default, Collected = default })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DueOnSet_TheImpositionGoesByIt()
    {
        var facts = new PremiumFacts { PeriodEnds = new(2024, 12, 31), Revised = Euros.Once(10m), Collected = Euros.Once(10m), DueOn = new LocalDate(2025, 12, 31) };

        Assert.Equal(new LocalDate(2030, 12, 31), PremiumAdjustment.Of(facts).LastDayToImpose.Value.Day);
        Assert.Equal(new LocalDate(2029, 12, 31), PremiumAdjustment.Of(facts with { DueOn = new LocalDate(2024, 12, 31) }).LastDayToImpose.Value.Day);
        Assert.Throws<ArgumentOutOfRangeException>(() => PremiumAdjustment.Of(facts with { DueOn = new LocalDate(2024, 12, 30) }));
        Assert.StartsWith("smallest is -1", Assert.Throws<ArgumentOutOfRangeException>(() => PremiumAdjustment.Of(facts with { Smallest = Euros.Once(-1m) })).Message, StringComparison.Ordinal);
        Assert.StartsWith("collected is -1", Assert.Throws<ArgumentOutOfRangeException>(() => PremiumAdjustment.Of(facts with { Collected = Euros.Once(-1m) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WageSum_OfPayItems_WhatSection81Counts()
    {
        var items = ValueList.Create(new PayItem(PayKind.Wage, Euros.Once(1_000m)), new PayItem(PayKind.BenefitInKind, Euros.Once(200m)), new PayItem(PayKind.TravelExpense, Euros.Once(50m)));

        var wages = WageSum.Of(items, new(2024, 12, 31), Euros.Once(300m));

        Assert.Equal(Euros.Once(1_500m), wages.Total.Value);
        Assert.Equal(PayKind.TravelExpense, Assert.Single(wages.LeftOut).Item.Kind);
        Assert.StartsWith("abroad is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => WageSum.Of(items, new(2024, 12, 31), Euros.Once(-0.01m))).Message, StringComparison.Ordinal);
    }

    private static Money<Once> Euro(string text) => Euros.Once(decimal.Parse(text, CultureInfo.InvariantCulture));
}
