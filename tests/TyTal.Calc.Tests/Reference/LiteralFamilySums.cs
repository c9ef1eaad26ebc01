namespace TyTal.Calc.Tests.Reference;

/// <summary>The sums of a family: pensions by month (section 4 of the rules), the lump sum of § 106, the funeral assistance of § 109.</summary>
internal static class LiteralFamilySums
{
    private const int DaysOfThreeYears = 3 * 360;

    /// <summary>Of the days with one monthly pension, month by month: a whole month, or its 30/360 days ÷ 30, to the cent.</summary>
    internal static decimal PensionOf(LiteralSurvivor survivor, IReadOnlyList<LiteralFamilyPeriod> periods)
    {
        decimal total = 0;
        foreach ((DateOnly first, DateOnly last, decimal perMonth) in Runs(survivor, periods))
        {
            DateOnly from = first;
            while (from <= last)
            {
                DateOnly to = LiteralDates.Earlier(last, LiteralDates.LastOfMonth(from));
                total += (LiteralFraction.Of(perMonth) * LiteralDates.Days30(from, to) / 30).ToCent();
                from = to.AddDays(1);
            }
        }

        return total;
    }

    /// <summary>§ 106: three years of the pension that was paid last, on the last day of the right, as far as it passes the earnings-related one.</summary>
    internal static decimal LumpSum(LiteralFamily family, DateOnly? lastDayOfAll, IReadOnlyList<LiteralFamilyPeriod> periods)
    {
        decimal total = 0;
        foreach (LiteralSurvivor survivor in family.Survivors.Where(survivor => survivor.IsSpouse))
        {
            LiteralSpouse spouse = family.Spouses[survivor.Position];
            if (spouse.Remarried is not DateOnly remarried || remarried > family.Through || remarried > lastDayOfAll)
            {
                continue;
            }

            DateOnly last = remarried.AddDays(-1);
            decimal perMonth = periods.FirstOrDefault(period => period.From <= last && last <= period.To)?.Find(survivor)?.PerMonth ?? 0;

            // What the pension would have been for three years: no longer than to a day fixed already (§§ 99.2, 103.4).
            int days = lastDayOfAll is DateOnly end ? Math.Min(DaysOfThreeYears, LiteralDates.Days30(remarried, end)) : DaysOfThreeYears;
            total += (LiteralFraction.Of(Math.Max(0, perMonth - spouse.EarningsRelatedPension)) * days / 30).ToCent();
        }

        return total;
    }

    /// <summary>§ 109: the amount of the year of the costs to the estate; to others their costs within it.</summary>
    internal static decimal FuneralAssistance(LiteralFamily family, LiteralFigures figures)
    {
        if (family.Funeral is not LiteralFuneral funeral || funeral.On > family.Through || !family.IsByClaimEvent)
        {
            return 0;
        }

        decimal amount = LiteralAmounts.Of("funeralAssistance", funeral.On.Year, figures);
        return funeral.PaidByEstate ? amount : Math.Min(amount, funeral.Costs!.Value);
    }

    private static List<(DateOnly From, DateOnly To, decimal PerMonth)> Runs(LiteralSurvivor survivor, IReadOnlyList<LiteralFamilyPeriod> periods)
    {
        List<(DateOnly From, DateOnly To, decimal PerMonth)> runs = [];
        foreach (LiteralFamilyPeriod period in periods)
        {
            if (period.Find(survivor) is not LiteralSurvivorsPension pension)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].PerMonth == pension.PerMonth && runs[^1].To.AddDays(1) == period.From)
            {
                runs[^1] = (runs[^1].From, period.To, pension.PerMonth);
            }
            else
            {
                runs.Add((period.From, period.To, pension.PerMonth));
            }
        }

        return runs;
    }
}
