namespace TyTal.Calc.Tests.Reference;

/// <summary>What an authority gave and claims from the compensation (§ 10); for a cost it is the amount of its one day.</summary>
internal sealed record LiteralMotorDemand
{
    private static readonly DateOnly _amended = new(2023, 1, 1);

    public required string Authority { get; init; }

    /// <summary>Whether it is a rehabilitation allowance; otherwise services or rehabilitation.</summary>
    public bool IsAllowance { get; init; }

    public required LiteralMotorRate Given { get; init; }

    public required DateOnly ToldOn { get; init; }

    public DateOnly? TakenIntoAccountUntil { get; init; }

    /// <summary>Why the right does not move for a day; null when it does.</summary>
    internal string? RefusalOn(DateOnly day)
    {
        bool kela = Authority == "SocialInsuranceInstitution";

        // § 10.1, 10.4: a municipality, also one in Åland; by act 567/2022 from 2023 the authority that arranges the services, in Åland still the municipality.
        // § 10.3: Kela for what it arranged, until the end of 2022 also for its allowance.
        bool isNamed = IsAllowance ? kela && day < _amended : kela || Authority == "AlandMunicipality" || Authority == (day < _amended ? "Municipality" : "WellbeingServicesCounty");
        if (!isNamed)
        {
            return IsAllowance ? "AllowanceNotNamed" : "AuthorityNotNamed";
        }

        return ToldOn > TakenIntoAccountUntil ? "LateNotice" : null; // § 10.2.
    }
}
