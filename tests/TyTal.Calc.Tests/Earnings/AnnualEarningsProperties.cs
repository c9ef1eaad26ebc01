using FsCheck.Fluent;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Earnings;

public class AnnualEarningsProperties
{
    [Fact]
    public void Of_EveryFigure_FollowsExactlyFromItsInputs() => Properties.Hold(RandomEarnings.Any, facts => AssertEachStepFollows(EarningsCorners.Determine(facts)));

    [Fact]
    public void Of_EveryRule_IsRecomputedByACorner() =>
        Assert.Empty(EarningsRecomputation.Rules.Except(EarningsCorners.Determined.SelectMany(AssertEachStepFollows), StringComparer.Ordinal));

    [Fact]
    public void Of_MorePay_NeverLessCurrentEarningsAndNeverLessThanBeforeWhilePathsStay() => Properties.Hold(
        from facts in RandomEarnings.Any
        from more in RandomEarnings.Cents(2_000_000)
        select (facts, more),
        pair => Assert.Null(EarningsInvariants.MorePay(EarningsCorners.Determine(pair.facts), EarningsCorners.Determine(EarningsInvariants.WithPay(pair.facts, pair.more)))));

    [Fact]
    public void Of_MorePayInAComparisonYear_NeverALowerMeanOfYears() => Properties.Hold(
        RandomEarnings.Any.Where(facts => facts.Comparison.Count > 0),
        facts =>
        {
            var raised = facts.Comparison.Select(year => year with { Earnings = year.Earnings + Euros.PerYear(100m) }).ToValueList();

            Assert.True(EarningsCorners.Determine(facts with { Comparison = raised }).MeanOfYears!.Value > EarningsCorners.Determine(facts).MeanOfYears!.Value);
        });

    [Fact]
    public void Means_LieBetweenTheSmallestAndTheLargestValue() => Properties.Hold(
        RandomEarnings.Cents(9_000_000).ArrayOf(4),
        cents =>
        {
            var values = cents.Select(amount => new Money<PerYear>(amount)).ToArray();
            var four = ComparisonEarnings.MeanOfFour(values[0], values[1], values[2], values[3]);

            Assert.InRange(four.Cents, cents.Min(), cents.Max());
            Assert.InRange(ComparisonEarnings.Mean(values[0], values[1], values[2]).Cents, cents.Take(3).Min(), cents.Take(3).Max());
            Assert.Equal((LiteralFraction.Of(cents.Sum()) / 400).ToCent(), four.Amount);
        });

    [Fact]
    public void Lift_ByTheCoefficientOfTheSameYear_ChangesNothing() => Properties.Hold(
        from cents in RandomEarnings.Cents(100_000_000)
        from coefficient in Gen.Choose(1, 100_000)
        select (earnings: new Money<PerYear>(cents), coefficient: new WageCoefficient(coefficient / 1000m)),
        pair =>
        {
            Assert.Equal(pair.earnings, ComparisonEarnings.Lift(pair.earnings, pair.coefficient, pair.coefficient));
            Assert.Equal(pair.earnings, WageLevel.Lift(pair.earnings, pair.coefficient, pair.coefficient));
        });

    [Fact]
    public void Lift_AnyYear_IsTheRationalToTheCent() => Properties.Hold(
        from cents in RandomEarnings.Cents(100_000_000)
        from to in Gen.Choose(500, 100_000)
        from own in Gen.Choose(500, 100_000)
        from days in Gen.Choose(0, 359)
        from income in RandomEarnings.Cents(9_000_000)
        select (cents, to, own, days, income),
        x =>
        {
            var exact = ((LiteralFraction.Of(x.cents / 100m) * 360 / (360 - x.days)) + (x.income / 100m)) * x.to / x.own;

            Assert.Equal(exact.ToCent(), ComparisonEarnings.Lift(new Money<PerYear>(x.cents), new(x.to / 1000m), new(x.own / 1000m), new(x.days), new(x.income)).Amount);
        });

    [Fact]
    public void Annualise_AnyPay_IsTheRationalToTheCent() => Properties.Hold(
        from cents in RandomEarnings.Cents(int.MaxValue)
        from days in Gen.Choose(1, 361)
        from year in Gen.Elements(330, 360)
        select (cents, days, year),
        x => Assert.Equal(
            (LiteralFraction.Of(x.cents / 100m) * x.year / x.days).ToCent(),
            CurrentEarnings.Annualise(new(new Money<Once>(x.cents).Amount), new(x.days), new(x.year)).Amount));

    [Fact]
    public void Of_AnyFacts_OnePathOfEachKindAndTheFloorHolds() =>
        Properties.Hold(RandomEarnings.Any, facts => Assert.Null(EarningsInvariants.Paths(facts, EarningsCorners.Determine(facts))));

    [Fact]
    public void Invariants_SpoiledEarnings_AreFound()
    {
        var (plain, low) = (EarningsCorners.Determine(EarningsCorners.Plain), EarningsCorners.Determine(EarningsCorners.Low));

        Assert.Null(EarningsInvariants.Paths(EarningsCorners.Plain, plain));
        Assert.Contains("twice", EarningsInvariants.Paths(EarningsCorners.Plain, plain with { Paths = plain.Paths.Append(plain.Paths[0]).ToValueList() }), StringComparison.Ordinal);
        Assert.Contains("the floor, ", EarningsInvariants.Paths(EarningsCorners.Low, low with { BeforeMinimum = low.Decided }), StringComparison.Ordinal);
        Assert.Contains("the mean", EarningsInvariants.Paths(EarningsCorners.Plain, plain with { Mean = plain.Decided }), StringComparison.Ordinal);
        Assert.Contains("under the floor", EarningsInvariants.Paths(EarningsCorners.Low, low with { Decided = new(new Money<PerYear>(1), low.Decided.Rule) }), StringComparison.Ordinal);
        Assert.Contains("is more than", EarningsInvariants.MorePay(plain, low), StringComparison.Ordinal);
    }

    private static HashSet<string> AssertEachStepFollows(AnnualEarnings earnings)
    {
        var recomputed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in earnings.Compared.Append(earnings.Decided).SelectMany(figure => figure.Steps()).Distinct())
        {
            if (EarningsRecomputation.Of(step) is { } expected)
            {
                recomputed.Add(step.Rule.Id);
                Assert.True(expected == step.Amount, $"{step.Rule.Id}: {ExplainedStep.Of(step)} should be {expected}");
            }
        }

        return recomputed;
    }
}
