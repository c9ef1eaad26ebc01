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
        HasBefore = from.Day > 1;
        HasAfter = !endsMonth && !(HasBefore && months == 0);
        Months = Math.Max(0, months + (endsMonth ? 1 : 0) - (HasBefore ? 1 : 0));
    }

    internal LocalDate From { get; }

    internal LocalDate To { get; }

    internal int Months { get; }

    /// <summary>Whether there are days before the whole months.</summary>
    internal bool HasBefore { get; }

    /// <summary>Whether there are days after them.</summary>
    internal bool HasAfter { get; }

    /// <summary>Whether there are whole months only, at least one.</summary>
    internal bool IsWhole => !HasBefore && !HasAfter;

    /// <summary>The last day of the part before the whole months.</summary>
    internal LocalDate LastBefore => Days.Earlier(Days.EndOfMonth(From), To);

    /// <summary>The first day of the part after them.</summary>
    internal LocalDate FirstAfter => new(To.Year, To.Month, 1);

    /// <summary>The first day of the whole months; without one, the day after the first part.</summary>
    internal LocalDate WholeFrom => HasBefore ? Days.After(LastBefore) : From;

    /// <summary>The last day of the whole months; without one, the day before <see cref="WholeFrom"/>.</summary>
    internal LocalDate WholeTo => HasAfter ? Days.Before(FirstAfter) : To;

    /// <summary>The 30/360 days before the whole months.</summary>
    internal int DaysBefore => HasBefore ? Thirty360.Count(From, LastBefore) : 0;

    /// <summary>The 30/360 days after the whole months.</summary>
    internal int DaysAfter => HasAfter ? Thirty360.Count(FirstAfter, To) : 0;
}
