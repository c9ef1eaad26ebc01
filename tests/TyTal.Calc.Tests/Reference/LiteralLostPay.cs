namespace TyTal.Calc.Tests.Reference;

/// <summary>Pay lost in an examination (§ 48) or in physiotherapy (§ 49), day by day.</summary>
internal static class LiteralLostPay
{
    /// <summary>What the person and the employer get of each day: seven days at most.</summary>
    internal static List<(decimal ToPerson, decimal ToEmployer)> Examination(IEnumerable<(DateOnly On, decimal Pay, decimal Paid, bool Compensated)> days)
        => Compute(days, _ => 0, 7, compensatedDaysCount: true);

    /// <summary>Thirty days of a calendar year at most, and none with a compensation for loss of earnings.</summary>
    internal static List<(decimal ToPerson, decimal ToEmployer)> Physiotherapy(IEnumerable<(DateOnly On, decimal Pay, decimal Paid, bool Compensated)> days)
        => Compute(days, day => day.Year, 30, compensatedDaysCount: false);

    private static List<(decimal ToPerson, decimal ToEmployer)> Compute(
        IEnumerable<(DateOnly On, decimal Pay, decimal Paid, bool Compensated)> days, Func<DateOnly, int> timeOf, int most, bool compensatedDaysCount)
    {
        List<(decimal ToPerson, decimal ToEmployer)> paid = [];
        Dictionary<int, int> used = [];
        foreach ((DateOnly on, decimal pay, decimal byEmployer, bool compensated) in days)
        {
            int time = timeOf(on);
            bool counts = pay > 0 && (compensatedDaysCount || !compensated) && used.GetValueOrDefault(time) < most;
            used[time] = used.GetValueOrDefault(time) + (counts ? 1 : 0);
            paid.Add(counts ? (pay - byEmployer, byEmployer) : (0, 0));
        }

        return paid;
    }
}
