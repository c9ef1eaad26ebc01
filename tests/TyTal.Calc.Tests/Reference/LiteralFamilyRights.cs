namespace TyTal.Calc.Tests.Reference;

/// <summary>Who has a right to a survivors' pension on a day (§§ 99-103).</summary>
internal sealed class LiteralFamilyRights
{
    private readonly LiteralFamily _family;
    private readonly bool[] _spouses;

    internal LiteralFamilyRights(LiteralFamily family)
    {
        _family = family;
        _spouses = [.. Enumerable.Range(0, family.Spouses.Count).Select(place => LiteralSpouseRights.ReasonsAgainst(family, place).Count == 0)];
        LastDayOfAll = family.LastDayOfMissing is DateOnly missing && family.LastDayOfPensionerWork is DateOnly work
            ? LiteralDates.Earlier(missing, work)
            : family.LastDayOfMissing ?? family.LastDayOfPensionerWork;
    }

    /// <summary>The last day on which anyone can have a right (§§ 99.2, 103.4); null when no such day is fixed.</summary>
    internal DateOnly? LastDayOfAll { get; }

    /// <summary>§§ 100, 102: whether a spouse has a right to begin with.</summary>
    internal bool HasSpouseRight(int place) => _spouses[place];

    internal bool HasRightOn(LiteralSurvivor survivor, DateOnly day) => HasRight(survivor, day, day);

    /// <summary>
    /// § 104.6: whether a survivor counts from the first of a month, by the changes through its eve. A change happens on the day of its event; one of the
    /// first itself (a birthday, a wedding, an adoption) is for the month after.
    /// </summary>
    internal bool CountsAfter(LiteralSurvivor survivor, DateOnly eve)
        => HasRight(survivor, eve, eve) && HasRight(survivor, eve.AddDays(1), eve);

    /// <summary>§§ 135.2, 247.5: a pension, once in payment, is due for the whole month in which the survivor died.</summary>
    internal bool IsDueOn(LiteralSurvivor survivor, DateOnly day)
        => HasRightOn(survivor, day)
            || (_family.DeathOf(survivor) is DateOnly died
                && died < day
                && day <= LiteralDates.LastOfMonth(died)
                && HasRightOn(survivor, died)
                && !(day > LastDayOfAll));

    /// <summary>The first day of a survivor's right, or null when there is none through the last day computed.</summary>
    internal DateOnly? FirstDayOf(LiteralSurvivor survivor)
    {
        for (DateOnly day = _family.FirstDay; day <= _family.Through; day = day.AddDays(1))
        {
            if (HasRightOn(survivor, day))
            {
                return day;
            }
        }

        return null;
    }

    private bool HasRight(LiteralSurvivor survivor, DateOnly day, DateOnly eventsThrough)
        => _family.IsByClaimEvent
            && day >= _family.FirstDay
            && !(day > LastDayOfAll)
            && !(day > _family.DeathOf(survivor))
            && (survivor.IsSpouse ? SpouseHasRight(survivor.Position, eventsThrough) : ChildHasRight(_family.Children[survivor.Position], day, eventsThrough));

    /// <summary>§§ 100, 102, 103.2.</summary>
    private bool SpouseHasRight(int place, DateOnly eventsThrough) => _spouses[place] && !(_family.Spouses[place].Remarried <= eventsThrough);

    /// <summary>§§ 101, 102.3, 103.3.</summary>
    private bool ChildHasRight(LiteralChild child, DateOnly day, DateOnly eventsThrough)
        => (child.OfSpouse is null || _spouses[child.OfSpouse.Value])
            && child.HasGroundOn(day, eventsThrough)
            && !(child.Adopted <= eventsThrough)
            && !(child.Replaced <= eventsThrough);
}
