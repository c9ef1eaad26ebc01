namespace TyTal.Calc.Tests.Reference;

/// <summary>A child of the deceased, or of a spouse (§ 101).</summary>
internal sealed record LiteralChild
{
    public required DateOnly BirthDate { get; init; }

    /// <summary>§ 101.2: the place of the spouse whose child it is, if not the deceased's own.</summary>
    public int? OfSpouse { get; init; }

    public IReadOnlyList<LiteralStudies> Studies { get; init; } = [];

    /// <summary>§ 101.1: unable to support itself already when the injured person died.</summary>
    public bool Unable { get; init; }

    public DateOnly? UnableUntil { get; init; }

    /// <summary>§ 104.5: the first day without either parent.</summary>
    public DateOnly? FullOrphanFrom { get; init; }

    /// <summary>§ 108.1: in the spouse's care at the death.</summary>
    public bool InSpousesCare { get; init; } = true;

    public DateOnly? Adopted { get; init; }

    public DateOnly? Replaced { get; init; }

    public DateOnly? Died { get; init; }

    public LiteralNationalPension? NationalPension { get; init; }

    public IReadOnlyList<LiteralOtherPension> OtherPensions { get; init; } = [];

    /// <summary>§ 105.</summary>
    public bool CausedDeath { get; init; }

    internal bool IsStudyingOn(DateOnly day) => Studies.Any(studies => studies.Covers(day));

    internal bool IsUnableOn(DateOnly day) => Unable && (UnableUntil is null || day <= UnableUntil);

    /// <summary>§ 101.1: under 18, or under 25 in studies or unable. A birthday changes it as soon as it is among the events that count.</summary>
    internal bool HasGroundOn(DateOnly day, DateOnly eventsThrough)
        => BirthDate <= day
            && BirthDate.AddYears(25) > eventsThrough
            && (BirthDate.AddYears(18) > eventsThrough || IsStudyingOn(day) || IsUnableOn(day));

    /// <summary>§ 104.7: while the child is entitled to the national pension. Unless its end is stated: under 21, and from 18 on in studies; as it was on the day of its own death to the end of that month.</summary>
    internal bool HasNationalPensionOn(DateOnly day)
    {
        if (NationalPension?.To is DateOnly last)
        {
            return day <= last;
        }

        DateOnly alive = Died is DateOnly died ? LiteralDates.Earlier(day, died) : day;
        return NationalPension is not null
            && alive < BirthDate.AddYears(21)
            && (alive < BirthDate.AddYears(18) || IsStudyingOn(alive));
    }
}
