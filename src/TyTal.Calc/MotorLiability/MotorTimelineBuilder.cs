using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.MotorLiability;

/// <summary>Builds a timeline of checked facts whose conditions are met.</summary>
internal sealed class MotorTimelineBuilder(MotorClaim claim)
{
    private readonly List<MotorPeriod> _periods = [];
    private readonly List<MotorRefusal> _refusals = [];
    private readonly List<TransferRefusal> _transferRefusals = [];

    private readonly MotorAmounts _amounts = new(claim);

    internal MotorTimeline Build()
    {
        var starts = MotorDays.Starts(claim).ToList();
        foreach (var days in MotorDays.Judge(claim))
        {
            if (!LostEarnings.InFull(days.Outcome))
            {
                _refusals.Add(new(days.Days.Start, days.Days.End, days.Outcome, LostEarnings.SectionOf(days.Outcome)));
            }

            foreach (var part in days.Days.Split(starts))
            {
                AddPart(part, days.Outcome);
            }
        }

        var periods = Merged().Select(Complete).ToValueList();
        var costs = new MotorCosts(claim);
        costs.Judge();
        _transferRefusals.AddRange(costs.TransferRefusals);
        return new(
            claim, default, periods, _refusals.ToValueList(), costs.Lines.ToValueList(), costs.Refusals.ToValueList(), Joined(_transferRefusals).ToValueList());
    }

    /// <summary>Days between two starts: one amount, and the same claims to it.</summary>
    private void AddPart(DateInterval days, DayOutcome outcome)
    {
        if (_amounts.On(days.Start, outcome) is { } rate)
        {
            _periods.Add(new(days.Start, days.End, outcome, rate, RateTotals.Total(rate, days.Start, days.End), default, default));
        }
    }

    /// <summary>Periods as long as outcome, amount and claims stay the same.</summary>
    private List<MotorPeriod> Merged()
    {
        var merged = new List<MotorPeriod>();
        foreach (var next in _periods)
        {
            var last = merged.Count - 1;
            if (last >= 0 && merged[last].To.PlusDays(1) == next.From && merged[last].Outcome == next.Outcome && merged[last].Rate == next.Rate
                && (!next.InFull || ClaimsOn(merged[last].From).SequenceEqual(ClaimsOn(next.From))))
            {
                merged[last] = merged[last] with { To = next.To };
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    private MotorPeriod Complete(MotorPeriod period)
    {
        var total = RateTotals.Total(period.Rate, period.From, period.To);
        if (!period.InFull)
        {
            return period with { Total = total, Receivers = ClaimTransfer.Split(total, default) };
        }

        var claims = new List<ReceiversClaim>();
        for (var i = 0; i < claim.EarningsClaims.Count; i++)
        {
            var given = claim.EarningsClaims[i];
            if (given.From > period.To || given.To < period.From)
            {
                continue;
            }

            if (ClaimTransfer.Refusal(given.Authority, given.Kind, period.From, given.Notice) is { } reason)
            {
                _transferRefusals.Add(new($"earningsClaims[{i}]", given.Authority, period.From, period.To, reason, ClaimTransfer.SectionOf(reason)));
            }
            else
            {
                claims.Add(new(given.Authority, RateTotals.Claim(given.Rate.Given(MotorAmounts.ClaimPerDay, MotorAmounts.ClaimPerMonth), period.From, period.To)));
            }
        }

        var insurers = claim.Insurers.Count == 0 ? default : CostSharing.Split(total, claim.SharingGround, claim.Insurers);
        return period with { Total = total, Receivers = ClaimTransfer.Split(total, claims.ToValueList()), Insurers = insurers };
    }

    /// <summary>The claims of a day by their places, and whether each moves.</summary>
    private IEnumerable<(int Place, TransferRefusalReason? Reason)> ClaimsOn(LocalDate day) => claim.EarningsClaims
        .Select((given, place) => (given, place))
        .Where(entry => entry.given.From <= day && day <= entry.given.To)
        .Select(entry => (entry.place, ClaimTransfer.Refusal(entry.given.Authority, entry.given.Kind, day, entry.given.Notice)));

    /// <summary>Refusals of one claim for one reason on days that follow each other, as one.</summary>
    private static List<TransferRefusal> Joined(IEnumerable<TransferRefusal> refusals)
    {
        var joined = new List<TransferRefusal>();
        foreach (var next in refusals)
        {
            var at = joined.FindIndex(earlier => string.Equals(earlier.Claim, next.Claim, StringComparison.Ordinal) && earlier.Reason == next.Reason && earlier.To.PlusDays(1) == next.From);
            if (at >= 0)
            {
                joined[at] = joined[at] with { To = next.To };
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }
}
