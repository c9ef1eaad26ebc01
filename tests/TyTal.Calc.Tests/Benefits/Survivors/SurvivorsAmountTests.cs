using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class SurvivorsAmountTests
{
    private static readonly Money<PerYear> Forty = Euros.PerYear(40_000m);

    [Fact]
    public void Bases_SpouseAndTwoChildren_OfTheSection() => Assert.Equal((12_000m, 8_000m), (
        SurvivorsAmount.BasePerYear(SurvivorsAmount.SpouseBase(Forty, Percentage.Of(30))).Amount,
        SurvivorsAmount.BasePerYear(SurvivorsAmount.ChildBase(Forty, Percentage.Of(40), 2)).Amount));

    [Fact]
    public void ChildBase_AThird_ExactUntilRounded()
    {
        var third = SurvivorsAmount.ChildBase(Euros.PerYear(0.01m), Percentage.Of(50), 3);

        Assert.Equal((1m, 6L), (third.Numerator, third.Denominator));
        Assert.Equal(0m, SurvivorsAmount.BasePerYear(third).Amount);
        Assert.Equal(0.01m, SurvivorsAmount.PerYear(third, new PensionIndex(3_000), new PensionIndex(1_000)).Amount);
    }

    [Fact]
    public void OrphanBase_TwoOrphansOfThree_PartOfBoth() =>
        Assert.Equal(9_666.67m, SurvivorsAmount.BasePerYear(SurvivorsAmount.OrphanBase(Forty, Percentage.Of(50), 3, Percentage.Of(15), 2)).Amount);

    [Fact]
    public void OrphanBase_PercentagesWithDecimals_NotCut() =>
        Assert.Equal(0.375m + 0.0625m, SurvivorsAmount.OrphanBase(Euros.PerYear(1m), Percentage.Of(37.5m), 1, Percentage.Of(12.5m), 2).Amount);

    [Fact]
    public void PerMonth_FromTheExactYear_NotFromTheRounded()
    {
        // 0.06 a year is 0.005 a month, a tie; the index takes it to the exact tie from below and above.
        var year = SurvivorsAmount.SpouseBase(Euros.PerYear(0.15m), Percentage.Of(40));

        Assert.Equal(0.01m, SurvivorsAmount.PerMonth(year, new PensionIndex(2_000), new PensionIndex(2_000)).Amount);
        Assert.Equal(0.00m, SurvivorsAmount.PerMonth(year, new PensionIndex(1_999), new PensionIndex(2_000)).Amount);
    }

    [Fact]
    public void NationalPension_TwelveMonths_FromTheYearOfStartToTheClaimYear()
    {
        var deducted = SurvivorsAmount.NationalPension(Euros.PerMonth(66.85m), new PensionIndex(2_548), new PensionIndex(2_631));

        Assert.Equal(66.85m * 12m * 2_548m / 2_631m, deducted.Amount);
        Assert.Equal(776.89m, SurvivorsAmount.BasePerYear(deducted).Amount);
    }

    [Theory]
    [InlineData(1_000, 200_01)]
    [InlineData(1_200, 1)]
    [InlineData(1_300, 0)]
    public void LessNationalPension_AtLeastZero(int perYear, long leftCents)
    {
        var deducted = SurvivorsAmount.SpouseBase(Euros.PerYear(perYear), Percentage.Hundred);
        var child = SurvivorsAmount.ChildBase(Euros.PerYear(1_200.01m), Percentage.Hundred, 1);

        Assert.Equal(leftCents, SurvivorsAmount.BasePerYear(SurvivorsAmount.LessNationalPension(child, deducted)).Cents);
    }

    [Fact]
    public void PerMonth_LargestAmounts_WithoutOverflow()
    {
        var child = SurvivorsAmount.OrphanBase(Euros.PerYear(Euros.Largest), Percentage.Of(55), 99, Percentage.Of(15), 97);
        var less = SurvivorsAmount.LessNationalPension(child, SurvivorsAmount.NationalPension(Euros.PerMonth(0.01m), new PensionIndex(199_999), new PensionIndex(199_998)));
        var reduction = IncomeReduction.AtClaimYear(IncomeReduction.Reduction(Euros.PerYear(1_000_000m), default), new WageCoefficient(99.999m), new WageCoefficient(99.998m));
        var spouse = IncomeReduction.Adjusted(SurvivorsAmount.SpouseBase(Euros.PerYear(Euros.Largest), Percentage.Of(40)), reduction);

        // (10^9 × (0.55 ÷ 99 + 0.15 ÷ 97) − 0.12 × 199999 ÷ 199998) ÷ 12 and (0.4 × 10^9 − 300 000 × 99999 ÷ 99998) ÷ 12
        Assert.Equal(591_828.93m, SurvivorsAmount.PerMonth(less, new PensionIndex(199_997), new PensionIndex(199_997)).Amount);
        Assert.Equal(33_308_333.08m, SurvivorsAmount.PerMonth(spouse, new PensionIndex(199_997), new PensionIndex(199_997)).Amount);
    }

    [Fact]
    public void Default_OfAnExactPension_IsZero() => Assert.Equal((0m, 1L, 0m), (default(ExactPension).Numerator, default(ExactPension).Denominator, default(ExactPension).Amount));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void OrphanBase_NoChildren_Refused(int children, int orphans) => Assert.Throws<ArgumentOutOfRangeException>(
        () => SurvivorsAmount.OrphanBase(Forty, Percentage.Of(25), children, Percentage.Of(15), orphans));

    [Fact]
    public void LumpSum_LastMonth_36Times() => Assert.Equal(Euros.Once(36_000.36m), RemarriageLumpSum.Of(Euros.PerMonth(1_000.01m)));

    [Theory]
    [InlineData(500_01, 18_000_00)]
    [InlineData(1_000_00, 36)]
    [InlineData(1_000_01, 0)]
    [InlineData(2_000_00, 0)]
    public void LumpSum_EarningsRelatedPensionGoesOn_WhatPassesIt(long earningsRelatedCents, long cents) =>
        Assert.Equal(cents, RemarriageLumpSum.Of(Euros.PerMonth(1_000.01m), new Money<PerMonth>(earningsRelatedCents)).Cents);

    [Theory]
    [InlineData(5_109_99, 5_109_99)]
    [InlineData(5_110_00, 5_110_00)]
    [InlineData(5_110_01, 5_110_00)]
    [InlineData(0, 0)]
    public void ToOthers_Costs_AtMostTheAmountOfTheYear(long costs, long paid) =>
        Assert.Equal(paid, FuneralAssistance.ToOthers(new(costs), Euros.Once(5_110m)).Cents);

    public static TheoryData<string, Action> Impossible() => new()
    {
        { "annualEarnings is -0.01; allowed is 0 or more", () => SurvivorsAmount.SpouseBase(Euros.PerYear(-0.01m), Percentage.Of(40)) },
        { "basicAmount is -1", () => SurvivorsAmount.NationalPension(Euros.PerMonth(-1m), new PensionIndex(2_548), new PensionIndex(2_631)) },
        { "index is 0; allowed is 1", () => SurvivorsAmount.NationalPension(Euros.PerMonth(1m), default, new PensionIndex(2_631)) },
        { "index is 0; allowed is 1", () => SurvivorsAmount.PerYear(default, new PensionIndex(2_548), default) },
        { "index is 0; allowed is 1", () => SurvivorsAmount.PerMonth(default, default, new PensionIndex(2_548)) },
        { "income is -1", () => IncomeReduction.Reduction(Euros.PerYear(-1m), default) },
        { "threshold is -1", () => IncomeReduction.Reduction(default, Euros.PerYear(-1m)) },
        { "coefficient is 0; allowed is 0.001", () => IncomeReduction.AtClaimYear(default, new WageCoefficient(1.373m), default) },
        { "coefficient is 1.3731; allowed is a number with at most 3 decimals", () => IncomeReduction.AtClaimYear(default, new WageCoefficient(1.3731m), new WageCoefficient(1m)) },
        { "childrenPercent is 71; allowed is 0 to 70", () => IncomeReduction.DuringLaterStudy(default, Forty, Percentage.Of(71)) },
        { "lastPerMonth is -1", () => RemarriageLumpSum.Of(Euros.PerMonth(-1m)) },
        { "earningsRelated is -1", () => RemarriageLumpSum.Of(default, Euros.PerMonth(-1m)) },
        { "costs is -1", () => FuneralAssistance.ToOthers(Euros.Once(-1m), Euros.Once(5_110m)) },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void AnyRule_ImpossibleNumber_ErrorNamesIt(string error, Action rule) =>
        Assert.StartsWith(error, Assert.Throws<ArgumentOutOfRangeException>(rule).Message, StringComparison.Ordinal);
}
