using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>Asks the literal reference the same question about a limitation and writes both answers alike.</summary>
internal static class LiteralLimitationComparison
{
    internal static string Literal(LimitationClaim claim, LiteralFigures figures)
    {
        try
        {
            var limitation = LiteralLimitation.Compute(Convert(claim), figures);
            return Text(
                limitation.Capitals.Select(capital => Line(capital.DueFrom.ToLocalDate(), capital.On.ToLocalDate(), capital.Category, capital.Percent, capital.Amount)),
                limitation.Days.Select(day => (day.Key.ToLocalDate(), Figures(day.Value.Category, day.Value.Year, day.Value.Percent, day.Value.PerYear, day.Value.PerMonth))),
                limitation.Total);
        }
        catch (LiteralRefusal)
        {
            return "refused";
        }
    }

    internal static string Library(LimitationClaim claim, StatutoryParameters parameters)
    {
        try
        {
            return Library(LimitationTimeline.Of(claim, parameters));
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    internal static string Library(LimitationTimeline timeline) => Text(
        timeline.LumpSums.Select(sum => Line(sum.DueFrom, sum.On, sum.OfYear.Category.Amount, sum.OfYear.Percent.Amount, sum.Amount.Amount)),
        timeline.Periods.SelectMany(
            period => Enumerable.Range(0, NodaTime.Period.DaysBetween(period.From, period.To) + 1).Select(period.From.PlusDays),
            (period, day) => (day, Figures(period.Amount.Category.Amount, period.From.Year, period.Amount.Percent.Amount, period.Amount.PerYear.Amount, period.Amount.PerMonth.Amount))),
        timeline.Total().Amount);

    private static string Line(LocalDate from, LocalDate to, params decimal[] amounts) => $"{from:uuuu-MM-dd} {to:uuuu-MM-dd} {Figures(amounts)}";

    private static string Figures(params decimal[] amounts) => string.Join(' ', amounts.Select(amount => (amount / 1.00000m).ToString("0.#####", null)));

    /// <summary>The capitals, the days in runs of equal figures, and the total.</summary>
    private static string Text(IEnumerable<string> capitals, IEnumerable<(LocalDate Day, string Figures)> days, decimal total)
    {
        var runs = new List<(LocalDate From, LocalDate To, string Figures)>();
        foreach (var (day, figures) in days)
        {
            if (runs.Count > 0 && runs[runs.Count - 1] is var last && last.Figures == figures && last.To.PlusDays(1) == day)
            {
                runs[runs.Count - 1] = (last.From, day, figures);
            }
            else
            {
                runs.Add((day, day, figures));
            }
        }

        return string.Join('\n', capitals.Concat(runs.Select(run => $"{run.From:uuuu-MM-dd} {run.To:uuuu-MM-dd} {run.Figures}")).Append("total " + Figures(total)));
    }

    private static LiteralLimitationClaim Convert(LimitationClaim claim) => new()
    {
        ClaimDate = claim.ClaimDate.ToDateOnly(),
        Through = claim.Through.ToDateOnly(),
        Changes = [.. claim.Changes.Select(change => new LiteralCategoryChange
        {
            From = change.From.ToDateOnly(),
            Category = change.Category.Number,
            CapitalPaidOn = change.LumpSumPaidOn is { } on ? on.ToDateOnly() : null,
            SoonFatal = change.QuicklyFatalDisease,
        })],
        Paid = [.. claim.PaidLumpSums.Select(paid => new LiteralPaidCapital { On = paid.On.ToDateOnly(), Category = paid.Category.Number })],
        Died = claim.Died is { } died ? died.ToDateOnly() : null,
        Coefficient = claim.CapitalCoefficient!.Amount,
    };
}
