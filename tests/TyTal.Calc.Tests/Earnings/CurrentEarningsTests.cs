using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

public class CurrentEarningsTests
{
    [Fact]
    public void Values_HolidayPayInsideTheBonus_TheExampleOfTheRules()
    {
        var annualised = CurrentEarnings.Annualise(new(6_860.50m), new(121), CurrentEarnings.YearDays(new(2017, 2, 2), new(2016, 10, 1), holidayPayInBonus: true));

        Assert.Equal((18_710.45m, 3_461.43m), (annualised.Amount, CurrentEarnings.HolidayBonus(annualised, Percentage.Of(18.5m)).Amount));
    }

    [Fact]
    public void Of_FirstDayOfWork_TheExampleOfTheRules()
    {
        var employment = new EmploymentEarnings
        {
            EmploymentFrom = new(2016, 1, 4),
            Window = new(new(2016, 1, 4), new(2016, 1, 4)),
            Earnings = Euros.Once(80m),
            MonthlyBenefitsInKind = Euros.PerMonth(20m),
        };

        Assert.Equal(30_240m, EarningsCorners.Determine(new() { ClaimDate = new(2016, 1, 4), LookBack = ValueList.Create(employment) }).Decided.Amount);
    }

    [Theory]
    [InlineData("2017-06-30", "2010-01-01", 330)]
    [InlineData("2017-07-01", "2010-01-01", 360)]
    [InlineData("2017-07-01", "2016-07-01", 360)]
    [InlineData("2017-07-01", "2016-07-02", 330)]
    [InlineData("2017-07-01", "2017-07-01", 330)]
    public void YearDays_HolidayPayInsideTheBonus_ByVersionAndEmployment(string claim, string employmentFrom, int days)
    {
        Assert.Equal(new DayCount(days), CurrentEarnings.YearDays(Day(claim), Day(employmentFrom), holidayPayInBonus: true));
        Assert.Equal(new DayCount(360), CurrentEarnings.YearDays(Day(claim), Day(employmentFrom), holidayPayInBonus: false));
    }

    [Theory]
    [InlineData(150000, 3750000, "annualEarnings.holidayBonusPaid")]
    [InlineData(149999, 3750000, "annualEarnings.holidayBonus")]
    [InlineData(150001, 3750001, "annualEarnings.holidayBonusPaid")]
    [InlineData(0, 3750000, "annualEarnings.holidayBonus")]
    public void Of_PaidBonus_TheLargerCounts(int paidCents, int currentCents, string rule)
    {
        var earnings = EarningsCorners.Determine(EarningsCorners.Of(EarningsCorners.Year with { HolidayBonusPaid = new(paidCents) }));

        Assert.Equal(currentCents, earnings.Current!.Value.Cents);
        Assert.Equal(rule, earnings.Current.Inputs[1].Rule.Id);
    }

    [Fact]
    public void Lift_OnePayRise_WhatWasEarnedBeforeIt()
    {
        // 12 000 at the old pay, 5 % more: 600.
        Assert.Equal(36_600m, PayRise.Lift(Euros.Once(36_000m), new(36_000m), new(Euros.Once(12_000m), Percentage.Of(5))).Amount);
    }

    [Fact]
    public void Lift_TwoPayRises_TheSecondLiftsTheFirst()
    {
        // A month of 1 000, then 1 100 (10 %), then 1 155 (5 %): three months at 1 155.
        var paid = Euros.Once(3_255m);
        var first = PayRise.Lift(paid, new(paid.Amount), new(Euros.Once(1_000m), Percentage.Of(10)));

        Assert.Equal(3_465m, PayRise.Lift(paid, first, new(Euros.Once(2_100m), Percentage.Of(5))).Amount);
    }

    [Fact]
    public void Of_DailyBenefitsOfAPartOfTheYear_FewerDays()
    {
        var benefits = EarningsCorners.Year with { DailyBenefitsInKind = Euros.PerDay(8m), BenefitDaysOfYear = 100 };

        Assert.Equal(38_300m, EarningsCorners.Determine(EarningsCorners.Of(benefits)).Current!.Amount);
        Assert.Equal(39_524m, EarningsCorners.Determine(EarningsCorners.Of(benefits with { BenefitDaysOfYear = 253 })).Current!.Amount);
    }

    [Fact]
    public void Of_TwoEmployments_EachBroughtToAYearThenAdded() =>
        Assert.Equal(37_500m + 12_500m, EarningsCorners.Determine(EarningsCorners.Plain with
        {
            LookBack = ValueList.Create(
                EarningsCorners.Year,
                EarningsCorners.Year with { EmploymentFrom = new(2024, 3, 1), Window = new(new(2024, 3, 1), new(2024, 3, 31)), Earnings = Euros.Once(1_000m) }),
        }).Current!.Amount);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
