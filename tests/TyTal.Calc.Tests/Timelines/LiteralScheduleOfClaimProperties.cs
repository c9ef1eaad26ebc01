using FsCheck.Fluent;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Tests.Payments;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>When a claim's money is due (§ 135) and what each month is granted, by the library and by the literal reference.</summary>
public class LiteralScheduleOfClaimProperties
{
    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    [Fact]
    public void Of_RandomClaims_EqualsTheLiteralReference()
    {
        var (refused, both, partsOfEmployers) = (0, 0, 0);
        Properties.Hold(
            from claim in LiteralReceiversProperties.Claims
            from decided in LiteralScheduleProperties.Decisions(claim.ClaimDate)
            from advance in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 1_000_000))
            select (Claim: claim, Decided: decided, Advance: new Money<Once>(advance)),
            facts =>
            {
                LiteralClaimSchedule literal;
                try
                {
                    literal = LiteralClaimSchedule.Compute(LiteralComparison.Convert(facts.Claim), Figures, facts.Decided?.ToDateOnly());
                }
                catch (LiteralRefusal)
                {
                    Assert.ThrowsAny<ArgumentException>(() => BenefitTimeline.Of(facts.Claim, RandomClaims.Parameters));
                    refused++;
                    return;
                }

                var timeline = BenefitTimeline.Of(facts.Claim, RandomClaims.Parameters);
                var schedule = TimelineSchedule.Of(timeline, facts.Decided);
                Assert.Equal(LiteralScheduleComparison.Text(literal.Schedule.Less(facts.Advance.Amount)), LiteralScheduleComparison.Text(schedule.Less(facts.Advance)));
                Assert.Equal(
                    literal.Months.Select(month => (month.From.ToLocalDate(), month.To.ToLocalDate(), month.Amount)),
                    TimelineSchedule.Months(timeline).Select(month => (month.From, month.To, month.Amount.Amount)));
                both += schedule.Instalments.Select(instalment => instalment.Rhythm).Distinct().Count() == 2 ? 1 : 0;
                partsOfEmployers += ReceiverTotals.Of(timeline) is { Employer.Cents: > 0, InjuredPerson.Cents: > 0 } ? 1 : 0;
            },
            times: 600);
        Properties.Reached(refused < 200 && both > 100 && partsOfEmployers > 100, $"{refused} refused, {both} in arrears and in advance, {partsOfEmployers} shared with employers");
    }
}
