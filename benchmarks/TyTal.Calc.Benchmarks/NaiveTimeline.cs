using NodaTime;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>What one would write first: decimals, lists and LINQ, no reasons, and only what the carpenter needs of the rules.</summary>
internal static class NaiveTimeline
{
    internal static List<NaivePeriod> Of(Claim claim, Dictionary<int, decimal> index, Dictionary<int, decimal> paymentsPercent)
    {
        var anniversary = claim.ClaimDate.PlusYears(1);
        var periods = new List<NaivePeriod>();
        var starts = Starts(claim, anniversary);
        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : claim.Through;
            var next = starts[i] < anniversary
                ? Allowance(claim, starts[i], to, paymentsPercent)
                : Pension(claim, starts[i], to, index);
            periods.Add(next);
        }

        return periods;
    }

    private static List<LocalDate> Starts(Claim claim, LocalDate anniversary)
    {
        var first = claim.ClaimDate.PlusDays(1);
        var days = new List<LocalDate>
        {
            first, claim.ClaimDate.PlusDays(29), anniversary, claim.BirthDate.PlusYears(65), new(claim.ClaimDate.Year + 6, 1, 1), claim.SickPay[0].To.PlusDays(1),
        };
        for (var year = first.Year + 1; year <= claim.Through.Year; year++)
        {
            days.Add(new(year, 1, 1));
        }

        return days.Where(day => day >= first && day <= claim.Through).Distinct().OrderBy(day => day).ToList();
    }

    private static NaivePeriod Allowance(Claim claim, LocalDate from, LocalDate to, Dictionary<int, decimal> paymentsPercent)
    {
        var pay = claim.SickPay[0];
        var bySickPay = from >= pay.From && from <= pay.To;
        var perDay = bySickPay
            ? Round(pay.Amount.Amount / (Period.DaysBetween(pay.From, pay.To) + 1))
            : Round(claim.AnnualEarnings.Amount / 360m);
        var employer = bySickPay ? perDay : 0m;
        var payments = Round((perDay - employer) * paymentsPercent[from.Year] / 100m);
        var days = Period.DaysBetween(from, to) + 1;
        return new(from, to, perDay, perDay - employer - payments, perDay * days);
    }

    private static NaivePeriod Pension(Claim claim, LocalDate from, LocalDate to, Dictionary<int, decimal> index)
    {
        var increaseDay = new LocalDate(claim.ClaimDate.Year + 6, 1, 1);
        var age = Period.Between(claim.BirthDate, increaseDay, PeriodUnits.Years).Years;
        var increase = from < increaseDay || age > 64 ? 0m : age < 31 ? 16m : 16m - (0.457m * (age - 30));
        var percent = from < claim.BirthDate.PlusYears(65) ? 85m : 70m;
        var exact = claim.AnnualEarnings.Amount * percent / 100m * (100m + increase) / 100m * index[from.Year] / index[claim.ClaimDate.Year];
        var perMonth = Round(exact / 12m);
        return new(from, to, Round(exact), perMonth, Total(from, to, perMonth));
    }

    private static decimal Total(LocalDate from, LocalDate to, decimal perMonth)
    {
        var total = 0m;
        for (var month = new LocalDate(from.Year, from.Month, 1); month <= to; month = month.PlusMonths(1))
        {
            var first = LocalDate.Max(month, from);
            var last = LocalDate.Min(month.PlusMonths(1).PlusDays(-1), to);
            total += first.Day == 1 && last.PlusDays(1).Day == 1 ? perMonth : Round(perMonth * Calendar.Thirty360.Count(first, last) / 30m);
        }

        return total;
    }

    private static decimal Round(decimal euros) => Math.Round(euros, 2, MidpointRounding.AwayFromZero);
}

/// <summary>A period of the naive timeline.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amount">Per day before the anniversary, per year from it.</param>
/// <param name="Paid">Net per day before the anniversary, per month from it.</param>
/// <param name="Total">What the period pays.</param>
internal sealed record NaivePeriod(LocalDate From, LocalDate To, decimal Amount, decimal Paid, decimal Total);
