using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Tests;

/// <summary>Cases read as values of the library, to be computed by its own functions.</summary>
public class CaseValuesTests
{
    private const string Claim = """{"claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "incapacity": [{"from": "2024-03-04"}], "through": "2024-04-30"}""";
    private const string Family = """{"claimDate": "2018-03-01", "deathDate": "2018-05-20", "annualEarnings": 40000, "through": "2018-12-31", "spouses": [{"income": 45000}], "children": [{"birthDate": "2003-09-10", "ofSpouse": true}]}""";

    [Fact]
    public void Claims_CaseOfAClaim_IsThatClaim() =>
        Assert.Equal((new NodaTime.LocalDate(2024, 3, 4), Euros.PerYear(27_000m)), (CaseClaims.Read(Case("claim", Claim)).Claim.ClaimDate, CaseClaims.Read(Case("claim", Claim)).Claim.AnnualEarnings));

    [Fact]
    public void Families_CaseOfAFamily_IsThatFamily()
    {
        var (family, parameters) = CaseFamilies.Read(Case("family", Family));

        Assert.Equal(new Spouse { Income = Euros.PerYear(45_000m) }, Assert.Single(family.Spouses));
        Assert.Equal((new NodaTime.LocalDate(2003, 9, 10), 0), (Assert.Single(family.Children).BirthDate, family.Children[0].OfSpouse));
        Assert.True(FamilyTimeline.Of(family, parameters).Entitled);
    }

    [Fact]
    public void Differences_CaseOfACorrection_IsTheClaimBeforeAndAfter()
    {
        var (before, after, parameters) = CaseDifferences.Read(Case("claimDifference", $$"""{"before": {{Claim}}, "after": {{Claim.Replace("27000", "28800", StringComparison.Ordinal)}}}"""));

        Assert.Equal((Euros.PerYear(27_000m), before with { AnnualEarnings = Euros.PerYear(28_800m) }), (before.AnnualEarnings, after));
        Assert.Equal(StatutoryParameters.Enacted, parameters);
    }

    [Fact]
    public void Read_SuppliedFigures_AreAmongTheDatedOnes()
    {
        const string Supplied = """, "knownThrough": 2026, "supplied": {"2027": {"earningsRelatedPensionIndex": 3150}}""";

        Assert.Equal(3150, CaseClaims.Read(Case("claim", Claim, Supplied)).Parameters.PensionIndex(2027).Value.Points);
        Assert.Equal(3150, CaseFamilies.Read(Case("family", Family, Supplied)).Parameters.PensionIndex(2027).Value.Points);
        Assert.Equal(3150, CaseDifferences.Read(Case("claimDifference", $$"""{"before": {{Claim}}, "after": {{Claim}}}""", Supplied)).Parameters.PensionIndex(2027).Value.Points);
    }

    [Fact]
    public void Read_CaseOfAnotherKind_IsRefused()
    {
        Assert.Equal("$.kind: 'family' is not 'claim'", Assert.Throws<CaseFormatException>(() => CaseClaims.Read(Case("family", Family))).Message);
        Assert.Equal("$.kind: 'claim' is not 'family'", Assert.Throws<CaseFormatException>(() => CaseFamilies.Read(Case("claim", Claim))).Message);
        Assert.Equal("$.kind: 'claim' is not 'claimDifference'", Assert.Throws<CaseFormatException>(() => CaseDifferences.Read(Case("claim", Claim))).Message);
    }

    [Theory]
    [InlineData("family", """{"deathDate": "2018-05-20"}""", "$.facts.claimDate: the field is missing")]
    [InlineData("claimDifference", """{"before": {}}""", "$.facts.before.claimDate: the field is missing")]
    [InlineData("claimDifference", $$"""{"before": {{Claim}}}""", "$.facts.after: the field is missing")]
    [InlineData("claimDifference", $$"""{"before": {{Claim}}, "after": {{Claim}}, "why": 1}""", "$.facts.why: unknown field")]
    public void Read_BadFacts_ErrorNamesThePath(string kind, string facts, string error)
    {
        var worked = Case(kind, facts);

        Assert.StartsWith(error, Assert.Throws<CaseFormatException>(() => kind == "family" ? (object)CaseFamilies.Read(worked) : CaseDifferences.Read(worked)).Message, StringComparison.Ordinal);
    }

    private static WorkedCase Case(string kind, string facts, string more = "") => CaseFile.Read($$"""{"id": "x", "kind": "{{kind}}", "facts": {{facts}}, "expect": {}{{more}}}""")[0];
}
