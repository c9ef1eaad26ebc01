using NodaTime;
using TyTal.Calc.Earnings;

namespace TyTal.Calc.Benchmarks;

/// <summary>§§ 71 and 79 in plain decimals, without checks and reasons: the baseline.</summary>
internal static class NaiveAnnualEarnings
{
    internal static decimal Of(LocalDate claimDate, PayPeriod[] periods, ComparisonYear[] comparison, Dictionary<int, decimal> coefficients, decimal minimum)
    {
        var year = new DateInterval(claimDate.PlusYears(-1), claimDate.PlusDays(-1));
        var inside = periods.Where(period => period.Days.Start >= year.Start && period.Days.End <= year.End).ToList();
        var (from, to) = (inside[0].Days.Start, inside[^1].Days.End);
        var days = Calendar.Thirty360.Count(from, to) - inside.Sum(period => period.UnpaidDays);
        var annualised = Round(inside.Sum(period => period.Earnings.Amount) * 360m / days);
        var current = annualised + Round(annualised / 24m);
        var lifted = comparison
            .Select(stated => Round(stated.Earnings.Amount * 360m / (360m - stated.AbsentDays) * coefficients[claimDate.Year] / coefficients[stated.Year]))
            .ToList();
        var mean = Round(lifted.Sum() / 3m);
        var decided = Math.Abs(current - mean) * 5m >= mean ? Round((current + lifted.Sum()) / 4m) : current;
        return Math.Max(decided, minimum);
    }

    private static decimal Round(decimal euros) => Math.Round(euros, 2, MidpointRounding.AwayFromZero);
}
