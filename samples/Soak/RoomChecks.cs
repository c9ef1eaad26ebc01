using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Benefits.FunctionalLimitation;
using TyTal.Calc.Tests.Earnings;
using TyTal.Calc.Tests.Explanations;
using TyTal.Calc.Tests.Payments;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold for all annual earnings, functional limitations and divided payments.</summary>
internal static class RoomChecks
{
    private const string EarningsSteps = "annual earnings: each step follows from its inputs";
    private const string EarningsPaths = "annual earnings: each path once, the floor holds";
    private const string EarningsMore = "annual earnings: more pay never brings less while the same sections decide";
    private const string EarningsPage = "annual earnings: every rounded figure stands on the page";
    private const string LimitationDays = "limitation: every day is paid or refused as its category says";
    private const string LimitationAmounts = "limitation: every amount is the exact one, rounded once";
    private const string LimitationTotal = "limitation: the total is that of lump sums and months";
    private const string LimitationPage = "limitation: every rounded figure stands on the page";
    private const string PaymentSum = "payment: exactly what was granted is paid out";
    private const string PaymentDemands = "payment: nobody gets more than demanded or granted for the same days";
    private const string PaymentPage = "payment: every rounded figure stands on the page";
    private const string Same = "earnings, limitation, payment: computed again, everything is equal, with the same hash";

    private static readonly long[] MoreCents = [1, 12_345, 1_700_000];

    internal static IReadOnlyList<string> Names { get; } =
        [EarningsSteps, EarningsPaths, EarningsMore, EarningsPage, LimitationDays, LimitationAmounts, LimitationTotal, LimitationPage, PaymentSum, PaymentDemands, PaymentPage, Same];

    internal static void Check(AnnualEarningsFacts facts, long number, Invariants invariants, bool isSpoiled)
    {
        var earnings = Earnings(facts);
        invariants.Holds(Same, ClaimInvariants.Same(earnings, Earnings(facts)));
        earnings = isSpoiled ? earnings with { Paths = earnings.Paths.Concat(earnings.Paths).ToValueList() } : earnings;
        invariants.Holds(EarningsPaths, EarningsInvariants.Paths(facts, earnings));
        invariants.Holds(EarningsMore, EarningsInvariants.MorePay(earnings, Earnings(EarningsInvariants.WithPay(facts, MoreCents[number % MoreCents.Length]))));
        var figures = earnings.Compared.Prepend(earnings.Decided).ToList();
        foreach (var step in figures.SelectMany(figure => figure.Steps()).Distinct())
        {
            if (EarningsRecomputation.Of(step) is { } expected)
            {
                invariants.Equal(EarningsSteps, expected, step.Amount, step.Rule.Id);
            }
        }

        Page(EarningsPage, figures, language => AnnualEarningsExplanation.Of(earnings, language), number, invariants);
    }

    internal static void Check(LimitationClaim claim, long number, Invariants invariants, bool isSpoiled)
    {
        var timeline = LimitationTimeline.Of(claim, StatutoryParameters.Enacted);
        invariants.Holds(Same, ClaimInvariants.Same(timeline, LimitationTimeline.Of(claim, StatutoryParameters.Enacted)));
        invariants.Holds(LimitationDays, LimitationInvariants.Days(timeline));
        invariants.Holds(LimitationAmounts, LimitationInvariants.Amounts(timeline));
        invariants.Holds(LimitationTotal, LimitationInvariants.Total(timeline, timeline.Total().Amount + (isSpoiled ? 0.01m : 0m)));
        Page(LimitationPage, timeline.Figures(), language => LimitationExplanation.Of(timeline, language), number, invariants);
    }

    internal static void Check((RetroactivePayment Retroactive, EmployersCompensation Employers) payment, long number, Invariants invariants, bool isSpoiled)
    {
        var (divided, employers) = (payment.Retroactive.Divide(), payment.Employers.Divide());
        invariants.Holds(Same, ClaimInvariants.Same(divided, payment.Retroactive.Divide()));
        divided = isSpoiled ? divided with { ToInjuredPerson = new(divided.ToInjuredPerson.Value + new Money<Once>(1), divided.ToInjuredPerson.Rule) } : divided;
        invariants.Holds(PaymentSum, PaymentInvariants.AddsUp(payment.Retroactive, divided));
        invariants.Holds(PaymentSum, PaymentInvariants.AddsUp(payment.Employers, employers));
        invariants.Holds(PaymentDemands, PaymentInvariants.WithinDemands(divided));
        Page(PaymentPage, divided.Figures(), language => PaymentExplanation.Of(divided, language), number, invariants);
        Page(PaymentPage, employers.Figures(), language => PaymentExplanation.Of(employers, language), number, invariants);
    }

    private static AnnualEarnings Earnings(AnnualEarningsFacts facts) => AnnualEarnings.Of(facts, StatutoryParameters.Enacted);

    private static void Page(string check, IEnumerable<Figure> figures, Func<Language, Document> page, long number, Invariants invariants)
    {
        var language = Languages.All[(int)(number / SoakRound.Length % Languages.All.Count)];
        invariants.Holds(check, PageInvariants.Roundings(page(language).ToText(), [new("", figures)], language));
    }
}
