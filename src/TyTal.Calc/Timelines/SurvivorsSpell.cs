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

    /// <summary>A day that is the last one of the right.</summary>
    internal EndOfRight OrAfter(LocalDate? day, SurvivorsRefusalReason? reason = null) => day is { } last && last < LastDay ? new(last, last, reason) : this;
}

/// <summary>Days in a row on which a survivor has a right, and the days for which the survivor counts in the shares (§ 104(6)).</summary>
/// <param name="Beneficiary">Who.</param>
/// <param name="From">The first day of the right.</param>
/// <param name="To">The last day of the right.</param>
/// <param name="CountedFrom">The first day in the shares.</param>
/// <param name="CountedTo">The last day in the shares: that of the month of the event that ended the right.</param>
internal sealed record SurvivorsSpell(Beneficiary Beneficiary, LocalDate From, LocalDate To, LocalDate CountedFrom, LocalDate CountedTo)
{
    internal bool HasRight(LocalDate day) => From <= day && day <= To;

    internal bool IsCounted(LocalDate day) => CountedFrom <= day && day <= CountedTo;

    /// <summary>A spell that counts from its first day, until it is known whether it joins others.</summary>
    internal static SurvivorsSpell Of(Beneficiary beneficiary, LocalDate from, LocalDate to, LocalDate @event) =>
        new(beneficiary, from, to, from, Days.EndOfMonth(@event));

    /// <summary>The spells in order of their first days, each counted from its first day where nobody is counted, else from the next month (READING).</summary>
    internal static SurvivorsSpell[] Counted(List<SurvivorsSpell> spells)
    {
        var ordered = spells.ToArray();
        if (ordered.Length > 1)
        {
            Array.Sort(ordered, (one, other) => one.From.CompareTo(other.From));
        }

        LocalDate? coveredBefore = null, coveredTo = null;
        for (var i = 0; i < ordered.Length; i++)
        {
            var spell = ordered[i];
            coveredBefore = i > 0 && ordered[i - 1].From == spell.From ? coveredBefore : coveredTo;
            if (coveredBefore >= spell.From)
            {
                ordered[i] = spell with { CountedFrom = StartOfNextMonth(spell.From) };
            }

            coveredTo = coveredTo is { } other ? Days.Later(other, spell.CountedTo) : spell.CountedTo;
        }

        return ordered;
    }

    internal static LocalDate StartOfNextMonth(LocalDate day) => Days.EndOfMonth(day).PlusDays(1);
}
