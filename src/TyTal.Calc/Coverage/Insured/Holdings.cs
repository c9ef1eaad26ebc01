using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>What one person or entity holds directly of an entity.</summary>
/// <param name="Owner">Who holds: a person or an entity, by name.</param>
/// <param name="Entity">The entity that is held, by name.</param>
/// <param name="Shares">The part of its shares, 0 to 100 %.</param>
/// <param name="Votes">The part of its votes, 0 to 100 %; null: as of the shares.</param>
public sealed record Holding(string Owner, string Entity, Percentage Shares, Percentage? Votes = null) : ValueRecord
{
    /// <summary>The part of the votes.</summary>
    internal Percentage VotePart => Votes ?? Shares;

    /// <summary>Whether anything is held at all.</summary>
    internal bool HasAny => Shares > default(Percentage) || VotePart > default(Percentage);
}

/// <summary>Who holds what around a company: the graph of persons and entities from which the shares of § 9 are counted.</summary>
/// <remarks>Names are compared exactly. Holdings in a circle are allowed. The parts of an entity that nobody is said to hold are in other hands.</remarks>
public sealed record Holdings : ValueRecord
{
    /// <summary>The person in a leading position, by name.</summary>
    public required string Person { get; init; }

    /// <summary>The company in which that person works, by name.</summary>
    public required string Company { get; init; }

    /// <summary>The relatives; those who are no family members of § 9(4) count like strangers.</summary>
    public ValueList<Relative> Family { get; init; }

    /// <summary>The direct holdings, in any order, each owner of an entity once.</summary>
    public required ValueList<Holding> Items { get; init; }
}
