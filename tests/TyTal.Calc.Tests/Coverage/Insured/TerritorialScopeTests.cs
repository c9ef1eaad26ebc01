using TyTal.Calc.Coverage.Insured;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class TerritorialScopeTests
{
    /// <summary>§ 14: its first subsection speaks of the regulations and the agreements, the second of third states.</summary>
    [Theory]
    [InlineData(WorkState.EuropeanUnion, "§ 14(1)")]
    [InlineData(WorkState.AgreementState, "§ 14(1)")]
    [InlineData(WorkState.ThirdState, "§ 14(2)")]
    public void Of_WorkAbroad_OutsideByTheSubsectionOfItsState(WorkState state, string section)
    {
        var ground = Of(new() { State = state }).Grounds[1];

        Assert.Equal((InsuredReason.AbroadOutsideAct, section), (ground.Reason, ground.Section.ToString()));
    }

    /// <summary>§ 13(4): neither the employee's nor the employer's home is in Finland; both are unless stated.</summary>
    [Fact]
    public void Of_ShortVisit_OutsideOnlyIfNeitherIsAtHomeInFinland()
    {
        var visit = new WorkPlace { Visit = FinnishVisit.ShortVisit };

        Assert.Equal(InsuredStatus.Mandatory, Of(visit).Status);
        Assert.Equal(InsuredStatus.Mandatory, Of(visit with { ResidentInFinland = false }).Status);
        Assert.Equal(InsuredStatus.Mandatory, Of(visit with { EmployerInFinland = false }).Status);
        Assert.Equal(InsuredStatus.Outside, Of(visit with { ResidentInFinland = false, EmployerInFinland = false }).Status);
    }

    /// <summary>§§ 13(2), 14(1), 204(1): each fact of the place that would change the answer alone.</summary>
    [Fact]
    public void Changes_FactsOfThePlace_AreNamedTheOtherWay()
    {
        var abroad = new WorkPlace { State = WorkState.EuropeanUnion };

        Assert.Contains(new StatusChange("underFinnishLegislation", FactChange.False, null, InsuredStatus.Outside), Of(abroad with { UnderFinnishLegislation = true }).Changes);
        Assert.Contains(new StatusChange("underFinnishLegislation", FactChange.True, null, InsuredStatus.Mandatory), Of(new() { UnderFinnishLegislation = false }).Changes);
        Assert.Contains(new StatusChange("pensionCanBeArranged", FactChange.True, null, InsuredStatus.Voluntary), Of(abroad).Changes);
        Assert.Contains(new StatusChange("pensionCanBeArranged", FactChange.False, null, InsuredStatus.Outside), Of(abroad with { PensionCanBeArranged = true }).Changes);
    }

    private static InsuredDecision Of(WorkPlace place) => WhoIsInsured.Of(new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Employee, Place = place });
}
