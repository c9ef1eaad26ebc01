using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold for every family.</summary>
internal static class FamilyChecks
{
    private const string Literal = "family: equal to the literal reference, to the cent and the day";
    private const string Reasons = "family: refused for reasons that hold by the literal reference";
    private const string Cap = "family: at most 70 % of the annual earnings, in percent and in euros";
    private const string Bounds = "family: no amount negative";
    private const string Totals = "family: totals are the sums of months";
    private const string Levels = "family: the level of the first day of each period, asked for alone";
    private const string Steps = "family: each step follows from its inputs";
    private const string CaseFiles = "family: a case file of it computes the same";

    private const decimal MostPercent = 70m;
    private const decimal Dust = 0.000_000_000_1m;
    private const int CaseFileEvery = 8;
    private const int ExplanationEvery = 4;

    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    internal static IReadOnlyList<string> Names { get; } = [Literal, Reasons, Cap, Bounds, Totals, Levels, Steps, CaseFiles];

    internal static void Check(Family family, long number, Invariants invariants, bool isSpoiled)
    {
        var turn = number / SoakRound.Length;
        var timeline = FamilyTimeline.Of(family, RandomClaims.Parameters);
        var totals = timeline.Totals;
        timeline = isSpoiled ? timeline with { Totals = totals with { Pensions = totals.Pensions.Select(total => total with { Amount = total.Amount + new Money<Once>(1) }).ToValueList() } } : timeline;
        var literal = LiteralFamilyComparison.Literal(family, Figures);
        invariants.Equal(Literal, literal, LiteralFamilyComparison.Library(timeline));
        var wrong = LiteralFamilyComparison.ReasonsThatDoNotHold(timeline, Figures).FirstOrDefault();
        invariants.Check(Reasons, wrong is null, () => wrong!);
        CheckPeriods(timeline, invariants);
        CheckTotals(timeline, invariants);
        CheckSteps(timeline, invariants);
        FamilyVariants.Check(timeline, number, invariants);
        if (turn % ExplanationEvery == 0)
        {
            FamilyVariants.CheckPage(timeline, Languages.All[(int)(turn / ExplanationEvery % Languages.All.Count)], invariants);
        }

        if (turn % CaseFileEvery == 0)
        {
            var outcome = CaseText.Run(family, Total(literal));
            invariants.Check(CaseFiles, outcome.Passed, () => string.Join('\n', outcome.Mismatches));
        }
    }

    /// <summary>The total of everything by the literal reference; null when it refuses the family.</summary>
    internal static decimal? ExpectedTotal(Family family) => Total(LiteralFamilyComparison.Literal(family, Figures));

    private static decimal? Total(string literal) => literal == "refused" ? null : decimal.Parse(literal[(literal.LastIndexOf(' ') + 1)..], null);

    private static void CheckPeriods(FamilyTimeline timeline, Invariants invariants)
    {
        var family = timeline.Family;
        var earnings = Math.Max(family.AnnualEarnings.Amount, RandomClaims.Parameters.MinimumAnnualEarnings(family.ClaimDate.Year).Amount);
        foreach (var period in timeline.Periods)
        {
            invariants.Check(Cap, period.Level.SpousePercent.Amount + period.Level.ChildrenPercent.Amount is >= 0 and <= MostPercent, period.ToString);
            invariants.Check(Cap, period.Level.Pensions.Sum(pension => pension.Exact.Amount) <= (earnings * MostPercent / 100) + Dust, period.ToString);
            invariants.Check(Bounds, period.Pensions.All(pension => pension.PerYear.Amount >= 0 && pension.PerMonth.Amount >= 0 && pension.BasePerYear.Amount >= 0), period.ToString);
            invariants.Equal(Levels, period.Level, FamilyLevel.Of(family, period.From, RandomClaims.Parameters), period.ToString());
        }
    }

    private static void CheckTotals(FamilyTimeline timeline, Invariants invariants)
    {
        foreach (var total in timeline.Totals.Pensions)
        {
            invariants.Equal(Totals, Runs(timeline, total.Beneficiary), total.Amount.Amount, total.Beneficiary.ToString());
        }

        invariants.Equal(Totals, timeline.Totals.Pensions.Sum(total => total.Amount.Amount), timeline.TotalLines().Sum(line => line.Amount.Amount), "the lines");
    }

    /// <summary>The sum over the longest runs of days with one monthly amount.</summary>
    private static decimal Runs(FamilyTimeline timeline, Beneficiary survivor)
    {
        var runs = new List<(NodaTime.LocalDate From, NodaTime.LocalDate To, decimal PerMonth)>();
        foreach (var period in timeline.Periods)
        {
            if (period.Find(survivor)?.PerMonth.Amount is not { } perMonth)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].PerMonth == perMonth && runs[^1].To.PlusDays(1) == period.From)
            {
                runs[^1] = runs[^1] with { To = period.To };
            }
            else
            {
                runs.Add((period.From, period.To, perMonth));
            }
        }

        return runs.Sum(run => Months.Sum(run.From, run.To, run.PerMonth));
    }

    private static void CheckSteps(FamilyTimeline timeline, Invariants invariants)
    {
        foreach (var step in timeline.Figures().SelectMany(figure => figure.Steps()).Distinct())
        {
            if (FamilyRecomputation.Follows(step) is { } follows)
            {
                invariants.Check(Steps, follows, () => $"{step.Rule.Id}: {step.Amount} of {string.Join(", ", step.Inputs.Select(input => input.Amount))}");
            }
        }
    }
}
