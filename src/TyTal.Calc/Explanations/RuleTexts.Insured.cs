namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>The obligation to insure and the holdings of owners (§§ 3, 9, 156).</summary>
    private static RuleText[] Insured { get; } =
    [
        new("given.wagesOfYear", ("Wages of the calendar year", "Kalenterivuoden palkat", "Löner under kalenderåret")),
        new("given.wagesOfDay", ("Wages paid or agreed", "Maksetut tai maksettavaksi sovitut palkat", "Löner som betalats eller avtalats")),
        new("given.workFrom", ("Work of the year begins", "Vuoden työn alkamispäivä", "Dag då årets arbete börjar")),
        new("given.directHolding", ("Held directly", "Suoraan omistettu osuus", "Direkt ägd andel")),
        new("given.holdingOfEntity", ("Held by an entity that counts", "Huomioon otettavan yhteisön omistama osuus", "Andel som ägs av en sammanslutning som beaktas")),
        new("obligation.wages", ("Wages paid or agreed for the year's work", "Vuoden työstä maksetut tai maksettavaksi sovitut palkat", "Löner som betalats eller avtalats för årets arbete"), Sum),
        new(
            "obligation.difference",
            ("Wages less the insurance obligation threshold", "Palkat vähennettynä vakuuttamisvelvollisuuden rajalla", "Löner minskade med gränsen för försäkringsskyldigheten"),
            "{0} − {1}"),
        new("obligation.crossedOn", ("Threshold crossed", "Rajan ylittymispäivä", "Dag då gränsen överskrids"), ("{0} exceeds {1}", "{0} ylittää määrän {1}", "{0} överskrider {1}")),
        new(
            "obligation.insuredFrom",
            ("Insurance must be in force from", "Päivä, josta alkaen vakuutuksen on oltava voimassa", "Dag från vilken försäkringen ska gälla"),
            ("the later of {0} and {1}", "myöhempi päivistä {0} ja {1}", "den senare av {0} och {1}")),
        new("ownership.own", ("Own part of the shares", "Oma osuus osakkeista", "Egen andel av aktierna"), Sum),
        new("ownership.ownAndFamily", ("Part of the shares with the family", "Osuus osakkeista yhdessä perheenjäsenten kanssa", "Andel av aktierna tillsammans med familjemedlemmarna"), Sum),
        new("ownership.ownVotes", ("Own part of the votes", "Oma osuus äänimäärästä", "Egen andel av röstetalet"), Sum),
        new("ownership.ownAndFamilyVotes", ("Part of the votes with the family", "Osuus äänimäärästä yhdessä perheenjäsenten kanssa", "Andel av röstetalet tillsammans med familjemedlemmarna"), Sum),
    ];
}
