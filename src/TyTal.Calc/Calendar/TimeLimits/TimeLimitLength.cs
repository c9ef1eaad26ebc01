using NodaTime;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>What a limit of time is counted in.</summary>
public enum TimeLimitUnit
{
    /// <summary>Calendar days (act 150/1930, § 2).</summary>
    Days,

    /// <summary>Weekdays (arkipäivä): Monday to Saturday, eves included, holidays not (<see cref="FinnishCalendar.IsWeekday"/>).</summary>
    Weekdays,

    /// <summary>Weeks: to the same day of the week (act 150/1930, § 3).</summary>
    Weeks,

    /// <summary>Months: to the same day of the month, or the last one where there is none (act 150/1930, § 3).</summary>
    Months,

    /// <summary>Whole calendar months, from the first day to the last.</summary>
    CalendarMonths,

    /// <summary>Years: to the same day, or 28 February where 29 February does not exist (act 150/1930, § 3).</summary>
    Years,
}

/// <summary>How long a limit of time is. The day from which it is counted is not part of it (act 150/1930, § 2). The default value is no time at all.</summary>
public readonly record struct TimeLimitLength
{
    private const int Most = 1_000;

    private TimeLimitLength(int count, TimeLimitUnit unit) => (Count, Unit) = (Guard.Range(count, 0, Most), unit);

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public TimeLimitUnit Unit { get; }

    /// <summary>A number of calendar days.</summary>
    /// <param name="count">0 to 1 000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static TimeLimitLength Days(int count) => new(count, TimeLimitUnit.Days);

    /// <summary>A number of weekdays, Saturdays and eves included.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimitLength Weekdays(int count) => new(count, TimeLimitUnit.Weekdays);

    /// <summary>A number of weeks.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimitLength Weeks(int count) => new(count, TimeLimitUnit.Weeks);

    /// <summary>A number of months.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimitLength Months(int count) => new(count, TimeLimitUnit.Months);

    /// <summary>A number of whole calendar months.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimitLength CalendarMonths(int count) => new(count, TimeLimitUnit.CalendarMonths);

    /// <summary>A number of years.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimitLength Years(int count) => new(count, TimeLimitUnit.Years);

    /// <summary>The day on which the time has run, before a last day moves.</summary>
    /// <param name="day">The day from which it is counted; for weekdays, of the years 1992–2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar, or outside the years of the weekdays.</exception>
    public LocalDate After(LocalDate day) => Unit switch
    {
        TimeLimitUnit.Weekdays => Count == 0 ? Guard.IsoDay(day) : FinnishCalendar.Weekday(Guard.IsoDay(day).PlusDays(1), Count),
        TimeLimitUnit.CalendarMonths => Count == 0 ? Guard.IsoDay(day) : Calendar.Days.EndOfMonth(Guard.IsoDay(day).PlusMonths(Count)),
        _ => Move(Guard.IsoDay(day), Count),
    };

    /// <summary>The last day that leaves the whole time before a day (act 150/1930, § 4).</summary>
    /// <param name="day">The day before which the time must have run; for weekdays, of the years 1993–2200.</param>
    /// <remarks>Before 30 June, three whole calendar months are left by 31 March; two months before 1 June are left by 1 April.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar, or outside the years of the weekdays.</exception>
    public LocalDate Before(LocalDate day) => Unit switch
    {
        TimeLimitUnit.Weekdays => WeekdaysBefore(Guard.IsoDay(day), Count),
        TimeLimitUnit.CalendarMonths => Count == 0 ? Guard.IsoDay(day) : Calendar.Days.EndOfMonth(Guard.IsoDay(day).PlusDays(1).PlusMonths(-Count - 1)),
        _ => Move(Guard.IsoDay(day), -Count),
    };

    private static LocalDate WeekdaysBefore(LocalDate day, int count)
    {
        var before = day;
        for (var left = count; left > 0; left -= FinnishCalendar.IsWeekday(before) ? 1 : 0)
        {
            before = before.PlusDays(-1);
        }

        return before;
    }

    private LocalDate Move(LocalDate day, int count) => Unit switch
    {
        TimeLimitUnit.Weeks => day.PlusWeeks(count),
        TimeLimitUnit.Months => day.PlusMonths(count),
        TimeLimitUnit.Years => Calendar.Days.Anniversary(day, count),
        _ => day.PlusDays(count),
    };
}
