namespace TyTal.Calc.Tests.Reference;

/// <summary>Each calendar day on its own, then equal neighbours together, then the totals.</summary>
internal sealed class LiteralTimeline
{
    private readonly LiteralClaim _claim;
    private readonly LiteralRights _rights;
    private readonly LiteralAllowanceDay _allowance;
    private readonly LiteralPensionDay _pension;

    private LiteralTimeline(LiteralClaim claim, LiteralFigures figures)
    {
        _claim = claim;
        _rights = new LiteralRights(claim, figures);
        _allowance = new LiteralAllowanceDay(claim, figures, new LiteralKelaRight(claim));
        _pension = new LiteralPensionDay(claim, figures);
    }

    internal static LiteralResult Compute(LiteralClaim claim, LiteralFigures figures)
    {
        RefuseOutsideTheAct(claim);
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

    /// <summary>§§ 281, 286: the Act is for claim dates from 1 January 2016. A degree is 0-100 %.</summary>
    private static void RefuseOutsideTheAct(LiteralClaim claim)
    {
        if (claim.ClaimDate.Year < 2016)
        {
            throw new LiteralRefusal("claimDate is before 2016-01-01 (§§ 281, 286).");
        }

        if (claim.Incapacity.Any(incapacity => incapacity.Degree is < 0 or > 100))
        {
            throw new LiteralRefusal("degree is outside 0-100.");
        }
    }

    private LiteralPeriod? On(DateOnly day)
    {
        // §§ 19, 33.
        if (!_rights.IsLiable(day))
        {
            return null;
        }

        // § 69: rehabilitation allowance takes the place of the daily allowance and the pension.
        List<LiteralRehabilitation> rehabilitation = [.. _claim.Rehabilitation.Where(spell => spell.Covers(day))];
        if (rehabilitation.Count > 0)
        {
            return RehabilitationOn(day, rehabilitation.Exists(spell => spell.PreventsWork));
        }

        return day < _claim.Anniversary ? DailyAllowanceOn(day) : PensionOn(day);
    }

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
    {
        // § 68: it ends the right to the pension, and names no other benefit.
        if (_claim.PensionerWork && day > LiteralPensionDay.LastDayOfPensionerWork(_claim.ClaimDate, _claim.BirthDate))
        {
            return null;
        }

        return _rights.PensionShareOn(day) is decimal share
            ? _pension.On(day, LiteralBenefit.Pension, share)
            : null;
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
