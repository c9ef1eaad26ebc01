using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>Days without pay inside the look-back window, in both versions (palkaton poissaolo; decree 1466/2015, § 3).</summary>
public static class UnpaidAbsence
{
    /// <summary>The working days of a year (decree § 4(1)).</summary>
    public const int WorkingDaysOfYear = 253;

    /// <summary>The working hours of a year (decree § 4(1)).</summary>
    public const int WorkingHoursOfYear = 2_028;

    private const int DaysOfMonth = 30;

    private static readonly DatedVersions<bool> ConvertsPartDays = DatedVersions<bool>
        .Original(Act.AnnualEarningsDecree, rule: false)
        .Amended(new LocalDate(2017, 7, 1), Act.DecreeAmendment379, rule: true);

    /// <summary>The unpaid days of absences (READING: calendar days; a calendar month that is absent whole is 30 days, any other at most 29).</summary>
    /// <param name="absences">Absences in any order; days named twice count once.</param>
    public static DayCount Days(ValueList<DateInterval> absences)
    {
        var days = 0;
        var (month, inMonth) = (default(LocalDate), 0);
        foreach (var absence in Intervals.Merge(absences, nameof(absences)))
        {
            for (var day = absence.Start; day <= absence.End;)
            {
                var end = Calendar.Days.EndOfMonth(day);
                if (end != month)
                {
                    days += OfMonth(inMonth, month.Day);
                    (month, inMonth) = (end, 0);
                }

                inMonth += Calendar.Days.Count(day, Calendar.Days.Earlier(end, absence.End));
                day = end.PlusDays(1);
            }
        }

        return new(days + OfMonth(inMonth, month.Day));
    }

    /// <summary>The unpaid days of absences inside a look-back window: as <see cref="Days(ValueList{DateInterval})"/>, and fewer than the window has, unless all of it is absent.</summary>
    /// <param name="absences">Absences in any order; what lies outside the window does not count.</param>
    /// <param name="window">The window.</param>
    public static DayCount Days(ValueList<DateInterval> absences, DateInterval window)
    {
        var most = LookBackWindow.Days(window).Count;
        var inside = Intervals.Merge(absences, nameof(absences)).Select(absence => absence.Clip(window)).OfType<DateInterval>().ToValueList();
        var absent = inside.Sum(static absence => absence.Length);
        return new(absent == window.Length ? most : Math.Min(Days(inside).Count, most - 1));
    }

    /// <summary>The unpaid days of a pay period, which never take off more than the period's days by 30/360.</summary>
    internal static int OfPeriod(DateInterval period, int unpaidDays)
    {
        var count = Thirty360.Count(period.Start, period.End);
        return unpaidDays >= period.Length ? count : Math.Min(unpaidDays, Math.Max(0, count - 1));
    }

    private static int OfMonth(int absent, int length) => absent >= length ? DaysOfMonth : Math.Min(absent, DaysOfMonth - 1);

    /// <summary>Part-day absence as whole days (READING: rounded to the nearest day, a half up); none for claim dates before 1.7.2017.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="hours">The unpaid hours of part-day absences in all, 0 to 2 028.</param>
    /// <param name="hoursOfDay">The hours of a full working day of the employment, above 0 and at most 24; absent: 2 028 ÷ 253.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date, the hours or the hours of a day are outside their range.</exception>
    public static DayCount OfPartDays(LocalDate claimDate, decimal hours, decimal? hoursOfDay = null)
    {
        var converts = ConvertsPartDays.On(Guard.InTimeOfAct(claimDate)).Rule;
        Guard.Range(hours, 0, WorkingHoursOfYear);
        Guard.Range(hoursOfDay ?? 1m, 0.01m, 24m, nameof(hoursOfDay));
        var exact = hoursOfDay is { } own ? hours / own : hours * WorkingDaysOfYear / WorkingHoursOfYear;
        return new(converts ? (int)decimal.Round(exact, MidpointRounding.AwayFromZero) : 0);
    }
}
