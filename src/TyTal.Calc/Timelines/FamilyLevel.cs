using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What the survivors' pensions stand on, at the level of the claim date's year: the same from year to year until the family changes.</summary>
public sealed record FamilyLevel : ValueRecord
{
    /// <summary>The spouse's percentage of the annual earnings by the number of children (§ 104(2)); 0 without a spouse.</summary>
    public required Figure<Percentage> SpousePercent { get; init; }

    /// <summary>The percentage of the children together, with the orphans' addition (§ 104(4) and (5)); 0 without children.</summary>
    public required Figure<Percentage> ChildrenPercent { get; init; }

    /// <summary>The spouse's pension per year before income adjustment; null when no spouse is paid.</summary>
    public Figure<Money<PerYear>>? SpousePerYear { get; init; }

    /// <summary>The reduction by the spouse's income per year, at the level of the year of the death (§ 107(1)); null before it applies.</summary>
    public Figure<Money<PerYear>>? IncomeReductionPerYear { get; init; }

    /// <summary>The pensions of those who are paid, the spouse's first, after income adjustment and deductions.</summary>
    public ValueList<SurvivorsLevel> Pensions { get; init; }

    /// <summary>The figures, each with its reasons.</summary>
    internal IEnumerable<Figure> Figures =>
        new Figure?[] { SpousePercent, ChildrenPercent, SpousePerYear, IncomeReductionPerYear }.OfType<Figure>().Concat(Pensions.Select(pension => pension.PerYear));

    /// <summary>What a family's pensions stand on, on a day.</summary>
    /// <param name="family">The facts; <see cref="Family.Through"/> takes no part.</param>
    /// <param name="on">The day asked about, not before the day of the death.</param>
    /// <param name="parameters">The dated figures. The index of the day's year is not needed: nothing is raised to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact or the day is outside its range.</exception>
    /// <exception cref="ArgumentException">The facts contradict each other.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static FamilyLevel Of(Family family, LocalDate on, StatutoryParameters parameters)
    {
        FamilyCheck.Check(family);
        Guard.Date(on, family.DeathDate, Guard.LastDay);
        return new FamilyLevels(new(family), Guard.NotNull(parameters, nameof(parameters))).On(on);
    }

    /// <summary>Whether another level has the same amounts, whatever their reasons.</summary>
    internal bool HasAmountsOf(FamilyLevel other) =>
        SpousePercent.Value == other.SpousePercent.Value
        && ChildrenPercent.Value == other.ChildrenPercent.Value
        && SpousePerYear?.Value == other.SpousePerYear?.Value
        && (IncomeReductionPerYear?.Value ?? default) == (other.IncomeReductionPerYear?.Value ?? default);
}

/// <summary>One survivor's pension at the level of the claim date's year.</summary>
/// <param name="Beneficiary">Who gets it.</param>
/// <param name="Exact">The exact pension, from which the amounts of each year follow.</param>
/// <param name="PerYear">The pension per year in cents, before index.</param>
public sealed record SurvivorsLevel(Beneficiary Beneficiary, Figure<ExactPension> Exact, Figure<Money<PerYear>> PerYear) : ValueRecord;
