using NodaTime;

namespace TyTal.Calc.Earnings;

/// <summary>How long the pay periods before and after the stated ones are (READING): months and half months by the calendar, others as the longest stated one.</summary>
/// <param name="Step">Which of them.</param>
/// <param name="Longest">The days of the longest stated period.</param>
internal readonly record struct PayRhythm(PayRhythm.Kind Step, int Longest)
{
    private const int HalfMonth = 15;

    /// <summary>The lengths that the calendar decides, and the others.</summary>
    internal enum Kind
    {
        /// <summary>From a day of a month to the day before that day of the next.</summary>
        Month,

        /// <summary>The 1st to the 15th, and the rest of the month.</summary>
        HalfMonth,

        /// <summary>A number of days.</summary>
        Days,
    }

    /// <summary>The rhythm of periods in order; the first and the last may be cut, so the ones between decide where there are any.</summary>
    internal static PayRhythm Of(ValueList<DateInterval> ordered)
    {
        var (from, to) = ordered.Count > 2 ? (1, ordered.Count - 1) : (0, ordered.Count);
        var (longest, months, halves) = (0, 0, 0);
        for (var i = from; i < to; i++)
        {
            var period = ordered[i];
            longest = Math.Max(longest, period.Length);
            months += period.Start.PlusMonths(1) == period.End.PlusDays(1) ? 1 : 0;
            halves += IsHalfMonth(period) ? 1 : 0;
        }

        // A first period cut at the start of the employment shows its rhythm only by its end.
        var (all, only) = (to - from, ordered.Count == 1 && ordered[0].End == Calendar.Days.EndOfMonth(ordered[0].End));
        return new(months == all || (ordered.Count == 2 && months > 0) || only ? Kind.Month : halves == all ? Kind.HalfMonth : Kind.Days, longest);
    }

    /// <summary>The first day of the period before the one that starts on a day.</summary>
    internal LocalDate StartBefore(LocalDate start) => Step switch
    {
        Kind.Month => start.PlusMonths(-1),
        Kind.HalfMonth => start.Day > HalfMonth ? start.PlusDays(1 - start.Day) : start.PlusMonths(-1).PlusDays(HalfMonth),
        _ => start.PlusDays(-Longest),
    };

    /// <summary>The last day of the period after the one that ends on a day.</summary>
    internal LocalDate EndAfter(LocalDate end) => Step switch
    {
        Kind.Month => end.PlusDays(1).PlusMonths(1).PlusDays(-1),
        Kind.HalfMonth => end.Day == HalfMonth ? Calendar.Days.EndOfMonth(end) : end.PlusDays(HalfMonth),
        _ => end.PlusDays(Longest),
    };

    private static bool IsHalfMonth(DateInterval period) =>
        (period.Start.Day == 1 && period.End.Day == HalfMonth)
        || (period.Start.Day == HalfMonth + 1 && period.End == Calendar.Days.EndOfMonth(period.Start));
}
