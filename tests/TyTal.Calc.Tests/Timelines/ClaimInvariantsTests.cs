using TyTal.Calc.Benefits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Each invariant holds for the carpenter, and says what is wrong with a spoiled timeline.</summary>
public class ClaimInvariantsTests
{
    private static readonly BenefitTimeline Good = Carpenter.Timeline;
    private static readonly BenefitTimeline Richer = Carpenter.Compute(Carpenter.Paid with { AnnualEarnings = Euros.PerYear(30_000m) });

    [Fact]
    public void Order_PeriodsSpoiled_IsFound()
    {
        var (first, second) = (Good.Periods[0], Good.Periods[1]);

        Assert.Null(ClaimInvariants.Order(Good));
        AssertSays("could be one", ClaimInvariants.Order(WithPeriods(first with { To = first.From }, first with { From = first.From.PlusDays(1) })));
        AssertSays("after 2024-04-01", ClaimInvariants.Order(WithPeriods(first, second with { From = first.To })));
        AssertSays("after 2024-03-04", ClaimInvariants.Order(WithPeriods(first with { From = Good.Claim.ClaimDate })));
        AssertSays("after 2024-04-01", ClaimInvariants.Order(WithPeriods(first, second with { To = Good.Claim.Through.PlusDays(1) })));
    }

    [Fact]
    public void Partition_ADayTooManyOrTooFew_IsFound()
    {
        Assert.Null(ClaimInvariants.Partition(Good));
        AssertSays("2024-03-05: stated, answered 0 times", ClaimInvariants.Partition(Good with { Periods = Good.Periods.Skip(1).ToValueList() }));
        AssertSays("2024-05-01: stated, answered 2 times", ClaimInvariants.Partition(Good with { Refusals = Refused(new(2024, 5, 1)) }));
        AssertSays("2024-03-20: not stated, answered 1 times", ClaimInvariants.Partition(Good with { Claim = Good.Claim with { Incapacity = Carpenter.Incapable(new(2024, 3, 4), new NodaTime.LocalDate(2024, 3, 19)) } }));
    }

    [Fact]
    public void CutShort_OtherPeriodsOrRefusals_IsFound()
    {
        var cut = Carpenter.Compute(Good.Claim with { Through = new(2024, 5, 5) });

        Assert.Null(ClaimInvariants.CutShort(Good, cut));
        AssertSays("through 2024-05-05", ClaimInvariants.CutShort(Richer, cut));
        AssertSays("through 2024-05-05", ClaimInvariants.CutShort(Good, cut with { Refusals = default }));
    }

    [Fact]
    public void Same_NotEqualOrAnotherHash_IsFound()
    {
        Assert.Null(ClaimInvariants.Same(Good, Carpenter.Compute(Carpenter.Paid)));
        AssertSays("not equal", ClaimInvariants.Same(Good, Richer));
        AssertSays("different hashes", ClaimInvariants.Same(new Hashed(1), new Hashed(2)));
    }

    [Fact]
    public void NeverLess_ADayPaysLessOrIsLost_IsFound()
    {
        Assert.Null(ClaimInvariants.NeverLess(Good, Richer));
        AssertSays("is less than", ClaimInvariants.NeverLess(Richer, Good));
        AssertSays("2024-03-05 – 2024-04-01: only 0 of these days", ClaimInvariants.NeverLess(Good, Richer with { Periods = Richer.Periods.Skip(1).ToValueList() }));
    }

    [Fact]
    public void MoreIncapable_NearTheWhole_IsTheWhole() =>
        Assert.Equal(100m, ClaimInvariants.MoreIncapable(Carpenter.Paid with { Incapacity = Carpenter.Incapable(new(2024, 3, 5), degree: 97.5m) }, 10m).Incapacity[0].Degree.Amount);

    [Fact]
    public void NoDifference_OfTwo_IsFound()
    {
        Assert.Null(ClaimInvariants.NoDifference(TimelineDifference.Of(Good, Good)));
        AssertSays("1 facts", ClaimInvariants.NoDifference(TimelineDifference.Of(Good, Richer)));
    }

    [Fact]
    public void ChangesAddUp_SpoiledSums_AreFound()
    {
        var difference = TimelineDifference.Of(Good, Richer);

        Assert.Null(ClaimInvariants.ChangesAddUp(difference));
        AssertSays("the changes bring", ClaimInvariants.ChangesAddUp(difference with { Changes = difference.Changes.Skip(1).ToValueList() }));
        AssertSays("the totals differ", ClaimInvariants.ChangesAddUp(difference with { After = Spoiled(Richer) }));
        AssertSays("has no days", ClaimInvariants.ChangesAddUp(difference with { Changes = difference.Changes.Select(change => change with { To = change.From.PlusDays(-1) }).ToValueList() }));
    }

    [Fact]
    public void CashFlowAddsUp_SpoiledYears_AreFound()
    {
        var flow = ClaimCashFlow.Of(Good);
        var none = flow.Years.Select(year => year with { Periods = default }).ToValueList();

        Assert.Null(ClaimInvariants.CashFlowAddsUp(flow));
        AssertSays("the years bring", ClaimInvariants.CashFlowAddsUp(flow with { Years = flow.Years.Skip(1).ToValueList() }));
        AssertSays("the years bring", ClaimInvariants.CashFlowAddsUp(flow with { Timeline = Spoiled(Good) }));
        AssertSays("have not the days", ClaimInvariants.CashFlowAddsUp(flow with { Years = none }));
        AssertSays("has days of another year", ClaimInvariants.CashFlowAddsUp(flow with { Years = flow.Years.Select(year => year with { Year = year.Year + 1 }).ToValueList() }));
    }

    private static BenefitTimeline WithPeriods(params BenefitPeriod[] periods) => Good with { Periods = periods.ToValueList() };

    private static BenefitTimeline Spoiled(BenefitTimeline timeline) => timeline with { Totals = timeline.Totals with { Pension = timeline.Totals.Pension + new Money<Once>(1) } };

    private static ValueList<TyTal.Calc.Benefits.Refusal> Refused(NodaTime.LocalDate day) => ValueList.Create(new TyTal.Calc.Benefits.Refusal(day, day, RefusalReason.UnderTenPercent, SectionReference.Of(56)));

    private static void AssertSays(string expected, string? wrong) => Assert.Contains(expected, wrong, StringComparison.Ordinal);

    /// <summary>Equal to every other, whatever its hash.</summary>
    private sealed class Hashed(int hash)
    {
        public override bool Equals(object? obj) => obj is Hashed;

        public override int GetHashCode() => hash;
    }
}
