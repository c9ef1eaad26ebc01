using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Soak;

/// <summary>The sum of a monthly amount over days, month by month: each part of a month as 30/360 days, rounded to the cent.</summary>
internal static class Months
{
    private const decimal DaysOfMonth = 30m;

    internal static decimal Sum(LocalDate from, LocalDate to, decimal perMonth)
    {
        var sum = 0m;
        for (var first = from; first <= to; first = Days.EndOfMonth(first).PlusDays(1))
        {
            var last = Days.Earlier(Days.EndOfMonth(first), to);
            sum += Math.Round(perMonth * Thirty360.Count(first, last) / DaysOfMonth, 2, MidpointRounding.AwayFromZero);
        }

        return sum;
    }
}
