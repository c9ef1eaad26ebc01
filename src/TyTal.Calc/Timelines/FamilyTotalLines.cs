using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>The lines that add up to a survivor's total: months and parts of months of the survivor's own amounts, wherever other survivors' amounts change.</summary>
internal static class FamilyTotalLines
{
    internal static Money<Once> Sum(Beneficiary survivor, ValueList<FamilyPeriod> periods)
    {
        Money<Once> sum = default;
        foreach (var (from, to, perMonth) in Runs(survivor, periods))
        {
            var parts = new MonthParts(from, to);
            sum += Part(perMonth, parts.DaysBefore) + Whole(perMonth, parts.Months) + Part(perMonth, parts.DaysAfter);
        }

        return sum;
    }

    internal static IEnumerable<FamilyTotalLine> Of(Beneficiary survivor, ValueList<FamilyPeriod> periods)
    {
        foreach (var (from, to, perMonth) in Runs(survivor, periods))
        {
            var parts = new MonthParts(from, to);
            if (parts.WholeFrom > from)
            {
                yield return new(survivor, TotalKind.PartOfMonth, from, parts.WholeFrom.PlusDays(-1), perMonth, parts.DaysBefore, Part(perMonth, parts.DaysBefore));
            }

            if (parts.Months > 0)
            {
                yield return new(survivor, TotalKind.Months, parts.WholeFrom, parts.WholeTo, perMonth, parts.Months, Whole(perMonth, parts.Months));
            }

            if (parts.WholeTo < to)
            {
                yield return new(survivor, TotalKind.PartOfMonth, parts.WholeTo.PlusDays(1), to, perMonth, parts.DaysAfter, Part(perMonth, parts.DaysAfter));
            }
        }
    }

    /// <summary>Consecutive days with the same monthly pension of one survivor.</summary>
    private static List<(LocalDate From, LocalDate To, Money<PerMonth> PerMonth)> Runs(Beneficiary survivor, ValueList<FamilyPeriod> periods)
    {
        var runs = new List<(LocalDate From, LocalDate To, Money<PerMonth> PerMonth)>(periods.Count);
        foreach (var period in periods)
        {
            if (period.Find(survivor) is not { } pension)
            {
                continue;
            }

            var (last, perMonth) = (runs.Count - 1, pension.PerMonth.Value);
            if (last >= 0 && runs[last].PerMonth == perMonth && runs[last].To.PlusDays(1) == period.From)
            {
                runs[last] = (runs[last].From, period.To, perMonth);
            }
            else
            {
                runs.Add((period.From, period.To, perMonth));
            }
        }

        return runs;
    }

    private static Money<Once> Whole(Money<PerMonth> perMonth, int months) => new(perMonth.Cents * months);

    private static Money<Once> Part(Money<PerMonth> perMonth, int days) => Round.ToCent<Once>(perMonth.Cents * days, MonthParts.DaysOfMonth);
}
