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
        if (claim.Insurance != LiteralInsurance.LeisureTime || !claim.SicknessAllowanceRight)
        {
            return;
        }

        HashSet<DateOnly> incapable = DaysOfIncapacity(claim);
        _afterWaiting = [.. AfterWaiting(claim, incapable)];
        _lastDay = claim.SicknessAllowanceUntil ?? EndOfMaximum(claim, incapable);
    }

    internal bool HasRightOn(DateOnly day) => _afterWaiting.Contains(day) && (_lastDay is null || day <= _lastDay);

    /// <summary>8:8.1: the last day of the month in whose following month the paid weekdays would reach 300.</summary>
    internal static DateOnly? EndOfMaximum(LiteralClaim claim, HashSet<DateOnly> incapable)
    {
        for (DateOnly month = LiteralDates.LastOfMonth(claim.ClaimDate);
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
    /// The maximum fills even if the incapacity ends during the month.
    /// </summary>
    private static bool WouldReachTheMaximumAfter(DateOnly month, LiteralClaim claim, HashSet<DateOnly> incapable)
    {
        DateOnly first = new(month.Year, month.Month, 1);
        DateOnly[] ofTheMonth = [.. incapable.Where(day => day >= first && day <= month)];
        if (ofTheMonth.Length == 0)
        {
            return false;
        }

        DateOnly last = ofTheMonth.Max();
        DateOnly endOfNext = LiteralDates.LastOfMonth(month.AddDays(1));
        HashSet<DateOnly> goneOn = [.. incapable.Where(day => day <= last)];
        for (DateOnly day = last.AddDays(1); day <= endOfNext; day = day.AddDays(1))
        {
            goneOn.Add(day);
        }

        return AfterWaiting(claim, goneOn).Count(LiteralKelaCalendar.IsWeekday) >= MaximumWeekdays;
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
                waitingEnds = WaitingOfSpell(day, lastPaid);
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
    private static DateOnly WaitingOfSpell(DateOnly start, DateOnly? lastPaid)
        => lastPaid is DateOnly paid && start <= paid.AddDays(30) ? start : LiteralKelaCalendar.LastWaitingDay(start);

    private static DateOnly Horizon(LiteralClaim claim)
        => LiteralDates.LastOfMonth(LiteralDates.LastOfMonth(claim.Anniversary).AddDays(1));
}
