using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>A personal thing that broke (§ 54).</summary>
public enum PersonalThing
{
    /// <summary>Spectacles.</summary>
    Spectacles,

    /// <summary>A hearing aid.</summary>
    HearingAid,

    /// <summary>A denture.</summary>
    Denture,

    /// <summary>A supporting bandage.</summary>
    SupportingBandage,

    /// <summary>A supporting vest.</summary>
    SupportingVest,

    /// <summary>An artificial limb.</summary>
    ArtificialLimb,

    /// <summary>An artificial joint.</summary>
    ArtificialJoint,

    /// <summary>An artificial organ.</summary>
    ArtificialOrgan,

    /// <summary>Clothes that care broke.</summary>
    Clothes,

    /// <summary>The repair of a ring that care broke.</summary>
    RingRepair,

    /// <summary>Any other thing.</summary>
    Other,
}

/// <summary>How a thing broke.</summary>
public enum Breakage
{
    /// <summary>In the claim event, while in use.</summary>
    InClaimEvent,

    /// <summary>In the claim event, while not in use.</summary>
    InClaimEventNotInUse,

    /// <summary>While care was given.</summary>
    InCare,
}

/// <summary>Things in personal use that broke (§ 54): a closed list.</summary>
public static class BrokenItem
{
    /// <summary>§ 54: the cost of a thing of the list.</summary>
    public static Rule Rule { get; } = new("brokenItem", SectionReference.Of(54));

    /// <summary>The things that are compensated when they break in the claim event.</summary>
    public static ValueList<PersonalThing> BrokenInClaimEvent { get; } = ValueList.Create(
        PersonalThing.Spectacles, PersonalThing.HearingAid, PersonalThing.Denture, PersonalThing.SupportingBandage, PersonalThing.SupportingVest,
        PersonalThing.ArtificialLimb, PersonalThing.ArtificialJoint, PersonalThing.ArtificialOrgan);

    /// <summary>The things that are compensated when care breaks them.</summary>
    public static ValueList<PersonalThing> BrokenInCare { get; } = ValueList.Create(PersonalThing.Clothes, PersonalThing.RingRepair);

    /// <summary>What is compensated of a broken thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="breakage">How it broke.</param>
    /// <param name="cost">The cost of the thing, or of its repair.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision Decide(PersonalThing thing, Breakage breakage, Money<Once> cost)
    {
        Guard.Defined(thing);
        var given = CostFigure.Cost(cost);
        var list = Guard.Defined(breakage) == Breakage.InCare ? BrokenInCare : BrokenInClaimEvent;
        return !list.Contains(thing)
            ? CostDecision.Refuse(CostReason.NotOnList, SectionReference.Of(54))
            : breakage == Breakage.InClaimEventNotInUse
                ? CostDecision.Refuse(CostReason.NotInUse, SectionReference.Of(54))
                : CostDecision.Pay(CostReason.ConditionsMet, new(given.Value, Rule, given));
    }
}
