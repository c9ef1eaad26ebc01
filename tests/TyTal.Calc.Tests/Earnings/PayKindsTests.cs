using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

public class PayKindsTests
{
    private static readonly string[] BonusConditions =
        ["whole staff", "agreed pay", "item 10", "above the bonuses and dividends", "no contract", "general meeting after the financial year", "only after that decision", "like way"];

    [Fact]
    public void Versions_EveryOne_HoldsEveryKindOnceInOrder() => Assert.All(
        PayKinds.Versions.Versions, version => Assert.Equal(Enum.GetValues<PayKind>(), version.Rule.Select(rule => rule.Kind)));

    [Theory]
    [InlineData(PayKind.DividendForWork, "2020-12-31", false, "§ 81(3)(12)")]
    [InlineData(PayKind.DividendForWork, "2021-01-01", true, "§ 81(1)(4)")]
    [InlineData(PayKind.StockOptionBelowValue, "2020-12-31", false, "§ 81(3)(4)")]
    [InlineData(PayKind.StockOptionBelowValue, "2021-01-01", true, "§ 81(3)(4)")]
    [InlineData(PayKind.StockOption, "2021-01-01", false, "§ 81(3)(4)")]
    [InlineData(PayKind.Wage, "2016-01-01", true, "§ 81(1)")]
    [InlineData(PayKind.Tips, "2016-01-01", true, "§ 81(1)(1)")]
    [InlineData(PayKind.BenefitInKind, "2024-01-01", true, "§ 81(2)")]
    [InlineData(PayKind.TravelExpense, "2024-01-01", false, "§ 81(3)(6)")]
    [InlineData(PayKind.Dividend, "2024-01-01", false, "§ 81(3)(12)")]
    [InlineData(PayKind.Athletics, "2024-01-01", false, "§ 82")]
    public void Of_AKind_CountsByTheVersionOfTheClaimDate(PayKind kind, string claim, bool counts, string section)
    {
        var rule = PayKinds.Of(kind, NodaTime.Text.LocalDatePattern.Iso.Parse(claim).Value);

        Assert.Equal((counts, section), (rule.Counts, rule.Section.ToString()));
    }

    [Fact]
    public void Of_ProfitOfTheMeeting_TheSharesHaveNoneOfTheBonusesConditions()
    {
        var (bonus, share) = (PayKinds.Of(PayKind.CashProfitBonus, new(2024, 1, 1)), PayKinds.Of(PayKind.ProfitShareOfMeeting, new(2024, 1, 1)));

        Assert.Equal((false, false, bonus.Section), (bonus.Counts, share.Counts, share.Section));
        Assert.All(
            BonusConditions,
            condition => Assert.Contains(condition, bonus.Condition.English, StringComparison.Ordinal));
        Assert.DoesNotContain("staff", share.Condition.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PayKind.SicknessFundAllowance, "2021-12-31", "1164/1992")]
    [InlineData(PayKind.SicknessFundAllowance, "2022-01-01", "948/2021")]
    [InlineData(PayKind.CashProfitBonus, "2021-12-31", "334/2007")]
    [InlineData(PayKind.CashProfitBonus, "2022-01-01", "1333/2021")]
    [InlineData(PayKind.ShareReward, "2020-12-31", "stock exchange")]
    [InlineData(PayKind.ShareReward, "2021-01-01", "trading facility")]
    public void Of_AKind_ConditionOfItsVersion(PayKind kind, string claim, string condition) =>
        Assert.Contains(condition, PayKinds.Of(kind, NodaTime.Text.LocalDatePattern.Iso.Parse(claim).Value).Condition.English, StringComparison.Ordinal);

    [Fact]
    public void Versions_EveryCondition_IsInEveryLanguageOrInNone() => Assert.All(
        PayKinds.Versions.Versions.SelectMany(version => version.Rule).Select(rule => rule.Condition),
        condition => Assert.Single(new[] { condition.English, condition.Finnish, condition.Swedish }.Select(text => text.Trim().Length == 0).Distinct()));

    /// <summary>What the bonus of subsection 3(11) asks, from its first words to the section that adds to it.</summary>
    [Theory]
    [InlineData(Language.English, "paid to the whole staff|free equity|only after that decision; handled as in act 1333/2021 or|(section 81(4), act 1351/2021)")]
    [InlineData(Language.Finnish, "maksetaan koko henkilöstölle|vapaa oma pääoma|vasta päätöksen jälkeen; käsitellään kuten laissa 1333/2021 tai|(81 § 4 mom., laki 1351/2021)")]
    [InlineData(Language.Swedish, "betalas till hela personalen|det fria egna kapitalet|först efter beslutet; behandlas enligt lag 1333/2021 eller|(81 § 4 mom., lag 1351/2021)")]
    [InlineData(Language.English, "handled as in act 334/2007 or|(section 81(4))", 2021)]
    [InlineData(Language.Finnish, "käsitellään kuten laissa 334/2007 tai|(81 § 4 mom.)", 2021)]
    [InlineData(Language.Swedish, "behandlas enligt lag 334/2007 eller|(81 § 4 mom.)", 2021)]
    public void Of_ProfitOfTheMeeting_ConditionsInEveryLanguage(Language language, string parts, int year = 2022) => Assert.All(
        parts.Split('|'), part => Assert.Contains(part, PayKinds.Of(PayKind.CashProfitBonus, new(year, 1, 1)).Condition.In(language), StringComparison.Ordinal));

    [Fact]
    public void Enacted_ExcludedItems_AreTheTwelveOfSubsection3()
    {
        var items = PayKinds.Versions.Versions[0].Rule.Where(rule => !rule.Counts && rule.Section.Section == 81).Select(rule => rule.Section.Item).Distinct().Order();

        Assert.Equal(Enumerable.Range(1, 12).Select(item => (int?)item), items);
    }

    [Fact]
    public void Count_PayItems_SortedByHowTheyCount()
    {
        var counted = PayItems.Count(Items(), new(2024, 4, 15));

        Assert.Equal((2_750m, 240m, 500m), (counted.Earnings.Amount, counted.BenefitsInKind.Amount, counted.HolidayBonus.Amount));
        Assert.Equal(3_490m, counted.Total.Amount);
        Assert.Equal([PayKind.TravelExpense, PayKind.StaffBenefit], counted.LeftOut.Select(left => left.Item.Kind));
        Assert.Equal("§ 81(3)(6)", counted.LeftOut[0].Rule.Section.ToString());
    }

    [Fact]
    public void Count_ForTheFirstWeeks_WithoutBenefitsInKind()
    {
        var counted = PayItems.Count(Items(), new(2024, 4, 15), PayPurpose.FirstWeeks);

        Assert.Equal((2_750m, 0m), (counted.Earnings.Amount, counted.BenefitsInKind.Amount));
        Assert.Contains(counted.LeftOut, left => left.Item.Kind == PayKind.BenefitInKind && left.Rule.Section.ToString() == "§ 81(2)");
    }

    [Fact]
    public void Count_BadInput_ErrorNamesIt()
    {
        Assert.StartsWith("kind is 99", Assert.Throws<ArgumentOutOfRangeException>(() => PayKinds.Of((PayKind)99, new(2024, 1, 1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("purpose is 9", Assert.Throws<ArgumentOutOfRangeException>(() => PayItems.Count(default, new LocalDate(2024, 1, 1), (PayPurpose)9)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PayKinds.Of(PayKind.Wage, new(2015, 12, 31)));
    }

    private static ValueList<PayItem> Items() => ValueList.Create(
        new PayItem(PayKind.Wage, Euros.Once(2_800m)),
        new PayItem(PayKind.Wage, Euros.Once(-50m)),
        new PayItem(PayKind.TravelExpense, Euros.Once(51m)),
        new PayItem(PayKind.BenefitInKind, Euros.Once(240m)),
        new PayItem(PayKind.HolidayBonus, Euros.Once(500m)),
        new PayItem(PayKind.StaffBenefit, Euros.Once(30m)));
}
