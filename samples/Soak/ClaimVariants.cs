using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold between the timeline of a claim and that of the same claim again, cut short, or with one other fact. Each costs a timeline or two: the claims of a round take turns.</summary>
internal static class ClaimVariants
{
    private const string Same = "claim: computed again, everything is equal, with the same hash";
    private const string Cut = "claim: through an earlier last day, the same days up to it";
    private const string Degree = "claim: a higher degree of incapacity pays no day less";
    private const string Earnings = "claim: higher annual earnings pay no day less";
    private const string Birth = "claim: a later birth pays no day less";
    private const string Itself = "claim: no difference from itself";
    private const string Correction = "claim: the changes of a correction add up to the difference of the totals";
    private const string CashFlow = "claim: the years of the cash flow add up to the totals";

    private static readonly decimal[] MoreDegrees = [2.5m, 10m, 40m, 100m];
    private static readonly long[] MoreCents = [1, 99_999, 1_700_000];

    internal static IReadOnlyList<string> Names { get; } = [Same, Cut, Degree, Earnings, Birth, Itself, Correction, CashFlow];

    internal static void Check(BenefitTimeline timeline, long number, Invariants invariants)
    {
        var claim = timeline.Claim;
        switch (SoakRound.PlaceOf(number))
        {
            case 0:
                invariants.Holds(Same, ClaimInvariants.Same(timeline, Compute(claim)));
                break;
            case 1:
                invariants.Holds(Cut, ClaimInvariants.CutShort(timeline, Compute(claim with { Through = claim.ClaimDate.PlusDays((int)(number * 31 % Days.Count(claim.ClaimDate, claim.Through))) })));
                break;
            case 2 when ClaimInvariants.GrowsWithDegree(claim):
                NeverLess(Degree, claim, paid => ClaimInvariants.MoreIncapable(paid, MoreDegrees[number % MoreDegrees.Length]), invariants);
                break;
            case 3:
                NeverLess(Birth, claim, paid => paid with { BirthDate = Days.Earlier(paid.BirthDate.PlusDays((int)(number % 4000)), paid.ClaimDate) }, invariants);
                break;
            case 4:
                var (less, more) = NeverLess(Earnings, claim, paid => paid with { AnnualEarnings = paid.AnnualEarnings + new Money<PerYear>(MoreCents[number % MoreCents.Length]) }, invariants);
                invariants.Holds(Correction, ClaimInvariants.ChangesAddUp(TimelineDifference.Of(less, more)));
                break;
            case 5:
                invariants.Holds(Itself, ClaimInvariants.NoDifference(TimelineDifference.Of(timeline, timeline)));
                break;
            case 6:
                invariants.Holds(CashFlow, ClaimInvariants.CashFlowAddsUp(ClaimCashFlow.Of(timeline)));
                break;
        }
    }

    /// <summary>Compares the claim with one that must not pay less; both with pay facts, which more payable days need.</summary>
    private static (BenefitTimeline Less, BenefitTimeline More) NeverLess(string check, Claim claim, Func<Claim, Claim> better, Invariants invariants)
    {
        var paid = RandomClaims.WithPay(claim);
        var (less, more) = (Compute(paid), Compute(better(paid)));
        invariants.Holds(check, ClaimInvariants.NeverLess(less, more));
        return (less, more);
    }

    private static BenefitTimeline Compute(Claim claim) => BenefitTimeline.Of(claim, RandomClaims.Parameters);
}
