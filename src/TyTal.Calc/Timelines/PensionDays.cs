using System.Runtime.CompilerServices;
using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What <see cref="PensionLevel"/> is, with or without reasons; the same from stretch to stretch until what decides it changes.</summary>
internal ref struct LevelOfPension
{
    internal bool IsBeforeChange;
    internal bool IsIncreased;
    internal Reasoned<Percentage> Share;
    internal Reasoned<Percentage> Percent;
    internal Reasoned<Money<PerYear>> BasePerYear;
    internal Reasoned<Money<PerDay>> BasePerDay;
    internal Reasoned<Percentage> OneTimeIncrease;
    internal Reasoned<Unrounded<PerYear>> Increased;

    /// <summary>The index of the claim date's year.</summary>
    internal Figure<PensionIndex> ClaimYearIndex;

    /// <summary>The figures; null without reasons.</summary>
    internal PensionLevel? Figures;
}

/// <summary>The amounts of days from the first anniversary of the claim date on.</summary>
internal static class PensionDays
{
    private static readonly Reasoned<Percentage> NoIncreaseYet = new(new Figure<Percentage>(default, OneTimeIncrease.NotYetRule));

    /// <summary>Decides what a stretch of days is paid from.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="share">The share of incapacity that is paid.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="due">Where it goes; its level is kept when nothing of it changes.</param>
    internal static void Decide(ref ClaimFacts facts, StatutoryParameters parameters, Reasoned<Percentage> share, LocalDate from, ref Due due)
    {
        due.IsPension = true;
        due.Basis = facts.LiftedEarnings().Value == facts.AnnualEarnings.Value ? Basis.AnnualEarnings : Basis.Minimum;
        due.Share = share;
        due.OtherBenefits = facts.OtherBenefitsOn(from);
        ref var level = ref due.Level;
        var (isBeforeChange, isIncreased) = (from < facts.ChangeOfPercentage.Value.Day, from >= facts.IncreaseFrom);
        // Before the first stretch the share of the level is 0, which nobody is paid.
        if (level.IsBeforeChange != isBeforeChange || level.IsIncreased != isIncreased || level.Share.Value != share.Value || level.Share.Figure != share.Figure)
        {
            (level.IsBeforeChange, level.IsIncreased, level.Share) = (isBeforeChange, isIncreased, share);
            SetLevel(ref facts, parameters.Constants, from, ref level);
            level.ClaimYearIndex = parameters.PensionIndex(facts.Claim.ClaimDate.Year);
        }

        SetPeriod(ref due);
    }

    /// <summary>The pension of a calendar year.</summary>
    internal static void Compute(StatutoryParameters parameters, int year, ref Due due)
    {
        ref readonly var level = ref due.Level;
        ref var pension = ref due.Pension;
        if (level.Figures is null)
        {
            PensionAmount.InYear(level.Increased.Value, parameters.PensionIndexValue(year), level.ClaimYearIndex.Value, out pension.PerYear, out pension.PerMonth);
        }
        else
        {
            SetFigures(level, parameters.PensionIndex(year), due.OtherBenefits?.Figure, ref pension);
        }

        pension.Paid = due.OtherBenefits is { } others ? PensionDeduction.Rest(pension.PerMonth, others.Value) : pension.PerMonth;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetFigures(in LevelOfPension level, Figure<PensionIndex> index, Figure<Money<PerMonth>>? deducted, ref PensionInYear pension)
    {
        var (perYear, perMonth) = PensionAmount.InYear(level.Increased.Figure!, index, level.ClaimYearIndex);
        pension.Figures = new(level.Figures!, perYear, perMonth);
        pension.Deducted = deducted is null ? null : new(deducted, PensionDeduction.Rest(perMonth, deducted));
        (pension.PerYear, pension.PerMonth) = (perYear.Value, perMonth.Value);
    }

    private static void SetPeriod(ref Due due)
    {
        ref var period = ref due.Period;
        period = default;
        period.Benefit = due.Benefit;
        period.Basis = due.Basis;
        period.SharePercent = due.Share.Value;
        period.IsPension = true;
        period.PensionPercent = due.Level.Percent.Value;
        period.OneTimeIncreasePercent = due.Level.OneTimeIncrease.Value;
        period.BasePerYear = due.Level.BasePerYear.Value;
        period.BasePerDay = due.Level.BasePerDay.Value;
        if (due.OtherBenefits is { } others)
        {
            period.IsDeducted = true;
            period.OtherBenefitsPerMonth = others.Value;
        }
    }

    private static void SetLevel(ref ClaimFacts facts, RuleConstants constants, LocalDate day, ref LevelOfPension level)
    {
        level.Percent = facts.ChangeOfPercentage.Figure is { } change
            ? new(PensionAmount.PercentOn(change, day, constants))
            : new(PensionAmount.PercentOn(facts.ChangeOfPercentage.Value, day, constants));
        var exact = Reasoned.By(facts.LiftedEarnings(), level.Percent, level.Share, PensionAmount.Base, PensionAmount.Base);
        var increase = level.IsIncreased ? facts.Increase : NoIncreaseYet;
        level.BasePerYear = Reasoned.By(exact, PensionAmount.BasePerYear, PensionAmount.BasePerYear);
        level.BasePerDay = Reasoned.By(exact, PensionAmount.BasePerDay, PensionAmount.BasePerDay);
        level.OneTimeIncrease = increase;
        level.Increased = increase.Value == default ? exact : Reasoned.By(exact, increase, PensionAmount.Increased, PensionAmount.Increased);
        level.Figures = level.Increased.Figure is { } figure
            ? new(level.Percent.Figure!, level.BasePerYear.Figure!, level.BasePerDay.Figure!, increase.Figure!, figure)
            : null;
    }
}
