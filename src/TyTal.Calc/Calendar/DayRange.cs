using NodaTime;

namespace TyTal.Calc.Calendar;

/// <summary>An interval of calendar days as a value, both ends included: a <see cref="DateInterval"/> that is no object.</summary>
internal readonly record struct DayRange(LocalDate Start, LocalDate End)
{
    internal bool Contains(LocalDate day) => Start <= day && day <= End;

    /// <summary>The days of any of the intervals, as the fewest intervals: overlapping and adjacent ones become one.</summary>
    /// <param name="ranges">Intervals in any order; the merged ones are written to its beginning, in order.</param>
    /// <returns>How many there are.</returns>
    internal static int Merge(Span<DayRange> ranges)
    {
        Sort(ranges);
        var count = 0;
        foreach (var next in ranges)
        {
            if (count > 0 && next.Start <= ranges[count - 1].End.PlusDays(1))
            {
                ranges[count - 1] = new(ranges[count - 1].Start, Days.Later(ranges[count - 1].End, next.End));
            }
            else
            {
                ranges[count++] = next;
            }
        }

        return count;
    }

    /// <summary>Whether one of some intervals covers a day.</summary>
    internal static bool AnyContains(ReadOnlySpan<DayRange> ranges, LocalDate day)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts intervals in the order of their first days.</summary>
    internal static void Sort(Span<DayRange> ranges)
    {
        if (IsInOrder(ranges))
        {
            return;
        }
#if NET
        ranges.Sort(static (one, other) => one.Start.CompareTo(other.Start));
#else
        var ordered = ranges.ToArray();
        Array.Sort(ordered, static (one, other) => one.Start.CompareTo(other.Start));
        ordered.CopyTo(ranges);
#endif
    }

    private static bool IsInOrder(ReadOnlySpan<DayRange> ranges)
    {
        for (var i = 1; i < ranges.Length; i++)
        {
            if (ranges[i].Start < ranges[i - 1].Start)
            {
                return false;
            }
        }

        return true;
    }
}
