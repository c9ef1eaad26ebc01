using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>How long a measure lasts in months and years (READING lengthInMonths).</summary>
public static class MonthLength
{
    /// <summary>The last day of a number of months that begin on a day: the day before the corresponding day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="months">How many months, from 1.</param>
    /// <returns>1.9. and 6 months: 28.2. or 29.2.; where the corresponding day does not exist, the last day of the month: from 31.8., too, 28.2. or 29.2.</returns>
    public static LocalDate LastDay(LocalDate from, int months) => Days.LastOfMonths(from, Guard.Range(months, 1, 1_200));

    /// <summary>Whether an interval lasts longer than a number of months.</summary>
    /// <param name="days">The days.</param>
    /// <param name="months">How many months, from 1.</param>
    public static bool IsOver(DateInterval days, int months) => Guard.NotNull(days, nameof(days)).End > LastDay(days.Start, months);

    /// <summary>Whether an interval lasts less than a number of months.</summary>
    /// <param name="days">The days.</param>
    /// <param name="months">How many months, from 1.</param>
    public static bool IsUnder(DateInterval days, int months) => Guard.NotNull(days, nameof(days)).End < LastDay(days.Start, months);

    /// <summary>How many years of an interval have begun, the first on its first day.</summary>
    /// <param name="days">The days.</param>
    /// <returns>1 or more: 1 up to twelve months, 2 up to twenty-four.</returns>
    public static int YearsBegun(DateInterval days)
    {
        var years = 1;
        while (IsOver(days, 12 * years))
        {
            years++;
        }

        return years;
    }
}
