using NodaTime;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>A claim as one would write it first.</summary>
internal sealed record IdiomaticClaim(
    LocalDate ClaimDate, LocalDate BirthDate, decimal AnnualEarnings, decimal Degree, Insurance Insurance, decimal PerDay, int Category);

/// <summary>What one would write first: NodaTime, decimals and dictionaries, a claim after the other, and only what these rows need of the rules.</summary>
internal static class Idiomatic
{
    private static readonly Dictionary<int, decimal> Index = Series(StatutoryFigure.EarningsRelatedPensionIndex);
    private static readonly Dictionary<int, decimal> Minimum = Series(StatutoryFigure.MinimumAnnualEarnings);
    private static readonly Dictionary<int, decimal> BasicAmount = Series(StatutoryFigure.FunctionalLimitationBasicAmount);
    private static readonly decimal Payments = Series(StatutoryFigure.EmployeePaymentsPercent)[Portfolio.Year];
    private static readonly (decimal UpTo, decimal Percent)[] Bands =
        [(100m, 70m), (120m, 65m), (150m, 60m), (175m, 55m), (210m, 50m), (260m, 45m), (340m, 40m), (500m, 35m), (decimal.MaxValue, 30m)];

    private static readonly decimal[] Categories =
        [0m, 1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13m, 16m, 19m, 22m, 25m, 32m, 39m, 46m, 53m, 60m];

    internal sealed record Change(decimal Old, decimal New, decimal Difference);

    internal sealed record YearOfPension(decimal PerYear, decimal PerMonth, decimal Total);

    internal sealed record Allowance(decimal Full, decimal PerDay, decimal Payments, decimal Net);

    internal sealed record Deduction(decimal Percent, decimal Amount, decimal Rest);

    internal sealed record Limitation(decimal PerYear, decimal PerMonth);

    internal static Change YearlyRun(IdiomaticClaim claim, int year)
    {
        var old = PerMonth(claim, new LocalDate(year - 1, 12, 31));
        var now = PerMonth(claim, new LocalDate(year, 1, 1));
        return new(old, now, now - old);
    }

    internal static YearOfPension PensionOfYear(IdiomaticClaim claim, int year)
    {
        var from = LocalDate.Max(claim.ClaimDate.PlusYears(1), new LocalDate(year, 1, 1));
        var last = new LocalDate(year, 12, 31);
        if (from > last)
        {
            return new(0m, 0m, 0m);
        }

        var at65 = claim.BirthDate.PlusYears(65);
        var change = at65 > from && at65 <= last;
        var total = Paid(from, change ? at65.PlusDays(-1) : last, PerMonth(claim, from)) + (change ? Paid(at65, last, PerMonth(claim, at65)) : 0m);
        return new(Round(Exact(claim, from)), PerMonth(claim, from), total);
    }

    internal static Allowance AllowanceOf(IdiomaticClaim claim, int year)
    {
        if (claim.Degree < 10m || claim.ClaimDate.PlusDays(29).Year > year || claim.ClaimDate.PlusYears(1) <= new LocalDate(year, 1, 1))
        {
            return new(0m, 0m, 0m, 0m);
        }

        var full = Round(claim.AnnualEarnings / 360m);
        var minimum = claim.Insurance == Insurance.Compulsory ? Round(Minimum[claim.ClaimDate.Year] / 360m) : 0m;
        var isLifted = full < minimum;
        full = Math.Max(full, minimum);
        var perDay = Round(full * Share(claim) / 100m);
        var payments = isLifted ? 0m : Round(perDay * Payments / 100m);
        return new(full, perDay, payments, perDay - payments);
    }

    internal static Deduction Kela(IdiomaticClaim claim)
    {
        var percent = Bands.First(band => claim.PerDay <= band.UpTo).Percent;
        var deduction = Round(claim.PerDay * percent / 100m);
        return new(percent, deduction, claim.PerDay - deduction);
    }

    internal static Limitation LimitationOf(IdiomaticClaim claim, int year)
    {
        var exact = BasicAmount[year] * Categories[claim.Category] / 100m;
        return new(Round(exact), Round(exact / 12m));
    }

    private static decimal PerMonth(IdiomaticClaim claim, LocalDate on) => Round(Exact(claim, on) / 12m);

    private static decimal Exact(IdiomaticClaim claim, LocalDate on)
    {
        if (claim.Degree < 10m || on < claim.ClaimDate.PlusYears(1))
        {
            return 0m;
        }

        var earnings = claim.Insurance == Insurance.Compulsory ? Math.Max(claim.AnnualEarnings, Minimum[claim.ClaimDate.Year]) : claim.AnnualEarnings;
        var increaseDay = new LocalDate(claim.ClaimDate.Year + 6, 1, 1);
        var age = Period.Between(claim.BirthDate, increaseDay, PeriodUnits.Years).Years;
        var increase = on < increaseDay || age > 64 ? 0m : age < 31 ? 16m : 16m - (0.457m * (age - 30));
        var percent = on < claim.BirthDate.PlusYears(65) ? 85m : 70m;
        return earnings * percent * Share(claim) * (100m + increase) * Index[on.Year] / (1_000_000m * Index[claim.ClaimDate.Year]);
    }

    private static decimal Paid(LocalDate from, LocalDate to, decimal perMonth)
    {
        var total = 0m;
        for (var month = new LocalDate(from.Year, from.Month, 1); month <= to; month = month.PlusMonths(1))
        {
            var (first, last) = (LocalDate.Max(month, from), LocalDate.Min(month.PlusMonths(1).PlusDays(-1), to));
            total += first.Day == 1 && last.PlusDays(1).Day == 1 ? perMonth : Round(perMonth * Calendar.Thirty360.Count(first, last) / 30m);
        }

        return total;
    }

    private static decimal Share(IdiomaticClaim claim) => Math.Round(claim.Degree / 5m, MidpointRounding.AwayFromZero) * 5m;

    private static decimal Round(decimal euros) => Math.Round(euros, 2, MidpointRounding.AwayFromZero);

    private static Dictionary<int, decimal> Series(StatutoryFigure figure) =>
        Enumerable.Range(2016, Portfolio.Year - 2015).ToDictionary(year => year, year => Portfolio.Parameters.Get(figure, year).Amount);
}
