using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.DailyAllowance;

public class DailyAllowanceRuleTests
{
    private static readonly LocalDate ClaimDate = new(2024, 3, 4);

    [Fact]
    public void FromAnnualEarnings_27000_75ADay() => Assert.Equal(Euros.PerDay(75m), FullAllowance.FromAnnualEarnings(Euros.PerYear(27_000m)));

    [Theory]
    [InlineData("1.80", "0.01")]
    [InlineData("1.79", "0.00")]
    [InlineData("5.40", "0.02")]
    public void FromAnnualEarnings_HalfCent_GoesUp(string perYear, string perDay) => Assert.Equal(
        Parse(perDay), FullAllowance.FromAnnualEarnings(Euros.PerYear(Parse(perYear))).Amount);

    [Fact]
    public void PerDay_SickPayOf28Days_8036() => Assert.Equal(Euros.PerDay(80.36m), FullAllowance.PerDay(Euros.Once(2_250m), new DayCount(28)));

    [Fact]
    public void PerDay_NoDays_ErrorNamesThem() =>
        Assert.StartsWith("days is 0; allowed is 1", Assert.Throws<ArgumentOutOfRangeException>(() => FullAllowance.PerDay(Euros.Once(1m), default)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("46.07", "46.08")]
    [InlineData("46.08", "46.08")]
    [InlineData("46.09", "46.09")]
    public void AtLeastMinimum_OfADay_ComparesCents(string full, string expected) => Assert.Equal(
        Parse(expected), FullAllowance.AtLeastMinimum(Euros.PerDay(Parse(full)), StatutoryParameters.Enacted.MinimumAnnualEarnings(2024).Value).Amount);

    [Fact]
    public void Of_Share_PartOfTheFullAmountToTheCent() => Assert.Equal(Euros.PerDay(12.06m), AllowanceShare.Of(Euros.PerDay(80.37m), Percentage.Of(15)));

    [Fact]
    public void Of_HalfOfOddCents_TheReductionIsRounded() => Assert.Equal(Euros.PerDay(40.18m), ContributoryReduction.Of(Euros.PerDay(80.35m), Percentage.Of(50)));

    [Fact]
    public void Of_MoreThanHalf_ErrorNamesTheReduction() => Assert.StartsWith(
        "reduction is 50.5; allowed is 0 to 50", Assert.Throws<ArgumentOutOfRangeException>(() => ContributoryReduction.Of(Euros.PerDay(1m), Percentage.Of(50.5m))).Message, StringComparison.Ordinal);

    [Fact]
    public void Deduction_75In2024_282() =>
        Assert.Equal(Euros.PerDay(2.82m), EmployeePayments.Deduction(Euros.PerDay(75m), StatutoryParameters.Enacted.EmployeePaymentsPercent(2024).Value));

    [Fact]
    public void Deduction_AnyAmount_BoundedAndMonotone() => Properties.Hold(
        from cents in Gen.Choose(0, 10_000_000)
        from more in Gen.Choose(0, 10_000)
        from percent in Gen.Choose(0, 1000)
        select (Low: new Money<PerDay>(cents), High: new Money<PerDay>(cents + more), Percent: Percentage.Of(percent / 100m)),
        x =>
        {
            var deduction = EmployeePayments.Deduction(x.Low, x.Percent);
            Assert.InRange(deduction.Cents, 0, x.Low.Cents);
            Assert.True(deduction <= EmployeePayments.Deduction(x.High, x.Percent));
        });

    [Fact]
    public void Right_OfAClaim_DayAfterThroughDayBeforeAnniversary()
    {
        Assert.Equal(new LocalDate(2024, 3, 5), AllowanceRight.FirstDay(ClaimDate));
        Assert.Equal(new LocalDate(2024, 4, 1), AllowanceRight.LastOfFirstWeeks(ClaimDate));
        Assert.Equal(new LocalDate(2025, 3, 3), AllowanceRight.LastDay(ClaimDate));
        Assert.Equal(new LocalDate(2025, 2, 27), AllowanceRight.LastDay(new(2024, 2, 29)));
    }

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(1, 2, false)]
    [InlineData(1, 3, true)]
    public void HasThreeConsecutiveDays_OneRun_ClaimDateDoesNotCount(int from, int to, bool expected) => Assert.Equal(
        expected, AllowanceRight.HasThreeConsecutiveDays(ClaimDate, [new(ClaimDate.PlusDays(from), ClaimDate.PlusDays(to))]));

    [Fact]
    public void HasThreeConsecutiveDays_AdjacentSpells_OneRun() => Assert.True(AllowanceRight.HasThreeConsecutiveDays(
        ClaimDate, [new(ClaimDate.PlusDays(7), ClaimDate.PlusDays(8)), new(ClaimDate.PlusDays(6), ClaimDate.PlusDays(6))]));

    [Theory]
    [InlineData("829.49", false)]
    [InlineData("829.50", true)]
    public void IsEnough_LossAtATwentieth_FromIt(string loss, bool expected) =>
        Assert.Equal(expected, LossOfEarnings.IsEnough(Euros.PerYear(Parse(loss)), Euros.PerYear(16_590m)));

    [Fact]
    public void SingleRules_CalledAgain_AllocateNothing()
    {
        var percent = StatutoryParameters.Enacted.EmployeePaymentsPercent(2024).Value;
        var earnings = Euros.PerYear(27_000m);
        var (birth, day) = (new LocalDate(1980, 6, 15), new LocalDate(2030, 1, 1));
        long sum = 0;
        void CallAll()
        {
            var perDay = FullAllowance.FromAnnualEarnings(earnings);
            sum += EmployeePayments.Deduction(perDay, percent).Cents;
            var exact = Calc.Benefits.Pension.PensionAmount.Base(earnings, Calc.Benefits.Pension.PensionAmount.PercentOn(birth, day), IncapacityDegree.Full.Share);
            sum += Calc.Benefits.Pension.PensionAmount.BasePerDay(exact).Cents;
        }

        CallAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            CallAll();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1001 * (282 + 6375), sum);
    }

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
