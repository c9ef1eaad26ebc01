using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.LeisureTime;

/// <summary>The days with a right to the sickness allowance: after the waiting period of each spell, up to the maximum time (Health Insurance Act, 8:7 and 8:8 §).</summary>
public static class SicknessAllowanceTime
{
    /// <summary>The most weekdays of sickness allowance (8:8 §).</summary>
    public const int MostWeekdays = 300;

    /// <summary>The days with a right to the sickness allowance.</summary>
    /// <param name="spells">The spells of incapacity of the same event, in order, without overlap; adjacent ones merged.</param>
    /// <param name="until">The last day of the right when it is known; otherwise it is computed.</param>
    /// <param name="weekdaysBefore">Weekdays already paid in the two preceding years, 0 to 300.</param>
    /// <param name="entrepreneur">Whether the person has an entrepreneur's pension insurance, which shortens the waiting period.</param>
    /// <returns>The days in order. The right ends with the month before the one in which the paid weekdays would reach 300.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of earlier weekdays is outside 0 to 300.</exception>
    public static ValueList<DateInterval> Of(ValueList<DateInterval> spells, LocalDate? until = null, int weekdaysBefore = 0, bool entrepreneur = false)
    {
        Guard.Range(weekdaysBefore, 0, MostWeekdays);
        var waited = WaitingPeriods(Guard.NoNulls(spells, nameof(spells)), entrepreneur);
        var last = until ?? EndOfMaximum(waited, weekdaysBefore) ?? LocalDate.MaxIsoValue;
        return waited
            .Where(spell => spell.PayableFrom <= Days.Earlier(spell.Days.End, last))
            .Select(spell => new DateInterval(spell.PayableFrom, Days.Earlier(spell.Days.End, last)))
            .ToValueList();
    }

    /// <summary>Each spell with the day after its waiting period, which may lie after its end.</summary>
    private static List<(DateInterval Days, LocalDate PayableFrom)> WaitingPeriods(ValueList<DateInterval> spells, bool entrepreneur)
    {
        var waited = new List<(DateInterval Days, LocalDate PayableFrom)>();
        LocalDate? lastPaid = null;
        foreach (var spell in spells)
        {
            var relapse = lastPaid is { } paid && KelaWaitingPeriod.IsRelapse(paid, spell.Start);
            var payableFrom = (relapse ? spell.Start : KelaWaitingPeriod.LastDay(spell.Start, entrepreneur)).PlusDays(1);
            waited.Add((spell, payableFrom));
            lastPaid = LastWeekday(payableFrom, spell.End) ?? lastPaid;
        }

        return waited;
    }

    private static LocalDate? LastWeekday(LocalDate from, LocalDate to)
    {
        for (var day = to; day >= from; day = day.PlusDays(-1))
        {
            if (FinnishCalendar.IsWeekday(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last day of the month before the one in which the weekdays would reach 300, were the incapacity that this month saw last to go on; null when none lasts that long.</summary>
    private static LocalDate? EndOfMaximum(List<(DateInterval Days, LocalDate PayableFrom)> waited, int weekdaysBefore)
    {
        var paid = weekdaysBefore;
        for (var i = 0; i < waited.Count; i++)
        {
            var (days, payableFrom) = waited[i];
            var full = paid < MostWeekdays ? FinnishCalendar.Weekday(payableFrom, MostWeekdays - paid) : payableFrom;
            var monthBefore = new LocalDate(full.Year, full.Month, 1).PlusDays(-1);

            // A spell that began and ended in the month itself, short of 300, would reach them by going on: then that month is the last.
            var end = days.Start <= monthBefore || days.End >= full ? monthBefore : monthBefore.PlusDays(1).PlusMonths(1).PlusDays(-1);
            var isLastOfMonth = i + 1 == waited.Count || waited[i + 1].Days.Start > end;
            if (isLastOfMonth && days.End >= new LocalDate(end.Year, end.Month, 1))
            {
                return end;
            }

            paid += Weekdays(payableFrom, days.End);
        }

        return null;
    }

    private static int Weekdays(LocalDate from, LocalDate to)
    {
        var weekdays = 0;
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            weekdays += FinnishCalendar.IsWeekday(day) ? 1 : 0;
        }

        return weekdays;
    }
}
