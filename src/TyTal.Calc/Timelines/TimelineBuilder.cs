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
    private readonly List<BenefitPeriod> _periods;
    private readonly List<Refusal> _refusals = [];

    private Spells<IncapacitySpell> _incapacity;
    private Spells<RehabilitationSpell> _rehabilitation;
    private (IncapacitySpell Spell, bool BeforeAnniversary, Figure<Percentage> Share)? _share;

    internal TimelineBuilder(Claim claim, StatutoryParameters parameters)
    {
        _facts = new(claim, parameters);
        _allowance = new(_facts, parameters);
        _pension = new(_facts, parameters);
        _periods = new(Math.Max(1, claim.Through.Year - claim.ClaimDate.Year + 4));
        _incapacity = new(claim.Incapacity, spell => spell.From, spell => spell.End);
        _rehabilitation = new(claim.Rehabilitation, spell => spell.From, spell => spell.To);
    }

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
        var rehabilitation = _rehabilitation.On(from);
        var incapacity = _incapacity.On(from);
        if (rehabilitation is null && incapacity is null)
        {
            return;
        }

        if (RefusalOn(from, rehabilitation, incapacity) is { } reason)
        {
            Refuse(from, to, reason);
            return;
        }

        var beforeAnniversary = from < _facts.Anniversary;
        var preventsWork = rehabilitation is { PreventsWork: true };
        var share = preventsWork ? RehabilitationAllowance.FullShare : ShareOf(incapacity!, beforeAnniversary);
        var isFull = preventsWork || incapacity!.Degree.IsFull;
        var benefit = rehabilitation is not null ? Benefit.RehabilitationAllowance : beforeAnniversary ? Benefit.DailyAllowance : Benefit.Pension;
        Periods.Add(_periods, beforeAnniversary ? _allowance.Period(benefit, share, isFull, from, to) : _pension.Period(benefit, share, from, to));
    }

    /// <summary>Why nothing is paid on a day; null when something is.</summary>
    private RefusalReason? RefusalOn(LocalDate day, RehabilitationSpell? rehabilitation, IncapacitySpell? incapacity)
    {
        if (day > _facts.Claim.LiabilityEnds)
        {
            return RefusalReason.LiabilityEnded;
        }

        if (rehabilitation is { PreventsWork: true })
        {
            return null;
        }

        var beforeAnniversary = day < _facts.Anniversary;
        if (incapacity is null || !incapacity.Degree.GivesRight)
        {
            return RefusalReason.UnderTenPercent;
        }

        if (beforeAnniversary && !_facts.HasThreeDays)
        {
            return RefusalReason.NotThreeConsecutiveDays;
        }

        if (rehabilitation is null && !beforeAnniversary && day > _facts.LastOfPensionerWork)
        {
            return RefusalReason.PensionerWorkEnded;
        }

        // § 197(1): the loss of an entrepreneur is not compared before the anniversary.
        var comparesLoss = !beforeAnniversary || _facts.Claim.Insurance != Insurance.Entrepreneur;
        return comparesLoss && !_facts.LossIsEnough() ? RefusalReason.LossUnderTwentieth : null;
    }

    /// <summary>The share of a spell, made once for the time before the anniversary and once for the time from it.</summary>
    private Figure<Percentage> ShareOf(IncapacitySpell spell, bool beforeAnniversary)
    {
        if (_share is not { } last || !ReferenceEquals(last.Spell, spell) || last.BeforeAnniversary != beforeAnniversary)
        {
            _share = (spell, beforeAnniversary, _facts.Share(spell, beforeAnniversary));
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
