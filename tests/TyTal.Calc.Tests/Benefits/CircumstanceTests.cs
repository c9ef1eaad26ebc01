using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits;

public class CircumstanceTests
{
    private static readonly Figure<Money<PerYear>> Earnings = new(Euros.PerYear(27_000m), Rule.Given("given.annualEarnings"));

    [Theory]
    [InlineData(Circumstance.Student, "75 dailyAllowance.student: given.annualEarnings")]
    [InlineData(Circumstance.DiseaseOnPension, "75 dailyAllowance.diseaseOnPension: given.annualEarnings")]
    [InlineData(Circumstance.Rehabilitation, "75 dailyAllowance.rehabilitation: given.annualEarnings")]
    [InlineData(Circumstance.PensionRehabilitation, "75 dailyAllowance.pensionRehabilitation: given.annualEarnings")]
    public void Of_Circumstance_ItsRule(Circumstance circumstance, string figure) => Assert.Equal(figure, FigureText.Of(CircumstanceAllowance.Of(circumstance, Earnings)));

    [Fact]
    public void Of_OrdinaryOrNoEarnings_Refused()
    {
        Refusal.Is(
            "circumstance is Ordinary; allowed is Student, DiseaseOnPension, Rehabilitation, PensionRehabilitation.",
            () => CircumstanceAllowance.Of(Circumstance.Ordinary, Earnings));
        Refusal.Is("annualEarnings is missing.", () => CircumstanceAllowance.Of(Circumstance.Student, null!));
    }

    [Fact]
    public void Twentieth_OfTheMinimumOf2024_AsItIs()
    {
        var minimum = new Figure<Money<PerYear>>(Euros.PerYear(16_590.10m), Rule.Given("given.minimum"));

        Assert.Equal("829.505 lossOfEarnings.twentieth: given.minimum", FigureText.Of(LossOfEarnings.Twentieth(minimum)));
    }
}
