using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Random facts of care allowance, and what holds of any of them. Their amounts see <see cref="LiteralSupplementProperties"/>.</summary>
public class SupplementProperties
{
    [Fact]
    public void CareAllowance_AnyClaim_PaidInstitutionAndOtherDaysAreTheInterval() => Properties.Hold(
        RandomSupplements.CareAllowance,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            var stay = claim.Institution.Sum(spell => Period.DaysBetween(spell.From, spell.To) + 1);
            Assert.Equal(stay, timeline.DaysRefused(CostReason.InInstitution));
            Assert.Equal(Period.DaysBetween(claim.From, claim.To) + 1, timeline.DaysPaid + stay + timeline.DaysRefused(CostReason.NoNeed));
            HasNoGapsOrOverlaps(timeline);
        });

    [Fact]
    public void CareAllowance_IntervalCutAnywhere_TotalsAdd() => Properties.Hold(
        from claim in RandomSupplements.CareAllowance
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
        RandomSupplements.CareAllowance,
        claim =>
        {
            var timeline = claim.Timeline(StatutoryParameters.Enacted);
            var months = timeline.Months();
            Assert.Equal(timeline.Total().Amount, months.Sum(month => month.Amount.Amount));
            Assert.Equal(timeline.DaysPaid, months.Sum(month => month.Days));
            Assert.Equal(months.Select(month => month.Month).Distinct().OrderBy(month => month), months.Select(month => month.Month));
            Assert.All(months, month => Assert.InRange(month.Days, 1, month.Month.Calendar.GetDaysInMonth(month.Month.Year, month.Month.Month)));
        });

    private static void HasNoGapsOrOverlaps(SupplementTimeline timeline)
    {
        var parts = timeline.Periods.Select(period => (period.From, period.To)).Concat(timeline.Refusals.Select(refusal => (refusal.From, refusal.To))).OrderBy(part => part.From).ToList();
        Assert.Equal(timeline.From, parts[0].From);
        Assert.Equal(timeline.To, parts[^1].To);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From));
        Assert.All(timeline.Periods, period => Assert.Equal(period.From.Year, period.To.Year));
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
}
