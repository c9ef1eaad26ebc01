using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>Date arithmetic as the Act needs it: years that land on a day that exists, and ages.</summary>
public static class Days
{
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;
    private const int MonthsOfYear = 12;
    private const int LastYear = 9999;

    /// <summary>The same day a number of years later; 28 February where 29 February does not exist.</summary>
    /// <param name="day">The day to start from.</param>
    /// <param name="years">How many years later; may be negative.</param>
    public static LocalDate Anniversary(LocalDate day, int years = 1)
    {
        var year = Guard.IsoDay(day).Year + years;
        return year is < 1 or > LastYear ? day.PlusYears(years)
            : new(year, day.Month, day.Day <= ShortestMonth ? day.Day : Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
    }

    /// <summary>The last day of a number of months that begin on a day: the day before the corresponding day, or where that day does not exist, the last day of its month (act 150/1930, § 3).</summary>
    /// <param name="from">The first day.</param>
    /// <param name="months">How many months.</param>
    /// <returns>From 1.9., six months: 28.2. or 29.2.; from 28.8., 27.2.; from 31.8., again 28.2. or 29.2.</returns>
    public static LocalDate LastOfMonths(LocalDate from, int months)
    {
        var end = Guard.IsoDay(from).PlusMonths(months);
        return end.Day < from.Day ? end : end.PlusDays(-1);
    }

    /// <summary>The first day on which a number of months that begin on a day are full: the day after <see cref="LastOfMonths"/>.</summary>
    /// <inheritdoc cref="LastOfMonths" path="/param"/>
    public static LocalDate FirstAfterMonths(LocalDate from, int months) => LastOfMonths(from, months).PlusDays(1);

    /// <summary>The age in full years on a day; a birthday counts from its first moment.</summary>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="on">The day asked about, not before the day of birth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the day of birth.</exception>
    public static int Age(LocalDate birthDate, LocalDate on)
    {
        Guard.Interval(Guard.IsoDay(birthDate), Guard.IsoDay(on), nameof(on));
        var age = on.Year - birthDate.Year;
        return IsFromAnniversary(birthDate, age, on) ? age : age - 1;
    }

    /// <summary>Whether a day of the ISO calendar is an anniversary of another one, or later.</summary>
    internal static bool IsFromAnniversary(LocalDate day, int years, LocalDate on)
    {
        var yearsLater = on.Year - day.Year - years;
        return yearsLater != 0 ? yearsLater > 0
            : on.Month != day.Month ? on.Month > day.Month
            : on.Day >= day.Day || (on.Day == ShortestMonth && EndsMonth(on));
    }

    /// <summary>The number of calendar days of an interval, both ends included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static int Count(LocalDate from, LocalDate to)
    {
        Guard.Interval(Guard.IsoDay(from), Guard.IsoDay(to), nameof(to));
        return Period.DaysBetween(from, to) + 1;
    }

    /// <summary>The last day of the month of a day.</summary>
    /// <param name="day">Any day of the month.</param>
    public static LocalDate EndOfMonth(LocalDate day) =>
        new(Guard.IsoDay(day).Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The day after a day of the ISO calendar.</summary>
    internal static LocalDate After(LocalDate day) =>
        !EndsMonth(day) ? new(day.Year, day.Month, day.Day + 1)
        : day.Month < MonthsOfYear ? new(day.Year, day.Month + 1, 1)
        : new(day.Year + 1, 1, 1);

    /// <summary>The day before a day of the ISO calendar.</summary>
    internal static LocalDate Before(LocalDate day) =>
        day.Day > 1 ? new(day.Year, day.Month, day.Day - 1)
        : day.Month > 1 ? new(day.Year, day.Month - 1, DateTime.DaysInMonth(day.Year, day.Month - 1))
        : new(day.Year - 1, MonthsOfYear, LongestMonth);

    /// <summary>Whether a day is the last one of its month.</summary>
    internal static bool EndsMonth(LocalDate day) => day.Day == LongestMonth || (day.Day >= ShortestMonth && day.Day == DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The later of two days.</summary>
    /// <param name="first">A day.</param>
    /// <param name="second">Another day.</param>
    public static LocalDate Later(LocalDate first, LocalDate second) => first > second ? first : second;

    /// <summary>The earlier of two days.</summary>
    /// <param name="first">A day.</param>
    /// <param name="second">Another day.</param>
    public static LocalDate Earlier(LocalDate first, LocalDate second) => first < second ? first : second;

    /// <summary>Whether two intervals, both ends included, have a day in common.</summary>
    internal static bool Overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) => from <= otherTo && otherFrom <= to;
}
