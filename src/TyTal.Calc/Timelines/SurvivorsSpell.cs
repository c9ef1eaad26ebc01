using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>The last day of a right, the day of the event that ended it, and why nothing is paid afterwards.</summary>
internal readonly record struct EndOfRight(LocalDate LastDay, LocalDate Event, SurvivorsRefusalReason? Reason)
{
    internal static EndOfRight Never { get; } = new(Guard.LastDay, Guard.LastDay, Reason: null);

    /// <summary>An event that is the first day without the right.</summary>
    internal EndOfRight OrOn(LocalDate? day, SurvivorsRefusalReason reason) =>
        day is { } first && first <= LastDay ? new(first.PlusDays(-1), first, reason) : this;

    /// <summary>A day that is the last one of the right. Of two ends after the same day the earlier event decides: the other found no right to end.</summary>
    internal EndOfRight OrAfter(LocalDate? day, SurvivorsRefusalReason? reason = null) =>
        day is not { } last || last > LastDay ? this
        : last < LastDay ? new(last, last, reason)
        : this with { Event = Days.Earlier(Event, last) };
}

/// <summary>Days in a row on which a survivor has a right, and the days for which the survivor counts in the shares (§ 104(6)).</summary>
/// <param name="Beneficiary">Who.</param>
/// <param name="From">The first day of the right.</param>
/// <param name="To">The last day of the right.</param>
/// <param name="CountedFrom">The first day in the shares.</param>
/// <param name="CountedTo">The last day in the shares: that of the month of the event that ended the right, or earlier when a newcomer's pension starts where nobody has one.</param>
internal sealed record SurvivorsSpell(Beneficiary Beneficiary, LocalDate From, LocalDate To, LocalDate CountedFrom, LocalDate CountedTo)
{
    internal bool HasRight(LocalDate day) => From <= day && day <= To;

    internal bool IsCounted(LocalDate day) => CountedFrom <= day && day <= CountedTo;

    /// <summary>A spell that counts from its first day, until it is known whether it joins others.</summary>
    internal static SurvivorsSpell Of(Beneficiary beneficiary, LocalDate from, LocalDate to, LocalDate @event) =>
        new(beneficiary, from, to, from, Days.EndOfMonth(@event));

    /// <summary>The spells in order of their first days, each counted from the next month on, or from the first day on which nobody who counts has a right any more (READING).</summary>
    /// <param name="spells">The spells of everyone with a right.</param>
    /// <param name="diedOn">The day of a survivor's own death.</param>
    internal static SurvivorsSpell[] Counted(List<SurvivorsSpell> spells, Func<Beneficiary, LocalDate?> diedOn)
    {
        var ordered = spells.ToArray();
        if (ordered.Length > 1)
        {
            Array.Sort(ordered, (one, other) => one.From.CompareTo(other.From));
        }

        for (var i = 1; i < ordered.Length; i++)
        {
            var start = FirstFree(ordered, i, Days.Earlier(ordered[i].To, diedOn(ordered[i].Beneficiary) ?? Guard.LastDay));
            ordered[i] = ordered[i] with { CountedFrom = start ?? StartOfNextMonth(ordered[i].From) };
            if (start is { } day)
            {
                EndCounting(ordered, i, day);
            }
        }

        return ordered;
    }

    /// <summary>The first day in the month of a newcomer, and in the newcomer's life, on which nobody has a share that could be revised; null when there is none.</summary>
    private static LocalDate? FirstFree(SurvivorsSpell[] spells, int newcomer, LocalDate last)
    {
        last = Days.Earlier(last, Days.EndOfMonth(spells[newcomer].From));
        for (var day = spells[newcomer].From; day <= last;)
        {
            if (HoldersLast(spells, newcomer, day) is not { } taken)
            {
                return day;
            }

            day = taken.PlusDays(1);
        }

        return null;
    }

    /// <summary>The last day of the right of someone who has a share before a newcomer on a day; null when nobody has.</summary>
    private static LocalDate? HoldersLast(SurvivorsSpell[] spells, int newcomer, LocalDate day)
    {
        for (var i = 0; i < newcomer; i++)
        {
            if (spells[i].CountsBefore(day) && RightEnds(spells, spells[i].Beneficiary, day) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>The last day of the right that a survivor has on a day; null when the survivor has none.</summary>
    private static LocalDate? RightEnds(SurvivorsSpell[] spells, Beneficiary survivor, LocalDate day)
    {
        foreach (var spell in spells)
        {
            if (spell.Beneficiary == survivor && spell.HasRight(day))
            {
                return spell.To;
            }
        }

        return null;
    }

    /// <summary>Whether the spell is in the shares that a newcomer finds on a day: those who start on it together find no shares.</summary>
    private bool CountsBefore(LocalDate day) => IsCounted(day) && (CountedFrom < day || (From < day && day.Day == 1));

    private static void EndCounting(SurvivorsSpell[] spells, int newcomer, LocalDate day)
    {
        for (var i = 0; i < newcomer; i++)
        {
            if (spells[i].CountsBefore(day))
            {
                spells[i] = spells[i] with { CountedTo = day.PlusDays(-1) };
            }
        }
    }

    internal static LocalDate StartOfNextMonth(LocalDate day) => Days.EndOfMonth(day).PlusDays(1);
}
