namespace TyTal.Calc.Tests.Reference;

/// <summary>
/// The days of incapacity on which the injured person would have a right to the sickness allowance of the Health
/// Insurance Act (§ 202.1): after the waiting period (8:7) and until the maximum is full (8:8).
/// </summary>
internal sealed class LiteralKelaRight
{
    private const int MaximumWeekdays = 300;
    private readonly HashSet<DateOnly> _afterWaiting = [];
    private readonly DateOnly? _lastDay;

    internal LiteralKelaRight(LiteralClaim claim)
    {
        if (!claim.IsLeisureTime || !claim.SicknessAllowanceRight)
        {
            return;
        }

        HashSet<DateOnly> incapable = DaysOfIncapacity(claim);
        _afterWaiting = [.. AfterWaiting(claim, incapable)];
        _lastDay = claim.SicknessAllowanceUntil ?? EndOfMaximum(claim, incapable);
    }

    internal bool HasRightOn(DateOnly day) => _afterWaiting.Contains(day) && (_lastDay is null || day <= _lastDay);

    /// <summary>
    /// 8:8.1: the last day of the month in whose following month the paid weekdays would reach 300. Those of the two
    /// preceding years (8:8.2) may fill it in the first month of this incapacity, and so end the right before that month.
    /// </summary>
    internal static DateOnly? EndOfMaximum(LiteralClaim claim, HashSet<DateOnly> incapable)
    {
        for (DateOnly month = new DateOnly(claim.ClaimDate.Year, claim.ClaimDate.Month, 1).AddDays(-1);
            month <= LiteralDates.LastOfMonth(claim.Anniversary);
            month = LiteralDates.LastOfMonth(month.AddDays(1)))
        {
            if (WouldReachTheMaximumAfter(month, claim, incapable))
            {
                return month;
            }
        }

        return null;
    }

    /// <summary>The days of at least 10 %, from the claim date to the end of the month after the anniversary's.</summary>
    internal static HashSet<DateOnly> DaysOfIncapacity(LiteralClaim claim)
    {
        HashSet<DateOnly> days = [];
        for (DateOnly day = claim.ClaimDate; day <= Horizon(claim); day = day.AddDays(1))
        {
            if (LiteralRights.IsIncapable(claim, day))
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>
    /// Had the incapacity that the month saw last gone on to the end of the next month, would the weekdays be 300?
    /// The maximum fills even if the incapacity ends during the month. A month without incapacity has nothing to go on;
    /// the incapacity of the next month then counts as it was.
    /// </summary>
    private static bool WouldReachTheMaximumAfter(DateOnly month, LiteralClaim claim, HashSet<DateOnly> incapable)
    {
        DateOnly first = new(month.Year, month.Month, 1);
        DateOnly endOfNext = LiteralDates.LastOfMonth(month.AddDays(1));
        DateOnly[] ofTheMonth = [.. incapable.Where(day => day >= first && day <= month)];
        DateOnly last = ofTheMonth.Length > 0 ? ofTheMonth.Max() : endOfNext;
        HashSet<DateOnly> goneOn = [.. incapable.Where(day => day <= last)];
        for (DateOnly day = last.AddDays(1); day <= endOfNext; day = day.AddDays(1))
        {
            goneOn.Add(day);
        }

        // 8:8.2: the days of the two preceding years count, too.
        int paid = AfterWaiting(claim, goneOn).Count(LiteralKelaCalendar.IsWeekday);
        return claim.SicknessAllowanceDaysBefore + paid >= MaximumWeekdays;
    }

    /// <summary>8:7: the days of incapacity that lie after the waiting period of their spell.</summary>
    private static List<DateOnly> AfterWaiting(LiteralClaim claim, HashSet<DateOnly> incapable)
    {
        List<DateOnly> days = [];
        DateOnly? lastPaid = null;
        DateOnly waitingEnds = DateOnly.MinValue;
        for (DateOnly day = claim.ClaimDate; day <= Horizon(claim); day = day.AddDays(1))
        {
            if (!incapable.Contains(day))
            {
                continue;
            }

            if (!incapable.Contains(day.AddDays(-1)))
            {
                waitingEnds = WaitingOfSpell(claim, day, lastPaid);
            }

            if (day > waitingEnds)
            {
                days.Add(day);
                lastPaid = LiteralKelaCalendar.IsWeekday(day) ? day : lastPaid;
            }
        }

        return days;
    }

    /// <summary>8:7.2: within 30 days of the last paid weekday only the first day is waited for.</summary>
    private static DateOnly WaitingOfSpell(LiteralClaim claim, DateOnly start, DateOnly? lastPaid)
        => lastPaid is DateOnly paid && start <= paid.AddDays(30)
            ? start
            : LiteralKelaCalendar.LastWaitingDay(start, claim.IsEntrepreneurs);

    private static DateOnly Horizon(LiteralClaim claim)
        => LiteralDates.LastOfMonth(LiteralDates.LastOfMonth(claim.Anniversary).AddDays(1));
}
