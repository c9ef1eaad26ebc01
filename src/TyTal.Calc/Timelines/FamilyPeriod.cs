using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Days in a row on which survivors' pensions of constant amounts are paid, each with its reasons.</summary>
public sealed record FamilyPeriod : IPeriod<FamilyPeriod>
{
    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate To { get; init; }

    /// <summary>What the pensions stand on, at the level of the claim date's year.</summary>
    public required FamilyLevel Level { get; init; }

    /// <summary>The pensions of those who are paid, the spouse's first, then the children's in their order.</summary>
    public required ValueList<SurvivorsPension> Pensions { get; init; }

    /// <summary>Parts of the period whose equal amounts have other reasons, e.g. the index of another year; empty as a rule.</summary>
    public ValueList<FamilyPeriod> OtherReasons { get; init; }

    /// <summary>The amounts of the period, each with its reasons.</summary>
    public ValueList<Figure> Figures => Level.Figures
        .Concat(Pensions.SelectMany(pension => new Figure[] { pension.PerYear, pension.PerMonth }))
        .ToValueList();

    /// <summary>The pension of a survivor; null when none is paid.</summary>
    /// <param name="beneficiary">Who.</param>
    public SurvivorsPension? Find(Beneficiary beneficiary)
    {
        foreach (var pension in Pensions)
        {
            if (pension.Beneficiary == beneficiary)
            {
                return pension;
            }
        }

        return null;
    }

    bool IPeriod<FamilyPeriod>.Continues(FamilyPeriod earlier) => HasAmountsOf(earlier);

    bool IPeriod<FamilyPeriod>.SharesReasonsWith(FamilyPeriod earlier) => HasReasonsOf(earlier);

    FamilyPeriod IPeriod<FamilyPeriod>.Until(LocalDate to, ValueList<FamilyPeriod> otherReasons) => this with { To = to, OtherReasons = otherReasons };

    /// <summary>The days and the pensions in one line.</summary>
    public override string ToString() =>
        $"{Guard.Iso(From)} – {Guard.Iso(To)}: {string.Join(", ", Pensions.Select(pension => $"{pension.Beneficiary} {pension.PerMonth.Value} a month"))}";

    internal bool HasAmountsOf(FamilyPeriod other)
    {
        if (Pensions.Count != other.Pensions.Count || !Level.HasAmountsOf(other.Level))
        {
            return false;
        }

        for (var i = 0; i < Pensions.Count; i++)
        {
            if (!Pensions[i].HasAmountsOf(other.Pensions[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal bool HasReasonsOf(FamilyPeriod other) => Level == other.Level && Pensions == other.Pensions;
}

/// <summary>One survivor's pension in a calendar year.</summary>
/// <param name="Level">What it stands on, at the level of the claim date's year.</param>
/// <param name="PerYear">The pension per year, at the level of the year.</param>
/// <param name="PerMonth">The pension per month, at the level of the year.</param>
public sealed record SurvivorsPension(SurvivorsLevel Level, Figure<Money<PerYear>> PerYear, Figure<Money<PerMonth>> PerMonth) : ValueRecord
{
    /// <summary>Who gets it.</summary>
    public Beneficiary Beneficiary => Level.Beneficiary;

    /// <summary>The pension per year at the level of the claim date's year, before index.</summary>
    public Figure<Money<PerYear>> BasePerYear => Level.PerYear;

    internal bool HasAmountsOf(SurvivorsPension other) =>
        Beneficiary == other.Beneficiary
        && BasePerYear.Value == other.BasePerYear.Value
        && PerYear.Value == other.PerYear.Value
        && PerMonth.Value == other.PerMonth.Value;
}
