using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>The algebra of intervals of calendar days; both ends of an interval belong to it.</summary>
public static class Intervals
{
    /// <summary>The parts of an interval, cut so that each given day starts a new part.</summary>
    /// <param name="whole">The interval to cut.</param>
    /// <param name="starts">The days that start a part; days outside the interval, its first day and repetitions cut nothing.</param>
    /// <returns>The parts in order; together they are the whole.</returns>
    public static ValueList<DateInterval> Split(this DateInterval whole, IEnumerable<LocalDate> starts)
    {
        Guard.NotNull(whole, nameof(whole));
        var cuts = Guard.NotNull(starts, nameof(starts)).Where(day => day > whole.Start && day <= whole.End).Distinct().OrderBy(day => day);
        var parts = new List<DateInterval>();
        var from = whole.Start;
        foreach (var cut in cuts)
        {
            parts.Add(new(from, cut.PlusDays(-1)));
            from = cut;
        }

        parts.Add(new(from, whole.End));
        return parts.ToValueList();
    }

    /// <summary>The part of an interval that lies within bounds.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="bounds">The bounds.</param>
    /// <returns>The common days, or null when there are none.</returns>
    public static DateInterval? Clip(this DateInterval interval, DateInterval bounds) =>
        Guard.NotNull(interval, nameof(interval)).Intersection(Guard.NotNull(bounds, nameof(bounds)));

    /// <summary>The days of any of the intervals, as the fewest intervals: overlapping and adjacent ones become one.</summary>
    /// <param name="intervals">Intervals in any order.</param>
    /// <returns>Intervals in order, with at least one day between them.</returns>
    public static ValueList<DateInterval> Merge(IEnumerable<DateInterval> intervals) => Merge(intervals, nameof(intervals));

    /// <summary>The days of any of the intervals; a refusal names them as the caller does.</summary>
    internal static ValueList<DateInterval> Merge(IEnumerable<DateInterval> intervals, string name) => Of(MergedRanges(intervals, name));

    /// <summary>The same as values.</summary>
    internal static ReadOnlySpan<DayRange> MergedRanges(IEnumerable<DateInterval> intervals, string name)
    {
        var ranges = Guard.Listed(intervals, name).ConvertAll(static interval => new DayRange(interval.Start, interval.End)).ToArray();
        return ranges.AsSpan(0, DayRange.Merge(ranges));
    }

    /// <summary>Intervals as objects.</summary>
    internal static ValueList<DateInterval> Of(ReadOnlySpan<DayRange> ranges)
    {
        var intervals = new DateInterval[ranges.Length];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = new(ranges[i].Start, ranges[i].End);
        }

        return ValueList<DateInterval>.Own(intervals);
    }

    /// <summary>The days of an interval that are in none of the others.</summary>
    /// <param name="whole">The interval to take from.</param>
    /// <param name="taken">The intervals to take away, in any order; they may overlap.</param>
    /// <returns>What is left, in order; empty when nothing is.</returns>
    public static ValueList<DateInterval> Subtract(this DateInterval whole, IEnumerable<DateInterval> taken)
    {
        Guard.NotNull(whole, nameof(whole));
        var left = new List<DateInterval>();
        var from = whole.Start;
        foreach (var gap in Merge(taken, nameof(taken)).Where(gap => gap.End >= whole.Start && gap.Start <= whole.End))
        {
            if (gap.Start > from)
            {
                left.Add(new(from, gap.Start.PlusDays(-1)));
            }

            from = gap.End.PlusDays(1);
        }

        if (from <= whole.End)
        {
            left.Add(new(from, whole.End));
        }

        return left.ToValueList();
    }
}
