using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>Days of a monthly benefit: part of a month, whole calendar months, part of a month. Any of the three may be missing.</summary>
internal readonly struct MonthParts
{
    internal const int DaysOfMonth = 30;

    private const int MonthsOfYear = 12;

    internal MonthParts(LocalDate from, LocalDate to)
    {
        (From, To) = (from, to);
        var months = (MonthsOfYear * (to.Year - from.Year)) + to.Month - from.Month;
        var endsMonth = Days.EndsMonth(to);
        var isPartFirst = from.Day > 1;
        HasBefore = isPartFirst;
        Months = Math.Max(0, months + (endsMonth ? 1 : 0) - (isPartFirst ? 1 : 0));
        HasAfter = !endsMonth && !(isPartFirst && months == 0);
        WholeFrom = isPartFirst ? Days.Earlier(Days.EndOfMonth(from), to).PlusDays(1) : from;
        WholeTo = endsMonth ? to : Months == 0 ? WholeFrom.PlusDays(-1) : new LocalDate(to.Year, to.Month, 1).PlusDays(-1);
    }

    internal LocalDate From { get; }

    internal LocalDate To { get; }

    /// <summary>The first day of the whole months; without one, the day after the first part.</summary>
    internal LocalDate WholeFrom { get; }

    /// <summary>The last day of the whole months; without one, the day before <see cref="WholeFrom"/>.</summary>
    internal LocalDate WholeTo { get; }

    internal int Months { get; }

    /// <summary>Whether there are days before the whole months.</summary>
    internal bool HasBefore { get; }

    /// <summary>Whether there are days after them.</summary>
    internal bool HasAfter { get; }

    /// <summary>The 30/360 days before the whole months.</summary>
    internal int DaysBefore => HasBefore ? Thirty360.Count(From, WholeFrom.PlusDays(-1)) : 0;

    /// <summary>The 30/360 days after the whole months.</summary>
    internal int DaysAfter => HasAfter ? Thirty360.Count(WholeTo.PlusDays(1), To) : 0;
}
