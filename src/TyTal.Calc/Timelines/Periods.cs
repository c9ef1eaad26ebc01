using NodaTime;

namespace TyTal.Calc.Timelines;

/// <summary>A period with constant amounts that may have several reasons over its days.</summary>
internal interface IPeriod<T>
    where T : class, IPeriod<T>
{
    LocalDate From { get; }

    LocalDate To { get; }

    ValueList<T> OtherReasons { get; }

    bool Continues(T earlier);

    bool SharesReasonsWith(T earlier);

    T Until(LocalDate to, ValueList<T> otherReasons);
}

/// <summary>Keeps periods as long as they can be.</summary>
internal static class Periods
{
    /// <summary>Adds a period, or lengthens the last one when it continues with the same amounts.</summary>
    internal static void Add<T>(List<T> periods, T next)
        where T : class, IPeriod<T>
    {
        var last = periods.Count - 1;
        if (last < 0 || periods[last].To.PlusDays(1) != next.From || !next.Continues(periods[last]))
        {
            periods.Add(next);
            return;
        }

        var parts = periods[last].OtherReasons.ToList();
        var newest = parts.Count == 0 ? periods[last] : parts[parts.Count - 1];
        if (!next.SharesReasonsWith(newest))
        {
            parts.Add(next);
        }
        else if (parts.Count > 0)
        {
            parts[parts.Count - 1] = newest.Until(next.To, newest.OtherReasons);
        }

        periods[last] = periods[last].Until(next.To, parts.ToValueList());
    }
}
