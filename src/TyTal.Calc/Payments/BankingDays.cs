using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Payments;

/// <summary>Banking days (pankkipäivä; § 135(2)): Monday to Friday without holidays, Christmas Eve and Midsummer Eve. READING <see cref="Readings.BankingDay"/>.</summary>
public static class BankingDays
{
    /// <summary>Whether a day is a banking day.</summary>
    /// <param name="day">A day of the time of the Act.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the time of the Act.</exception>
    public static bool IsBankingDay(LocalDate day) => OnOrAfter(Guard.InTimeOfAct(day)) == day;

    /// <summary>The day itself when it is a banking day, otherwise the next one.</summary>
    /// <param name="day">A day from 1.1.2016 to 31.12.2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public static LocalDate OnOrAfter(LocalDate day) => WorkingDays.OnOrAfter(Guard.InTimeOfAct(day));

    /// <summary>The first banking day of the month of a day.</summary>
    /// <param name="day">Any day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the time of the Act.</exception>
    public static LocalDate FirstOfMonth(LocalDate day) => OnOrAfter(new LocalDate(Guard.InTimeOfAct(day).Year, day.Month, 1));

    /// <summary>The first banking day of the month after that of a day.</summary>
    internal static LocalDate FirstOfNextMonth(LocalDate day) => OnOrAfter(Days.EndOfMonth(day).PlusDays(1));
}
