using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Benefits.Rehabilitation;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class PlannedRehabilitationTests
{
    [Fact]
    public void RehabilitationSpells_OfAPlan_InTheClaimsTerms() => Assert.Equal(
        [new RehabilitationSpell(new(2024, 1, 8), new(2024, 1, 31)), new RehabilitationSpell(new(2024, 2, 1), new(2024, 4, 30), PreventsWork: false)],
        CheckedPlan.Of(Plans.Of(Plans.Assessment, Plans.Measure(MeasureKind.WorkTrial, new(2024, 2, 1), new NodaTime.LocalDate(2024, 4, 30)) with { PreventsWork = false })).RehabilitationSpells());

    [Fact]
    public void RehabilitationSpells_OfAnyPlan_AClaimTakesThem() => Properties.Hold(
        Plans.Random,
        plan =>
        {
            var spells = CheckedPlan.Of(plan).RehabilitationSpells();
            var claim = new Claim
            {
                ClaimDate = plan.ClaimDate,
                BirthDate = new(1980, 6, 15),
                AnnualEarnings = Euros.PerYear(30_900m),
                Through = new(2025, 12, 31),
                Rehabilitation = spells,
            };
            var paid = BenefitTimeline.Of(claim, StatutoryParameters.Enacted).Periods.Where(period => period.Benefit == Benefit.RehabilitationAllowance);
            Assert.All(paid, period => Assert.Contains(spells, spell => spell.PreventsWork && spell.From <= period.From));
            Assert.Equal(spells.Any(spell => spell.PreventsWork && spell.From <= claim.Through), paid.Any());
        },
        times: 40);
}
