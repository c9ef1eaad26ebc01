using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Policies;

/// <summary>Random neglects that no check refuses, with days and amounts at the edges of the rules.</summary>
internal static class RandomNeglects
{
    private static readonly LocalDate LastEvent = new(2025, 12, 31);

    internal static Gen<Neglect> All =>
        from day in RandomPolicies.Days
        from snap in Gen.Choose(0, 5)
        from length in Gen.Choose(0, 2500)
        from waited in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 2500)))
        from goesOn in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let begun = Snapped(day, snap)
        let facts = new Neglect { From = begun, To = goesOn ? null : begun.PlusDays(length), DecidedOn = begun.PlusDays(length + waited) }
        from premiums in Premiums(facts)
        from multiple in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Elements(5_000, 10_000, 30_000)), (4, Gen.Choose(1, 30_000)))
        from flags in Gen.Choose(0, 15)
        from many in Gen.Choose(0, 3)
        from events in Events(facts).ListOf(many)
        select facts with
        {
            Premiums = premiums,
            FeeMultiple = multiple / 10_000m,
            NaturalPerson = (flags & 1) != 0,
            Unreasonable = (flags & 2) != 0,
            Intentional = flags is 3 or 7,
            CriminalMatter = flags > 11,
            Events = events.ToValueList(),
        };

    /// <summary>The last day of the neglect as far as it is known.</summary>
    internal static LocalDate Last(Neglect neglect) => neglect.To ?? neglect.DecidedOn;

    private static LocalDate Snapped(LocalDate day, int snap) => snap switch
    {
        0 => new(day.Year, 1, 1),
        1 => new(day.Year, 12, 31),
        _ => day.PlusYears(-2),
    };

    /// <summary>Those of years that lie too far back may be there or not.</summary>
    private static Gen<ValueList<NeglectYear>> Premiums(Neglect facts) =>
        from cents in Gen.Choose(0, 90_000_000).ListOf(Last(facts).Year - facts.From.Year + 1)
        from tooOldToo in Gen.Elements(false, true)
        select cents.Select((amount, index) => new NeglectYear(facts.From.Year + index, new(amount)))
            .Where(premium => tooOldToo || facts.DecidedOn.Year - premium.Year <= 5)
            .Reverse().ToValueList();

    private static Gen<UninsuredEvent> Events(Neglect facts) =>
        from day in Gen.OneOf(
            Gen.Elements(facts.From, facts.From.PlusDays(-1), Last(facts), Last(facts).PlusDays(1)),
            Gen.Choose(-100, 2600).Select(facts.From.PlusDays))
        let claimDate = LocalDate.Min(LocalDate.Max(day, new(2016, 1, 1)), LastEvent)
        let most = (int)(100 * LiteralAmounts.Of("employersExcess", claimDate.Year, LiteralFigures.Through2025()))
        from paid in Gen.OneOf(Gen.Choose(0, 1_500_000), Gen.Choose(most - 2, most + 2))
        select new UninsuredEvent(claimDate, new Money<Once>(paid));
}
