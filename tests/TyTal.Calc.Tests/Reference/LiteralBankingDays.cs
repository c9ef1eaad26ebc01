namespace TyTal.Calc.Tests.Reference;

/// <summary>Days on which banks are open (§ 135.2): Monday to Friday, not holidays, Christmas Eve or Midsummer Eve.</summary>
internal static class LiteralBankingDays
{
    internal static bool IsBankingDay(DateOnly day)
        => LiteralKelaCalendar.IsWeekday(day)
            && day.DayOfWeek != DayOfWeek.Saturday
            && day is not { Month: 12, Day: 24 }
            && !LiteralKelaCalendar.IsMidsummerDay(day.AddDays(1));

    /// <summary>The day itself, or the next banking day.</summary>
    internal static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsBankingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
