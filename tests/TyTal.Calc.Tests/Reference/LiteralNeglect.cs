namespace TyTal.Calc.Tests.Reference;

/// <summary>What an employer pays for neglecting to insure (§§ 181, 182, 184).</summary>
internal sealed record LiteralNeglect
{
    public required DateOnly From { get; init; }

    /// <summary>None while the neglect goes on.</summary>
    public required DateOnly? To { get; init; }

    public required DateOnly DecidedOn { get; init; }

    /// <summary>The reasonable premium of the neglected days of each calendar year.</summary>
    public required IReadOnlyDictionary<int, decimal> Premiums { get; init; }

    public required decimal FeeMultiple { get; init; }

    public required bool NaturalPerson { get; init; }

    public required bool Intentional { get; init; }

    public required bool Unreasonable { get; init; }

    public required bool CriminalMatter { get; init; }

    /// <summary>§ 181: the premiums of the current calendar year and the five before it, for the years with a neglected day.</summary>
    internal decimal Charge => CountedYears().Sum(year => Premiums[year]);

    /// <summary>§ 182: a multiple of the charge; none in a criminal matter, and none that is left out.</summary>
    internal decimal? Fee
    {
        get
        {
            bool mayBeLeftOut = NaturalPerson && !Intentional && Unreasonable;
            return CriminalMatter || mayBeLeftOut || FeeMultiple == 0 ? null : (LiteralFraction.Of(Charge) * FeeMultiple).ToCent();
        }
    }

    /// <summary>Day by day: each calendar year that a neglected day lies in, unless it ended before the five last ones.</summary>
    internal SortedSet<int> CountedYears()
    {
        SortedSet<int> years = [];
        for (DateOnly day = From; day <= (To ?? DecidedOn); day = day.AddDays(1))
        {
            int pastYears = DecidedOn.Year - day.Year;
            if (pastYears <= 5)
            {
                years.Add(day.Year);
            }
        }

        return years;
    }

    /// <summary>§ 184.1: what was paid for an event during the neglect, at most the amount of the event's year.</summary>
    internal decimal? Excess(DateOnly claimDate, decimal paid, LiteralFigures figures)
    {
        bool isDuring = From <= claimDate && (To is null || claimDate <= To);
        return isDuring ? Math.Min(paid, LiteralAmounts.Of("employersExcess", claimDate.Year, figures)) : null;
    }
}
