namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>The obligation to insure and the holdings of owners (§§ 3, 9, 156).</summary>
    private static RuleText[] Insured =>
    [
        new("given.wagesOfYear", ("Wages of the calendar year", "", "")),
        new("given.wagesOfDay", ("Wages paid or agreed", "", "")),
        new("given.workFrom", ("Work of the year begins", "", "")),
        new("given.directHolding", ("Held directly", "", "")),
        new("given.holdingOfEntity", ("Held by an entity that counts", "", "")),
        new("obligation.wages", ("Wages paid or agreed for the year's work", "", ""), Sum),
        new("obligation.difference", ("Wages less the insurance obligation threshold", "", ""), "{0} − {1}"),
        new("obligation.crossedOn", ("Threshold crossed", "", ""), ("{0} exceeds {1}", "", "")),
        new("obligation.insuredFrom", ("Insurance must be in force from", "", ""), ("the later of {0} and {1}", "", "")),
        new("ownership.own", ("Own part of the shares", "", ""), Sum),
        new("ownership.ownAndFamily", ("Part of the shares with the family", "", ""), Sum),
        new("ownership.ownVotes", ("Own part of the votes", "", ""), Sum),
        new("ownership.ownAndFamilyVotes", ("Part of the votes with the family", "", ""), Sum),
    ];
}
