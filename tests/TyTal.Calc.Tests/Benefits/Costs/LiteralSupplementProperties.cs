using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Care allowance, clothing supplement, household help and assisted living, by the library and by the literal reference: every day and every month.</summary>
public class LiteralSupplementProperties
{
    private static readonly LiteralFigures Figures = LiteralFigures.Through2025();

    [Fact]
    public void CareAllowance_RandomClaims_EqualsTheLiteralReference() => HoldAndReach(
        RandomSupplements.CareAllowance,
        claim => Days(claim.From, claim.To).Select(day => Literal(claim).On(day, Figures)),
        claim => claim.Timeline(StatutoryParameters.Enacted),
        ["paid", "InInstitution", "NoNeed"]);

    [Fact]
    public void ClothingSupplement_RandomClaims_EqualsTheLiteralReference() => HoldAndReach(
        RandomSupplements.Clothing,
        claim => Literal(claim).Days(claim.From.ToDateOnly(), claim.To.ToDateOnly(), Figures),
        claim => claim.Timeline(StatutoryParameters.Enacted),
        ["paid", "NoWearOfClothes"]);

    [Fact]
    public void AssistedLiving_RandomCosts_EqualsTheLiteralReference() => HoldAndReach(
        from start in Gen.Choose(0, 2900)
        from length in Gen.Choose(0, 700)
        from cents in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(4_000, 9_000)))
        from severely in Gen.Elements(true, true, true, false)
        let first = new LocalDate(2016, 1, 1).PlusDays(start)
        select (From: first, To: first.PlusDays(length), Cost: cents, Severely: severely),
        facts => Days(facts.From, facts.To).Select(day => LiteralLivingCosts.AssistedLiving(day, facts.Cost / 100m, facts.Severely, Figures)),
        facts => AssistedLiving.Timeline(facts.From, facts.To, new(facts.Cost), facts.Severely, StatutoryParameters.Enacted),
        ["paid", "NotSeverelyInjured"]);

    [Fact]
    public void HouseholdHelp_RandomDays_EqualsTheLiteralReference() => Properties.Hold(
        from claimDate in RandomSupplements.ClaimDates
        from days in Gen.Frequency((1, Gen.Choose(0, 500)), (2, Gen.Choose(362, 368)))
        from cost in Gen.Choose(0, 20_000)
        from reasonable in Gen.Choose(0, 20_000)
        select (ClaimDate: claimDate, On: claimDate.PlusDays(days), Cost: new Money<Once>(cost), Reasonable: new Money<Once>(reasonable)),
        facts => Assert.Equal(
            LiteralLivingCosts.HouseholdHelp(facts.ClaimDate.ToDateOnly(), facts.On.ToDateOnly(), facts.Cost.Amount, facts.Reasonable.Amount),
            HouseholdHelp.Decide(facts.ClaimDate, facts.On, facts.Cost, facts.Reasonable).Amount?.Amount),
        times: 1000);

    private static void HoldAndReach<T>(Gen<T> facts, Func<T, IEnumerable<LiteralSupplementDay>> literal, Func<T, SupplementTimeline> library, string[] answers)
    {
        var reached = answers.ToDictionary(answer => answer, _ => 0, StringComparer.Ordinal);
        Properties.Hold(
            facts,
            one =>
            {
                var (days, timeline) = (literal(one).ToList(), library(one));
                Assert.Equal(days, DaysOf(timeline));
                Assert.Equal(MonthsOf(days), timeline.Months().Select(month => (month.Month.ToDateOnly(), month.Days, month.Amount.Amount)));
                Assert.Equal(days.Sum(day => day.Amount), timeline.Total().Amount);
                Assert.All(timeline.Periods, period => Assert.Equal(period.From.Year, period.To.Year));
                foreach (var answer in days.Select(day => day.Reason ?? "paid").Distinct(StringComparer.Ordinal))
                {
                    reached[answer]++;
                }
            },
            times: 250);
        Assert.All(reached, answer => Properties.Reached(answer.Value > 10, string.Join(", ", reached)));
    }

    /// <summary>Each day of each part, so that a gap or an overlap shows.</summary>
    private static IEnumerable<LiteralSupplementDay> DaysOf(SupplementTimeline timeline) => timeline.Periods
        .SelectMany(period => Days(period.From, period.To).Select(day => new LiteralSupplementDay(day, period.PerDay.Amount)))
        .Concat(timeline.Refusals.SelectMany(refusal => Days(refusal.From, refusal.To).Select(day => new LiteralSupplementDay(day, 0, refusal.Reason.ToString()))))
        .OrderBy(day => day.On);

    private static IEnumerable<(DateOnly Month, int Days, decimal Amount)> MonthsOf(IEnumerable<LiteralSupplementDay> days) => days
        .Where(day => day.Reason is null)
        .GroupBy(day => new DateOnly(day.On.Year, day.On.Month, 1))
        .Select(month => (month.Key, month.Count(), month.Sum(day => day.Amount)));

    private static LiteralCareAllowance Literal(CareAllowanceClaim claim) => new()
    {
        Needs = [.. claim.Needs.Select(change => new LiteralCareNeed
        {
            From = change.From.ToDateOnly(),
            IsNearlyRegular = change.Need.Regularity is CareRegularity.NearlyRegular or CareRegularity.Regular or CareRegularity.Continuous,
            IsRegular = change.Need.Regularity is CareRegularity.Regular or CareRegularity.Continuous,
            IsUninterrupted = change.Need.Regularity is CareRegularity.Continuous,
            IsEveryDay = change.Need.EveryDay,
            TakesTime = change.Need.TimeConsuming,
        })],
        BlindFrom = claim.BlindFrom is { } blind ? blind.ToDateOnly() : null,
        Institution = [.. claim.Institution.Select(spell => (spell.From.ToDateOnly(), spell.To.ToDateOnly()))],
    };

    private static LiteralClothingSupplement Literal(ClothingSupplementClaim claim) => new()
    {
        Aids = [.. claim.Aids.Select(spell => (
            spell.Aid is not (WearingAid.SoftAid or WearingAid.SmallSupport or WearingAid.OtherWearing), spell.From.ToDateOnly(), spell.To is { } to ? to.ToDateOnly() : (DateOnly?)null))],
    };

    private static IEnumerable<DateOnly> Days(LocalDate from, LocalDate to) =>
        Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.ToDateOnly().AddDays);
}
