namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of a functional limitation after one claim event (§§ 83-87).</summary>
internal sealed record LiteralLimitationClaim
{
    public required DateOnly ClaimDate { get; init; }

    public required DateOnly Through { get; init; }

    public required IReadOnlyList<LiteralCategoryChange> Changes { get; init; }

    public IReadOnlyList<LiteralPaidCapital> Paid { get; init; } = [];

    public DateOnly? Died { get; init; }

    /// <summary>§ 87.3: how many yearly amounts the capital holds.</summary>
    public required LiteralFraction Coefficient { get; init; }

    /// <summary>§ 83.2: permanent after a year at the earliest. 29 February has its anniversary on 28 February.</summary>
    internal DateOnly Anniversary => ClaimDate.AddYears(1);

    /// <summary>The last day of a continuing compensation: that of the month of death (§§ 135.2, 247.5).</summary>
    internal DateOnly LastDay => Died is { } died ? LiteralDates.Earlier(Through, LiteralDates.LastOfMonth(died)) : Through;

    /// <summary>The first day of a change on which something can be paid for it.</summary>
    internal DateOnly FirstDayOf(int change) => LiteralDates.Later(Changes[change].From, Anniversary);

    /// <summary>Whether the change is still in force on the day on which something can first be paid for it.</summary>
    internal bool HasItsFirstDay(int change) => change + 1 == Changes.Count || Changes[change + 1].From > FirstDayOf(change);

    /// <summary>The last of the changes that have begun; what would begin after death never does. Below 0: none.</summary>
    internal int InForceOn(DateOnly day)
    {
        int found = -1;
        for (int i = 0; i < Changes.Count; i++)
        {
            if (Changes[i].From <= day && (Died is null || Changes[i].From <= Died))
            {
                found = i;
            }
        }

        return found;
    }
}
