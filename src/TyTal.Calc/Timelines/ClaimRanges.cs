using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>Writes the intervals that follow from a claim into room that the caller gives, one after the other.</summary>
internal ref struct ClaimRanges(Span<DayRange> room)
{
    private Span<DayRange> _room = room;

    /// <summary>How many intervals a claim may need: days of incapacity, those from the claim date on, those of sickness allowance; prison sentences and their suspended days.</summary>
    internal static int Most(Claim claim) => (3 * claim.Incapacity.Count) + (2 * claim.Prison.Count);

    /// <summary>The days of incapacity of at least ten percent.</summary>
    internal ReadOnlySpan<DayRange> Incapacity(ValueList<IncapacitySpell> spells)
    {
        var count = 0;
        foreach (var spell in spells)
        {
            if (spell.Degree.GivesRight)
            {
                _room[count++] = new(spell.From, spell.End);
            }
        }

        return Take(DayRange.Merge(_room.Slice(0, count)));
    }

    /// <summary>The days with a right to the sickness allowance, of incapacity from the claim date on.</summary>
    internal ReadOnlySpan<DayRange> Kela(Claim claim, scoped ReadOnlySpan<DayRange> incapacity)
    {
        var count = 0;
        foreach (var days in incapacity)
        {
            if (days.End >= claim.ClaimDate)
            {
                _room[count++] = new(Days.Later(days.Start, claim.ClaimDate), days.End);
            }
        }

        var spells = Take(count);
        return Take(SicknessAllowanceTime.Of(
            spells, claim.SicknessAllowanceUntil, claim.SicknessAllowanceDaysBefore, claim.IsEntrepreneurs, _room.Slice(0, count)));
    }

    /// <summary>§ 144(1): spells that touch are one sentence, whose first month is counted once.</summary>
    internal ReadOnlySpan<DayRange> Suspended(ValueList<PrisonSpell> prison)
    {
        for (var i = 0; i < prison.Count; i++)
        {
            _room[i] = new(prison[i].From, prison[i].End);
        }

        var sentences = Take(DayRange.Merge(_room.Slice(0, prison.Count)));
        var count = 0;
        foreach (var spell in prison)
        {
            if (!spell.PaymentContinues)
            {
                var days = new DayRange(Days.Later(spell.From, PrisonSentence.FirstSuspendedDay(StartOf(sentences, spell))), spell.End);
                _room[count] = days;
                count += days.Start <= days.End ? 1 : 0;
            }
        }

        return Take(count);
    }

    private static LocalDate StartOf(ReadOnlySpan<DayRange> sentences, PrisonSpell spell)
    {
        var i = 0;
        while (!sentences[i].Contains(spell.From))
        {
            i++;
        }

        return sentences[i].Start;
    }

    private ReadOnlySpan<DayRange> Take(int count)
    {
        var taken = _room.Slice(0, count);
        _room = _room.Slice(count);
        return taken;
    }
}
