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

    [Theory]
    [InlineData(27)]
    [InlineData(28)]
    public void Of_TheFirstDayOfWorkAtTheEndOfFebruary_AYearOfIt(int day)
    {
        var first = new LocalDate(2023, 2, day);
        var facts = new AnnualEarningsFacts { ClaimDate = first, LookBack = ValueList.Create(EarningsCorners.Year with { EmploymentFrom = first, Window = new(first, first), Earnings = Euros.Once(80m) }) };

        // 80 × 360 and 1/24.
        Assert.Equal(30_000m, EarningsCorners.Determine(facts).Current!.Amount);
    }

    [Fact]
    public void Of_TheFirstDayBackAfterAnUnpaidYear_TheAgreedPayOfTheDay()
    {
        var back = EarningsCorners.Year with { FirstDayBack = true, Window = new(new(2024, 4, 15), new(2024, 4, 15)), Earnings = Euros.Once(96m) };

        Assert.Equal(36_000m, EarningsCorners.Determine(EarningsCorners.Of(back)).Current!.Amount);
    }

    [Fact]
    public void Of_MonthlyBenefitsOfAPartOfTheYear_FewerMonths() => Assert.Equal(
        37_600m, EarningsCorners.Determine(EarningsCorners.Of(EarningsCorners.Year with { MonthlyBenefitsInKind = Euros.PerMonth(20m), BenefitMonthsOfYear = 5 })).Current!.Amount);

    [Fact]
    public void Of_BenefitsOfPayItems_AsASumOverTheWindow()
    {
        var counted = PayItems.Count(ValueList.Create(new PayItem(PayKind.Wage, Euros.Once(36_000m)), new PayItem(PayKind.BenefitInKind, Euros.Once(500m))), new(2024, 4, 15));
        var employment = EarningsCorners.Year with { Earnings = counted.Earnings, BenefitsInKind = counted.BenefitsInKind, BenefitDays = 230 };

        // 500 ÷ 230 × 253 = 550.
        Assert.Equal(38_050m, EarningsCorners.Determine(EarningsCorners.Of(employment)).Current!.Amount);
        Assert.StartsWith("workingDays is 0", Assert.Throws<ArgumentOutOfRangeException>(() => CurrentEarnings.OfWindow(counted.BenefitsInKind, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lift_ARiseInEuros_IsAddedAndLiftedByTheNext()
    {
        // A month of 2 400, then 2 475 (a rise of 75 €, which no percentage with two decimals is), then 2 598.75 (5 %): three months at 2 598.75.
        var paid = Euros.Once(7_473.75m);
        var first = PayRise.Lift(paid, new(paid.Amount), PayRise.OfAmount(Euros.Once(2_400m), Euros.Once(75m)));

        Assert.Equal(7_548.75m, first.Amount);
        Assert.Equal(7_796.25m, PayRise.Lift(paid, first, new(Euros.Once(4_875m), Percentage.Of(5))).Amount);
    }

    [Fact]
    public void Of_FourPayRises_AreTaken()
    {
        var rises = Enumerable.Repeat(PayRise.OfAmount(Euros.Once(1_000m), Euros.Once(96m)), 4).ToValueList();

        // 36 000 + 384, and 1/24.
        Assert.Equal(37_900m, EarningsCorners.Determine(EarningsCorners.Of(EarningsCorners.Year with { PayRises = rises })).Current!.Amount);
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
