using NodaTime;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Benchmarks;

/// <summary>What one would write first for a widow and her children: decimals, lists and LINQ, no reasons, and only what this family needs of §§ 99–109.</summary>
internal static class NaiveFamily
{
    private static readonly decimal[] SpousePercent = [40m, 35m, 30m, 20m, 15m];
    private static readonly decimal[] ChildrenPercent = [0m, 25m, 40m, 50m, 55m];

    internal static List<NaiveFamilyPeriod> Of(Family family, Dictionary<int, decimal> index, decimal minimum)
    {
        var majorities = family.Children.Select(child => child.BirthDate.PlusYears(18)).ToList();
        var thirteenth = new LocalDate(family.DeathDate.Year, family.DeathDate.Month, 1).PlusMonths(13);
        var adjustedFrom = majorities.Append(thirteenth).Max();
        var reduction = 0.3m * Math.Max(0m, family.Spouses[0].Income.Amount - (2.15m * minimum));
        var starts = Starts(family, majorities, adjustedFrom);
        var periods = new List<NaiveFamilyPeriod>();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i];
            var to = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : family.Through;
            var counted = majorities.Count(majority => from < NextMonth(majority));
            var level = index[from.Year] / index[family.ClaimDate.Year];
            var spouse = (family.AnnualEarnings.Amount * SpousePercent[counted] / 100m) - (from >= adjustedFrom ? reduction : 0m);
            var child = counted == 0 ? 0m : family.AnnualEarnings.Amount * ChildrenPercent[counted] / 100m / counted;
            periods.Add(Period(from, to, spouse * level, child * level, majorities.Count(majority => from < majority)));
        }

        return periods;
    }

    private static List<LocalDate> Starts(Family family, List<LocalDate> majorities, LocalDate adjustedFrom)
    {
        var first = family.DeathDate.PlusDays(1);
        return Enumerable.Range(first.Year + 1, family.Through.Year - first.Year)
            .Select(year => new LocalDate(year, 1, 1))
            .Concat(majorities)
            .Concat(majorities.Select(NextMonth))
            .Append(first)
            .Append(adjustedFrom)
            .Where(day => day >= first && day <= family.Through)
            .Distinct()
            .OrderBy(day => day)
            .ToList();
    }

    private static NaiveFamilyPeriod Period(LocalDate from, LocalDate to, decimal spouse, decimal child, int paidChildren)
    {
        var (spousePerMonth, childPerMonth) = (Round(spouse / 12m), Round(child / 12m));
        return new(from, to, Round(spouse), spousePerMonth, Round(child), childPerMonth, Total(from, to, spousePerMonth) + (paidChildren * Total(from, to, childPerMonth)));
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

    private static LocalDate NextMonth(LocalDate day) => new LocalDate(day.Year, day.Month, 1).PlusMonths(1);

    private static decimal Round(decimal euros) => Math.Round(euros, 2, MidpointRounding.AwayFromZero);
}

/// <summary>A period of the naive family.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Spouse">The spouse's pension per year.</param>
/// <param name="SpousePerMonth">The spouse's pension per month.</param>
/// <param name="Child">A child's pension per year.</param>
/// <param name="ChildPerMonth">A child's pension per month.</param>
/// <param name="Total">What the period pays to all.</param>
internal sealed record NaiveFamilyPeriod(LocalDate From, LocalDate To, decimal Spouse, decimal SpousePerMonth, decimal Child, decimal ChildPerMonth, decimal Total);
