using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>How a limit can be longer.</summary>
/// <param name="Section">The section that allows it.</param>
/// <param name="Condition">When, as it stands after "longer if".</param>
/// <param name="Length">How long it is then; null when the section fixes no length.</param>
/// <param name="RunsFrom">From when that length is counted, written as in a limit; null when from the same day.</param>
public sealed record TimeLimitExtension(SectionReference Section, Phrase Condition, TimeLimitLength? Length = null, Phrase? RunsFrom = null) : ValueRecord;

/// <summary>One limit of time of the Act (määräaika): what, by whom, how long, from when, and how its last day is found.</summary>
public sealed record TimeLimit : ValueRecord
{
    private const int MonthsOfYear = 12;

    internal TimeLimit(string name, SectionReference section, TimeLimitParty party, Phrase task, TimeLimitLength length, Phrase runsFrom) =>
        (Name, Section, Party, Task, Length, RunsFrom) = (name, section, party, task, length, runsFrom);

    /// <summary>The name in case files, which stays the same, e.g. "employerReport". Two versions of an amended limit share it.</summary>
    public string Name { get; }

    /// <summary>The place in the Act.</summary>
    public SectionReference Section { get; }

    /// <summary>Whom it binds.</summary>
    public TimeLimitParty Party { get; }

    /// <summary>What must be done, happen or end.</summary>
    public Phrase Task { get; }

    /// <summary>How long it is.</summary>
    public TimeLimitLength Length { get; }

    /// <summary>The day from which it runs, as it stands after the length: in English and Swedish after "from" or "before", in Finnish with the ending that says so.</summary>
    public Phrase RunsFrom { get; }

    /// <summary>What happens on the last day.</summary>
    public TimeLimitKind Kind { get; internal init; }

    /// <summary>Where the counting starts.</summary>
    public TimeLimitStart Start { get; internal init; }

    /// <summary>How it can be longer; null when it cannot.</summary>
    public TimeLimitExtension? Extension { get; internal init; }

    /// <summary>The interpretation that the counting rests on; null when the text leaves no choice.</summary>
    public Reading? Reading { get; internal init; }

    /// <summary>Whether its years end before an anniversary of the claim date, as those of the benefits do: from 29 February on 27 February. Other years that begin with their
    /// first day end, like months, with the last day of February (act 150/1930, § 3).</summary>
    internal bool IsYearOfClaim { get; init; }

    /// <summary>The first day from which it can run.</summary>
    public LocalDate FirstStart { get; internal init; } = Guard.FirstDay;

    /// <summary>The last day from which it runs when it was amended or repealed; null while it is in force.</summary>
    public LocalDate? InForceUntil { get; internal init; }

    /// <summary>Whether a last day on a Saturday, Sunday, holiday or eve moves to the next working day (act 150/1930, § 5).</summary>
    public bool Moves => Kind is TimeLimitKind.Act or TimeLimitKind.Expiry;

    /// <summary>The last day from which the library counts it, so that it ends before the year 2200.</summary>
    public LocalDate LastStart => InForceUntil ?? (Kind == TimeLimitKind.Before ? Guard.LastDay : Length.Before(Guard.LastDay).PlusYears(-2));

    /// <summary>The last day, with the reasons.</summary>
    /// <param name="from">The day that <see cref="RunsFrom"/> names; for an appeal, the day of posting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside <see cref="FirstStart"/> to <see cref="LastStart"/>.</exception>
    public Deadline Of(LocalDate from)
    {
        Guard.Date(from, FirstStart, LastStart);
        var counted = CountedFrom(from);
        var ends = Ends(counted);
        return new(this, from, counted, ends, Moved(ends));
    }

    /// <summary>The last day.</summary>
    /// <inheritdoc cref="Of"/>
    public LocalDate LastDay(LocalDate from) => Moved(Ends(CountedFrom(Guard.Date(from, FirstStart, LastStart))));

    /// <summary>Whether something done, or happening, on a day is in time: through the last day, that day included.</summary>
    /// <param name="from">The day that <see cref="RunsFrom"/> names.</param>
    /// <param name="actedOn">The day of the act, as a rule that on which it arrives.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is outside <see cref="FirstStart"/> to <see cref="LastStart"/>, or a day of another calendar.</exception>
    public bool IsInTime(LocalDate from, LocalDate actedOn) => Guard.IsoDay(actedOn) <= LastDay(from);

    /// <summary>The earliest day from which the limit may run so that something done on a day is still in time.</summary>
    /// <param name="actedOn">The day of the act.</param>
    /// <returns>The earliest such day; every later one of the limit is in time, too. Null when there is none, e.g. because the limit was repealed long before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar.</exception>
    public LocalDate? EarliestStart(LocalDate actedOn)
    {
        Guard.IsoDay(actedOn);
        if (LastDay(LastStart) < actedOn)
        {
            return null;
        }

        // The last day never falls when the start grows, so that halving finds the first start that is late enough.
        var (first, last) = (FirstStart, LastStart);
        while (first < last)
        {
            var middle = first.PlusDays(Period.DaysBetween(first, last) / 2);
            (first, last) = LastDay(middle) >= actedOn ? (first, middle) : (middle.PlusDays(1), last);
        }

        return first;
    }

    private LocalDate CountedFrom(LocalDate from) => Start switch
    {
        TimeLimitStart.SeventhDayAfterPosting => from.PlusDays(TimeLimits.DaysFromPostingToService),
        TimeLimitStart.StartOfYear => new(from.Year - 1, 12, 31),
        TimeLimitStart.StartOfQuarter => new LocalDate(from.Year, from.Month - ((from.Month - 1) % 3), 1).PlusDays(-1),
        TimeLimitStart.EndOfYear => new(from.Year, 12, 31),
        _ => from,
    };

    private LocalDate Ends(LocalDate counted) => this switch
    {
        { Kind: TimeLimitKind.Before } => Length.Before(counted),
        { Start: TimeLimitStart.WithTheDay, Length.Unit: TimeLimitUnit.Months } => Calendar.Days.LastOfMonths(counted, Length.Count),
        { Start: TimeLimitStart.WithTheDay, Length.Unit: TimeLimitUnit.Years, IsYearOfClaim: false } => Calendar.Days.LastOfMonths(counted, Length.Count * MonthsOfYear),
        { Start: TimeLimitStart.WithTheDay } => Length.After(counted).PlusDays(-1),
        _ => Length.After(counted),
    };

    private LocalDate Moved(LocalDate ends) => Moves ? WorkingDays.OnOrAfter(ends) : ends;
}
