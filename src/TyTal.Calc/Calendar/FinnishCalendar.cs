using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>The holidays of Finland by the rules in force today, which hold from 1992 on: a year before that is refused.</summary>
/// <remarks>From the 1970s until then Epiphany and Ascension Day were kept on Saturdays. The claims of the Act begin in 2016.</remarks>
public static class FinnishCalendar
{
    /// <summary>The first year by today's rules.</summary>
    public const int FirstYear = 1992;

    /// <summary>The last year that the library computes.</summary>
    public const int LastYear = 2200;

    private static readonly LocalDate FirstDay = new(FirstYear, 1, 1);

    private static readonly LocalDate LastDay = new(LastYear, 12, 31);

    /// <summary>The days of a year that are no weekdays although they need not be Sundays, in order.</summary>
    /// <remarks>1.1., 6.1., Good Friday, Easter Monday, 1.5., Ascension Day, Midsummer Day, All Saints' Day, 6.12., 25.12., 26.12.
    /// Easter Sunday and Pentecost are Sundays. Eves are weekdays.</remarks>
    /// <param name="year">1992 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static ValueList<LocalDate> Holidays(int year)
    {
        Guard.Range(year, FirstYear, LastYear);
        return Enumerable.Range(0, 366)
            .Select(new LocalDate(year, 1, 1).PlusDays)
            .Where(day => day.Year == year && IsHoliday(day))
            .ToValueList();
    }

    /// <summary>Easter Sunday, by the Gregorian computus.</summary>
    /// <param name="year">1992 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static LocalDate EasterSunday(int year) => Easter(Guard.Range(year, FirstYear, LastYear));

    /// <summary>Midsummer Day: the Saturday of 20–26 June.</summary>
    /// <param name="year">1992 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static LocalDate MidsummerDay(int year) => Midsummer(Guard.Range(year, FirstYear, LastYear));

    /// <summary>All Saints' Day: the Saturday of 31 October–6 November.</summary>
    /// <param name="year">1992 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static LocalDate AllSaintsDay(int year) => AllSaints(Guard.Range(year, FirstYear, LastYear));

    /// <summary>The Gregorian computus.</summary>
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var leapCorrection = century - (century / 4) - (((8 * century) + 13) / 25);
        var epact = (leapCorrection + (19 * golden) + 15) % 30;
        var fullMoon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + fullMoon + 2 - century + (century / 4)) % 7;
        return new LocalDate(year, 3, 28).PlusDays(fullMoon - weekday);
    }

    private static LocalDate Midsummer(int year) => SaturdayFrom(new LocalDate(year, 6, 20));

    private static LocalDate AllSaints(int year) => SaturdayFrom(new LocalDate(year, 10, 31));

    /// <summary>Whether a day is a weekday (arkipäivä): Monday to Saturday, no holiday. Eves are weekdays (Health Insurance Act, 1:4 §).</summary>
    /// <param name="day">A day of the years 1992–2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static bool IsWeekday(LocalDate day)
    {
        Guard.Date(day, FirstDay, LastDay);
        return IsOpen(day);
    }

    /// <summary>The day on which a count of weekdays is full, the first weekday on or after the start counting as one.</summary>
    /// <param name="from">The first day that may count.</param>
    /// <param name="count">How many weekdays, from 1.</param>
    /// <returns>The last of the counted weekdays; it may lie after 2200.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above 1 000, or the year of the start is outside 1992–2200.</exception>
    public static LocalDate Weekday(LocalDate from, int count)
    {
        Guard.Range(count, 1, 1_000);
        var day = Guard.Date(from, FirstDay, LastDay);
        for (var found = IsOpen(from) ? 1 : 0; found < count; found += IsOpen(day) ? 1 : 0)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsOpen(LocalDate day) => day.DayOfWeek != IsoDayOfWeek.Sunday && !IsHoliday(day);

    private static bool IsHoliday(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, 1) or (1, 6) or (5, 1) or (12, 6) or (12, 25) or (12, 26) => true,
        (3 or 4 or 5 or 6, _) => IsByEaster(Period.DaysBetween(Easter(day.Year), day)) || day == Midsummer(day.Year),
        (10 or 11, _) => day == AllSaints(day.Year),
        _ => false,
    };

    /// <summary>Good Friday, Easter Monday, Ascension Day.</summary>
    private static bool IsByEaster(int daysAfterEaster) => daysAfterEaster is -2 or 1 or 39;

    private static LocalDate SaturdayFrom(LocalDate earliest) => earliest.PlusDays(((int)IsoDayOfWeek.Saturday - (int)earliest.DayOfWeek + 7) % 7);
}
