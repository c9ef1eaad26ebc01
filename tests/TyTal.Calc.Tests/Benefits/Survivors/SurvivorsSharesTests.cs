using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Survivors;

public class SurvivorsSharesTests
{
    [Theory]
    [InlineData(0, 40, 0)]
    [InlineData(1, 35, 25)]
    [InlineData(2, 30, 40)]
    [InlineData(3, 20, 50)]
    [InlineData(4, 15, 55)]
    [InlineData(5, 15, 55)]
    [InlineData(int.MaxValue, 15, 55)]
    public void Percents_NumberOfChildren_AsTheSectionSays(int children, int spouse, int together) =>
        Assert.Equal((Percentage.Of(spouse), Percentage.Of(together)), (SurvivorsShares.SpousePercent(children), SurvivorsShares.ChildrenPercent(children)));

    [Theory]
    [InlineData(0, 1, 15)]
    [InlineData(0, 2, 15)]
    [InlineData(0, 3, 15)]
    [InlineData(0, 4, 15)]
    [InlineData(1, 1, 10)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 3, 0)]
    [InlineData(1, 4, 0)]
    public void OrphansAddition_WithAndWithoutSpouse_FillsUpTo70AtMost(int spouses, int children, int addition)
    {
        var spouse = spouses == 0 ? default : SurvivorsShares.SpousePercent(children);

        Assert.Equal(Percentage.Of(addition), SurvivorsShares.OrphansAddition(spouse, SurvivorsShares.ChildrenPercent(children)));
    }

    [Fact]
    public void Percents_NegativeNumber_ErrorNamesIt()
    {
        Assert.StartsWith("children is -1", Assert.Throws<ArgumentOutOfRangeException>(() => SurvivorsShares.SpousePercent(-1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("children is -1", Assert.Throws<ArgumentOutOfRangeException>(() => SurvivorsShares.ChildrenPercent(-1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OrphansAddition_MoreThan70Already_Refused() => Assert.StartsWith(
        "children is -1; allowed is 0 to 70",
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivorsShares.OrphansAddition(Percentage.Of(40), Percentage.Of(31))).Message,
        StringComparison.Ordinal);
}
