using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>How somebody is related to the person in a leading position.</summary>
public enum FamilyRelation
{
    /// <summary>Married to the person (aviopuoliso).</summary>
    Spouse,

    /// <summary>Living together in circumstances like a marriage (avopuoliso).</summary>
    Cohabitant,

    /// <summary>A relative in the direct line, upwards or downwards: a child, a grandchild, a parent, a grandparent.</summary>
    DirectLine,

    /// <summary>Any other relative, e.g. a sibling.</summary>
    Other,
}

/// <summary>Somebody related to the person in a leading position.</summary>
/// <param name="Name">The name in the holdings.</param>
/// <param name="Relation">How they are related.</param>
/// <param name="SameHousehold">Whether they live in the same household.</param>
public sealed record Relative(string Name, FamilyRelation Relation, bool SameHousehold = true) : ValueRecord
{
    /// <summary>Whether the relative is a member of the family (perheenjäsen; § 9(4)).</summary>
    /// <remarks>READING <see cref="Readings.FamilyHousehold"/>.</remarks>
    public bool IsFamilyMember => Guard.Defined(Relation, "relation") switch
    {
        FamilyRelation.Spouse => true,
        FamilyRelation.Cohabitant or FamilyRelation.DirectLine => SameHousehold,
        _ => false,
    };
}
