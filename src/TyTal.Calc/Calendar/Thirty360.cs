using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>The 30/360 day count: every month is 30 days and every year 360.</summary>
/// <remarks>Splitting an interval never changes the sum of its days.</remarks>
public static class Thirty360
{
    /// <summary>The days of an interval, both ends included: a whole month is 30, a whole year 360; 1.10.2016–1.2.2017 is 121.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the day before <paramref name="from"/> gives 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is more than one day before the first.</exception>
    public static int Count(LocalDate from, LocalDate to)
    {
        if (Guard.IsoDay(to) < Guard.IsoDay(from))
        {
            Guard.Interval(from.PlusDays(-1), to, nameof(to));
        }

        return (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + IndexInMonth(to) - Math.Min(from.Day - 1, 30);
    }

    /// <summary>30 on the last day of a month, otherwise the day of the month, at most 30.</summary>
    private static int IndexInMonth(LocalDate day) =>
        Days.EndsMonth(day) ? 30 : Math.Min(day.Day, 30);
}
