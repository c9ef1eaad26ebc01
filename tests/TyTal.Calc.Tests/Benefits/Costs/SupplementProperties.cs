using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Random facts: every day judged on its own, and every amount in fractions.</summary>
public class SupplementProperties
{
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly decimal[] Bases = [0m, 8.70m, 19.55m, 28.96m];

    private static readonly Gen<CareAllowanceClaim> CareClaims =
        from claimDate in Gen.Choose(0, 2000)
        from delay in Gen.Choose(0, 300)
        from length in Gen.Choose(0, 1200)
        from gaps in Gen.Choose(1, 400).ListOf()
        from regularities in Gen.Choose(0, 4).ListOf(gaps.Count)
        from flags in Gen.Choose(0, 3).ListOf(gaps.Count)
        from stays in Gen.Choose(1, 90).ListOf()
        from blind in Gen.Choose(-1000, 1000)
        let day = First.PlusDays(claimDate)
        let start = day.PlusDays(delay)
        let end = start.PlusDays(length)
        select new CareAllowanceClaim
        {
            ClaimDate = day,
            From = start,
            To = end,
            Needs = gaps.Select((_, i) => new CareNeedChange(
                day.PlusDays(gaps.Take(i + 1).Sum()), new((CareRegularity)regularities[i], (flags[i] & 1) == 1, flags[i] > 1))).ToValueList(),
            BlindFrom = blind < 0 ? null : day.PlusDays(blind),
            Institution = Stays(stays, start, end).ToValueList(),
        };

    private static readonly Gen<ClothingSupplementClaim> ClothingClaims =
        from claimDate in Gen.Choose(0, 2000)
        from length in Gen.Choose(0, 900)
        from starts in Gen.Choose(0, 700).ListOf()
        from lengths in Gen.Choose(0, 200).ListOf(starts.Count)
        from aids in Gen.Choose(0, 8).ListOf(starts.Count)
        let day = First.PlusDays(claimDate)
        select new ClothingSupplementClaim
        {
            ClaimDate = day,
            From = day,
            To = day.PlusDays(length),
            Aids = starts.Select((start, i) => new WearingSpell(
                (WearingAid)aids[i], day.PlusDays(start), lengths[i] == 0 ? null : day.PlusDays(start + lengths[i]))).ToValueList(),
        };

    [Fact]
    public void CareAllowance_AnyClaim_PaidInstitutionAndOtherDaysAreTheInterval() => Properties.Hold(
        CareClaims,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            var stay = claim.Institution.Sum(spell => Period.DaysBetween(spell.From, spell.To) + 1);
            Assert.Equal(stay, timeline.DaysRefused(CostReason.InInstitution));
            Assert.Equal(Period.DaysBetween(claim.From, claim.To) + 1, timeline.DaysPaid + stay + timeline.DaysRefused(CostReason.NoNeed));
            HasNoGapsOrOverlaps(timeline);
        });

    [Fact]
    public void CareAllowance_AnyDay_AmountEqualsExactRational() => Properties.Hold(
        CareClaims,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            for (var day = claim.From; day <= claim.To; day = day.PlusDays(1))
            {
                var paid = timeline.Periods.SingleOrDefault(period => period.From <= day && day <= period.To)?.PerDay.Amount ?? 0m;
                Assert.Equal(AmountOn(claim, day), paid);
            }
        },
        times: 60);

    [Fact]
    public void CareAllowance_IntervalCutAnywhere_TotalsAdd() => Properties.Hold(
        from claim in CareClaims
        from cut in Gen.Choose(0, 1199)
        where claim.From.PlusDays(cut) < claim.To
        select (claim, cut: claim.From.PlusDays(cut)),
        pair =>
        {
            var (claim, cut) = pair;
            var whole = claim.Timeline(StatutoryParameters.Enacted);
            var before = Part(claim, claim.From, cut).Timeline(StatutoryParameters.Enacted);
            var after = Part(claim, cut.PlusDays(1), claim.To).Timeline(StatutoryParameters.Enacted);
            Assert.Equal(whole.Total(), before.Total() + after.Total());
            Assert.Equal(whole.DaysPaid, before.DaysPaid + after.DaysPaid);
        },
        times: 150);

    [Fact]
    public void CareAllowance_MoreNeed_NeverLess() => Properties.Hold(
        from regularity in Gen.Choose(0, 3)
        from everyDay in Gen.Elements(true, false)
        from timeConsuming in Gen.Elements(true, false)
        select (Less: new CareNeed((CareRegularity)regularity, everyDay, timeConsuming), More: new CareNeed((CareRegularity)(regularity + 1), EveryDay: true, TimeConsuming: true)),
        pair => Assert.True(CareAllowance.LevelOf(pair.Less) <= CareAllowance.LevelOf(pair.More)));

    [Fact]
    public void Months_AnyTimeline_AddUpToTotalAndDays() => Properties.Hold(
        CareClaims,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            var months = timeline.Months();
            Assert.Equal(timeline.Total().Amount, months.Sum(month => month.Amount.Amount));
            Assert.Equal(timeline.DaysPaid, months.Sum(month => month.Days));
            Assert.Equal(months.Select(month => month.Month).Distinct().OrderBy(month => month), months.Select(month => month.Month));
            Assert.All(months, month => Assert.InRange(month.Days, 1, month.Month.Calendar.GetDaysInMonth(month.Month.Year, month.Month.Month)));
        });

    [Fact]
    public void ClothingSupplement_AnyDay_IncreasedBasicOrNothing() => Properties.Hold(
        ClothingClaims,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            HasNoGapsOrOverlaps(timeline);
            for (var day = claim.From; day <= claim.To; day = day.PlusDays(1))
            {
                var paid = timeline.Periods.SingleOrDefault(period => period.From <= day && day <= period.To)?.PerDay.Amount ?? 0m;
                var expected = Used(claim, day, increased: true) ? Amount(2.31m, day.Year) : LongUse(claim, day) ? Amount(0.58m, day.Year) : 0m;
                Assert.Equal(expected, paid);
            }
        },
        times: 40);

    [Fact]
    public void AssistedLiving_AnyCost_TheSmallerOfCostAndAmount() => Properties.Hold(
        from start in Gen.Choose(0, 3000)
        from length in Gen.Choose(0, 700)
        from cents in Gen.Choose(0, 12_000)
        select (From: First.PlusDays(start), To: First.PlusDays(start + length), Cost: cents / 100m),
        facts =>
        {
            var timeline = AssistedLiving.Timeline(facts.From, facts.To, Euros.PerDay(facts.Cost), severelyInjured: true, StatutoryParameters.Enacted);
            HasNoGapsOrOverlaps(timeline);
            Assert.All(timeline.Periods, period => Assert.Equal(Math.Min(facts.Cost, Amount(57.92m, period.From.Year)), period.PerDay.Amount));
        });

    private static void HasNoGapsOrOverlaps(SupplementTimeline timeline)
    {
        var parts = timeline.Periods.Select(period => (period.From, period.To)).Concat(timeline.Refusals.Select(refusal => (refusal.From, refusal.To))).OrderBy(part => part.From).ToList();
        Assert.Equal(timeline.From, parts[0].From);
        Assert.Equal(timeline.To, parts[^1].To);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From));
        Assert.All(timeline.Periods, period => Assert.Equal(period.From.Year, period.To.Year));
    }

    private static decimal AmountOn(CareAllowanceClaim claim, LocalDate day)
    {
        if (claim.Institution.Any(spell => spell.From <= day && day <= spell.To))
        {
            return 0m;
        }

        var need = claim.Needs.LastOrDefault(change => change.From <= day)?.Need ?? default;
        var level = need.Regularity < CareRegularity.NearlyRegular ? 0
            : !need.EveryDay || need.Regularity == CareRegularity.NearlyRegular ? 1
            : need.Regularity == CareRegularity.Continuous && need.TimeConsuming ? 3 : 2;
        var blind = claim.BlindFrom is not { } from || day < from ? 0m
            : day < from.PlusYears(2) ? Amount(28.96m, day.Year)
            : (LiteralFraction.Of(Amount(28.96m, day.Year)) / 2).ToCent();
        return Math.Max(blind, Amount(Bases[level], day.Year));
    }

    private static decimal Amount(decimal @base, int year) => (LiteralFraction.Of(@base) * StatutoryParameters.Enacted.PensionIndex(year).Amount / 2509).ToCent();

    private static bool Used(ClothingSupplementClaim claim, LocalDate day, bool increased) =>
        claim.Aids.Any(spell => (int)spell.Aid > 2 == increased && spell.From <= day && (spell.To is null || day <= spell.To));

    /// <summary>Walks to both ends of the use around a day.</summary>
    private static bool LongUse(ClothingSupplementClaim claim, LocalDate day)
    {
        if (!Used(claim, day, increased: false))
        {
            return false;
        }

        var (start, end) = (day, day);
        while (Used(claim, start.PlusDays(-1), increased: false))
        {
            start = start.PlusDays(-1);
        }

        var over = MonthSteps.FirstAfter(start, 3);
        while (Used(claim, end.PlusDays(1), increased: false) && end < over)
        {
            end = end.PlusDays(1);
        }

        return end.PlusDays(1) >= over;
    }

    private static CareAllowanceClaim Part(CareAllowanceClaim claim, LocalDate from, LocalDate to) => claim with
    {
        From = from,
        To = to,
        Institution = claim.Institution
            .Where(spell => spell.From <= to && spell.To >= from)
            .Select(spell => new InstitutionSpell(spell.From < from ? from : spell.From, spell.To > to ? to : spell.To))
            .ToValueList(),
    };

    private static IEnumerable<InstitutionSpell> Stays(IEnumerable<int> lengths, LocalDate from, LocalDate to)
    {
        var next = from;
        foreach (var length in lengths)
        {
            var start = next.PlusDays(length % 7);
            next = start.PlusDays(length);
            if (next > to)
            {
                yield break;
            }

            yield return new(start, next.PlusDays(-1));
        }
    }
}
