namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>The obligation to insure and the holdings of owners (§§ 3, 9, 156).</summary>
    private static (string Id, string Title, string? Formula)[] Insured =>
    [
        ("given.wagesOfYear", "Wages of the calendar year", null),
        ("given.wagesOfDay", "Wages paid or agreed", null),
        ("given.workFrom", "Work of the year begins", null),
        ("given.directHolding", "Held directly", null),
        ("given.holdingOfEntity", "Held by an entity that counts", null),
        ("obligation.wages", "Wages paid or agreed for the year's work", Sum),
        ("obligation.difference", "Wages less the insurance obligation threshold", "{0} − {1}"),
        ("obligation.crossedOn", "Threshold crossed", "{0} exceeds {1}"),
        ("obligation.insuredFrom", "Insurance must be in force from", "the later of {0} and {1}"),
        ("ownership.own", "Own part of the shares", Sum),
        ("ownership.ownAndFamily", "Part of the shares with the family", Sum),
        ("ownership.ownVotes", "Own part of the votes", Sum),
        ("ownership.ownAndFamilyVotes", "Part of the votes with the family", Sum),
    ];
}
