using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class SpouseIncomeTests
{
    /// <summary>Figures that use every rule of the income.</summary>
    internal static IEnumerable<Figure> EveryRule() =>
        [Of((SpouseIncomeKind.Earnings, 1m)), Of((SpouseIncomeKind.Earnings, 1m), (SpouseIncomeKind.SurvivorsPension, 2m))];

    [Fact]
    public void Of_EarningsAndPensions_TheLarger()
    {
        Assert.Equal(30_000m, Of((SpouseIncomeKind.Earnings, 30_000m), (SpouseIncomeKind.OldAgePension, 12_000m), (SpouseIncomeKind.IncapacityPension, 6_000m)).Amount);
        Assert.Equal(18_000m, Of((SpouseIncomeKind.Earnings, 17_999.99m), (SpouseIncomeKind.OldAgePension, 12_000m), (SpouseIncomeKind.IncapacityPension, 6_000m)).Amount);
        Assert.Equal(0m, Of().Amount);
    }

    [Theory]
    [InlineData(SpouseIncomeKind.SurvivorsPension)]
    [InlineData(SpouseIncomeKind.MaintenancePension)]
    [InlineData(SpouseIncomeKind.LifeAnnuity)]
    [InlineData(SpouseIncomeKind.FarmClosure)]
    public void Of_EarningsBesideAPensionOfTheList_BothCount(SpouseIncomeKind pension)
    {
        Assert.Equal(25_000m, Of((SpouseIncomeKind.Earnings, 20_000m), (pension, 5_000m)).Amount);
        Assert.Equal(28_000m, Of((SpouseIncomeKind.Earnings, 20_000m), (pension, 5_000m), (SpouseIncomeKind.OldAgePension, 3_000m), (SpouseIncomeKind.PartTimePension, 10_000m)).Amount);
        Assert.Equal(29_000m, Of((SpouseIncomeKind.Earnings, 20_000m), (pension, 5_000m), (SpouseIncomeKind.IncapacityPension, 24_000m)).Amount);
        Assert.Equal(4, SpouseIncome.SectionOf(pension).Subsection);
    }

    [Theory]
    [InlineData(SpouseIncomeKind.SurvivorsPensionOfSameDeath)]
    [InlineData(SpouseIncomeKind.Other)]
    public void Of_WhatTheListDoesNotName_LeftOut(SpouseIncomeKind kind)
    {
        Assert.False(SpouseIncome.Counts(kind));
        Assert.Equal(20_000m, Of((SpouseIncomeKind.Earnings, 20_000m), (kind, 90_000m)).Amount);
    }

    [Theory]
    [InlineData(SpouseIncomeKind.Earnings)]
    [InlineData(SpouseIncomeKind.OldAgePension)]
    [InlineData(SpouseIncomeKind.IncapacityPension)]
    [InlineData(SpouseIncomeKind.PartTimePension)]
    public void SectionOf_EarningsAndOwnPensions_TheThirdSubsection(SpouseIncomeKind kind) => Assert.Equal("§ 107(3)", SpouseIncome.SectionOf(kind).ToString());

    [Fact]
    public void Counts_EveryOtherKind_Raises()
    {
        foreach (var kind in Enum.GetValues<SpouseIncomeKind>().Where(SpouseIncome.Counts))
        {
            Assert.Equal(100m, Of((kind, 100m)).Amount);
            Assert.Equal(107, SpouseIncome.SectionOf(kind).Section);
        }
    }

    [Fact]
    public void Of_BadItem_ErrorNamesIt()
    {
        Assert.StartsWith("items[1].perYear is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => Of((SpouseIncomeKind.Earnings, 1m), (SpouseIncomeKind.Earnings, -0.01m))).Message, StringComparison.Ordinal);
        Assert.StartsWith("items[0].kind is 99", Assert.Throws<ArgumentOutOfRangeException>(() => Of(((SpouseIncomeKind)99, 1m))).Message, StringComparison.Ordinal);
    }

    private static Figure<Money<PerYear>> Of(params (SpouseIncomeKind Kind, decimal PerYear)[] items) =>
        SpouseIncome.Of(items.Select(item => new SpouseIncomeItem(item.Kind, Euros.PerYear(item.PerYear))).ToValueList());
}
