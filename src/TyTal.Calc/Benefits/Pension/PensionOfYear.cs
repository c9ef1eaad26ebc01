using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>What a pension stands on, at the level of the claim date's year: the same from year to year until a birthday, an increase or the incapacity changes it.</summary>
/// <param name="Percent">85 or 70 % of the annual earnings (§ 66(1)).</param>
/// <param name="BasePerYear">The yearly base, the share applied, before index and one-time increase.</param>
/// <param name="BasePerDay">1/360 of the yearly base.</param>
/// <param name="OneTimeIncrease">The one-time increase (§ 67); 0 before its year.</param>
/// <param name="Increased">The exact base with the one-time increase, from which the amounts of each year follow.</param>
public sealed record PensionLevel(
    Figure<Percentage> Percent,
    Figure<Money<PerYear>> BasePerYear,
    Figure<Money<PerDay>> BasePerDay,
    Figure<Percentage> OneTimeIncrease,
    Figure<Unrounded<PerYear>> Increased) : ValueRecord;

/// <summary>A pension, or a rehabilitation allowance of its size, in a calendar year.</summary>
/// <param name="Level">What it stands on, at the level of the claim date's year.</param>
/// <param name="PerYear">The pension per year, at the level of the year.</param>
/// <param name="PerMonth">The pension per month, at the level of the year.</param>
public sealed record PensionOfYear(PensionLevel Level, Figure<Money<PerYear>> PerYear, Figure<Money<PerMonth>> PerMonth) : ValueRecord
{
    /// <summary>85 or 70 % of the annual earnings (§ 66(1)).</summary>
    public Figure<Percentage> PensionPercent => Level.Percent;

    /// <summary>The yearly base at the level of the claim date's year, the share applied, before index and one-time increase.</summary>
    public Figure<Money<PerYear>> BasePerYear => Level.BasePerYear;

    /// <summary>1/360 of the yearly base.</summary>
    public Figure<Money<PerDay>> BasePerDay => Level.BasePerDay;

    /// <summary>The one-time increase (§ 67); 0 before its year.</summary>
    public Figure<Percentage> OneTimeIncreasePercent => Level.OneTimeIncrease;

    /// <summary>The amounts without their reasons.</summary>
    public PensionAmounts Amounts => new(
        PensionPercent.Value, BasePerYear.Value, BasePerDay.Value, OneTimeIncreasePercent.Value, PerYear.Value, PerMonth.Value);
}

/// <summary>The amounts of a pension, or of a rehabilitation allowance of its size, in a calendar year.</summary>
/// <param name="PensionPercent">85 or 70 % of the annual earnings (§ 66(1)).</param>
/// <param name="BasePerYear">The yearly base at the level of the claim date's year, the share applied, before index and one-time increase.</param>
/// <param name="BasePerDay">1/360 of the yearly base.</param>
/// <param name="OneTimeIncreasePercent">The one-time increase (§ 67); 0 before its year.</param>
/// <param name="PerYear">The pension per year, at the level of the year.</param>
/// <param name="PerMonth">The pension per month, at the level of the year.</param>
public readonly record struct PensionAmounts(
    Percentage PensionPercent,
    Money<PerYear> BasePerYear,
    Money<PerDay> BasePerDay,
    Percentage OneTimeIncreasePercent,
    Money<PerYear> PerYear,
    Money<PerMonth> PerMonth);
