using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The claim that a row stands for, to be computed on its own: with its timeline, its reasons, and the words for what is wrong with it.</summary>
public static class RowClaim
{
    /// <summary>The claim of a row of pensions for some days.</summary>
    /// <param name="pensions">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="from">The first day of interest; the incapacity is stated from it, but not from before the pension begins.</param>
    /// <param name="through">The last day, not before the claim date.</param>
    /// <returns>A claim with one open spell of incapacity of the row's degree; with none when the pension begins later.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is no day or the degree is none; other faults are found when a timeline is made of the claim.</exception>
    public static Claim OfPension(PensionColumns pensions, int row, LocalDate from, LocalDate through)
    {
        var claimDate = pensions.ClaimDates[row].ToLocalDate("claimDate");
        var start = Days.Later(PensionRight.FirstDay(claimDate), from);
        return new()
        {
            ClaimDate = claimDate,
            BirthDate = pensions.BirthDates[row].ToLocalDate("birthDate"),
            AnnualEarnings = pensions.AnnualEarnings[row],
            Through = through,
            Insurance = pensions.Insurance[row],
            Incapacity = start > through ? default : ValueList.Create(new IncapacitySpell(start, To: null, pensions.Degrees[row].ToDegree())),
        };
    }

    /// <summary>The claim of a row of daily allowances, for the days of a year that stand on the annual earnings. The day of birth plays no part in them: the claim date stands for it.</summary>
    /// <param name="allowances">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year of the days.</param>
    /// <returns>A claim with one open spell of incapacity from the first such day on; it is computed through its claim date when there is none in the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is no day or the degree is none; other faults are found when a timeline is made of the claim.</exception>
    public static Claim OfAllowance(AllowanceColumns allowances, int row, int year)
    {
        var claimDate = allowances.ClaimDates[row].ToLocalDate("claimDate");
        var start = Days.Later(AllowanceRight.LastOfFirstWeeks(claimDate).PlusDays(1), new(year, 1, 1));
        var last = Days.Earlier(AllowanceRight.LastDay(claimDate), new(year, 12, 31));
        return new()
        {
            ClaimDate = claimDate,
            BirthDate = claimDate,
            AnnualEarnings = allowances.AnnualEarnings[row],
            Through = start > last ? claimDate : last,
            Insurance = allowances.Insurance[row],
            Incapacity = ValueList.Create(new IncapacitySpell(start > last ? claimDate : start, To: null, allowances.Degrees[row].ToDegree())),
            SicknessAllowanceRight = false,
        };
    }
}
