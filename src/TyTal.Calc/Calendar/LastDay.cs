using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>The last day of a statutory time (act 150/1930, § 5).</summary>
internal static class LastDay
{
    /// <summary>The day itself, or the next weekday when it is a Saturday, a Sunday, a holiday, Christmas Eve or Midsummer Eve.</summary>
    internal static LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsOpen(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsOpen(LocalDate day) =>
        day.DayOfWeek != IsoDayOfWeek.Saturday && FinnishCalendar.IsWeekday(day) && !IsEve(day);

    private static bool IsEve(LocalDate day) =>
        day is { Month: 12, Day: 24 } || (day.Month == 6 && day.PlusDays(1) == FinnishCalendar.MidsummerDay(day.Year));
}
