using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.LeisureTime;

/// <summary>The waiting period of the sickness allowance, during which nothing is deducted (omavastuuaika; Health Insurance Act, 8:7 and 8:10 §).</summary>
public static class KelaWaitingPeriod
{
    private const int WeekdaysAfterFirstDay = 9;
    private const int WeekdaysOfEntrepreneurBefore2018 = 3;
    private const int DaysToRelapse = 30;

    private static readonly LocalDate EntrepreneursOneDay = new(2018, 1, 1);

    /// <summary>The last day of the waiting period: the first day of incapacity and the nine weekdays that follow it.</summary>
    /// <param name="incapacityFrom">The first day of the incapacity, the claim date included; from 1.1.2016.</param>
    /// <param name="entrepreneur">Whether the person has an entrepreneur's pension insurance: then the first day only, and three weekdays more when the incapacity began before 2018.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016 or after 2200.</exception>
    public static LocalDate LastDay(LocalDate incapacityFrom, bool entrepreneur = false)
    {
        Guard.InTimeOfAct(incapacityFrom);
        return (entrepreneur, incapacityFrom >= EntrepreneursOneDay) switch
        {
            (true, true) => incapacityFrom,
            (true, false) => FinnishCalendar.Weekday(incapacityFrom.PlusDays(1), WeekdaysOfEntrepreneurBefore2018),
            _ => FinnishCalendar.Weekday(incapacityFrom.PlusDays(1), WeekdaysAfterFirstDay),
        };
    }

    /// <summary>Whether a new incapacity of the same illness has a waiting period of its first day only (Health Insurance Act, 8:7(2) §).</summary>
    /// <param name="lastPaidWeekday">The last weekday for which sickness allowance was payable.</param>
    /// <param name="incapacityFrom">The first day of the new incapacity.</param>
    public static bool IsRelapse(LocalDate lastPaidWeekday, LocalDate incapacityFrom) =>
        Period.DaysBetween(lastPaidWeekday, incapacityFrom) <= DaysToRelapse;
}
