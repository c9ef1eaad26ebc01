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

    private static readonly DatedVersions<bool> ConvertsPartDays = DatedVersions<bool>
        .Original(Act.AnnualEarningsDecree, rule: false)
        .Amended(new LocalDate(2017, 7, 1), Act.DecreeAmendment379, rule: true);

    /// <summary>The unpaid days of absences by 30/360.</summary>
    /// <param name="absences">Absences in any order; days named twice count once.</param>
    public static DayCount Days(ValueList<DateInterval> absences)
    {
        var days = 0;
        foreach (var absence in Intervals.Merge(absences, nameof(absences)))
        {
            days += Thirty360.Count(absence.Start, absence.End);
        }

        return new(days);
    }

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
