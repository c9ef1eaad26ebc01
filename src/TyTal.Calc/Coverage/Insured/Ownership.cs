using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>An entity whose holdings count for the person (§ 9(5)).</summary>
/// <param name="Name">The entity.</param>
/// <param name="ByPersonAlone">Whether the person controls it alone: its holdings count for the own part, too.</param>
/// <param name="OfShares">The part of its shares that counts for the person and the family together.</param>
/// <param name="OfVotes">The part of its votes that counts for the person and the family together.</param>
public sealed record CountedEntity(string Name, bool ByPersonAlone, Percentage OfShares, Percentage OfVotes) : ValueRecord;

/// <summary>What a person holds of the company, directly and through entities, alone and with the family (välitön ja välillinen omistus; § 9(1), (4), (5)).</summary>
/// <remarks>An entity counts when the person, or the person and the family together, have over half of its shares or votes; then all that it holds counts
/// (READING <see cref="Readings.IndirectHoldingInFull"/>, <see cref="Readings.ControlThroughChains"/>).</remarks>
/// <param name="Own">The own part of the shares.</param>
/// <param name="OwnAndFamily">The part of the shares with the family.</param>
/// <param name="OwnVotes">The own part of the votes.</param>
/// <param name="OwnAndFamilyVotes">The part of the votes with the family.</param>
/// <param name="HoldsThroughEntity">Whether the person has a direct share of an entity that counts.</param>
/// <param name="Entities">The entities that count, by name.</param>
public sealed record Ownership(
    Figure<Percentage> Own,
    Figure<Percentage> OwnAndFamily,
    Figure<Percentage> OwnVotes,
    Figure<Percentage> OwnAndFamilyVotes,
    bool HoldsThroughEntity,
    ValueList<CountedEntity> Entities) : ValueRecord
{
    private static readonly Rule DirectRule = Rule.Given("given.directHolding");
    private static readonly Rule ThroughRule = Rule.Given("given.holdingOfEntity");

    /// <summary>The own part: what the person holds, and what the entities hold that the person controls alone.</summary>
    public static Rule OwnRule { get; } = new("ownership.own", SectionReference.Of(9, 5), Reading: Readings.IndirectHoldingInFull);

    /// <summary>The part with the family: what they hold, and what the entities hold that they control together.</summary>
    public static Rule OwnAndFamilyRule { get; } = new("ownership.ownAndFamily", SectionReference.Of(9, 5), Reading: Readings.IndirectHoldingInFull);

    /// <summary>The own part of the votes, likewise.</summary>
    public static Rule OwnVotesRule { get; } = new("ownership.ownVotes", SectionReference.Of(9, 5), Reading: Readings.IndirectHoldingInFull);

    /// <summary>The votes with the family, likewise.</summary>
    public static Rule OwnAndFamilyVotesRule { get; } = new("ownership.ownAndFamilyVotes", SectionReference.Of(9, 5), Reading: Readings.IndirectHoldingInFull);

    /// <summary>The parts as facts of an <see cref="InsuredPerson"/>; votes that equal the shares follow them.</summary>
    public OwnershipShares Shares => new(Own.Value)
    {
        OwnAndFamily = OwnAndFamily.Value,
        OwnVotes = OwnVotes.Value == Own.Value ? null : OwnVotes.Value,
        OwnAndFamilyVotes = OwnVotes.Value == Own.Value && OwnAndFamilyVotes.Value == OwnAndFamily.Value ? null : OwnAndFamilyVotes.Value,
        HoldsThroughEntity = HoldsThroughEntity,
    };

    /// <summary>The four parts, with their reasons.</summary>
    public ValueList<Figure> Figures => ValueList.Create<Figure>(Own, OwnAndFamily, OwnVotes, OwnAndFamilyVotes);

    /// <summary>Counts what a person holds of the company in which the person works.</summary>
    /// <param name="holdings">The persons, the family and the direct holdings.</param>
    /// <exception cref="ArgumentOutOfRangeException">The holdings in an entity are together over 100 %.</exception>
    /// <exception cref="ArgumentException">A name is missing or stands twice, a person is held, or an owner of an entity stands twice.</exception>
    public static Ownership Of(Holdings holdings)
    {
        HoldingsCheck.Checked(holdings);
        var person = new[] { holdings.Person };
        var family = holdings.Family.Where(relative => relative.IsFamilyMember).Select(relative => relative.Name).Concat(person);
        var alone = Control.Of(person, holdings.Items, holdings.Company);
        var together = Control.Of(family, holdings.Items, holdings.Company);
        var (own, ownVotes) = Parts(holdings, alone, OwnRule, OwnVotesRule);
        var (all, allVotes) = Parts(holdings, together, OwnAndFamilyRule, OwnAndFamilyVotesRule);
        return new(own, all, ownVotes, allVotes, HoldsEntity(holdings, together), Counted(alone, together));
    }

    /// <summary>The holdings in the company that count, in the order of their owners' names.</summary>
    private static (Figure<Percentage> Shares, Figure<Percentage> Votes) Parts(Holdings holdings, Control control, Rule shares, Rule votes)
    {
        var items = holdings.Items
            .Where(item => item.Entity == holdings.Company && control.Counts(item.Owner))
            .OrderBy(item => item.Owner, StringComparer.Ordinal)
            .Select(item => (Item: item, Rule: control.IsEntity(item.Owner) ? ThroughRule : DirectRule))
            .ToList();
        return (Sum(items.Select(pair => (pair.Item.Shares, pair.Rule)), shares), Sum(items.Select(pair => (pair.Item.VotePart, pair.Rule)), votes));
    }

    private static Figure<Percentage> Sum(IEnumerable<(Percentage Part, Rule Rule)> parts, Rule rule)
    {
        var figures = parts.Where(pair => pair.Part > default(Percentage)).Select(pair => new Figure<Percentage>(pair.Part, pair.Rule)).ToArray<Figure>();
        return figures.Length > 0
            ? new(Percentage.Of(figures.Sum(figure => figure.Amount)), rule, figures)
            : new(default, rule, new Figure<Percentage>(default, DirectRule));
    }

    private static bool HoldsEntity(Holdings holdings, Control control) =>
        holdings.Items.Any(item => item.Owner == holdings.Person && item.HasAny && control.IsEntity(item.Entity) && control.LeadsTo(item.Entity, holdings.Company));

    private static ValueList<CountedEntity> Counted(Control alone, Control together) => together.Entities
        .OrderBy(entity => entity, StringComparer.Ordinal)
        .Select(entity => new CountedEntity(entity, alone.IsEntity(entity), together.SharesOf(entity), together.VotesOf(entity)))
        .ToValueList();
}
