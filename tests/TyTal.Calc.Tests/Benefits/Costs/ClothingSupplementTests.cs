using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class ClothingSupplementTests
{
    private static readonly ClothingSupplementClaim Claim = new() { ClaimDate = new(2022, 3, 15), From = new(2024, 3, 1), To = new(2024, 3, 31) };

    public static TheoryData<string, ClothingSupplementClaim> ImpossibleFacts() => new()
    {
        { "claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Claim with { ClaimDate = new(2015, 12, 31) } },
        { "from is 2022-03-14; allowed is 2022-03-15 to 2200-12-31.", Claim with { From = new(2022, 3, 14) } },
        { "to is 2024-02-29; allowed is 2024-03-01 to 2200-12-31.", Claim with { To = new(2024, 2, 29) } },
        { "to is 2201-01-01; allowed is 2024-03-01 to 2200-12-31.", Claim with { To = new(2201, 1, 1) } },
        {
            "aids[1].aid is 9; allowed is SoftAid, SmallSupport, OtherWearing, DoubleAmputation, ThighProsthesis, LowerLegProsthesis, LongLegBrace, HardCorset, OtherWearingMuch.",
            With(new(WearingAid.SoftAid, new(2024, 1, 1)), new((WearingAid)9, new(2024, 1, 1)))
        },
        { "aids[0].from is 2022-03-14; allowed is 2022-03-15 to 2200-12-31.", With(new WearingSpell(WearingAid.HardCorset, new(2022, 3, 14))) },
        { "aids[0].to is 2024-01-01; allowed is 2024-01-02 to 2200-12-31.", With(new WearingSpell(WearingAid.HardCorset, new(2024, 1, 2), new(2024, 1, 1))) },
    };

    [Theory]
    [MemberData(nameof(ImpossibleFacts), DisableDiscoveryEnumeration = true)]
    public void Timeline_FactsThatCannotBe_AreRefusedByName(string message, ClothingSupplementClaim claim) => Refusal.Is(message, () => claim.Timeline(StatutoryParameters.Enacted));

    [Fact]
    public void Timeline_WithoutParameters_ErrorNamesThemEvenWithoutAids() => Refusal.Is("parameters is missing.", () => Claim.Timeline(null!));

    [Theory]
    [InlineData(false, "clothingSupplement.basic")]
    [InlineData(true, "clothingSupplement.increased")]
    public void PerDay_BasicOrIncreased_ItsRule(bool increased, string rule) => Assert.Equal(rule, ClothingSupplement.PerDay(increased, 2024, StatutoryParameters.Enacted).Rule.Id);

    [Fact]
    public void ToString_AClaim_ItsDateAndInterval() => Assert.Equal("clothing supplement of the claim of 2022-03-15, 2024-03-01 to 2024-03-31", Claim.ToString());

    private static ClothingSupplementClaim With(params WearingSpell[] aids) => Claim with { Aids = ValueList.Create(aids) };
}
