using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>A day on which a limit of time could not end, and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="Why">Why nothing can be done on it.</param>
public sealed record PassedDay(LocalDate Day, ClosedDay Why) : ValueRecord;

/// <summary>The last day of a limit of time, with its reasons: what <see cref="TimeLimit.Of"/> gives.</summary>
public sealed record Deadline : ValueRecord
{
    internal Deadline(TimeLimit limit, LocalDate from, LocalDate countedFrom, LocalDate ends, LocalDate lastDay) =>
        (Limit, From, CountedFrom, Ends, LastDay) = (limit, from, countedFrom, ends, lastDay);

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The day that the caller stated.</summary>
    public LocalDate From { get; }

    /// <summary>The day that the counting starts from: the same day, the day on which a posted decision is held to be received, or a last day of December.</summary>
    public LocalDate CountedFrom { get; }

    /// <summary>The day on which the time has run.</summary>
    public LocalDate Ends { get; }

    /// <summary>The last day: the same, or the next working day.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the last day moved to the next working day (act 150/1930, § 5).</summary>
    public bool IsMoved => LastDay != Ends;

    /// <summary>The days that it moved over, with the reason of each; none when it did not move.</summary>
    public ValueList<PassedDay> Passed()
    {
        var passed = new List<PassedDay>();
        for (var day = Ends; day < LastDay; day = day.PlusDays(1))
        {
            passed.Add(new(day, WorkingDays.WhyClosed(day)!.Value));
        }

        return passed.ToValueList();
    }

    /// <summary>The interpretations that the last day rests on: that of the limit, and that a last day stays where it could have moved.</summary>
    public ValueList<Reading> ReadingsUsed()
    {
        var stays = !Limit.Moves && WorkingDays.WhyClosed(Ends) is not null ? Readings.LastDayMoves : null;
        return new[] { Limit.Reading, stays }.OfType<Reading>().Distinct().ToValueList();
    }
}
