using NodaTime;

namespace TyTal.Calc.Timelines;

/// <summary>Finds the spell that covers a day, for days asked about in ascending order.</summary>
internal struct Spells<T>
    where T : class
{
    private readonly (LocalDate From, LocalDate To, T Spell)[] _ordered;
    private int _next;

    internal Spells(ValueList<T> spells, Func<T, LocalDate> from, Func<T, LocalDate> to)
    {
        _ordered = new (LocalDate From, LocalDate To, T Spell)[spells.Count];
        for (var i = 0; i < spells.Count; i++)
        {
            _ordered[i] = (from(spells[i]), to(spells[i]), spells[i]);
        }

        if (_ordered.Length > 1)
        {
            Array.Sort(_ordered, (one, other) => one.From.CompareTo(other.From));
        }
    }

    /// <summary>The spell of a day, or null; the day must not be before the one asked about last.</summary>
    internal T? On(LocalDate day)
    {
        while (_next < _ordered.Length && _ordered[_next].To < day)
        {
            _next++;
        }

        return _next < _ordered.Length && _ordered[_next].From <= day ? _ordered[_next].Spell : null;
    }
}
