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
        var ranges = Guard.NoNulls(spells, nameof(spells)).Select(spell => new DayRange(spell.Start, spell.End)).ToArray();
        var payable = new DayRange[ranges.Length];
        return Intervals.Of(payable.AsSpan(0, Of(ranges, until, weekdaysBefore, entrepreneur, payable)));
    }

    /// <summary>The same as values.</summary>
    /// <param name="spells">The spells of incapacity, as above.</param>
    /// <param name="until">As above.</param>
    /// <param name="weekdaysBefore">As above.</param>
    /// <param name="entrepreneur">As above.</param>
    /// <param name="payable">Where the days are written, as long as the spells.</param>
    /// <returns>How many intervals were written.</returns>
    internal static int Of(ReadOnlySpan<DayRange> spells, LocalDate? until, int weekdaysBefore, bool entrepreneur, Span<DayRange> payable)
    {
        Guard.Range(weekdaysBefore, 0, MostWeekdays);
        Wait(spells, entrepreneur, payable);
        var last = until ?? EndOfMaximum(spells, payable, weekdaysBefore) ?? LocalDate.MaxIsoValue;
        var count = 0;
        for (var i = 0; i < spells.Length; i++)
        {
            var days = payable[i] with { End = Days.Earlier(payable[i].End, last) };
            if (days.Start <= days.End)
            {
                payable[count++] = days;
            }
        }

        return count;
    }

    /// <summary>Each spell from the day after its waiting period on, which may lie after its end.</summary>
    private static void Wait(ReadOnlySpan<DayRange> spells, bool entrepreneur, Span<DayRange> payable)
    {
        LocalDate? lastPaid = null;
        for (var i = 0; i < spells.Length; i++)
        {
            var spell = spells[i];
            var relapse = lastPaid is { } paid && KelaWaitingPeriod.IsRelapse(paid, spell.Start);
            payable[i] = new((relapse ? spell.Start : KelaWaitingPeriod.LastDay(spell.Start, entrepreneur)).PlusDays(1), spell.End);
            lastPaid = LastWeekday(payable[i].Start, spell.End) ?? lastPaid;
        }
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
    private static LocalDate? EndOfMaximum(ReadOnlySpan<DayRange> spells, ReadOnlySpan<DayRange> payable, int weekdaysBefore)
    {
        var paid = weekdaysBefore;
        for (var i = 0; i < spells.Length; i++)
        {
            var (days, payableFrom) = (spells[i], payable[i].Start);
            var full = paid < MostWeekdays ? FinnishCalendar.Weekday(payableFrom, MostWeekdays - paid) : payableFrom;
            var monthBefore = new LocalDate(full.Year, full.Month, 1).PlusDays(-1);

            // A spell that began and ended in the month itself, short of 300, would reach them by going on: then that month is the last.
            var end = days.Start <= monthBefore || days.End >= full ? monthBefore : monthBefore.PlusDays(1).PlusMonths(1).PlusDays(-1);
            var isLastOfMonth = i + 1 == spells.Length || spells[i + 1].Start > end;
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
