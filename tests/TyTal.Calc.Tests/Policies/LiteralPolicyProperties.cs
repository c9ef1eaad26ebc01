using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Policies;

/// <summary>The money of premiums and of neglect, by the library and by the literal reference.</summary>
public class LiteralPolicyProperties
{
    private static readonly LiteralFigures Figures = LiteralFigures.Through2025();

    /// <summary>§ 168: as many items as there are kinds, so that each kind comes often.</summary>
    [Fact]
    public void WageSum_RandomPay_EqualsTheLiteralSum() => Properties.Hold(
        from items in (
            from kind in Gen.Elements(Enum.GetValues<PayKind>())
            from cents in Gen.Choose(0, 200_000_000)
            select new PayItem(kind, new(cents))).ListOf(Enum.GetValues<PayKind>().Length)
        from ends in Gen.OneOf(RandomPolicies.Days, Gen.Choose(-1, 0).Select(new LocalDate(2021, 1, 1).PlusDays))
        from abroad in Gen.Choose(0, 200_000_000)
        select (Items: items.ToValueList(), Ends: ends, Abroad: new Money<Once>(abroad)),
        facts =>
        {
            var counted = WageSum.Of(facts.Items, facts.Ends, facts.Abroad);
            Assert.Equal(
                LiteralPremium.WageSum(facts.Items.Select(item => (item.Kind.ToString(), item.Amount.Amount)), facts.Ends.ToDateOnly(), facts.Abroad.Amount),
                counted.Total.Value.Amount);
            Assert.Equal(
                facts.Items.Sum(item => item.Amount.Amount) + facts.Abroad.Amount,
                counted.Total.Value.Amount + counted.LeftOut.Sum(left => left.Item.Amount.Amount));
        },
        times: 2000);

    [Fact]
    public void WageSum_EachKindAloneInEachYear_EqualsTheLiteralSum() => Assert.All(
        from kind in Enum.GetValues<PayKind>()
        from year in Enumerable.Range(2016, 12)
        from ends in new[] { new LocalDate(year, 1, 1), new LocalDate(year, 12, 31) }
        select (kind, ends),
        pair => Assert.Equal(
            LiteralPremium.WageSum([(pair.kind.ToString(), 100m)], pair.ends.ToDateOnly(), 0),
            WageSum.Of(ValueList.Create(new PayItem(pair.kind, new(10_000))), pair.ends).Total.Value.Amount));

    /// <summary>§§ 169, 233: often a difference that is about the smallest one, and a charge that ends in half a cent.</summary>
    [Fact]
    public void Adjustment_RandomPremiums_EqualsTheLiteralReference() => Properties.Hold(
        from kind in Gen.Elements(Enum.GetValues<PolicyKind>())
        from ends in RandomPolicies.Days
        from revised in Gen.OneOf(Gen.Choose(0, 2_000_000_000), Gen.Choose(0, 50_000).Select(times => 200 + (400 * times)))
        from smallest in Gen.Choose(0, 5_000)
        from names in Gen.Elements(false, true)
        from collected in Gen.OneOf(
            Gen.Choose(0, 2_000_000_000),
            Gen.Choose(-2, 2).Select(off => Math.Max(0, revised + smallest + off)),
            Gen.Choose(-2, 2).Select(off => Math.Max(0, revised - smallest + off)))
        select new PremiumFacts { Kind = kind, PeriodEnds = ends, Revised = new(revised), Collected = new(collected), Smallest = names ? new(smallest) : null },
        facts =>
        {
            var library = PremiumAdjustment.Of(facts);
            var literal = LiteralPremium.Adjustment(facts.Revised.Amount, facts.Collected.Amount, facts.Smallest?.Amount);
            Assert.Equal(literal, library.Amount.Value.Amount);
            var directions = new[] { AdjustmentDirection.Returned, AdjustmentDirection.Nothing, AdjustmentDirection.Collected };
            Assert.Equal(directions[1 + Math.Sign(literal)], library.Direction);
            Assert.Equal(LiteralPremium.WorkSafetyCharge(facts.Kind == PolicyKind.Compulsory, facts.Revised.Amount), library.WorkSafetyCharge?.Value.Amount);
        },
        times: 5000);

    [Fact]
    public void HasRight_RandomWages_EqualsTheLiteralLimit() => Properties.Hold(
        from day in Gen.OneOf(RandomPolicies.Days, Gen.Choose(-1, 0).Select(new LocalDate(2025, 1, 1).PlusDays))
        from cents in Gen.OneOf(Gen.Choose(0, 30_000_000), Gen.Choose(14_999_998, 15_000_002))
        select (On: day, Wages: new Money<PerYear>(cents)),
        facts => Assert.Equal(LiteralPremium.IsHistoryGiven(facts.On.ToDateOnly(), facts.Wages.Amount), StatisticsHistory.HasRight(facts.On, facts.Wages)),
        times: 1000);

    [Fact]
    public void Neglect_RandomFacts_EqualsTheLiteralReference() => Properties.Hold(
        RandomNeglects.All,
        facts =>
        {
            var (library, literal) = (NeglectDecision.Of(facts, StatutoryParameters.Enacted), Literal(facts));
            var excesses = facts.Events.Select(happened => literal.Excess(happened.ClaimDate.ToDateOnly(), happened.Paid.Amount, Figures)).ToList();
            Assert.Equal(literal.CountedYears().ToList(), library.Years);
            Assert.Equal(literal.Charge, library.Charge.Value.Amount);
            Assert.Equal(literal.Fee, library.Fee?.Value.Amount);
            Assert.Equal(excesses, library.Excesses.Select(decision => decision.Excess?.Value.Amount));
            Assert.Equal(excesses.Sum().GetValueOrDefault(), library.ExcessTotal.Amount);
            Assert.Equal(literal.Charge + (literal.Fee ?? 0) + excesses.Sum().GetValueOrDefault(), library.Total.Amount);
        },
        times: 3000);

    [Fact]
    public void RandomNeglects_ReachEveryKindOfAnswer()
    {
        var names = Enum.GetNames<NeglectFeeOutcome>().Concat(["too old", "no year left", "not during", "below the most", "the most", "goes on", "half a cent"]);
        var reached = names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        Properties.Hold(
            RandomNeglects.All,
            facts =>
            {
                var decision = NeglectDecision.Of(facts, StatutoryParameters.Enacted);
                void Add(string name, bool isReached) => reached[name] += isReached ? 1 : 0;
                reached[decision.FeeOutcome.ToString()]++;
                Add("too old", decision.YearsTooOld.Count > 0);
                Add("no year left", decision.Years.Count == 0);
                Add("not during", decision.Excesses.Any(one => one.Excess is null));
                Add("below the most", decision.Excesses.Any(one => one.Excess is { } excess && excess.Value == one.Event.Paid));
                Add("the most", decision.Excesses.Any(one => one.Excess is { } excess && excess.Value < one.Event.Paid));
                Add("goes on", facts.To is null);
                Add("half a cent", decision.Fee is not null && decision.Charge.Value.Cents * facts.FeeMultiple % 1 == 0.5m);
            },
            times: 3000);
        Assert.All(reached, name => Properties.Reached(name.Value > 10, string.Join(", ", reached)));
    }

    private static LiteralNeglect Literal(Neglect facts) => new()
    {
        From = facts.From.ToDateOnly(),
        To = facts.To?.ToDateOnly(),
        DecidedOn = facts.DecidedOn.ToDateOnly(),
        Premiums = facts.Premiums.ToDictionary(premium => premium.Year, premium => premium.Premium.Amount),
        FeeMultiple = facts.FeeMultiple,
        NaturalPerson = facts.NaturalPerson,
        Intentional = facts.Intentional,
        Unreasonable = facts.Unreasonable,
        CriminalMatter = facts.CriminalMatter,
    };
}
