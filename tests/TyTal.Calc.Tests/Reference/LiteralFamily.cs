namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of a death and of those left behind (§§ 99-109).</summary>
internal sealed record LiteralFamily
{
    public required DateOnly ClaimDate { get; init; }

    /// <summary>The day of the death, or of the disappearance.</summary>
    public required DateOnly DeathDate { get; init; }

    /// <summary>Before § 79, at the level of the claim year.</summary>
    public required decimal AnnualEarnings { get; init; }

    public required DateOnly Through { get; init; }

    public LiteralInsurance Insurance { get; init; } = LiteralInsurance.Compulsory;

    public IReadOnlyList<LiteralSpouse> Spouses { get; init; } = [];

    public IReadOnlyList<LiteralChild> Children { get; init; } = [];

    public bool ReceivesPension { get; init; }

    public bool PensionerWork { get; init; }

    /// <summary>Of the deceased; for § 103.4.</summary>
    public DateOnly? BirthDate { get; init; }

    public LiteralCauseOfDeath Cause { get; init; }

    public int DisabilityCategory { get; init; }

    public bool Missing { get; init; }

    public LiteralFuneral? Funeral { get; init; }

    /// <summary>§ 103.1: the day after the death.</summary>
    internal DateOnly FirstDay => DeathDate.AddDays(1);

    /// <summary>§§ 199-202: leisure-time insurance, of employees or of an entrepreneur.</summary>
    internal bool IsLeisureTime => Insurance is LiteralInsurance.LeisureTime or LiteralInsurance.EntrepreneurLeisureTime;

    /// <summary>§ 99.1: the claim event caused the death; § 99.3: from category 18 on that is presumed, unless the contrary is probable.</summary>
    internal bool IsByClaimEvent => Cause == LiteralCauseOfDeath.ClaimEvent || (Cause == LiteralCauseOfDeath.NotShown && DisabilityCategory >= 18);

    /// <summary>§ 99.2: the last day of the year granted after a disappearance.</summary>
    internal DateOnly? LastDayOfMissing => Missing ? LiteralDates.LastOfMonths(FirstDay, 12) : null;

    /// <summary>§ 103.4: the last day after work on an old-age pension, the same as that of the pension of § 68.</summary>
    internal DateOnly? LastDayOfPensionerWork
        => PensionerWork ? LiteralPensionDay.LastDayOfPensionerWork(ClaimDate, BirthDate!.Value) : null;

    /// <summary>The spouses, then the children.</summary>
    internal IEnumerable<LiteralSurvivor> Survivors
        => Enumerable.Range(0, Spouses.Count).Select(place => new LiteralSurvivor(true, place))
            .Concat(Enumerable.Range(0, Children.Count).Select(place => new LiteralSurvivor(false, place)));

    internal DateOnly? DeathOf(LiteralSurvivor survivor) => survivor.IsSpouse ? Spouses[survivor.Position].Died : Children[survivor.Position].Died;

    internal bool IsCausedBy(LiteralSurvivor survivor) => survivor.IsSpouse ? Spouses[survivor.Position].CausedDeath : Children[survivor.Position].CausedDeath;

    internal IReadOnlyList<LiteralOtherPension> OtherPensionsOf(LiteralSurvivor survivor)
        => survivor.IsSpouse ? Spouses[survivor.Position].OtherPensions : Children[survivor.Position].OtherPensions;

    /// <summary>§ 79: lifted to the minimum of the claim year; not for one who got a pension then, nor in a voluntary insurance (§§ 188, 199, 200, 204).</summary>
    internal decimal Earnings(LiteralFigures figures)
        => Insurance != LiteralInsurance.Compulsory || ReceivesPension || PensionerWork
            ? AnnualEarnings
            : Math.Max(AnnualEarnings, LiteralAmounts.MinimumAnnualEarnings(ClaimDate.Year, figures));
}
