using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Each invariant holds for the widow with two children, and says what is wrong with a spoiled timeline.</summary>
public class FamilyInvariantsTests
{
    private static readonly FamilyTimeline Good = Compute(CornerFamilies.Widow);

    [Fact]
    public void Order_PeriodsSpoiled_IsFound()
    {
        var first = Good.Periods[0];

        Assert.Null(FamilyInvariants.Order(Good));
        AssertSays("could be one", FamilyInvariants.Order(WithPeriods(first with { To = first.From }, first with { From = first.From.PlusDays(1) })));
        AssertSays("after 2016-05-20", FamilyInvariants.Order(WithPeriods(first with { From = Good.Family.DeathDate })));
        AssertSays("after 2016-05-20", FamilyInvariants.Order(WithPeriods(first with { Pensions = default })));
        AssertSays($"after {DayByDay.Iso(first.To)}", FamilyInvariants.Order(WithPeriods(first, first)));
    }

    [Fact]
    public void Partition_ADayTooManyOrTooFew_IsFound()
    {
        var refusal = Good.Refusals[0];
        var spouse = new Beneficiary(IsSpouse: true, 0);

        Assert.Null(FamilyInvariants.Partition(Good));
        AssertSays("is paid 0 times and refused 0 times", FamilyInvariants.Partition(Good with { Periods = Good.Periods.Skip(1).ToValueList() }));
        AssertSays($"{DayByDay.Iso(refusal.From)} is paid 0 times and refused 0 times", FamilyInvariants.Partition(Good with { Refusals = Good.Refusals.Skip(1).ToValueList() }));
        AssertSays("is paid 0 times and refused 2 times", FamilyInvariants.Partition(Good with { Refusals = Good.Refusals.Append(refusal).ToValueList() }));
        AssertSays("2020-02-02 is paid 1 times and refused 1 times", FamilyInvariants.Partition(WithRefusal(new(spouse, new(2020, 2, 2), new(2020, 2, 2), SurvivorsRefusalReason.NextMonth))));
        AssertSays("2016-05-20", FamilyInvariants.Partition(WithRefusal(new(spouse, new(2016, 5, 20), new(2016, 5, 20), SurvivorsRefusalReason.NextMonth))));
        AssertSays("2020-03-01 is paid 1 times", FamilyInvariants.Partition(Good with { Family = Good.Family with { Spouses = ValueList.Create(Good.Family.Spouses[0] with { Died = new(2020, 2, 2) }) } }));
    }

    [Fact]
    public void WithinRight_FactsThatEndTheRight_AreFound()
    {
        var day = new LocalDate(2018, 5, 5);

        Assert.Null(FamilyInvariants.WithinRight(Good));
        AssertSays("spouses[0]", FamilyInvariants.WithinRight(Good with { Family = Good.Family with { Spouses = ValueList.Create(Good.Family.Spouses[0] with { Remarried = day }) } }));
        Assert.All(
            new Func<Child, Child>[] { child => child with { Adopted = day }, child => child with { Replaced = day }, child => child with { Died = day }, child => child with { BirthDate = new(2000, 9, 10) } },
            spoil => AssertSays("children[", FamilyInvariants.WithinRight(Good with { Family = Good.Family with { Children = Good.Family.Children.Select(spoil).ToValueList() } })));
    }

    [Fact]
    public void CutShort_OtherPeriodsOrRefusals_IsFound()
    {
        var cut = Compute(CornerFamilies.Widow with { Through = new(2023, 5, 5) });

        Assert.Null(FamilyInvariants.CutShort(Good, cut));
        AssertSays("through 2023-05-05", FamilyInvariants.CutShort(Compute(CornerFamilies.Widow with { AnnualEarnings = Euros.PerYear(41_000m) }), cut));
        AssertSays("through 2023-05-05", FamilyInvariants.CutShort(Good, cut with { Refusals = default }));
    }

    [Fact]
    public void NeverMoreWithIncome_MoreOrALostDay_IsFound()
    {
        var richer = Compute(FamilyInvariants.WithIncome(CornerFamilies.Widow, 100_000));

        Assert.Null(FamilyInvariants.NeverMoreWithIncome(Good, richer));
        AssertSays("is less than", FamilyInvariants.NeverMoreWithIncome(richer, Good));
        AssertSays("lost", FamilyInvariants.NeverMoreWithIncome(Good, richer with { Periods = richer.Periods.Skip(1).ToValueList() }));
    }

    [Fact]
    public void Shares_OtherPercentagesPartsOrCounts_AreFound()
    {
        var period = Good.Periods[0];
        var (level, spouse) = (period.Level, period.Level.SpousePercent);
        var child = level.Pensions[1];
        var unevenChild = child with { Exact = new(child.Exact.Value.Plus(ExactPension.Of(1m, 1)), child.Exact.Rule, child.Exact.Inputs) };

        Assert.Null(Wrong(period));
        AssertSays("of a spouse beside 2 children", Wrong(period with { Level = level with { SpousePercent = new(Percentage.Of(35m), spouse.Rule, spouse.Inputs) } }));
        AssertSays("of 2 children in", Wrong(period with { Level = level with { ChildrenPercent = new(Percentage.Of(50m), level.ChildrenPercent.Rule, level.ChildrenPercent.Inputs) } }));
        AssertSays("of 2 children's", Wrong(period with { Level = level with { Pensions = level.Pensions.Take(1).Append(unevenChild).ToValueList() } }));
        AssertSays("2 children count", FamilyShares.Wrong(Good.Family with { Children = Good.Family.Children.Take(1).ToValueList() }, period, minimum: 0m));
        AssertSays("of 2 children's", FamilyShares.Wrong(Good.Family, period, minimum: 50_000m));
        Assert.All(Compute(CornerFamilies.Orphans).Periods, orphans => Assert.Null(FamilyShares.Wrong(CornerFamilies.Orphans, orphans, RandomClaims.Parameters.MinimumAnnualEarnings(2016).Amount)));
        Assert.Contains(Compute(CornerFamilies.Orphans).Periods, orphans => FamilyShares.Wrong(CornerFamilies.Orphans, orphans, minimum: 0m) is not null);
    }

    private static string? Wrong(FamilyPeriod period) => FamilyShares.Wrong(Good.Family, period, minimum: 0m);

    private static FamilyTimeline WithPeriods(params FamilyPeriod[] periods) => Good with { Periods = periods.ToValueList() };

    private static FamilyTimeline WithRefusal(SurvivorsRefusal refusal) => Good with { Refusals = Good.Refusals.Append(refusal).ToValueList() };

    private static void AssertSays(string expected, string? wrong) => Assert.Contains(expected, wrong, StringComparison.Ordinal);

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, RandomClaims.Parameters);
}
