using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>The order of pay periods, and what is wrong with them.</summary>
internal static class PayPeriodCalendar
{
    private const string Name = "payPeriods";

    /// <summary>The days of a pay period, with its figures checked.</summary>
    /// <param name="period">The period.</param>
    /// <param name="position">Its position in the list, from 0.</param>
    internal static DateInterval DaysOf(PayPeriod period, int position)
    {
        var days = Guard.Element(period, Name, position).Days;
        if (days is null || period.Earnings.Cents < 0 || period.UnpaidDays != 0)
        {
            var name = FormattableString.Invariant($"{Name}[{position}]");
            days = Guard.NotNull(days, name + ".days");
            Guard.Range(period.Earnings.Amount, 0m, Euros.Largest, name + ".earnings");
            Guard.Range(period.UnpaidDays, 0, Math.Max(days.Length, Thirty360.Count(days.Start, days.End)), name + ".unpaidDays");
        }

        return days;
    }

    /// <summary>The periods from the first to the last; refused when two overlap or a day between two is missing.</summary>
    internal static ValueList<DateInterval> InOrder(ValueList<DateInterval> payPeriods)
    {
        Guard.NoNulls(payPeriods, Name);
        var ordered = IsOrdered(payPeriods) ? payPeriods : payPeriods.OrderBy(period => period.Start).ToValueList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, after) = (ordered[i - 1], ordered[i]);
            var next = before.End.PlusDays(1);
            if (after.Start < next)
            {
                throw Guard.Invalid(Name, $"payPeriods overlap: {Text(before)} and {Text(after)}.");
            }

            if (after.Start > next)
            {
                throw Hole(next, after.Start.PlusDays(-1));
            }
        }

        return ordered;
    }

    /// <summary>Refuses periods that leave out a full pay period at the start or the end of the days that count.</summary>
    /// <param name="ordered">The periods in order.</param>
    /// <param name="days">The days that count.</param>
    /// <param name="fromFirstDay">Whether the periods must reach the first of those days: the employment began on it.</param>
    internal static void RefuseMissingDays(ValueList<DateInterval> ordered, DateInterval days, bool fromFirstDay)
    {
        if (ordered.Count == 0)
        {
            return;
        }

        var (first, last) = (ordered[0], ordered[ordered.Count - 1]);
        if (first.Start > days.End)
        {
            return;
        }

        // A part of a pay period at an end may be missing: it is not a full one.
        if (first.Start > days.Start && (fromFirstDay || PayRhythm.Of(ordered).StartBefore(first.Start) >= days.Start))
        {
            throw Hole(days.Start, first.Start.PlusDays(-1));
        }

        if (last.End < days.End && PayRhythm.Of(ordered).EndAfter(last.End) <= days.End)
        {
            throw Hole(last.End.PlusDays(1), days.End);
        }
    }

    private static bool IsOrdered(ValueList<DateInterval> payPeriods)
    {
        for (var i = 0; i < payPeriods.Count; i++)
        {
            if (i > 0 && payPeriods[i].Start < payPeriods[i - 1].Start)
            {
                return false;
            }
        }

        return true;
    }

    private static ArgumentException Hole(LocalDate from, LocalDate to) => Guard.Invalid(Name, $"payPeriods leave out {Guard.Iso(from)} to {Guard.Iso(to)}.");

    private static string Text(DateInterval period) => $"{Guard.Iso(period.Start)} to {Guard.Iso(period.End)}";
}
