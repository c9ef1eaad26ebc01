namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of a claim, as the case contract names them.</summary>
internal sealed record LiteralClaim
{
    public required DateOnly ClaimDate { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>At the level of the claim year, before the floor of § 79.</summary>
    public required decimal AnnualEarnings { get; init; }

    /// <summary>The last day computed.</summary>
    public required DateOnly Through { get; init; }

    public LiteralInsurance Insurance { get; init; } = LiteralInsurance.Compulsory;

    public IReadOnlyList<LiteralIncapacity> Incapacity { get; init; } = [];

    public IReadOnlyList<LiteralSickPay> SickPay { get; init; } = [];

    public LiteralEarningsBefore? EarningsBefore { get; init; }

    public IReadOnlyList<LiteralRehabilitation> Rehabilitation { get; init; } = [];

    public decimal ContributoryReductionPercent { get; init; }

    public bool ReceivesPension { get; init; }

    /// <summary>Work done on an old-age pension that began at 63 or later (§ 68).</summary>
    public bool PensionerWork { get; init; }

    /// <summary>The last day of liability (§§ 19, 33).</summary>
    public DateOnly? LiabilityEnds { get; init; }

    /// <summary>Loss of earnings per year (§§ 56.2, 63.1). Absent: the test is passed.</summary>
    public decimal? LossPerYear { get; init; }

    public bool SicknessAllowanceRight { get; init; } = true;

    public DateOnly? SicknessAllowanceUntil { get; init; }

    /// <summary>The first day with a right to the daily allowance (§ 56.3: never the claim date).</summary>
    internal DateOnly FirstDay => ClaimDate.AddDays(1);

    /// <summary>The last day of the first 28 (§ 58.1).</summary>
    internal DateOnly LastOfFirst28Days => ClaimDate.AddDays(28);

    /// <summary>The first anniversary of the claim date (§§ 56.1, 63.1). 29 February has its anniversary on 28 February.</summary>
    internal DateOnly Anniversary => ClaimDate.AddYears(1);

    /// <summary>Whether the minimum of §§ 60 and 79 protects this person (§§ 60, 79; 197-198; 199.2).</summary>
    internal bool MinimumApplies
        => Insurance == LiteralInsurance.Compulsory && !ReceivesPension && !PensionerWork;
}
