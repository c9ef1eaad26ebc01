namespace TyTal.Calc.Tests.Reference;

/// <summary>A demand of a retroactive payment, of some days or of none.</summary>
internal sealed record LiteralDemand
{
    public required LiteralClaimant Claimant { get; init; }

    public required decimal Amount { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Of an employer: what it paid was the pay of an apprenticeship (§ 139.2).</summary>
    public bool ApprenticeshipPay { get; init; }

    /// <summary>Of a sickness fund: a benefit in the place of pay (§ 139.3).</summary>
    public bool FundsBenefit { get; init; }

    /// <summary>§ 187.4.</summary>
    public bool TookLeisureTimeInsurance { get; init; }

    internal bool Covers(DateOnly day) => From <= day && day <= To;
}
