using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>Why nothing can be done on a day that a limit of time ends on (act 150/1930, § 5).</summary>
public enum ClosedDay
{
    /// <summary>A Saturday (arkilauantai).</summary>
    Saturday,

    /// <summary>A Sunday.</summary>
    Sunday,

    /// <summary>A church holiday, 1 January, 1 May or Independence Day.</summary>
    Holiday,

    /// <summary>Christmas Eve.</summary>
    ChristmasEve,

    /// <summary>Midsummer Eve: the Friday before Midsummer Day.</summary>
    MidsummerEve,
}

/// <summary>The days on which a limit of time can end (act 150/1930, § 5). They are fewer than the weekdays of <see cref="FinnishCalendar"/>, which count Saturdays and eves.</summary>
public static class WorkingDays
{
    /// <summary>Why a limit cannot end on a day; null when it can.</summary>
    /// <param name="day">A day of the years 1992–2200.</param>
    /// <returns>The reason: <see cref="ClosedDay.Sunday"/> for every Sunday, <see cref="ClosedDay.Holiday"/> for a holiday on a Saturday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static ClosedDay? WhyClosed(LocalDate day)
    {
        var isWeekday = FinnishCalendar.IsWeekday(day);
        return day switch
        {
            { DayOfWeek: IsoDayOfWeek.Sunday } => ClosedDay.Sunday,
            _ when !isWeekday => ClosedDay.Holiday,
            { DayOfWeek: IsoDayOfWeek.Saturday } => ClosedDay.Saturday,
            { Month: 12, Day: 24 } => ClosedDay.ChristmasEve,
            _ when day.PlusDays(1) == FinnishCalendar.MidsummerDay(day.Year) => ClosedDay.MidsummerEve,
            _ => null,
        };
    }

    /// <summary>The day itself, or the first day after it on which a limit can end.</summary>
    /// <param name="day">A day of the years 1992–2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static LocalDate OnOrAfter(LocalDate day)
    {
        var open = day;
        while (WhyClosed(open) is not null)
        {
            open = open.PlusDays(1);
        }

        return open;
    }
}
