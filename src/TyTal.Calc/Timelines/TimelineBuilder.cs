using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Walks through the stretches of constant facts and asks of each: which benefit, or why none.</summary>
internal sealed class TimelineBuilder
{
    private readonly ClaimFacts _facts;
    private readonly AllowanceDays _allowance;
    private readonly PensionDays _pension;
    private readonly DayRights _rights;
    private readonly List<BenefitPeriod> _periods;
    private readonly List<Refusal> _refusals = [];
    private (IncapacitySpell Spell, ShareScale Scale, Figure<Percentage> Share)? _share;

    internal TimelineBuilder(Claim claim, StatutoryParameters parameters)
    {
        _facts = new(claim, parameters);
        _allowance = new(_facts, parameters);
        _pension = new(_facts, parameters);
        _rights = new(_facts, parameters);
        _periods = new(Math.Max(1, claim.Through.Year - claim.ClaimDate.Year + 4));
    }

    /// <summary>What decides the share of a degree besides the degree.</summary>
    private readonly record struct ShareScale(bool BeforeAnniversary, bool IsStudent);

    internal BenefitTimeline Build()
    {
        RefuseClaimDate();
        var starts = Changes.Of(_facts);
        for (var i = 0; i < starts.Length; i++)
        {
            Stretch(starts[i], i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : _facts.Claim.Through);
        }

        var periods = ValueList<BenefitPeriod>.Own(_periods.ToArray());
        return new(_facts.Claim, periods, BenefitTotals.Of(TotalLines.Of(_facts.Claim, periods)), _refusals.ToValueList(), _facts.Compared());
    }

    /// <summary>§ 56(3): incapacity on the claim date itself pays nothing.</summary>
    private void RefuseClaimDate()
    {
        var day = _facts.Claim.ClaimDate;
        if (_facts.IncapacityDays.Any(days => days.Contains(day)))
        {
            Refuse(day, day, RefusalReason.ClaimDate);
        }
    }

    private void Stretch(LocalDate from, LocalDate to)
    {
        var right = _rights.On(from);
        if (right.IsEmpty)
        {
            return;
        }

        if (_rights.RefusalOn(from, right) is { } reason)
        {
            Refuse(from, to, reason);
            return;
        }

        var period = PeriodOf(right, from, to);
        if (right.AfterTrainingShare is not null)
        {
            period = LargerByDegree(right with { AfterTrainingShare = null }, period);
        }

        Periods.Add(_periods, period);
    }

    private BenefitPeriod PeriodOf(DayRight right, LocalDate from, LocalDate to)
    {
        var beforeAnniversary = from < _facts.Anniversary;
        var share = right.PreventsWork ? RehabilitationAllowance.FullShare : right.AfterTrainingShare ?? ShareOf(right.Incapacity!, from);
        var isFull = right.PreventsWork || right.AfterTrainingShare is not null || right.Incapacity!.Degree.IsFull;
        var benefit = right.IsRehabilitation ? Benefit.RehabilitationAllowance : beforeAnniversary ? Benefit.DailyAllowance : Benefit.Pension;
        return beforeAnniversary ? _allowance.Period(benefit, share, isFull, from, to) : _pension.Period(benefit, share, from, to);
    }

    /// <summary>§ 92 takes away no daily allowance or pension that is larger (READING).</summary>
    private BenefitPeriod LargerByDegree(DayRight byDegree, BenefitPeriod afterTraining)
    {
        if (_rights.RefusalOn(afterTraining.From, byDegree) is not null)
        {
            return afterTraining;
        }

        var period = PeriodOf(byDegree, afterTraining.From, afterTraining.To);
        return period.PaidCents > afterTraining.PaidCents ? period : afterTraining;
    }

    /// <summary>The share of a spell, made once for each scale that it meets.</summary>
    private Figure<Percentage> ShareOf(IncapacitySpell spell, LocalDate day)
    {
        var scale = new ShareScale(day < _facts.Anniversary, _facts.Claim.IsStudentOn(day));
        if (_share is not { } last || !ReferenceEquals(last.Spell, spell) || last.Scale != scale)
        {
            _share = (spell, scale, _facts.Share(spell, day));
        }

        return _share.Value.Share;
    }

    private void Refuse(LocalDate from, LocalDate to, RefusalReason reason)
    {
        var last = _refusals.Count - 1;
        var section = _facts.SectionOf(reason, from);
        if (last >= 0 && _refusals[last].To.PlusDays(1) == from && _refusals[last].Reason == reason && _refusals[last].Section == section)
        {
            _refusals[last] = _refusals[last] with { To = to };
        }
        else
        {
            _refusals.Add(new(from, to, reason, section));
        }
    }
}
