using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>When a policy can be transferred to another insurer (vakuutuksen siirtäminen; § 162): to the end of a quarter, not before the first period ends, with three calendar months' notice.</summary>
public static class PolicyTransfer
{
    private const int MonthsOfQuarter = 3;

    /// <summary>§ 162(1): the last day on which the notice may reach the old insurer.</summary>
    public static Rule LastDayOfNoticeRule { get; } = new("policy.lastDayOfNotice", SectionReference.Of(162, 1), Rounding.None, Readings.WholeCalendarMonths);

    /// <summary>Decree 1589/2015, § 1(2): the last day on which the old insurer tells an obstacle.</summary>
    public static Rule ObstacleDueRule { get; } = new("policy.obstacleDue", Act.PolicyTransferDecree.Section(1, 2), Rounding.None, Readings.LastTransferDay);

    /// <summary>Whether a policy can end by transfer with a day: the last one of March, June, September or December.</summary>
    /// <param name="day">The day.</param>
    public static bool IsTransferDay(LocalDate day) => Guard.IsoDay(day).Month % MonthsOfQuarter == 0 && day == Days.EndOfMonth(day);

    /// <summary>The last day on which the notice may reach the old insurer: three whole calendar months before the end.</summary>
    /// <param name="ends">The day with which the policy is to end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is no last day of a quarter, or outside 2016–2200.</exception>
    public static LocalDate LastDayOfNotice(LocalDate ends) => IsTransferDay(ends)
        ? LimitedDay.Of(PolicyLimits.TransferNotice, ends)
        : throw Guard.OutOfRange(nameof(ends), Guard.Iso(ends), "the last day of March, June, September or December");

    /// <summary>The last day of notice, with its reasons.</summary>
    /// <param name="ends">The day with which the policy is to end.</param>
    public static Figure<CalendarDay> LastDayOfNotice(Figure<CalendarDay> ends) => new(new(LastDayOfNotice(ends.Value.Day)), LastDayOfNoticeRule, ends);

    /// <summary>The last day on which the old insurer tells an obstacle: two weeks from the last day of notice, or the next working day.</summary>
    /// <param name="lastDayOfNotice">The last day of notice, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static LocalDate ObstacleDue(LocalDate lastDayOfNotice) => LimitedDay.Of(PolicyLimits.TransferObstacle, lastDayOfNotice);

    /// <summary>The last day on which the old insurer tells an obstacle, with its reasons.</summary>
    /// <param name="lastDayOfNotice">The last day of notice, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static Figure<CalendarDay> ObstacleDue(Figure<CalendarDay> lastDayOfNotice) =>
        LimitedDay.Of(PolicyLimits.TransferObstacle, ObstacleDueRule, lastDayOfNotice);

    /// <summary>The earliest day with which a policy can end by transfer.</summary>
    /// <param name="firstPeriodEnds">The last day of the first period.</param>
    /// <param name="reachedOldInsurer">The day on which the notice reaches the old insurer.</param>
    public static LocalDate Earliest(LocalDate firstPeriodEnds, LocalDate reachedOldInsurer)
    {
        var ends = QuarterEnd(Days.Later(firstPeriodEnds, reachedOldInsurer));
        while (LastDayOfNotice(ends) < reachedOldInsurer)
        {
            ends = QuarterEnd(ends.PlusDays(1));
        }

        return ends;
    }

    /// <summary>The last day of the quarter of a day.</summary>
    private static LocalDate QuarterEnd(LocalDate day) =>
        Days.EndOfMonth(new LocalDate(Guard.IsoDay(day).Year, (((day.Month - 1) / MonthsOfQuarter) + 1) * MonthsOfQuarter, 1));
}
