namespace TyTal.Calc.Tests.Reference;

/// <summary>Day counting (section 0 of the rules) and the church year.</summary>
internal static class LiteralDates
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>, both included, with months of 30 days.</summary>
    internal static int Days30(DateOnly from, DateOnly to)
    {
        DateOnly before = from.AddDays(-1);
        return (360 * (to.Year - before.Year)) + (30 * (to.Month - before.Month)) + Index30(to) - Index30(before);
    }

    internal static bool IsLastOfMonth(DateOnly day) => day.AddDays(1).Day == 1;

    internal static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    internal static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    internal static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>The last day of months that begin on a day: the eve of the same day of a later month, or that month's last day when it has no such day (act 150/1930, 3 §).</summary>
    internal static DateOnly LastOfMonths(DateOnly first, int months)
    {
        DateOnly month = new DateOnly(first.Year, first.Month, 1).AddMonths(months);
        return first.Day > DateTime.DaysInMonth(month.Year, month.Month) ? LastOfMonth(month) : month.AddDays(first.Day - 2);
    }

    /// <summary>Full years of age on a day; a birthday on 29 February falls on 28 February in a common year.</summary>
    internal static int AgeOn(DateOnly birthDate, DateOnly day)
    {
        int age = 0;
        while (birthDate.AddYears(age + 1) <= day)
        {
            age++;
        }

        return age;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous computus of 1876).</summary>
    internal static DateOnly EasterSunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        int toSunday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        int marchDays = epact + toSunday - (7 * late) + 114;
        return new DateOnly(year, marchDays / 31, (marchDays % 31) + 1);
    }

    private static int Index30(DateOnly day) => IsLastOfMonth(day) ? 30 : Math.Min(day.Day, 30);
}
