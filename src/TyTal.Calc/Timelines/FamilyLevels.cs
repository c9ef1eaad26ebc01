using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The shares of a family on a day, at the level of the claim date's year.</summary>
internal sealed class FamilyLevels
{
    private static readonly Rule AnnualEarningsRule = Rule.Given("given.annualEarnings");
    private static readonly Rule ChildrenRule = Rule.Given("given.children");
    private static readonly Rule OrphansRule = Rule.Given("given.orphans");
    private static readonly Rule IncomeRule = Rule.Given("given.spouseIncome");
    private static readonly Rule NationalPensionRule = Rule.Given("given.nationalPension");

    private static readonly Figure<Percentage> NoSpouse = new(default, SurvivorsShares.NoSpouseRule);

    private readonly FamilyRights _rights;
    private readonly StatutoryParameters _parameters;
    private readonly Figure<Money<PerYear>> _annualEarnings;
    private readonly Dictionary<int, Figure<ExactPension>> _nationalPensions = [];

    private (Figure<Money<PerYear>> PerYear, Figure<ExactPension> AtClaimYear)? _reduction;

    internal FamilyLevels(FamilyRights rights, StatutoryParameters parameters)
    {
        (_rights, _parameters) = (rights, parameters);
        var family = rights.Family;
        var stated = new Figure<Money<PerYear>>(family.AnnualEarnings, AnnualEarningsRule);
        _annualEarnings = family.HasMinimum ? MinimumEarnings.AtLeast(stated, parameters.MinimumAnnualEarnings(family.ClaimDate.Year)) : stated;
    }

    internal FamilyLevel On(LocalDate day)
    {
        Beneficiary? spouse = null;
        var (children, orphans) = (0, 0);
        foreach (var spell in _rights.Spells)
        {
            if (!spell.IsCounted(day))
            {
                continue;
            }

            if (spell.Beneficiary.IsSpouse)
            {
                spouse = spell.Beneficiary;
                continue;
            }

            children++;
            orphans += IsOrphan(spell, day) ? 1 : 0;
        }

        return Level(day, spouse, new(new(children), ChildrenRule), orphans);
    }

    /// <summary>The first day on which a child that becomes a full orphan shares the addition (§ 104(6)).</summary>
    internal static LocalDate OrphanFrom(SurvivorsSpell spell, LocalDate since) =>
        since < spell.CountedFrom ? spell.CountedFrom : SurvivorsSpell.StartOfNextMonth(since);

    private bool IsOrphan(SurvivorsSpell spell, LocalDate day) =>
        _rights.Family.Children[spell.Beneficiary.Position].FullOrphanFrom is { } since && day >= OrphanFrom(spell, since);

    private FamilyLevel Level(LocalDate day, Beneficiary? spouse, Figure<PersonCount> children, int orphans)
    {
        var spousePercent = spouse is null ? NoSpouse : SurvivorsShares.SpousePercent(children, _parameters.Constants);
        var childrenPercent = SurvivorsShares.ChildrenPercent(children, _parameters.Constants);
        var addition = orphans > 0 ? SurvivorsShares.OrphansAddition(spousePercent, childrenPercent, _parameters.Constants) : null;
        var level = new FamilyLevel
        {
            SpousePercent = spousePercent,
            ChildrenPercent = addition is null ? childrenPercent : SurvivorsShares.WithAddition(childrenPercent, addition),
        };
        var pensions = new List<SurvivorsLevel>(1 + children.Value.Count);
        if (spouse is { } survivor && IsPaid(survivor, day))
        {
            level = WithSpouse(level, day, survivor, pensions);
        }

        AddChildren(pensions, day, childrenPercent, children, addition, orphans);
        return level with { Pensions = pensions.ToValueList() };
    }

    private FamilyLevel WithSpouse(FamilyLevel level, LocalDate day, Beneficiary spouse, List<SurvivorsLevel> pensions)
    {
        var unadjusted = SurvivorsAmount.SpouseBase(_annualEarnings, level.SpousePercent);
        var perYear = SurvivorsAmount.BasePerYear(unadjusted);
        if (day < _rights.AdjustedFrom)
        {
            pensions.Add(new(spouse, unadjusted, perYear));
            return level with { SpousePerYear = perYear };
        }

        var reduction = Reduction(spouse);
        var exact = LaterStudiesFrom(day) is { } studies
            ? IncomeReduction.DuringLaterStudy(On(studies.PlusDays(-1)).Pensions[0].Exact, _annualEarnings, level.ChildrenPercent, _parameters.Constants)
            : IncomeReduction.Adjusted(unadjusted, reduction.AtClaimYear);
        pensions.Add(new(spouse, exact, SurvivorsAmount.BasePerYear(exact)));
        return level with { SpousePerYear = perYear, IncomeReductionPerYear = reduction.PerYear };
    }

    private void AddChildren(
        List<SurvivorsLevel> pensions, LocalDate day, Figure<Percentage> percent, Figure<PersonCount> children, Figure<Percentage>? addition, int orphans)
    {
        (Figure<ExactPension> Exact, Figure<Money<PerYear>> PerYear)? child = null, orphan = null;
        foreach (var spell in _rights.Spells)
        {
            if (spell.Beneficiary.IsSpouse || !spell.IsCounted(day) || !IsPaid(spell.Beneficiary, day))
            {
                continue;
            }

            var (exact, perYear) = addition is not null && IsOrphan(spell, day)
                ? orphan ??= WithYear(SurvivorsAmount.OrphanBase(_annualEarnings, percent, children, addition, new(new(orphans), OrphansRule)))
                : child ??= WithYear(SurvivorsAmount.ChildBase(_annualEarnings, percent, children));
            if (NationalPension(spell.Beneficiary, day) is { } national)
            {
                (exact, perYear) = WithYear(SurvivorsAmount.LessNationalPension(exact, national));
            }

            pensions.Add(new(spell.Beneficiary, exact, perYear));
        }

        pensions.Sort((one, other) => one.Beneficiary.IsSpouse ? -1 : other.Beneficiary.IsSpouse ? 1 : one.Beneficiary.Position.CompareTo(other.Beneficiary.Position));
    }

    private static (Figure<ExactPension> Exact, Figure<Money<PerYear>> PerYear) WithYear(Figure<ExactPension> exact) =>
        (exact, SurvivorsAmount.BasePerYear(exact));

    private bool IsPaid(Beneficiary survivor, LocalDate day) => !_rights.CausedDeath(survivor) && _rights.HasRight(survivor, day);

    private (Figure<Money<PerYear>> PerYear, Figure<ExactPension> AtClaimYear) Reduction(Beneficiary spouse)
    {
        if (_reduction is not { } reduction)
        {
            var (claimYear, deathYear) = (_rights.Family.ClaimDate.Year, _rights.Family.DeathDate.Year);
            var income = new Figure<Money<PerYear>>(_rights.Family.Spouses[spouse.Position].Income, IncomeRule);
            var threshold = (Figure<Money<PerYear>>)_parameters.Get(StatutoryFigure.IncomeAdjustmentThreshold, deathYear);
            var exact = IncomeReduction.Reduction(income, threshold);
            reduction = (
                IncomeReduction.ReductionPerYear(exact),
                IncomeReduction.AtClaimYear(exact, _parameters.WageCoefficient(claimYear), _parameters.WageCoefficient(deathYear)));
            _reduction = reduction;
        }

        return reduction;
    }

    /// <summary>The first day of the studies that started after the adjustment and give a child a share on a day (§ 108(2)); null when there are none.</summary>
    private LocalDate? LaterStudiesFrom(LocalDate day)
    {
        LocalDate? start = null;
        for (var at = day; EarliestLaterStudy(at) is { } from; at = from.PlusDays(-1))
        {
            start = from;
        }

        return start;
    }

    private LocalDate? EarliestLaterStudy(LocalDate day)
    {
        foreach (var spell in _rights.Spells)
        {
            if (!spell.Beneficiary.IsSpouse && spell.From > _rights.AdjustedFrom && spell.IsCounted(day))
            {
                return spell.From;
            }
        }

        return null;
    }

    private Figure<ExactPension>? NationalPension(Beneficiary survivor, LocalDate day)
    {
        if (_rights.Family.Children[survivor.Position].NationalPension is not { } national || !IsEntitled(_rights.Family.Children[survivor.Position], national, day))
        {
            return null;
        }

        if (!_nationalPensions.TryGetValue(survivor.Position, out var figure))
        {
            figure = SurvivorsAmount.NationalPension(
                new(national.BasicAmount, NationalPensionRule),
                _parameters.PensionIndex(_rights.Family.ClaimDate.Year),
                _parameters.PensionIndex(FirstRight(survivor).Year));
            _nationalPensions.Add(survivor.Position, figure);
        }

        return figure;
    }

    /// <summary>In the month of the child's own death, which is paid whole, it stays as it was on that day.</summary>
    private static bool IsEntitled(Child child, NationalPension national, LocalDate day) =>
        national.To is { } last ? day <= last : ChildRight.HasNationalPension(child, child.Died < day ? child.Died.Value : day);

    private LocalDate FirstRight(Beneficiary survivor)
    {
        var first = Guard.LastDay;
        foreach (var spell in _rights.Spells)
        {
            first = spell.Beneficiary == survivor ? Days.Earlier(first, spell.From) : first;
        }

        return first;
    }
}
