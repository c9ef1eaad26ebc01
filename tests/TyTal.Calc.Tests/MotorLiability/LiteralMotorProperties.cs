using FsCheck.Fluent;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.MotorLiability;

/// <summary>Rehabilitation after a traffic accident, by the library and by the literal reference.</summary>
public class LiteralMotorProperties
{
    [Fact]
    public void Of_RandomClaims_EqualsTheLiteralReference() => Properties.Hold(
        RandomMotorClaims.Any,
        claim => Assert.Equal(LiteralMotorComparison.Literal(claim), LiteralMotorComparison.Library(claim)),
        times: 2000);

    /// <summary>§§ 8 a, 278.3: a 360th of the year.</summary>
    [Fact]
    public void DailyAllowance_RandomCompensation_EqualsTheLiteralFraction() => Properties.Hold(
        Gen.Choose(0, 20_000_000),
        cents => Assert.Equal(
            (LiteralFraction.Of(cents / 100m) / 360).ToCent(),
            RehabilitationAccident.DailyAllowance(RehabilitationAccident.AnnualEarnings(new(new Money<PerYear>(cents), Rule.Given("given.annualEarnings")))).Amount),
        times: 1000);

    [Fact]
    public void RandomMotorClaims_ReachEveryKindOfAnswer()
    {
        var names = Enum.GetNames<DayOutcome>().Concat(Enum.GetNames<CostRefusalReason>()).Concat(Enum.GetNames<TransferRefusalReason>())
            .Concat([LiteralMotorComparison.Refused, "in proportion", "several insurers", "part of a month", "equal neighbours", "weighty reasons", "later alterations"]);
        var reached = names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        Properties.Hold(
            RandomMotorClaims.Any,
            claim =>
            {
                foreach (var name in Answers(claim))
                {
                    reached[name]++;
                }
            },
            times: 2000);
        Assert.All(reached, name => Properties.Reached(name.Value > 10, string.Join(", ", reached)));
    }

    /// <summary>The comparison is worth something only when each part of an answer can fail it.</summary>
    [Fact]
    public void Library_OneCentDayOrReasonElsewhere_AnotherText()
    {
        var claim = MotorTimelineTests.Student;
        var timeline = MotorTimeline.Of(claim);
        var (period, line, refusal) = (timeline.Periods[3], timeline.Costs[0], timeline.Refusals[0]);
        var text = LiteralMotorComparison.Library(timeline);
        Assert.Equal(LiteralMotorComparison.Literal(claim), text);
        Assert.All<MotorTimeline>(
            [
                timeline with { Periods = ValueList.Create(period) },
                timeline with { Periods = timeline.Periods.Select(one => one with { To = one.To.PlusDays(1) }).ToValueList() },
                timeline with { Periods = timeline.Periods.Select(one => one with { Total = Cent(one.Total) }).ToValueList() },
                timeline with { Periods = timeline.Periods.Select(one => one with { Receivers = one.Receivers.Select(part => part with { Amount = Cent(part.Amount) }).ToValueList() }).ToValueList() },
                timeline with { Periods = timeline.Periods.Select(one => one with { Insurers = one.Insurers.Select(share => share with { Amount = Cent(share.Amount) }).ToValueList() }).ToValueList() },
                timeline with { Costs = ValueList.Create(line with { Amount = Cent(line.Amount) }) },
                timeline with { Costs = ValueList.Create(line with { Receivers = line.Receivers.Select(part => part with { Amount = Cent(part.Amount) }).ToValueList() }) },
                timeline with { Costs = default, CostRefusals = ValueList.Create(new CostRefusal(line.Cost, CostRefusalReason.PublicDuty, line.Item.Section)) },
                timeline with { Refusals = ValueList.Create(refusal with { From = refusal.From.PlusDays(1) }, timeline.Refusals[1]) },
                timeline with { TransferRefusals = ValueList.Create(new TransferRefusal("earningsClaims[0]", Authority.Municipality, period.From, period.To, TransferRefusalReason.LateNotice, line.Item.Section)) },
            ],
            other => Assert.NotEqual(text, LiteralMotorComparison.Library(other), StringComparer.Ordinal));
    }

    private static HashSet<string> Answers(MotorClaim claim)
    {
        var text = LiteralMotorComparison.Library(claim);
        if (text == LiteralMotorComparison.Refused)
        {
            return [text];
        }

        var timeline = MotorTimeline.Of(claim);
        var answers = timeline.Periods.Select(period => period.Outcome.ToString())
            .Concat(timeline.CostRefusals.Select(refusal => refusal.Reason.ToString()))
            .Concat(timeline.TransferRefusals.Select(refusal => refusal.Reason.ToString()))
            .ToHashSet(StringComparer.Ordinal);
        void Add(string name, bool isReached) => answers.UnionWith(isReached ? [name] : Array.Empty<string>());
        Add("in proportion", timeline.Periods.Select(period => period.Receivers).Concat(timeline.Costs.Select(line => line.Receivers)).Any(IsSharedOut));
        Add("several insurers", timeline.Periods.Any(period => period.Insurers.Count > 1 && period.Insurers.All(share => share.Amount.Amount > 0)));
        Add("part of a month", timeline.Periods.Any(period => period.Rate is Figure<Money<PerMonth>> && period.From.Day > 1 && period.From.Month == period.To.Month));
        Add("equal neighbours", timeline.Periods.Any(period => claim.FullCompensation[0].Rate == claim.FullCompensation[1].Rate && period.InFull && period.From < claim.FullCompensation[1].From && claim.FullCompensation[1].From < period.To));
        Add("weighty reasons", timeline.Costs.Any(line => line.Cost.HomeAlterations && line.Cost.WeightyReasons));
        Add("later alterations", timeline.Costs.Where(line => line.Cost.HomeAlterations).Select(line => (line.Cost.AlteredOn ?? line.Cost.On).Year).Distinct().Count() > 1);
        return answers;
    }

    private static bool IsSharedOut(ValueList<ReceiversPart> receivers) => receivers[0].Amount.Amount == 0 && receivers.Count(part => part.Amount.Amount > 0) > 1;

    private static Figure<Money<Once>> Cent(Figure<Money<Once>> figure) => new(figure.Value + new Money<Once>(1), Rule.Given("given.rehabilitationCost"));
}
