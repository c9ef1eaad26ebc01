using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Walks through the days on which a family changes, and through the years between them.</summary>
internal sealed class FamilyBuilder
{
    private static readonly Rule EarningsRelatedRule = Rule.Given("given.earningsRelatedPension");
    private static readonly Rule DaysBeforeFixedEndRule = Rule.Given("given.daysBeforeFixedEnd");
    private static readonly Rule FuneralCostsRule = Rule.Given("given.funeralCosts");

    private readonly Family _family;
    private readonly StatutoryParameters _parameters;
    private readonly FamilyRights _rights;
    private readonly FamilyLevels _levels;
    private readonly List<FamilyPeriod> _periods;

    internal FamilyBuilder(Family family, StatutoryParameters parameters)
    {
        (_family, _parameters) = (family, parameters);
        _rights = new(family);
        _levels = new(_rights, parameters);
        _periods = new(family.Through.Year - family.DeathDate.Year + 4);
    }

    internal FamilyTimeline Build()
    {
        var starts = Changes();
        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : _family.Through;
            var level = _levels.On(starts[i]);
            if (level.Pensions.Count > 0)
            {
                AddYears(level, starts[i], to);
            }
        }

        var periods = ValueList<FamilyPeriod>.Own(_periods.ToArray());
        var (lumpSum, funeral) = (LumpSum(), Funeral());
        return new(_family, periods, FamilyTotals.Of(_family, periods, lumpSum, funeral), _rights.Refusals.ToValueList(), lumpSum, funeral, Compared())
        {
            Hypothesis = _parameters.Hypothesis,
        };
    }

    /// <summary>The first days of the stretches in which nobody comes, goes or changes.</summary>
    private List<LocalDate> Changes()
    {
        var days = new List<LocalDate>(2 + (5 * _rights.Spells.Length)) { _rights.FirstDay, _rights.AdjustedFrom };
        foreach (var spell in _rights.Spells)
        {
            days.Add(spell.From);
            days.Add(spell.To.PlusDays(1));
            days.Add(spell.CountedFrom);
            days.Add(spell.CountedTo.PlusDays(1));
            OtherPensions.AddDays(days, OtherPensions.Of(_family, spell.Beneficiary));
            if (!spell.Beneficiary.IsSpouse)
            {
                AddChildsDays(days, spell, _family.Children[spell.Beneficiary.Position]);
            }
        }

        days.Sort();
        var kept = new List<LocalDate>(days.Count);
        foreach (var day in days)
        {
            if (day >= _rights.FirstDay && day <= _family.Through && (kept.Count == 0 || kept[kept.Count - 1] != day))
            {
                kept.Add(day);
            }
        }

        return kept;
    }

    private static void AddChildsDays(List<LocalDate> days, SurvivorsSpell spell, Child child)
    {
        if (child.FullOrphanFrom is { } since)
        {
            days.Add(FamilyLevels.OrphanFrom(spell, since));
        }

        if (child.NationalPension is { To: { } last })
        {
            days.Add(last.PlusDays(1));
        }
        else if (child.NationalPension is not null)
        {
            days.Add(ChildRight.Majority(child.BirthDate));
            days.Add(Days.Anniversary(child.BirthDate, ChildRight.AgeLimitOfNationalPension));
            foreach (var study in child.Studies)
            {
                days.Add(study.From);
                days.Add((study.To ?? study.From).PlusDays(1));
            }
        }
    }

    private void AddYears(FamilyLevel level, LocalDate from, LocalDate to)
    {
        var claimYearIndex = _parameters.PensionIndex(_family.ClaimDate.Year);
        for (var next = from; next <= to;)
        {
            var last = next.Year == to.Year ? to : new LocalDate(next.Year, 12, 31);
            Periods.Add(_periods, new() { From = next, To = last, Level = level, Pensions = OtherPensions.Deduct(_family, InYear(level, _parameters.PensionIndex(next.Year), claimYearIndex), next) });
            next = last.PlusDays(1);
        }
    }

    /// <summary>Pensions that are the same by their figure are computed once.</summary>
    private static ValueList<SurvivorsPension> InYear(FamilyLevel level, Figure<PensionIndex> index, Figure<PensionIndex> claimYearIndex)
    {
        var pensions = new SurvivorsPension[level.Pensions.Count];
        for (var i = 0; i < pensions.Length; i++)
        {
            var pension = level.Pensions[i];
            if (i > 0 && ReferenceEquals(level.Pensions[i - 1].Exact, pension.Exact))
            {
                pensions[i] = pensions[i - 1] with { Level = pension };
                continue;
            }

            var (perYear, perMonth) = SurvivorsAmount.InYear(pension.Exact, index, claimYearIndex);
            pensions[i] = new(pension, perYear, perMonth);
        }

        return ValueList<SurvivorsPension>.Own(pensions);
    }

    /// <summary>§ 106: from the pension in force on the day before the new marriage.</summary>
    private Figure<Money<Once>>? LumpSum()
    {
        for (var i = 0; i < _family.Spouses.Count; i++)
        {
            if (_family.Spouses[i] is { Remarried: { } remarried } spouse && remarried <= _family.Through
                && LastPension(new(IsSpouse: true, i), remarried.PlusDays(-1)) is { } last)
            {
                return LumpSum(last.PerMonth, spouse, remarried);
            }
        }

        return null;
    }

    private Figure<Money<Once>>? LumpSum(Figure<Money<PerMonth>> last, Spouse spouse, LocalDate remarried)
    {
        var days = RemarriageLumpSum.DaysOfLumpSum(remarried, _rights.FixedEnd);
        var earningsRelated = spouse.EarningsRelatedPension == default ? null : new Figure<Money<PerMonth>>(spouse.EarningsRelatedPension, EarningsRelatedRule);
        if (days == RemarriageLumpSum.MostDays)
        {
            return earningsRelated is null ? RemarriageLumpSum.Of(last) : RemarriageLumpSum.Of(last, earningsRelated);
        }

        var limit = new Figure<DayCount>(new(days), DaysBeforeFixedEndRule);
        return days == 0 ? null
            : earningsRelated is null ? RemarriageLumpSum.WithinFixedEnd(last, limit)
            : RemarriageLumpSum.WithinFixedEnd(last, earningsRelated, limit);
    }

    private SurvivorsPension? LastPension(Beneficiary spouse, LocalDate day)
    {
        foreach (var period in _periods)
        {
            if (period.From <= day && day <= period.To)
            {
                return period.Find(spouse);
            }
        }

        return null;
    }

    private Figure<Money<Once>>? Funeral()
    {
        if (_family.Funeral is not { } funeral || funeral.On > _family.Through || !_rights.IsCovered)
        {
            return null;
        }

        var amount = (Figure<Money<Once>>)_parameters.Get(StatutoryFigure.FuneralAssistance, funeral.On.Year);
        return funeral.PaidByEstate
            ? FuneralAssistance.ToEstate(amount)
            : FuneralAssistance.ToOthers(new(funeral.Costs!.Value, FuneralCostsRule), amount);
    }

    /// <summary>The minimum with which annual earnings were compared, and that did not lift them.</summary>
    private ValueList<Figure> Compared() =>
        _family.HasMinimum ? ValueList.Create<Figure>(_parameters.MinimumAnnualEarnings(_family.ClaimDate.Year)) : default;
}
