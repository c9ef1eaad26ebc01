using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class LimitationAmountTests
{
    /// <summary>§ 86.</summary>
    private static readonly decimal[] Percentages =
        [1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13m, 16m, 19m, 22m, 25m, 32m, 39m, 46m, 53m, 60m];

    [Fact]
    public void LumpSum_Category2Of2022_TheSlidesFigure()
    {
        var year = OfYear(2, 2022);

        Assert.Equal((2.27m, 13_340m, 302.818m, 302.82m), (year.Percent.Amount, year.BasicAmount.Amount, year.Exact.Amount, year.PerYear.Amount));
        Assert.Equal(10_426.19m, year.LumpSum(CapitalCoefficient.Given(34.43055m)).Amount);
    }

    [Fact]
    public void Of_EveryCategoryAndYear_EqualsExactRationals()
    {
        for (var year = 2016; year <= 2026; year++)
        {
            var index = StatutoryParameters.Enacted.PensionIndex(year).Amount;
            var basic = (LiteralFraction.Of(12_440m) * index / 2509).RoundToMultipleOf(10m);
            for (var number = 1; number <= 20; number++)
            {
                var exact = LiteralFraction.Of(basic) * Percentages[number - 1] / 100;
                var amount = OfYear(number, year);
                Assert.Equal((basic, exact.ToCent(), (exact / 12).ToCent()), (amount.BasicAmount.Amount, amount.PerYear.Amount, amount.PerMonth.Amount));
                Assert.Equal((exact * 28.7654321m).ToCent(), amount.LumpSum(CapitalCoefficient.Given(28.7654321m)).Amount);
            }
        }
    }

    [Fact]
    public void PerMonth_FromTheExactYear_NotFromTheRoundedYear()
    {
        // 0.179874 a year is 0.18; a twelfth of it is 0.0149895, which is 0.01; a twelfth of 0.18 would be 0.015, which is 0.02.
        var exact = LimitationAmount.ExactPerYear(Euros.PerYear(1.80m), Percentage.Of(9.993m));

        Assert.Equal(0.179874m, exact.Amount);
        Assert.Equal((0.18m, 0.01m), (LimitationAmount.PerYear(exact).Amount, LimitationAmount.PerMonth(exact).Amount));
    }

    [Fact]
    public void Of_AfterALumpSum_TheDifferenceOfThePercentages()
    {
        var amount = LimitationOfYear.Of(Given(8), 2022, StatutoryParameters.Enacted, Given(3));

        Assert.Equal((5.00m, 667.00m, 55.58m), (amount.Percent.Amount, amount.PerYear.Amount, amount.PerMonth.Amount));
        Assert.Equal("paidLumpSumByCategory", amount.Percent.Rule.Reading!.Id);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void Of_PaidCategoryNotSmaller_ErrorNamesIt(int paid) => Assert.StartsWith(
        $"paidCategory is {paid}; allowed is 1 to 7.",
        Assert.Throws<ArgumentOutOfRangeException>(() => LimitationOfYear.Of(Given(8), 2022, StatutoryParameters.Enacted, Given(paid))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void PercentAfterLumpSum_PaidLarger_Refused() => Assert.StartsWith(
        "paidPercent is 3.36; allowed is 0 to 2.27.",
        Assert.Throws<ArgumentOutOfRangeException>(() => LimitationAmount.PercentAfterLumpSum(Percentage.Of(2.27m), Percentage.Of(3.36m))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, PaymentForm.LumpSum)]
    [InlineData(5, PaymentForm.LumpSum)]
    [InlineData(6, PaymentForm.Continuing)]
    [InlineData(20, PaymentForm.Continuing)]
    public void FormOf_Category_OnceToFiveThenContinuing(int category, PaymentForm form)
    {
        Assert.Equal(form, LimitationRight.FormOf(DisabilityCategory.Of(category)));
        Assert.Equal(form, OfYear(category, 2024).Form);
    }

    [Fact]
    public void FirstDay_AYearAfterTheClaimDate_28FebruaryAfter29()
    {
        Assert.Equal(new(2019, 5, 10), LimitationRight.FirstDay(new(2018, 5, 10)));
        Assert.Equal(new(2021, 2, 28), LimitationRight.FirstDay(new(2020, 2, 29)));
        Assert.StartsWith("claimDate is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => LimitationRight.FirstDay(new(2015, 12, 31))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_NoAmount_Refused()
    {
        Assert.StartsWith("category is 0; allowed is 1 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => LimitationAmount.Percent(DisabilityCategory.None)).Message, StringComparison.Ordinal);
        Assert.StartsWith("category is 0", Assert.Throws<ArgumentOutOfRangeException>(() => LimitationRight.FormOf(default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("capitalCoefficient is 0", Assert.Throws<ArgumentOutOfRangeException>(() => LimitationAmount.LumpSum(new Unrounded<PerYear>(1m), default)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => OfYear(2, 2022).LumpSum(null!));
    }

    [Fact]
    public void Of_YearNotKnown_ErrorSaysHowToSupplyIt()
    {
        Assert.Contains("functionalLimitationBasicAmount of 2027 follows from earningsRelatedPensionIndex", Assert.Throws<MissingFigureException>(() => LimitationOfYear.Of(Given(8), 2027, KnownFigures.Through2025)).Message, StringComparison.Ordinal);
        Assert.StartsWith("year is 2015", Assert.Throws<ArgumentOutOfRangeException>(() => OfYear(8, 2015)).Message, StringComparison.Ordinal);
    }

    private static Calc.Reasons.Figure<DisabilityCategory> Given(int category) => LimitationOfYear.Given(DisabilityCategory.Of(category));

    private static LimitationOfYear OfYear(int category, int year) => LimitationOfYear.Of(Given(category), year, StatutoryParameters.Enacted);
}
