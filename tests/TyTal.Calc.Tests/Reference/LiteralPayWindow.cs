namespace TyTal.Calc.Tests.Reference;

/// <summary>The days whose earnings count: before the first 28 days (§ 58.2) and for the annual earnings (decree 1466/2015, 1 §).</summary>
internal sealed record LiteralPayWindow
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public decimal Earnings { get; init; }

    public int UnpaidDays { get; init; }

    /// <summary>§ 58.2: 28 days; from 2020 (act 1275/2018) the full pay periods whose days are nearest to 28. A shorter employment as a whole.</summary>
    internal static LiteralPayWindow OfFirst28Days(DateOnly claimDate, DateOnly employmentFrom, IReadOnlyList<LiteralPayPeriod> periods)
    {
        if (employmentFrom == claimDate)
        {
            return new() { From = claimDate, To = claimDate };
        }

        DateOnly eve = claimDate.AddDays(-1);
        LiteralPayWindow employment = new() { From = employmentFrom, To = eve };
        if (employmentFrom.AddDays(28) > claimDate)
        {
            return employment;
        }

        if (claimDate.Year < 2020)
        {
            return new() { From = claimDate.AddDays(-28), To = eve };
        }

        List<LiteralPayPeriod> ended = [.. periods.Where(period => period.To <= eve).OrderByDescending(period => period.To)];
        int best = 1;
        for (int count = 2; count <= ended.Count; count++)
        {
            // Of two numbers of periods that are as near the smaller.
            best = Math.Abs(ended.Take(count).Sum(period => period.Length) - 28) < Math.Abs(ended.Take(best).Sum(period => period.Length) - 28) ? count : best;
        }

        return ended[best - 1].From < employmentFrom ? employment : new() { From = ended[best - 1].From, To = ended[0].To };
    }

    /// <summary>Decree 1 §: the year before; from 2020 (158/2019) its full pay periods. A shorter employment from its first day; on the first day of work that day.</summary>
    internal static LiteralPayWindow OfYear(DateOnly claimDate, DateOnly employmentFrom, IReadOnlyList<LiteralPayPeriod> periods)
    {
        if (employmentFrom == claimDate)
        {
            return Sum(claimDate, claimDate, periods);
        }

        DateOnly yearBefore = claimDate.AddYears(-1);
        DateOnly from = employmentFrom > yearBefore ? employmentFrom : yearBefore;
        DateOnly to = claimDate.AddDays(-1);
        if (claimDate.Year >= 2020)
        {
            List<LiteralPayPeriod> full = [.. periods.Where(period => period.To < claimDate && period.To >= from && (period.From >= yearBefore || employmentFrom > yearBefore))];
            from = employmentFrom > yearBefore || full.Count == 0 ? from : full.Min(period => period.From);
            to = full.Count == 0 ? to : full.Max(period => period.To);
        }

        return Sum(from, to, periods);
    }

    /// <summary>What the periods of the window paid, and the days of it that they did not pay: all of a period's days by 30/360 only when none was paid.</summary>
    private static LiteralPayWindow Sum(DateOnly from, DateOnly to, IReadOnlyList<LiteralPayPeriod> periods)
    {
        decimal earnings = 0;
        int unpaid = 0;
        foreach (LiteralPayPeriod period in periods.Where(period => period.To >= from && period.From <= to))
        {
            DateOnly first = LiteralDates.Later(period.From, from);
            int days = LiteralDates.Days30(first, period.To);
            bool nothingPaid = period.UnpaidDays >= period.To.DayNumber - first.DayNumber + 1;
            earnings += period.Earnings;
            unpaid += nothingPaid ? days : Math.Min(period.UnpaidDays, Math.Max(0, days - 1));
        }

        return new() { From = from, To = to, Earnings = earnings, UnpaidDays = unpaid };
    }
}
