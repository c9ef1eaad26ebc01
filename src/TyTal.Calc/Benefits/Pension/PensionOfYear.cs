using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>A pension, or a rehabilitation allowance of its size, in a calendar year.</summary>
/// <param name="PensionPercent">85 or 70 % of the annual earnings (§ 66(1)).</param>
/// <param name="BasePerYear">The yearly base at the level of the claim date's year, the share applied, before index and one-time increase.</param>
/// <param name="BasePerDay">1/360 of the yearly base.</param>
/// <param name="OneTimeIncreasePercent">The one-time increase (§ 67); 0 before its year.</param>
/// <param name="PerYear">The pension per year, at the level of the year.</param>
/// <param name="PerMonth">The pension per month, at the level of the year.</param>
public sealed record PensionOfYear(
    Figure<Percentage> PensionPercent,
    Figure<Money<PerYear>> BasePerYear,
    Figure<Money<PerDay>> BasePerDay,
    Figure<Percentage> OneTimeIncreasePercent,
    Figure<Money<PerYear>> PerYear,
    Figure<Money<PerMonth>> PerMonth);
