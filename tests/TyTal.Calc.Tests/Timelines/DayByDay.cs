using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Compares spells of days day by day. What is wrong is said in words; null when nothing is.</summary>
internal static class DayByDay
{
    /// <summary>How many of the spells hold each day from the first through the last; what lies outside counts nowhere.</summary>
    internal static int[] Tally(LocalDate first, LocalDate last, IEnumerable<(LocalDate From, LocalDate To)> spells)
    {
        var tally = new int[last < first ? 0 : Days.Count(first, last)];
        foreach (var (from, to) in spells)
        {
            var (start, end) = (Days.Later(from, first), Days.Earlier(to, last));
            if (start <= end)
            {
                var place = Period.DaysBetween(first, start);
                foreach (ref var day in tally.AsSpan(place, Days.Count(start, end)))
                {
                    day++;
                }
            }
        }

        return tally;
    }

    /// <summary>Whether each day of the one side is a day of the other, with no smaller amount. No two spells of a side share a day.</summary>
    internal static string? NeverLess(
        IReadOnlyCollection<(LocalDate From, LocalDate To, decimal Amount)> less, IReadOnlyCollection<(LocalDate From, LocalDate To, decimal Amount)> more)
    {
        foreach (var spell in less)
        {
            var days = 0;
            foreach (var other in more.Where(other => other.From <= spell.To && spell.From <= other.To))
            {
                days += Days.Count(Days.Later(spell.From, other.From), Days.Earlier(spell.To, other.To));
                if (other.Amount < spell.Amount)
                {
                    return $"{other.Amount} from {Iso(other.From)} is less than {spell.Amount} from {Iso(spell.From)}";
                }
            }

            if (days < Days.Count(spell.From, spell.To))
            {
                return $"{Iso(spell.From)} – {Iso(spell.To)}: only {days} of these days are among the others";
            }
        }

        return null;
    }

    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
