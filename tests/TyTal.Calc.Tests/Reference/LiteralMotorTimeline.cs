using System.Globalization;

namespace TyTal.Calc.Tests.Reference;

/// <summary>Each day of rehabilitation on its own, then equal neighbours together, then the costs (act 626/1991).</summary>
internal sealed class LiteralMotorTimeline
{
    private readonly LiteralMotorClaim _claim;

    private LiteralMotorTimeline(LiteralMotorClaim claim) => _claim = claim;

    internal List<LiteralMotorPart> Parts { get; } = [];

    /// <summary>Days that are not in full, one by one.</summary>
    internal List<(DateOnly Day, string Outcome)> Refusals { get; } = [];

    /// <summary>The places of the costs that are not compensated.</summary>
    internal List<(int Place, string Reason)> CostRefusals { get; } = [];

    /// <summary>Claims that do not move, day by day.</summary>
    internal List<(string Claim, DateOnly Day, string Reason)> DemandRefusals { get; } = [];

    internal static LiteralMotorTimeline Compute(LiteralMotorClaim claim)
    {
        LiteralMotorTimeline timeline = new(claim);
        if (!claim.MeetsConditions)
        {
            timeline.CostRefusals.AddRange(claim.Costs.Select((_, place) => (place, "ConditionsNotMet")));
            return timeline;
        }

        timeline.AddDays();
        timeline.AddCosts();
        return timeline;
    }

    private void AddDays()
    {
        (DateOnly From, DateOnly To, string Outcome, LiteralMotorRate Rate, string Demands)? run = null;
        DateOnly first = _claim.Measures.Concat(_claim.Waiting).Select(spell => spell.From).Append(_claim.Through).Min();
        for (DateOnly day = first; day <= _claim.Through; day = day.AddDays(1))
        {
            if (_claim.OutcomeOn(day) is not string outcome || RateOn(day, outcome) is not LiteralMotorRate rate)
            {
                continue;
            }

            string demands = LiteralMotorClaim.IsInFull(outcome) ? DemandsOn(day) : string.Empty;
            if (run is { } last && last.To.AddDays(1) == day && (last.Outcome, last.Rate.Amount, last.Rate.IsPerMonth, last.Demands) == (outcome, rate.Amount, rate.IsPerMonth, demands))
            {
                run = last with { To = day };
                continue;
            }

            Close(run);
            run = (day, day, outcome, rate, demands);
        }

        Close(run);
    }

    /// <summary>§ 8: in full; otherwise what there is for the actual loss.</summary>
    private LiteralMotorRate? RateOn(DateOnly day, string outcome)
    {
        if (LiteralMotorClaim.IsInFull(outcome))
        {
            return _claim.Full.FirstOrDefault(rate => rate.Covers(day)) ?? throw new LiteralRefusal("a day in full without an amount");
        }

        Refusals.Add((day, outcome));
        return _claim.ActualLoss.FirstOrDefault(rate => rate.Covers(day));
    }

    /// <summary>The claims of a day in full, and whether each moves.</summary>
    private string DemandsOn(DateOnly day)
    {
        string demands = string.Empty;
        for (int i = 0; i < _claim.Demands.Count; i++)
        {
            if (_claim.Demands[i].Given.Covers(day))
            {
                string? reason = Noted($"earningsClaims[{i.ToString(CultureInfo.InvariantCulture)}]", _claim.Demands[i], day);
                demands += $"{i.ToString(CultureInfo.InvariantCulture)} {reason};";
            }
        }

        return demands;
    }

    private string? Noted(string claim, LiteralMotorDemand demand, DateOnly day)
    {
        string? reason = demand.RefusalOn(day);
        if (reason is not null)
        {
            DemandRefusals.Add((claim, day, reason));
        }

        return reason;
    }

    private void Close((DateOnly From, DateOnly To, string Outcome, LiteralMotorRate Rate, string Demands)? run)
    {
        if (run is not { } days)
        {
            return;
        }

        decimal total = days.Rate.For(days.From, days.To);
        string what = $"{days.From:yyyy-MM-dd} {days.To:yyyy-MM-dd} {days.Outcome}";
        bool isInFull = LiteralMotorClaim.IsInFull(days.Outcome);
        IEnumerable<LiteralMotorDemand> moved = _claim.Demands.Where(demand => isInFull && demand.Given.Covers(days.From) && demand.RefusalOn(days.From) is null);
        LiteralMotorPart part = LiteralMotorPart.Divide(
            what, total, moved.Select(demand => (demand.Authority, demand.Given.For(days.From, days.To))), isInFull ? _claim.Insurers : []);
        Parts.Add(part with { IsOfTheAct = isInFull });
    }

    private void AddCosts()
    {
        HashSet<DateOnly> allowed = AllowedAlterations();
        for (int place = 0; place < _claim.Costs.Count; place++)
        {
            LiteralMotorCost cost = _claim.Costs[place];
            string? reason = cost.RefusalAfter(_claim.Accident) ?? (cost.AlteredOn is { } altered && !allowed.Contains(altered) ? "HomeAlteredBefore" : null);
            if (reason is not null)
            {
                CostRefusals.Add((place, reason));
                continue;
            }

            string what = $"costs[{place.ToString(CultureInfo.InvariantCulture)}]";
            List<LiteralMotorDemand> moved = [.. cost.Demands.Where((demand, i) => Noted($"{what}.claims[{i.ToString(CultureInfo.InvariantCulture)}]", demand, cost.On) is null)];
            Parts.Add(LiteralMotorPart.Divide(what, cost.Amount, moved.Select(demand => (demand.Authority, demand.Given.Amount)), _claim.Insurers));
        }
    }

    /// <summary>§ 7.2(4): the days of alterations that are compensated: once in five years, unless there are weighty reasons.</summary>
    private HashSet<DateOnly> AllowedAlterations()
    {
        HashSet<DateOnly> allowed = [];
        List<LiteralMotorCost> alterations = [.. _claim.Costs.Where(cost => cost.AlteredOn is not null && cost.RefusalAfter(_claim.Accident) is null)];
        foreach (DateOnly day in alterations.Select(cost => cost.AlteredOn!.Value).OrderBy(day => day))
        {
            if (allowed.All(before => before.AddYears(5) <= day) || alterations.Exists(cost => cost.AlteredOn == day && cost.HasWeightyReasons))
            {
                allowed.Add(day);
            }
        }

        return allowed;
    }
}
