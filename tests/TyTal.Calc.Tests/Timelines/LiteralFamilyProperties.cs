using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.CornerFamilies;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The timelines of families against a second opinion: the literal reference, which shares nothing with the library.</summary>
public class LiteralFamilyProperties
{
    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    [Fact]
    public void Of_RandomFamilies_EqualsLiteralReference() => Properties.Hold(RandomFamilies.Any, AssertEqual, times: 1500);

    [Fact]
    public void Of_DenseFamilies_EqualsLiteralReference() => Properties.Hold(DenseFamilies.Any, AssertEqual, times: 1000);

    /// <summary>On both sides of the edge of what is allowed: refused alike, or computed alike.</summary>
    [Fact]
    public void Of_FamiliesAtTheEdgeOfContradiction_EqualsLiteralReference()
    {
        var (refused, computed) = (0, 0);
        Properties.Hold(
            BrokenFamilies.Any,
            family =>
            {
                AssertEqual(family);
                _ = LiteralFamilyComparison.Literal(family, Figures) == "refused" ? refused++ : computed++;
            },
            times: 1000);
        Properties.Reached(refused > 100 && computed > 100, $"{refused} refused, {computed} computed");
    }

    [Fact]
    public void Of_CornerFamilies_EqualsLiteralReference() => Assert.All(All, AssertEqual);

    [Theory]
    [MemberData(nameof(FamilyCheckTests.Contradictions), MemberType = typeof(FamilyCheckTests), DisableDiscoveryEnumeration = true)]
    public void Of_ContradictoryFamily_RefusedByLiteralReference(Family family, string error) =>
        Assert.True(LiteralFamilyComparison.Literal(family, Figures) == "refused", error);

    [Fact]
    public void Refusals_OfRandomFamilies_ReasonsHoldByLiteralReference()
    {
        Properties.Hold(RandomFamilies.Any, AssertReasonsHold);
        Properties.Hold(DenseFamilies.Any, AssertReasonsHold);
    }

    [Fact]
    public void Library_OneCentOrOneDayElse_IsNotEqual()
    {
        var timeline = FamilyTimeline.Of(Widow, RandomClaims.Parameters);
        var (literal, totals, period) = (LiteralFamilyComparison.Literal(Widow, Figures), timeline.Totals, timeline.Periods[1]);
        Assert.Equal(literal, LiteralFamilyComparison.Library(timeline));

        AssertNotEqual(timeline with { Totals = totals with { Pensions = totals.Pensions.Select((total, i) => i == 1 ? total with { Amount = total.Amount + new Money<Once>(1) } : total).ToValueList() } });
        AssertNotEqual(timeline with { Totals = totals with { FuneralAssistance = totals.FuneralAssistance - new Money<Once>(1) } });
        AssertNotEqual(WithPeriod(period with { To = period.To.PlusDays(1) }));
        AssertNotEqual(WithPeriod(period with { From = period.From.PlusDays(-1) }));
        AssertNotEqual(WithPeriod(period with { Pensions = timeline.Periods[0].Pensions }));
        AssertNotEqual(timeline with { Refusals = timeline.Refusals.Select((refusal, i) => i == 0 ? refusal with { From = refusal.From.PlusDays(1) } : refusal).ToValueList() });
        AssertNotEqual(FamilyTimeline.Of(Widow with { DeathDate = Widow.DeathDate.PlusDays(1) }, RandomClaims.Parameters));
        AssertNotEqual(FamilyTimeline.Of(Widow with { AnnualEarnings = Widow.AnnualEarnings + new Money<PerYear>(2) }, RandomClaims.Parameters));

        FamilyTimeline WithPeriod(FamilyPeriod changed) => timeline with { Periods = timeline.Periods.Select((other, i) => i == 1 ? changed : other).ToValueList() };
        void AssertNotEqual(FamilyTimeline other) => Assert.NotEqual(literal, LiteralFamilyComparison.Library(other), StringComparer.Ordinal);
    }

    [Fact]
    public void ReasonsThatDoNotHold_AnotherReasonOrSection_Found()
    {
        var timeline = FamilyTimeline.Of(Widow, RandomClaims.Parameters);
        var refusal = timeline.Refusals[0];

        Assert.Empty(LiteralFamilyComparison.ReasonsThatDoNotHold(timeline, Figures));
        Assert.Single(LiteralFamilyComparison.ReasonsThatDoNotHold(With(refusal with { Reason = SurvivorsRefusalReason.Adopted }), Figures));
        Assert.Single(LiteralFamilyComparison.ReasonsThatDoNotHold(With(refusal with { Section = SurvivorsRefusal.SectionOf(SurvivorsRefusalReason.Adopted) }), Figures));

        FamilyTimeline With(SurvivorsRefusal changed) => timeline with { Refusals = timeline.Refusals.Select((other, i) => i == 0 ? changed : other).ToValueList() };
    }

    private static void AssertEqual(Family family) => Assert.Equal(LiteralFamilyComparison.Literal(family, Figures), LiteralFamilyComparison.Library(family, RandomClaims.Parameters));

    private static void AssertReasonsHold(Family family) => Assert.Empty(LiteralFamilyComparison.ReasonsThatDoNotHold(FamilyTimeline.Of(family, RandomClaims.Parameters), Figures));
}
