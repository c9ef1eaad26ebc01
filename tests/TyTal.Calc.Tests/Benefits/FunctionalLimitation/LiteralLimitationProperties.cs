using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>The compensation for functional limitation, by the library and by the literal reference.</summary>
public class LiteralLimitationProperties
{
    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    [Fact]
    public void Of_RandomClaims_EqualsTheLiteralReference() => Properties.Hold(
        EdgeLimitations.Any,
        claim => Assert.Equal(LiteralLimitationComparison.Literal(claim, Figures), LiteralLimitationComparison.Library(claim, RandomClaims.Parameters)),
        times: 1000);

    /// <summary>A category that is stated again is no change: its month is paid and rounded once.</summary>
    [Fact]
    public void Of_SameCategoryStatedAgain_OnePeriodAndOneRounding()
    {
        // 13 040 × 10.15 % ÷ 12 = 110.30; the last two days of March are 7.35, but 3.68 each when they are rounded apart.
        var once = LimitationTimelineTests.Claim(new CategoryChange(new(2021, 3, 30), DisabilityCategory.Of(10)));
        var again = LimitationTimelineTests.Claim(new CategoryChange(new(2021, 3, 30), DisabilityCategory.Of(10)), new CategoryChange(new(2021, 3, 31), DisabilityCategory.Of(10)), new CategoryChange(new(2022, 1, 1), DisabilityCategory.Of(10)));

        Assert.Equal(LimitationTimeline.Of(once, StatutoryParameters.Enacted).Periods, LimitationTimeline.Of(again, StatutoryParameters.Enacted).Periods);
        Assert.Equal(LimitationTimeline.Of(once, StatutoryParameters.Enacted).Total(), LimitationTimeline.Of(again, StatutoryParameters.Enacted).Total());
    }

    /// <summary>The comparison is worth something only when each part of an answer can fail it.</summary>
    [Fact]
    public void Library_OneCentDayPercentOrCategoryMore_AnotherText()
    {
        var claim = new LimitationClaim
        {
            ClaimDate = new(2020, 3, 1),
            Through = new(2023, 5, 10),
            Changes = ValueList.Create(new CategoryChange(new(2021, 3, 1), DisabilityCategory.Of(3)), new CategoryChange(new(2022, 2, 10), DisabilityCategory.Of(8))),
            CapitalCoefficient = CapitalCoefficient.Given(30m),
        };
        var timeline = LimitationTimeline.Of(claim, RandomClaims.Parameters);
        var text = LiteralLimitationComparison.Library(timeline);
        Assert.Equal(LiteralLimitationComparison.Literal(claim, Figures), text);

        var (period, sum) = (timeline.Periods[0], timeline.LumpSums[0]);
        LimitationTimeline[] others =
        [
            timeline with { Periods = timeline.Periods.Skip(1).Prepend(period with { To = period.To.PlusDays(-1) }).ToValueList() },
            timeline with { Periods = timeline.Periods.Skip(1).Prepend(period with { From = period.From.PlusDays(1) }).ToValueList() },
            timeline with { Periods = timeline.Periods.Skip(1).Prepend(period with { Amount = period.Amount with { PerMonth = Cent(period.Amount.PerMonth) } }).ToValueList() },
            timeline with { Periods = timeline.Periods.Skip(1).Prepend(period with { Amount = period.Amount with { PerYear = Cent(period.Amount.PerYear) } }).ToValueList() },
            timeline with { LumpSums = default },
            timeline with { LumpSums = ValueList.Create(sum with { Amount = Cent(sum.Amount) }) },
            timeline with { LumpSums = ValueList.Create(sum with { On = sum.On.PlusDays(1) }) },
            timeline with { LumpSums = ValueList.Create(sum with { DueFrom = sum.DueFrom.PlusDays(1) }) },
        ];
        Assert.All(others, other => Assert.NotEqual(text, LiteralLimitationComparison.Library(other), StringComparer.Ordinal));
    }

    [Fact]
    public void RandomLimitations_ReachEveryKindOfAnswer()
    {
        var (capitals, continuing, refused, settled, fatal, afterDeath) = (0, 0, 0, 0, 0, 0);
        Properties.Hold(
            EdgeLimitations.Any,
            claim =>
            {
                var text = LiteralLimitationComparison.Library(claim, RandomClaims.Parameters);
                if (text == "refused")
                {
                    refused++;
                    return;
                }

                var timeline = LimitationTimeline.Of(claim, RandomClaims.Parameters);
                capitals += timeline.LumpSums.Count > 1 ? 1 : 0;
                continuing += timeline.Periods.Count > 1 ? 1 : 0;
                settled += claim.PaidLumpSums.Count > 0 && timeline.LumpSums.Count > 0 ? 1 : 0;
                fatal += timeline.LumpSums.Any(sum => sum.OfYear.Category.Value.Number == 10) && timeline.Periods.Count > 0 ? 1 : 0;
                afterDeath += claim.Died is { } died && timeline.Periods.Any(period => period.To > died) ? 1 : 0;
            },
            times: 1000);
        Assert.All([capitals, continuing, refused, settled, fatal, afterDeath], times => Properties.Reached(times > 5, $"{(capitals, continuing, refused, settled, fatal, afterDeath)}"));
    }

    [Fact]
    public void CapitalCoefficient_RandomMortality_EqualsTheLiteralReference() => Properties.Hold(
        from deaths in Gen.OneOf(Gen.Choose(0, 999_999_999), Gen.Elements(0, 1, 999_999_999)).ListOf().Where(list => list.Count < 100)
        from scale in Gen.Elements(1m, 100m, 1000m)
        from first in Gen.Choose(0, 30)
        from age in Gen.Choose(0, deaths.Count)
        from interest in Gen.OneOf(Gen.Constant(2m), Gen.Elements(0m, 0.01m, 20m), Gen.Choose(0, 2000).Select(percent => percent / 100m))
        select (Deaths: deaths.Select(death => death / (1_000_000_000m * scale)).Select(death => decimal.Round(death, 10)).Append(1m).ToValueList(), First: first, Age: age, Interest: interest),
        x => Assert.Equal(
            LiteralCapitalCoefficient.Of(x.Deaths.Skip(x.Age).ToArray(), x.Interest),
            MortalityTable.Of(x.First, x.Deaths).At(x.First + x.Age, Percentage.Of(x.Interest)).Amount),
        times: 300);

    private static Figure<Money<T>> Cent<T>(Figure<Money<T>> figure)
        where T : struct, IMoneyPeriod => new(new Money<T>(figure.Value.Cents + 1), Rule.Given("given.annualEarnings"));
}
