using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The days whose earnings give the current annual earnings, in both versions (§ 71(1); decree 1466/2015, §§ 1 and 4).</summary>
public static class LookBackWindow
{
    private static readonly DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>> Versions =
        DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>>
            .Original(Act.AnnualEarningsDecree, From2016)
            .Amended(new LocalDate(2020, 1, 1), Act.DecreeAmendment158, From2020);

    /// <summary>Decree § 4(1): the days of the window by 30/360.</summary>
    public static Rule DaysRule { get; } = new("annualEarnings.lookBackDays", Act.AnnualEarningsDecree.Section(4, 1));

    /// <summary>Decree § 4(1): a window of one day counts as 1, which by 30/360 the 31st and the end of February do not.</summary>
    public static Rule OneDayRule { get; } = new("annualEarnings.lookBackOfOneDay", Act.AnnualEarningsDecree.Section(4, 1), Rounding.None, Readings.WindowOfOneDay);

    /// <summary>The window, by the version of the claim date.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment, not after the claim date.</param>
    /// <param name="payPeriods">The pay periods of the employer in any order, without overlap or hole; needed for claim dates from 1.1.2020.</param>
    /// <returns>Claim dates before 2020: the year before the claim date, or the employment if shorter. From 2020: from the first full pay period inside that year,
    /// or the start of a shorter employment, to the last full one. An employment that began on the claim date: that day.</returns>
    /// <param name="retiredOn">The day of retirement, where it takes the place of the claim date (§ 74); the version goes by the claim date all the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or the employment or the retirement after it.</exception>
    /// <exception cref="ArgumentException">Pay periods overlap, leave out days of the year, or hold no full period of it.</exception>
    public static DateInterval Of(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods = default, LocalDate? retiredOn = null) =>
        OfOrdered(claimDate, retiredOn, employmentFrom, PayPeriodCalendar.InOrder(payPeriods));

    /// <summary>The days of a window by 30/360; a window of one day is 1 (READING).</summary>
    /// <param name="window">The window.</param>
    public static DayCount Days(DateInterval window)
    {
        Guard.NotNull(window, nameof(window));
        return new(window.Length == 1 ? 1 : Thirty360.Count(window.Start, window.End));
    }

    /// <summary>Whether the full pay periods of the year count (decree 158/2019), not the year itself.</summary>
    /// <param name="claimDate">The claim date.</param>
    internal static bool CountsFullPayPeriods(LocalDate claimDate) => Versions.On(claimDate).Source == Act.DecreeAmendment158;

    /// <summary>The window by pay periods that stand in order.</summary>
    internal static DateInterval OfOrdered(LocalDate claimDate, LocalDate? retiredOn, LocalDate employmentFrom, ValueList<DateInterval> ordered)
    {
        Guard.InTimeOfAct(claimDate);
        var eventDay = retiredOn is { } retired ? Guard.Date(retired, Guard.EarliestBirth, claimDate, nameof(retiredOn)) : claimDate;
        return employmentFrom > eventDay ? throw Guard.OutOfRange(nameof(employmentFrom), Guard.Iso(employmentFrom), $"{Guard.Iso(eventDay)} ({(retiredOn is null ? "the claim date" : nameof(retiredOn))}) or earlier")
            : employmentFrom == eventDay ? new(eventDay, eventDay)
            : Versions.On(claimDate).Rule(eventDay, employmentFrom, ordered);
    }

    /// <summary>The days of a window with their reasons.</summary>
    internal static Figure<DayCount> DaysFigure(DateInterval window)
    {
        var from = new Figure<CalendarDay>(new(window.Start), GivenEarnings.LookBackFrom);
        var to = new Figure<CalendarDay>(new(window.End), GivenEarnings.LookBackTo);
        var days = Days(window);
        return new(days, days.Count == Thirty360.Count(window.Start, window.End) ? DaysRule : OneDayRule, from, to);
    }

    /// <summary>Decree § 1 as enacted.</summary>
    private static DateInterval From2016(LocalDate eventDay, LocalDate employmentFrom, ValueList<DateInterval> ordered) =>
        new(Calendar.Days.Later(employmentFrom, Calendar.Days.Anniversary(eventDay, -1)), eventDay.PlusDays(-1));

    /// <summary>Decree § 1 by decree 158/2019.</summary>
    private static DateInterval From2020(LocalDate eventDay, LocalDate employmentFrom, ValueList<DateInterval> ordered)
    {
        var year = From2016(eventDay, employmentFrom, ordered);
        var shorter = employmentFrom > Calendar.Days.Anniversary(eventDay, -1);
        PayPeriodCalendar.RefuseMissingDays(ordered, year, fromFirstDay: shorter);
        LocalDate? from = shorter ? employmentFrom : null;
        LocalDate? to = null;
        foreach (var period in ordered)
        {
            // The pay period in which a shorter employment began holds its earnings from its first day on.
            if ((shorter || period.Start >= year.Start) && period.End >= year.Start && period.End <= year.End)
            {
                from ??= period.Start;
                to = period.End;
            }
        }

        return to is { } last ? new(from!.Value, last)
            : shorter ? year
            : throw Guard.Invalid("payPeriods", $"payPeriods hold no full pay period from {Guard.Iso(year.Start)} to {Guard.Iso(year.End)}.");
    }
}
