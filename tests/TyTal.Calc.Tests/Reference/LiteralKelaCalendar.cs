namespace TyTal.Calc.Tests.Reference;

/// <summary>Health Insurance Act: its weekdays (1:4(5)) and its waiting period (8:7).</summary>
internal static class LiteralKelaCalendar
{
    /// <summary>Monday to Saturday, eves included; not church holidays, nor the other holidays that are no Sundays.</summary>
    internal static bool IsWeekday(DateOnly day)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday)
        {
            return false;
        }

        DateOnly easter = LiteralDates.EasterSunday(day.Year);
        bool movable = day == easter.AddDays(-2) // Good Friday
            || day == easter.AddDays(1) // Easter Monday
            || day == easter.AddDays(39) // Ascension
            || IsMidsummerDay(day)
            || IsAllSaints(day);
        bool @fixed = (day.Month, day.Day) is (1, 1) or (1, 6) or (5, 1) or (12, 6) or (12, 25) or (12, 26);
        return !movable && !@fixed;
    }

    /// <summary>8:7.1: the first day of incapacity and the nine next weekdays. Entrepreneurs have a shorter one.</summary>
    internal static DateOnly LastWaitingDay(DateOnly incapacityFrom, bool entrepreneur = false)
    {
        int weekdays = entrepreneur ? EntrepreneurWeekdays(incapacityFrom) : 9;
        DateOnly day = incapacityFrom;
        while (weekdays > 0)
        {
            day = day.AddDays(1);
            if (IsWeekday(day))
            {
                weekdays--;
            }
        }

        return day;
    }

    /// <summary>Three until the end of 2017, then none, by the day on which incapacity began.</summary>
    private static int EntrepreneurWeekdays(DateOnly incapacityFrom) => incapacityFrom.Year < 2018 ? 3 : 0;

    /// <summary>The Saturday between 20 and 26 June.</summary>
    internal static bool IsMidsummerDay(DateOnly day)
        => day.DayOfWeek == DayOfWeek.Saturday && day.Month == 6 && day.Day is >= 20 and <= 26;

    /// <summary>The Saturday between 31 October and 6 November.</summary>
    private static bool IsAllSaints(DateOnly day)
        => day.DayOfWeek == DayOfWeek.Saturday && (day is { Month: 10, Day: 31 } || day is { Month: 11, Day: <= 6 });
}
