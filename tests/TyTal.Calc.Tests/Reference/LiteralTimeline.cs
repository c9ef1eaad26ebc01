namespace TyTal.Calc.Tests.Reference;

/// <summary>Each calendar day on its own, then equal neighbours together, then the totals.</summary>
internal sealed class LiteralTimeline
{
    private readonly LiteralClaim _claim;
    private readonly LiteralRights _rights;
    private readonly LiteralAllowanceDay _allowance;
    private readonly LiteralPensionDay _pension;
    private readonly LiteralAfterTrainingRight _afterTraining;

    private LiteralTimeline(LiteralClaim claim, LiteralFigures figures)
    {
        _claim = claim;
        _rights = new LiteralRights(claim, figures);
        _allowance = new LiteralAllowanceDay(claim, figures, new LiteralKelaRight(claim));
        _pension = new LiteralPensionDay(claim, figures);
        _afterTraining = new LiteralAfterTrainingRight(claim, figures);
    }

    internal static LiteralResult Compute(LiteralClaim claim, LiteralFigures figures)
    {
        LiteralValidity.RefuseImpossible(claim);
        LiteralTimeline timeline = new(claim, figures);
        List<LiteralPeriod> days = [];

        // § 56.3: never the claim date itself.
        for (DateOnly day = claim.FirstDay; day <= claim.Through; day = day.AddDays(1))
        {
            if (timeline.On(day) is LiteralPeriod figuresOfDay)
            {
                days.Add(figuresOfDay);
            }
        }

        List<LiteralPeriod> periods = Maximal(days);
        return new LiteralResult { Periods = periods, Totals = LiteralSums.Of(claim, days, periods) };
    }

    private LiteralPeriod? On(DateOnly day)
    {
        // §§ 19, 33; § 144.
        if (!_rights.IsLiable(day) || _claim.IsSuspendedOn(day))
        {
            return null;
        }

        // § 69: rehabilitation allowance takes the place of the daily allowance and the pension.
        List<LiteralRehabilitation> rehabilitation = [.. _claim.RehabilitationOn(day)];
        if (rehabilitation.Count > 0)
        {
            return RehabilitationOn(day, rehabilitation.Exists(spell => spell.PreventsWork));
        }

        // § 92: and so it does after training, for the share of the earnings that are lost, unless the degree gives more.
        LiteralPeriod? byDegree = day < _claim.Anniversary ? DailyAllowanceOn(day) : PensionOn(day);
        if (_afterTraining.ShareOn(day) is not decimal share)
        {
            return byDegree;
        }

        LiteralPeriod afterTraining = AfterTrainingOn(day, share);
        return byDegree is not null && Paid(byDegree) > Paid(afterTraining) ? byDegree : afterTraining;
    }

    private static decimal Paid(LiteralPeriod day) => day.PerDay ?? day.PaidPerMonth ?? day.PerMonth!.Value;

    /// <summary>§ 92.2: of the full daily allowance before the anniversary, of the full pension from it.</summary>
    private LiteralPeriod AfterTrainingOn(DateOnly day, decimal share)
        => day < _claim.Anniversary
            ? _allowance.AfterTrainingOn(day, share)
            : _pension.On(day, LiteralBenefit.RehabilitationAllowance, share);

    private LiteralPeriod? RehabilitationOn(DateOnly day, bool preventsWork)
    {
        const LiteralBenefit Benefit = LiteralBenefit.RehabilitationAllowance;
        if (day < _claim.Anniversary)
        {
            // § 69.2: the full daily allowance, or by §§ 56 and 57 when suitable work is possible.
            decimal? share = preventsWork ? 100 : _rights.AllowanceShareOn(day);
            return share is null ? null : _allowance.On(day, Benefit, share.Value);
        }
        else
        {
            // § 69.2: the full pension, or by §§ 63 and 64 when suitable work is possible.
            decimal? share = preventsWork ? 100 : _rights.PensionShareOn(day);
            return share is null ? null : _pension.On(day, Benefit, share.Value);
        }
    }

    private LiteralPeriod? DailyAllowanceOn(DateOnly day)
        => _rights.AllowanceShareOn(day) is decimal share
            ? _allowance.On(day, LiteralBenefit.DailyAllowance, share)
            : null;

    private LiteralPeriod? PensionOn(DateOnly day)
        => ShareOfDegreeOn(day) is decimal share
            ? _pension.On(day, LiteralBenefit.Pension, share)
            : null;

    /// <summary>The share that the degree of incapacity gives on its own, or null when it gives no right.</summary>
    private decimal? ShareOfDegreeOn(DateOnly day)
    {
        if (day < _claim.Anniversary)
        {
            return _rights.AllowanceShareOn(day);
        }

        // § 68: it ends the right to the pension, and names no other benefit.
        return _claim.PensionerWork && day > LiteralPensionDay.LastDayOfPensionerWork(_claim.ClaimDate, _claim.BirthDate)
            ? null
            : _rights.PensionShareOn(day);
    }

    private static List<LiteralPeriod> Maximal(List<LiteralPeriod> days)
    {
        List<LiteralPeriod> periods = [];
        foreach (LiteralPeriod day in days)
        {
            LiteralPeriod? last = periods.Count > 0 ? periods[^1] : null;
            if (last is not null && last.To.AddDays(1) == day.From && last.HasTheFiguresOf(day))
            {
                periods[^1] = last with { To = day.To };
            }
            else
            {
                periods.Add(day);
            }
        }

        return periods;
    }
}
