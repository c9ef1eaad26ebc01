using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.DailyAllowance;

public class AllowanceFigureTests
{
    [Theory]
    [InlineData(57, 1, "§ 57(1)")]
    [InlineData(197, 2, "§ 197(2)")]
    [InlineData(70, 1, "§ 70(1)")]
    [InlineData(92, 2, "§ 92(2)")]
    [InlineData(64, 1, "§ 57(1)")]
    public void Of_ShareOfASection_TheRuleOfThatSection(int section, int subsection, string expected)
    {
        var share = new Figure<Percentage>(Percentage.Of(15), new Rule("share", SectionReference.Of(section, subsection)));
        var part = AllowanceShare.Of(PerDay(80.37m, "given.full"), share);

        Assert.Equal(("12.06 dailyAllowance.share: given.full share", expected), (FigureText.Of(part), part.Rule.Section!.ToString()));
    }

    [Fact]
    public void Of_TheWholeShare_TheFullAllowanceItself()
    {
        var full = PerDay(80.37m, "given.full");

        Assert.Same(full, AllowanceShare.Of(full, new(Percentage.Hundred, Rule.Given("given.share"))));
    }

    [Fact]
    public void Of_ContributoryReduction_ItsRule() => Assert.Equal(
        "20.09 contributoryReduction: given.perDay given.reduction",
        FigureText.Of(ContributoryReduction.Of(PerDay(80.37m, "given.perDay"), new(Percentage.Of(25), Rule.Given("given.reduction")))));

    [Theory]
    [InlineData("46.07", "46.08 dailyAllowance.minimum: given.minimum given.full")]
    [InlineData("46.08", "46.08 given.full: ")]
    [InlineData("46.09", "46.09 given.full: ")]
    public void AtLeastMinimum_FullAllowance_LiftedOnlyBelowTheMinimum(string full, string expected)
    {
        var minimum = new Figure<Money<PerYear>>(Euros.PerYear(16_590m), Rule.Given("given.minimum"));
        var perDay = PerDay(decimal.Parse(full, System.Globalization.CultureInfo.InvariantCulture), "given.full");

        Assert.Equal(expected, FigureText.Of(FullAllowance.AtLeastMinimum(perDay, minimum)));
    }

    [Theory]
    [InlineData(10_00, 0, 0, 10_00)]
    [InlineData(10_00, 5_00, 20_00, 2_50)]
    [InlineData(10_01, 10_00, 20_00, 5_01)]
    [InlineData(10_00, 19_99, 20_00, 10_00)]
    [InlineData(10_00, 20_00, 20_00, 10_00)]
    [InlineData(10_00, 30_00, 20_00, 10_00)]
    public void InsuredPart_OfTheDeduction_InProportionToAtMostTheWhole(long perDay, long insured, long full, long part) =>
        Assert.Equal(part, EmployeePayments.InsuredPart(new(perDay), new(insured), new Money<PerDay>(full)).Cents);

    [Fact]
    public void Sum_OneEmploymentAndTwo_ItselfAndTheirSum()
    {
        var (one, other) = (PerDay(40.10m, "given.one"), PerDay(35.95m, "given.other"));

        Assert.Same(one, SeveralEmployments.Sum(ValueList.Create(one)));
        Assert.Equal("76.05 dailyAllowance.several: given.one given.other", FigureText.Of(SeveralEmployments.Sum(ValueList.Create(one, other))));
    }

    [Fact]
    public void OfInsuredWork_NoEarnings_Refused() => Refusal.Is("annualEarnings is missing.", () => SeveralEmployments.OfInsuredWork(null!));

    private static Figure<Money<PerDay>> PerDay(decimal euros, string fact) => new(Euros.PerDay(euros), Rule.Given(fact));
}
