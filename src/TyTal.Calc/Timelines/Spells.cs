using NodaTime;

namespace TyTal.Calc.Timelines;

/// <summary>Finds the spell that covers a day among spells without overlap, in any order.</summary>
internal struct Spells<T>(ValueList<T> spells)
    where T : class, ISpell
{
    private int _last;

    /// <summary>The spell of a day, or null. The search begins with the spell found last: days asked about in order find spells in order at once.</summary>
    internal T? On(LocalDate day)
    {
        for (var i = 0; i < spells.Count; i++)
        {
            var at = _last + i < spells.Count ? _last + i : _last + i - spells.Count;
            var spell = spells[at];
            if (spell.From <= day && day <= spell.End)
            {
                _last = at;
                return spell;
            }
        }

        return null;
    }
}
