using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Days of one calendar year with the same amount per day.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, of the same year.</param>
/// <param name="PerDay">The amount per calendar day.</param>
public sealed record SupplementPeriod(LocalDate From, LocalDate To, Figure<Money<PerDay>> PerDay) : ValueRecord
{
    /// <summary>The calendar days, both ends included.</summary>
    public int Days => Calendar.Days.Count(From, To);

    /// <summary>The amount per day × the days; exact in cents.</summary>
    public Money<Once> Total() => new(PerDay.Value.Cents * Days);
}

/// <summary>Days without an amount, and why.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public sealed record SupplementRefusal(LocalDate From, LocalDate To, CostReason Reason, SectionReference Section) : ValueRecord
{
    /// <summary>The calendar days, both ends included.</summary>
    public int Days => Calendar.Days.Count(From, To);
}

/// <summary>What is due for a calendar month. Care allowance and clothing supplement are paid monthly in advance (§ 135(2)).</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Days">The days of the month that are paid.</param>
/// <param name="Amount">Their amounts together.</param>
public sealed record SupplementMonth(LocalDate Month, int Days, Money<Once> Amount) : ValueRecord;

/// <summary>An amount per day over an interval: periods with it and periods without, in order; together they are the interval.</summary>
/// <param name="From">The first day of the interval.</param>
/// <param name="To">The last day of the interval.</param>
/// <param name="Periods">Days with an amount; a new period starts with each change of the amount or of its reasons, and with each calendar year.</param>
/// <param name="Refusals">Days without one, and why.</param>
public sealed record SupplementTimeline(LocalDate From, LocalDate To, ValueList<SupplementPeriod> Periods, ValueList<SupplementRefusal> Refusals) : ValueRecord
{
    /// <summary>The days with an amount.</summary>
    public int DaysPaid => Periods.Sum(period => period.Days);

    /// <summary>The days without one for a reason.</summary>
    /// <param name="reason">The reason.</param>
    public int DaysRefused(CostReason reason) => Refusals.Where(refusal => refusal.Reason == reason).Sum(refusal => refusal.Days);

    /// <summary>Everything that is paid for the interval.</summary>
    public Money<Once> Total() => new(Periods.Sum(period => period.Total().Cents));

    /// <summary>What is due for each calendar month with paid days, in order; the sum of the months is <see cref="Total"/>.</summary>
    public ValueList<SupplementMonth> Months()
    {
        var months = new List<SupplementMonth>();
        foreach (var period in Periods)
        {
            for (var from = period.From; from <= period.To; from = Calendar.Days.EndOfMonth(from).PlusDays(1))
            {
                var days = Calendar.Days.Count(from, Calendar.Days.Earlier(Calendar.Days.EndOfMonth(from), period.To));
                Add(months, new(from.Year, from.Month, 1), days, new(period.PerDay.Value.Cents * days));
            }
        }

        return months.ToValueList();
    }

    /// <summary>The amounts per day, with their reasons; each once.</summary>
    public ValueList<Figure> Figures() => Periods.Select(period => (Figure)period.PerDay).Distinct().ToValueList();

    private static void Add(List<SupplementMonth> months, LocalDate month, int days, Money<Once> amount)
    {
        var last = months.Count - 1;
        if (last >= 0 && months[last].Month == month)
        {
            months[last] = new(month, months[last].Days + days, months[last].Amount + amount);
        }
        else
        {
            months.Add(new(month, days, amount));
        }
    }
}

/// <summary>The amount of a day, or why there is none.</summary>
internal readonly record struct SupplementDay(Figure<Money<PerDay>>? PerDay, CostReason Reason = default, SectionReference? Section = null);

/// <summary>Cuts an interval where something may change, asks once for each part, and joins equal neighbours within a calendar year.</summary>
internal static class SupplementDays
{
    internal static SupplementTimeline Build(LocalDate from, LocalDate to, IEnumerable<LocalDate> changes, Func<LocalDate, SupplementDay> of)
    {
        var years = Enumerable.Range(from.Year + 1, to.Year - from.Year).Select(year => new LocalDate(year, 1, 1));
        var periods = new List<SupplementPeriod>();
        var refusals = new List<SupplementRefusal>();
        foreach (var part in new DateInterval(from, to).Split(changes.Concat(years)))
        {
            var day = of(part.Start);
            if (day.PerDay is not null)
            {
                Append(periods, new(part.Start, part.End, day.PerDay));
            }
            else
            {
                Append(refusals, new(part.Start, part.End, day.Reason, day.Section!));
            }
        }

        return new(from, to, periods.ToValueList(), refusals.ToValueList());
    }

    private static void Append(List<SupplementPeriod> periods, SupplementPeriod next)
    {
        var last = periods.Count - 1;
        if (last >= 0 && periods[last].To.PlusDays(1) == next.From && periods[last].To.Year == next.From.Year && periods[last].PerDay == next.PerDay)
        {
            periods[last] = periods[last] with { To = next.To };
        }
        else
        {
            periods.Add(next);
        }
    }

    private static void Append(List<SupplementRefusal> refusals, SupplementRefusal next)
    {
        var last = refusals.Count - 1;
        if (last >= 0 && refusals[last].To.PlusDays(1) == next.From && refusals[last].Reason == next.Reason)
        {
            refusals[last] = refusals[last] with { To = next.To };
        }
        else
        {
            refusals.Add(next);
        }
    }
}
