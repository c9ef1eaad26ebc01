namespace TyTal.Calc.Tests.Reference;

/// <summary>The survivors' pensions of each calendar day on its own, then equal neighbours together, then the totals.</summary>
internal sealed class LiteralFamilyTimeline
{
    private readonly LiteralFamily _family;
    private readonly LiteralFamilyRights _rights;
    private readonly LiteralFamilyReasons _reasons;
    private readonly LiteralFamilyAmounts _amounts;
    private readonly LiteralIncomeAdjustment? _adjustment;
    private readonly LiteralSpousePension? _spousePension;
    private readonly List<LiteralFamilyPeriod> _periods = [];
    private readonly Dictionary<LiteralSurvivor, List<LiteralFamilyRefusal>> _refusals;

    private LiteralFamilyTimeline(LiteralFamily family, LiteralFigures figures)
    {
        _family = family;
        _rights = new LiteralFamilyRights(family);
        _reasons = new LiteralFamilyReasons(family, _rights);
        _amounts = new LiteralFamilyAmounts(family, _rights, figures);
        _refusals = family.Survivors.ToDictionary(survivor => survivor, _ => new List<LiteralFamilyRefusal>());

        // § 100: at most one of them has the right.
        for (int place = 0; place < family.Spouses.Count; place++)
        {
            if (_rights.HasSpouseRight(place))
            {
                _adjustment = new LiteralIncomeAdjustment(family, _rights, family.Spouses[place], figures);
                _spousePension = new LiteralSpousePension(family, _rights, _adjustment);
            }
        }
    }

    internal static LiteralFamilyResult Compute(LiteralFamily family, LiteralFigures figures)
    {
        LiteralFamilyValidity.RefuseImpossible(family);
        LiteralFamilyTimeline timeline = new(family, figures);
        LiteralCounting counting = new(family, timeline._rights, family.Earnings(figures));
        LiteralShares? shares = null;

        // § 103.1: from the day after the death.
        for (DateOnly day = family.FirstDay; day <= family.Through; day = day.AddDays(1))
        {
            shares = counting.On(day, shares);
            timeline.Add(timeline.On(day, shares));
            timeline.AddRefusals(day, shares);
        }

        return new LiteralFamilyResult
        {
            Periods = timeline._periods,
            Refusals = [.. timeline._refusals.Values.SelectMany(refusals => refusals)],
            Pensions = [.. family.Survivors.Select(survivor => (survivor, LiteralFamilySums.PensionOf(survivor, timeline._periods)))],
            LumpSum = LiteralFamilySums.LumpSum(family, timeline._rights.LastDayOfAll, timeline._periods),
            FuneralAssistance = LiteralFamilySums.FuneralAssistance(family, figures),
        };
    }

    private LiteralFamilyPeriod On(DateOnly day, LiteralShares shares)
    {
        LiteralFraction ofSpouse = _spousePension?.On(day, shares) ?? 0;
        List<LiteralSurvivorsPension> pensions = [];
        foreach (LiteralSurvivor survivor in shares.Counted.Where(survivor => IsPaid(survivor, day, shares)))
        {
            LiteralFraction exact = survivor.IsSpouse ? ofSpouse : _amounts.LessNationalPension(survivor, shares.ChildPerYear(survivor), day);
            pensions.Add(_amounts.Of(survivor, exact, day));
        }

        bool hasSpouse = pensions.Count > 0 && pensions[0].Survivor.IsSpouse;
        return new LiteralFamilyPeriod
        {
            From = day,
            To = day,
            SpousePercent = shares.SpousePercent,
            ChildrenPercent = shares.ChildrenPercent,
            SpousePerYear = hasSpouse ? shares.SpousePerYear.ToCent() : null,
            IncomeReductionPerYear = hasSpouse && _adjustment!.AppliesOn(day) ? _adjustment.Reduction.ToCent() : 0,
            Pensions = pensions,
        };
    }

    /// <summary>§ 105: one who caused the death counts, and is not paid.</summary>
    private bool IsPaid(LiteralSurvivor survivor, DateOnly day, LiteralShares shares)
        => shares.Has(survivor) && _rights.IsDueOn(survivor, day) && !_family.IsCausedBy(survivor);

    private void Add(LiteralFamilyPeriod day)
    {
        if (day.Pensions.Count == 0)
        {
            return;
        }

        LiteralFamilyPeriod? last = _periods.Count > 0 ? _periods[^1] : null;
        if (last is not null && last.To.AddDays(1) == day.From && last.HasTheFiguresOf(day))
        {
            _periods[^1] = last with { To = day.To };
        }
        else
        {
            _periods.Add(day);
        }
    }

    private void AddRefusals(DateOnly day, LiteralShares shares)
    {
        foreach (LiteralSurvivor survivor in _family.Survivors.Where(survivor => IsAlive(survivor, day) && !IsPaid(survivor, day, shares)))
        {
            List<LiteralFamilyRefusal> refusals = _refusals[survivor];
            IReadOnlyList<string> reasons = _reasons.On(survivor, day, shares);
            if (refusals.Count > 0 && refusals[^1].To.AddDays(1) == day && refusals[^1].Reasons.SequenceEqual(reasons, StringComparer.Ordinal))
            {
                refusals[^1] = refusals[^1] with { To = day };
            }
            else
            {
                refusals.Add(new LiteralFamilyRefusal { Survivor = survivor, From = day, To = day, Reasons = reasons });
            }
        }
    }

    private bool IsAlive(LiteralSurvivor survivor, DateOnly day)
        => !(day > _family.DeathOf(survivor)) && (survivor.IsSpouse || day >= _family.Children[survivor.Position].BirthDate);
}
