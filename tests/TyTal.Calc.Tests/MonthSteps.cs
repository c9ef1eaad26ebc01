using NodaTime;

namespace TyTal.Calc.Tests;

/// <summary>Months that begin on a day, by the first day that is no longer in them.</summary>
internal static class MonthSteps
{
    /// <summary>The first day after months: the corresponding day, or the first of the next month where there is none.</summary>
    internal static LocalDate FirstAfter(LocalDate from, int months)
    {
        var month = new LocalDate(from.Year, from.Month, 1).PlusMonths(months);
        return from.Day <= month.Calendar.GetDaysInMonth(month.Year, month.Month) ? month.PlusDays(from.Day - 1) : month.PlusMonths(1);
    }
}
