using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>When there is a right to the daily allowance (§ 56).</summary>
public static class AllowanceRight
{
    /// <summary>The number of days after the claim date whose allowance § 58 decides.</summary>
    public const int FirstWeeks = 28;

    private const int LeastRun = 3;

    /// <summary>The first day of the right: the day after the claim date, which itself never bears an allowance (§ 56(3)).</summary>
    /// <param name="claimDate">The claim date.</param>
    public static LocalDate FirstDay(LocalDate claimDate) => claimDate.PlusDays(1);

    /// <summary>The last of the days whose allowance § 58 decides: the claim date + 28.</summary>
    /// <param name="claimDate">The claim date.</param>
    public static LocalDate LastOfFirstWeeks(LocalDate claimDate) => claimDate.PlusDays(FirstWeeks);

    /// <summary>The last day of the right: the day before the first anniversary of the claim date (§ 56(1)).</summary>
    /// <param name="claimDate">The claim date.</param>
    public static LocalDate LastDay(LocalDate claimDate) => Days.Anniversary(claimDate).PlusDays(-1);

    /// <summary>Whether the person has been unable to work, wholly or in part, on three consecutive days after the claim date (§ 56(3)).</summary>
    /// <param name="claimDate">The claim date; it does not count.</param>
    /// <param name="incapacity">The days of incapacity of at least 10 %, in any order.</param>
    /// <remarks>READING: a condition on the claim event. One such run anywhere opens the right for all other days of incapacity.</remarks>
    public static bool HasThreeConsecutiveDays(LocalDate claimDate, IEnumerable<DateInterval> incapacity) =>
        HasRunOfDays(claimDate, Intervals.MergedRanges(incapacity, nameof(incapacity)));

    /// <summary>The same of merged days of incapacity.</summary>
    internal static bool HasRunOfDays(LocalDate claimDate, ReadOnlySpan<DayRange> merged)
    {
        var first = FirstDay(claimDate);
        foreach (var run in merged)
        {
            if (run.End >= first && Days.Count(Days.Later(run.Start, first), run.End) >= LeastRun)
            {
                return true;
            }
        }

        return false;
    }
}
