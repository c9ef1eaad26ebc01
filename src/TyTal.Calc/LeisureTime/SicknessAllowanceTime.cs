using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.LeisureTime;

/// <summary>The days with a right to the sickness allowance: after the waiting period of each spell, up to the maximum time (Health Insurance Act, 8:7 and 8:8 §).</summary>
public static class SicknessAllowanceTime
{
    private const int MostWeekdays = 300;

    /// <summary>The days with a right to the sickness allowance.</summary>
    /// <param name="spells">The spells of incapacity of the same event, in order, without overlap; adjacent ones merged.</param>
    /// <param name="until">The last day of the right when it is known; otherwise it is computed.</param>
    /// <param name="weekdaysBefore">Weekdays already paid in the two preceding years, 0 to 300.</param>
    /// <returns>The days in order. The right ends with the month before the one in which the paid weekdays would reach 300.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of earlier weekdays is outside 0 to 300.</exception>
    public static ValueList<DateInterval> Of(ValueList<DateInterval> spells, LocalDate? until = null, int weekdaysBefore = 0)
    {
        Guard.Range(weekdaysBefore, 0, MostWeekdays);
        var payable = AfterWaitingPeriods(spells);
        var last = until ?? EndOfMaximum(payable, weekdaysBefore);
        return last is not { } end
            ? payable.ToValueList()
            : payable.Where(days => days.Start <= end).Select(days => new DateInterval(days.Start, Days.Earlier(days.End, end))).ToValueList();
    }

    private static List<DateInterval> AfterWaitingPeriods(ValueList<DateInterval> spells)
    {
        var payable = new List<DateInterval>();
        LocalDate? lastPaid = null;
        foreach (var spell in spells)
        {
            var relapse = lastPaid is { } paid && KelaWaitingPeriod.IsRelapse(paid, spell.Start);
            var waitsUntil = relapse ? spell.Start : KelaWaitingPeriod.LastDay(spell.Start);
            if (waitsUntil < spell.End)
            {
                payable.Add(new(waitsUntil.PlusDays(1), spell.End));
                lastPaid = LastWeekday(payable[payable.Count - 1]) ?? lastPaid;
            }
        }

        return payable;
    }

    private static LocalDate? LastWeekday(DateInterval days)
    {
        for (var day = days.End; day >= days.Start; day = day.PlusDays(-1))
        {
            if (FinnishCalendar.IsWeekday(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last day of the month before the one in which the weekdays would reach 300, were the incapacity to go on; null when no spell lasts that long.</summary>
    private static LocalDate? EndOfMaximum(List<DateInterval> payable, int weekdaysBefore)
    {
        var paid = weekdaysBefore;
        foreach (var days in payable)
        {
            var full = paid < MostWeekdays ? FinnishCalendar.Weekday(days.Start, MostWeekdays - paid) : days.Start;
            var end = new LocalDate(full.Year, full.Month, 1).PlusDays(-1);
            if (days.End >= new LocalDate(end.Year, end.Month, 1))
            {
                return end;
            }

            paid += Enumerable.Range(0, days.Length).Select(days.Start.PlusDays).Count(FinnishCalendar.IsWeekday);
        }

        return null;
    }
}
