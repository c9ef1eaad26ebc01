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

    /// <summary>Decree § 4(1): a window of 0 days by 30/360 counts as 1.</summary>
    public static Rule OneDayRule { get; } = new("annualEarnings.lookBackOfOneDay", Act.AnnualEarningsDecree.Section(4, 1), Rounding.None, Readings.WindowOfNoDays);

    /// <summary>The window, by the version of the claim date.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment, not after the claim date.</param>
    /// <param name="payPeriods">The pay periods of the employer in any order, without overlap or hole; needed for claim dates from 1.1.2020.</param>
    /// <returns>Claim dates before 2020: the year before the claim date, or the employment if shorter. From 2020: from the first full pay period inside that year,
    /// or the start of a shorter employment, to the last full one. An employment that began on the claim date: that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016 or the employment begins after it.</exception>
    /// <exception cref="ArgumentException">Pay periods overlap, leave out days of the year, or hold no full period of it.</exception>
    public static DateInterval Of(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods = default) =>
        Of(claimDate, Guard.InTimeOfAct(claimDate), employmentFrom, payPeriods);

    /// <summary>The days of a window by 30/360; at least 1.</summary>
    /// <param name="window">The window.</param>
    public static DayCount Days(DateInterval window)
    {
        Guard.NotNull(window, nameof(window));
        return new(Math.Max(1, Thirty360.Count(window.Start, window.End)));
    }

    /// <summary>The window before an event, by the version of another day: § 74 has the day of retirement as its event.</summary>
    internal static DateInterval Of(LocalDate versionDay, LocalDate eventDay, LocalDate employmentFrom, ValueList<DateInterval> payPeriods)
    {
        if (employmentFrom > eventDay)
        {
            throw Guard.OutOfRange(nameof(employmentFrom), Guard.Iso(employmentFrom), $"{Guard.Iso(eventDay)} (the claim date) or earlier");
        }

        return employmentFrom == eventDay
            ? new(eventDay, eventDay)
            : Versions.On(versionDay).Rule(eventDay, employmentFrom, payPeriods);
    }

    /// <summary>The days of a window with their reasons.</summary>
    internal static Figure<DayCount> DaysFigure(DateInterval window)
    {
        var from = new Figure<CalendarDay>(new(window.Start), GivenEarnings.LookBackFrom);
        var to = new Figure<CalendarDay>(new(window.End), GivenEarnings.LookBackTo);
        return new(Days(window), Thirty360.Count(window.Start, window.End) == 0 ? OneDayRule : DaysRule, from, to);
    }

    /// <summary>Decree § 1 as enacted.</summary>
    private static DateInterval From2016(LocalDate eventDay, LocalDate employmentFrom, ValueList<DateInterval> payPeriods) =>
        new(Calendar.Days.Later(employmentFrom, Calendar.Days.Anniversary(eventDay, -1)), eventDay.PlusDays(-1));

    /// <summary>Decree § 1 by decree 158/2019.</summary>
    private static DateInterval From2020(LocalDate eventDay, LocalDate employmentFrom, ValueList<DateInterval> payPeriods)
    {
        var year = From2016(eventDay, employmentFrom, payPeriods);
        var shorter = employmentFrom > Calendar.Days.Anniversary(eventDay, -1);
        var periods = PayPeriodCalendar.InOrder(payPeriods);
        PayPeriodCalendar.RefuseMissingDays(periods, year, fromFirstDay: shorter);
        LocalDate? from = shorter ? employmentFrom : null;
        LocalDate? to = null;
        foreach (var period in periods)
        {
            // The pay period in which a shorter employment began holds its earnings from its first day on.
            if ((period.Start >= year.Start || shorter) && period.End >= year.Start && period.End <= year.End)
            {
                from ??= period.Start;
                to = period.End;
            }
        }

        return to is { } last ? new(from!.Value, last)
            : shorter ? year
            : throw Guard.Invalid(nameof(payPeriods), $"payPeriods hold no full pay period from {Guard.Iso(year.Start)} to {Guard.Iso(year.End)}.");
    }
}
