using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>An insurance period; both days belong to it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; the last one of the policy when it ends within the period.</param>
/// <param name="IsCut">Whether the policy ended before the period would have.</param>
public sealed record PolicyPeriod(LocalDate From, LocalDate To, bool IsCut) : ValueRecord;

/// <summary>Insurance periods (vakuutuskausi; § 158(1)): the calendar year; the first one of a policy that starts within a year lasts to the end of the next.</summary>
public static class PolicyPeriods
{
    /// <summary>§ 158(1): the last day of the first period.</summary>
    public static Rule FirstPeriodEndsRule { get; } = new("policy.firstPeriodEnds", SectionReference.Of(158, 1), Rounding.None, Readings.FirstPeriodAfterTransfer);

    /// <summary>The last day of the first period of a continuous policy.</summary>
    /// <param name="start">The first day of the policy; 1 January makes the first period a calendar year.</param>
    public static LocalDate FirstPeriodEnds(LocalDate start) =>
        new(Guard.IsoDay(start).DayOfYear == 1 ? start.Year : start.Year + 1, 12, 31);

    /// <summary>The last day of the first period, with its reasons.</summary>
    /// <param name="start">The first day of the policy.</param>
    public static Figure<CalendarDay> FirstPeriodEnds(Figure<CalendarDay> start) =>
        new(new(FirstPeriodEnds(start.Value.Day)), FirstPeriodEndsRule, start);

    /// <summary>The periods of a continuous policy that begin by a day.</summary>
    /// <param name="start">The first day of the policy.</param>
    /// <param name="lastDay">Its last day; null while it goes on.</param>
    /// <param name="through">The last day asked about.</param>
    /// <returns>The periods in order; together they are the days of the policy to the end of the last period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day, or the day asked about, is before the start.</exception>
    public static ValueList<PolicyPeriod> Of(LocalDate start, LocalDate? lastDay, LocalDate through)
    {
        Guard.Interval(Guard.IsoDay(start), lastDay ?? start, nameof(lastDay));
        Guard.Date(through, start, Guard.LastDay);
        var periods = new List<PolicyPeriod>();
        var ends = FirstPeriodEnds(start);
        for (var from = start; from <= through && !(from > lastDay); from = ends.PlusDays(1), ends = Days.Anniversary(ends))
        {
            periods.Add(new(from, lastDay < ends ? lastDay.Value : ends, lastDay < ends));
        }

        return periods.ToValueList();
    }
}
