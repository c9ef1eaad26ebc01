using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Explanations;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold for every claim.</summary>
internal static class ClaimChecks
{
    private const string Literal = "claim: equal to the literal reference, to the cent and the day";
    private const string Refused = "claim: refused alike by the literal reference, with reasons and into spans";
    private const string Spans = "claim: with reasons as into spans";
    private const string Order = "claim: periods in order, without overlap, as long as they can be";
    private const string Partition = "claim: each day of incapacity or rehabilitation is paid or refused, once";
    private const string Bounds = "claim: no amount negative, parts within the whole, shares within 0 to 100 %";
    private const string Totals = "claim: totals are the sums of days and months";
    private const string Steps = "claim: each step follows from its inputs";
    private const string Rounded = "claim: every rounded figure stands on the page of its days";
    private const string Supplied = "claim: every supplied figure is named and said";
    private const string RoundTrip = "claim: the same after a round trip through JSON";
    private const string CaseFiles = "claim: a case file of it computes the same";

    private const int CaseFileEvery = 16;
    private const int ExplanationEvery = 4;

    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    internal static IReadOnlyList<string> Names { get; } = [Literal, Refused, Spans, Order, Partition, Bounds, Totals, Steps, Rounded, Supplied, RoundTrip, CaseFiles];

    internal static void Check(Claim claim, long number, Invariants invariants, bool isSpoiled)
    {
        var turn = number / SoakRound.Length;
        invariants.Equal(RoundTrip, claim, CaseText.Read(claim));
        var literal = LiteralComparison.Literal(claim, Figures);
        if (Compute(claim) is not { } timeline)
        {
            invariants.Equal(Refused, literal, "refused");
            invariants.Check(Refused, SpansOf(claim) is null, () => "written into spans, but refused with reasons");
            return;
        }

        timeline = isSpoiled ? timeline with { Totals = timeline.Totals with { Pension = timeline.Totals.Pension + new Money<Once>(1) } } : timeline;
        invariants.Equal(Literal, literal, LiteralComparison.Library(timeline));
        CheckSpans(timeline, invariants);
        invariants.Holds(Order, ClaimInvariants.Order(timeline));
        invariants.Holds(Partition, ClaimInvariants.Partition(timeline));
        CheckBounds(timeline, invariants);
        CheckTotals(timeline, invariants);
        CheckSteps(timeline, invariants);
        ClaimVariants.Check(timeline, number, invariants);
        if (turn % ExplanationEvery == 0)
        {
            CheckExplanation(timeline, Languages.All[(int)(turn / ExplanationEvery % Languages.All.Count)], invariants);
        }

        if (turn % CaseFileEvery == 0)
        {
            var outcome = CaseText.Run(claim, ExpectedTotals(claim));
            invariants.Check(CaseFiles, outcome.Passed, () => string.Join('\n', outcome.Mismatches));
        }
    }

    /// <summary>The totals of the literal reference; null when it refuses the claim.</summary>
    internal static decimal[]? ExpectedTotals(Claim claim)
    {
        var literal = LiteralComparison.Literal(claim, Figures);
        return literal == "refused" ? null : [.. literal[(literal.LastIndexOf("totals ", StringComparison.Ordinal) + 7)..].Split(' ').Select(total => decimal.Parse(total, null))];
    }

    private static BenefitTimeline? Compute(Claim claim)
    {
        try
        {
            return BenefitTimeline.Of(claim, RandomClaims.Parameters);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (PeriodAmounts[] Periods, RefusedDays[] Refusals, BenefitTotals Totals)? SpansOf(Claim claim)
    {
        var most = BenefitTimeline.MostPeriods(claim);
        var (periods, refusals) = (new PeriodAmounts[most], new RefusedDays[most + 1]);
        try
        {
            var (count, refused) = BenefitTimeline.Write(claim, RandomClaims.Parameters, periods, refusals, out var totals);
            return (periods[..count], refusals[..refused], totals);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void CheckSpans(BenefitTimeline timeline, Invariants invariants)
    {
        var spans = SpansOf(timeline.Claim);
        invariants.Check(Spans, spans is not null, () => "refused into spans, but not with reasons");
        var (periods, refusals, totals) = spans!.Value;
        invariants.Equal(Spans, timeline.Periods.Select(period => period.Amounts).ToValueList(), periods.ToValueList());
        invariants.Equal(Spans, timeline.Refusals.Select(days => new RefusedDays(days.From, days.To, days.Reason, days.Section)).ToValueList(), refusals.ToValueList());
        invariants.Equal(Spans, timeline.Totals, totals);
    }

    private static void CheckBounds(BenefitTimeline timeline, Invariants invariants)
    {
        foreach (var period in timeline.Periods)
        {
            void Within(decimal amount, decimal most, string what) => invariants.Check(Bounds, amount >= 0 && amount <= most, () => $"{what} {amount} of {most} in {period}");

            Within(period.SharePercent.Amount, 100m, "the share");
            if (period.Amounts.Allowance is { } day)
            {
                Within(day.KelaDeductionPercent.Amount, 100m, "the deduction");
                Within(day.PerDay.Amount, day.FullPerDay.Amount, "the day");
                Within(day.EmployerPerDay.Amount, day.PerDay.Amount, "the employer's part");
                Within(day.EmployeePaymentsPerDay.Amount, day.PerDay.Amount, "the employee payments");
                Within(day.NetPerDay.Amount, day.PerDay.Amount, "the net day");
                invariants.Equal(Bounds, day.PerDay, day.EmployerPerDay + day.EmployeePaymentsPerDay + day.NetPerDay, "the parts of a day");
            }
            else
            {
                var year = period.Amounts.Pension!.Value;
                Within(year.PensionPercent.Amount, 85m, "the percentage of the pension");
                Within(year.OneTimeIncreasePercent.Amount, 16m, "the one-time increase");
                Within(period.PaidPerMonth!.Value.Amount, year.PerMonth.Amount, "what is paid of a month");
                Within(year.BasePerYear.Amount, Math.Max(timeline.Claim.AnnualEarnings.Amount, MinimumOf(timeline.Claim)) * 0.85m + 0.01m, "the pension");
            }
        }
    }

    private static decimal MinimumOf(Claim claim) => RandomClaims.Parameters.MinimumAnnualEarnings(claim.ClaimDate.Year).Amount;

    private static void CheckTotals(BenefitTimeline timeline, Invariants invariants)
    {
        var days = timeline.Periods
            .Where(period => period.Allowance is { } day && (period.Basis != Basis.SickPay || day.PerDay.Value != day.FullPerDay.Value))
            .Sum(period => period.Allowance!.PerDay.Amount * Days.Count(period.From, period.To));
        var months = timeline.Periods.Where(period => period.Pension is not null).Sum(period => Months.Sum(period.From, period.To, period.PaidPerMonth!.Value.Amount));
        var sickPay = timeline.TotalLines().Where(line => line.Kind == TotalKind.SickPay).Sum(line => line.Amount.Amount);
        invariants.Equal(Totals, days + months + sickPay, timeline.Totals.Total.Amount, "the periods");
        invariants.Equal(Totals, timeline.TotalLines().Sum(line => line.Amount.Amount), timeline.Totals.Total.Amount, "the lines");
    }

    private static void CheckSteps(BenefitTimeline timeline, Invariants invariants)
    {
        foreach (var step in timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Compared).SelectMany(figure => figure.Steps()).Distinct())
        {
            if (FigureRecomputation.Of(step) is { } expected)
            {
                invariants.Equal(Steps, expected, step.Amount, step.Rule.Id);
            }
        }
    }

    private static void CheckExplanation(BenefitTimeline timeline, Language language, Invariants invariants)
    {
        var text = TimelineExplanation.Of(timeline, language).ToText();
        invariants.Holds(Rounded, PageInvariants.Roundings(text, PageInvariants.PartsOf(timeline, language), language));
        invariants.Holds(Supplied, PageInvariants.Supplied(text, PageInvariants.FiguresOf(timeline), timeline.SuppliedFigures(), language));
    }
}
