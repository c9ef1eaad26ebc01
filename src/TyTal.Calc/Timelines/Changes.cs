using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>The days on which the facts of a claim change, in order: each begins a stretch of constant facts. What changes with the calendar year alone is left out.</summary>
internal ref struct Changes
{
    private const int DatesOfLaw = 8;

    private readonly Span<LocalDate> _days;
    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private int _count;

    private Changes(LocalDate first, LocalDate last, Span<LocalDate> scratch)
    {
        _days = scratch;
        (_first, _last) = (first, last);
        Add(first);
    }

    /// <summary>How many days of change a claim may have at most.</summary>
    internal static int Most(Claim claim)
    {
        var spells = claim.Incapacity.Count + claim.Rehabilitation.Count + claim.Interruptions.Count + claim.AfterTraining.Count + claim.OtherBenefits.Count;
        for (var i = 0; i < claim.DecidedEmployments; i++)
        {
            spells += claim.SickPayOf(i).Count;
        }

        return DatesOfLaw + (2 * spells) + claim.AfterTraining.Count + (2 * claim.Prison.Count) + (2 * claim.Incapacity.Count);
    }

    /// <summary>The first days of the stretches of constant facts, from the day after the claim date through the last day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="scratch">Room for <see cref="Most"/> days.</param>
    internal static ReadOnlySpan<LocalDate> Of(in ClaimFacts facts, Span<LocalDate> scratch)
    {
        var changes = new Changes(facts.FirstDay, facts.Claim.Through, scratch);
        changes.AddDatesOfLaw(facts);
        changes.AddSpells(facts.Claim);
        changes.AddAll(facts.SuspendedDays);
        changes.AddAll(facts.KelaDays);
        return scratch.Slice(0, changes._count);
    }

    private void AddDatesOfLaw(in ClaimFacts facts)
    {
        AddAfter(facts.LastOfFirstWeeks);
        Add(facts.Anniversary);
        Add(facts.ChangeOfPercentage.Value.Day);
        Add(facts.IncreaseFrom);
        AddAfter(facts.LastOfPensionerWork);
        AddAfter(facts.LastOfLiability);
        AddAfter(facts.Claim.StudiesUntil);
    }

    private void AddSpells(Claim claim)
    {
        AddAll(claim.Incapacity);
        for (var i = 0; i < claim.DecidedEmployments; i++)
        {
            AddAll(claim.SickPayOf(i));
        }

        AddAll(claim.Rehabilitation);
        AddAll(claim.Interruptions);
        AddAll(claim.AfterTraining);
        foreach (var spell in claim.AfterTraining)
        {
            AddAfter(AfterTrainingAllowance.LastDay(spell.TrainingEnded));
        }

        AddAll(claim.OtherBenefits);
    }

    private void AddAll<T>(ValueList<T> spells)
        where T : class, ISpell
    {
        foreach (var spell in spells)
        {
            Add(spell.From);
            AddAfter(spell.End);
        }
    }

    private void AddAll(ReadOnlySpan<DayRange> ranges)
    {
        foreach (var range in ranges)
        {
            Add(range.Start);
            AddAfter(range.End);
        }
    }

    private void AddAfter(LocalDate? last)
    {
        if (last is { } day && day < _last)
        {
            Add(Days.After(day));
        }
    }

    /// <summary>Puts a day in its place; a day outside, or one that is there, changes nothing.</summary>
    private void Add(LocalDate day)
    {
        if (day < _first || day > _last)
        {
            return;
        }

        var place = _days.Slice(0, _count).BinarySearch<LocalDate, LocalDate>(day);
        if (place < 0)
        {
            _days.Slice(~place, _count - ~place).CopyTo(_days.Slice(~place + 1));
            _days[~place] = day;
            _count++;
        }
    }
}
