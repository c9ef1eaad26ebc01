using TyTal.Calc.Calendar;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Explanations;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold for the days and shares of every family, and between its timeline and that of the same family again, cut short, or with another income.</summary>
internal static class FamilyVariants
{
    private const string Order = "family: periods in order, without overlap, after the death, as long as they can be";
    private const string Partition = "family: each day of a survivor's life after the death is paid or refused, once";
    private const string Right = "family: nobody is paid outside the right";
    private const string Shares = "family: percentages by the number of children, split evenly, with the orphans' addition";
    private const string Rounded = "family: every rounded figure stands on the page of its days";
    private const string Supplied = "family: every supplied figure is named and said";
    private const string Same = "family: computed again, everything is equal, with the same hash";
    private const string Cut = "family: through an earlier last day, the same days up to it";
    private const string Income = "family: a higher income of the spouse pays no day more, and loses none";

    private const int Turns = 3;

    private static readonly long[] MoreCents = [1, 12_345, 1_700_000];

    internal static IReadOnlyList<string> Names { get; } = [Order, Partition, Right, Shares, Rounded, Supplied, Same, Cut, Income];

    internal static void Check(FamilyTimeline timeline, long number, Invariants invariants)
    {
        var family = timeline.Family;
        invariants.Holds(Order, FamilyInvariants.Order(timeline));
        invariants.Holds(Partition, FamilyInvariants.Partition(timeline));
        invariants.Holds(Right, FamilyInvariants.WithinRight(timeline));
        var minimum = RandomClaims.Parameters.MinimumAnnualEarnings(family.ClaimDate.Year).Amount;
        foreach (var period in timeline.Periods)
        {
            invariants.Holds(Shares, FamilyShares.Wrong(family, period, minimum));
        }

        switch ((number + (number / SoakRound.Length)) % Turns)
        {
            case 0:
                invariants.Holds(Same, ClaimInvariants.Same(timeline, Compute(family)));
                break;
            case 1:
                invariants.Holds(Cut, FamilyInvariants.CutShort(timeline, Compute(family with { Through = family.DeathDate.PlusDays((int)(number * 31 % Days.Count(family.DeathDate, family.Through))) })));
                break;
            case 2 when family.Spouses.Count > 0:
                invariants.Holds(Income, FamilyInvariants.NeverMoreWithIncome(timeline, Compute(FamilyInvariants.WithIncome(family, MoreCents[number % MoreCents.Length]))));
                break;
        }
    }

    internal static void CheckPage(FamilyTimeline timeline, Language language, Invariants invariants)
    {
        var text = FamilyExplanation.Of(timeline, language).ToText();
        invariants.Holds(Rounded, PageInvariants.Roundings(text, PageInvariants.PartsOf(timeline, language), language));
        invariants.Holds(Supplied, PageInvariants.Supplied(text, timeline.Figures(), timeline.SuppliedFigures(), language));
    }

    private static FamilyTimeline Compute(Family family) => FamilyTimeline.Of(family, RandomClaims.Parameters);
}
