using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>What a person holds of a company, directly and through entities, alone and with the family (omistusosuus; § 9(1)).</summary>
/// <remarks>In another entity than a limited company the percentages are the corresponding control (§ 9(1)(2)).</remarks>
/// <param name="Own">The person's own part of the shares, 0 to 100 %.</param>
public sealed record OwnershipShares(Percentage Own) : ValueRecord
{
    /// <summary>The part of the person and the family together; null: the person's own part.</summary>
    public Percentage? OwnAndFamily { get; init; }

    /// <summary>The person's own part of the votes; null: as of the shares.</summary>
    public Percentage? OwnVotes { get; init; }

    /// <summary>The votes of the person and the family together; null: as of the shares, and at least <see cref="OwnVotes"/>.</summary>
    public Percentage? OwnAndFamilyVotes { get; init; }

    /// <summary>Whether the person has a share of an entity through which the family holds the company: a shareholder although <see cref="Own"/> may be 0.</summary>
    public bool HoldsThroughEntity { get; init; }

    internal Percentage Family => OwnAndFamily ?? Own;

    internal Percentage Votes => OwnVotes ?? Own;

    internal Percentage FamilyVotes => OwnAndFamilyVotes ?? (Votes > Family ? Votes : Family);

    /// <summary>Whether the person is a shareholder at all.</summary>
    internal bool IsShareholder => HoldsThroughEntity || Own > default(Percentage) || Votes > default(Percentage);

    internal OwnershipShares Checked()
    {
        Part(Own, "ownSharePercent");
        Part(Family, "ownAndFamilySharePercent", Own);
        Part(Votes, "ownVotePercent");
        Part(FamilyVotes, "ownAndFamilyVotePercent", Votes);
        return this;
    }

    private static void Part(Percentage part, string name, Percentage least = default) => Guard.Range(part.Amount, least.Amount, 100m, name);
}
